//! What must hold of every page of HTML, whatever its bytes; the fuzz target of that name shares it.

use std::borrow::Cow;

use sollist::html::{Page, read_day};
use sollist::{Extractor, Span};

use super::promises;

/// Pages are read at this size too, so that the fuzzer, which stops what takes long, sees time that grows with its square.
const LARGE: usize = 1 << 19;

pub(crate) fn html(data: &[u8]) {
    let page = Page::read(data);
    let text = page.text();
    let cut = page.split();
    promises::tiles(text, &cut.blocks, &cut.stories);
    maps_back(data, &page);
    if let Ok(extraction) = Extractor::new().extract(&page) {
        promises::sound(text, &extraction);
        for mention in extraction.claims().iter().flat_map(|claim| &claim.mentions) {
            let places = page.source(mention.figure);
            assert!(!places.is_empty(), "{mention:?} stands nowhere in {data:?}");
        }
    }
    if let Some(title) = page.title() {
        assert!(!title.trim().is_empty() && !title.contains('\n'), "{title:?}");
    }
    // Any string, too: an answer or none, and no panic.
    let _ = read_day(text);
    if data.len() % 16 == 0 {
        assert_eq!(Page::read(data), page, "a second time");
    }
    if data.len() % 64 == 1 {
        let _ = Page::read(data.repeat(LARGE / data.len()));
    }
}

/// Every character of the text stands for one place of the page, between its characters and behind the one before, or
/// for none: breaks between lines.
fn maps_back(data: &[u8], page: &Page) {
    let (text, html) = (page.text(), String::from_utf8_lossy(data));
    let is_text = matches!(html, Cow::Borrowed(_));
    let mut end = 0;
    for (at, ch) in text.char_indices() {
        let places = page.source(Span::new(at, at + ch.len_utf8()));
        assert!(places.len() <= 1, "{ch:?} stands for {places:?} in {html:?}");
        for place in places {
            assert!(
                end <= place.start && place.start <= place.end && place.end <= data.len(),
                "{ch:?} stands for {place:?} behind {end} in {html:?}"
            );
            let whole = html.is_char_boundary(place.start) && html.is_char_boundary(place.end);
            assert!(!is_text || whole, "{place:?} of {html:?}");
            end = place.start;
        }
    }
    let all = page.source(Span::new(0, text.len()));
    assert!(
        all.windows(2).all(|pair| pair[0].end < pair[1].start),
        "{all:?} of {html:?}"
    );
}
