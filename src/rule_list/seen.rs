//! Which rows of the lists fire in the cases of `fixtures/`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use crate::{Date, Document, Extractor, Language, recognise};

/// The rows of a list, by their names.
pub(crate) struct Rows {
    /// Its file and line.
    pub(crate) place: (&'static str, u32),
    pub(crate) names: &'static [&'static str],
}

/// The rows of every list that was asked, each with whether it fired.
type Seen = BTreeMap<(&'static str, u32), BTreeMap<&'static str, bool>>;

thread_local! {
    /// Of this test alone: each runs on a thread of its own.
    static SEEN: RefCell<Seen> = RefCell::default();
}

pub(super) fn asked(list: &Rows) {
    SEEN.with_borrow_mut(|seen| {
        seen.entry(list.place)
            .or_insert_with(|| list.names.iter().map(|name| (*name, false)).collect());
    });
}

pub(super) fn fired(list: &Rows, row: &'static str) {
    SEEN.with_borrow_mut(|seen| seen.entry(list.place).or_default().insert(row, true));
}

/// The files below `folder`, with what stands in them.
fn files(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("text");
            found.push((path, text));
        }
    }
}

fn below(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.sort();
    found
}

/// Reads a text with all that reads texts.
fn read(extractor: &Extractor, text: &str, language: Language, written: Option<Date>) {
    let document = Document::new(text).language(language);
    let document = written.map_or(document, |day| document.published(day));
    let extraction = extractor.extract(document).expect("a language with a pack");
    black_box(extraction.claims());
    black_box(recognise::quantities(text, language));
    black_box(recognise::periods(text, language, written));
    black_box(recognise::organisations(text, language));
    black_box(recognise::metrics(text, language));
}

/// A line of cases as its text, and the day that its times count from.
fn line(written: &str) -> (String, Option<Date>) {
    let (day, text) = match written.strip_prefix('@').and_then(|rest| rest.split_once(' ')) {
        Some((day, text)) => (day.parse().ok(), text),
        None => ("2024-04-23".parse().ok(), written),
    };
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let (marked, after) = after.split_once(']').unwrap_or((after, ""));
        plain += before;
        plain += marked.split(" | ").next().unwrap_or_default();
        rest = after;
    }
    plain += rest;
    (plain.replace(" ¶ ", "\n\n"), day)
}

fn read_cases(language: Language) {
    let owned = Extractor::builder()
        .organisation("Dumblethorpe", &["Dumble Works"])
        .build()
        .expect("a sound setup");
    read(&owned, "Dumblethorpe: 500", language, None);
    let extractor = Extractor::builder().unowned(true).build().expect("a sound setup");
    for (path, text) in below(&format!("fixtures/{language}")) {
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        if path.parent().is_some_and(|folder| folder.ends_with("pages")) {
            read(&extractor, &text, language, "2024-04-23".parse().ok());
            continue;
        }
        for written in text.lines().filter(|line| !line.starts_with(['#', ' '])) {
            let (text, day) = line(written);
            read(&extractor, &text, language, day);
        }
    }
}

/// How often the sources make a list.
fn lists_made() -> usize {
    const MAKING: [&str; 3] = ["= rule_list![", "patterns!(match ", "rule_list::list!("];
    let made = |text: &str| -> usize { MAKING.iter().map(|making| text.matches(making).count()).sum() };
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rule_list.rs");
    let sources = below("src");
    let sources = sources
        .iter()
        .filter(|(path, _)| *path != own && !path.ends_with("rule_list/seen.rs"));
    sources.map(|(_, text)| made(text)).sum()
}

#[test]
fn every_rule_fires_in_some_case() {
    Language::ALL.iter().for_each(|language| read_cases(*language));
    let seen = SEEN.take();
    let idle = seen.iter().flat_map(|((file, line), rows)| {
        let idle = rows.iter().filter(|(_, fired)| !**fired);
        idle.map(move |(row, _)| format!("{file}:{line}: {row}"))
    });
    let idle: Vec<String> = idle.collect();
    assert!(
        idle.is_empty(),
        "these fire in no case of fixtures/:\n{}",
        idle.join("\n")
    );
    assert_eq!(
        seen.len(),
        lists_made(),
        "a list is asked in no case: {:?}",
        seen.keys()
    );
}

/// A reason for a name is told with words that a case has, so that what its comment says is seen to be read.
#[test]
fn examples_of_reasons_stand_in_cases() {
    let texts = below("fixtures").into_iter();
    let texts = texts.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "txt"));
    let cases: String = texts
        .flat_map(|(_, text)| {
            text.lines()
                .map(|written| line(written).0 + "\n")
                .collect::<Vec<_>>()
        })
        .collect();
    let cases = cases.to_lowercase();
    let reasons = below("src/recognise/organisation/evidence");
    let (_, rows) = reasons
        .iter()
        .find(|(path, _)| path.ends_with("mod.rs"))
        .expect("the reasons");
    let comments = rows.lines().filter_map(|row| row.trim().strip_prefix("/// "));
    let unread = comments.filter(|comment| {
        let mut examples = comment.split('"').skip(1).step_by(2).peekable();
        examples.peek().is_some() && !examples.any(|example| cases.contains(&example.to_lowercase()))
    });
    assert_eq!(
        unread.collect::<Vec<_>>(),
        [""; 0],
        "these stand in no case of fixtures/"
    );
}

#[test]
fn a_rule_that_never_fires_is_seen() {
    use crate::rule_list::RuleList;
    const RULES: RuleList<fn(u8) -> Option<u8>> =
        rule_list![|n| n.checked_sub(9), |n| n.checked_sub(5), |_| None];
    assert_eq!(
        [9, 5, 3].map(|n| RULES.first(|rule| rule(n))),
        [Some(0), Some(0), None]
    );
    let seen = SEEN.take();
    let fired: Vec<bool> = seen.into_values().flat_map(BTreeMap::into_values).collect();
    assert_eq!(fired.iter().filter(|fired| **fired).count(), 2);
    assert_eq!(fired.len(), 3);
}
