use std::fmt;

/// A day of the Gregorian calendar.
///
/// Years are of the type `i32` everywhere in the crate.
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
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// A day of the years 1 to 9999, or `None` if there is no such day.
    ///
    /// ```
    /// use sollist::Date;
    /// assert_eq!(Date::new(2024, 2, 29), "2024-02-29".parse().ok());
    /// assert_eq!(Date::new(2023, 2, 29), None);
    /// ```
    #[must_use]
    pub const fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// `YYYY-MM-DD`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let digits = |from: usize, to: usize| {
            bytes[from..to]
                .iter()
                .try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + i32::from(b - b'0')))
        };
        Self::new(digits(0, 4)?, digits(5, 7)? as u8, digits(8, 10)? as u8)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 March of the year 0, by counting years from March so that leap days come last.
    const fn number(self) -> i32 {
        let month = (self.month as i32 + 9) % 12;
        let year = self.year - month / 10;
        365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + self.day as i32 - 1
    }

    /// The day `days` later, or `None` outside the years 1 to 9999.
    pub(crate) fn plus_days(self, days: i32) -> Option<Self> {
        let number = self.number().checked_add(days)?;
        let estimate = (number.checked_mul(400)? / 146_097 - 1).clamp(0, 9999);
        let starts = |year: i32| 365 * year + year / 4 - year / 100 + year / 400;
        let year = (estimate..=estimate + 3)
            .rev()
            .find(|year| starts(*year) <= number)?;
        let rest = number - starts(year);
        let month = (100 * rest + 52) / 3060;
        let day = rest - (month * 306 + 5) / 10 + 1;
        Self::new(year + month / 10, ((month + 2) % 12 + 1) as u8, day as u8)
    }

    /// The same day `months` later, or the last one of that month; `None` outside the years 1 to 9999.
    pub(crate) fn plus_months(self, months: i32) -> Option<Self> {
        let count = (self.year * 12 + i32::from(self.month) - 1).checked_add(months)?;
        let year = count.div_euclid(12);
        let month = (count.rem_euclid(12) + 1) as u8;
        Self::new(year, month, self.day.min(days_in(year, month)))
    }

    /// 1 for Monday to 7 for Sunday.
    pub(crate) const fn weekday(self) -> u8 {
        ((self.number() + 2) % 7 + 1) as u8
    }
}

const fn days_in(year: i32, month: u8) -> u8 {
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

#[cfg(feature = "chrono")]
impl From<Date> for chrono::NaiveDate {
    fn from(date: Date) -> Self {
        Self::from_ymd_opt(date.year, date.month.into(), date.day.into()).unwrap_or_default()
    }
}

#[cfg(feature = "jiff")]
impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        Self::new(date.year as i16, date.month as i8, date.day as i8).unwrap_or_default()
    }
}

/// When an article was written, as far as its text or its caller tells.
///
/// ```
/// use sollist::{Date, Written};
/// let day: Date = "2024-04-23".parse()?;
/// assert_eq!(Written::from(day).to_string(), "2024-04-23");
/// assert_eq!(Written::in_year(2024).to_string(), "2024");
/// assert_eq!("2024-04".parse::<Written>()?.month, Some(4));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Written {
    /// The year, 1 to 9999.
    pub year: i32,
    /// The month, 1 to 12, where it is known.
    pub month: Option<u8>,
    /// The day of the month, where it is known.
    pub day: Option<u8>,
}

impl Written {
    /// Only the year is known.
    #[must_use]
    pub const fn in_year(year: i32) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }
}

impl Written {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        let day = Date::read(&whole)?;
        Some(Self {
            year: day.year,
            month: (text.len() > 4).then_some(day.month),
            day: (text.len() > 7).then_some(day.day),
        })
    }

    /// The day itself, where it is known.
    pub(crate) fn date(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        for (from, days, to) in [
            ("2024-02-28", 1, "2024-02-29"),
            ("2023-12-31", 1, "2024-01-01"),
            ("2024-03-01", -1, "2024-02-29"),
            ("2000-01-01", 366, "2001-01-01"),
            ("1970-01-01", 19_836, "2024-04-23"),
            ("2024-04-23", -19_836, "1970-01-01"),
            ("0001-01-01", 0, "0001-01-01"),
        ] {
            assert_eq!(day(from).plus_days(days), Some(day(to)), "{from} {days}");
        }
        assert_eq!(day("9999-12-31").plus_days(1), None);
        assert_eq!(day("0001-01-01").plus_days(-1), None);
        assert_eq!(day("2024-01-31").plus_days(i32::MAX), None);
    }

    #[test]
    fn every_day_of_centuries_follows_the_one_before() {
        let mut at = day("1599-12-31");
        for number in 0..190_000 {
            let next = at.plus_days(1).expect("a next day");
            assert!(
                next > at && next.plus_days(-1) == Some(at) && next.weekday() == at.weekday() % 7 + 1,
                "{number} {next}"
            );
            at = next;
        }
    }

    #[test]
    fn months_keep_the_day_where_there_is_one() {
        assert_eq!(day("2024-01-31").plus_months(1), Some(day("2024-02-29")));
        assert_eq!(day("2024-01-31").plus_months(-2), Some(day("2023-11-30")));
        assert_eq!(day("2024-04-23").plus_months(-28), Some(day("2021-12-23")));
        assert_eq!(day("2024-04-23").weekday(), 2);
    }
}
