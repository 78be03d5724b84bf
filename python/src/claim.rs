//! Claims.

use std::fmt::Display;

use pyo3::exceptions::{PyRecursionError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyDict, PyTuple};
use pythonize::pythonize;
use sollist::{Claim, organisation_key};
use sollist_arrow::ends;

use crate::error::parse_error;
use crate::offsets::pair;

/// One figure that a text reports about an organisation.
///
/// Its attributes have the names and values of its JSON. A span is a tuple (start, end), counted in characters unless
/// other offsets were asked for.
///
/// >>> text = "Kestra Mobility aims to sell more than 90,000 vans in 2025."
/// >>> claim = sollist.extract_claims(text)[0]
/// >>> claim.organisation, claim.metric, claim.value, claim.year, claim.status
/// ('Kestra Mobility', 'sales_volume', 90000.0, 2025, 'target')
/// >>> start, end = claim.mentions[0]
/// >>> text[start:end]
/// '90,000'
/// >>> print(claim)
/// Kestra Mobility: sales_volume level more_than 90000 count, 2025, target
#[pyclass(frozen, eq, module = "sollist", name = "Claim")]
#[derive(Debug, PartialEq)]
pub(crate) struct PyClaim(pub(crate) Claim);

#[pymethods]
impl PyClaim {
    /// The fullest name that the text has for the owner of the figure; None where it names none.
    #[getter]
    fn organisation(&self) -> Option<&str> {
        self.0.organisation.as_ref().map(|owner| owner.name.as_str())
    }

    /// Where the text has that name, or stands for it, nearest to the figure.
    #[getter]
    fn organisation_span(&self) -> Option<(usize, usize)> {
        self.0.organisation.as_ref().map(|owner| pair(owner.span))
    }

    /// The form of that name under which all its spellings meet.
    #[getter]
    fn organisation_key(&self) -> Option<String> {
        let owner = self.0.organisation.as_ref();
        owner.map(|owner| organisation_key(&owner.name))
    }

    /// The caller's own id of the organisation, where the extractor was given one.
    #[getter]
    fn organisation_id(&self) -> Option<&str> {
        self.0.organisation.as_ref()?.id.as_deref()
    }

    /// What is measured: "revenue", "deliveries", ...
    #[getter]
    fn metric(&self) -> &str {
        self.0.metric.as_str()
    }

    /// "level": an amount. "change": a difference or growth.
    #[getter]
    fn measure(&self) -> &'static str {
        self.0.measure.as_str()
    }

    /// The words of the text that name what is measured.
    #[getter]
    fn noun(&self) -> Option<&str> {
        self.0.noun.as_deref()
    }

    /// How much; None of a range.
    #[getter]
    fn value(&self) -> Option<f64> {
        ends(self.0.quantity.amount).value
    }

    /// The lower end of a range.
    #[getter]
    fn low(&self) -> Option<f64> {
        ends(self.0.quantity.amount).low
    }

    /// The upper end of a range.
    #[getter]
    fn high(&self) -> Option<f64> {
        ends(self.0.quantity.amount).high
    }

    /// "EUR", "count", "percent", "EUR/t", ...
    #[getter]
    fn unit(&self) -> String {
        self.0.quantity.unit.to_string()
    }

    /// "exact", "about", "more_than", "at_least", "less_than" or "at_most".
    #[getter]
    fn bound(&self) -> &'static str {
        self.0.quantity.bound.as_str()
    }

    /// The calendar year that the figure is for; None where the text does not tell.
    #[getter]
    fn year(&self) -> Option<i32> {
        self.0.period.year
    }

    /// The part of the year: "Q1", "H2", "9M", "M01", ...
    #[getter]
    fn part(&self) -> Option<&'static str> {
        self.0.period.part.map(|part| part.as_str())
    }

    /// How the year is known: "stated", "relative" or "inferred".
    #[getter]
    fn basis(&self) -> &'static str {
        self.0.period.basis.as_str()
    }

    /// "target" or "actual".
    #[getter]
    fn status(&self) -> &'static str {
        self.0.status.as_str()
    }

    /// Whether it is a target that is given up.
    #[getter]
    fn withdrawn(&self) -> bool {
        self.0.withdrawn
    }

    /// Whether it is a target that the same text replaces by another.
    #[getter]
    fn replaced(&self) -> bool {
        self.0.replaced
    }

    /// What the figure covers where that is not all that the organisation has: "in China".
    #[getter]
    fn scope(&self) -> Option<&str> {
        self.0.scope.as_deref()
    }

    /// Every place that gives the figure: number, scale and unit.
    #[getter]
    fn mentions(&self) -> Vec<(usize, usize)> {
        self.0.mentions.iter().map(|place| pair(place.figure)).collect()
    }

    /// The sentences that they stand in.
    #[getter]
    fn sentences(&self) -> Vec<(usize, usize)> {
        self.0.mentions.iter().map(|place| pair(place.sentence)).collect()
    }

    /// For a slot that words decided, those words.
    #[getter]
    fn evidence<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let words = PyDict::new(py);
        for (slot, proof) in self.0.evidence.slots() {
            if let Some(span) = proof.span {
                words.set_item(slot, pair(span))?;
            }
        }
        Ok(words)
    }

    /// For every slot the name of the rule that decided it.
    #[getter]
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let rules = PyDict::new(py);
        for (slot, proof) in self.0.evidence.slots() {
            if !proof.rule.is_empty() {
                rules.set_item(slot, &*proof.rule)?;
            }
        }
        Ok(rules)
    }

    /// How likely the claim is right in every slot, 0 to 1.
    #[getter]
    fn confidence(&self) -> f64 {
        as_printed(self.0.confidence)
    }

    /// Which story of the page it comes from.
    #[getter]
    fn story(&self) -> usize {
        self.0.story
    }

    /// The claim as a dictionary, with the keys of its JSON.
    ///
    /// >>> claim = sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022.")[0]
    /// >>> claim.to_dict()["value"]
    /// 61000
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let values = pythonize(py, &self.0)?;
        values.set_item("confidence", self.confidence())?;
        Ok(values)
    }

    /// The claim that a dictionary was made of, or the JSON of one.
    ///
    /// >>> claim = sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022.")[0]
    /// >>> sollist.Claim.from_dict(claim.to_dict()) == claim
    /// True
    #[staticmethod]
    fn from_dict(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = values.py();
        let no_claim = |why: &dyn Display| parse_error(py, &format!("this is no claim: {why}"));
        let json = json(values).map_err(|failure| match failure {
            failure if is_of_the_values(py, &failure) => no_claim(failure.value(py)),
            failure => failure,
        })?;
        let claim = serde_json::from_str(&json);
        claim.map(Self).map_err(|error| no_claim(&error))
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Claim {}>", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let from_dict = py.get_type::<Self>().getattr("from_dict")?;
        Ok((from_dict, PyTuple::new(py, [self.to_dict(py)?])?))
    }
}

/// Values as JSON. Python finds out whether they go in circles, and `serde_json` reads no more than 128 levels of what it
/// writes; pythonize would follow them until the stack ends.
fn json(values: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = values.py();
    // Of mappings, Python's JSON knows dictionaries only.
    let options = [("default", py.get_type::<PyDict>())].into_py_dict(py)?;
    let dumps = py.import("json")?.getattr("dumps")?;
    dumps.call((values,), Some(&options))?.extract()
}

/// Whether the values are to blame: they go in circles, or too deep, or are none of JSON's.
fn is_of_the_values(py: Python<'_>, failure: &PyErr) -> bool {
    failure.is_instance_of::<PyValueError>(py)
        || failure.is_instance_of::<PyRecursionError>(py)
        || failure.is_instance_of::<PyTypeError>(py)
}

/// The number that JSON has: the shortest that tells it from its neighbours of 32 bits.
fn as_printed(number: f32) -> f64 {
    number.to_string().parse().unwrap_or_else(|_| f64::from(number))
}
