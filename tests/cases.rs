//! Runs the line cases in `fixtures/<language>/<recogniser>.txt`.
//!
//! Brackets in a line mark what must be found, and after a bar the value that it must have:
//! `stieg um [12 Prozent | 12 percent] auf rund [5 Mrd. Euro | about 5000000000 EUR]`. Nothing else may be found, so
//! in a line without brackets nothing at all. Lines that begin with `#` are comments. The cases of periods count
//! from [`WRITTEN`], or from the day that the line begins with: `@2005-12-31 `, or `@- ` for none.
//!
//! Each line is read three times: as it is, behind a prefix that shifts its spans, and twice on one page.

#[path = "claims/rules.rs"]
mod rules;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

use sollist::{Date, Language, Span, recognise};

/// What a recogniser finds in a text: spans, what it makes of them, and by which rules.
type Read = fn(&str, Language, Option<Date>) -> Vec<(Span, String, Cow<'static, str>)>;

struct Recogniser {
    /// The name of its file of cases.
    name: &'static str,
    /// Whether a language without that file is an error.
    expected: bool,
    read: Read,
}

const RECOGNISERS: &[Recogniser] = &[
    Recogniser {
        name: "quantity",
        expected: true,
        read: |text, language, _| {
            let found = recognise::quantities(text, language);
            let cases = found
                .into_iter()
                .map(|one| (one.span, one.quantity.to_string(), one.rule));
            cases.collect()
        },
    },
    Recogniser {
        name: "period",
        expected: false,
        read: |text, language, written| {
            let found = recognise::periods(text, language, written);
            let cases = found
                .into_iter()
                .map(|one| (one.span, one.period.to_string(), one.rule));
            cases.collect()
        },
    },
    Recogniser {
        name: "organisation",
        expected: false,
        read: |text, language, _| {
            let found = recognise::organisations(text, language);
            let cases = found.into_iter().map(|one| (one.span, one.name, one.rule));
            cases.collect()
        },
    },
    Recogniser {
        name: "metric",
        expected: false,
        read: |text, language, _| {
            let found = recognise::metrics(text, language);
            let cases = found
                .into_iter()
                .map(|one| (one.span, one.metric.to_string(), one.rule));
            cases.collect()
        },
    },
];

/// The day that relative periods are counted from.
const WRITTEN: &str = "2024-04-23";

/// Put before a line, it moves every span by more bytes than characters.
const PREFIX: &str = "Ä“ – ";

#[derive(Debug, PartialEq)]
struct Case {
    /// The line without its brackets and values.
    text: String,
    /// The marked spans, each with its value where the line gives one.
    marked: Vec<(Span, Option<String>)>,
    written: Option<Date>,
}

/// Reads a line of a file of cases; `Err` says what is wrong with it.
fn case(line: &str) -> Result<Case, String> {
    let (written, mut rest) = match line.strip_prefix('@').and_then(|dated| dated.split_once(' ')) {
        Some(("-", rest)) => (None, rest),
        Some((day, rest)) => (Some(day), rest),
        None => (Some(WRITTEN), line),
    };
    let written = written.map(str::parse).transpose().map_err(|_| "no such day")?;
    let mut case = Case {
        text: String::new(),
        marked: Vec::new(),
        written,
    };
    while let Some((before, after)) = rest.split_once('[') {
        let (inside, after) = after.split_once(']').ok_or("a bracket is not closed")?;
        let (words, value) = match inside.split_once(" | ") {
            Some((words, value)) => (words, Some(value.to_owned())),
            None => (inside, None),
        };
        case.text += before;
        let start = case.text.len();
        case.text += words;
        case.marked.push((Span::new(start, case.text.len()), value));
        rest = after;
    }
    case.text += rest;
    Ok(case)
}

/// The case as it stands behind `prefix`, or with `prefix` for all of its first copy.
fn shifted(case: &Case, prefix: &str) -> Case {
    let marked = case.marked.iter().map(|(span, value)| {
        let by = prefix.len();
        (Span::new(span.start + by, span.end + by), value.clone())
    });
    Case {
        text: format!("{prefix}{}", case.text),
        marked: marked.collect(),
        written: case.written,
    }
}

fn doubled(case: &Case) -> Case {
    let mut twice = shifted(case, &format!("{}\n\n", case.text));
    twice.marked.splice(
        0..0,
        case.marked.iter().map(|(span, value)| (*span, value.clone())),
    );
    twice
}

/// What is wrong with what `read` finds in the case, if anything is.
fn fault(case: &Case, language: Language, read: Read) -> Option<String> {
    let found = read(&case.text, language, case.written);
    let agrees = |(span, value): &(Span, Option<String>), (found, said, _): &(Span, String, _)| {
        span == found && value.as_ref().is_none_or(|value| value == said)
    };
    let right = found.len() == case.marked.len()
        && case
            .marked
            .iter()
            .zip(&found)
            .all(|(marked, found)| agrees(marked, found));
    if right {
        return None;
    }
    let shown = found
        .iter()
        .map(|(span, said, _)| format!("[{} | {said}]", &case.text[span.range()]));
    let shown: Vec<_> = shown.collect();
    Some(if shown.is_empty() {
        "nothing".to_owned()
    } else {
        shown.join(" ")
    })
}

fn file(language: Language, recogniser: &Recogniser) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("fixtures")
        .join(language.as_str())
        .join(format!("{}.txt", recogniser.name))
}

/// All faults of a recogniser in a language, a line each.
fn faults(language: Language, recogniser: &Recogniser) -> String {
    let path = file(language, recogniser);
    let Ok(lines) = std::fs::read_to_string(&path) else {
        return match recogniser.expected {
            true => format!("{}: no such file\n", path.display()),
            false => String::new(),
        };
    };
    let mut told = String::new();
    let name = format!("fixtures/{language}/{}.txt", recogniser.name);
    for (number, line) in (1..).zip(lines.lines()) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut tell = |what: &str| {
            let _ = writeln!(told, "{name}:{number}: {what}\n    {line}");
        };
        match case(line) {
            Err(wrong) => tell(&wrong),
            Ok(case) => {
                let behind = shifted(&case, PREFIX);
                let ways = [
                    ("", &case),
                    ("behind a prefix ", &behind),
                    ("twice ", &doubled(&case)),
                ];
                let wrong = ways
                    .iter()
                    .find_map(|(way, case)| Some((way, fault(case, language, recogniser.read)?)));
                if let Some((way, found)) = wrong {
                    tell(&format!("{way}found {found}"));
                }
            }
        }
    }
    told
}

#[track_caller]
fn holds(name: &str) {
    let recogniser = RECOGNISERS
        .iter()
        .find(|recogniser| recogniser.name == name)
        .expect("it is in the table");
    let told: String = Language::ALL
        .iter()
        .map(|language| faults(*language, recogniser))
        .collect();
    assert!(told.is_empty(), "\n{told}");
}

#[test]
fn quantities() {
    holds("quantity");
}

#[test]
fn periods() {
    holds("period");
}

#[test]
fn organisations() {
    holds("organisation");
}

#[test]
fn metrics() {
    holds("metric");
}

/// Rules that a language has no use for.
const OF_ONE_LANGUAGE: &[(&str, &str)] = &[
    ("de", "day_alone"),
    ("de", "figure_for"),
    ("de", "participle_apposed"),
    ("de", "range_to"),
    ("de", "coined_owner"),
    ("de", "coined_subject"),
    ("de", "collective_verb"),
    ("de", "common_subject"),
    ("de", "its_metric"),
    ("de", "moves_by_figure"),
    ("de", "phrase_subject"),
    ("de", "plain_opener"),
    ("de", "refers_to_itself"),
    ("de", "speaks_of_itself"),
    ("de", "the_single"),
    ("en", "acronym_first"),
    ("en", "genitive_of_metric"),
    ("en", "inverted_subject"),
    ("en", "metric_in_compound"),
    ("en", "often_article"),
    ("en", "one_of_many"),
    ("en", "one_of_unit"),
    ("en", "ordinal_stop"),
    ("en", "row_subject"),
    ("en", "singular_subject"),
    ("en", "subordinate_subject"),
    ("en", "with_figure"),
];

/// Rules that single lines can't show: of the user's own names (`contract.rs`), of lists, and of words that name
/// nothing by themselves, which the cases of linking show: `fixtures/*/claims`.
const NOT_IN_LINES: &[&str] = &[
    "comparison_after_figure",
    "definite_kind",
    "goods_noun",
    "list_number",
    "movement_adjective",
    "movement_adverb",
    "movement_noun",
    "movement_verb",
    "own_name",
    "uncounted_noun",
];

/// The rules that a recogniser's cases reach, and those that a comment above them names because they find nothing.
fn reached(language: Language, recogniser: &Recogniser) -> BTreeSet<String> {
    let lines = std::fs::read_to_string(file(language, recogniser)).unwrap_or_default();
    let mut reached = BTreeSet::new();
    for line in lines.lines() {
        if line.starts_with('#') {
            let words = line.split(|c: char| c != '_' && !c.is_ascii_lowercase());
            reached.extend(words.map(str::to_owned));
        } else if let Ok(case) = case(line) {
            let found = (recogniser.read)(&case.text, language, case.written);
            reached.extend(found.iter().map(|(_, _, rule)| rule.to_string()));
        }
    }
    reached
}

#[test]
fn every_rule_has_a_case_in_each_language() {
    let mut lacking = Vec::new();
    for recogniser in RECOGNISERS {
        let named = rules::named_in(&format!("src/recognise/{}", recogniser.name));
        assert!(named.len() >= 10, "only {} rules found", named.len());
        for language in Language::ALL {
            let reached = reached(*language, recogniser);
            let idle = named.difference(&reached).map(String::as_str);
            let idle = idle.filter(|rule| {
                !NOT_IN_LINES.contains(rule) && !OF_ONE_LANGUAGE.contains(&(language.as_str(), rule))
            });
            lacking.extend(idle.map(|rule| format!("fixtures/{language}/{}.txt: {rule}", recogniser.name)));
        }
    }
    assert!(lacking.is_empty(), "no case for:\n{}", lacking.join("\n"));
}

#[test]
fn a_line_is_read() {
    let read = case("@2005-12-31 über [5 Euro | more_than 5 EUR] [heuer]").expect("it is sound");
    assert_eq!(read.text, "über 5 Euro heuer");
    let five = (Span::new(6, 12), Some("more_than 5 EUR".to_owned()));
    assert_eq!(read.marked, [five, (Span::new(13, 18), None)]);
    assert_eq!(
        read.written.map(|day| day.to_string()).as_deref(),
        Some("2005-12-31")
    );
    assert_eq!(case("@- in May").map(|read| read.written), Ok(None));
    assert!(case("open [here").is_err() && case("@soon [x]").is_err());
}

#[test]
fn a_fault_is_seen() {
    let reads: Read = |text, _, _| {
        let found = text
            .match_indices("five")
            .map(|(at, five)| (Span::new(at, at + five.len()), "5".to_owned(), "five".into()));
        found.collect()
    };
    let told = |line: &str| {
        let case = case(line).expect("it is sound");
        [&case, &shifted(&case, PREFIX), &doubled(&case)]
            .map(|case| fault(case, Language::ALL[0], reads).is_some())
    };
    assert_eq!(told("[five | 5] of [five]"), [false; 3]);
    for wrong in ["[five | 6]", "five", "[five ]", "[five] of five", "[none]"] {
        assert_eq!(told(wrong), [true; 3], "{wrong}");
    }
}
