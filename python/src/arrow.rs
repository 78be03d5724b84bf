//! Columns of texts to columns of claims.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread;

use arrow_array::{Array, ArrayRef, new_empty_array};
use arrow_schema::{ArrowError, DataType, Field, FieldRef};
use arrow_select::concat::concat;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyString, PyTuple};
use pyo3_arrow::ffi::{ArrayIterator, to_array_pycapsules, to_schema_pycapsule, to_stream_pycapsule};
use pyo3_arrow::input::AnyArray;
use sollist::{Extractor, Offsets};
use sollist_arrow::{Column, Published, a_day_for_each};

use crate::error::column_error;
use crate::parallel;
use crate::published::day;

/// More threads than any machine has use for that reads texts; each takes memory, and systems have a limit.
const MOST_THREADS: usize = 256;

/// How a column is read.
#[derive(Clone, Copy)]
pub(crate) struct Options {
    pub(crate) threads: NonZeroUsize,
    pub(crate) strict: bool,
    pub(crate) offsets: Offsets,
}

impl Options {
    /// As they are given, no more than [`MOST_THREADS`]; without a number of threads, one for each processor.
    pub(crate) fn new(threads: Option<usize>, strict: bool, offsets: Offsets) -> PyResult<Self> {
        let threads = match threads {
            Some(threads) => NonZeroUsize::new(threads.min(MOST_THREADS))
                .ok_or_else(|| PyValueError::new_err("threads must be at least 1"))?,
            None => thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        };
        Ok(Self {
            threads,
            strict,
            offsets,
        })
    }
}

/// A column that was given, chunk by chunk.
struct Given {
    chunks: Vec<ArrayRef>,
    of: DataType,
    /// Whether it came as a stream, and so goes back as one.
    chunked: bool,
}

impl Given {
    fn new(column: &Bound<'_, PyAny>, what: &str) -> PyResult<Self> {
        if !is_arrow(column)? {
            let kind = column.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "{what} must have __arrow_c_array__ or __arrow_c_stream__, which {kind} has not; pyarrow.array({what}) has them"
            )));
        }
        match column.extract::<AnyArray>()? {
            AnyArray::Array(array) => {
                let (array, field) = array.into_inner();
                Ok(Self {
                    chunks: vec![array],
                    of: field.data_type().clone(),
                    chunked: false,
                })
            }
            AnyArray::Stream(stream) => {
                // What makes the chunks may wait for a thread that needs the GIL.
                let chunks = column.py().detach(|| stream.into_chunked_array())?;
                let (chunks, field) = chunks.into_inner();
                Ok(Self {
                    chunks,
                    of: field.data_type().clone(),
                    chunked: true,
                })
            }
        }
    }

    fn joined(&self) -> Result<ArrayRef, ArrowError> {
        match self.chunks.as_slice() {
            [] => Ok(new_empty_array(&self.of)),
            [one] => Ok(one.clone()),
            chunks => concat(&chunks.iter().map(AsRef::as_ref).collect::<Vec<_>>()),
        }
    }
}

fn is_arrow(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(object.hasattr("__arrow_c_array__")? || object.hasattr("__arrow_c_stream__")?)
}

/// When the texts appeared: a column, or one day for all.
enum Days {
    One(Published),
    Column(Given),
}

impl Days {
    fn new(given: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        match given {
            None => Ok(Self::One(Published::default())),
            Some(column) if !column.is_instance_of::<PyString>() && is_arrow(column)? => {
                let days = Given::new(column, "published")?;
                Ok(Self::Column(days))
            }
            Some(one) => Ok(Self::One(Some(day(one)?).into())),
        }
    }

    /// Those of each chunk of the texts.
    fn along(&self, chunks: &[ArrayRef]) -> Result<Vec<Published>, ArrowError> {
        let days = match self {
            Self::One(day) => return Ok(vec![day.clone(); chunks.len()]),
            Self::Column(days) => days.joined()?,
        };
        a_day_for_each(days.len(), chunks.iter().map(Array::len).sum())?;
        let mut start = 0;
        let along = chunks.iter().map(|chunk| {
            let part = days.slice(start, chunk.len());
            start += chunk.len();
            Published::column(&part)
        });
        along.collect()
    }
}

/// The claims of a column of texts, as a column.
pub(crate) fn extract<'py>(
    py: Python<'py>,
    extractor: &Extractor,
    texts: &Bound<'py, PyAny>,
    published: Option<&Bound<'py, PyAny>>,
    options: Options,
) -> PyResult<Bound<'py, PyAny>> {
    let texts = Given::new(texts, "texts")?;
    let days = Days::new(published)?;
    let columns = py.detach(|| columns(&texts, &days)).map_err(column_error)?;
    let mut chunks = parallel::extract(py, extractor, &columns, options)?;
    if texts.chunked {
        Ok(Bound::new(py, ClaimChunkedArray { chunks })?.into_any())
    } else {
        let array = chunks.remove(0);
        Ok(Bound::new(py, ClaimArray { array })?.into_any())
    }
}

fn columns(texts: &Given, days: &Days) -> Result<Vec<Column>, ArrowError> {
    if texts.chunks.is_empty() {
        Column::new(&new_empty_array(&texts.of), Published::default())?;
    }
    let days = days.along(&texts.chunks)?;
    let chunks = texts.chunks.iter().zip(days);
    chunks.map(|(chunk, days)| Column::new(chunk, days)).collect()
}

/// A column of claims in one piece: pyarrow.array(it), polars.Series(it).
#[pyclass(frozen, module = "sollist")]
pub(crate) struct ClaimArray {
    array: ArrayRef,
}

/// A column of claims in chunks: pyarrow.chunked_array(it), polars.Series(it).
#[pyclass(frozen, module = "sollist")]
pub(crate) struct ClaimChunkedArray {
    chunks: Vec<ArrayRef>,
}

fn field() -> FieldRef {
    Arc::new(Field::new("claims", sollist_arrow::data_type(), true))
}

#[pymethods]
impl ClaimArray {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        Ok(to_array_pycapsules(py, field(), &self.array, requested_schema)?)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, field().as_ref())?)
    }

    fn __len__(&self) -> usize {
        self.array.len()
    }

    fn __repr__(&self) -> String {
        format!("<ClaimArray of {} rows>", self.array.len())
    }
}

#[pymethods]
impl ClaimChunkedArray {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let chunks = self.chunks.clone().into_iter().map(Ok);
        let reader = Box::new(ArrayIterator::new(chunks, field()));
        Ok(to_stream_pycapsule(py, reader, requested_schema)?)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, field().as_ref())?)
    }

    fn __len__(&self) -> usize {
        self.chunks.iter().map(Array::len).sum()
    }

    fn __repr__(&self) -> String {
        let chunks = self.chunks.len();
        format!(
            "<ClaimChunkedArray of {} rows in {chunks} chunks>",
            self.__len__()
        )
    }
}
