//! What a figure measures: its metric, whether it is an amount or a difference, and the sign of a difference.

mod carry;
mod counted;
mod cue;
mod movement;
mod preposition;

use std::ops::Range;

use super::scene::Sentence;
use crate::claim::{Measure, Metric, Unit};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Kinds, MetricCue, Movement, Role};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;
use carry::{carries, is_appended};
use counted::counted_noun;
use cue::{best_cue, metric_of};
use movement::{best_movement, measure};
pub(super) use preposition::preposition;

/// What a figure was found to measure.
#[derive(Clone, Debug)]
pub(super) struct Naming {
    pub(super) metric: Metric,
    pub(super) measure: Measure,
    /// -1 where the figure falls, else 1.
    pub(super) sign: f64,
    /// The words that name the metric; none where it is carried over from an earlier figure or left open.
    pub(super) cue: Option<Range<usize>>,
    pub(super) movement: Option<Range<usize>>,
    pub(super) rule: &'static str,
}

/// A figure and what it measures.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) naming: Naming,
    /// The token after the figure.
    pub(super) after: usize,
}

/// Reads what `figure` measures. `before` is the figure before it in the story, if any, and what that measures.
pub(super) fn name(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    before: Option<&Named>,
) -> Naming {
    let movement = best_movement(sentence, figure);
    let appended = before.filter(|before| {
        movement.is_some_and(|movement| is_appended(reading, sentence, figure, movement, before))
    });
    let cue = if appended.is_some() {
        None
    } else {
        best_cue(reading, sentence, figure)
    };
    let (metric, words, rule) = match (&cue, before) {
        (Some(found), _) => (
            metric_of(reading, sentence, figure, found),
            Some(found.tokens()),
            found_rule(found),
        ),
        (None, Some(before)) if appended.is_some() || carries(sentence, figure, movement, &before.naming) => {
            (
                before.naming.metric,
                before.naming.cue.clone(),
                "metric_carried_over",
            )
        }
        _ => (Metric::Other, None, "metric_left_open"),
    };
    let moved = movement.map(|found| (found.value, found.tokens()));
    let measure = measure(reading, sentence, figure, metric, movement);
    let falls = measure == Measure::Change && moved.as_ref().is_some_and(|(movement, _)| falls(*movement));
    Naming {
        metric,
        measure,
        sign: if falls { -1.0 } else { 1.0 },
        cue: words,
        movement: moved.map(|(_, tokens)| tokens),
        rule,
    }
}

/// The words around a figure that name what is counted, for the claim's noun.
pub(super) fn noun(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    naming: &Naming,
) -> Option<Range<usize>> {
    let counted = counted_noun(reading, sentence, figure).map(Found::tokens);
    let cue = naming
        .cue
        .clone()
        .filter(|cue| cue.clone().any(|i| !reading.has(i, Classes::GRAMMAR)));
    counted.or(cue)
}

/// The kind of figure, for choosing among cues.
pub(super) fn kind(unit: Unit) -> Kinds {
    if unit.currency().is_some() {
        return Kinds::MONEY;
    }
    match unit.base() {
        "percent" | "percentage_points" | "basis_points" | "permille" => Kinds::PERCENT,
        "count" => Kinds::COUNT,
        _ => Kinds::PHYSICAL,
    }
}

fn found_rule(found: &Found<MetricCue>) -> &'static str {
    match found.value.role {
        Role::Noun => "metric_noun",
        Role::Verb => "metric_verb",
        Role::Counted | Role::Goods => "counted_noun",
    }
}

fn falls(movement: Movement) -> bool {
    match movement {
        Movement::Down => true,
        Movement::Percent(percent) => percent < 0.0,
        _ => false,
    }
}
