mod facts;
mod table;

use std::fmt;
use std::str::FromStr;

use super::named;
use crate::error::Error;
use crate::text::inline::Inline;

pub(crate) use facts::{Property, Sums};
pub use table::Metric;

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Metric {
    type Err = Error;

    /// Reads an id; any other name that a metric can have is a [`Metric::Custom`].
    fn from_str(text: &str) -> Result<Self, Error> {
        match Self::ALL.iter().find(|metric| metric.as_str() == text) {
            Some(metric) => Ok(*metric),
            None => text.parse().map(Self::Custom),
        }
    }
}

/// The name of a metric of the user's own: 1 to 31 bytes of small ASCII letters, digits and `_`.
///
/// ```
/// use sollist::CustomMetric;
/// assert_eq!("test_drives".parse::<CustomMetric>()?.as_str(), "test_drives");
/// assert!("Test Drives".parse::<CustomMetric>().is_err());
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomMetric(Inline<31>);

impl CustomMetric {
    /// The name.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for CustomMetric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CustomMetric {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let sound = !text.is_empty()
            && text
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        sound
            .then(|| Inline::new(text))
            .flatten()
            .map(Self)
            .ok_or_else(|| Error::parse("a metric id of 1 to 31 small letters, digits and `_`", text))
    }
}

/// Whether a figure is an amount or a difference.
///
/// ```
/// use sollist::{Measure, extract_claims};
/// let claims = extract_claims("Siemens increased its revenue by 5% to 77.8 billion euros in 2023.")?;
/// assert_eq!((claims[0].measure, claims[1].measure), (Measure::Change, Measure::Level));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// An amount: "revenue of €5bn", "45% market share", "opened 200 stores".
    Level,
    /// A difference or growth: "up 12%", "an increase of 500 cars"; negative where it falls.
    Change,
}

named!(Measure, "a measure: level or change", { Level => "level", Change => "change" });
