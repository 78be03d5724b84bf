//! The noun that a figure counts.

use super::super::scene::Sentence;
use crate::claim::Metric;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammar, MetricCue, MetricId, Preposition, Role};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;

/// The counted noun that follows a figure, past adjectives.
pub(super) fn counted_noun<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence,
    figure: &Found<Figure>,
) -> Option<&'s Found<MetricCue>> {
    let from = figure.after as usize;
    let near = sentence
        .cues
        .iter()
        .filter(|cue| matches!(cue.value.role, Role::Counted | Role::Goods));
    let next = near.into_iter().find(|cue| cue.first as usize >= from)?;
    let gap = from..next.first as usize;
    let clear = gap.len() <= COUNTED_REACH
        && gap
            .clone()
            .all(|i| reading.tokens[i].is_word() || reading.is_punct(i, b'-'))
        && !gap.clone().any(|i| parts_noun(reading, i));
    clear.then_some(next)
}

/// How many tokens may stand between a number and its counted noun: "20% of the group's older factories".
const COUNTED_REACH: usize = 5;

/// Prepositions, verbs and the like end the reach of a number for its counted noun.
fn parts_noun(reading: &Reading<'_>, i: usize) -> bool {
    reading.lexicon.senses_of(reading.word(i)).any(|sense| {
        matches!(
            sense,
            Sense::Grammar(Grammar::Preposition(p)) if *p != Preposition::Of
        ) || matches!(
            sense,
            Sense::Grammar(Grammar::And | Grammar::But | Grammar::Auxiliary | Grammar::Subordinator)
                | Sense::Intent(_)
        )
    })
}

/// "cut 500 jobs", "delivered 300,000 cars": the counted noun leaves it to the verb.
pub(super) fn verb_decides(counted: &Found<MetricCue>, named: &Found<MetricCue>, cost: i32) -> bool {
    counted.value.role == Role::Goods || counted.value.weak || (decides_of_people(named) && cost < 12)
}

/// "cut 500 employees", "hire 200 staff": the verb tells what becomes of those counted.
fn decides_of_people(named: &Found<MetricCue>) -> bool {
    named.value.role == Role::Verb
        && [Metric::JobCuts, Metric::Hires]
            .iter()
            .any(|metric| named.value.metric == MetricId(metric.index()))
}
