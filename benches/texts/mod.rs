//! The texts that benches read.

use std::fs;
use std::path::{Path, PathBuf};

/// The `.txt` files of a folder, in order of their names.
pub(crate) fn of_folder(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

/// The fixture pages of a language.
pub(crate) fn of_fixtures(code: &str) -> Vec<String> {
    of_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures")
            .join(code)
            .join("pages"),
    )
}
