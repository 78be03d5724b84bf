//! An object of JSON to a text.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::charset::decode;
use super::day;
use super::fields::{Fields, string};
use super::{Failure, Form, Input, Text};

/// The text of an object: `text`, or else `html`, with its `id` and the day it appeared; what else it has is kept.
pub(super) fn text(json: &[u8], place: &str) -> Input {
    Row::read(json, place)?.text(place)
}

/// An object of JSON.
pub(crate) struct Row {
    fields: Fields,
    warnings: Vec<String>,
}

impl Row {
    pub(crate) fn read(json: &[u8], place: &str) -> Result<Self, Box<Failure>> {
        let mut warnings = Vec::new();
        let mut json = match std::str::from_utf8(json) {
            Ok(json) => json.to_owned(),
            Err(_) => {
                let decoded = decode(json.to_vec()).map_err(|message| Failure::at(place, message))?;
                warnings.extend(decoded.warning);
                decoded.text
            }
        };
        if replace_halves(&mut json) {
            warnings.push("has halves of surrogate pairs; each is replaced by \u{fffd}".to_owned());
        }
        let fields = serde_json::from_str(&json).map_err(|error| Failure::at(place, not_json(&error)))?;
        Ok(Self { fields, warnings })
    }

    /// The text that it holds.
    pub(crate) fn text(mut self, place: &str) -> Input {
        let id = self.fields.take("id");
        let id = id.map_or_else(|| place.to_owned(), |id| id_of(&id, place));
        let content = content(&mut self.fields);
        let (published, unread) = day::published(&self.fields);
        self.warnings.extend(unread);
        self.fields.make_way();
        match content {
            Ok((text, form)) => Ok(Text {
                id,
                text,
                form,
                published,
                fields: self.fields,
                place: place.to_owned(),
                warnings: self.warnings,
            }),
            Err(message) => Err(Box::new(Failure {
                id,
                fields: self.fields,
                warnings: self.warnings,
                ..*Failure::at(place, message)
            })),
        }
    }
}

fn id_of(id: &RawValue, place: &str) -> String {
    match string(id) {
        Some(id) => id.into_owned(),
        None if id.get() == "null" => place.to_owned(),
        None => id.get().to_owned(),
    }
}

/// Writes `\ufffd` over the escapes that are but half of a surrogate pair: some writers leave them in, and no text can
/// hold them.
fn replace_halves(json: &mut String) -> bool {
    let halves = halves(json.as_bytes());
    for at in &halves {
        json.replace_range(at..&(at + ESCAPE), "\\ufffd");
    }
    !halves.is_empty()
}

/// The bytes of `\ud83d`.
const ESCAPE: usize = 6;

/// Where escapes stand that are half of a pair.
fn halves(json: &[u8]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = json
        .get(at..)
        .and_then(|rest| rest.iter().position(|byte| *byte == b'\\'))
    {
        at += next;
        at += match (unit(json, at), unit(json, at + ESCAPE)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 2 * ESCAPE,
            (Some(0xd800..=0xdfff), _) => {
                found.push(at);
                ESCAPE
            }
            (Some(_), _) => ESCAPE,
            (None, _) => r"\n".len(),
        };
    }
    found
}

/// The unit of UTF-16 that is escaped here.
fn unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + ESCAPE)?.strip_prefix(br"\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// Of a row with both, the text is the better one: somebody has cut it out already.
fn content(fields: &mut Fields) -> Result<(String, Form), String> {
    let mut taken = |name: &str| {
        let value = fields.take(name).filter(|value| value.get() != "null");
        let text = value.map(|value| string(&value).map(Cow::into_owned));
        text.map(|text| text.ok_or_else(|| format!("has a `{name}` that is no string")))
    };
    let (text, html) = (taken("text").transpose()?, taken("html").transpose()?);
    match (text, html) {
        (Some(text), None) => Ok((text, Form::Plain)),
        (Some(text), Some(_)) if !text.trim().is_empty() => Ok((text, Form::Plain)),
        (_, Some(html)) => Ok((html, Form::Html)),
        (None, None) => Err("has neither `text` nor `html`".to_owned()),
    }
}

/// `serde_json` sees one value only, and calls its first line "line 1".
fn not_json(error: &serde_json::Error) -> String {
    let (message, line, column) = (error.to_string(), error.line(), error.column());
    let place = format!(" at line {line} column {column}");
    let what = message.strip_suffix(&place).unwrap_or(&message);
    let within = match line {
        1 => "the line".to_owned(),
        _ => format!("line {line} of the object"),
    };
    format!("can't be read as JSON: {what} (byte {column} of {within})")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Input {
        text(json.as_bytes(), "feed:1")
    }

    #[test]
    fn text_comes_before_html() {
        for (json, form) in [
            (r#"{"text": "a"}"#, Form::Plain),
            (r#"{"text": "a", "html": "<p>a"}"#, Form::Plain),
            (r#"{"text": "", "html": "a"}"#, Form::Html),
            (r#"{"text": null, "html": "a"}"#, Form::Html),
        ] {
            let text = read(json).expect("a text");
            assert_eq!((text.text.as_str(), text.form), ("a", form), "{json}");
        }
    }

    #[test]
    fn ids_are_kept_as_they_are() {
        for (json, id) in [
            (r#"{"text": "", "id": "7"}"#, "7"),
            (
                r#"{"text": "", "id": 12345678901234567890123}"#,
                "12345678901234567890123",
            ),
            (r#"{"text": "", "id": null}"#, "feed:1"),
            (r#"{"text": ""}"#, "feed:1"),
        ] {
            assert_eq!(read(json).expect("a text").id, id, "{json}");
        }
        let failure = read(r#"{"id": "7", "url": "x", "text": 5}"#).expect_err("no text");
        assert_eq!(
            (
                failure.id.as_str(),
                failure.message.as_str(),
                failure.fields.iter().count()
            ),
            ("7", "has a `text` that is no string", 1)
        );
    }

    #[test]
    fn bad_bytes_are_read_with_a_warning() {
        let row = text(b"{\"text\": \"f\xfcr\"}", "feed:1").expect("a text");
        assert_eq!((row.text.as_str(), row.warnings.len()), ("für", 1));
    }

    #[test]
    fn halves_of_pairs_are_replaced() {
        for (json, mended) in [
            (r#"{"id": "\ude00"}"#, r#"{"id": "\ufffd"}"#),
            (r#"["x\ud83dy\ud83d\ude00"]"#, r#"["x\ufffdy\ud83d\ude00"]"#),
            (
                r#"["\udfff\ud83d\uD83D\uDE00\ud83d"]"#,
                r#"["\ufffd\ufffd\uD83D\uDE00\ufffd"]"#,
            ),
            (
                r#"["\ud7ff\ue000\uffff\\ud83d\n"]"#,
                r#"["\ud7ff\ue000\uffff\\ud83d\n"]"#,
            ),
            ("\"\\", "\"\\"),
        ] {
            let mut text = json.to_owned();
            assert_eq!(
                (replace_halves(&mut text), text.as_str()),
                (json != mended, mended),
                "{json}"
            );
        }
        let row = read(r#"{"text": "x\ud83dy", "\ud83d": "\ud83d"}"#).expect("a text");
        assert_eq!((row.text.as_str(), row.warnings.len()), ("x\u{fffd}y", 1));
    }
}
