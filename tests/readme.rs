//! What the README shows is what the crate gives. Its Rust is run with the documentation; here, its JSON and its page.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sollist::{Document, Extractor};

const README: &str = include_str!("../README.md");

/// What stands between the first `before` and the next `after`.
fn between(before: &str, after: &str) -> &'static str {
    let (_, rest) = README.split_once(before).expect(before);
    rest.split_once(after).expect(after).0
}

/// The object of "A claim" is the first claim of "Use it".
#[test]
fn the_json_is_real() {
    let text = between("let text = \"BNM", "\";");
    let text = format!("BNM{text}");
    let extractor = Extractor::builder()
        .organisation("Brand New Mobility", &["BNM"])
        .build()
        .expect("a sound setup");
    let document = Document::new(&text).published("2024-04-23".parse().expect("a date"));
    let extraction = extractor.extract(document).expect("German");

    let real = serde_json::to_string(&extraction.claims()[0]).expect("JSON");
    let value = |json: &str| serde_json::from_str::<Value>(json).expect("JSON");
    assert_eq!(value(between("```json\n", "```")), value(&real), "{real}");
}

/// `pages_with_claims.rs` holds to the claims of the page that is tried first; here, that none is marked as a fault.
#[test]
fn the_page_shown_first_is_read_without_a_fault() {
    let page = between("sollist extract ", "\n");
    let claims = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(page)
        .with_extension("claims");
    let claims = fs::read_to_string(claims).expect("the claims of a fixture page");
    let lines: Vec<&str> = claims.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.len() >= 5, "{page}: {claims}");
    assert!(
        lines.iter().all(|line| !line.starts_with(['~', '+'])),
        "{page}: {claims}"
    );
}
