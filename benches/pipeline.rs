//! Speed over the fixture pages, or over a folder of one's own texts: `cargo bench [--bench pipeline -- FOLDER]`.
//!
//! Prints MB/s and pages per second of each stage, with ratios from the same run against two yardsticks on the same
//! texts: one pass of `unicode_words`, and `whatlang::detect` on the whole text.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sollist::{Extractor, Language, language, page, recognise};
use unicode_segmentation::UnicodeSegmentation;

/// Each measurement runs for about this long, and the best of so many rounds counts.
const ROUND: Duration = Duration::from_millis(200);
const ROUNDS: usize = 5;

fn main() {
    let folder = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    match folder {
        Some(folder) => report("own texts", &texts(Path::new(&folder)), None),
        None => {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
            for language in Language::ALL {
                let pages = texts(&root.join(language.as_str()).join("pages"));
                report(&format!("{language}: pages one by one"), &pages, Some(*language));
                let long = pages.join("\n\n\n").repeat(40);
                report(
                    &format!("{language}: all pages as one long text"),
                    &[long],
                    Some(*language),
                );
            }
        }
    }
}

fn texts(folder: &Path) -> Vec<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

fn report(title: &str, texts: &[String], language: Option<Language>) {
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("\n{title}: {} texts, {:.1} kB", texts.len(), bytes as f64 / 1e3);
    if bytes == 0 {
        return;
    }
    let words = speed(texts, |text| text.unicode_words().count());
    let whatlang = speed(texts, |text| usize::from(whatlang::detect(text).is_some()));
    let extractor = Extractor::new();
    let row = |name: &str, rate: f64| {
        let pages = rate * 1e6 / (bytes as f64 / texts.len() as f64);
        println!(
            "  {name:<22} {rate:>8.1} MB/s {pages:>9.0} texts/s {:>6.2} x words {:>6.2} x whatlang",
            rate / words,
            rate / whatlang
        );
    };
    row("unicode_words", words);
    row("whatlang::detect", whatlang);
    row(
        "language::detect",
        speed(texts, |text| {
            usize::from(language::detect(text) == language::Detection::Unknown)
        }),
    );
    row("page::split", speed(texts, |text| page::split(text).blocks.len()));
    if let Some(language) = language {
        row(
            "recognise::quantities",
            speed(texts, |text| recognise::quantities(text, language).len()),
        );
        row(
            "recognise::periods",
            speed(texts, |text| recognise::periods(text, language, None).len()),
        );
        row(
            "recognise::organisations",
            speed(texts, |text| recognise::organisations(text, language).len()),
        );
        row(
            "recognise::metrics",
            speed(texts, |text| recognise::metrics(text, language).len()),
        );
    }
    row(
        "extract_claims",
        speed(texts, |text| {
            extractor
                .extract(text.as_str())
                .map_or(0, |found| found.claims().len())
        }),
    );
}

/// MB/s of `work` over all texts, the best round.
fn speed(texts: &[String], work: impl Fn(&String) -> usize) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    let round = || {
        let start = Instant::now();
        let mut passes = 0;
        while start.elapsed() < ROUND {
            for text in texts {
                black_box(work(black_box(text)));
            }
            passes += 1;
        }
        (bytes * passes) as f64 / 1e6 / start.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(|_| round()).fold(0.0, f64::max)
}
