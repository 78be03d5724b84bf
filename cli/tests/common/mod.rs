//! What all tests of the command use, also those of its report in a browser.

use std::fs;
use std::path::{Path, PathBuf};

/// A fresh folder of a test's own.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}
