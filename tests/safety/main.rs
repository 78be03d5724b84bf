//! No input may hurt the program that calls the crate: what is promised of every result, on pages that are made up
//! at random, on the corpus that fuzzing kept, on the worst inputs, and on the fixtures in other dress.

mod amounts;
mod any_text;
#[cfg(feature = "html")]
mod html;
mod invariance;
#[cfg(feature = "html")]
mod invariance_html;
mod made_up;
mod markup;
mod promises;
mod supply;
mod words;
mod worst;

use std::fs;
use std::path::{Path, PathBuf};

/// The texts of a folder of the repository, by file name.
fn texts(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut texts: Vec<_> = files
        .map(|file| file.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("it is UTF-8");
            (path, text)
        })
        .collect();
    texts.sort();
    texts
}

/// The fixture pages of all languages.
fn pages() -> Vec<(PathBuf, String)> {
    let languages = sollist::Language::ALL.iter();
    languages
        .flat_map(|language| texts(&format!("fixtures/{language}/pages")))
        .collect()
}

/// What the fuzz targets ask, of the seeds that fuzzing starts from.
#[test]
fn fixtures() {
    for (_, text) in pages() {
        promises::extract(text.as_bytes());
        promises::page(text.as_bytes());
        promises::recognise(text.as_bytes());
    }
    for json in [
        "[3,5]",
        "[5,3]",
        "\"EUR/t\"",
        "\"2024-02-30\"",
        "\"other\"",
        "{}",
        "[",
        "\u{0}",
    ] {
        promises::serde_in(json.as_bytes());
    }
}

/// What fuzzing kept: the inputs that take the most different ways through the crate, and all that ever failed.
#[test]
fn kept_corpus() {
    type Promise = fn(&[u8]);
    let targets: &[(&str, Promise)] = &[
        ("extract", promises::extract),
        #[cfg(feature = "html")]
        ("html", html::html),
        ("page", promises::page),
        ("recognise", promises::recognise),
        ("serde_in", promises::serde_in),
    ];
    for (target, promise) in targets {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/corpus")
            .join(target);
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut kept = 0;
        for file in files {
            promise(&fs::read(file.expect("the folder can be read").path()).expect("the file can be read"));
            kept += 1;
        }
        assert!(kept > 0, "nothing is kept of {target}");
    }
}
