//! The day of publication in a row of JSON.

use serde_json::value::RawValue;
use sollist::Date;
use sollist::html::read_day;

use super::fields::{Fields, string};

/// Fields that hold the day of publication, the surest first; small letters and digits count.
const NAMES: &[&str] = &[
    "published",
    "referencedate",
    "datepublished",
    "publishedat",
    "publishedon",
    "publisheddate",
    "publishedtime",
    "publishdate",
    "publishtime",
    "publishingdate",
    "publicationdate",
    "datepublish",
    "dateofpublication",
    "articlepublishedtime",
    "pubdate",
    "date",
];

/// The day in the surest of the fields that can be read; a warning where there are some, and none of them can be.
pub(super) fn published(fields: &Fields) -> (Option<Date>, Option<String>) {
    let plain = |name: &str| -> String {
        let kept = name.chars().filter(|ch| ch.is_ascii_alphanumeric());
        kept.map(|ch| ch.to_ascii_lowercase()).collect()
    };
    let mut told: Vec<(usize, &str, &RawValue)> = fields
        .iter()
        .filter(|(_, value)| !matches!(value.get(), "null" | "\"\""))
        .filter_map(|(name, value)| {
            let rank = NAMES.iter().position(|known| *known == plain(name))?;
            Some((rank, name, value))
        })
        .collect();
    told.sort_by_key(|(rank, ..)| *rank);
    let day = told.iter().find_map(|(.., value)| day(value));
    let warning = told.first().filter(|_| day.is_none()).map(|(_, name, value)| {
        let value: String = value.get().chars().take(60).collect();
        format!("has a day in `{name}` that can't be read: {value}")
    });
    (day, warning)
}

/// A string in any form that pages and feeds use, or seconds or milliseconds since 1970.
fn day(value: &RawValue) -> Option<Date> {
    match string(value) {
        Some(text) if is_in_doubt(&text) => None,
        Some(text) => read_day(&text),
        None => read_day(value.get().split(['.', 'e', 'E']).next()?),
    }
}

/// "03/04/2024": the third of April in London, the fourth of March in New York.
fn is_in_doubt(text: &str) -> bool {
    let mut parts = text.trim().splitn(3, '/').map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(first)), Some(Ok(second))) => {
            first != second && (1..=12).contains(&first) && (1..=12).contains(&second)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> (Option<String>, bool) {
        let (day, warning) = published(&serde_json::from_str(json).expect("an object"));
        (day.map(|day| day.to_string()), warning.is_some())
    }

    #[test]
    fn days_under_many_names_and_in_many_forms() {
        for json in [
            r#"{"published": "2024-04-23"}"#,
            r#"{"reference_date": "2024-04-23T09:00:00Z"}"#,
            r#"{"pubDate": "Tue, 23 Apr 2024 09:00:00 +0200"}"#,
            r#"{"date_publish": "2024-04-23 09:00:00"}"#,
            r#"{"publishing_date": "23.04.2024"}"#,
            r#"{"publish_date": 1713862800}"#,
            r#"{"publishedAt": 1713862800000}"#,
            r#"{"datePublished": 1713862800.25}"#,
            r#"{"date": "1713862800"}"#,
            r#"{"date": "23. April 2024"}"#,
            r#"{"date": "23/04/2024"}"#,
            r#"{"date": "2020-01-01", "published": "2024-04-23"}"#,
            r#"{"date": "2024-04-23", "published": null}"#,
            r#"{"date": "2024-04-23", "published": "soon"}"#,
        ] {
            assert_eq!(read(json), (Some("2024-04-23".to_owned()), false), "{json}");
        }
    }

    #[test]
    fn what_is_no_day_is_told() {
        for json in [
            r#"{"published": "soon"}"#,
            r#"{"date": "03/04/2024"}"#,
            r#"{"date": {"day": 3}}"#,
        ] {
            assert_eq!(read(json), (None, true), "{json}");
        }
        for json in [
            r#"{"published": null}"#,
            r#"{"date": ""}"#,
            r#"{"date_download": "2024-04-23"}"#,
        ] {
            assert_eq!(read(json), (None, false), "{json}");
        }
    }
}
