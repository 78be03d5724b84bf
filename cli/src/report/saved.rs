//! The claims as `sollist extract` prints them: what the buttons of the report save.

use crate::args::Offsets;
use crate::extract;
use crate::run::Reading;
use crate::sheet::{Sheet, TextRows};

/// Of each claim of a report, its object of JSON and its line of CSV.
pub(super) struct Saved {
    pub(super) json: Vec<String>,
    pub(super) csv: Vec<String>,
    /// The first line of CSV, behind the mark by which spreadsheets know UTF-8.
    pub(super) heads: String,
}

impl Saved {
    pub(super) fn of(readings: &[Reading]) -> Self {
        let mut sheet = Sheet::new(extract::HEADS, true);
        let (mut json, mut csv) = (Vec::new(), Vec::new());
        for reading in readings.iter().filter(|reading| !reading.claims.is_empty()) {
            let lines = extract::claim_lines(reading, Offsets::Bytes, false);
            json.extend(String::from_utf8_lossy(&lines).lines().map(str::to_owned));
            csv.extend(sheet.add(TextRows {
                rows: extract::claim_rows(reading, Offsets::Bytes),
                fields: reading.text.fields.clone(),
            }));
        }
        csv.extend(sheet.end());
        let mut csv = records(&String::from_utf8_lossy(&csv)).into_iter();
        let heads = csv.next().unwrap_or_default();
        let csv: Vec<String> = csv.collect();
        assert_eq!(csv.len(), json.len(), "a claim has a line of each");
        Self { json, csv, heads }
    }
}

/// The records of CSV as they are written: a cell may hold the ends of lines.
fn records(csv: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_bytes());
    let begins = reader.byte_records().flatten();
    let begins = begins.filter_map(|record| Some(record.position()?.byte() as usize));
    let begins: Vec<usize> = begins.chain([csv.len()]).collect();
    begins
        .windows(2)
        .map(|ends| csv[ends[0]..ends[1]].trim_matches('\n').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_kept_as_they_are_written() {
        assert_eq!(
            records("\u{feff}a,b\nx,\"y\n\"\"z\"\"\n\"\n\"\",1\n"),
            ["\u{feff}a,b", "x,\"y\n\"\"z\"\"\n\"", "\"\",1"]
        );
        assert!(records("").is_empty());
    }
}
