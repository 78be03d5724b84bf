//! Whole claims: which of an article's are right in every slot, as the scorer of the annotations tells it.

use serde_json::Value;
use sollist::fit::Recorded;
use sollist::{Amount, Claim};

use crate::answer::{Answer, SLOTS};
use crate::gold::{self, Article};

/// What became of an article's claims.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Annotated claims that must be found.
    pub wanted: usize,
    /// Of each claim that counts: whether it stands for one that is wanted, and the slots that are right.
    pub counted: Vec<Judged>,
}

/// A claim beside the annotations.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// Its place among the article's claims.
    pub place: usize,
    /// It is one of those that are wanted.
    pub found: bool,
    pub owner: bool,
    /// Which slots are right: organisation, metric, quantity, year, status.
    pub slots: [bool; 5],
    /// Right in every slot.
    pub whole: bool,
    pub confidence: f64,
}

/// The slots of a claim that agree with an annotation: organisation, metric, quantity, year, status.
fn agreement(wanted: &Value, claim: &Claim) -> [bool; 5] {
    let owner = match &claim.organisation {
        Some(owner) => gold::is_owner(wanted, &owner.name),
        None => wanted["organisation"].is_null(),
    };
    let accepts = |slot: &str, said: &str| {
        let listed = gold::listed(wanted, slot);
        listed.iter().any(|accepted| accepted.as_str() == Some(said))
    };
    let metric = accepts("metric", claim.metric.as_str()) && accepts("measure", claim.measure.as_str());
    let years = gold::listed(wanted, "year");
    let year = serde_json::to_value(claim).map_or(Value::Null, |claim| claim["year"].clone());
    [
        owner,
        metric,
        same_quantity(wanted, claim),
        years.contains(&&year),
        accepts("status", claim.status.as_str()),
    ]
}

fn same_quantity(wanted: &Value, claim: &Claim) -> bool {
    let unit = claim.quantity.unit.to_string();
    let units = gold::listed(wanted, "unit");
    let unit = units.iter().any(|accepted| accepted.as_str() == Some(&unit));
    let close = |slot: &str, said: f64| {
        let wanted = wanted[slot].as_f64();
        wanted.is_some_and(|wanted| (wanted - said).abs() <= 2e-4 * wanted.abs().max(said.abs()))
    };
    unit && match claim.quantity.amount {
        Amount::Value(value) => close("value", value),
        Amount::Range { low, high } => close("low", low) && close("high", high),
        _ => false,
    }
}

/// Pairs claims with annotations one to one, those that agree in most slots first.
pub fn score(article: &Article, claims: &[Claim]) -> Score {
    let mut cells = Vec::new();
    for (place, claim) in claims.iter().enumerate() {
        for (wanted, annotated) in article.claims.iter().enumerate() {
            if gold::overlaps(annotated, claim) {
                let agree = agreement(annotated, claim);
                let same = agree.iter().filter(|agree| **agree).count() + 4 * usize::from(agree[2]);
                cells.push((
                    usize::MAX - same,
                    gold::is_optional(annotated),
                    wanted,
                    place,
                    agree,
                ));
            }
        }
    }
    cells.sort_by_key(|(same, optional, wanted, place, _)| (*same, *optional, *wanted, *place));
    let (mut used, mut paired) = (Vec::new(), vec![None; claims.len()]);
    for (_, optional, wanted, place, agree) in cells {
        if paired[place].is_none() && !used.contains(&wanted) {
            used.push(wanted);
            paired[place] = Some((optional, agree));
        }
    }
    let judged = claims.iter().zip(&paired).enumerate();
    Score {
        wanted: article
            .claims
            .iter()
            .filter(|claim| !gold::is_optional(claim))
            .count(),
        counted: judged
            .filter_map(|(place, (claim, pair))| judge(article, place, claim, *pair))
            .collect(),
    }
}

/// `None` for what counts neither way.
fn judge(article: &Article, place: usize, claim: &Claim, pair: Option<(bool, [bool; 5])>) -> Option<Judged> {
    let touched: Vec<_> = article
        .claims
        .iter()
        .filter(|wanted| gold::overlaps(wanted, claim))
        .collect();
    let only_optional = !touched.is_empty() && touched.iter().all(|wanted| gold::is_optional(wanted));
    let confidence = f64::from(claim.confidence);
    match pair {
        Some((false, agree)) => Some(Judged {
            place,
            found: true,
            owner: agree[0],
            slots: agree,
            whole: agree.iter().all(|agree| *agree),
            confidence,
        }),
        Some((true, _)) => None,
        None if only_optional => None,
        None => Some(Judged {
            place,
            found: false,
            owner: false,
            slots: [false; 5],
            whole: false,
            confidence,
        }),
    }
}

/// What an annotation says of a claim that was recorded.
pub fn answer(article: &Article, recorded: &Recorded, judged: &Judged) -> Answer {
    let mut slots = [None; SLOTS];
    slots[0] = Some(judged.found);
    if judged.found {
        let agreeing = slots[1..].iter_mut().zip(judged.slots);
        agreeing.for_each(|(slot, right)| *slot = Some(right));
    }
    Answer {
        article: article.key,
        language: article.language.to_string(),
        weight: article.trust,
        slots,
        traits: recorded.candidates[0].features.clone(),
    }
}
