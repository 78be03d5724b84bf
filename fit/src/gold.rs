//! Annotated articles, and when a name is the one that an annotation wants.

use std::ops::Range;

use serde_json::Value;
use sollist::{Claim, Date, Language};

use crate::key::Key;
use crate::rows::{self, text, text_if_given};

/// An article with its claims.
#[derive(Clone, Debug)]
pub struct Article {
    /// That of its id, which an article and its variants share.
    pub key: Key,
    /// The file it stands in.
    pub file: String,
    /// How much its owners count.
    pub weight: f64,
    /// How much it counts for the confidence: less where rules were written beside it.
    pub trust: f64,
    pub text: String,
    pub language: Language,
    pub published: Option<Date>,
    pub claims: Vec<Value>,
}

/// The articles of files of JSON lines. A file's name may end in `=` and how much its articles count for the confidence.
///
/// # Errors
/// Tells the line that is none, and why.
pub fn read(files: &[String]) -> Result<Vec<Article>, String> {
    let mut articles: Vec<Article> = Vec::new();
    for named in files {
        let (path, trust) = named.rsplit_once('=').unwrap_or((named, "1"));
        let trust = trust
            .parse()
            .map_err(|_| format!("{named}: {trust} is no number"))?;
        articles.extend(rows::json(path, |row, file| article(row, file, trust))?);
    }
    Ok(articles)
}

fn article(row: &Value, file: &str, trust: f64) -> Result<Article, String> {
    let published = text_if_given(row, "reference_date")?.map(str::parse).transpose();
    Ok(Article {
        key: Key::of(text(row, "id")?),
        file: file.to_owned(),
        weight: 1.0,
        trust,
        text: text(row, "text")?.to_owned(),
        language: text(row, "lang")?.parse().map_err(|error| format!("{error}"))?,
        published: published.map_err(|error: sollist::Error| error.to_string())?,
        claims: row["gold"].as_array().cloned().ok_or("no `gold`")?,
    })
}

/// The claims whose mentions touch the bytes.
pub fn touching<'a>(article: &'a Article, bytes: &Range<usize>) -> impl Iterator<Item = &'a Value> {
    let bytes = bytes.clone();
    article.claims.iter().filter(move |claim| touches(claim, &bytes))
}

fn touches(claim: &Value, bytes: &Range<usize>) -> bool {
    let mut mentions = claim["mentions"].as_array().into_iter().flatten();
    mentions.any(|mention| {
        let at = |place: usize| mention[place].as_u64().unwrap_or(0) as usize;
        at(0) < bytes.end && bytes.start < at(1)
    })
}

/// Whether a mention of the annotated claim touches one of the claim that was found.
pub fn overlaps(annotated: &Value, found: &Claim) -> bool {
    let mut mentions = found.mentions.iter();
    mentions.any(|mention| touches(annotated, &(mention.figure.start..mention.figure.end)))
}

pub fn is_optional(claim: &Value) -> bool {
    claim["optional"].as_bool().unwrap_or(false)
}

/// The right answers of a slot: one, or a list.
pub fn listed<'c>(claim: &'c Value, slot: &str) -> Vec<&'c Value> {
    match &claim[slot] {
        Value::Array(all) => all.iter().collect(),
        one => vec![one],
    }
}

/// Whether `name` is one of those that a claim accepts for its organisation.
pub fn is_owner(claim: &Value, name: &str) -> bool {
    let mut names = claim["organisation"].as_array().into_iter().flatten();
    let key = name_key(name);
    names.any(|accepted| {
        accepted
            .as_str()
            .is_some_and(|accepted| name_key(accepted) == key)
    })
}

/// Words that are no part of what tells one organisation from another.
const LEGAL: &[&str] = &[
    "inc",
    "corp",
    "corporation",
    "co",
    "company",
    "ltd",
    "limited",
    "plc",
    "llc",
    "ag",
    "se",
    "gmbh",
    "kg",
    "kgaa",
    "sa",
    "nv",
    "spa",
    "group",
    "holding",
    "holdings",
    "gruppe",
    "konzern",
];
const ARTICLES: &[&str] = &["the", "der", "die", "das", "den", "dem", "des"];

/// A name as names are compared: small letters, no genitive, no legal form, no article.
pub fn name_key(name: &str) -> String {
    let small = name.to_lowercase().replace('’', "'");
    let bare: String = small
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            word.trim_end()
                .strip_suffix("'s")
                .map_or(word.to_owned(), |stem| format!("{stem} "))
        })
        .collect();
    let plain: String = bare
        .chars()
        .map(|ch| {
            if ch.is_alphanumeric() || "&+_".contains(ch) {
                ch
            } else {
                ' '
            }
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let telling: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !LEGAL.contains(word))
        .collect();
    let kept = if telling.is_empty() { words } else { telling };
    let from = usize::from(kept.len() > 1 && ARTICLES.contains(&kept[0]));
    kept[from..].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_is_none_is_refused() {
        let row = |date: &str| {
            let row =
                format!(r#"{{"id": "a-1", "lang": "en", "text": "Vans sold well.", "gold": []{date}}}"#);
            article(&serde_json::from_str(&row).expect("JSON"), "articles", 1.0)
        };
        let published = |date: &str| {
            row(date)
                .expect("an article")
                .published
                .map(|day| day.to_string())
        };
        assert_eq!(published(""), None);
        assert_eq!(published(r#", "reference_date": null"#), None);
        let dated = published(r#", "reference_date": "2024-04-23""#);
        assert_eq!(dated.as_deref(), Some("2024-04-23"));
        for wrong in ["20240423", r#""April""#, r#"["2024-04-23"]"#, "false"] {
            assert!(
                row(&format!(r#", "reference_date": {wrong}"#)).is_err(),
                "{wrong}"
            );
        }
    }
}
