//! What `fit/` learns of owners.

use super::OwnerQuery;
use super::candidate::{Candidate, Whom};
use super::feature::Feature;
use crate::link::record::{Described, Meaning, Recorded, RecordedCandidate};

/// The name of the choice.
pub(super) const OWNER: &str = "owner";

pub(in crate::link) fn described() -> Described {
    Described {
        choice: OWNER,
        features: Feature::all()
            .map(|feature| (feature.to_string(), feature.prior()))
            .collect(),
    }
}

pub(super) fn recorded(case: &OwnerQuery<'_, '_, '_>, candidates: &[Candidate]) -> Recorded {
    let span = case.figure.span(case.scene.reading);
    Recorded {
        choice: OWNER,
        figure: span.start..span.end,
        candidates: candidates.iter().map(|candidate| of(case, candidate)).collect(),
    }
}

fn of(case: &OwnerQuery<'_, '_, '_>, candidate: &Candidate) -> RecordedCandidate {
    let meaning = match candidate.whom {
        Whom::Group(group) => Meaning::Organisation(names(case, group)),
        Whom::LeftOpen => Meaning::LeftOpen,
        Whom::Nobody => Meaning::Nothing,
    };
    RecordedCandidate {
        meaning,
        features: candidate.features.each().map(Feature::number).collect(),
    }
}

/// The name that is reported for a group, and all others that the story has for it.
fn names(case: &OwnerQuery<'_, '_, '_>, group: usize) -> Vec<String> {
    let scene = case.scene;
    let text = |tokens: &std::ops::Range<usize>| &scene.reading.text[scene.reading.span(tokens.clone())];
    let mentions = scene.groups[group]
        .mentions
        .iter()
        .map(|mention| text(&mention.tokens));
    let reported = [scene.maker(group), group].map(|group| scene.groups[group].name.as_str());
    reported.into_iter().chain(mentions).map(str::to_owned).collect()
}
