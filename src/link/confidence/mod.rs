//! How likely a claim is right in every slot: what the traits of a claim count, added up.
//!
//! The traits are how likely its owner is ([`owner`](super::owner)), which kind of words decide each other slot and how near they
//! stand to the figure, and how much else the sentence and the story tell that it could be taken for. The package
//! `fit/` makes the weights, on claims whose owners were chosen by weights that had not seen their article.

mod weights;

use super::fact::Fact;
use super::features::{self, listed};
use super::measure;
use crate::claim::{Basis, Claim, Measure, Metric, Status};
use crate::text::Span;

listed! {
    /// What speaks for and against a claim.
    Trait {
        /// Any claim.
        Claim,

        /// Its owner is likelier than not.
        OwnerHalf,
        /// Its owner has a probability of seven in ten.
        Owner70,
        /// Of eight.
        Owner80,
        /// Of nine.
        Owner90,
        /// Of 95 in a hundred.
        Owner95,
        /// Of 98.
        Owner98,
        /// No owner is named.
        OwnerOpen,
        /// The owner's words stand in another sentence.
        OwnerElsewhere,
        /// They stand far from the figure.
        OwnerFar,

        /// Nothing tells what is measured.
        MetricSilent,
        /// It is none of the metrics that are known.
        MetricOther,
        /// The words that tell it touch the figure.
        MetricTouching,
        /// They stand some words away.
        MetricNear,
        /// They stand further away.
        MetricApart,
        /// They stand far away.
        MetricFar,
        /// They count the figure's noun.
        MetricCounted,
        /// A verb tells it.
        MetricVerb,
        /// It is carried over from another figure.
        MetricCarried,
        /// A change, with a word that says so.
        ChangeSaid,
        /// A change that no word says.
        ChangeUnsaid,
        /// An amount beside a word of rising or falling.
        LevelMoved,

        /// The year is written there.
        YearStated,
        /// It is counted from the day of writing: "last year".
        YearRelative,
        /// It is inferred.
        YearInferred,
        /// A part of a year is told.
        PartTold,
        /// A goal or forecast.
        Target,
        /// A goal or forecast whose year is not stated.
        TargetUndated,
        /// A word tells the status.
        StatusSaid,

        /// A sum of money.
        Money,
        /// A percentage.
        Percent,
        /// A count.
        Count,
        /// A small count, as of things named in passing.
        SmallCount,
        /// A bound word stands with the figure.
        Bounded,

        /// Mentioned more than once.
        SeveralMentions,
        /// The only claim of its sentence.
        AloneInSentence,
        /// One of three or more in its sentence.
        CrowdedSentence,
        /// One of six or more.
        PackedSentence,
        /// The only owner of the story's claims.
        OnlyOwner,
        /// One of five or more.
        ManyOwners,
        /// At most three claims in the story.
        FewClaims,
        /// At least twelve.
        ManyClaims,
    }
}

type Traits = features::Features<{ Trait::ALL.len().div_ceil(64) }>;

/// So many owners of a story are told apart; more are as bad.
const MANY_OWNERS: usize = 5;

/// What linking knows of a claim that the claim itself does not say.
pub(super) struct Told {
    /// How likely its owner is.
    owned: f32,
    /// What tells its metric.
    metric: measure::Told,
}

impl Told {
    pub(super) fn of(fact: &Fact) -> Self {
        Self {
            owned: fact.owned,
            metric: fact.told,
        }
    }
}

/// Tells the confidence of the claims of one story, which stand in order.
pub(super) fn settle(claims: &mut [Claim], told: &[Told]) {
    let owners = owners(claims);
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
            let traits = traits(claim, told, Company { beside, owners, all });
            #[cfg(feature = "fit")]
            super::record::note(|| recorded(claim, &traits));
            claim.confidence = 1.0 / (1.0 + (-traits.sum(weight)).exp());
        }
        from += beside;
    }
}

/// What a trait counts.
fn weight(number: usize) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = super::record::weight(CLAIM, number) {
        return weight;
    }
    weights::WEIGHTS.get(number).copied().unwrap_or(0.0)
}

/// A new trait needs its weight; only the program that makes it may run without.
#[cfg(not(feature = "fit"))]
const _: () = assert!(weights::WEIGHTS.len() == Trait::ALL.len());

/// What else stands around a claim.
#[derive(Clone, Copy)]
struct Company {
    /// Claims of its sentence.
    beside: usize,
    /// Owners in its story.
    owners: usize,
    /// Claims of its story.
    all: usize,
}

/// How many owners the claims have, up to [`MANY_OWNERS`].
fn owners(claims: &[Claim]) -> usize {
    let mut names: Vec<&str> = Vec::with_capacity(MANY_OWNERS);
    for organisation in claims.iter().filter_map(|claim| claim.organisation.as_ref()) {
        if names.len() < MANY_OWNERS && !names.contains(&organisation.name.as_str()) {
            names.push(&organisation.name);
        }
    }
    names.len()
}

fn traits(claim: &Claim, told: &Told, company: Company) -> Traits {
    let mut traits = Traits::default();
    traits.add(Trait::Claim as usize);
    add(&mut traits, of_owner(claim, told.owned));
    add(&mut traits, of_metric(claim, told.metric));
    add(&mut traits, of_time(claim));
    add(&mut traits, of_quantity(claim));
    add(&mut traits, of_company(claim, company));
    traits
}

fn add<const N: usize>(traits: &mut Traits, said: Said<N>) {
    for (trait_, said) in said {
        if said {
            traits.add(trait_ as usize);
        }
    }
}

type Said<const N: usize> = [(Trait, bool); N];

fn of_owner(claim: &Claim, owned: f32) -> Said<9> {
    let mention = claim.mentions[0];
    let span = claim.organisation.as_ref().map(|owner| owner.span);
    let here = span.filter(|span| mention.sentence.overlaps(*span));
    [
        (Trait::OwnerHalf, owned >= 0.5),
        (Trait::Owner70, owned >= 0.7),
        (Trait::Owner80, owned >= 0.8),
        (Trait::Owner90, owned >= 0.9),
        (Trait::Owner95, owned >= 0.95),
        (Trait::Owner98, owned >= 0.98),
        (Trait::OwnerOpen, span.is_none()),
        (Trait::OwnerElsewhere, span.is_some() && here.is_none()),
        (
            Trait::OwnerFar,
            here.is_some_and(|span| gap(span, mention.figure) >= FAR),
        ),
    ]
}

fn of_metric(claim: &Claim, told: measure::Told) -> Said<12> {
    let proof = &claim.evidence.metric;
    let by = |what: measure::Told| proof.span.is_some() && told == what;
    let gap = proof.span.map(|words| gap(words, claim.mentions[0].figure));
    let within = |from: usize, to: usize| gap.is_some_and(|gap| (from..to).contains(&gap));
    let moved = claim.evidence.measure.span.is_some();
    let change = claim.measure == Measure::Change;
    [
        (Trait::MetricSilent, proof.span.is_none()),
        (Trait::MetricOther, claim.metric == Metric::Other),
        (Trait::MetricTouching, within(0, NEAR)),
        (Trait::MetricNear, within(NEAR, APART)),
        (Trait::MetricApart, within(APART, FAR)),
        (Trait::MetricFar, within(FAR, usize::MAX)),
        (Trait::MetricCounted, by(measure::Told::Counted)),
        (Trait::MetricVerb, by(measure::Told::Verb)),
        (Trait::MetricCarried, by(measure::Told::CarriedOver)),
        (Trait::ChangeSaid, change && moved),
        (Trait::ChangeUnsaid, change && !moved),
        (Trait::LevelMoved, !change && moved),
    ]
}

fn of_time(claim: &Claim) -> Said<7> {
    let basis = claim.period.basis;
    let target = claim.status == Status::Target;
    [
        (Trait::YearStated, basis == Basis::Stated),
        (Trait::YearRelative, basis == Basis::Relative),
        (Trait::YearInferred, basis == Basis::Inferred),
        (Trait::PartTold, claim.period.part.is_some()),
        (Trait::Target, target),
        (Trait::TargetUndated, target && basis == Basis::Inferred),
        (Trait::StatusSaid, claim.evidence.status.span.is_some()),
    ]
}

fn of_quantity(claim: &Claim) -> Said<5> {
    /// A number that also counts what is only named in passing.
    const SMALL: f64 = 13.0;
    let unit = claim.quantity.unit;
    let rate = [&b"percent"[..], b"percentage_points", b"basis_points"].contains(&unit.symbol());
    let count = unit.symbol() == b"count";
    let small = count && claim.quantity.amount.midpoint().abs() < SMALL;
    [
        (Trait::Money, unit.currency().is_some()),
        (Trait::Percent, rate),
        (Trait::Count, count),
        (Trait::SmallCount, small),
        (Trait::Bounded, claim.evidence.bound.span.is_some()),
    ]
}

fn of_company(claim: &Claim, company: Company) -> Said<8> {
    let Company { beside, owners, all } = company;
    [
        (Trait::SeveralMentions, claim.mentions.len() > 1),
        (Trait::AloneInSentence, beside == 1),
        (Trait::CrowdedSentence, beside >= 3),
        (Trait::PackedSentence, beside >= 6),
        (Trait::OnlyOwner, owners <= 1),
        (Trait::ManyOwners, owners >= MANY_OWNERS),
        (Trait::FewClaims, all <= 3),
        (Trait::ManyClaims, all >= 12),
    ]
}

/// Bytes between words and a figure, from which on they are near, apart, and far.
const NEAR: usize = 10;
const APART: usize = 30;
const FAR: usize = 80;

/// The bytes between two spans.
fn gap(a: Span, b: Span) -> usize {
    if a.start < b.start {
        b.start.saturating_sub(a.end)
    } else {
        a.start.saturating_sub(b.end)
    }
}

/// The name of the choice.
#[cfg(feature = "fit")]
const CLAIM: &str = "claim";

#[cfg(feature = "fit")]
pub(super) fn described() -> super::record::Described {
    super::record::Described {
        choice: CLAIM,
        features: Trait::ALL
            .iter()
            .map(|trait_| (format!("{trait_:?}"), 0.0))
            .collect(),
    }
}

#[cfg(feature = "fit")]
fn recorded(claim: &Claim, traits: &Traits) -> super::record::Recorded {
    use super::record::{Meaning, Recorded, RecordedCandidate};
    let figure = claim.mentions[0].figure;
    let candidate = |meaning, features| RecordedCandidate { meaning, features };
    Recorded {
        choice: CLAIM,
        figure: figure.start..figure.end,
        candidates: vec![
            candidate(Meaning::Right, traits.each().collect()),
            candidate(Meaning::Nothing, Vec::new()),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_counted_either_way() {
        assert_eq!(gap(Span::new(0, 5), Span::new(6, 9)), 1);
        assert_eq!(gap(Span::new(40, 45), Span::new(6, 9)), 31);
        assert_eq!(gap(Span::new(6, 9), Span::new(6, 9)), 0);
    }
}
