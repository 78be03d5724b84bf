//! The choice of an owner: which of the candidates that the library has for a figure an annotation accepts.

use sollist::fit::{Meaning, Recorded};

use crate::data::{Candidate, Choice};
use crate::gold::{self, Article};

/// A figure that nobody annotated is no claim: it counts this much as one of nobody.
const SPURIOUS: f64 = 0.3;
/// Where none of the candidates is right, the owner is left open, which counts this much.
const UNKNOWN: f64 = 0.35;

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
    let known = recorded
        .candidates
        .iter()
        .any(|candidate| right(&candidate.meaning));
    let candidates = recorded.candidates.iter().map(|candidate| Candidate {
        right: right(&candidate.meaning) || !known && candidate.meaning == Meaning::LeftOpen,
        features: candidate.features.clone(),
    });
    let weight = match claim {
        None => SPURIOUS,
        Some(_) if !known => UNKNOWN,
        Some(_) => 1.0,
    };
    Some(Choice {
        article: article.key,
        language: article.language.to_string(),
        weight: article.weight * weight,
        candidates: candidates.collect(),
    })
}

/// Whether the figure is one that an annotation claims for an organisation.
pub fn is_claimed(article: &Article, recorded: &Recorded) -> bool {
    gold::touching(article, &recorded.figure).any(|claim| !gold::is_optional(claim))
}

/// Whether an organisation that an annotation accepts is among the candidates.
pub fn is_known(article: &Article, recorded: &Recorded) -> bool {
    let claims: Vec<_> = gold::touching(article, &recorded.figure).collect();
    recorded
        .candidates
        .iter()
        .any(|candidate| match &candidate.meaning {
            Meaning::Organisation(names) => claims
                .iter()
                .any(|claim| names.iter().any(|name| gold::is_owner(claim, name))),
            _ => false,
        })
}
