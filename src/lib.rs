//! Sollist.

pub mod claim;
mod date;
mod error;
mod extract;
pub mod language;
mod link;
pub mod page;
pub mod recognise;
mod text;

pub use claim::{
    Amount, Basis, Bound, Claim, Currency, CustomMetric, Evidence, Measure, Mention, Metric, Organisation,
    Part, Period, Proof, Quantity, Status, Unit,
};
pub use date::{Date, Written};
pub use error::Error;
pub use extract::{Document, Extraction, Extractor, ExtractorBuilder};
pub use language::Language;
pub use text::Span;

/// Reads the claims of a news page.
pub fn extract_claims(text: &str) -> Result<Vec<Claim>, Error> {
    Ok(Extractor::new().extract(text)?.into_claims())
}
