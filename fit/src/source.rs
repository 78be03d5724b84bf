//! Weights as a source file of the library.

use std::fmt::Write;

use sollist::fit::Described;

/// Weights are written with this many decimals.
const DECIMALS: usize = 2;

/// A weight as it is written.
pub fn rounded(weight: f64) -> f64 {
    let scale = 10f64.powi(DECIMALS as i32);
    (weight * scale).round() / scale + 0.0
}

/// The file with the weights of a choice: a line each, with the feature's name.
pub fn file(described: &Described, weights: &[f64]) -> String {
    let rows = weights
        .iter()
        .map(|weight| format!("{:.DECIMALS$}", rounded(*weight)));
    table(described, "f32", rows)
}

/// The same of features that are told by their names.
pub fn named(choice: &'static str, names: &[String], weights: &[f64]) -> String {
    let features = names.iter().map(|name| (name.clone(), 0.0)).collect();
    file(&Described { choice, features }, weights)
}

/// The file with several weights for each feature.
pub fn rows<const SLOTS: usize>(described: &Described, weights: &[Vec<f64>; SLOTS]) -> String {
    let row = |number: usize| {
        let row: Vec<String> = weights
            .iter()
            .map(|weights| format!("{:.DECIMALS$}", rounded(weights[number])))
            .collect();
        format!("[{}]", row.join(", "))
    };
    table(
        described,
        &format!("[f32; {SLOTS}]"),
        (0..described.features.len()).map(row),
    )
}

fn table(described: &Described, of: &str, rows: impl Iterator<Item = String>) -> String {
    let choice = described.choice;
    let mut source = format!(
        "//! What each feature counts: made by `fit/` from `fit/data/{choice}.tsv`, which a test there makes again.\n\n"
    );
    writeln!(source, "pub(super) const WEIGHTS: &[{of}] = &[").expect("memory");
    for ((name, _), row) in described.features.iter().zip(rows) {
        writeln!(source, "    {row}, // {name}").expect("memory");
    }
    source + "];\n"
}

/// The weights in such a file, those of a line together.
pub fn read(source: &str) -> Vec<f64> {
    let rows = source.lines().filter_map(|line| line.split_once("//"));
    let weights = rows.flat_map(|(row, _)| row.trim_matches([' ', ',', '[', ']']).split(", "));
    weights.filter_map(|weight| weight.parse().ok()).collect()
}
