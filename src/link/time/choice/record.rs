//! What `fit/` learns of years.

use super::feature::YearFeature;
use super::{Undated, YearCandidate};
use crate::link::record::{Described, Meaning, Recorded, RecordedCandidate};

/// The name of the choice.
pub(super) const YEAR: &str = "year";

pub(in crate::link) fn described() -> Described {
    Described {
        choice: YEAR,
        features: YearFeature::all()
            .map(|feature| (feature.to_string(), feature.prior()))
            .collect(),
    }
}

pub(super) fn recorded(case: &Undated<'_, '_, '_>, candidates: &[YearCandidate]) -> Recorded {
    let span = case.figure.figure.span(case.figure.reading);
    let candidates = candidates.iter().map(|candidate| RecordedCandidate {
        meaning: Meaning::Year(candidate.year),
        features: candidate.features.each().collect(),
    });
    Recorded {
        choice: YEAR,
        figure: span.start..span.end,
        candidates: candidates.collect(),
    }
}
