use std::fmt;

use super::{Unit, named};

/// How much: one figure, or the two ends of a range.
///
/// ```
/// use sollist::Amount;
/// assert_eq!(Amount::Range { low: 5.0, high: 7.0 }.to_string(), "5..7");
/// assert_eq!(Amount::Range { low: 5.0, high: 7.0 }.midpoint(), 6.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "super::serial::Ends", into = "super::serial::Ends")
)]
#[non_exhaustive]
pub enum Amount {
    /// One figure, scale words applied: the `f64` nearest to the decimal as printed ("4.1 million" is `4100000.0`).
    Value(f64),
    /// "between 5 and 7".
    Range {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
}

impl Amount {
    /// The value, or the middle of the range.
    #[must_use]
    pub fn midpoint(&self) -> f64 {
        match *self {
            Self::Value(value) => value,
            Self::Range { low, high } => low / 2.0 + high / 2.0,
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(f, "{value}"),
            Self::Range { low, high } => write!(f, "{low}..{high}"),
        }
    }
}

/// What the words around a figure say about its size, whatever its sign.
///
/// "Down more than 4%" is a change of -4 that is [`MoreThan`](Self::MoreThan).
///
/// ```
/// use sollist::{Bound, Language, recognise};
/// let found = recognise::quantities("mindestens 5 Mrd. Euro", Language::German);
/// assert_eq!(found[0].quantity.bound, Bound::AtLeast);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Bound {
    /// The figure as it stands.
    #[default]
    Exact,
    /// rund, etwa, knapp; nearly, almost, roughly.
    About,
    /// über, mehr als; over, more than.
    MoreThan,
    /// mindestens, ab; at least, from, "or more".
    AtLeast,
    /// weniger als, unter; less than, below.
    LessThan,
    /// bis zu, höchstens; up to, as much as.
    AtMost,
}

named!(Bound, {
    Exact => "exact", About => "about", MoreThan => "more_than", AtLeast => "at_least", LessThan => "less_than", AtMost => "at_most",
});

/// A figure with its unit and bound.
///
/// ```
/// use sollist::{Amount, Bound, Currency, Quantity, Unit};
/// let quantity = Quantity::new(Amount::Value(5e9), Unit::money(Currency::EUR), Bound::About);
/// assert_eq!(quantity.to_string(), "about 5000000000 EUR");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quantity {
    /// How much.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub amount: Amount,
    /// Of what.
    pub unit: Unit,
    /// Exact, or how it is bounded.
    pub bound: Bound,
}

impl Quantity {
    /// A quantity from its slots.
    #[must_use]
    pub const fn new(amount: Amount, unit: Unit, bound: Bound) -> Self {
        Self { amount, unit, bound }
    }
}

impl fmt::Display for Quantity {
    /// `more_than 135000 count`; an exact bound is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.bound {
            Bound::Exact => format!("{} {}", self.amount, self.unit),
            bound => format!("{bound} {} {}", self.amount, self.unit),
        };
        f.pad(&text)
    }
}
