//! Runs every page of `fixtures/*/pages` and compares its claims with those expected beside it.
//!
//! A `.claims` file holds a line per claim, in the order of first mentions:
//! `organisation | metric | measure | quantity | period | status | mention; mention`. Equally right answers are
//! parted by ` / `, an open owner or period is `-`, a line that begins with `? ` is right whether found or not,
//! `# published YYYY-MM-DD` gives the page's date, and other lines that begin with `#` are comments.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sollist::{Claim, Date, Document, Extractor};

struct Expected {
    optional: bool,
    fields: Vec<String>,
}

struct Case {
    name: String,
    text: String,
    published: Option<Date>,
    expected: Vec<Expected>,
}

#[test]
fn pages_give_the_claims_expected_of_them() {
    let cases: Vec<Case> = pages().iter().map(|path| read(path)).collect();
    assert!(cases.len() >= 12, "only {} fixture pages", cases.len());
    let extractor = Extractor::new();
    let mut report = String::new();
    let mut wrong = 0;
    for case in &cases {
        let differences = differences(case, &extractor);
        if !differences.is_empty() {
            wrong += 1;
            let _ = writeln!(report, "\n{}\n{}", case.name, differences.join("\n"));
        }
    }
    assert!(
        wrong == 0,
        "{wrong} of {} pages differ (- expected, + found):\n{report}",
        cases.len()
    );
}

fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let languages = fs::read_dir(root)
        .expect("fixtures")
        .map(|entry| entry.expect("entry").path().join("pages"));
    let files = languages
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| fs::read_dir(folder).expect("pages"));
    let mut pages: Vec<PathBuf> = files
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    pages.sort();
    pages
}

fn read(path: &Path) -> Case {
    let beside = path.with_extension("claims");
    let claims = fs::read_to_string(&beside).unwrap_or_else(|error| panic!("{}: {error}", beside.display()));
    let published = claims
        .lines()
        .find_map(|line| line.strip_prefix("# published "))
        .map(|date| date.trim().parse().expect("a date"));
    let expected = claims
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(expectation)
        .collect();
    Case {
        name: path.display().to_string(),
        text: fs::read_to_string(path).expect("text"),
        published,
        expected,
    }
}

fn expectation(line: &str) -> Expected {
    let (optional, line) = line.strip_prefix("? ").map_or((false, line), |rest| (true, rest));
    let fields: Vec<String> = line.split(" | ").map(|field| field.trim().to_owned()).collect();
    assert_eq!(fields.len(), 7, "seven fields: {line}");
    Expected { optional, fields }
}

/// Lines that tell what was expected and not found, and what was found and not expected.
fn differences(case: &Case, extractor: &Extractor) -> Vec<String> {
    let mut document = Document::new(&case.text);
    if let Some(date) = case.published {
        document = document.published(date);
    }
    let extraction = extractor
        .extract(document)
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    let found: Vec<[String; 7]> = extraction
        .claims()
        .iter()
        .map(|claim| fields(claim, &case.text))
        .collect();
    let mut left: Vec<Option<&[String; 7]>> = found.iter().map(Some).collect();
    let mut lines = Vec::new();
    for expected in &case.expected {
        let hit = left
            .iter()
            .position(|found| found.is_some_and(|found| agrees(expected, found)));
        match hit {
            Some(i) => left[i] = None,
            None if !expected.optional => lines.push(format!("- {}", expected.fields.join(" | "))),
            None => {}
        }
    }
    let optional = |found: &[String; 7]| {
        case.expected.iter().any(|e| {
            e.optional
                && e.fields[6]
                    .split("; ")
                    .any(|m| found[6].split("; ").any(|f| f == m))
        })
    };
    lines.extend(
        left.into_iter()
            .flatten()
            .filter(|found| !optional(found))
            .map(|found| format!("+ {}", found.join(" | "))),
    );
    lines
}

fn agrees(expected: &Expected, found: &[String; 7]) -> bool {
    let same =
        |(wanted, got): (&String, &String)| wanted.split(" / ").any(|one| one == got || same_words(one, got));
    expected.fields.iter().zip(found).all(same)
}

/// Word by word, numbers within 0.02 percent: fractions are written as rounded percentages.
fn same_words(wanted: &str, got: &str) -> bool {
    let close = |a: f64, b: f64| (a - b).abs() <= 2e-4 * a.abs().max(b.abs());
    let same =
        |(a, b): (&str, &str)| a == b || matches!((a.parse(), b.parse()), (Ok(a), Ok(b)) if close(a, b));
    wanted.split(' ').count() == got.split(' ').count() && wanted.split(' ').zip(got.split(' ')).all(same)
}

fn fields(claim: &Claim, text: &str) -> [String; 7] {
    let mentions: Vec<&str> = claim
        .mentions
        .iter()
        .map(|mention| &text[mention.figure])
        .collect();
    [
        claim
            .organisation
            .as_ref()
            .map_or("-".to_owned(), |organisation| organisation.name.clone()),
        claim.metric.to_string(),
        claim.measure.to_string(),
        claim.quantity.to_string(),
        claim.period.to_string(),
        claim.status.to_string(),
        mentions.join("; "),
    ]
}
