//! Files of rows: JSON lines, and tables whose first line names the features.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// What `read` makes of each line of a file of JSON lines; it is told the name of the file too.
///
/// # Errors
/// Tells the line that is none, and why.
pub fn json<T>(path: &str, read: impl Fn(&Value, &str) -> Result<T, String>) -> Result<Vec<T>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let file = Path::new(path).file_name();
    let file = file.map_or(path.into(), |name| name.to_string_lossy());
    let rows = (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty());
    let read = |row: &str| {
        let row: Value = serde_json::from_str(row).map_err(|error| error.to_string())?;
        read(&row, &file)
    };
    rows.map(|(line, row)| read(row).map_err(|error| format!("{path}:{line}: {error}")))
        .collect()
}

/// A field of a row that is a string.
///
/// # Errors
/// Where there is none.
pub fn text<'r>(row: &'r Value, field: &str) -> Result<&'r str, String> {
    row[field].as_str().ok_or(format!("no `{field}`"))
}

/// A field that may be missing or null, and is a string where it is neither.
///
/// # Errors
/// Where it is anything else.
pub fn text_if_given<'r>(row: &'r Value, field: &str) -> Result<Option<&'r str>, String> {
    match row.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(format!("`{field}` is {other}, no string")),
    }
}

/// The names of a table's features, and what `read` makes of each line.
///
/// # Errors
/// Tells the line that is none.
pub fn table<T>(table: &str, read: impl Fn(&str) -> Option<T>) -> Result<(Vec<String>, Vec<T>), String> {
    let mut lines = table.lines();
    let names = lines.next().and_then(|line| line.rsplit('\t').next());
    let names = names.ok_or("an empty table")?.split(' ').map(str::to_owned);
    let rows = (2..).zip(lines);
    let rows = rows.map(|(number, line)| read(line).ok_or_else(|| format!("line {number} is no row")));
    Ok((names.collect(), rows.collect::<Result<_, _>>()?))
}

/// Refuses a table, which lies at `path`, that is of other features than the library has today: their numbers would
/// name others.
///
/// # Errors
/// Tells the first name that differs.
pub fn check_names(path: &Path, table: &[String], today: &[impl AsRef<str>]) -> Result<(), String> {
    let mut today = today.iter().map(AsRef::as_ref);
    let mut table = table.iter().map(String::as_str);
    loop {
        match (table.next(), today.next()) {
            (None, None) => return Ok(()),
            (was, is) if was == is => {}
            (was, is) => {
                let named = |name: Option<&str>| name.map_or("none".to_owned(), |name| format!("`{name}`"));
                let (was, is) = (named(was), named(is));
                return Err(format!(
                    "{}: the table has {was} where the library has {is}: make it anew",
                    path.display()
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_features_are_refused() {
        let table = ["Near", "Far"].map(str::to_owned);
        let check = |today: &[&str]| check_names(Path::new("near.tsv"), &table, today);
        assert_eq!(check(&["Near", "Far"]), Ok(()));
        for today in [
            &["Far", "Near"][..],
            &["Near"],
            &["Near", "Far", "Same"],
            &["Near", "Between", "Far"],
        ] {
            assert!(check(today).is_err(), "{today:?}");
        }
        let error = check(&["Near", "Between", "Far"]).expect_err("another feature");
        assert!(
            error.starts_with("near.tsv: ") && error.contains("`Between`"),
            "{error}"
        );
    }
}
