//! The choice of an owner: which of the candidates that the library has for a figure an annotation accepts.

use sollist::fit::{Meaning, Recorded};

use crate::data::{Candidate, Choice};
use crate::gold::{self, Article};

/// A figure that nobody annotated is no claim: it counts this much as one of nobody.
const SPURIOUS: f64 = 0.5;

/// The choice as the annotations of its article judge it; `None` where they say nothing of it.
pub fn judge(article: &Article, recorded: &Recorded) -> Option<Choice> {
    let claims: Vec<_> = gold::touching(article, &recorded.figure).collect();
    let claim = claims.iter().find(|claim| !gold::is_optional(claim));
    if claim.is_none() && !claims.is_empty() {
        return None;
    }
    let right = |meaning: &Meaning| match (claim, meaning) {
        (None, meaning) => *meaning == Meaning::Nothing,
        (Some(claim), Meaning::Organisation(names)) => names.iter().any(|name| gold::is_owner(claim, name)),
        (Some(claim), meaning) => claim["organisation"].is_null() && *meaning == Meaning::LeftOpen,
    };
    let candidates = recorded.candidates.iter().map(|candidate| Candidate {
        right: right(&candidate.meaning),
        features: candidate.features.clone(),
    });
    Some(Choice {
        article: article.number,
        language: article.language.to_string(),
        weight: article.weight * if claim.is_some() { 1.0 } else { SPURIOUS },
        candidates: candidates.collect(),
    })
}

/// Whether the figure is one that an annotation claims, so that some organisation is right.
pub fn is_claimed(article: &Article, recorded: &Recorded) -> bool {
    gold::touching(article, &recorded.figure).any(|claim| !gold::is_optional(claim))
}
