//! What a text brings along: the fields of its row, which come out as they went in.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

/// The fields of an object of JSON in their order, each value as it is written: no digit of a number is lost.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, Box<RawValue>)>);

impl Fields {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_ref()))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&RawValue> {
        self.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many bytes they hold.
    pub(crate) fn size(&self) -> usize {
        self.iter()
            .map(|(name, value)| name.len() + value.get().len())
            .sum()
    }

    /// Lets go those that are not to be kept.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str, &RawValue) -> bool) {
        self.0.retain(|(name, value)| keep(name, value));
    }

    /// Of several fields of one name the last counts, as in most readers of JSON.
    fn of(mut fields: Vec<(String, Box<RawValue>)>) -> Self {
        let mut seen = HashSet::new();
        let last: Vec<bool> = fields
            .iter()
            .rev()
            .map(|(name, _)| seen.insert(name.as_str()))
            .collect();
        let mut last = last.into_iter().rev();
        fields.retain(|_| last.next().unwrap_or(true));
        Self(fields)
    }

    /// Takes a field out.
    pub(super) fn take(&mut self, name: &str) -> Option<Box<RawValue>> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }

    /// Sets a field that is missing or null.
    pub(crate) fn add(&mut self, name: &str, text: &str) {
        if self.get(name).is_none_or(|value| value.get() == "null") {
            self.take(name);
            if let Ok(value) = serde_json::value::to_raw_value(text) {
                self.0.insert(0, (name.to_owned(), value));
            }
        }
    }

    /// Gives fields whose names the output needs for itself another one: `year` to `input_year`.
    pub(super) fn make_way(&mut self) {
        for i in 0..self.0.len() {
            let mut name = self.0[i].0.clone();
            while RESERVED.contains(&name.as_str()) || name != self.0[i].0 && self.get(&name).is_some() {
                name.insert_str(0, "input_");
            }
            self.0[i].0 = name;
        }
    }
}

/// The names of the output's own fields.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "id", "language", "written", "error", "organisation", "organisation_span", "organisation_key", "organisation_id",
    "metric", "metric_id", "measure", "noun", "value", "low", "high", "unit", "bound", "year", "part", "basis", "status",
    "withdrawn", "replaced", "scope", "mentions", "sentences", "evidence", "rules", "confidence", "story", "start", "end",
    "quote", "words", "more", "claims", "warnings",
];

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    fields.push((name, in_a_line(value)));
                }
                Ok(Fields::of(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Line ends stand only between the parts of a value, never in a string.
fn in_a_line(value: Box<RawValue>) -> Box<RawValue> {
    if !value.get().contains(['\n', '\r']) {
        return value;
    }
    let line = value.get().replace(['\n', '\r'], " ");
    RawValue::from_string(line).unwrap_or(value)
}

/// The string that a value is.
pub(crate) fn string(value: &RawValue) -> Option<Cow<'_, str>> {
    /// Borrowed where it has no escapes.
    #[derive(Deserialize)]
    struct Text<'v>(#[serde(borrow)] Cow<'v, str>);

    let text: Text<'_> = serde_json::from_str(value.get()).ok()?;
    Some(text.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_out_as_they_went_in() {
        let json = r#"{"b":1.10,"a":12345678901234567890123,"c":[1, {"d":null}],"e":"ä\u00e4"}"#;
        let fields: Fields = serde_json::from_str(json).expect("an object");
        assert_eq!(serde_json::to_string(&fields).expect("JSON"), json);
    }

    #[test]
    fn values_stand_in_a_line() {
        let fields: Fields =
            serde_json::from_str("{\"a\": [1,\r\n 2],\n\"b\": \"x\\ny\"}").expect("an object");
        assert_eq!(
            serde_json::to_string(&fields).expect("JSON"),
            "{\"a\":[1,   2],\"b\":\"x\\ny\"}"
        );
    }

    #[test]
    fn values_that_are_strings() {
        for (json, text) in [(r#""x""#, Some("x")), (r#""\u00fcx""#, Some("üx")), ("5", None)] {
            let value: Box<RawValue> = serde_json::from_str(json).expect("JSON");
            assert_eq!(string(&value).as_deref(), text, "{json}");
        }
    }

    #[test]
    fn the_last_of_a_name_counts() {
        let json = r#"{"a": 1, "b": 2, "a": 3, "c": 4, "b": 5}"#;
        let fields: Fields = serde_json::from_str(json).expect("an object");
        assert_eq!(
            serde_json::to_string(&fields).expect("JSON"),
            r#"{"a":3,"c":4,"b":5}"#
        );
    }

    #[test]
    fn the_output_keeps_its_names() {
        let mut fields: Fields =
            serde_json::from_str(r#"{"year": 5, "url": "x", "input_year": 6}"#).expect("an object");
        fields.make_way();
        fields.add("title", "Vans");
        fields.add("url", "y");
        assert_eq!(
            serde_json::to_string(&fields).expect("JSON"),
            r#"{"title":"Vans","input_input_year":5,"url":"x","input_year":6}"#
        );
    }
}
