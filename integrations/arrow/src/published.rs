//! The days on which texts appeared.

use arrow_array::cast::AsArray;
use arrow_array::types::Date32Type;
use arrow_array::{Array, ArrayRef, Date32Array};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType};
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
    /// A day for each row; of a timestamp with a time zone that of UTC.
    ///
    /// # Errors
    /// [`ArrowError::SchemaError`] for a column of other things than dates, timestamps and strings.
    pub fn column(column: &ArrayRef) -> Result<Self, ArrowError> {
        if is_time(column.data_type()) {
            let days = cast(column, &DataType::Date32)?;
            return Ok(Self(Known::Days(days.as_primitive::<Date32Type>().clone())));
        }
        if !Texts::reads(column.data_type()) {
            let other = column.data_type();
            return Err(ArrowError::SchemaError(format!(
                "published must be a column of dates, timestamps or strings in ISO form, not of {other}"
            )));
        }
        Texts::new(column, "published").map(|days| Self(Known::Strings(days)))
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
            Known::Days(days) => Ok(days.value_as_date(row).and_then(|day| day.try_into().ok())),
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

fn is_time(of: &DataType) -> bool {
    matches!(of, DataType::Date32 | DataType::Date64 | DataType::Timestamp(..))
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
