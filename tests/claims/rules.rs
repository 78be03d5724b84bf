//! The names of rules, as the sources have them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The strings of a folder's sources that look like the name of a rule.
pub(crate) fn named_in(folder: &str) -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    let mut named = BTreeSet::new();
    for file in &files {
        let source = fs::read_to_string(file).expect("source");
        let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for text in lines.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            if text.contains('_') && text.bytes().all(|b| b == b'_' || b.is_ascii_lowercase()) {
                named.insert(text.to_owned());
            }
        }
    }
    named
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        match path.is_dir() {
            true => rust_files(&path, found),
            false => found.push(path),
        }
    }
}
