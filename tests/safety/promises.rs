//! What must hold of every result, whatever the input. The tests of this folder and the fuzz targets share it: each
//! target is a function of the same name that takes any bytes.

use std::borrow::Cow;

use sollist::language::{Detection, detect};
use sollist::page::{self, Block, Story};
use sollist::rules;
use sollist::{
    Amount, Claim, Date, Document, Error, Extraction, Extractor, Language, Metric, Quantity, Span, Unit,
    recognise,
};

/// As a careless program reads a file.
fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// A day from the input, so that a case needs no second file: none, or one of any year.
fn day(data: &[u8]) -> Option<Date> {
    let year = match data.len() % 8 {
        0..4 => return None,
        4..7 => 2024 - (data.len() / 8 % 20) as i32,
        _ => i32::from(*data.first()?) * 39 + 1,
    };
    Date::new(year, (data.len() % 12 + 1) as u8, (data.len() % 28 + 1) as u8)
}

pub(crate) fn extract(data: &[u8]) {
    let text = text(data);
    let mut document = Document::new(&text);
    if let Some(day) = day(data) {
        document = document.published(day);
    }
    if data.len() % 3 > 0 {
        document = document.language(Language::ALL[data.len() % 3 % Language::ALL.len()]);
    }
    let extractor = Extractor::builder()
        .unowned(data.len() % 2 == 0)
        .build()
        .expect("a sound setup");
    let result = extractor.extract(document);
    extracted(&text, &result);
    if data.len() % 16 == 0 {
        assert_eq!(extractor.extract(document), result, "a second call");
    }
}

pub(crate) fn page(data: &[u8]) {
    let text = text(data);
    if let Detection::Other(code) = detect(&text) {
        assert!((2..=3).contains(&code.len()), "{code:?}");
    }
    let page = page::split(&text);
    tiles(&text, &page.blocks, &page.stories);
}

pub(crate) fn recognise(data: &[u8]) {
    let text = text(data);
    for language in Language::ALL {
        recognised(&text, *language, day(data));
    }
}

pub(crate) fn serde_in(data: &[u8]) {
    if let Ok(claim) = serde_json::from_slice::<Claim>(data) {
        survives_json(&claim);
        let _ = claim.to_string();
    }
    if let Ok(claims) = serde_json::from_slice::<Vec<Claim>>(data) {
        claims.iter().for_each(survives_json);
    }
    if let Ok(span) = serde_json::from_slice::<Span>(data) {
        assert!(span.start <= span.end && span.len() == span.end - span.start);
    }
    if let Ok(unit) = serde_json::from_slice::<Unit>(data) {
        assert_eq!(unit.to_string().parse(), Ok(unit));
    }
    if let Ok(date) = serde_json::from_slice::<Date>(data) {
        assert_eq!(date.to_string().parse(), Ok(date));
    }
    if let Ok(metric) = serde_json::from_slice::<Metric>(data) {
        assert_eq!(metric.to_string().parse(), Ok(metric));
    }
}

/// An answer, or an error that says what is wrong.
pub(crate) fn extracted(text: &str, result: &Result<Extraction, Error>) {
    match result {
        Ok(extraction) => sound(text, extraction),
        Err(Error::UnsupportedLanguage { detected, .. }) => assert!(!detected.is_empty()),
        Err(Error::LooksLikeHtml) => {
            assert!(text.trim_start_matches('\u{feff}').trim_start().starts_with('<'));
        }
        Err(error) => panic!("{error:?}"),
    }
}

/// All of an extraction.
pub(crate) fn sound(text: &str, extraction: &Extraction) {
    tiles(text, extraction.blocks(), extraction.stories());
    let mut before = 0;
    for claim in extraction.claims() {
        sound_claim(text, claim);
        assert!(claim.story < extraction.stories().len(), "{claim:?}");
        let first = claim.mentions[0].figure.start;
        assert!(
            before <= first,
            "claims stand in the order of their first mentions"
        );
        before = first;
    }
}

/// The span has something of the text in it, and begins and ends between characters.
fn lies_in(text: &str, span: Span) {
    let found = text.get(span.range());
    assert!(
        found.is_some_and(|found| !found.is_empty()),
        "{span:?} of {text:?}"
    );
    let (chars, utf16) = (span.to_chars(text), span.to_utf16(text));
    assert!(chars.len() <= utf16.len() && utf16.len() <= span.len());
}

fn sound_claim(text: &str, claim: &Claim) {
    assert!(!claim.mentions.is_empty());
    for mention in &claim.mentions {
        let (figure, sentence) = (mention.figure, mention.sentence);
        lies_in(text, figure);
        lies_in(text, sentence);
        assert!(
            sentence.start <= figure.start && figure.end <= sentence.end,
            "{mention:?} of {text:?}"
        );
    }
    assert!(
        claim
            .mentions
            .windows(2)
            .all(|pair| pair[0].figure.start < pair[1].figure.start),
        "mentions stand in order: {:?} of {text:?}",
        claim.mentions
    );
    if let Some(owner) = &claim.organisation {
        lies_in(text, owner.span);
        assert!(!owner.name.trim().is_empty());
    }
    for (slot, proof) in claim.evidence.slots() {
        if let Some(words) = proof.span {
            lies_in(text, words);
        }
        let listed = rules::find(slot, &proof.rule);
        assert!(
            listed.is_some(),
            "{slot}: {:?} is not in `rules::ALL`",
            proof.rule
        );
    }
    finite(&claim.quantity);
    assert!((0.0..=1.0).contains(&claim.confidence), "{claim:?}");
    assert!(!claim.to_string().is_empty());
    survives_json(claim);
}

fn finite(quantity: &Quantity) {
    let sound = match quantity.amount {
        Amount::Value(value) => value.is_finite(),
        Amount::Range { low, high } => low.is_finite() && high.is_finite() && low <= high,
        _ => false,
    };
    assert!(sound, "{quantity:?}");
    assert_eq!(quantity.unit.to_string().parse(), Ok(quantity.unit));
}

pub(crate) fn survives_json(claim: &Claim) {
    let json = serde_json::to_string(claim).expect("a claim has a JSON form");
    let back: Claim = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(&back, claim, "{json}");
}

/// Every byte is in one block, and blocks and stories know of each other.
pub(crate) fn tiles(text: &str, blocks: &[Block], stories: &[Story]) {
    let mut at = 0;
    for block in blocks {
        assert_eq!(block.span.start, at, "{text:?}");
        lies_in(text, block.span);
        at = block.span.end;
        assert!(block.story.is_none_or(|story| story < stories.len()));
    }
    assert_eq!(at, text.len(), "{text:?}");
    for (i, story) in stories.iter().enumerate() {
        for span in [story.headline, story.dateline].into_iter().flatten() {
            lies_in(text, span);
        }
        assert!(story.blocks.windows(2).all(|pair| pair[0] < pair[1]));
        for block in &story.blocks {
            assert_eq!(blocks[*block].story, Some(i));
        }
    }
}

/// What each recogniser finds.
pub(crate) fn recognised(text: &str, language: Language, published: Option<Date>) {
    let quantities = recognise::quantities(text, language);
    for found in &quantities {
        lies_in(text, found.span);
        finite(&found.quantity);
    }
    in_order(text, quantities.iter().map(|found| found.span));
    let periods = recognise::periods(text, language, published);
    for found in &periods {
        lies_in(text, found.span);
        assert!(
            found.period.year.is_none_or(|year| (0..=10_000).contains(&year)),
            "{found:?} of {text:?}"
        );
    }
    in_order(text, periods.iter().map(|found| found.span));
    for found in recognise::organisations(text, language) {
        lies_in(text, found.span);
        assert!(!found.name.trim().is_empty());
    }
    let metrics = recognise::metrics(text, language);
    for found in &metrics {
        lies_in(text, found.span);
    }
}

/// Mentions of one kind follow each other and do not overlap.
fn in_order(text: &str, spans: impl Iterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        assert!(end <= span.start, "{span:?} overlaps the one before in {text:?}");
        end = span.end;
    }
}
