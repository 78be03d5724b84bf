//! Which rows of the lists fire in the cases of `fixtures/`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
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
    const MAKING: [&str; 4] = [
        "= rule_list![",
        "patterns!(match ",
        "= rule_list::list!(",
        "\nlisted! {",
    ];
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

/// The words of all cases, in small letters.
fn words_of_cases() -> String {
    let texts = below("fixtures").into_iter();
    let texts = texts.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "txt"));
    let lines = texts.flat_map(|(_, text)| {
        let lines = text.lines().map(|written| line(written).0 + "\n");
        lines.collect::<Vec<_>>()
    });
    lines.collect::<String>().to_lowercase()
}

/// The names of the functions in the lists of rules of a source.
fn listed_in(source: &str, names: &mut BTreeSet<String>) {
    let lists = source.split("rule_list![").skip(1).map(|list| (list, "]"));
    let tables = source.split("RULES: [").skip(1).map(|table| (table, "];"));
    for (list, end) in lists.chain(tables) {
        let list = list.split(end).next().unwrap_or_default();
        let is_part = |ch: char| ch.is_ascii_lowercase() || matches!(ch, '_' | ':');
        let words = list.split(|ch| !is_part(ch));
        names.extend(
            words
                .filter_map(|word| word.rsplit("::").next())
                .map(str::to_owned),
        );
    }
}

/// What is told in the comments of a source of what it lists: the functions of rules, and the rows of evidence.
fn comments<'s>(source: &'s str, rules: &BTreeSet<String>) -> Vec<String> {
    let rows = ["\nlisted! {", "enum OwnerRule", "enum Reason"]
        .iter()
        .any(|table| source.contains(table));
    let is_row = |item: &str| {
        let variant = item.strip_suffix(',').unwrap_or_default();
        rows && variant.starts_with(|ch: char| ch.is_ascii_uppercase()) && !variant.contains(' ')
    };
    let name = |item: &'s str| {
        let name = item.split_once("fn ")?.1;
        name.split(['(', '<']).next()
    };
    let (mut found, mut comment) = (Vec::new(), String::new());
    for line in source.lines().map(str::trim) {
        if let Some(more) = line.strip_prefix("/// ") {
            comment += more;
            comment.push(' ');
        } else if !line.starts_with("#[") {
            let told = std::mem::take(&mut comment);
            if is_row(line) || name(line).is_some_and(|name| rules.contains(name)) {
                found.push(told);
            }
        }
    }
    found
}

/// A rule and a row of evidence are told with words that a case has, so that what their comments say is seen to be read.
/// Of "a … b" both parts must stand in cases; brackets and bars only point.
#[test]
fn examples_of_rules_stand_in_cases() {
    let cases = words_of_cases();
    let stands = |example: &str| {
        let plain = example.to_lowercase().replace(['[', ']'], "").replace(" | ", " ");
        let mut parts = plain.split('…').map(|part| part.trim_matches([' ', ',']));
        parts.all(|part| cases.contains(part))
    };
    let sources = below("src");
    let mut rules = BTreeSet::new();
    sources
        .iter()
        .for_each(|(_, source)| listed_in(source, &mut rules));
    let comments = sources.iter().flat_map(|(_, source)| comments(source, &rules));
    let unread = comments.filter(|comment| {
        let mut examples = comment.split('"').skip(1).step_by(2).peekable();
        examples.peek().is_some() && !examples.any(stands)
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
