//! What users bring of their own, as they gave it.

use crate::claim::Metric;
use crate::language::Language;

/// An organisation of the user's.
#[derive(Clone, Debug)]
pub(super) struct OwnOrganisation {
    pub(super) name: String,
    pub(super) aliases: Vec<String>,
    pub(super) id: Option<String>,
}

/// Phrases of the user's for one metric.
#[derive(Clone, Debug)]
pub(super) struct OwnWords {
    pub(super) metric: OwnMetric,
    pub(super) language: Language,
    pub(super) phrases: Vec<String>,
}

/// A metric as the user names it.
#[derive(Clone, Debug)]
pub(super) enum OwnMetric {
    /// One that is known already.
    Known(Metric),
    /// A new one, by its id, which may be unsound.
    New(String),
}
