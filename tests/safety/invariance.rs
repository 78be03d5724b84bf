//! With a date given, the dress of a text changes no claim: line ends, composed or decomposed letters, what stands
//! around the article, and the article printed twice.

use proptest::prelude::*;
use proptest::sample::subsequence;
use sollist::{Claim, Date, Document, Extractor, Language};
use unicode_normalization::UnicodeNormalization;

use super::made_up::check;
use super::{pages, texts};

/// The day the article appeared, for all.
pub(crate) const DAY: &str = "2024-04-23";

/// A claim without its places.
fn told(claim: &Claim) -> String {
    let rules = claim.evidence.slots();
    let rules: Vec<&str> = rules.iter().map(|(_, proof)| proof.rule.as_ref()).collect();
    let noun = claim.noun.as_deref().unwrap_or("-").nfc();
    let said = claim.to_string();
    format!("{} | {} | {noun} | {rules:?}", said.nfc(), claim.period.basis)
}

fn claims(text: &str) -> Vec<String> {
    let day: Date = DAY.parse().expect("a day");
    let document = Document::new(text).published(day);
    told_of(document)
}

pub(crate) fn told_of(document: Document<'_>) -> Vec<String> {
    match Extractor::new().extract(document) {
        Ok(extraction) => extraction.claims().iter().map(told).collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// Fails with all texts that read differently in the dress that `change` gives them.
#[track_caller]
fn unchanged(change: impl Fn(&str) -> String) {
    same_of_all(|text| (claims(text), claims(&change(text))));
}

/// Fails with all texts of which two things are told.
#[track_caller]
pub(crate) fn same_of_all(both: impl Fn(&str) -> (Vec<String>, Vec<String>)) {
    let mut differ = 0;
    for (path, text) in pages() {
        let (plain, dressed) = both(&text);
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

#[test]
fn doubled() {
    unchanged(|text| format!("{text}\n\n{text}"));
    unchanged(|text| format!("{text}\n\n\n{text}\n\n{text}\n"));
}

/// What stands above and below the articles of a site, a line each.
pub(crate) fn furniture(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::German => (
            &[
                "Zum Inhalt springen",
                "Startseite",
                "Politik",
                "Wirtschaft",
                "Sport",
                "Kultur",
                "Wetter",
                "Abo",
                "Anmelden",
                "Suche",
                "Startseite > Wirtschaft > Unternehmen",
                "Anzeige",
                "Menü",
                "Newsletter",
                "E-Paper",
            ],
            &[
                "Artikel teilen",
                "Auf Facebook teilen",
                "Per E-Mail versenden",
                "Drucken",
                "Mehr zum Thema",
                "Zehn Gärten für den Sommer",
                "Meistgelesen",
                "Impressum",
                "Datenschutz",
                "AGB",
                "Cookie-Einstellungen",
                "© 2024 Beispiel Medien GmbH. Alle Rechte vorbehalten.",
                "Newsletter abonnieren",
                "Kommentar schreiben",
                "Nach oben",
            ],
        ),
        _ => (
            &[
                "Skip to content",
                "Home",
                "World",
                "Business",
                "Sport",
                "Culture",
                "Weather",
                "Subscribe",
                "Log in",
                "Search",
                "Home > Business > Companies",
                "Advertisement",
                "Menu",
                "Newsletters",
                "E-paper",
            ],
            &[
                "Share this article",
                "Share on Facebook",
                "Email",
                "Print",
                "Related articles",
                "Ten gardens to see this summer",
                "Most read",
                "Terms of use",
                "Privacy policy",
                "Contact us",
                "Cookie settings",
                "© 2024 Example Media Ltd. All rights reserved.",
                "Sign up to our newsletter",
                "Leave a comment",
                "Back to top",
            ],
        ),
    }
}

/// The article of a page that has just one, if it is running text below a headline. Of what a list, a table or a title
/// parts from it, a page of more lines may judge otherwise.
pub(crate) fn article(text: &str) -> Option<String> {
    use sollist::page::BlockKind::{Body, Headline, Lead};
    let extraction = Extractor::new().extract(text).ok()?;
    let blocks = extraction.blocks().iter();
    let own: Vec<_> = blocks
        .filter(|block| block.story.is_some() && block.kind.has_claims())
        .collect();
    let running = own
        .iter()
        .all(|block| matches!(block.kind, Headline | Lead | Body));
    let lines = own.iter().map(|block| text[block.span].trim());
    (running && extraction.stories().len() == 1).then(|| lines.collect::<Vec<_>>().join("\n\n"))
}

#[test]
fn boilerplate_around_the_article() {
    for language in Language::ALL {
        let articles: Vec<String> = texts(&format!("fixtures/{language}/pages"))
            .iter()
            .filter_map(|(_, text)| article(text))
            .collect();
        let (above, below) = furniture(*language);
        let around = (
            any::<prop::sample::Index>(),
            subsequence(above, 0..=above.len()),
            subsequence(below, 0..=below.len()),
            proptest::sample::select(&["\n", "\n\n"][..]),
        );
        check(64, around, |(place, above, below, gap)| {
            let article = place.get(&articles);
            let page = [above.join(gap), article.clone(), below.join(gap)].join("\n\n");
            assert_eq!(claims(article), claims(&page), "{page}");
        });
    }
}
