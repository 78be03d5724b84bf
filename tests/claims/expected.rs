//! Claims as fixtures expect them, compared with those found.
//!
//! A claim is a line `organisation | metric | measure | quantity | period | status | mention; mention`; the mentions
//! may be left out. Equally right answers are parted by ` / `, an open owner or period is `-`, a line that begins with
//! `? ` is right whether found or not.
//!
//! What the rules do not yet read right is said, and held to: `~ ` before a line expects what is not found yet, `+ `
//! is found and wrong. A mark that no longer holds fails the test, so that it goes.

use sollist::{Claim, Date, Document, Extractor, Language};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mark {
    Right,
    Optional,
    NotYet,
    Wrong,
}

pub(crate) struct Expected {
    pub(crate) mark: Mark,
    pub(crate) fields: Vec<String>,
}

impl Expected {
    pub(crate) fn read(line: &str) -> Self {
        let marks = [("? ", Mark::Optional), ("~ ", Mark::NotYet), ("+ ", Mark::Wrong)];
        let marked = marks
            .iter()
            .find_map(|(sign, mark)| Some((*mark, line.strip_prefix(sign)?)));
        let (mark, line) = marked.unwrap_or((Mark::Right, line));
        let fields: Vec<String> = line.split(" | ").map(|field| field.trim().to_owned()).collect();
        assert!(matches!(fields.len(), 6 | 7), "six fields, or seven: {line}");
        Self { mark, fields }
    }

    /// The answers accepted in a field.
    pub(crate) fn accepted(&self, field: usize) -> impl Iterator<Item = &str> {
        self.fields[field].split(" / ")
    }

    fn mentions(&self) -> impl Iterator<Item = &str> {
        self.fields.get(6).into_iter().flat_map(|said| said.split("; "))
    }
}

/// A text with the claims expected of it.
pub(crate) struct Case {
    pub(crate) name: String,
    /// The language that its folder is named after.
    pub(crate) language: Language,
    /// Whether the reader is told the language: single lines may be too short to tell it.
    pub(crate) told: bool,
    pub(crate) text: String,
    pub(crate) published: Option<Date>,
    pub(crate) expected: Vec<Expected>,
}

impl Case {
    pub(crate) fn document(&self) -> Document<'_> {
        let mut document = Document::new(&self.text);
        if let Some(date) = self.published {
            document = document.published(date);
        }
        match self.told {
            true => document.language(self.language),
            false => document,
        }
    }
}

/// What the claims of a case should be and are.
pub(crate) struct Outcome<'c> {
    /// The lines that found their claims.
    pub(crate) found: Vec<(&'c Expected, Claim)>,
    pub(crate) missed: Vec<&'c Expected>,
    /// The fields of claims that no line expects.
    pub(crate) beyond: Vec<Vec<String>>,
}

pub(crate) fn outcome<'c>(case: &'c Case, extractor: &Extractor) -> Outcome<'c> {
    let extraction = extractor
        .extract(case.document())
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    let mut left = extraction.into_claims();
    let (mut found, mut missed) = (Vec::new(), Vec::new());
    for expected in &case.expected {
        match left
            .iter()
            .position(|claim| agrees(expected, &fields(claim, &case.text)))
        {
            Some(place) => found.push((expected, left.remove(place))),
            None => missed.push(expected),
        }
    }
    let mut beyond: Vec<Vec<String>> = left.iter().map(|claim| fields(claim, &case.text)).collect();
    beyond.retain(|claim| !is_optional(case, claim));
    Outcome {
        found,
        missed,
        beyond,
    }
}

/// Whether a claim is of a figure that an optional line mentions.
fn is_optional(case: &Case, claim: &[String]) -> bool {
    let optional = |e: &Expected| e.mark == Mark::Optional;
    let said = |one: &str| claim[6].split("; ").any(|mention| mention == one);
    case.expected
        .iter()
        .filter(|e| optional(e))
        .any(|e| e.mentions().any(said))
}

/// Lines that tell what was expected and not found, what was found and not expected, and which marks are out of date.
pub(crate) fn differences(case: &Case, extractor: &Extractor) -> Vec<String> {
    let outcome = outcome(case, extractor);
    let line = |sign: &str, fields: &[String]| format!("{sign} {}", fields.join(" | "));
    let of = |mark: Mark| move |e: &&Expected| e.mark == mark;
    let mut lines = Vec::new();
    let missed = || outcome.missed.iter().copied();
    lines.extend(missed().filter(of(Mark::Right)).map(|e| line("-", &e.fields)));
    lines.extend(outcome.beyond.iter().map(|claim| line("+", claim)));
    let now = outcome.found.iter().map(|(e, _)| *e).filter(of(Mark::NotYet));
    lines.extend(now.map(|e| line("now right, take its mark away:", &e.fields)));
    let gone = missed().filter(of(Mark::Wrong));
    lines.extend(gone.map(|e| line("no longer found, take it out:", &e.fields)));
    lines
}

/// The lines of a case's claims, with the marks that hold now.
pub(crate) fn marked(case: &Case, lines: &[&str], extractor: &Extractor) -> Vec<String> {
    let Outcome { missed, beyond, .. } = outcome(case, extractor);
    let is_missed = |line: &str, marks: &[Mark]| {
        missed
            .iter()
            .any(|e| marks.contains(&e.mark) && line == e.fields.join(" | "))
    };
    let mut marked = Vec::new();
    for line in lines {
        let plain = line.strip_prefix("~ ").unwrap_or(line);
        match line.strip_prefix("+ ") {
            Some(wrong) if is_missed(wrong, &[Mark::Wrong]) => {}
            Some(_) => marked.push((*line).to_owned()),
            None if is_missed(plain, &[Mark::Right, Mark::NotYet]) => marked.push(format!("~ {plain}")),
            None => marked.push(plain.to_owned()),
        }
    }
    marked.extend(beyond.iter().map(|claim| format!("+ {}", claim.join(" | "))));
    marked
}

fn agrees(expected: &Expected, found: &[String]) -> bool {
    let same = |(field, got): (usize, &String)| {
        expected
            .accepted(field)
            .any(|one| one == got || same_words(one, got))
    };
    found.iter().take(expected.fields.len()).enumerate().all(same)
}

/// Word by word, numbers within 0.02 percent: fractions are written as rounded percentages.
fn same_words(wanted: &str, got: &str) -> bool {
    let close = |a: f64, b: f64| (a - b).abs() <= 2e-4 * a.abs().max(b.abs());
    let same =
        |(a, b): (&str, &str)| a == b || matches!((a.parse(), b.parse()), (Ok(a), Ok(b)) if close(a, b));
    wanted.split(' ').count() == got.split(' ').count() && wanted.split(' ').zip(got.split(' ')).all(same)
}

fn fields(claim: &Claim, text: &str) -> Vec<String> {
    let owner = claim.organisation.as_ref();
    let mentions: Vec<&str> = claim
        .mentions
        .iter()
        .map(|mention| &text[mention.figure])
        .collect();
    vec![
        owner.map_or("-".to_owned(), |owner| owner.name.clone()),
        claim.metric.to_string(),
        claim.measure.to_string(),
        claim.quantity.to_string(),
        claim.period.to_string(),
        claim.status.to_string(),
        mentions.join("; "),
    ]
}
