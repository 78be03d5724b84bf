//! Targets beside the actuals that answer them.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pythonize::pythonize;
use sollist::{Comparison, Dated, Figure, Target, Written};
use sollist_arrow::ends;

use crate::claim::PyClaim;
use crate::extraction::PyExtraction;
use crate::offsets::pair;
use crate::published::written;

/// Sets targets beside the actuals that answer them, over any number of texts.
///
/// claims are claims, or extractions, whose claims are told to be as old as their texts, or pairs of a claim and when it
/// was written: a date, a datetime, or a string in ISO form ("2024-04", "2024").
///
/// >>> claims = sollist.extract_claims("Kestra Mobility wants to limit its emissions to 120,000 tonnes in 2022.")
/// >>> claims += sollist.extract_claims("Emissions of Kestra Mobility AG came to 118,000 tonnes in 2022.")
/// >>> comparison = sollist.compare(claims)[0]
/// >>> comparison.outcome, comparison.difference
/// ('met', -2000.0)
#[pyfunction]
pub(crate) fn compare(py: Python<'_>, claims: &Bound<'_, PyAny>) -> PyResult<Vec<PyComparison>> {
    let mut dated: Vec<(Py<PyClaim>, Option<Written>)> = Vec::new();
    for item in claims.try_iter()? {
        let item = item?;
        if let Ok(claim) = item.cast::<PyClaim>() {
            dated.push((claim.clone().unbind(), None));
        } else if let Ok(extraction) = item.cast::<PyExtraction>() {
            let extraction = extraction.get();
            let claims = extraction.claims.iter();
            dated.extend(claims.map(|claim| (claim.clone_ref(py), extraction.written)));
        } else if let Ok((claim, when)) = item.extract::<(Py<PyClaim>, Option<Bound<'_, PyAny>>)>() {
            dated.push((claim, when.as_ref().map(written).transpose()?));
        } else {
            let kind = item.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "expected claims, extractions or pairs of a claim and a date, not {kind}"
            )));
        }
    }
    let compared = py.detach(|| {
        let dated = dated.iter();
        let dated = dated.map(|(claim, written)| Dated::new(&claim.get().0).written(*written));
        sollist::compare(dated)
    });
    Ok(compared.into_iter().map(PyComparison).collect())
}

/// The targets and actuals of one organisation, metric, measure, unit and period.
///
/// >>> claims = sollist.extract_claims("Kestra Mobility sold 54,000 vans in 2022, missing its target of 60,000.")
/// >>> comparison = sollist.compare(claims)[0]
/// >>> comparison.organisation, comparison.outcome, comparison.target.value, comparison.actual.value
/// ('Kestra Mobility', 'missed', 60000.0, 54000.0)
#[pyclass(frozen, eq, module = "sollist", name = "Comparison")]
#[derive(PartialEq)]
pub(crate) struct PyComparison(Comparison);

#[pymethods]
impl PyComparison {
    /// The longest name that the claims have for the organisation.
    #[getter]
    fn organisation(&self) -> &str {
        &self.0.organisation
    }

    /// What is measured.
    #[getter]
    fn metric(&self) -> &str {
        self.0.metric.as_str()
    }

    /// "level" or "change".
    #[getter]
    fn measure(&self) -> &'static str {
        self.0.measure.as_str()
    }

    /// The words that name what is measured.
    #[getter]
    fn noun(&self) -> Option<&str> {
        self.0.noun.as_deref()
    }

    /// The unit of all the figures.
    #[getter]
    fn unit(&self) -> String {
        self.0.unit.to_string()
    }

    /// The year that the figures are for; None where the target names none.
    #[getter]
    fn year(&self) -> Option<i32> {
        self.0.year
    }

    /// The part of that year.
    #[getter]
    fn part(&self) -> Option<&'static str> {
        self.0.part.map(|part| part.as_str())
    }

    /// What became of the latest target: "met", "missed", "open" or "withdrawn".
    #[getter]
    fn outcome(&self) -> &'static str {
        self.0.outcome().as_str()
    }

    /// The latest actual less the latest target; None where there is no actual.
    #[getter]
    fn difference(&self) -> Option<f64> {
        self.0.difference().map(|difference| difference.absolute)
    }

    /// The same in percent of the target.
    #[getter]
    fn difference_percent(&self) -> Option<f64> {
        self.0.difference().and_then(|difference| difference.percent)
    }

    /// Whether the target was moved.
    #[getter]
    fn is_revised(&self) -> bool {
        self.0.is_revised()
    }

    /// The latest target.
    #[getter]
    fn target(&self) -> PyTarget {
        PyTarget(*self.0.target())
    }

    /// The latest actual.
    #[getter]
    fn actual(&self) -> Option<PyFigure> {
        self.0.actual().copied().map(PyFigure)
    }

    /// The targets, oldest first.
    #[getter]
    fn targets(&self) -> Vec<PyTarget> {
        self.0.targets.iter().copied().map(PyTarget).collect()
    }

    /// The actuals, oldest first.
    #[getter]
    fn actuals(&self) -> Vec<PyFigure> {
        self.0.actuals.iter().copied().map(PyFigure).collect()
    }

    /// The comparison as a dictionary, with the keys of its JSON.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pythonize(py, &self.0)?)
    }

    fn __repr__(&self) -> String {
        let Comparison {
            organisation, metric, ..
        } = &self.0;
        format!(
            "<Comparison {organisation}: {metric}, {}>",
            self.0.outcome().as_str()
        )
    }
}

/// The attributes that a figure and a target have.
macro_rules! figure_attributes {
    ($class:ident, $figure:literal, { $($more:tt)* }) => {
        #[pymethods]
        impl $class {
            $($more)*

            /// How much; None of a range.
            #[getter]
            fn value(&self) -> Option<f64> {
                ends(self.figure().quantity.amount).value
            }

            /// The lower end of a range.
            #[getter]
            fn low(&self) -> Option<f64> {
                ends(self.figure().quantity.amount).low
            }

            /// The upper end of a range.
            #[getter]
            fn high(&self) -> Option<f64> {
                ends(self.figure().quantity.amount).high
            }

            /// "exact", "about", ...
            #[getter]
            fn bound(&self) -> &'static str {
                self.figure().quantity.bound.as_str()
            }

            /// When its text was written, if that is known.
            #[getter]
            fn written(&self) -> Option<String> {
                self.figure().written.map(|written| written.to_string())
            }

            /// The claim it comes from, by its place among all that were compared.
            #[getter]
            fn position(&self) -> usize {
                self.figure().position
            }

            /// Where the figure stands first in its text.
            #[getter]
            fn span(&self) -> (usize, usize) {
                pair(self.figure().mention.figure)
            }

            /// The sentence it stands in.
            #[getter]
            fn sentence(&self) -> (usize, usize) {
                pair(self.figure().mention.sentence)
            }

            /// The figure as a dictionary, with the keys of its JSON.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(pythonize(py, &self.0)?)
            }

            fn __repr__(&self) -> String {
                format!("<{} {}>", $figure, self.figure().quantity)
            }
        }
    };
}

/// A figure in a comparison.
#[pyclass(frozen, eq, module = "sollist", name = "Figure")]
#[derive(PartialEq)]
pub(crate) struct PyFigure(Figure);

impl PyFigure {
    const fn figure(&self) -> &Figure {
        &self.0
    }
}

figure_attributes!(PyFigure, "Figure", {});

/// A target, held against the latest actual.
#[pyclass(frozen, eq, module = "sollist", name = "Target")]
#[derive(PartialEq)]
pub(crate) struct PyTarget(Target);

impl PyTarget {
    const fn figure(&self) -> &Figure {
        &self.0.figure
    }
}

figure_attributes!(PyTarget, "Target", {
    /// What became of it: "met", "missed", "open" or "withdrawn".
    #[getter]
    fn outcome(&self) -> &'static str {
        self.0.outcome.as_str()
    }

    /// The latest actual less the target; None where there is no actual.
    #[getter]
    fn difference(&self) -> Option<f64> {
        self.0.difference.map(|difference| difference.absolute)
    }

    /// The same in percent of the target.
    #[getter]
    fn difference_percent(&self) -> Option<f64> {
        self.0.difference.and_then(|difference| difference.percent)
    }

    /// Whether the text itself puts another target in its place.
    #[getter]
    fn replaced(&self) -> bool {
        self.0.replaced
    }
});
