//! JSON of what claims are made of.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Amount, Currency, CustomMetric, Metric, Unit};
use crate::date::{Date, Written};
use crate::text::Span;

/// Types that are strings in JSON.
macro_rules! as_string {
    ($($type:ty),+) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}
pub(crate) use as_string;

as_string!(Metric, CustomMetric, Unit, Currency, Date, Written);

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.start, self.end].serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [start, end] = <[usize; 2]>::deserialize(deserializer)?;
        if end < start {
            return Err(D::Error::custom(format!(
                "a span must not end before it starts: [{start}, {end}]"
            )));
        }
        Ok(Self { start, end })
    }
}

/// Whole numbers without ".0"; the others as they are.
#[derive(Clone, Copy, Deserialize)]
#[serde(transparent)]
pub(crate) struct JsonNumber(pub(crate) f64);

/// Up to here every whole number is an `f64` of its own.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Serialize for JsonNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0
            && self.0.abs() <= LARGEST_WHOLE
            && !(self.0 == 0.0 && self.0.is_sign_negative())
        {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// An amount: `value`, or `low` and `high`.
#[derive(Serialize, Deserialize)]
pub(super) struct Ends {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<JsonNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<JsonNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<JsonNumber>,
}

impl From<Amount> for Ends {
    fn from(amount: Amount) -> Self {
        let (value, low, high) = match amount {
            Amount::Value(value) => (Some(JsonNumber(value)), None, None),
            Amount::Range { low, high } => (None, Some(JsonNumber(low)), Some(JsonNumber(high))),
        };
        Self { value, low, high }
    }
}

impl TryFrom<Ends> for Amount {
    type Error = &'static str;

    fn try_from(ends: Ends) -> Result<Self, Self::Error> {
        match (ends.value, ends.low, ends.high) {
            (Some(value), None, None) => Ok(Self::Value(value.0)),
            (None, Some(low), Some(high)) => Ok(Self::Range {
                low: low.0,
                high: high.0,
            }),
            _ => Err("an amount is either `value`, or `low` and `high`"),
        }
    }
}

/// What is written only where it is so.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
pub(crate) const fn is_false(value: &bool) -> bool {
    !*value
}
