//! The builder of extractors: what users say of their own names, words and limits.

use std::sync::Arc;

use super::own::{OwnMetric, OwnOrganisation, OwnWords};
use super::{Extractor, LARGEST_TEXT, setup};
use crate::claim::Metric;
use crate::error::{Error, SetupError};
use crate::language::Language;

/// A list of names or words, as an [`ExtractorBuilder`] takes it: `&["BNM"]` or `&[]`, a slice or `Vec` of whatever
/// holds a string, or an array of `String`s.
///
/// ```
/// use sollist::Extractor;
/// let owned: Vec<String> = vec!["BNM".to_owned(), "Brand New".to_owned()];
/// let builder = Extractor::builder()
///     .organisation("Brand New Mobility", &owned)
///     .organisation("Kestra Mobility", &["Kestra"])
///     .organisation("Vanora Cars", ["Vanora".to_owned()])
///     .organisation("Fabrinor Semiconductors", vec!["Fabrinor"])
///     .organisation("Under The Clock", &[]);
/// assert!(builder.build().is_ok());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of phrases",
    note = "pass `&[\"phrase\"]`, a slice or a `Vec` of strings, or an array of `String`s by value"
)]
pub trait Phrases {
    /// The phrases, in order.
    ///
    /// ```
    /// use sollist::Phrases;
    /// assert_eq!((&["test drives"]).into_phrases(), ["test drives"]);
    /// ```
    fn into_phrases(self) -> Vec<String>;
}

fn owned<S: AsRef<str>>(phrases: &[S]) -> Vec<String> {
    phrases.iter().map(|phrase| phrase.as_ref().to_owned()).collect()
}

impl<S: AsRef<str>> Phrases for &[S] {
    fn into_phrases(self) -> Vec<String> {
        owned(self)
    }
}

impl<S: AsRef<str>> Phrases for &Vec<S> {
    fn into_phrases(self) -> Vec<String> {
        owned(self)
    }
}

impl<S: AsRef<str>> Phrases for Vec<S> {
    fn into_phrases(self) -> Vec<String> {
        owned(&self)
    }
}

impl<const N: usize> Phrases for [String; N] {
    fn into_phrases(self) -> Vec<String> {
        self.into()
    }
}

/// Of `&str` only, so that the compiler knows what the empty list `&[]` is of.
impl<const N: usize> Phrases for &[&str; N] {
    fn into_phrases(self) -> Vec<String> {
        owned(self)
    }
}

/// Sets up an [`Extractor`]. Mistakes are found by [`build`](Self::build).
///
/// ```
/// use sollist::{Extractor, Language, Metric};
/// let extractor = Extractor::builder()
///     .organisation("Brand New Mobility", &["BNM"])
///     .metric_words(Metric::Orders, Language::German, &["vormerkungen"])
///     .metric("test_drives", Language::English, &["test drives"])
///     .languages(&[Language::English, Language::German])
///     .unowned(true)
///     .max_bytes(10_000_000)
///     .build()?;
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ExtractorBuilder {
    made: Extractor,
    organisations: Vec<OwnOrganisation>,
    words: Vec<OwnWords>,
}

impl ExtractorBuilder {
    /// An organisation by its full name and its other names.
    ///
    /// Claims have the full name, whichever the text uses; such a name needs no further evidence. Names are found
    /// whatever their case.
    ///
    /// ```
    /// let extractor = sollist::Extractor::builder().organisation("Brand New Mobility", &["BNM"]).build()?;
    /// let extraction = extractor.extract("BNM sold 1,200 scooters in 2023.")?;
    /// assert_eq!(extraction.claims()[0].organisation.as_ref().unwrap().name, "Brand New Mobility");
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn organisation(mut self, name: impl Into<String>, aliases: impl Phrases) -> Self {
        self.organisations.push(OwnOrganisation {
            name: name.into(),
            aliases: aliases.into_phrases(),
            id: None,
        });
        self
    }

    /// As [`organisation`](Self::organisation), with the caller's own id of it (an LEI, an ISIN, a ticker, anything),
    /// which stands in its claims as [`Organisation::id`](crate::Organisation::id). A name that is given two ids is
    /// [`SetupError::SeveralIds`](crate::SetupError::SeveralIds).
    ///
    /// ```
    /// let builder = sollist::Extractor::builder().organisation_with_id("Brand New Mobility", &["BNM"], "BNM.DE");
    /// let extraction = builder.build()?.extract("BNM sold 1,200 scooters in 2023.")?;
    /// let owner = extraction.claims()[0].organisation.as_ref().unwrap();
    /// assert_eq!((owner.name.as_str(), owner.id.as_deref()), ("Brand New Mobility", Some("BNM.DE")));
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn organisation_with_id(
        mut self,
        name: impl Into<String>,
        aliases: impl Phrases,
        id: impl Into<String>,
    ) -> Self {
        self.organisations.push(OwnOrganisation {
            name: name.into(),
            aliases: aliases.into_phrases(),
            id: Some(id.into()),
        });
        self
    }

    /// More words that name a built-in metric, or one of one's own that [`metric`](Self::metric) names.
    ///
    /// Phrases are compared without regard to case; other forms of a word (plurals, cases) are given as phrases of their own.
    ///
    /// ```
    /// use sollist::{Extractor, Language, Metric};
    /// let extractor = Extractor::builder()
    ///     .metric_words(Metric::Orders, Language::English, &["waiting list entries"])
    ///     .build()?;
    /// let extraction = extractor.extract("Kestra Mobility counted 1,200 waiting list entries in 2023.")?;
    /// assert_eq!(extraction.claims()[0].metric, Metric::Orders);
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn metric_words(mut self, metric: Metric, language: Language, phrases: impl Phrases) -> Self {
        self.words.push(OwnWords {
            metric: OwnMetric::Known(metric),
            language,
            phrases: phrases.into_phrases(),
        });
        self
    }

    /// A metric of one's own: its claims have [`Metric::Custom`] with this id of small letters, digits and `_`.
    /// May be called once per language.
    ///
    /// ```
    /// use sollist::{Extractor, Language};
    /// let extractor = Extractor::builder().metric("test_drives", Language::English, &["test drives"]).build()?;
    /// let extraction = extractor.extract("Kestra Mobility counted 1,200 test drives in 2023.")?;
    /// assert_eq!(extraction.claims()[0].metric.as_str(), "test_drives");
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn metric(mut self, id: impl Into<String>, language: Language, phrases: impl Phrases) -> Self {
        self.words.push(OwnWords {
            metric: OwnMetric::New(id.into()),
            language,
            phrases: phrases.into_phrases(),
        });
        self
    }

    /// The languages to read; all by default. A text in another one is an error.
    ///
    /// ```
    /// use sollist::{Error, Extractor, Language};
    /// let german = Extractor::builder().languages(&[Language::German]).build()?;
    /// let refused = german.extract("The company sold more cars than it had planned for the year.");
    /// assert!(matches!(refused, Err(Error::UnsupportedLanguage { .. })));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn languages(mut self, languages: &[Language]) -> Self {
        self.made.languages = languages.to_vec();
        self
    }

    /// Whether figures that have no owner of their own (a country's exports, a survey) are reported too, with
    /// `organisation: None`.
    ///
    /// ```
    /// use sollist::Extractor;
    /// let text = "Exports of the country rose by 5 percent in 2023.";
    /// assert_eq!(Extractor::new().extract(text)?.claims().len(), 0);
    /// assert_eq!(Extractor::builder().unowned(true).build()?.extract(text)?.claims().len(), 1);
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn unowned(mut self, report: bool) -> Self {
        self.made.unowned = report;
        self
    }

    /// The longest text that is read, in bytes; 4 GiB by default and at most.
    ///
    /// ```
    /// let extractor = sollist::Extractor::builder().max_bytes(10).build()?;
    /// assert!(matches!(extractor.extract("eleven byte"), Err(sollist::Error::TooLarge { bytes: 11, .. })));
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn max_bytes(mut self, limit: usize) -> Self {
        self.made.max_bytes = limit.min(LARGEST_TEXT);
        self
    }

    /// The extractor.
    ///
    /// # Errors
    /// [`Error::Setup`] with the mistake; [`SetupError`] lists them all.
    ///
    /// ```
    /// use sollist::{Error, Extractor, Language, SetupError};
    /// let mistake = Extractor::builder().metric("revenue", Language::English, &["takings"]).build().unwrap_err();
    /// assert!(matches!(mistake, Error::Setup(SetupError::BuiltInMetric { .. })));
    /// assert!(mistake.to_string().contains("use `metric_words`"));
    /// ```
    pub fn build(self) -> Result<Extractor, Error> {
        if self.made.languages.is_empty() {
            return Err(SetupError::NoLanguage.into());
        }
        if self.made.max_bytes == 0 {
            return Err(SetupError::NoBytes.into());
        }
        if self.organisations.is_empty() && self.words.is_empty() {
            return Ok(self.made);
        }
        let own = setup::lexicons(&self.made.languages, &self.organisations, &self.words)?;
        Ok(Extractor {
            ids: Arc::new(setup::ids(&self.organisations)?),
            own: own.into_iter().map(Arc::new).collect(),
            ..self.made
        })
    }
}
