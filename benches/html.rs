//! Speed of reading pages as HTML, to their claims, beside two yardsticks on the same pages in the same run: the tokens
//! of `html5gum` alone, and its events with nobody listening. The pages are the fixture pages, in markup as newspapers
//! have it around theirs, or the `.html` files of a folder: `cargo bench --features html --bench html -- FOLDER`.

mod texts;

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use sollist::html::Page;
use sollist::{Extractor, Language};

/// As in `pipeline`: the rounds go through all measurements by turns, and the best of each counts.
const TURN: Duration = Duration::from_millis(200);
const ROUNDS: usize = 5;

fn main() {
    let pages = match texts::folder_of_user() {
        Some(folder) => texts::of_folder(&folder, "html"),
        None => made(),
    };
    let bytes: usize = pages.iter().map(String::len).sum();
    if bytes == 0 {
        println!("no pages");
        return;
    }
    let extractor = Extractor::new();
    let mut best = [0.0_f64; 4];
    for _ in 0..ROUNDS {
        let measured = [
            speed(&pages, |page| Tokenizer::new(page).flatten().count()),
            speed(&pages, events),
            speed(&pages, |page| Page::read(page).text().len()),
            speed(&pages, |page| {
                let claims = extractor.extract(&Page::read(page));
                claims.map_or(0, |extraction| extraction.claims().len())
            }),
        ];
        best = std::array::from_fn(|i| best[i].max(measured[i]));
    }
    let [tokens, events, text, claims] = best;
    println!(
        "{} pages, {} KB on average",
        pages.len(),
        bytes / 1000 / pages.len().max(1)
    );
    println!("tokens of html5gum  {tokens:7.1} MB/s");
    println!(
        "its events          {events:7.1} MB/s  {:.2} of it",
        events / tokens
    );
    println!("HTML to text        {text:7.1} MB/s  {:.2} of it", text / tokens);
    println!(
        "HTML to claims      {claims:7.1} MB/s  {:.2} of it",
        claims / tokens
    );
}

/// Reads on through the page, and makes nothing of it.
fn events(page: &str) -> usize {
    let mut emitter = CallbackEmitter::<_, std::convert::Infallible>::new(|_: CallbackEvent<'_>, _| None);
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter).flatten().count()
}

/// In MB a second.
fn speed(pages: &[String], read: impl Fn(&str) -> usize) -> f64 {
    let start = Instant::now();
    let mut bytes = 0;
    while bytes == 0 || start.elapsed() < TURN {
        for page in pages {
            black_box(read(black_box(page)));
            bytes += page.len();
        }
    }
    bytes as f64 / 1e6 / start.elapsed().as_secs_f64()
}

/// The fixture pages of all languages as HTML.
fn made() -> Vec<String> {
    let languages = Language::ALL.iter();
    let texts = languages.flat_map(|language| texts::of_fixtures(language.as_str()));
    texts.map(|text| marked_up(&text)).collect()
}

/// How many of each a page has around its article.
const STYLES: usize = 150;
const SCRIPTS: usize = 12;
const MENU: usize = 70;
const TEASERS: usize = 40;

/// A text as the article of a page: with linked data, styles and scripts above, menus and teasers around.
fn marked_up(text: &str) -> String {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let title = lines.next().unwrap_or_default();
    let mut page = format!(
        "<!DOCTYPE html><html lang=\"en\" class=\"no-js\"><head><meta charset=\"utf-8\"><title>{title} | Harbour News</title>\
         <meta property=\"article:published_time\" content=\"2024-03-05T07:00:00Z\"><link rel=\"stylesheet\" href=\"/main.css\">\
         <script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"headline\": \"News\", \"datePublished\": \"2024-03-05\"}}</script><style>"
    );
    let mut put = |piece: std::fmt::Arguments<'_>| page.write_fmt(piece).expect("memory");
    for i in 0..STYLES {
        put(format_args!(
            ".c-teaser--{i} > .c-teaser__title {{ margin: 0 {i}px; color: rgb(12, 34, 56) }}\n"
        ));
    }
    put(format_args!(
        "</style></head><body class=\"page page--article\"><header class=\"site-header\"><nav aria-label=\"Main\"><ul>"
    ));
    for i in 0..MENU {
        put(format_args!(
            "<li class=\"nav-item nav-item--{i}\"><a class=\"nav-link\" href=\"/section/{i}\"><span>Topic {i}</span></a></li>\n"
        ));
    }
    put(format_args!(
        "</ul></nav></header><main id=\"content\"><article class=\"article\"><h1 class=\"article__title\">{title}</h1><div class=\"article__body\">"
    ));
    for (i, line) in lines.enumerate() {
        put(format_args!(
            "<p class=\"article__paragraph text text--regular\" data-testid=\"paragraph-{i}\">{line}</p>\n"
        ));
        if i % 4 == 2 {
            put(format_args!(
                "<div class=\"ad-slot\" id=\"ad-{i}\"><div class=\"ad-slot__inner\"></div></div>\n"
            ));
        }
    }
    put(format_args!("</div></article></main><aside class=\"sidebar\">"));
    for i in 0..TEASERS {
        put(format_args!(
            "<div class=\"c-teaser c-teaser--{i}\"><a href=\"/news/{i}\" class=\"c-teaser__link\"><figure class=\"c-teaser__media\">\
             <picture><source srcset=\"/img/{i}-small.webp 320w, /img/{i}-large.webp 960w\" type=\"image/webp\">\
             <img loading=\"lazy\" alt=\"\" src=\"/img/{i}.jpg\"></picture></figure>\
             <h3 class=\"c-teaser__title\">Harbour opens again after storm number {i}</h3></a></div>\n"
        ));
    }
    put(format_args!(
        "</aside><footer class=\"site-footer\"><p>&copy; 2024 Harbour News</p></footer>"
    ));
    for i in 0..SCRIPTS {
        put(format_args!("<script>window.state{i} = {{"));
        for key in 0..80 {
            put(format_args!(
                "\"key{key}\": {{\"id\": {i}, \"url\": \"https://harbour.example/a?b={key}\", \"on\": key < {i}}}, "
            ));
        }
        put(format_args!("}};</script>\n"));
    }
    page + "</body></html>"
}
