//! What spans count, as it is given by name.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use sollist::{Offsets, Span};

/// What is meant by `"characters"`, `"bytes"` or `"utf16"`.
pub(crate) fn offsets(name: &str) -> PyResult<Offsets> {
    name.parse()
        .map_err(|error: sollist::Error| PyValueError::new_err(error.to_string()))
}

/// A span as Python has it: a tuple.
pub(crate) const fn pair(span: Span) -> (usize, usize) {
    (span.start, span.end)
}
