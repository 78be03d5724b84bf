use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// A day of the Gregorian calendar.
///
/// ```
/// use sollist::Date;
/// let day: Date = "2024-04-23".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 4, 23));
/// assert_eq!(day.to_string(), "2024-04-23");
/// assert!("2023-02-29".parse::<Date>().is_err());
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day of the years 1 to 9999, or `None` if there is no such day.
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, Error> {
        parse_iso(text).ok_or_else(|| Error::parse("a date as YYYY-MM-DD", text))
    }
}

fn parse_iso(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let digits = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0i16, |n, b| {
            b.is_ascii_digit().then(|| n * 10 + i16::from(b - b'0'))
        })
    };
    Date::new(digits(0, 4)?, digits(5, 7)? as u8, digits(8, 10)? as u8)
}

#[cfg(feature = "chrono")]
impl From<Date> for chrono::NaiveDate {
    fn from(date: Date) -> Self {
        Self::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()).unwrap_or_default()
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<chrono::NaiveDate> for Date {
    type Error = Error;

    /// Fails outside the years 1 to 9999.
    fn try_from(date: chrono::NaiveDate) -> Result<Self, Error> {
        use chrono::Datelike;
        i16::try_from(date.year())
            .ok()
            .and_then(|year| Self::new(year, date.month() as u8, date.day() as u8))
            .ok_or_else(|| Error::parse("a date of the years 1 to 9999", &date.to_string()))
    }
}

#[cfg(feature = "jiff")]
impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        Self::new(date.year, date.month as i8, date.day as i8).unwrap_or_default()
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<jiff::civil::Date> for Date {
    type Error = Error;

    /// Fails outside the years 1 to 9999.
    fn try_from(date: jiff::civil::Date) -> Result<Self, Error> {
        Self::new(date.year(), date.month() as u8, date.day() as u8)
            .ok_or_else(|| Error::parse("a date of the years 1 to 9999", &date.to_string()))
    }
}

/// When an article was written, as far as its text or its caller tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Written {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12, where it is known.
    pub month: Option<u8>,
    /// The day of the month, where it is known.
    pub day: Option<u8>,
}

impl Written {
    /// Only the year is known.
    pub const fn in_year(year: i16) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }
}

impl From<Date> for Written {
    fn from(date: Date) -> Self {
        Self {
            year: date.year,
            month: Some(date.month),
            day: Some(date.day),
        }
    }
}

impl fmt::Display for Written {
    /// `2024`, `2024-04` or `2024-04-23`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        match self.day {
            Some(day) => write!(f, "-{day:02}"),
            None => Ok(()),
        }
    }
}
