//! How cost grows, and what the first call costs: `cargo bench --bench scale [-- CASE]`. Each case runs in a process
//! of its own, so that its peak memory is its own. With the environment variable `SOLLIST_TEXTS`, a folder of `.txt`
//! files, the case `texts` repeats those.

mod texts;

use std::process::Command;
use std::time::Instant;

use sollist::{Language, extract_claims};

const MB: usize = 1_000_000;

/// The case of the user's own texts.
const OWN: &str = "texts";

/// The worst cases: what is repeated to 10 MB.
const WORST: &[(&str, &str)] = &[
    ("digits", "1234567890"),
    ("lone numbers", "1 "),
    ("brackets", "("),
    ("one letter", "a"),
    ("empty lines", "\n"),
    ("capitalised words", "Kestra Mobility Holding Werke "),
    ("currency signs", "€"),
    (
        "figures without an end",
        "5 million vans and 12 percent of 3 billion euros or ",
    ),
    ("one organisation", "Volkswagen "),
];

fn main() {
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"));
    match (arguments.next(), arguments.next()) {
        (Some(case), Some(_)) if case == "first call" => first_call(),
        (Some(case), Some(size)) => one_case(&case, size.parse().unwrap_or(10) * MB),
        (wanted, _) => all(wanted.as_deref()),
    }
}

fn all(wanted: Option<&str>) {
    let is_wanted = |case: &str| wanted.is_none_or(|wanted| wanted == case);
    if is_wanted("first call") {
        let mut times: Vec<f64> = (0..21)
            .filter_map(|_| child("first call", 0)?.first().copied())
            .collect();
        times.sort_by(f64::total_cmp);
        println!(
            "first call in a fresh process, both languages: {:.1} ms",
            times.get(10).unwrap_or(&f64::NAN)
        );
    }
    let own = texts::folder_in_environment().map(|_| OWN);
    let articles = Language::ALL.iter().map(Language::as_str).chain(own);
    for case in articles.filter(|case| is_wanted(case)) {
        let (small, _) = measured(case, 10);
        let (large, memory) = measured(case, 100);
        println!(
            "{case}, articles: 10 MB {small:.2} s, 100 MB {large:.2} s: {:.1} x the time; peak memory {memory:.1} x the text",
            large / small
        );
    }
    for (case, _) in WORST.iter().filter(|(case, _)| is_wanted(case)) {
        let (small, _) = measured(case, 1);
        let (large, memory) = measured(case, 10);
        println!(
            "{case}: 1 MB {small:.2} s, 10 MB {large:.2} s: {:.1} x the time; peak memory {memory:.1} x the text",
            large / small
        );
    }
}

/// Seconds and peak memory of a case, the median of three by time.
fn measured(case: &str, size: usize) -> (f64, f64) {
    let mut runs: Vec<(f64, f64)> = (0..3)
        .filter_map(|_| {
            let numbers = child(case, size)?;
            Some((*numbers.first()?, *numbers.get(1)?))
        })
        .collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs.get(1).copied().unwrap_or((f64::NAN, f64::NAN))
}

/// What a case prints in a process of its own.
fn child(case: &str, size: usize) -> Option<Vec<f64>> {
    let own = std::env::current_exe().ok()?;
    let output = Command::new(own).args([case, &size.to_string()]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(
        text.split_whitespace()
            .filter_map(|number| number.parse().ok())
            .collect(),
    )
}

fn first_call() {
    let start = Instant::now();
    let english =
        extract_claims("Kestra Mobility sold 61,000 vans in 2022 and aims to sell 90,000 next year.");
    let german = extract_claims("Die Kestra AG hat im Jahr 2022 rund 61.000 Autos verkauft.");
    let time = start.elapsed().as_secs_f64() * 1e3;
    println!(
        "{time} {}",
        english.map_or(0, |claims| claims.len()) + german.map_or(0, |claims| claims.len())
    );
}

fn one_case(case: &str, bytes: usize) {
    let repeated = WORST
        .iter()
        .find(|(name, _)| *name == case)
        .map(|(_, piece)| (*piece).to_owned());
    let pieces = match (repeated, texts::folder_in_environment()) {
        (Some(piece), _) => vec![piece.repeat(1000)],
        (None, Some(folder)) if case == OWN => texts::of_folder(&folder, "txt"),
        (None, _) => texts::of_fixtures(case),
    };
    let text = match pieces.as_slice() {
        [piece] => piece.repeat(bytes.div_ceil(piece.len())),
        pieces => texts::repeated(pieces, bytes),
    };
    let _ = extract_claims("The first call builds the indexes that all texts share.");
    let _ = extract_claims("Der erste Aufruf baut die Verzeichnisse, die alle Texte teilen.");
    let before = start_of_peak();
    let start = Instant::now();
    let claims = extract_claims(&text);
    let time = start.elapsed().as_secs_f64();
    let peak = peak_memory().saturating_sub(before);
    println!(
        "{time} {} {}",
        peak as f64 / text.len() as f64,
        claims.map_or(0, |claims| claims.len())
    );
}

/// Lets the peak be counted from now on, where the system can (Linux), and gives the memory held now.
fn start_of_peak() -> usize {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    peak_memory()
}

/// The largest resident memory so far, in bytes; 0 where it cannot be told.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or(0) * 1024
}
