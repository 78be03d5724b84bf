//! Speed of `extract_claims` beside what a user would otherwise take in Rust, on the same articles in the same run:
//! `cargo run --release --manifest-path benches/peers/Cargo.toml [FOLDER]`. Without a folder of `.txt` files it reads
//! the crate's English and German fixture pages.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use duckling::{Context, DimensionKind, Lang, Locale, Options};
use lingua::LanguageDetectorBuilder;
use text2num::{Language as Numerals, replace_numbers_in_text};
use unicode_segmentation::UnicodeSegmentation;

/// Each turn of a peer runs for about this long, and reads one text at least; the best of the rounds counts.
const TURN: Duration = Duration::from_millis(300);
const ROUNDS: usize = 3;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    match std::env::args().nth(1) {
        Some(folder) => report("own texts", &texts(Path::new(&folder)), "en"),
        None => {
            for code in ["en", "de"] {
                report(code, &texts(&root.join(code).join("pages")), code);
            }
        }
    }
}

fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

type Peer<'p> = (&'p str, Box<dyn Fn(&str) -> usize + 'p>);

fn report(title: &str, texts: &[String], code: &str) {
    println!("\n{title}: {} texts", texts.len());
    let locale = Locale::new(if code == "de" { Lang::DE } else { Lang::EN }, None);
    let kinds = [
        DimensionKind::Numeral,
        DimensionKind::AmountOfMoney,
        DimensionKind::Time,
    ];
    let (context, options) = (Context::default(), Options::default());
    let detector = LanguageDetectorBuilder::from_all_languages().build();
    let numerals = if code == "de" {
        Numerals::german()
    } else {
        Numerals::english()
    };
    let peers: Vec<Peer<'_>> = vec![
        (
            "extract_claims",
            Box::new(|text| sollist::extract_claims(text).map_or(0, |claims| claims.len())),
        ),
        ("unicode_words", Box::new(|text| text.unicode_words().count())),
        (
            "whatlang (language)",
            Box::new(|text| usize::from(whatlang::detect(text).is_some())),
        ),
        (
            "lingua (language, of five)",
            Box::new(|text| usize::from(detector.detect_language_of(text).is_some())),
        ),
        (
            "text2num (numerals)",
            Box::new(|text| replace_numbers_in_text(text, &numerals, 0.0).len()),
        ),
        (
            "duckling (numerals, money, time)",
            Box::new(|text| duckling::parse(text, &locale, &kinds, &context, &options).len()),
        ),
    ];
    let mut best = vec![0.0_f64; peers.len()];
    for round in 0..ROUNDS {
        for (best, (_, work)) in best.iter_mut().zip(&peers) {
            *best = best.max(speed(texts, round, work));
        }
    }
    for (rate, (name, _)) in best.iter().zip(&peers) {
        println!(
            "  {name:<34} {rate:>9.3} MB/s; extract_claims is {:>8.2} x as fast",
            best[0] / rate
        );
    }
}

/// MB/s of `work`, text after text until its time is over; each round begins elsewhere.
fn speed(texts: &[String], round: usize, work: impl Fn(&str) -> usize) -> f64 {
    let start = Instant::now();
    let mut bytes = 0;
    for text in texts.iter().cycle().skip(round * texts.len() / ROUNDS) {
        black_box(work(black_box(text)));
        bytes += text.len();
        if start.elapsed() > TURN {
            break;
        }
    }
    bytes as f64 / 1e6 / start.elapsed().as_secs_f64()
}
