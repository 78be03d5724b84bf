//! How public values are read from strings: apart from the values, so that these need not know of errors, which name
//! metrics.

use std::str::FromStr;

use super::Error;
use crate::claim::{Basis, Bound, Currency, CustomMetric, Measure, Metric, Offsets, Part, Status, Unit};
use crate::date::{Date, Written};

/// `FromStr` of an enum whose values have fixed names, which `named!` gives it.
macro_rules! parsed_by_name {
    ($($type:ident: $what:literal),+ $(,)?) => {$(
        impl std::str::FromStr for $type {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::of_name(text).ok_or_else(|| crate::error::Error::parse($what, text))
            }
        }
    )+};
}
pub(crate) use parsed_by_name;

parsed_by_name! {
    Basis: "a basis: stated, relative or inferred",
    Bound: "a bound: exact, about, more_than, at_least, less_than or at_most",
    Measure: "a measure: level or change",
    Offsets: "what spans count: bytes, characters or utf16",
    Part: "a part of a year: Q1 to Q4, H1, H2, M01 to M12 or 9M",
    Status: "a status: actual or target",
}

impl FromStr for Currency {
    type Err = Error;

    /// Reads one of [`Currency::ALL`] in capitals.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::of_code(text.as_bytes()).ok_or_else(|| Error::parse("an ISO 4217 currency code", text))
    }
}

impl FromStr for Unit {
    type Err = Error;

    /// Reads `base` or `base/per`, each of 1 to 19 bytes without white space (`bit/s`, `km/h` and the like are
    /// read as rates).
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| Error::parse("a unit as `base` or `base/per`", text))
    }
}

/// What the id of a metric must be.
const METRIC_ID: &str = "a metric id of 1 to 31 small letters, digits and `_`";

impl FromStr for CustomMetric {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| Error::parse(METRIC_ID, text))
    }
}

impl FromStr for Metric {
    type Err = Error;

    /// Reads an id; any other name that a metric can have is a [`Metric::Custom`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| Error::parse(METRIC_ID, text))
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| Error::parse("a date as YYYY-MM-DD", text))
    }
}

impl FromStr for Written {
    type Err = Error;

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| Error::parse("a time as YYYY, YYYY-MM or YYYY-MM-DD", text))
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<chrono::NaiveDate> for Date {
    type Error = Error;

    /// Fails outside the years 1 to 9999.
    fn try_from(date: chrono::NaiveDate) -> Result<Self, Error> {
        use chrono::Datelike;
        Date::new(date.year(), date.month() as u8, date.day() as u8)
            .ok_or_else(|| Error::parse("a date of the years 1 to 9999", &date.to_string()))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<jiff::civil::Date> for Date {
    type Error = Error;

    /// Fails outside the years 1 to 9999.
    fn try_from(date: jiff::civil::Date) -> Result<Self, Error> {
        Date::new(date.year().into(), date.month() as u8, date.day() as u8)
            .ok_or_else(|| Error::parse("a date of the years 1 to 9999", &date.to_string()))
    }
}
