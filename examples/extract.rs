//! Prints the claims of a page as a table: `extract [--date YYYY-MM-DD] [FILE]`, standard input without a file.

use std::error::Error;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use sollist::{Claim, Document, Extractor};
use unicode_segmentation::UnicodeSegmentation;

const HEADS: [&str; 6] = [
    "Organisation",
    "Metric",
    "Quantity",
    "Period",
    "Status",
    "Sentence",
];
/// Sentences are cut to this many characters.
const LONGEST_SENTENCE: usize = 100;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("extract: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    let date = arguments
        .next_if(|argument| argument == "--date")
        .map(|_| arguments.next().unwrap_or_default());
    let text = read(arguments.next().as_deref().unwrap_or("-"))?;
    let mut document = Document::new(&text);
    if let Some(date) = date {
        document = document.published(date.parse()?);
    }
    let claims = Extractor::new().extract(document)?.into_claims();
    let rows: Vec<_> = claims.iter().map(|claim| cells(claim, &text)).collect();
    match print(&rows) {
        // Whoever read the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn read(path: &str) -> Result<String, Box<dyn Error>> {
    let mut bytes = Vec::new();
    match path {
        "-" => io::stdin().read_to_end(&mut bytes)?,
        _ => {
            bytes = std::fs::read(path).map_err(|error| format!("can't read {path}: {error}"))?;
            bytes.len()
        }
    };
    String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8 text").into())
}

fn cells(claim: &Claim, text: &str) -> [String; 6] {
    let owner = claim
        .organisation
        .as_ref()
        .map_or("-", |organisation| &organisation.name);
    let first = claim.mentions[0];
    let sentence = text[first.sentence]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    [
        owner.to_owned(),
        format!("{} {}", claim.metric, claim.measure),
        claim.quantity.to_string(),
        claim.period.to_string(),
        claim.status.to_string(),
        cut(&sentence),
    ]
}

fn cut(sentence: &str) -> String {
    match sentence.grapheme_indices(true).nth(LONGEST_SENTENCE) {
        Some((end, _)) => format!("{}…", &sentence[..end]),
        None => sentence.to_owned(),
    }
}

/// Columns as wide as their widest cell, counted in what a reader sees as characters.
fn print(rows: &[[String; 6]]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if rows.is_empty() {
        return writeln!(out, "No claims.");
    }
    let width = |text: &str| text.graphemes(true).count();
    let heads = HEADS.map(str::to_owned);
    let all = || std::iter::once(&heads).chain(rows);
    let widths: Vec<usize> = (0..5)
        .map(|column| all().map(|row| width(&row[column])).max().unwrap_or(0))
        .collect();
    for row in all() {
        let padded = row
            .iter()
            .zip(&widths)
            .map(|(cell, wide)| format!("{cell}{}  ", " ".repeat(wide - width(cell))));
        writeln!(out, "{}{}", padded.collect::<String>(), row[5])?;
    }
    Ok(())
}
