//! What was read from a text: its claims, blocks and stories.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList};
use sollist::language::Detection;
use sollist::{Counter, Extraction, Written};

use crate::claim::PyClaim;
use crate::offsets::pair;

/// What was read from a text; a sequence of its claims.
///
/// >>> extraction = sollist.Extractor().extract("Kestra Mobility sold 61,000 vans last year.", published="2023-02-14")
/// >>> extraction.language, extraction.written, len(extraction)
/// ('en', '2023-02-14', 1)
/// >>> [claim.year for claim in extraction]
/// [2022]
#[pyclass(frozen, sequence, module = "sollist", name = "Extraction")]
pub(crate) struct PyExtraction {
    language: Detection,
    pub(crate) written: Option<Written>,
    pub(crate) claims: Vec<Py<PyClaim>>,
    blocks: Vec<Py<PyBlock>>,
    stories: Vec<Py<PyStory>>,
}

/// A part of a page: a paragraph, a menu, a caption.
///
/// >>> page = "Van maker sells more\n\nKestra Mobility sold 61,000 vans in 2022.\n\nLeave a Reply"
/// >>> [block.kind for block in sollist.Extractor().extract(page).blocks]
/// ['headline', 'body', 'comments']
#[pyclass(frozen, get_all, module = "sollist", name = "Block")]
pub(crate) struct PyBlock {
    /// What it is: "headline", "body", "navigation", ...
    kind: &'static str,
    /// Where it stands; the blocks tile the text.
    span: (usize, usize),
    /// The story it belongs to, by its number.
    story: Option<usize>,
}

/// An article on a page.
///
/// >>> page = "Van maker sells more\n\nKestra Mobility sold 61,000 vans in 2022.\n\nLeave a Reply"
/// >>> start, end = sollist.Extractor().extract(page).stories[0].headline
/// >>> page[start:end].strip()
/// 'Van maker sells more'
#[pyclass(frozen, get_all, module = "sollist", name = "Story")]
pub(crate) struct PyStory {
    /// Its headline, where it has one.
    headline: Option<(usize, usize)>,
    /// Its date and place line, where it has one.
    dateline: Option<(usize, usize)>,
    /// Its blocks, by their numbers.
    blocks: Vec<usize>,
}

impl PyExtraction {
    pub(crate) fn new(py: Python<'_>, extraction: Extraction, counter: &Counter<'_>) -> PyResult<Self> {
        let span = |span| pair(counter.span(span));
        let blocks = extraction.blocks().iter().map(|block| PyBlock {
            kind: block.kind.as_str(),
            span: span(block.span),
            story: block.story,
        });
        let stories = extraction.stories().iter().map(|story| PyStory {
            headline: story.headline.map(span),
            dateline: story.dateline.map(span),
            blocks: story.blocks.clone(),
        });
        Ok(Self {
            language: extraction.language().clone(),
            written: extraction.written(),
            blocks: blocks.map(|block| Py::new(py, block)).collect::<PyResult<_>>()?,
            stories: stories.map(|story| Py::new(py, story)).collect::<PyResult<_>>()?,
            claims: claims(py, extraction, counter)?,
        })
    }
}

/// The claims of an extraction, their spans counted.
pub(crate) fn claims(
    py: Python<'_>,
    extraction: Extraction,
    counter: &Counter<'_>,
) -> PyResult<Vec<Py<PyClaim>>> {
    let claims = extraction.into_claims().into_iter();
    let counted = claims.map(|mut claim| {
        counter.claim(&mut claim);
        Py::new(py, PyClaim(claim))
    });
    counted.collect()
}

#[pymethods]
impl PyExtraction {
    /// The code of the language that was detected, or given; None where there was too little to tell it.
    #[getter]
    fn language(&self) -> Option<&str> {
        match &self.language {
            Detection::Supported(language) => Some(language.as_str()),
            Detection::Other(code) => Some(code),
            _ => None,
        }
    }

    /// When the main story was written, in ISO form, as far as it is known: the day that was given, else what the text
    /// itself implies.
    #[getter]
    fn written(&self) -> Option<String> {
        self.written.map(|written| written.to_string())
    }

    /// The claims, in the order of their first mentions.
    #[getter]
    fn claims<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, &self.claims)
    }

    /// The blocks of the page, in order.
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, &self.blocks)
    }

    /// The stories of the page, in order.
    #[getter]
    fn stories<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, &self.stories)
    }

    /// Language, day of writing and claims as a dictionary, with the keys of their JSON.
    ///
    /// >>> sollist.Extractor().extract("12 %").to_dict()
    /// {'language': None, 'written': None, 'claims': []}
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let values = PyDict::new(py);
        values.set_item("language", self.language())?;
        values.set_item("written", self.written())?;
        let claims = self.claims.iter().map(|claim| claim.get().to_dict(py));
        values.set_item("claims", claims.collect::<PyResult<Vec<_>>>()?)?;
        Ok(values)
    }

    fn __len__(&self) -> usize {
        self.claims.len()
    }

    fn __getitem__<'py>(&self, py: Python<'py>, place: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.claims(py)?.as_any().get_item(place)
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.claims(py)?.try_iter()
    }

    fn __repr__(&self) -> String {
        format!("<Extraction of {} claims, {}>", self.claims.len(), self.language)
    }
}

#[pymethods]
impl PyBlock {
    fn __repr__(&self) -> String {
        format!("<Block {} {:?}>", self.kind, self.span)
    }
}

#[pymethods]
impl PyStory {
    fn __repr__(&self) -> String {
        format!("<Story of {} blocks>", self.blocks.len())
    }
}
