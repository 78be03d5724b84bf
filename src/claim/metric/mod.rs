mod facts;
mod table;

use std::fmt;

use super::named;
use crate::text::inline::Inline;

pub(crate) use facts::{Property, Sums};
pub use table::Metric;

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Metric {
    /// The metric with this id; any other name that a metric can have is one of the user's own.
    pub(crate) fn read(id: &str) -> Option<Self> {
        let known = Self::ALL.iter().copied().find(|metric| metric.as_str() == id);
        known.or_else(|| CustomMetric::read(id).map(Self::Custom))
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

    pub(crate) fn read(id: &str) -> Option<Self> {
        let is_sound = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_');
        let sound = !id.is_empty() && id.bytes().all(is_sound);
        sound.then(|| Inline::new(id)).flatten().map(Self)
    }
}

impl fmt::Display for CustomMetric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
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

named!(Measure, { Level => "level", Change => "change" });
