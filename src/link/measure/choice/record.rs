//! What `fit/` learns of metrics.

use super::{MetricCandidate, feature};
use crate::link::figure::FigureInSentence;
use crate::link::record::{Described, Meaning, Recorded, RecordedCandidate};

/// The name of the choice.
pub(super) const METRIC: &str = "metric";

pub(in crate::link) fn described() -> Described {
    Described {
        choice: METRIC,
        features: feature::all(),
    }
}

pub(super) fn recorded(site: &FigureInSentence<'_, '_, '_>, candidates: &[MetricCandidate<'_>]) -> Recorded {
    let span = site.figure.span(site.reading);
    let candidates = candidates.iter().map(|candidate| RecordedCandidate {
        meaning: Meaning::Metric(candidate.metric.as_str().to_owned()),
        features: candidate.features.each().collect(),
    });
    Recorded {
        choice: METRIC,
        figure: span.start..span.end,
        candidates: candidates.collect(),
    }
}
