//! Errors of the crate as exceptions. The classes stand in `sollist/_errors.py`.

use arrow_schema::ArrowError;
use pyo3::call::PyCallArgs;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use sollist::Error;

/// The exception for an error.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    made(py, error).unwrap_or_else(|failure| failure)
}

/// The exception for an error in a row of a column.
pub(crate) fn exception_in_row(py: Python<'_>, error: &Error, row: usize) -> PyErr {
    let exception = exception(py, error);
    match exception.value(py).setattr("row", row) {
        Ok(()) => exception,
        Err(failure) => failure,
    }
}

/// The exception for a string that is none of the values it should be.
pub(crate) fn parse_error(py: Python<'_>, message: &str) -> PyErr {
    named(py, "ParseError", (message,)).unwrap_or_else(|failure| failure)
}

fn made(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let message = error.to_string();
    match error {
        Error::UnsupportedLanguage { detected, .. } => {
            named(py, "UnsupportedLanguage", (message, detected.as_str()))
        }
        Error::TooLarge { bytes, limit, .. } => named(py, "TooLarge", (message, *bytes, *limit)),
        // The crate's message names types of Rust.
        Error::LooksLikeHtml => named(py, "LooksLikeHtml", ()),
        Error::Setup(_) => named(py, "SetupError", (message,)),
        Error::Parse { .. } => named(py, "ParseError", (message,)),
        _ => named(py, "Error", (message,)),
    }
}

fn named<'py>(py: Python<'py>, class: &str, arguments: impl PyCallArgs<'py>) -> PyResult<PyErr> {
    let class = py.import("sollist._errors")?.getattr(class)?;
    let exception = class.call1(arguments)?;
    Ok(PyErr::from_value(exception))
}

/// Mistakes in columns that were given: of their type, or of their length.
pub(crate) fn column_error(error: ArrowError) -> PyErr {
    match error {
        ArrowError::SchemaError(message) => PyTypeError::new_err(message),
        ArrowError::InvalidArgumentError(message) => PyValueError::new_err(message),
        other => PyValueError::new_err(other.to_string()),
    }
}
