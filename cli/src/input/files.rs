//! Which files of a command line are read, and as what.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::human;

/// What a file holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Plain text.
    Plain,
    Html,
    /// JSON: one object, an array, or objects one after another.
    Values,
    /// JSON, an object a line.
    Lines,
    /// Records of a crawl: WARC.
    Archive,
}

const KINDS: &[(&str, Kind)] = &[
    ("txt", Kind::Plain),
    ("text", Kind::Plain),
    ("md", Kind::Plain),
    ("html", Kind::Html),
    ("htm", Kind::Html),
    ("xhtml", Kind::Html),
    ("json", Kind::Values),
    ("jsonl", Kind::Lines),
    ("ndjson", Kind::Lines),
    ("warc", Kind::Archive),
];

impl Kind {
    /// By the name's ending; that of what was compressed, for a `.gz`.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let mut ending = ending(path)?;
        if ending == "gz" {
            ending = self::ending(Path::new(path.file_stem()?))?;
        }
        let known = KINDS.iter().find(|(known, _)| *known == ending);
        known.map(|(_, kind)| *kind)
    }
}

fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_string_lossy().to_lowercase())
}

/// The files of a command line, and what else lies beside them in its folders.
#[derive(Default)]
pub(super) struct Files {
    pub(super) found: Vec<Result<PathBuf, Box<Failure>>>,
    pub(super) skipped: Skipped,
}

impl Files {
    /// The files of `paths`, those of folders in the order of their names.
    pub(super) fn of(paths: &[PathBuf]) -> Self {
        let mut files = Self::default();
        for path in paths {
            if path.is_dir() {
                files.walk(path);
            } else {
                files.found.push(Ok(path.clone()));
            }
        }
        files
    }

    /// Hidden files and folders, links to folders and files of other kinds are passed over, and counted: a folder as one.
    fn walk(&mut self, folder: &Path) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                let place = folder.display().to_string();
                return self.found.push(Err(Failure::at(&place, error.to_string())));
            }
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                self.skipped.count("hidden".to_owned());
            } else if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                self.walk(&path);
            } else if path.is_dir() {
                self.skipped.count("links to folders".to_owned());
            } else if Kind::of(&path).is_some() {
                self.found.push(Ok(path));
            } else {
                let ending = ending(&path);
                self.skipped
                    .count(ending.map_or_else(|| "without ending".to_owned(), |ending| format!(".{ending}")));
            }
        }
    }
}

/// What is not read, by what tells so: entries of folders, records of archives.
#[derive(Clone, Default)]
pub(crate) struct Skipped(BTreeMap<String, u64>);

/// So many kinds are told apart.
const MOST_KINDS: usize = 20;

impl Skipped {
    pub(super) fn count(&mut self, what: String) {
        let known = self.0.len() < MOST_KINDS || self.0.contains_key(&what);
        let what = if known { what } else { "of other kinds".to_owned() };
        *self.0.entry(what).or_default() += 1;
    }

    /// "3 skipped in folders (2 .pdf, 1 hidden)", where there were any.
    pub(crate) fn told(&self, whence: &str) -> Option<String> {
        let sum: u64 = self.0.values().sum();
        let parts = self.0.iter().map(|(what, count)| format!("{count} {what}"));
        let list = parts.collect::<Vec<_>>().join(", ");
        let sum = human::number((sum > 0).then_some(sum)? as f64, false);
        Some(format!("{sum} skipped in {whence} ({list})"))
    }
}
