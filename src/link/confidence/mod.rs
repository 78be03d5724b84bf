//! How likely a claim is right in every slot: how likely each slot is, multiplied.
//!
//! How likely a slot is right is told by the traits of the claim ([`traits`]), among them how likely its owner is
//! ([`owner`](super::owner)) and its year, where that was chosen ([`time`](super::time)): what they count for the slot,
//! added up. The product is brought to the share of claims that are right, in each language. The package `fit/` makes
//! weights and scales, on claims whose owners and years were chosen by weights that had not seen their article. Whether a
//! name is on a list is no trait: the same evidence gives the same number.

mod traits;
#[allow(
    clippy::approx_constant,
    reason = "what the data gives may look like a constant of mathematics"
)]
mod weights;

use std::collections::BTreeMap;

use super::fact::Fact;
use super::measure;
use super::scene::{Place, Scene};
use crate::claim::Claim;
use traits::{ClaimTraits, Company};

/// What must be right: that it is a claim at all; its organisation, metric, quantity, year and status.
const SLOTS: usize = 6;

/// What linking knows of a claim that the claim itself does not say.
pub(super) struct OpenSlots {
    /// Its owner, by its group in the story.
    owner: Option<usize>,
    /// How likely that is.
    owned: f32,
    /// How often the story names it.
    named: usize,
    /// A word beside its name says what it is.
    described: bool,
    /// A headline above the story names it.
    in_headline: bool,
    /// What tells the metric.
    metric: measure::Told,
    /// How likely its year is, where weights chose it.
    dated: Option<f32>,
    /// The day of writing is known.
    written: bool,
}

impl OpenSlots {
    pub(super) fn of(scene: &Scene<'_, '_>, fact: &Fact) -> Self {
        let owner = fact.owner_group();
        let group = owner.map(|group| &scene.groups[group]);
        let headlines = scene
            .sentences
            .iter()
            .take_while(|sentence| sentence.place == Place::Headline);
        let headline = headlines.last().map_or(0, |sentence| sentence.tokens.end);
        let first = group.and_then(|group| group.mentions.first());
        Self {
            owner,
            owned: fact.owned,
            named: group.map_or(0, |group| group.mentions.len()),
            described: group.is_some_and(|group| !group.kinds.is_empty()),
            in_headline: first.is_some_and(|mention| mention.tokens.start < headline),
            metric: fact.told,
            dated: fact.dated,
            written: scene.written.is_some(),
        }
    }
}

/// Tells the confidence of the claims of one story, which stand in order.
pub(super) fn settle(scene: &Scene<'_, '_>, claims: &mut [Claim], told: &[OpenSlots]) {
    let scale = Scale::of(scene.reading.pack().code);
    let owners = traits::owners(claims);
    let mut owned: BTreeMap<usize, usize> = BTreeMap::new();
    for owner in told.iter().filter_map(|told| told.owner) {
        *owned.entry(owner).or_default() += 1;
    }
    let all = claims.len();
    let mut from = 0;
    while from < all {
        let sentence = claims[from].mentions[0].sentence;
        let beside = claims[from..]
            .iter()
            .take_while(|claim| claim.mentions[0].sentence == sentence)
            .count();
        let here = from..from + beside;
        for (claim, told) in claims[here.clone()].iter_mut().zip(&told[here]) {
            let of_owner = told.owner.and_then(|owner| owned.get(&owner)).copied();
            let company = Company {
                beside,
                owners,
                all,
                of_owner: of_owner.unwrap_or(0),
            };
            let traits = traits::of(claim, told, company);
            #[cfg(feature = "fit")]
            super::record::note(|| recorded(claim, &traits));
            claim.confidence = scale.bring(product(&traits));
        }
        from += beside;
    }
}

/// What the log odds of the product are stretched by and shifted, so that they say how many claims are right.
#[derive(Clone, Copy)]
struct Scale {
    shift: f32,
    stretch: f32,
}

impl Scale {
    /// That of the language `code`; a language that no claims were annotated in has none.
    fn of(code: &str) -> Self {
        let mut scales = weights::SCALES.iter().filter(|(language, _)| *language == code);
        let [shift, stretch] = scales.next().map_or([0.0, 1.0], |(_, scale)| *scale);
        Self { shift, stretch }
    }

    fn bring(self, product: f32) -> f32 {
        /// Further out nothing is told apart.
        const LEAST: f32 = 1e-6;
        let product = product.clamp(LEAST, 1.0 - LEAST);
        let odds = (product / (1.0 - product)).ln();
        1.0 / (1.0 + (-(self.shift + self.stretch * odds)).exp())
    }
}

/// The product of what the traits say of each slot.
fn product(traits: &ClaimTraits) -> f32 {
    let mut sums = [0.0f32; SLOTS];
    let rows = traits.each().filter_map(|number| weights::WEIGHTS.get(number));
    rows.for_each(|row| {
        sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight);
    });
    sums.into_iter().map(|sum| 1.0 / (1.0 + (-sum).exp())).product()
}

/// A new trait needs its weights; only the program that makes them may run without.
#[cfg(not(feature = "fit"))]
const _: () = assert!(weights::WEIGHTS.len() == traits::COUNT);

/// The name of the choice.
#[cfg(feature = "fit")]
const CLAIM: &str = "claim";

#[cfg(feature = "fit")]
pub(super) fn described() -> super::record::Described {
    super::record::Described {
        choice: CLAIM,
        features: traits::names().into_iter().map(|name| (name, 0.0)).collect(),
    }
}

#[cfg(feature = "fit")]
fn recorded(claim: &Claim, traits: &ClaimTraits) -> super::record::Recorded {
    use super::record::{Meaning, Recorded, RecordedCandidate};
    let figure = claim.mentions[0].figure;
    Recorded {
        choice: CLAIM,
        figure: figure.start..figure.end,
        candidates: vec![RecordedCandidate {
            meaning: Meaning::Right,
            features: traits.each().collect(),
        }],
    }
}
