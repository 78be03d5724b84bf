//! The extractor, and the functions that use the one with every default.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple};
use sollist::{Counter, Document, Extraction, Extractor, ExtractorBuilder, Language, Metric};

use crate::arrow;
use crate::claim::PyClaim;
use crate::error::exception;
use crate::extraction::{PyExtraction, claims};
use crate::offsets::offsets as counted_in;
use crate::page::PyPage;
use crate::published::day;

/// Reads the claims of a text, in the order in which their first mentions stand in it.
///
/// The text is the visible text of one news page, boilerplate and all, or any part of one. The same as
/// Extractor().extract(text).claims. offsets tells what spans count: "characters", "bytes" or "utf16".
///
/// >>> claims = sollist.extract_claims("Siemens hat 2023 einen Umsatz von 77,8 Milliarden Euro erzielt.")
/// >>> print(claims[0])
/// Siemens: revenue level 77800000000 EUR, 2023, actual
#[pyfunction]
#[pyo3(signature = (text, *, offsets = "characters"))]
pub(crate) fn extract_claims(
    py: Python<'_>,
    text: &Bound<'_, PyAny>,
    offsets: &str,
) -> PyResult<Vec<Py<PyClaim>>> {
    let offsets = counted_in(offsets)?;
    let source = Source::of(text)?;
    let extraction = read(py, &Extractor::new(), source.document()?)?;
    claims(py, extraction, &Counter::new(source.text()?, offsets))
}

/// Reads the claims of a column of texts, on several threads: Extractor().extract_arrow(texts, ...).
///
/// >>> import pyarrow as pa
/// >>> texts = pa.array(["Kestra Mobility sold 61,000 vans in 2022.", None])
/// >>> pa.array(sollist.extract_arrow(texts))[0][0]["value"].as_py()
/// 61000.0
#[pyfunction]
#[pyo3(signature = (texts, published = None, *, threads = None, strict = false, offsets = "characters"))]
pub(crate) fn extract_arrow<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    published: Option<&Bound<'py, PyAny>>,
    threads: Option<usize>,
    strict: bool,
    offsets: &str,
) -> PyResult<Bound<'py, PyAny>> {
    arrow::extract(
        py,
        &Extractor::new(),
        texts,
        published,
        arrow::Options::new(threads, strict, counted_in(offsets)?)?,
    )
}

/// Reads claims from texts. Built once, shared by threads.
///
/// organisations are names, or a mapping from names to other names of the same organisation. ids is a mapping from names
/// of organisations to your own ids of them (an LEI, an ISIN, a ticker, anything), which stand in their claims; a name
/// that organisations has not is known by that name alone. metrics is a mapping from ids of metrics to their words by
/// language; an id that is not built in makes a metric of one's own. languages are the ones to read. unowned tells
/// whether figures without an owner are reported too. Texts of more than max_bytes bytes are refused.
///
/// >>> extractor = sollist.Extractor(
/// ...     organisations={"Brand New Mobility": ["BNM"]},
/// ...     ids={"Brand New Mobility": "BNM.DE"},
/// ...     metrics={"orders": {"de": ["vormerkungen"]}, "test_drives": {"en": ["test drives"]}},
/// ... )
/// >>> claim = extractor.extract("BNM counted 1,200 test drives in 2023.")[0]
/// >>> print(claim)
/// Brand New Mobility: test_drives level 1200 count, 2023, actual
/// >>> claim.organisation_id
/// 'BNM.DE'
#[pyclass(frozen, module = "sollist", name = "Extractor")]
pub(crate) struct PyExtractor {
    setup: Setup,
    extractor: Extractor,
}

type Words = Vec<(String, Vec<String>)>;

/// What an extractor was given, from which another process makes the same.
struct Setup {
    organisations: Words,
    ids: Vec<(String, String)>,
    metrics: Vec<(String, Words)>,
    languages: Option<Vec<String>>,
    unowned: bool,
    max_bytes: Option<usize>,
}

impl Setup {
    fn build(&self) -> Result<Extractor, sollist::Error> {
        let mut builder = Extractor::builder().unowned(self.unowned);
        for (name, aliases) in &self.organisations {
            builder = builder.organisation(name, aliases);
        }
        for (name, id) in &self.ids {
            builder = builder.organisation_with_id(name, &[], id);
        }
        for (id, words) in &self.metrics {
            let built_in = Metric::ALL.iter().find(|metric| metric.as_str() == id);
            let named = |builder: ExtractorBuilder, language, phrases: &[String]| match built_in {
                Some(metric) => builder.metric_words(*metric, language, phrases),
                None => builder.metric(id, language, phrases),
            };
            if words.is_empty() {
                // A metric without words, which the crate refuses in any language.
                builder = named(builder, Language::English, &[]);
            }
            for (language, phrases) in words {
                builder = named(builder, language.parse()?, phrases);
            }
        }
        if let Some(languages) = &self.languages {
            let languages = languages.iter().map(|language| language.parse());
            builder = builder.languages(&languages.collect::<Result<Vec<Language>, _>>()?);
        }
        if let Some(limit) = self.max_bytes {
            builder = builder.max_bytes(limit);
        }
        builder.build()
    }

    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let given = PyDict::new(py);
        given.set_item("organisations", dictionary(py, &self.organisations)?)?;
        let ids = PyDict::new(py);
        for (name, id) in &self.ids {
            ids.set_item(name, id)?;
        }
        given.set_item("ids", ids)?;
        let metrics = PyDict::new(py);
        for (id, words) in &self.metrics {
            metrics.set_item(id, dictionary(py, words)?)?;
        }
        given.set_item("metrics", metrics)?;
        given.set_item("languages", &self.languages)?;
        given.set_item("unowned", self.unowned)?;
        given.set_item("max_bytes", self.max_bytes)?;
        Ok(given)
    }
}

fn dictionary<'py>(py: Python<'py>, words: &Words) -> PyResult<Bound<'py, PyDict>> {
    let made = PyDict::new(py);
    for (name, phrases) in words {
        made.set_item(name, phrases)?;
    }
    Ok(made)
}

/// A list of strings; a string alone is taken for a mistake, not for its letters.
fn strings(given: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    if given.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(format!(
            "expected several strings, not one: [{}]",
            given.repr()?
        )));
    }
    given.try_iter()?.map(|item| item?.extract()).collect()
}

/// A mapping from strings to something.
fn pairs<T>(
    given: &Bound<'_, PyMapping>,
    read: impl Fn(&Bound<'_, PyAny>) -> PyResult<T>,
) -> PyResult<Vec<(String, T)>> {
    let pair = |item: Bound<'_, PyAny>| {
        let (name, value) = item.extract::<(String, Bound<'_, PyAny>)>()?;
        Ok((name, read(&value)?))
    };
    given.items()?.iter().map(pair).collect()
}

fn words(given: &Bound<'_, PyAny>) -> PyResult<Words> {
    pairs(given.cast::<PyMapping>()?, strings)
}

/// Names alone, or with their other names.
fn organisations(given: &Bound<'_, PyAny>) -> PyResult<Words> {
    if given.is_instance_of::<PyMapping>() {
        return words(given);
    }
    Ok(strings(given)?
        .into_iter()
        .map(|name| (name, Vec::new()))
        .collect())
}

#[pymethods]
impl PyExtractor {
    #[new]
    #[pyo3(signature = (
        *,
        organisations = None,
        ids = None,
        metrics = None,
        languages = None,
        unowned = false,
        max_bytes = None,
    ))]
    fn new(
        py: Python<'_>,
        organisations: Option<&Bound<'_, PyAny>>,
        ids: Option<&Bound<'_, PyMapping>>,
        metrics: Option<&Bound<'_, PyMapping>>,
        languages: Option<&Bound<'_, PyAny>>,
        unowned: bool,
        max_bytes: Option<usize>,
    ) -> PyResult<Self> {
        let setup = Setup {
            organisations: organisations
                .map(self::organisations)
                .transpose()?
                .unwrap_or_default(),
            ids: ids
                .map(|given| pairs(given, |id| id.extract()))
                .transpose()?
                .unwrap_or_default(),
            metrics: metrics
                .map(|given| pairs(given, words))
                .transpose()?
                .unwrap_or_default(),
            languages: languages.map(strings).transpose()?,
            unowned,
            max_bytes,
        };
        let extractor = py.detach(|| setup.build());
        let extractor = extractor.map_err(|error| exception(py, &error))?;
        Ok(Self { setup, extractor })
    }

    /// Reads a text, or a Page.
    ///
    /// published is the day it appeared, from which "last year" is counted: a date, a datetime or a string in ISO form.
    /// language is that of the text, which is then not detected. offsets tells what spans count: "characters", "bytes"
    /// or "utf16".
    ///
    /// >>> text = "BNM lieferte im vergangenen Jahr 5.000 Roller aus."
    /// >>> claim = sollist.Extractor().extract(text, published="2024-04-23", language="de")[0]
    /// >>> claim.year, claim.basis
    /// (2023, 'relative')
    #[pyo3(signature = (text, published = None, language = None, *, offsets = "characters"))]
    fn extract(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        published: Option<&Bound<'_, PyAny>>,
        language: Option<&str>,
        offsets: &str,
    ) -> PyResult<PyExtraction> {
        let offsets = counted_in(offsets)?;
        let source = Source::of(text)?;
        let mut document = source.document()?;
        if let Some(published) = published {
            document = document.published(day(published)?);
        }
        if let Some(language) = language {
            document = document.language(language.parse().map_err(|error| exception(py, &error))?);
        }
        let extraction = read(py, &self.extractor, document)?;
        PyExtraction::new(py, extraction, &Counter::new(source.text()?, offsets))
    }

    /// Reads a column of texts: whatever has __arrow_c_array__ or __arrow_c_stream__, of strings of any layout.
    ///
    /// Gives a column of as many rows, and of as many chunks: lists of structs with the fields of a claim, null where a
    /// text is null or can't be read. With strict, the first text that can't be read raises its error, whose row tells
    /// which it was.
    ///
    /// published is a column of as many dates, timestamps or strings, or one day for all; of a timestamp with a time zone
    /// it is the day there. threads is how many threads read, 256 at most, by default one for each processor; other Python
    /// code runs meanwhile.
    #[pyo3(signature = (texts, published = None, *, threads = None, strict = false, offsets = "characters"))]
    fn extract_arrow<'py>(
        &self,
        py: Python<'py>,
        texts: &Bound<'py, PyAny>,
        published: Option<&Bound<'py, PyAny>>,
        threads: Option<usize>,
        strict: bool,
        offsets: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        arrow::extract(
            py,
            &self.extractor,
            texts,
            published,
            arrow::Options::new(threads, strict, counted_in(offsets)?)?,
        )
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        Ok((PyTuple::empty(py), self.setup.to_dict(py)?))
    }
}

fn read(py: Python<'_>, extractor: &Extractor, document: Document<'_>) -> PyResult<Extraction> {
    let extraction = py.detach(|| extractor.extract(document));
    extraction.map_err(|error| exception(py, &error))
}

/// What a text is read from.
enum Source<'a, 'py> {
    Text(&'a Bound<'py, PyString>),
    Page(&'a Bound<'py, PyPage>),
}

impl<'a, 'py> Source<'a, 'py> {
    fn of(given: &'a Bound<'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = given.cast::<PyString>() {
            Ok(Self::Text(text))
        } else if let Ok(page) = given.cast::<PyPage>() {
            Ok(Self::Page(page))
        } else {
            let kind = given.get_type().name()?;
            Err(PyTypeError::new_err(format!(
                "expected a str or a Page, not {kind}"
            )))
        }
    }

    fn text(&self) -> PyResult<&str> {
        match self {
            Self::Text(text) => text.to_str(),
            Self::Page(page) => Ok(page.get().page.text()),
        }
    }

    fn document(&self) -> PyResult<Document<'_>> {
        match self {
            Self::Text(text) => Ok(Document::new(text.to_str()?)),
            Self::Page(page) => Ok(Document::from(&page.get().page)),
        }
    }
}
