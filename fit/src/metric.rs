//! The choice of a metric: which of the candidates that the library has for a figure an annotation accepts.

use sollist::fit::{Meaning, Recorded};

use crate::data::{Candidate, Choice};
use crate::fixtures;
use crate::gold::{self, Article};

/// What need not be reported has a metric too, if one is annotated.
const OPTIONAL: f64 = 0.5;
/// The repository's own cases count so much more than elsewhere: each shows what a rule is for, and articles on which
/// the rules were not tried are few.
const CASES: f64 = 10.0;

/// The choice as the annotations of its article judge it; `None` where they say nothing of it.
pub fn judge(article: &Article, recorded: &Recorded) -> Option<Choice> {
    let claim = gold::touching(article, &recorded.figure).min_by_key(|claim| gold::is_optional(claim))?;
    let weight = match article.file.as_str() {
        fixtures::FILE => CASES,
        _ if gold::is_optional(claim) => OPTIONAL,
        _ => 1.0,
    };
    let metrics = gold::listed(claim, "metric");
    let right = |meaning: &Meaning| match meaning {
        Meaning::Metric(metric) => metrics.iter().any(|accepted| accepted.as_str() == Some(metric)),
        _ => false,
    };
    let candidates = recorded.candidates.iter().map(|candidate| Candidate {
        right: right(&candidate.meaning),
        features: candidate.features.clone(),
    });
    Some(Choice {
        article: article.key,
        language: article.language.to_string(),
        weight: article.weight * weight,
        candidates: candidates.collect(),
    })
}
