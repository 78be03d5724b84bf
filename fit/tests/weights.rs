//! The weights in the library's source are those that `fit/data` gives.

use std::fs;
use std::path::Path;

use sollist_fit::{answer, data, model, rows, scale, source, train};

/// A weight is written with two decimals, and the last may turn by what a machine's `exp` rounds.
const CLOSE: f64 = 0.011;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Weights as they stand in the source, and as they are made: those of a feature together.
#[track_caller]
fn are_the_same(choice: &str, names: &[String], file: &str, made: &[f64]) {
    assert!(
        names == train::names(choice),
        "the features of {choice} have changed: run `fit make`"
    );
    let written = source::read(&read(&format!("../src/link/{file}")));
    assert_eq!(written.len(), made.len());
    let each = made.len() / names.len();
    for (place, (written, made)) in written.iter().zip(made).enumerate() {
        let name = &names[place / each];
        assert!(
            (written - made).abs() < CLOSE,
            "{choice}: {name} is {written}, but {made} by fit/data"
        );
    }
}

/// A choice among candidates is fitted again.
#[track_caller]
fn is_made_again(choice: &str, file: &str) {
    let (names, choices) = data::read(&read(&format!("data/{choice}.tsv"))).expect("a table");
    let made = model::fit(&choices.iter().collect::<Vec<_>>(), &train::prior(choice));
    are_the_same(choice, &names, file, &made);
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
fn metrics() {
    is_made_again("metric", "measure/choice/weights.rs");
}

#[test]
fn claims() {
    let (names, answers) = answer::read(&read("data/claim.tsv")).expect("a table");
    let (answers, prior) = (answers.iter().collect::<Vec<_>>(), train::prior("claim"));
    let made = answer::fit(&answers, &prior);
    let rows = (0..names.len()).flat_map(|number| made.iter().map(move |slot| slot[number]));
    are_the_same(
        "claim",
        &names,
        "confidence/weights.rs",
        &rows.collect::<Vec<_>>(),
    );
}

#[test]
fn scales() {
    let (_, answers) = answer::read(&read("data/claim.tsv")).expect("a table");
    let products = scale::products(&answers.iter().collect::<Vec<_>>(), &train::prior("claim"));
    let made = scale::fit(&products.iter().collect::<Vec<_>>());
    let written = scale::read(&read("../src/link/confidence/weights.rs"));
    let languages = |scales: &[(String, scale::Scale)]| -> Vec<String> {
        scales.iter().map(|(language, _)| language.clone()).collect()
    };
    assert_eq!(languages(&written), languages(&made));
    for ((language, written), (_, made)) in written.iter().zip(&made) {
        let off = (written.shift - made.shift)
            .abs()
            .max((written.stretch - made.stretch).abs());
        assert!(off < CLOSE, "{language}: {written:?}, but {made:?} by fit/data");
    }
}

#[test]
fn tables_are_of_the_features_that_the_library_has() {
    for choice in ["owner", "year", "metric", "claim"] {
        let path = format!("data/{choice}.tsv");
        let (table, _) = rows::table(&read(&path), |_| Some(())).expect("a table");
        let check = |today: &[String]| rows::check_names(Path::new(&path), &table, today);
        let mut today = train::names(choice);
        assert_eq!(check(&today), Ok(()));
        // All weights behind it would name the feature before theirs.
        today.insert(today.len() / 2, "AmidTheOthers".to_owned());
        let error = check(&today).expect_err("another feature");
        assert!(error.contains("`AmidTheOthers`"), "{error}");
    }
}
