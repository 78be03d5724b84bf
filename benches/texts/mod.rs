//! The texts that benches read: this project's own fixture pages, or a user's.

// Each bench uses its own part of this.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder with this extension, in order of their names.
pub(crate) fn of_folder(folder: &Path, wanted: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == wanted));
    paths.sort();
    paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

/// The fixture pages of a language.
pub(crate) fn of_fixtures(code: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    of_folder(&root.join("fixtures").join(code).join("pages"), "txt")
}

/// The user's own folder: the first argument that is no option (cargo adds `--bench`), or `SOLLIST_TEXTS`.
pub(crate) fn folder_of_user() -> Option<PathBuf> {
    let argument = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    argument.map(PathBuf::from).or_else(folder_in_environment)
}

/// The folder that `SOLLIST_TEXTS` names.
pub(crate) fn folder_in_environment() -> Option<PathBuf> {
    std::env::var_os("SOLLIST_TEXTS").map(PathBuf::from)
}

/// The texts over and over, with empty lines between them, until there are so many bytes.
pub(crate) fn repeated(texts: &[String], bytes: usize) -> String {
    let mut long = String::with_capacity(bytes + 100_000);
    while long.len() < bytes && !texts.is_empty() {
        for text in texts {
            long.push_str(text);
            long.push_str("\n\n\n");
        }
    }
    let end = (bytes.min(long.len())..=long.len()).find(|end| long.is_char_boundary(*end));
    long.truncate(end.unwrap_or_default());
    long
}
