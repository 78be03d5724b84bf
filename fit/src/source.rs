//! Weights as a source file of the library.

use std::fmt::Write;

/// Weights are written with this many decimals.
const DECIMALS: usize = 2;

/// A weight as it is written.
pub fn rounded(weight: f64) -> f64 {
    let scale = 10f64.powi(DECIMALS as i32);
    (weight * scale).round() / scale + 0.0
}

/// The file with the weights of a choice: a line each, with the feature's name.
pub fn file(choice: &str, features: &[impl AsRef<str>], weights: &[f64]) -> String {
    let rows = weights
        .iter()
        .map(|weight| format!("{:.DECIMALS$}", rounded(*weight)));
    table(choice, features, "f32", rows)
}

/// The file with several weights for each feature.
pub fn rows<const SLOTS: usize>(
    choice: &str,
    features: &[impl AsRef<str>],
    weights: &[Vec<f64>; SLOTS],
) -> String {
    let row = |number: usize| {
        let row: Vec<String> = weights
            .iter()
            .map(|weights| format!("{:.DECIMALS$}", rounded(weights[number])))
            .collect();
        format!("[{}]", row.join(", "))
    };
    let rows = (0..features.len()).map(row);
    table(choice, features, &format!("[f32; {SLOTS}]"), rows)
}

fn table(choice: &str, features: &[impl AsRef<str>], of: &str, rows: impl Iterator<Item = String>) -> String {
    let mut source = format!(
        "//! What each feature counts: made by `fit/` from `fit/data/{choice}.tsv`, which a test there makes again.\n\n"
    );
    writeln!(source, "pub(super) const WEIGHTS: &[{of}] = &[").expect("memory");
    for (name, row) in features.iter().map(AsRef::as_ref).zip(rows) {
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
