//! The choice of a year for a figure that has no time words of its own.

use serde_json::Value;
use sollist::fit::{Meaning, Recorded};

use crate::data::{Candidate, Choice};
use crate::gold::{self, Article};

/// A wrong year costs more than none: where no candidate is right, that nothing is said counts so much.
const SILENCE: f64 = 2.0;
/// What need not be reported has a year too, if one is annotated.
const OPTIONAL: f64 = 0.5;

/// The choice as the annotations of its article judge it; `None` where they say nothing of it.
pub fn judge(article: &Article, recorded: &Recorded) -> Option<Choice> {
    let claim = gold::touching(article, &recorded.figure).min_by_key(|claim| gold::is_optional(claim))?;
    let weight = if gold::is_optional(claim) { OPTIONAL } else { 1.0 };
    claim.get("year")?;
    let years = gold::listed(claim, "year");
    let right = |year: Option<i32>| {
        let same = |accepted: &&Value| accepted.as_i64() == year.map(i64::from);
        years.iter().any(same)
    };
    let year = |meaning: &Meaning| match meaning {
        Meaning::Year(year) => *year,
        _ => None,
    };
    let told = |candidate: &sollist::fit::RecordedCandidate| right(year(&candidate.meaning));
    let known = recorded.candidates.iter().any(told);
    let candidates = recorded.candidates.iter().map(|candidate| Candidate {
        right: told(candidate) || !known && year(&candidate.meaning).is_none(),
        features: candidate.features.clone(),
    });
    Some(Choice {
        article: article.key,
        language: article.language.to_string(),
        weight: article.weight * weight * if known { 1.0 } else { SILENCE },
        candidates: candidates.collect(),
    })
}
