//! Days, as Python has them.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;
use sollist::{Date, Written};
use sollist_arrow::iso_day;

use crate::error::exception;

/// The day of a `date`, a `datetime` or a string in ISO form.
pub(crate) fn day(value: &Bound<'_, PyAny>) -> PyResult<Date> {
    iso_day(&iso(value)?).map_err(|error| exception(value.py(), &error))
}

/// The same, or a string that tells less: "2024-04", "2024".
pub(crate) fn written(value: &Bound<'_, PyAny>) -> PyResult<Written> {
    let text = iso(value)?;
    let written = text.parse().or_else(|_| iso_day(&text).map(Written::from));
    written.map_err(|error| exception(value.py(), &error))
}

fn iso(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str()?.to_owned());
    }
    let Ok(method) = value.getattr("isoformat") else {
        let kind = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "expected a date, a datetime or a string in ISO form, not {kind}"
        )));
    };
    method.call0()?.extract()
}
