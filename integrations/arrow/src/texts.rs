//! Columns of strings, however they are laid out.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType};

/// A column of strings.
#[derive(Clone, Debug)]
pub(crate) enum Texts {
    Short(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
}

impl Texts {
    /// Whether a column of this type can be read: strings of any layout, also by dictionary, and nulls alone.
    pub(crate) fn reads(of: &DataType) -> bool {
        match of {
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Null => true,
            DataType::Dictionary(_, values) => Self::reads(values),
            _ => false,
        }
    }

    /// `what` names the column in the error.
    pub(crate) fn new(column: &ArrayRef, what: &str) -> Result<Self, ArrowError> {
        match column.data_type() {
            DataType::Utf8 => Ok(Self::Short(column.as_string().clone())),
            DataType::LargeUtf8 => Ok(Self::Large(column.as_string().clone())),
            DataType::Utf8View => Ok(Self::View(column.as_string_view().clone())),
            DataType::Null => Self::new(&cast(column, &DataType::Utf8)?, what),
            DataType::Dictionary(_, values) if Self::reads(values) => Self::new(&cast(column, values)?, what),
            other => Err(ArrowError::SchemaError(format!(
                "{what} must be a column of strings, not of {other}"
            ))),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Short(column) => column.len(),
            Self::Large(column) => column.len(),
            Self::View(column) => column.len(),
        }
    }

    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Short(column) => column.is_valid(row).then(|| column.value(row)),
            Self::Large(column) => column.is_valid(row).then(|| column.value(row)),
            Self::View(column) => column.is_valid(row).then(|| column.value(row)),
        }
    }
}
