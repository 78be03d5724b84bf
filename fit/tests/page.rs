//! The weights of lines in the library's source are those that `fit/data` gives.

use std::fs;
use std::path::Path;

use sollist_fit::page::{table, train};
use sollist_fit::source;

/// A weight is written with two decimals, and the last may turn by what a machine's `exp` rounds.
const CLOSE: f64 = 0.011;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
fn is_made_again(number: usize, sum: &str) {
    let (names, lessons) = table::read(&read(&format!("data/{sum}.tsv"))).expect("a table");
    assert_eq!(
        names,
        train::names()[number],
        "the features of a {sum} have changed: run `fit-page make`"
    );
    let written = source::read(&read(&format!("../src/page/evidence/{sum}_weights.rs")));
    let made = train::weights(number, &lessons);
    assert_eq!(written.len(), made.len());
    for ((written, made), name) in written.iter().zip(&made).zip(&names) {
        assert!(
            (written - made).abs() < CLOSE,
            "{sum}: {name} is {written}, but {made} by fit/data"
        );
    }
}

#[test]
fn lines_by_themselves() {
    is_made_again(0, "line");
}

#[test]
fn lines_in_their_place() {
    is_made_again(1, "place");
}
