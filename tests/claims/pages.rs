//! Every page of `fixtures/*/pages`, with a `.claims` file beside it: a line per claim, in the order of first
//! mentions. `# published YYYY-MM-DD` gives the page's date, and other lines that begin with `#` are comments.

use std::fs;
use std::path::{Path, PathBuf};

use sollist::{Extractor, Language};

use super::expected::{Case, Expected, marked};

pub(crate) fn cases() -> Vec<Case> {
    let pages = pages();
    pages
        .iter()
        .map(|(language, path)| read(*language, path))
        .collect()
}

fn pages() -> Vec<(Language, PathBuf)> {
    let mut pages = Vec::new();
    for language in Language::ALL {
        let folder = fixtures(*language).join("pages");
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let files = files.map(|entry| entry.expect("entry").path());
        pages.extend(
            files
                .filter(|path| path.extension().is_some_and(|e| e == "txt"))
                .map(|path| (*language, path)),
        );
    }
    pages.sort();
    pages
}

pub(crate) fn fixtures(language: Language) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    root.join(language.as_str())
}

fn read(language: Language, path: &Path) -> Case {
    let beside = path.with_extension("claims");
    let claims = fs::read_to_string(&beside).unwrap_or_else(|error| panic!("{}: {error}", beside.display()));
    let published = claims.lines().find_map(|line| line.strip_prefix("# published "));
    Case {
        name: path.display().to_string(),
        language,
        told: false,
        text: fs::read_to_string(path).expect("text"),
        published: published.map(|date| date.trim().parse().expect("a date")),
        expected: claims
            .lines()
            .filter(|line| is_claim(line))
            .map(Expected::read)
            .collect(),
    }
}

fn is_claim(line: &str) -> bool {
    !line.starts_with('#') && !line.trim().is_empty()
}

/// Writes the marks of all pages as they hold now.
pub(crate) fn mark(extractor: &Extractor) {
    for (language, path) in pages() {
        let beside = path.with_extension("claims");
        let claims = fs::read_to_string(&beside).expect("claims");
        let lines: Vec<&str> = claims.lines().collect();
        let lines = marked(&read(language, &path), &lines, extractor);
        fs::write(beside, lines.join("\n") + "\n").expect("written");
    }
}
