//! On any text: an answer or a typed error, spans in the text, finite values, and the same answer again.

use proptest::prelude::*;
use sollist::{Date, Document, Extraction, Extractor, Language};

use super::made_up::{check, page};
use super::{pages, promises};

/// What the caller may know of a text.
fn known() -> impl Strategy<Value = (Option<Date>, Option<Language>, bool)> {
    let date = prop_oneof![
        Just(None),
        (1..10_000_i32, 1..13_u8, 1..32_u8).prop_map(|(year, month, day)| Date::new(year, month, day)),
        Just(Date::new(2024, 4, 23)),
    ];
    let language = prop_oneof![Just(None), proptest::sample::select(Language::ALL).prop_map(Some)];
    (date, language, any::<bool>())
}

fn keeps_its_promises(text: &str, (date, language, unowned): (Option<Date>, Option<Language>, bool)) {
    let mut document = Document::new(text);
    if let Some(date) = date {
        document = document.published(date);
    }
    if let Some(language) = language {
        document = document.language(language);
    }
    let extractor = Extractor::builder()
        .unowned(unowned)
        .build()
        .expect("a sound setup");
    promises::extracted(text, &extractor.extract(document));
    promises::page(text.as_bytes());
    for language in Language::ALL {
        promises::recognised(text, *language, date);
    }
}

#[test]
fn made_up_pages() {
    check(192, (page(), known()), |(text, known)| {
        keeps_its_promises(&text, known);
        #[cfg(feature = "html")]
        super::html::html(text.as_bytes());
    });
}

#[test]
fn random_characters() {
    check(96, (any::<String>(), known()), |(text, known)| {
        keeps_its_promises(&text, known);
    });
}

#[test]
fn random_bytes() {
    check(96, proptest::collection::vec(any::<u8>(), 0..300), |bytes| {
        promises::extract(&bytes);
        promises::serde_in(&bytes);
        #[cfg(feature = "html")]
        super::html::html(&bytes);
    });
}

/// Pages cut off anywhere, inside characters too.
#[test]
fn pages_cut_off() {
    for (n, (_, text)) in pages().into_iter().enumerate() {
        for at in (n % 97..text.len()).step_by(397) {
            let (head, tail) = text.as_bytes().split_at(at);
            promises::extract(head);
            promises::extract(tail);
        }
    }
}

/// What failed once.
#[test]
fn texts_that_failed() {
    for text in [
        // A text that ends in the name of a body: rules looked one token beyond it.
        "Fenwick Motors sold 5,000 cars in 2023, said the Bundesbank",
        "Fenwick Motors sold 5,000 cars and 7,000 vans in 2023, according to the European Central Bank",
        "Die Tarnow AG verkaufte 2023 laut Bundesbank 5.000 Autos, sagte die Bundesbank",
        // An article ends one line, and the next begins with its number: a figure lay in two sentences.
        "Bei der Tarnow AG macht die Werbung nur ein\nFünftel des Umsatzes von 5 Mio. Euro aus.",
        // An article that is the unit of the figure before: two figures overlapped.
        "0A third of the staff left Fenwick Motors.",
        // An apostrophe that is a letter too, and no word behind it: the tokeniser did not go on.
        "Fenwick Motors sold 5,000 vans in the \u{2bc}80s, and \u{2bc} more.",
        // A letter for a currency, joined to its sum: its rule was in no list.
        "Fenwick Motors had sales of N5 billion and P50 Mio. Euro in 2023.",
    ] {
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            for known in [(None, None, true), (Date::new(2024, 4, 23), None, false)] {
                keeps_its_promises(&text[..end], known);
            }
        }
    }
}

/// Counting back from the first year that dates have, and on from the last, ended outside of them.
#[test]
fn years_at_the_ends_of_all() {
    for (text, language) in [
        (
            "the year before last, three years ago, next year, in three years",
            Language::English,
        ),
        (
            "das vorletzte Jahr, vor drei Jahren, nächstes Jahr, in drei Jahren",
            Language::German,
        ),
    ] {
        for day in [Date::new(1, 1, 1), Date::new(9999, 12, 31)] {
            promises::recognised(text, language, day);
        }
    }
}

#[test]
fn json_with_a_byte_changed() {
    let claims: Vec<_> = pages()
        .iter()
        .filter_map(|(_, text)| sollist::extract_claims(text).ok())
        .flatten()
        .step_by(23)
        .map(|claim| serde_json::to_vec(&claim).expect("a claim has a JSON form"))
        .collect();
    assert!(!claims.is_empty());
    let change = (
        any::<proptest::sample::Index>(),
        any::<proptest::sample::Index>(),
        "[0-9\\[\\]{}\",:.eE+-]|null|1e400",
    );
    check(256, change, |(claim, place, change)| {
        let mut json = claim.get(&claims).clone();
        let at = place.index(json.len());
        json.splice(at..at + 1, change.bytes());
        promises::serde_in(&json);
    });
}

// The same again

fn read(text: &str) -> Result<Extraction, sollist::Error> {
    Extractor::new().extract(text)
}

#[test]
fn neither_order_nor_thread_matters() {
    check(12, proptest::collection::vec(page(), 2..6), |texts| {
        let forward: Vec<_> = texts.iter().map(|text| read(text)).collect();
        let mut backward: Vec<_> = texts.iter().rev().map(|text| read(text)).collect();
        backward.reverse();
        assert_eq!(forward, backward);
        let shared = Extractor::new();
        std::thread::scope(|scope| {
            let threads: Vec<_> = texts
                .iter()
                .map(|text| scope.spawn(|| shared.extract(text.as_str())))
                .collect();
            let threaded: Vec<_> = threads
                .into_iter()
                .map(|thread| thread.join().expect("no panic"))
                .collect();
            assert_eq!(forward, threaded);
        });
    });
}

/// Set in the processes that `no_process_differs` starts.
const CHILD: &str = "SOLLIST_TELL";

/// Prints all that the crate says of the fixtures, where it is asked to.
#[test]
fn tells_of_the_fixtures() {
    if std::env::var_os(CHILD).is_some() {
        print!("{}", all_told());
    }
}

fn all_told() -> String {
    pages()
        .iter()
        .map(|(_, text)| format!("{:?}\n{}", read(text), told_as_html(text)))
        .collect()
}

/// What is said of a text whose lines are paragraphs of HTML.
#[cfg(feature = "html")]
fn told_as_html(text: &str) -> String {
    let page = sollist::html::Page::read(format!("<p>{}", text.replace('\n', "<p>")));
    format!("{page:?}\n{:?}\n", Extractor::new().extract(&page))
}

#[cfg(not(feature = "html"))]
const fn told_as_html(_: &str) -> &'static str {
    ""
}

#[test]
fn no_process_differs() {
    let own = all_told();
    for home in ["/", "/tmp"] {
        let output = std::process::Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "--nocapture", "any_text::tells_of_the_fixtures"])
            .env_clear()
            .envs([(CHILD, "1"), ("HOME", home), ("TZ", home), ("LANG", home)])
            .output()
            .expect("the program runs again");
        let told = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(told.contains(&own), "another process answers differently");
    }
}
