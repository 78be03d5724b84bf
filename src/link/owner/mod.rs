//! Whose figure it is: a log-linear choice among the story's organisations, over named evidence.
//!
//! [`candidate`] gathers who may own a figure with all that speaks for and against each, as features
//! ([`feature`]); the weights of a candidate's features ([`weights`]) add up to its log-odds, and the softmax over
//! the candidates is its probability. A feature reads the text by a small rule; a weight only says how much it
//! counts beside others. The package `fit/` makes the weights.

mod around;
mod aside;
mod bought;
mod candidate;
mod cast;
mod evidence;
mod feature;
mod focus;
mod nearness;
mod pass;
mod possessor;
mod public;
#[cfg(feature = "fit")]
mod record;
mod resolve;
mod role;
mod rule;
mod series;
mod sign;
mod speech;
mod state;
#[allow(
    clippy::approx_constant,
    reason = "what the data gives may look like a constant of mathematics"
)]
mod weights;

use std::ops::Range;

use super::figure::{self, FigureInSentence};
use super::measure::Naming;
use super::scene::Scene;
pub(super) use super::sentence::Role;
use super::sentence::Sentence;
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
pub(super) use candidate::Candidates;
use candidate::{Candidate, Whom};
use feature::Feature;
use nearness::ClauseReach;
use rule::OwnerRule;

pub(super) use focus::Focus;
#[cfg(feature = "fit")]
pub(super) use record::described;
pub(super) use resolve::{fits, is_outsider, reports};
pub(super) use role::{assign, is_cue};
pub(super) use state::add;

/// Whose a figure was found to be.
#[derive(Clone, Debug)]
pub(super) enum Ownership {
    Named(Named),
    /// Some organisation's that the text does not name.
    LeftOpen,
    /// No organisation's: a country's exports, a survey's share, a person's.
    NoOwner,
}

/// The owner found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The organisation's group in the story.
    pub(super) group: usize,
    /// The words that name it or stand for it.
    pub(super) tokens: Range<usize>,
    rule: OwnerRule,
}

impl Ownership {
    pub(super) fn named(&self) -> Option<&Named> {
        match self {
            Self::Named(named) => Some(named),
            _ => None,
        }
    }

    /// What decided whose it is, or that nobody is named.
    pub(super) fn rule(&self) -> &'static str {
        match self {
            Self::Named(named) => named.rule.as_str(),
            Self::LeftOpen => "owner_not_named",
            Self::NoOwner => "no_organisation",
        }
    }
}

/// The owner that is likeliest, and how likely it is.
pub(super) struct Choice {
    pub(super) owner: Ownership,
    pub(super) probability: f32,
}

/// What the search for an owner looks at.
#[derive(Clone, Copy)]
struct OwnerQuery<'c, 'r, 't> {
    scene: &'c Scene<'r, 't>,
    sentence: &'c Sentence<'c>,
    figure: &'c Found<FigureValue>,
    naming: &'c Naming,
    focus: &'c Focus,
}

impl OwnerQuery<'_, '_, '_> {
    /// Where the clause of token `there` stands as seen from that of `here`.
    fn reach(&self, here: usize, there: usize) -> ClauseReach {
        nearness::reach(self.sentence, here, there).0
    }

    /// The first token of the figure or its bound word.
    fn lead(&self) -> usize {
        figure::start(self.figure)
    }

    /// The figure with its bound word.
    fn tokens(&self) -> Range<usize> {
        self.lead()..self.figure.end()
    }
}

/// The owner of `figure`, which measures `naming`.
pub(super) fn find(
    figure: &FigureInSentence<'_, '_, '_>,
    naming: &Naming,
    focus: &Focus,
    candidates: &mut Candidates,
) -> Choice {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    let case = OwnerQuery {
        scene,
        sentence,
        figure,
        naming,
        focus,
    };
    let candidates = candidate::gather(&case, candidates);
    #[cfg(feature = "fit")]
    super::record::note(|| record::recorded(&case, candidates));
    choose(&case, candidates)
}

/// The candidate with the largest sum of weights, and its share of the softmax over all.
fn choose(case: &OwnerQuery<'_, '_, '_>, candidates: &[Candidate]) -> Choice {
    let sum = |candidate: &Candidate| candidate.features.sum(weight);
    // What all so far come to, as a multiple of the best.
    let mut all = 0.0f32;
    let mut best: Option<(&Candidate, f32)> = None;
    for candidate in candidates {
        let sum = sum(candidate);
        match &best {
            Some((_, most)) if sum <= *most => all += (sum - most).exp(),
            _ => {
                let lost = best.map_or(f32::NEG_INFINITY, |(_, most)| most - sum);
                all = all * lost.exp() + 1.0;
                best = Some((candidate, sum));
            }
        }
    }
    let owner = best.map_or(Ownership::NoOwner, |(chosen, _)| match chosen.whom {
        Whom::Nobody => Ownership::NoOwner,
        Whom::LeftOpen => Ownership::LeftOpen,
        Whom::Group(group) => named(case, group, chosen),
    });
    Choice {
        owner,
        probability: 1.0 / all.max(1.0),
    }
}

/// The owner with its words, and the rule that speaks for it the most.
fn named(case: &OwnerQuery<'_, '_, '_>, group: usize, chosen: &Candidate) -> Ownership {
    let rules = chosen
        .features
        .each()
        .filter_map(|feature| Some((weight(feature), feature.rule()?)));
    let told = rules.filter(|(weight, _)| *weight > 0.0);
    let strongest = told.max_by(|a, b| a.0.total_cmp(&b.0));
    let rule = strongest.map_or(chosen.rule, |(_, rule)| rule);
    let mentions = &case.scene.groups[group].mentions;
    let first = || Some(mentions.first()?.tokens.clone());
    match chosen.words.clone().or_else(first) {
        Some(tokens) => Ownership::Named(Named { group, tokens, rule }),
        None => Ownership::LeftOpen,
    }
}

/// What a feature counts.
fn weight(feature: Feature) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = super::record::weight(record::OWNER, feature.number()) {
        return weight;
    }
    weights::WEIGHTS.get(feature.number()).copied().unwrap_or(0.0)
}

/// A new feature needs its weight; only the program that makes it may run without.
#[cfg(not(feature = "fit"))]
const _: () = assert!(weights::WEIGHTS.len() == feature::COUNT);
