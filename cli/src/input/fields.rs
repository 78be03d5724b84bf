//! What a text brings along: the fields of its row, which come out as they went in.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
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

    /// Those with other names than these, if there are any.
    pub(crate) fn without(&self, names: &HashSet<&str>) -> Option<Self> {
        let others = self.0.iter().filter(|(name, _)| !names.contains(name.as_str()));
        let others: Vec<_> = others.cloned().collect();
        (!others.is_empty()).then_some(Self(others))
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
    "quote", "words", "more",
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
                let mut fields = Fields::default();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    // Of several fields of one name the last counts, as in most readers of JSON.
                    fields.take(&name);
                    fields.0.push((name, in_a_line(value)));
                }
                Ok(fields)
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

/// The string that a value is. Halves of surrogate pairs, which some writers leave in, are replaced.
pub(crate) fn string(value: &RawValue) -> Option<Cow<'_, str>> {
    struct Bytes;
    impl<'de> Visitor<'de> for Bytes {
        type Value = Cow<'de, [u8]>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(bytes))
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
            Ok(Cow::Owned(bytes.to_owned()))
        }
    }
    if !value.get().starts_with('"') {
        return None;
    }
    let mut deserializer = serde_json::Deserializer::from_str(value.get());
    let bytes = deserializer.deserialize_bytes(Bytes).ok()?;
    Some(match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }),
    })
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
    fn halves_of_pairs_are_replaced() {
        let fields: Fields = serde_json::from_str(r#"{"a": "x\ud800y", "b": 5}"#).expect("an object");
        assert!(string(fields.get("a").expect("a")).is_some_and(|text| text.contains('\u{fffd}')));
        assert!(string(fields.get("b").expect("b")).is_none());
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
