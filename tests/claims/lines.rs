//! Line cases of linking, `fixtures/*/claims/*.txt`: a line of text, and under it, indented, the claims expected of
//! it; a line without any must give none. ` ¶ ` breaks the line into blocks, as between a headline and its story.
//!
//! A comment `# name` heads the cases of a rule, or with `# ruling: name` of a ruling of the guidelines. Times count
//! from [`WRITTEN`], or from the day that the line begins with: `@2005-12-31 `, or `@- ` for none.

use std::fs;
use std::path::PathBuf;

use sollist::{Date, Extractor, Language};

use super::expected::{Case, Expected, marked};
use super::pages::fixtures;

/// The day that relative times are counted from.
const WRITTEN: &str = "2024-04-23";

/// What stands before the claims of a line.
const INDENT: &str = "    ";

/// A line with its claims, and the heading that it stands under.
pub(crate) struct Line {
    pub(crate) heading: String,
    pub(crate) case: Case,
}

fn files() -> Vec<(Language, PathBuf)> {
    let mut found = Vec::new();
    for language in Language::ALL {
        let folder = fixtures(*language).join("claims");
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        found.extend(files.map(|entry| (*language, entry.expect("entry").path())));
    }
    found.sort();
    found
}

pub(crate) fn cases() -> Vec<Line> {
    files()
        .iter()
        .flat_map(|(language, path)| {
            let text = fs::read_to_string(path).expect("text");
            read(*language, &path.display().to_string(), &text)
        })
        .collect()
}

fn read(language: Language, name: &str, text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut heading = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(comment) = line.strip_prefix("# ") {
            heading = comment.to_owned();
        } else if let Some(claim) = line.strip_prefix(INDENT) {
            let line = lines.last_mut().expect("a claim has a line before it");
            line.case.expected.push(Expected::read(claim));
        } else if !line.is_empty() {
            lines.push(Line {
                heading: heading.clone(),
                case: case(language, format!("{name}:{number}"), line),
            });
        }
    }
    lines
}

fn case(language: Language, name: String, line: &str) -> Case {
    let (day, text) = match line.strip_prefix('@').and_then(|dated| dated.split_once(' ')) {
        Some(("-", text)) => (None, text),
        Some((day, text)) => (Some(day), text),
        None => (Some(WRITTEN), line),
    };
    Case {
        published: day.map(|day| {
            day.parse::<Date>()
                .unwrap_or_else(|_| panic!("{name}: no such day"))
        }),
        name,
        language,
        told: true,
        text: text.replace(" ¶ ", "\n\n"),
        expected: Vec::new(),
    }
}

/// Writes the marks of all lines as they hold now.
pub(crate) fn mark(extractor: &Extractor) {
    for (language, path) in files() {
        let text = fs::read_to_string(&path).expect("text");
        let mut cases = read(language, "", &text).into_iter();
        let mut rest = text.lines().peekable();
        let mut lines = Vec::new();
        while let Some(line) = rest.next() {
            lines.push(line.to_owned());
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut claims = Vec::new();
            while let Some(claim) = rest.next_if(|line| line.starts_with(INDENT)) {
                claims.push(&claim[INDENT.len()..]);
            }
            let case = cases.next().expect("a case for every line").case;
            lines.extend(
                marked(&case, &claims, extractor)
                    .iter()
                    .map(|claim| format!("{INDENT}{claim}")),
            );
        }
        fs::write(path, lines.join("\n") + "\n").expect("written");
    }
}
