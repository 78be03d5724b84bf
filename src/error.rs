use std::fmt;

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
    /// A mistake in what an [`ExtractorBuilder`](crate::ExtractorBuilder) was given.
    #[non_exhaustive]
    Setup {
        /// What was wrong and what to do.
        message: String,
    },
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

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::Setup {
            message: message.into(),
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
            Self::Setup { message } => f.write_str(message),
            Self::Parse { expected, found } => write!(f, "expected {expected}, found {found:?}"),
        }
    }
}

impl std::error::Error for Error {}
