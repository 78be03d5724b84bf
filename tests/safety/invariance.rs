//! With a date given, the dress of a text changes no claim: line ends, composed or decomposed letters, what stands
//! around the article, and the article printed twice.

use sollist::{Claim, Date, Document, Extractor};
use unicode_normalization::UnicodeNormalization;

use super::pages;

/// The day the article appeared, for all.
const DAY: &str = "2024-04-23";

/// A claim without its places.
fn told(claim: &Claim) -> String {
    let rules = claim.evidence.slots();
    let rules = rules
        .iter()
        .map(|(_, proof)| proof.map(|proof| proof.rule.as_ref()));
    let rules: Vec<_> = rules.collect();
    let noun = claim.noun.as_deref().unwrap_or("-").nfc();
    let said = claim.to_string();
    format!("{} | {} | {noun} | {rules:?}", said.nfc(), claim.period.basis)
}

fn claims(text: &str) -> Vec<String> {
    let day: Date = DAY.parse().expect("a day");
    let document = Document::new(text).published(day);
    match Extractor::new().extract(document) {
        Ok(extraction) => extraction.claims().iter().map(told).collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// Fails with all texts that read differently in the dress that `change` gives them.
#[track_caller]
fn unchanged(change: impl Fn(&str) -> String) {
    let mut differ = 0;
    for (path, text) in pages() {
        let (plain, dressed) = (claims(&text), claims(&change(&text)));
        if plain != dressed {
            differ += 1;
            eprintln!("{}", path.display());
            for claim in plain.iter().filter(|claim| !dressed.contains(claim)) {
                eprintln!("  - {claim}");
            }
            for claim in dressed.iter().filter(|claim| !plain.contains(claim)) {
                eprintln!("  + {claim}");
            }
        }
    }
    assert_eq!(differ, 0);
}

#[test]
fn line_ends_of_windows() {
    unchanged(|text| text.replace('\n', "\r\n"));
}

#[test]
fn decomposed_letters() {
    unchanged(|text| text.nfd().collect());
}
