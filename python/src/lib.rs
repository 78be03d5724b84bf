//! The Python package `sollist`: the crate's types as Python sees them, spans counted as Python counts.
//!
//! Nothing is decided here. What is raised stands in `sollist/_errors.py`, what the type checker sees in
//! `sollist/_sollist.pyi`.

mod arrow;
mod claim;
mod compare;
mod error;
mod extraction;
mod extractor;
mod offsets;
mod page;
mod parallel;
mod published;
mod sql;

use pyo3::pymodule;

#[pymodule(gil_used = false)]
mod _sollist {
    #[pymodule_export]
    use crate::arrow::{ClaimArray, ClaimChunkedArray};
    #[pymodule_export]
    use crate::claim::PyClaim;
    #[pymodule_export]
    use crate::compare::{PyComparison, PyFigure, PyTarget, compare};
    #[pymodule_export]
    use crate::extraction::{PyBlock, PyExtraction, PyStory};
    #[pymodule_export]
    use crate::extractor::{PyExtractor, extract_arrow, extract_claims};
    #[pymodule_export]
    use crate::page::PyPage;
    #[pymodule_export]
    use crate::sql::sql_type;
}
