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
    let choice = described.choice;
    let mut source = format!(
        "//! What each feature counts: made by `fit/` from `fit/data/{choice}.tsv`, which a test there makes again.\n\n"
    );
    source += "pub(super) const WEIGHTS: &[f32] = &[\n";
    for ((name, _), weight) in described.features.iter().zip(weights) {
        writeln!(source, "    {:.DECIMALS$}, // {name}", rounded(*weight)).expect("memory");
    }
    source + "];\n"
}

/// The weights in such a file.
pub fn read(source: &str) -> Vec<f64> {
    let rows = source.lines().filter_map(|line| line.trim().split_once(','));
    let weights = rows.filter(|(_, name)| name.trim_start().starts_with("//"));
    weights.filter_map(|(weight, _)| weight.parse().ok()).collect()
}
