//! Runs every page of `fixtures/*/pages` and compares its claims with those expected beside it.
//!
//! A `.claims` file holds a line per claim, in the order of first mentions:
//! `organisation | metric | measure | quantity | period | status | mention; mention`. Equally right answers are
//! parted by ` / `, an open owner or period is `-`, a line that begins with `? ` is right whether found or not,
//! `# published YYYY-MM-DD` gives the page's date, and other lines that begin with `#` are comments.
//!
//! What the rules do not yet read right is said, and held to: `~ ` before a line expects what is not found yet, `+ `
//! is found and wrong. A mark that no longer holds fails the test, so that it goes. `MARK=1 cargo test --test
//! pages_with_claims` writes the marks anew; read the difference before you commit it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sollist::{Claim, Date, Document, Extractor};

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Right,
    Optional,
    NotYet,
    Wrong,
}

struct Expected {
    mark: Mark,
    fields: Vec<String>,
}

struct Case {
    name: String,
    text: String,
    published: Option<Date>,
    expected: Vec<Expected>,
}

/// At least so many pages carry no mark.
const EXACT: usize = 16;

#[test]
fn pages_give_the_claims_expected_of_them() {
    let cases: Vec<Case> = pages().iter().map(|path| read(path)).collect();
    assert!(cases.len() >= 12, "only {} fixture pages", cases.len());
    let extractor = Extractor::new();
    if std::env::var_os("MARK").is_some() {
        pages()
            .iter()
            .zip(&cases)
            .for_each(|(path, case)| mark(path, case, &extractor));
        return;
    }
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
    let exact = cases.iter().filter(|case| {
        case.expected
            .iter()
            .all(|e| matches!(e.mark, Mark::Right | Mark::Optional))
    });
    assert!(
        exact.count() >= EXACT,
        "fewer than {EXACT} pages are read without a fault"
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
    let marks = [("? ", Mark::Optional), ("~ ", Mark::NotYet), ("+ ", Mark::Wrong)];
    let marked = marks
        .iter()
        .find_map(|(sign, mark)| Some((*mark, line.strip_prefix(sign)?)));
    let (mark, line) = marked.unwrap_or((Mark::Right, line));
    let fields: Vec<String> = line.split(" | ").map(|field| field.trim().to_owned()).collect();
    assert_eq!(fields.len(), 7, "seven fields: {line}");
    Expected { mark, fields }
}

/// What a page's claims should be and are: the lines expected and found, those missed, and those found beyond.
struct Outcome<'c> {
    found: Vec<&'c Expected>,
    missed: Vec<&'c Expected>,
    beyond: Vec<[String; 7]>,
}

fn outcome<'c>(case: &'c Case, extractor: &Extractor) -> Outcome<'c> {
    let mut document = Document::new(&case.text);
    if let Some(date) = case.published {
        document = document.published(date);
    }
    let extraction = extractor
        .extract(document)
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    let mut left: Vec<[String; 7]> = extraction
        .claims()
        .iter()
        .map(|claim| fields(claim, &case.text))
        .collect();
    let (mut found, mut missed) = (Vec::new(), Vec::new());
    for expected in &case.expected {
        match left.iter().position(|claim| agrees(expected, claim)) {
            Some(place) => {
                left.remove(place);
                found.push(expected);
            }
            None => missed.push(expected),
        }
    }
    let optional = |claim: &[String; 7]| {
        let mentions = |fields: &str| fields.split("; ").map(str::to_owned).collect::<Vec<_>>();
        let said = mentions(&claim[6]);
        case.expected
            .iter()
            .any(|e| e.mark == Mark::Optional && mentions(&e.fields[6]).iter().any(|one| said.contains(one)))
    };
    left.retain(|claim| !optional(claim));
    Outcome {
        found,
        missed,
        beyond: left,
    }
}

/// Lines that tell what was expected and not found, what was found and not expected, and which marks are out of date.
fn differences(case: &Case, extractor: &Extractor) -> Vec<String> {
    let Outcome {
        found,
        missed,
        beyond,
    } = outcome(case, extractor);
    let line = |sign: &str, fields: &[String]| format!("{sign} {}", fields.join(" | "));
    let mut lines = Vec::new();
    lines.extend(
        missed
            .iter()
            .filter(|e| e.mark == Mark::Right)
            .map(|e| line("-", &e.fields)),
    );
    lines.extend(beyond.iter().map(|claim| line("+", claim)));
    lines.extend(
        found
            .iter()
            .filter(|e| e.mark == Mark::NotYet)
            .map(|e| line("now right, take its mark away:", &e.fields)),
    );
    lines.extend(
        missed
            .iter()
            .filter(|e| e.mark == Mark::Wrong)
            .map(|e| line("no longer found, take it out:", &e.fields)),
    );
    lines
}

/// Writes the marks of a page's expectations as they hold now.
fn mark(path: &Path, case: &Case, extractor: &Extractor) {
    let Outcome { missed, beyond, .. } = outcome(case, extractor);
    let beside = path.with_extension("claims");
    let text = fs::read_to_string(&beside).expect("claims");
    let not_yet = |line: &str| {
        missed
            .iter()
            .any(|e| matches!(e.mark, Mark::Right | Mark::NotYet) && line == e.fields.join(" | "))
    };
    let gone = |line: &str| {
        missed
            .iter()
            .any(|e| e.mark == Mark::Wrong && line == e.fields.join(" | "))
    };
    let mut lines = Vec::new();
    for line in text.lines() {
        let plain = line.strip_prefix("~ ").unwrap_or(line);
        match line.strip_prefix("+ ") {
            Some(wrong) if gone(wrong) => {}
            Some(_) => lines.push(line.to_owned()),
            None if not_yet(plain) => lines.push(format!("~ {plain}")),
            None => lines.push(plain.to_owned()),
        }
    }
    lines.extend(beyond.iter().map(|claim| format!("+ {}", claim.join(" | "))));
    fs::write(beside, lines.join("\n") + "\n").expect("written");
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
