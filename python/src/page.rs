//! Pages as HTML.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyString};
use sollist::html::Page;
use sollist::{Counter, Offsets, Span};

use crate::offsets::{offsets as counted_in, pair};

/// A page of HTML that was read; its text is what a reader sees.
///
/// html is a str, or the bytes of a page in UTF-8. Markup that is broken is read as browsers do.
///
/// >>> html = "<html lang=en><h1>Kestra sells more</h1><p>Kestra Mobility sold <b>61,000</b> vans in 2022.</p></html>"
/// >>> page = sollist.Page(html)
/// >>> page.title
/// 'Kestra sells more'
/// >>> claim = sollist.Extractor().extract(page)[0]
/// >>> [html[start:end] for start, end in page.source(claim.mentions[0])]
/// ['61,000']
#[pyclass(frozen, module = "sollist", name = "Page")]
pub(crate) struct PyPage {
    pub(crate) page: Page,
    html: Html,
}

/// The page as it was given. Python counts the bytes of one, and the characters of the other.
enum Html {
    Text(Py<PyString>),
    Bytes,
}

#[pymethods]
impl PyPage {
    #[new]
    fn new(py: Python<'_>, html: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(text) = html.cast::<PyString>() {
            let markup = text.to_str()?;
            return Ok(Self {
                page: py.detach(|| Page::read(markup)),
                html: Html::Text(text.clone().unbind()),
            });
        }
        let Ok(bytes) = html.cast::<PyBytes>() else {
            let kind = html.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "expected a page as str or bytes, not {kind}"
            )));
        };
        let markup = bytes.as_bytes();
        Ok(Self {
            page: py.detach(|| Page::read(markup)),
            html: Html::Bytes,
        })
    }

    /// What a reader sees, a line a block. Spans of claims are places in it.
    #[getter]
    fn text(&self) -> &str {
        self.page.text()
    }

    /// The title of the article.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.page.title()
    }

    /// The day it appeared, as the page tells.
    #[getter]
    fn published<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        let day = self.page.published();
        day.map(|day| PyDate::new(py, day.year(), day.month(), day.day()))
            .transpose()
    }

    /// The code of the language that the page says it is in, if it is one that is read.
    #[getter]
    fn language(&self) -> Option<&'static str> {
        self.page.language().map(|language| language.as_str())
    }

    /// The places in the HTML that a span of the text stands for, in order; several where tags stand between.
    ///
    /// offsets tells what the span counts. The places are such that html[start:end] works.
    #[pyo3(signature = (span, *, offsets = "characters"))]
    fn source(&self, py: Python<'_>, span: (usize, usize), offsets: &str) -> PyResult<Vec<(usize, usize)>> {
        let text = Counter::new(self.page.text(), counted_in(offsets)?);
        let places = self.page.source(text.bytes(Span::new(span.0, span.1)));
        let places = places.into_iter();
        match &self.html {
            Html::Bytes => Ok(places.map(pair).collect()),
            Html::Text(html) => {
                let html = Counter::new(html.bind(py).to_str()?, Offsets::Characters);
                Ok(places.map(|place| pair(html.span(place))).collect())
            }
        }
    }

    fn __repr__(&self) -> String {
        match self.page.title() {
            Some(title) => format!("<Page {title:?}>"),
            None => "<Page>".to_owned(),
        }
    }
}
