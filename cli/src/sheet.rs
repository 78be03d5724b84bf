//! CSV that spreadsheets open, and that loses nothing.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::value::RawValue;

use crate::input::{Fields, string};

/// Cells of a text under the heads of a [`Sheet`], and the fields of its row.
#[derive(Default)]
pub(crate) struct TextRows {
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) fields: Fields,
}

/// So many texts are waited for before the heads are written: their fields are columns.
const WAITED_FOR: usize = 100;

/// Where fields stand that no earlier text has.
const MORE: &str = "more";

/// Rows to CSV, with columns for the fields that texts bring along.
pub(crate) struct Sheet {
    heads: &'static [&'static str],
    bom: bool,
    /// The fields that have a column, once the heads are written.
    columns: Option<Vec<String>>,
    waiting: Vec<TextRows>,
}

impl Sheet {
    pub(crate) fn new(heads: &'static [&'static str], bom: bool) -> Self {
        Self {
            heads,
            bom,
            columns: None,
            waiting: Vec::new(),
        }
    }

    /// Takes the rows of a text, and returns what can be written by now.
    pub(crate) fn add(&mut self, rows: TextRows) -> Vec<u8> {
        self.waiting.push(rows);
        if self.columns.is_some() {
            return self.write(Vec::new());
        }
        if self.waiting.len() < WAITED_FOR {
            return Vec::new();
        }
        self.begin(true)
    }

    /// What is left at the end.
    pub(crate) fn end(&mut self) -> Vec<u8> {
        if self.columns.is_some() {
            Vec::new()
        } else {
            self.begin(false)
        }
    }

    /// `more`: texts may follow.
    fn begin(&mut self, more: bool) -> Vec<u8> {
        let names = self
            .waiting
            .iter()
            .flat_map(|text| text.fields.iter().map(|(name, _)| name));
        let mut seen = HashSet::new();
        let mut columns: Vec<String> = names
            .filter(|name| seen.insert(*name))
            .map(str::to_owned)
            .collect();
        let heads = self.heads.iter().map(|head| Cow::Borrowed(*head));
        let mut heads: Vec<Cow<'_, str>> = heads.chain(columns.iter().map(|name| guarded(name))).collect();
        if more {
            heads.push(MORE.into());
        }
        let mut csv = mark(self.bom).as_bytes().to_vec();
        csv.extend(records([heads]));
        if more {
            columns.push(MORE.to_owned());
        }
        self.columns = Some(columns);
        self.write(csv)
    }

    fn write(&mut self, mut csv: Vec<u8>) -> Vec<u8> {
        let columns = self.columns.as_deref().unwrap_or_default();
        for text in self.waiting.drain(..) {
            let fields = field_cells(&text.fields, columns);
            let rows = text.rows.iter().map(|row| {
                let own = row.iter().map(|cell| guarded(cell));
                own.chain(fields.iter().map(|cell| guarded(cell)))
                    .collect::<Vec<_>>()
            });
            csv.extend(records(rows));
        }
        csv
    }
}

/// The fields of a row in their columns; the last, `more`, takes those that have none, as an object of JSON.
fn field_cells(fields: &Fields, columns: &[String]) -> Vec<String> {
    let cell = |name: &String| fields.get(name).map_or_else(String::new, plain);
    let mut cells: Vec<String> = columns.iter().map(cell).collect();
    if columns.last().is_some_and(|last| last == MORE) {
        let known: HashSet<&str> = columns.iter().map(String::as_str).collect();
        let rest = fields.without(&known);
        let last = cells.len() - 1;
        cells[last] = rest.map_or_else(String::new, |rest| {
            serde_json::to_string(&rest).unwrap_or_default()
        });
    }
    cells
}

/// A string without its quotes; nothing for null; else as JSON has it.
fn plain(value: &RawValue) -> String {
    match string(value) {
        Some(text) => text.into_owned(),
        None if value.get() == "null" => String::new(),
        None => value.get().to_owned(),
    }
}

/// What a file of CSV begins with.
pub(crate) const fn mark(bom: bool) -> &'static str {
    if bom { "\u{feff}" } else { "" }
}

/// Records of CSV that have no fields of rows, guarded as those of a sheet.
pub(crate) fn csv_lines<R: serde::Serialize>(rows: impl IntoIterator<Item = R>, heads: bool) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(heads)
        .from_writer(Vec::new());
    for row in rows {
        // Records of one type have one length, and memory takes them all.
        let _ = writer.serialize(row);
    }
    let plain = writer.into_inner().unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(plain.as_slice());
    let rows: Vec<_> = reader.records().filter_map(Result::ok).collect();
    records(rows.iter().map(|row| row.iter().map(guarded).collect()))
}

fn records<'c>(rows: impl IntoIterator<Item = Vec<Cow<'c, str>>>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // All rows of a sheet have one length, and memory takes them all.
        let _ = writer.write_record(row.iter().map(|cell| cell.as_bytes()));
    }
    writer.into_inner().unwrap_or_default()
}

/// What spreadsheets would take for a formula, behind an apostrophe. Numbers stay numbers.
pub(crate) fn guarded(cell: &str) -> Cow<'_, str> {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if risky && !is_number(cell) {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

fn is_number(cell: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    cell.bytes().all(digits) && cell.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(id: &str, fields: &str) -> TextRows {
        TextRows {
            rows: vec![vec![id.to_owned(), "-5".to_owned()]],
            fields: serde_json::from_str(fields).expect("an object"),
        }
    }

    fn text(csv: Vec<u8>) -> String {
        String::from_utf8(csv).expect("UTF-8")
    }

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for cell in [
            "=1+1", "+49 30", "-x", "@SUM", "\tx", "\rx", "-", "+-1", "-1e", "-inf",
        ] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        for cell in ["", "-5", "+5", "-1.5e-7", "a=b", "5-", "'=1"] {
            assert_eq!(guarded(cell), cell);
        }
    }

    #[test]
    fn fields_of_early_texts_are_columns() {
        let mut sheet = Sheet::new(&["id", "value"], false);
        assert!(sheet.add(rows("a", r#"{"url": "x,y", "n": 1.10}"#)).is_empty());
        assert!(sheet.add(rows("=b", r#"{"n": null, "tags": ["a"]}"#)).is_empty());
        assert_eq!(
            text(sheet.end()),
            "id,value,url,n,tags\na,-5,\"x,y\",1.10,\n'=b,-5,,,\"[\"\"a\"\"]\"\n"
        );
    }

    #[test]
    fn fields_of_late_texts_are_kept() {
        let mut sheet = Sheet::new(&["id", "value"], true);
        let mut csv = String::new();
        for _ in 0..WAITED_FOR {
            csv += &text(sheet.add(rows("a", r#"{"url": "x"}"#)));
        }
        assert!(csv.starts_with("\u{feff}id,value,url,more\na,-5,x,\n"));
        assert_eq!(
            text(sheet.add(rows("b", r#"{"n": 5, "url": "y"}"#))),
            "b,-5,y,\"{\"\"n\"\":5}\"\n"
        );
        assert!(sheet.end().is_empty());
    }

    #[test]
    fn a_sheet_of_nothing_has_heads() {
        assert_eq!(text(Sheet::new(&["id"], false).end()), "id\n");
    }
}
