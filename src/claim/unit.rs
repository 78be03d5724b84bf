use std::fmt;

use super::Currency;
use crate::text::inline::Inline;

/// The unit of a figure: a base, and for a rate what it is counted per (`EUR/t`, `bbl/d`).
///
/// Written as in the annotation guidelines: an ISO 4217 code for money, `percent`, `percentage_points`,
/// `basis_points`, `permille`, `points`, `count`, the symbol of a physical unit (`MW`, `t`, `km2`), or a plain
/// lower-case word.
///
/// ```
/// use sollist::{Currency, Unit};
/// let unit: Unit = "EUR/t".parse()?;
/// assert_eq!(unit.currency(), Some(Currency::EUR));
/// assert_eq!((unit.base(), unit.per()), ("EUR", Some("t")));
/// assert_eq!(unit.to_string(), "EUR/t");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    base: Symbol,
    per: Option<Symbol>,
}

type Symbol = Inline<19>;

impl Unit {
    /// Countable things, plain numbers, multiples.
    pub const COUNT: Self = Self::constant("count");
    /// Shares and rates of a hundred.
    pub const PERCENT: Self = Self::constant("percent");
    /// Differences between percentages.
    pub const PERCENTAGE_POINTS: Self = Self::constant("percentage_points");
    /// Hundredths of a percentage point.
    pub const BASIS_POINTS: Self = Self::constant("basis_points");

    /// A unit without a denominator. Stops the build if `symbol` has more than 19 bytes.
    pub(crate) const fn constant(symbol: &str) -> Self {
        Self {
            base: Symbol::constant(symbol),
            per: None,
        }
    }

    /// `base` or `base/per`, each of 1 to 19 bytes without white space.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let symbol = |part: &str| {
            let sound = !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control());
            sound.then(|| Symbol::new(part)).flatten()
        };
        let (base, per) = match text.split_once('/') {
            Some((base, per)) => (base, Some(symbol(per)?)),
            None => (text, None),
        };
        Some(Self {
            base: symbol(base)?,
            per,
        })
    }

    /// The unit of an amount of money.
    ///
    /// ```
    /// use sollist::{Currency, Unit};
    /// let euros = Unit::money(Currency::EUR);
    /// assert_eq!(euros.per_unit("t".parse()?).to_string(), "EUR/t");
    /// # Ok::<(), sollist::Error>(())
    /// ```
    #[must_use]
    pub const fn money(currency: Currency) -> Self {
        Self::constant(currency.as_str())
    }

    /// This unit per `denominator` (the denominator's own `per`, if any, is dropped): `EUR` per `t`.
    #[must_use]
    pub const fn per_unit(self, denominator: Unit) -> Self {
        Self {
            base: self.base,
            per: Some(denominator.base),
        }
    }

    /// The unit without its denominator, as a string: `EUR` of `EUR/t`.
    #[must_use]
    pub const fn base(&self) -> &str {
        self.base.as_str()
    }

    /// Whether both are the same but for what they are counted per.
    pub(crate) fn has_base_of(&self, other: Self) -> bool {
        self.base == other.base
    }

    /// The bytes of [`base`](Self::base).
    pub(crate) const fn symbol(&self) -> &[u8] {
        self.base.as_bytes()
    }

    /// The denominator: `t` of `EUR/t`.
    pub fn per(&self) -> Option<&str> {
        self.per.as_ref().map(Inline::as_str)
    }

    /// The currency of an amount of money, also of a price per something.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        Currency::of_code(self.base.as_bytes())
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.per() {
            Some(per) => f.pad(&format!("{}/{per}", self.base())),
            None => f.pad(self.base()),
        }
    }
}
