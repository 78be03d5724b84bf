//! CSV that spreadsheets open, and that loses nothing.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::input::{Fields, string};

/// Cells of a text under the heads of a [`Sheet`], and the fields of its row. A text without rows brings no fields.
#[derive(Default)]
pub(crate) struct TextRows {
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) fields: Fields,
}

impl TextRows {
    fn size(&self) -> usize {
        let cells = self.rows.iter().flatten().map(String::len);
        cells.sum::<usize>() + self.fields.size()
    }
}

/// So many texts are waited for before the heads are written: their fields are columns.
const WAITED_FOR: usize = 100;

/// No more bytes of them are held.
const MOST_HELD: usize = 1 << 24;

/// Where fields stand that no earlier text has.
const MORE: &str = "more";

/// Rows to CSV, with columns for the fields that texts bring along.
pub(crate) struct Sheet {
    heads: &'static [&'static str],
    bom: bool,
    /// The fields that have a column, once the heads are written.
    columns: Option<Columns>,
    waiting: Vec<TextRows>,
    held: usize,
}

/// The columns of fields, by their names.
struct Columns {
    places: HashMap<String, usize>,
    /// Whether a last one takes the fields of other names, as an object of JSON.
    more: bool,
}

impl Sheet {
    pub(crate) fn new(heads: &'static [&'static str], bom: bool) -> Self {
        Self {
            heads,
            bom,
            columns: None,
            waiting: Vec::new(),
            held: 0,
        }
    }

    /// Takes the rows of a text, and returns what can be written by now.
    pub(crate) fn add(&mut self, rows: TextRows) -> Vec<u8> {
        if rows.rows.is_empty() {
            return Vec::new();
        }
        self.held += rows.size();
        self.waiting.push(rows);
        if self.columns.is_some() {
            return self.write(Vec::new());
        }
        if self.waiting.len() < WAITED_FOR && self.held < MOST_HELD {
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
        let mut heads: Vec<Cow<'_, str>> = self.heads.iter().map(|head| Cow::Borrowed(*head)).collect();
        let mut places = HashMap::new();
        for (name, _) in self.waiting.iter().flat_map(|text| text.fields.iter()) {
            if !places.contains_key(name) {
                places.insert(name.to_owned(), places.len());
                heads.push(guarded(name));
            }
        }
        if more {
            heads.push(MORE.into());
        }
        let mut csv = mark(self.bom).as_bytes().to_vec();
        csv.extend(records([heads]));
        self.columns = Some(Columns { places, more });
        self.write(csv)
    }

    fn write(&mut self, mut csv: Vec<u8>) -> Vec<u8> {
        if let Some(columns) = &self.columns {
            for text in self.waiting.drain(..) {
                let fields = columns.cells(text.fields);
                let rows = text.rows.iter().map(|row| {
                    let own = row.iter().map(|cell| guarded(cell));
                    own.chain(fields.iter().map(|cell| guarded(cell))).collect()
                });
                csv.extend(records(rows));
            }
        }
        csv
    }
}

impl Columns {
    fn cells(&self, mut fields: Fields) -> Vec<String> {
        let mut cells = vec![String::new(); self.places.len()];
        fields.retain(|name, value| match self.places.get(name) {
            Some(place) => {
                cells[*place] = plain(value);
                false
            }
            None => true,
        });
        if self.more {
            cells.push(if fields.is_empty() {
                String::new()
            } else {
                serde_json::to_string(&fields).unwrap_or_default()
            });
        }
        cells
    }
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
const fn mark(bom: bool) -> &'static str {
    if bom { "\u{feff}" } else { "" }
}

/// Rows of CSV that have no fields of their texts, guarded as those of a sheet.
pub(crate) fn lines(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let rows: Vec<_> = rows.into_iter().collect();
    records(
        rows.iter()
            .map(|row| row.iter().map(|cell| guarded(cell)).collect()),
    )
}

/// The line of heads, with a byte order mark if one is asked for.
pub(crate) fn heads(heads: &[&str], bom: bool) -> Vec<u8> {
    let mut csv = mark(bom).as_bytes().to_vec();
    csv.extend(records([heads.iter().map(|head| Cow::Borrowed(*head)).collect()]));
    csv
}

fn records<'c>(rows: impl IntoIterator<Item = Vec<Cow<'c, str>>>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // All rows of a sheet have one length, and memory takes them all.
        let _ = writer.write_record(row.iter().map(|cell| cell.as_bytes()));
    }
    writer.into_inner().unwrap_or_default()
}

/// What formulas begin with, or what spreadsheets pass over before one; some take the wide signs for the narrow ones.
const RISKY: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// What spreadsheets would take for a formula, behind an apostrophe. Numbers stay numbers.
pub(crate) fn guarded(cell: &str) -> Cow<'_, str> {
    let risky = cell.starts_with(RISKY);
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
            "=1+1", "+49 30", "-x", "@SUM", "\tx", "\rx", "\n=x", "＝1", "＋1", "－1", "＠x", "-", "+-1",
            "-1e", "-inf",
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
    fn no_more_than_a_measure_of_bytes_is_held() {
        let mut sheet = Sheet::new(&["id", "value"], false);
        let large = format!("{{\"url\": \"{}\"}}", "x".repeat(MOST_HELD / 2));
        assert!(sheet.add(rows("a", &large)).is_empty());
        let csv = text(sheet.add(rows("b", &large)));
        assert!(csv.starts_with("id,value,url,more\na,-5,x") && csv.ends_with("x,\n"));
        assert_eq!(
            text(sheet.add(rows("c", "{\"n\": 1}"))),
            "c,-5,,\"{\"\"n\"\":1}\"\n"
        );
    }

    #[test]
    fn texts_without_rows_are_not_waited_for() {
        let mut sheet = Sheet::new(&["id", "value"], false);
        for _ in 0..2 * WAITED_FOR {
            assert!(sheet.add(TextRows::default()).is_empty());
        }
        assert!(sheet.add(rows("a", r#"{"url": "x"}"#)).is_empty());
        assert_eq!(text(sheet.end()), "id,value,url\na,-5,x\n");
    }

    #[test]
    fn a_sheet_of_nothing_has_heads() {
        assert_eq!(text(Sheet::new(&["id"], false).end()), "id\n");
    }
}
