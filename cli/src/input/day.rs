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

/// So many characters of a value are quoted.
const QUOTED: usize = 60;

/// The day in the surest of the fields that can be read; a warning where the surest of all cannot be.
pub(super) fn published(fields: &Fields) -> (Option<Date>, Option<String>) {
    let plain = |name: &str| -> String {
        let kept = name.chars().filter(|ch| ch.is_ascii_alphanumeric());
        kept.map(|ch| ch.to_ascii_lowercase()).collect()
    };
    let mut told: Vec<(usize, &str, &RawValue)> = fields
        .iter()
        .filter(|(_, value)| !matches!(value.get(), "null" | "\"\""))
        .filter_map(|(name, value)| {
            let plain = plain(name);
            let rank = NAMES.iter().position(|known| *known == plain)?;
            Some((rank, name, value))
        })
        .collect();
    told.sort_by_key(|(rank, ..)| *rank);
    let mut ranked = told.iter().enumerate();
    let found = ranked.find_map(|(i, (.., value))| Some((i, day(value)?)));
    let warning = told.first().filter(|_| found.is_none_or(|(i, _)| i > 0));
    let warning = warning.map(|(_, name, value)| {
        let value: String = value.get().chars().take(QUOTED).collect();
        let instead = found.map_or_else(String::new, |(i, _)| format!("; `{}` is taken", told[i].1));
        format!("has a day in `{name}` that can't be read: {value}{instead}")
    });
    (found.map(|(_, day)| day), warning)
}

/// A string in any form that pages and feeds use, or seconds or milliseconds since 1970.
fn day(value: &RawValue) -> Option<Date> {
    match string(value) {
        Some(text) => read_day(&text),
        None => read_day(value.get().split(['.', 'e', 'E']).next()?),
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
        ] {
            assert_eq!(read(json), (Some("2024-04-23".to_owned()), false), "{json}");
        }
    }

    #[test]
    fn what_is_no_day_is_told() {
        for json in [
            r#"{"published": "soon"}"#,
            r#"{"date": "03/04/2024"}"#,
            r#"{"date": "03-04-2024 10:30"}"#,
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

    #[test]
    fn the_surest_field_is_missed() {
        let fields = r#"{"date": "2024-04-23", "pubDate": "today", "published": "03/04/2024"}"#;
        let (day, warning) = published(&serde_json::from_str(fields).expect("an object"));
        assert_eq!(day, Date::new(2024, 4, 23));
        assert_eq!(
            warning.as_deref(),
            Some("has a day in `published` that can't be read: \"03/04/2024\"; `date` is taken")
        );
    }
}
