mod parse;

use std::fmt;

use crate::claim::Metric;
pub(crate) use parse::parsed_by_name;

/// Why no claims could be read, or why a setup or a value was refused.
///
/// ```
/// let error = sollist::extract_claims("La société a livré 300 000 voitures en 2024, soit une hausse de 12 % par rapport à l'année précédente, a déclaré son directeur général mardi à Paris.").unwrap_err();
/// assert!(matches!(error, sollist::Error::UnsupportedLanguage { ref detected, .. } if detected == "fr"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The article is in a language that the crate has no pack for.
    #[non_exhaustive]
    UnsupportedLanguage {
        /// What was detected: the ISO 639-1 code where there is one, else ISO 639-3.
        detected: String,
    },
    /// The text is longer than the extractor's limit; no work was done.
    #[non_exhaustive]
    TooLarge {
        /// Length of the text in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The text is plainly the source of a page as HTML: it begins with a tag, and is a document or stands nearly all
    /// in elements. An article that quotes tags is not. Give the visible text, or a page that was read
    /// (`html::Page`, with the feature `html`).
    LooksLikeHtml,
    /// A mistake in what an [`ExtractorBuilder`](crate::ExtractorBuilder) was given.
    Setup(SetupError),
    /// A string that is no value of the type it was parsed as.
    #[non_exhaustive]
    Parse {
        /// The kind of value that was expected, with its form: "a date as YYYY-MM-DD".
        expected: &'static str,
        /// The string.
        found: String,
    },
}

impl Error {
    pub(crate) fn parse(expected: &'static str, found: &str) -> Self {
        Self::Parse {
            expected,
            found: found.chars().take(80).collect(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnsupportedLanguage { detected } => write!(
                f,
                "the text is in a language without a pack (detected: {detected}); pass texts in a supported language, or name the language on the document if the detection is wrong"
            ),
            Self::TooLarge { bytes, limit } => {
                write!(
                    f,
                    "the text has {bytes} bytes, the limit is {limit}; split it or raise `max_bytes`"
                )
            }
            Self::LooksLikeHtml => f.write_str(
                "the text is HTML; pass what a reader of the page sees, or read it with `html::Page` (feature `html`)",
            ),
            Self::Setup(mistake) => mistake.fmt(f),
            Self::Parse { expected, found } => write!(f, "expected {expected}, found {found:?}"),
        }
    }
}

impl std::error::Error for Error {}

/// A mistake in the setup of an extractor: each names the culprit, and its message says what to do.
///
/// ```
/// use sollist::{Error, Extractor, SetupError};
/// let mistake = Extractor::builder().organisation("On Running", &["On"]).build().unwrap_err();
/// let Error::Setup(SetupError::FunctionWord { word, of, .. }) = &mistake else {
///     panic!("{mistake}");
/// };
/// assert_eq!((word.as_str(), of.as_str()), ("On", "On Running"));
/// assert!(mistake.to_string().contains("give a longer name"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetupError {
    /// [`languages`](crate::ExtractorBuilder::languages) were given, and none in them.
    NoLanguage,
    /// [`max_bytes`](crate::ExtractorBuilder::max_bytes) of 0, with which no text could be read.
    NoBytes,
    /// A name or phrase that is empty, has no letter or digit, or has a `|`.
    #[non_exhaustive]
    NoPhrase {
        /// The name or phrase.
        phrase: String,
        /// The organisation or metric it was given for.
        of: String,
    },
    /// A name or phrase that is but an article, pronoun, preposition or other small word of a language that is read:
    /// every text is full of them.
    #[non_exhaustive]
    FunctionWord {
        /// The word.
        word: String,
        /// The organisation or metric it was given for.
        of: String,
    },
    /// One name for two organisations.
    #[non_exhaustive]
    SharedName {
        /// The name.
        name: String,
        /// The full names of the two.
        organisations: [String; 2],
    },
    /// Two ids for one organisation.
    #[non_exhaustive]
    SeveralIds {
        /// Its full name.
        organisation: String,
        /// The two.
        ids: [String; 2],
    },
    /// One phrase for two metrics.
    #[non_exhaustive]
    SharedPhrase {
        /// The phrase.
        phrase: String,
        /// The two.
        metrics: [Metric; 2],
    },
    /// A phrase that already names a built-in metric.
    #[non_exhaustive]
    BuiltInPhrase {
        /// The phrase.
        phrase: String,
        /// What it names.
        built_in: Metric,
        /// The metric it was given for.
        metric: Metric,
    },
    /// A metric without words.
    #[non_exhaustive]
    NoPhrases {
        /// The metric.
        metric: Metric,
    },
    /// [`metric`](crate::ExtractorBuilder::metric) with the id of a built-in one.
    #[non_exhaustive]
    BuiltInMetric {
        /// The id.
        id: String,
    },
    /// An id that no metric can have.
    #[non_exhaustive]
    MetricId {
        /// The id.
        id: String,
    },
    /// Words for a metric of one's own that no [`metric`](crate::ExtractorBuilder::metric) names.
    #[non_exhaustive]
    UnknownMetric {
        /// The metric.
        metric: Metric,
    },
    /// More metrics of one's own than an extractor holds.
    #[non_exhaustive]
    TooManyMetrics {
        /// How many it holds.
        limit: usize,
    },
    /// More organisations of one's own than an extractor holds.
    #[non_exhaustive]
    TooManyOrganisations {
        /// How many it holds.
        limit: usize,
    },
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLanguage => f.write_str("no language to read; name one in `languages`, or leave it out"),
            Self::NoBytes => f.write_str("`max_bytes(0)` refuses every text; give at least one byte"),
            Self::NoPhrase { phrase, of } => write!(
                f,
                "{phrase:?}, given for `{of}`, can't be found in any text; give a phrase with a letter or digit and without `|`"
            ),
            Self::FunctionWord { word, of } => write!(
                f,
                "{word:?}, given for `{of}`, is a small word that every text is full of, and case does not count; give a longer name"
            ),
            Self::SharedName { name, organisations } => {
                twice(f, name, "for two organisations", organisations)
            }
            Self::SeveralIds { organisation, ids } => twice(f, organisation, "two ids", ids),
            Self::SharedPhrase { phrase, metrics } => twice(f, phrase, "for two metrics", metrics),
            Self::BuiltInPhrase {
                phrase,
                built_in,
                metric,
            } => write!(
                f,
                "{phrase:?} already names the built-in metric `{built_in}` and can't name `{metric}`; give a longer phrase, or take `{built_in}`"
            ),
            Self::NoPhrases { metric } => write!(
                f,
                "the metric `{metric}` has no words; give at least one phrase that names it"
            ),
            Self::BuiltInMetric { id } => write!(
                f,
                "`{id}` is a built-in metric; use `metric_words` to give it more words"
            ),
            Self::MetricId { id } => write!(
                f,
                "{id:?} is no id of a metric; give 1 to 31 small letters, digits and `_`"
            ),
            Self::UnknownMetric { metric } => write!(
                f,
                "`{metric}` is no built-in metric; use `metric` to name it, and give it its words there"
            ),
            Self::TooManyMetrics { limit } => write!(
                f,
                "an extractor holds at most {limit} metrics of one's own; build a second one for the rest"
            ),
            Self::TooManyOrganisations { limit } => write!(
                f,
                "an extractor holds at most {limit} organisations of one's own; build a second one for the rest"
            ),
        }
    }
}

/// That one thing is given two, where there can be one.
fn twice(
    f: &mut fmt::Formatter<'_>,
    what: &str,
    two: &str,
    [one, other]: &[impl fmt::Display; 2],
) -> fmt::Result {
    write!(
        f,
        "{what:?} is given {two}, `{one}` and `{other}`; leave it to one of them"
    )
}

impl std::error::Error for SetupError {}

impl From<SetupError> for Error {
    fn from(mistake: SetupError) -> Self {
        Self::Setup(mistake)
    }
}
