//! Pages as HTML: what of them is text, where it stands, and what they tell of themselves.

use proptest::prelude::*;
use sollist::html::Page;
use sollist::page::BlockKind;
use sollist::{Document, Extractor, Span};

#[track_caller]
fn reads(html: &str, text: &str) {
    assert_eq!(Page::read(html).text(), text, "{html}");
}

#[test]
fn a_line_a_block() {
    reads(
        "<h1>Title</h1><p>One\n two.<p>Three.",
        "Title\n\nOne two.\n\nThree.",
    );
    reads("<ul><li>One<li>Two</ul>", "One\nTwo");
    reads(
        "<table><tr><td>Sales<td>5</tr><tr><th>Profit</th><td>2</td></tr></table>",
        "Sales\t5\nProfit\t2",
    );
    reads("One<br>two <b>thr</b>ee", "One\ntwo three");
    reads("<pre>One\ntwo\n\nthree</pre>", "One\ntwo\n\nthree");
    reads(
        "<div>One<button>two</button></div><p>Shares in Kestra<button></button>, it said",
        "One\ntwo\n\nShares in Kestra, it said",
    );
}

#[test]
fn what_is_hidden_is_no_text() {
    reads(
        "<head><title>No</title><style>p { }</style></head><p>Yes<script>no()</script><noscript>No</noscript>",
        "Yes",
    );
    reads(
        "<div hidden>No<p>No</p></div><p style='display: none'>No</p><p>Yes",
        "Yes",
    );
    reads("<p>Yes <span class=sr-only>No</span>", "Yes");
    for hidden in [
        "label SR-only focus:not-sr-only",
        "screen-reader-text",
        "visually-hidden-focusable",
        "head__visually-hidden",
        "Footer_sr-only__9xk",
    ] {
        reads(&format!("<p>Yes <b class='{hidden}'>No</b>"), "Yes");
    }
    reads("<p>Yes <b class='sr-only md:not-sr-only'>too</b>", "Yes too");
    for shown in [
        "not-sr-only",
        "focus:not-sr-only",
        "ansr-only",
        "screen-reader-news",
        "md:sr-only",
    ] {
        reads(&format!("<p>Yes <b class='{shown}'>too</b>"), "Yes too");
    }
    for style in [
        "clip: rect(0 0 0 0); width: 1px",
        "clip: rect(0px, 0px, 0px, 0px)",
        "CLIP:rect(1px,1px,1px,1px)",
        "position:absolute;clip-path: inset(50%)",
    ] {
        reads(
            &format!("<p>Yes<a href=x>, too<span style='{style}'>, opens new tab</span></a>"),
            "Yes, too",
        );
    }
    for crop in [
        "rect(0, 200px, 100px, 0)",
        "rect(1px 90px 90px 1px)",
        "rect(0 auto auto 0)",
    ] {
        reads(&format!("<p>Yes <b style='clip: {crop}'>too</b>"), "Yes too");
    }
    reads("<template>No</template><select><option>No</select><p>Yes", "Yes");
}

#[test]
fn what_stands_above_a_headline_is_none_of_it() {
    reads(
        "<h1><span class='article__kicker'>Road freight</span> <span>Kestra sells more</span></h1>",
        "Road freight\nKestra sells more",
    );
    reads(
        "<h1><span class=x1>Road freight</span>Kestra sells more</h1>",
        "Road freight Kestra sells more",
    );
    reads("<p>Kestra<span>s vans, <b>e</b>Van</span>", "Kestras vans, eVan");
    let page = Page::read(
        "<h1><span class=kicker>Road freight</span> <span>Kestra sells more</span></h1><p>It said so.",
    );
    assert_eq!(page.title(), Some("Kestra sells more"));
}

#[test]
fn what_is_shown_beside_the_article_is_none_of_it() {
    let html = |beside: &str| {
        format!(
            "<main><h1>Kestra sells more vans</h1><div><p>Kestra Mobility sold more vans in spring than ever, it said.</p>\
             {beside}<p>The group wants to hire in autumn, too. It looks for drivers in the north and in the west.</p>\
             <p>Nobody had expected it, for the roads were closed for weeks. The snow melted late in that year.</p></div></main>"
        )
    };
    let said = "Buy 12 more issues now";
    for beside in [
        "<blockquote class=Pullquote-quote>{}, he said.</blockquote>",
        "<aside><h3>Issues in figures</h3><p>{}, for there are few. Each has 60 pages.</p></aside>",
        "<div class='offer hidden'><ul><li>{} and read on.</ul></div>",
    ] {
        let html = html(&beside.replace("{}", said));
        assert!(!kind_of(&html, said).has_claims(), "{html}");
    }
    let shown = html(
        "<p class='hidden md:block'>The group sold 12 vans in Leeds, it said. That is more than in any year.</p>",
    );
    assert!(kind_of(&shown, "12 vans").is_article());
}

#[test]
fn figures_hold_more_than_pictures() {
    let kinds = |figure: &str| {
        let html = format!(
            "<article><h1>Kestra sells more</h1><p>Kestra Mobility sold more vans in spring, it said. Nobody had expected it.</p>\
             <figure>{figure}</figure><p>The group wants to hire in autumn, too. It looks for drivers.</p></article>"
        );
        let blocks = Page::read(&html).split().blocks;
        blocks.iter().map(|block| block.kind).collect::<Vec<_>>()
    };
    let said = "We have sold more vans than ever, and we are proud of it, said the head of Kestra.";
    let captioned = kinds(&format!(
        "<img src=van.jpg><figcaption><p>{said}</p></figcaption>"
    ));
    assert!(captioned.contains(&BlockKind::Caption), "{captioned:?}");
    for quoted in ["<blockquote><p>{}</p></blockquote>", "<pre>{}</pre>"] {
        let kinds = kinds(&quoted.replace("{}", said));
        assert!(!kinds.contains(&BlockKind::Caption), "{kinds:?}");
    }
}

#[test]
fn broken_markup_is_read() {
    reads("<p>One</b></i> two</div> three", "One two three");
    reads("1 < 2 & 3 > 2 &nosuch; &#8211;", "1 < 2 & 3 > 2 &nosuch; –");
    reads("", "");
    assert_eq!(Page::read(b"<p>\xff\xfe</p>").text(), "\u{fffd}\u{fffd}");
}

#[test]
fn references_map_back_whole() {
    let html = "<p>Kestra &amp; Sons verdiente 5&nbsp;Mio. &euro;</p>";
    let page = Page::read(html);
    let at = page
        .text()
        .find("5\u{a0}Mio. €")
        .expect("the figure is in the text");
    let places = page.source(Span::new(at, page.text().len()));
    assert_eq!(places.len(), 1);
    assert_eq!(&html[places[0]], "5&nbsp;Mio. &euro;");
}

/// A lone carriage return is no part of the reference before it.
#[test]
fn line_ends_stand_behind_what_they_follow() {
    let html = "<p>AT&T sold 5 vans,\r\nR&D cost more,\rB& all";
    let page = Page::read(html);
    assert_eq!(page.text(), "AT&T sold 5 vans, R&D cost more, B& all");
    let spaces = page.text().char_indices().filter(|(_, ch)| *ch == ' ');
    for (at, _) in spaces {
        let places = page.source(Span::new(at, at + 1));
        assert!(html[places[0]].trim().is_empty(), "{at}: {places:?}");
    }
}

#[test]
fn the_day_of_publication() {
    for head in [
        r#"<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-05T07:00:00+01:00"}</script>"#,
        r#"<meta property="article:published_time" content="2024-03-05"><meta name="date" content="2020-01-01">"#,
        r#"<meta itemprop="datePublished" content="Tue, 05 Mar 2024 07:00:00 GMT">"#,
        r#"<time datetime="2024-03-05">5 March</time>"#,
        r#"<meta name="pubdate" content="03/05/2024"><time datetime="2024-03-05">5 March</time>"#,
    ] {
        let page = Page::read(head);
        assert_eq!(page.published(), "2024-03-05".parse().ok(), "{head}");
    }
    assert_eq!(Page::read("<p>5 March 2024").published(), None);
}

#[test]
fn a_given_day_comes_before_the_pages_own() -> Result<(), sollist::Error> {
    let page = Page::read(
        r#"<meta name="date" content="2020-01-01"><p>Kestra Mobility sold 61,000 vans last year."#,
    );
    let extractor = Extractor::new();
    let year = |document: Document<'_>| {
        let claims = extractor.extract(document)?.into_claims();
        Ok::<_, sollist::Error>(claims[0].period.year)
    };
    assert_eq!(year(Document::from(&page))?, Some(2019));
    assert_eq!(
        year(Document::from(&page).published("2024-03-05".parse()?))?,
        Some(2023)
    );
    Ok(())
}

#[test]
fn markup_tells_what_words_do_not() -> Result<(), sollist::Error> {
    let html = "<nav><a href=/>Kestra Mobility sells 900 vans in 2022</a></nav><article><h1>Kestra sells more</h1>\
                <p>Kestra Mobility sold 61,000 vans in 2022. It had sold 48,000 vans in 2021, the company said.</p>\
                <figure><figcaption>Kestra Mobility made 70,000 of these vans in 2022.</figcaption></figure>\
                <p>Revenue rose to €400 million in 2022, and Kestra Mobility earned €12 million.</p></article>\
                <section class=comments><p>I think Kestra Mobility sold 5,000 boats in 2022, said nobody ever.</p></section>";
    let page = Page::read(html);
    let extraction = Extractor::new().extract(&page)?;
    let kind_of = |words: &str| {
        let at = page.text().find(words).expect("the words are in the text");
        let block = extraction
            .blocks()
            .iter()
            .find(|block| block.span.range().contains(&at));
        block.expect("blocks tile the text").kind
    };
    assert_eq!(kind_of("made 70,000"), BlockKind::Caption);
    assert_eq!(kind_of("5,000 boats"), BlockKind::Comments);
    assert_eq!(kind_of("sold 61,000"), BlockKind::Body);
    assert!(!kind_of("sells 900").has_claims());
    Ok(())
}

/// The kind of the block in which the words stand.
#[track_caller]
fn kind_of(html: &str, words: &str) -> BlockKind {
    let page = Page::read(html);
    let at = page.text().find(words).expect("the words are in the text");
    let blocks = page.split().blocks;
    let block = blocks.iter().find(|block| block.span.range().contains(&at));
    block.expect("blocks tile the text").kind
}

const PROSE: &str = "<p>Kestra Mobility sold 61,000 vans in 2022. It had sold 48,000 vans in 2021, the company said.</p>\
    <p>Revenue rose to €400 million in 2022, and Kestra Mobility earned €12 million, as it said on Tuesday.</p>";

#[test]
fn a_part_that_holds_the_article_is_not_what_its_name_says() {
    let walled = format!("<h1>Kestra sells more vans</h1><div class=paywall-modal>{PROSE}</div>");
    assert_eq!(kind_of(&walled, "sold 61,000"), BlockKind::Body);
    let comments = format!("<p>Kestra sells more vans than ever.</p><div class=comments>{PROSE}</div>");
    assert_eq!(kind_of(&comments, "sold 61,000"), BlockKind::Comments);
    let camel = format!("<div class=pageRow>{PROSE}</div>");
    assert_eq!(kind_of(&camel, "sold 61,000"), BlockKind::Body);
}

#[test]
fn captions_are_told_by_figures_and_names() {
    for caption in [
        "<figure><p>A van of Kestra Mobility, which built 9,000 in May.</p></figure>",
        "<div class=image-caption><p>A van of Kestra Mobility, which built 9,000 in May.</p></div>",
    ] {
        let html = format!("<h1>Kestra sells more vans</h1>{PROSE}{caption}{PROSE}");
        assert_eq!(kind_of(&html, "built 9,000"), BlockKind::Caption, "{caption}");
    }
    let table = format!("{PROSE}<figure><table><tr><td>Vans<td>9,000</table></figure>{PROSE}");
    assert_eq!(kind_of(&table, "Vans"), BlockKind::TableRow);
}

#[test]
fn what_stands_between_a_title_and_the_article_belongs_to_it() {
    let html = format!(
        "<article><header><h1>Kestra sells more vans</h1><div>Jane Doe</div><div>5 March 2023</div>\
         <h2>Harbour plant works three shifts a day</h2>\
         <div>The carmaker from Harbour has had its best year since it was founded.</div></header>{PROSE}</article>"
    );
    assert_eq!(kind_of(&html, "Kestra sells"), BlockKind::Headline);
    assert_eq!(kind_of(&html, "three shifts"), BlockKind::Headline);
    assert!(kind_of(&html, "best year").is_article());
}

#[test]
fn pages_in_any_language_are_cut() {
    let html = "<nav><a href=/>Accueil</a></nav><h1>Kestra vend plus de voitures</h1><article>\
        <p>Le groupe Kestra a vendu 61 000 voitures l'an dernier, plus que jamais, a-t-il dit mardi à la presse.</p>\
        <p>Le chiffre d'affaires est de 400 millions d'euros, et le groupe veut ouvrir une usine près de Lyon.</p></article>";
    assert_eq!(kind_of(html, "61 000"), BlockKind::Body);
    assert!(!kind_of(html, "Accueil").is_article());
}

#[test]
fn titles_are_plain_and_without_the_site() {
    for (html, title) in [
        (
            "<title>Kestra sells more | Harbour News</title><meta property=og:site_name content='Harbour News'>",
            "Kestra sells more",
        ),
        (
            "<title>Kestra sells more - Harbour News</title>",
            "Kestra sells more - Harbour News",
        ),
        (
            "<meta property=og:title content='Kestra &amp;#039;sells&amp;#039; more | Harbour'><meta property=og:site_name content=Harbour>",
            "Kestra 'sells' more",
        ),
        (
            r#"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Kestra &amp; Sons"}</script><h1>Kestra"#,
            "Kestra & Sons",
        ),
    ] {
        assert_eq!(Page::read(html).title(), Some(title), "{html}");
    }
}

/// In bytes of HTML: ten times as much takes no more than so many times as long.
const GROWTH: u32 = 40;

#[test]
fn deeply_nested_pages_take_linear_time() {
    let once = |boxes: usize| {
        let html = "<div>".repeat(boxes) + "Kestra sold 5 vans." + &"</b></div>".repeat(boxes);
        let start = std::time::Instant::now();
        assert_eq!(Page::read(&html).text(), "Kestra sold 5 vans.");
        start.elapsed()
    };
    // The best of several, for what else the machine does takes time too.
    let time = |boxes| (0..5).map(|_| once(boxes)).min().unwrap_or_default();
    let (few, many) = (time(10_000), time(100_000));
    assert!(
        many < few * GROWTH,
        "{few:?} for 10,000 boxes, {many:?} for 100,000"
    );
}

/// Pieces of markup, whole and broken, between words.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zäöüß0-9 .,\n]{0,12}",
        Just("<p>".to_owned()),
        Just("</p>".to_owned()),
        Just("<div class=\"teaser\" hidden>".to_owned()),
        Just("</div>".to_owned()),
        Just("<a href=x>".to_owned()),
        Just("</a>".to_owned()),
        Just("<table><tr><td>".to_owned()),
        Just("<li>".to_owned()),
        Just("<!-- x -->".to_owned()),
        Just("<script>".to_owned()),
        Just("</script>".to_owned()),
        Just("&amp;".to_owned()),
        Just("&#x20ac;".to_owned()),
        Just("&".to_owned()),
        Just("<".to_owned()),
        Just("\"'>".to_owned()),
        Just("<title>".to_owned()),
        Just("<pre>\r\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_a_page(html in prop::collection::vec(any::<u8>(), 0..300)) {
        let page = Page::read(&html);
        for place in page.source(Span::new(0, page.text().len())) {
            prop_assert!(place.start <= place.end && place.end <= html.len());
        }
    }

    #[test]
    fn every_span_maps_back_in_order(html in markup()) {
        let page = Page::read(&html);
        let text = page.text();
        for (at, ch) in text.char_indices() {
            let places = page.source(Span::new(at, at + ch.len_utf8()));
            prop_assert!(places.len() <= 1);
            for place in places {
                prop_assert!(html.is_char_boundary(place.start) && html.is_char_boundary(place.end));
                let source = &html[place];
                let written = source.chars().eq([ch]) || source.starts_with('&') || ch == ' ' || source == "\0";
                prop_assert!(written, "{ch:?} stands for {source:?}");
            }
        }
        prop_assert!(Extractor::new().extract(&page).is_ok() || !text.is_empty());
    }
}
