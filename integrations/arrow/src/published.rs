//! The days on which texts appeared.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::temporal_conversions::as_datetime;
use arrow_array::timezone::Tz;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType,
};
use arrow_array::{Array, ArrayRef, Date32Array};
use arrow_schema::{ArrowError, DataType, TimeUnit};
use chrono::{NaiveDate, Offset, TimeZone};
use sollist::{Date, Error};

use crate::texts::Texts;

/// When the texts of a column appeared.
#[derive(Clone, Debug, Default)]
pub struct Published(Known);

#[derive(Clone, Debug, Default)]
enum Known {
    #[default]
    Nothing,
    OneDay(Date),
    Days(Date32Array),
    Strings(Texts),
}

impl From<Option<Date>> for Published {
    /// The same for every row.
    fn from(day: Option<Date>) -> Self {
        Self(day.map_or(Known::Nothing, Known::OneDay))
    }
}

impl Published {
    /// A day for each row; of a timestamp with a time zone the day there.
    ///
    /// # Errors
    /// [`ArrowError::SchemaError`] for a column of other things than dates, timestamps and strings, and
    /// [`ArrowError::ParseError`] for a time zone that is not known.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use arrow_array::{ArrayRef, TimestampSecondArray};
    /// use sollist_arrow::Published;
    ///
    /// let midnight = TimestampSecondArray::from(vec![1_711_839_600]);
    /// let there: ArrayRef = Arc::new(midnight.clone().with_timezone("Europe/Berlin"));
    /// assert!(Published::column(&there).is_ok());
    /// let nowhere: ArrayRef = Arc::new(midnight.with_timezone("Europe/Nowhere"));
    /// assert!(Published::column(&nowhere).is_err());
    /// ```
    pub fn column(column: &ArrayRef) -> Result<Self, ArrowError> {
        let zone = |zone: &Option<Arc<str>>| zone.as_deref().map(str::parse::<Tz>).transpose();
        let days = match column.data_type() {
            DataType::Date32 => column.as_primitive::<Date32Type>().clone(),
            DataType::Date64 => days::<Date64Type>(column, None),
            DataType::Timestamp(TimeUnit::Second, of) => days::<TimestampSecondType>(column, zone(of)?),
            DataType::Timestamp(TimeUnit::Millisecond, of) => {
                days::<TimestampMillisecondType>(column, zone(of)?)
            }
            DataType::Timestamp(TimeUnit::Microsecond, of) => {
                days::<TimestampMicrosecondType>(column, zone(of)?)
            }
            DataType::Timestamp(TimeUnit::Nanosecond, of) => {
                days::<TimestampNanosecondType>(column, zone(of)?)
            }
            strings if Texts::reads(strings) => {
                return Texts::new(column, "published").map(|days| Self(Known::Strings(days)));
            }
            other => {
                return Err(ArrowError::SchemaError(format!(
                    "published must be a column of dates, timestamps or strings in ISO form, not of {other}"
                )));
            }
        };
        Ok(Self(Known::Days(days)))
    }

    /// The rows that there must be, if days were given row by row.
    pub(crate) fn rows(&self) -> Option<usize> {
        match &self.0 {
            Known::Nothing | Known::OneDay(_) => None,
            Known::Days(days) => Some(days.len()),
            Known::Strings(days) => Some(days.len()),
        }
    }

    pub(crate) fn get(&self, row: usize) -> Result<Option<Date>, Error> {
        match &self.0 {
            Known::Nothing => Ok(None),
            Known::OneDay(day) => Ok(Some(*day)),
            Known::Days(days) if days.is_null(row) => Ok(None),
            Known::Days(days) => day(days.value(row)).map(Some),
            Known::Strings(days) => days.get(row).map(iso_day).transpose(),
        }
    }
}

/// That there are as many days as texts.
///
/// # Errors
/// [`ArrowError::InvalidArgumentError`] where there are not.
pub fn a_day_for_each(days: usize, texts: usize) -> Result<(), ArrowError> {
    if days == texts {
        return Ok(());
    }
    Err(ArrowError::InvalidArgumentError(format!(
        "{days} days of publication were given for {texts} texts; give one for each, or one for all"
    )))
}

/// The days of times that are counted in UTC, where there is a zone the days there. A time that has no day counts as the
/// last day of all, which is past the years that [`Date`] has.
fn days<T: ArrowPrimitiveType<Native = i64>>(times: &ArrayRef, zone: Option<Tz>) -> Date32Array {
    times.as_primitive::<T>().unary(|time| {
        let local = as_datetime::<T>(time).and_then(|time| match zone {
            Some(zone) => time.checked_add_offset(zone.offset_from_utc_datetime(&time).fix()),
            None => Some(time),
        });
        Date32Type::from_naive_date(local.map_or(NaiveDate::MAX, |local| local.date()))
    })
}

/// The day of a number of days since 1970.
fn day(number: i32) -> Result<Date, Error> {
    let day = Date32Type::to_naive_date_opt(number);
    day.unwrap_or(NaiveDate::MAX).try_into()
}

/// The day of a date or time in ISO form, as it is printed: "2024-04-23", "2024-04-23T07:00:00+02:00".
///
/// # Errors
/// [`Error::Parse`] for any other string.
///
/// ```
/// assert_eq!(sollist_arrow::iso_day("2024-04-23T23:30:00Z")?, "2024-04-23".parse()?);
/// assert!(sollist_arrow::iso_day("23 April 2024").is_err());
/// # Ok::<(), sollist::Error>(())
/// ```
pub fn iso_day(text: &str) -> Result<Date, Error> {
    match text.split_at_checked(10) {
        Some((day, time)) if time.starts_with(['T', 't', ' ']) => day.parse(),
        _ => text.parse(),
    }
}
