#![doc = include_str!("../README.md")]

pub mod claim;
mod compare;
mod date;
mod error;
mod extract;
mod grammar;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "serde")]
mod json;
pub mod language;
mod link;
pub mod page;
pub mod recognise;
mod rule_list;
pub mod rules;
mod text;

/// What `fit/` learns from.
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit {
    pub use crate::link::fitted::choices;
    pub use crate::link::record::{Described, Meaning, Recorded, RecordedCandidate, Weights, recording};

    /// Of the lines of pages.
    pub mod page {
        pub use crate::page::record::{RecordedLine, SeenFeatures, described, recording};
    }
}

pub use claim::{
    Amount, Basis, Bound, Claim, ClaimBuilder, Counter, Currency, CustomMetric, Evidence, Measure, Mention,
    Metric, Offsets, Organisation, Part, Period, Proof, Quantity, Status, Unit,
};
pub use compare::{Comparison, Dated, Difference, Figure, Outcome, Target, compare, organisation_key};
pub use date::{Date, Written};
pub use error::{Error, SetupError};
pub use extract::{Document, Extraction, Extractor, ExtractorBuilder, Phrases};
pub use language::Language;
pub use text::Span;

/// Reads the claims of a news page, in the order in which their first mentions stand in the text.
///
/// `text` is the visible text of one page, boilerplate and all, or any part of one. The same as
/// [`Extractor::new`]`().`[`extract`](Extractor::extract)`(text)?.`[`into_claims`](Extraction::into_claims)`()`.
///
/// # Errors
/// [`Error::UnsupportedLanguage`] on positive evidence that the text is in a language without a pack.
///
/// ```
/// let claims = sollist::extract_claims("Siemens hat 2023 einen Umsatz von 77,8 Milliarden Euro erzielt.")?;
/// assert_eq!(claims[0].to_string(), "Siemens: revenue level 77800000000 EUR, 2023, actual");
/// # Ok::<(), sollist::Error>(())
/// ```
pub fn extract_claims(text: &str) -> Result<Vec<Claim>, Error> {
    static EXTRACTOR: once_cell::sync::Lazy<Extractor> = once_cell::sync::Lazy::new(Extractor::new);
    Ok(EXTRACTOR.extract(text)?.into_claims())
}
