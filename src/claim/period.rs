use std::fmt;

use super::named;

/// A part of a year.
///
/// ```
/// use sollist::Part;
/// assert_eq!("9M".parse::<Part>()?, Part::NineMonths);
/// assert_eq!(Part::M02.to_string(), "M02");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(
    missing_docs,
    reason = "the names say it all: quarters, halves, months, and the first nine months"
)]
pub enum Part {
    Q1,
    Q2,
    Q3,
    Q4,
    H1,
    H2,
    M01,
    M02,
    M03,
    M04,
    M05,
    M06,
    M07,
    M08,
    M09,
    M10,
    M11,
    M12,
    NineMonths,
}

named!(Part, {
    Q1 => "Q1", Q2 => "Q2", Q3 => "Q3", Q4 => "Q4", H1 => "H1", H2 => "H2",
    M01 => "M01", M02 => "M02", M03 => "M03", M04 => "M04", M05 => "M05", M06 => "M06",
    M07 => "M07", M08 => "M08", M09 => "M09", M10 => "M10", M11 => "M11", M12 => "M12",
    NineMonths => "9M",
});

impl Part {
    /// The month with this number, 1 to 12.
    ///
    /// ```
    /// use sollist::Part;
    /// assert_eq!((Part::month(2), Part::month(13)), (Some(Part::M02), None));
    /// ```
    #[must_use]
    pub fn month(number: u8) -> Option<Self> {
        (1..=12)
            .contains(&number)
            .then(|| Self::ALL[5 + usize::from(number)])
    }

    /// The month in which it begins.
    pub(crate) fn first_month(self) -> u8 {
        match self {
            Self::Q1 | Self::H1 | Self::NineMonths => 1,
            Self::Q2 => 4,
            Self::Q3 | Self::H2 => 7,
            Self::Q4 => 10,
            month => (1..=12).find(|n| Self::month(*n) == Some(month)).unwrap_or(1),
        }
    }

    /// The month in which it ends.
    pub(crate) fn last_month(self) -> u8 {
        match self {
            Self::Q1 => 3,
            Self::Q2 | Self::H1 => 6,
            Self::Q3 | Self::NineMonths => 9,
            Self::Q4 | Self::H2 => 12,
            month => month.first_month(),
        }
    }

    /// The quarter with this number, 1 to 4.
    ///
    /// ```
    /// use sollist::Part;
    /// assert_eq!((Part::quarter(2), Part::quarter(5)), (Some(Part::Q2), None));
    /// ```
    #[must_use]
    pub fn quarter(number: u8) -> Option<Self> {
        (1..=4)
            .contains(&number)
            .then(|| Self::ALL[usize::from(number) - 1])
    }
}

/// How a year was found.
///
/// ```
/// use sollist::{Basis, Language, recognise};
/// let found = recognise::periods("in 2023 and last year", Language::English, Some("2025-04-23".parse()?));
/// assert_eq!((found[0].period.basis, found[1].period.basis), (Basis::Stated, Basis::Relative));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// It is printed: "in 2024".
    Stated,
    /// Counted from the day the article was written: "last year".
    Relative,
    /// Nothing near the figure says it; taken from the sentence before, or from the day the article was written.
    Inferred,
}

named!(Basis, { Stated => "stated", Relative => "relative", Inferred => "inferred" });

/// The time a figure is for.
///
/// ```
/// use sollist::{Basis, Part, Period};
/// let period = Period::new(Some(2024), Some(Part::Q2), Basis::Stated);
/// assert_eq!(period.to_string(), "2024 Q2");
/// assert_eq!(Period::UNKNOWN.to_string(), "-");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period {
    /// Calendar year; a fiscal year takes the year its name uses. `None` where the text does not tell.
    pub year: Option<i32>,
    /// Part of that year, where the text gives one.
    pub part: Option<Part>,
    /// How the year was found.
    pub basis: Basis,
}

impl Period {
    /// No year and no part.
    pub const UNKNOWN: Self = Self {
        year: None,
        part: None,
        basis: Basis::Inferred,
    };

    /// A period from its slots.
    #[must_use]
    pub const fn new(year: Option<i32>, part: Option<Part>, basis: Basis) -> Self {
        Self { year, part, basis }
    }
}

impl fmt::Display for Period {
    /// `2024`, `2024 Q2`, or `-`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match (self.year, self.part) {
            (Some(year), Some(part)) => format!("{year} {part}"),
            (Some(year), None) => year.to_string(),
            (None, Some(part)) => part.to_string(),
            (None, None) => "-".to_owned(),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_parts() {
        assert_eq!(Part::month(1), Some(Part::M01));
        assert_eq!(Part::month(12), Some(Part::M12));
        assert_eq!(Part::quarter(4), Some(Part::Q4));
        assert_eq!(
            (Part::month(0), Part::month(13), Part::quarter(5)),
            (None, None, None)
        );
    }
}
