//! The weights in the library's source are those that `fit/data` gives.

use std::fs;
use std::path::Path;

use sollist_fit::{data, model, source, train};

/// A weight is written with two decimals, and the last may turn by what a machine's `exp` rounds.
const CLOSE: f64 = 0.011;

#[track_caller]
fn is_made_again(choice: &str, file: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: String| {
        fs::read_to_string(folder.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let (names, choices) = data::read(&read(format!("data/{choice}.tsv"))).expect("a table");
    let described = train::described(choice);
    let known = described.features.iter().map(|(name, _)| name);
    assert!(
        names.iter().eq(known),
        "the features of {choice} have changed: run `fit make`"
    );
    let made = model::fit(&choices.iter().collect::<Vec<_>>(), &train::prior(choice));
    let written = source::read(&read(format!("../src/link/{file}")));
    assert_eq!(written.len(), made.len());
    for ((name, written), made) in names.iter().zip(&written).zip(&made) {
        assert!(
            (written - made).abs() < CLOSE,
            "{choice}: {name} is {written}, but {made} by fit/data"
        );
    }
}

#[test]
fn owners() {
    is_made_again("owner", "owner/weights.rs");
}

#[test]
fn years() {
    is_made_again("year", "time/choice/weights.rs");
}

#[test]
fn claims() {
    is_made_again("claim", "confidence/weights.rs");
}
