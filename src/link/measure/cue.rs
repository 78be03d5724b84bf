//! Which of the words around a figure names its metric.

use std::ops::Range;

use super::super::scene::Sentence;
use super::counted::{counted_noun, verb_decides};
use super::kind;
use crate::claim::Metric;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammar, Intent, Kinds, MetricCue, MetricId, Preposition, Role};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;
use crate::text::token::WordId;

/// Costs are in tokens: a step over a barrier counts as so many.
pub(super) const BARRIER_COST: u32 = 5;

/// General words give way to any other near.
const WEAK_COST: i32 = 12;

/// No cue farther than this speaks of a figure.
const REACH: u32 = 60;

/// The cue that names what `figure` measures: the cheapest to reach.
pub(super) fn best_cue<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence,
    figure: &Found<Figure>,
) -> Option<&'s Found<MetricCue>> {
    let kind = kind(figure.value.quantity.unit);
    let counted = counted_noun(reading, sentence, figure).filter(|cue| cue.value.kinds.has(kind));
    let named = sentence
        .cues
        .iter()
        .filter(|cue| cue.value.kinds.has(kind) && matches!(cue.value.role, Role::Noun | Role::Verb))
        .filter(|cue| speaks(reading, sentence, cue))
        .filter_map(|cue| Some((cost(reading, sentence, figure, cue)?, cue)))
        .min_by_key(|(cost, _)| *cost);
    match (counted, named) {
        (Some(counted), Some((cost, named))) if verb_decides(counted, named, cost) => Some(named),
        (Some(counted), _) if counted.value.role == Role::Counted => Some(counted),
        (_, Some((_, named))) => Some(named),
        (counted, None) => counted.filter(|counted| counted.value.role == Role::Counted),
    }
}

/// Whether a word is used in the sense of its cue: not as a verb ("to pay"), as a word of movement ("a 5% rise"), or
/// as the owner of what follows ("20% of the group's factories").
fn speaks(reading: &Reading<'_>, sentence: &Sentence, cue: &Found<MetricCue>) -> bool {
    let tokens = cue.tokens();
    let owns = reading
        .tokens
        .get(tokens.end)
        .is_some_and(|next| next.word == WordId::CLITIC_S);
    let stake = cue.value.metric == MetricId(Metric::Stake.index());
    let moves = || {
        sentence
            .movements
            .iter()
            .any(|movement| movement.tokens().contains(&tokens.start))
    };
    let verb = || tokens.start > sentence.tokens.start && opens_verb(reading, tokens.start - 1);
    !(owns && stake) && !(cue.value.weak && cue.value.role == Role::Noun && (moves() || verb()))
}

/// "to", a modal or an auxiliary: what follows is a verb.
fn opens_verb(reading: &Reading<'_>, i: usize) -> bool {
    reading.lexicon.senses_of(reading.word(i)).any(|sense| {
        matches!(
            sense,
            Sense::Grammar(Grammar::Preposition(Preposition::To))
                | Sense::Intent(Intent::Ahead | Intent::Maybe)
        )
    })
}

/// What it costs to take `cue` for `figure`; `None` out of reach.
fn cost(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    cue: &Found<MetricCue>,
) -> Option<i32> {
    let (f, c) = (figure.tokens(), cue.tokens());
    if f.start < c.end && c.start < f.end {
        return None;
    }
    let barrier = sentence.barriers.between(&f, &c);
    let (gap, after) = if c.end <= f.start {
        (f.start - c.end, false)
    } else {
        (c.start - f.end, true)
    };
    let distance = gap as u32 + BARRIER_COST * barrier;
    if distance > REACH {
        return None;
    }
    let mut cost = distance as i32;
    if after {
        cost += if gap <= 2 && names_directly(reading, f.end..c.start) {
            -3
        } else {
            4
        };
    }
    cost += match cue.value.role {
        Role::Noun => 0,
        Role::Verb => 1,
        Role::Counted | Role::Goods => 3,
    };
    if cue.value.weak {
        cost += WEAK_COST;
    }
    Some(cost)
}

/// "5% margin", "5bn in revenue", "300 Mio. Euro Gewinn".
fn names_directly(reading: &Reading<'_>, gap: Range<usize>) -> bool {
    gap.into_iter().all(|i| {
        reading.lexicon.senses_of(reading.word(i)).all(|sense| {
            !matches!(
                sense,
                Sense::Grammar(Grammar::Auxiliary | Grammar::And | Grammar::Subordinator)
            ) || reading.is_punct(i, b'-')
        })
    })
}

/// The metric that a cue names for this figure.
pub(super) fn metric_of(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    cue: &Found<MetricCue>,
) -> Metric {
    let metric = reading.lexicon.metric(cue.value.metric);
    let quantity = figure.value.quantity;
    match kind(quantity.unit) {
        Kinds::PERCENT => by_fellow(reading, sentence, figure, cue).unwrap_or(metric),
        Kinds::MONEY
            if metric == Metric::Costs
                && cue.value.role == Role::Verb
                && quantity.amount.midpoint() < DEAREST =>
        {
            Metric::Price
        }
        _ => metric,
    }
}

/// What costs less than this has a price; what costs more is a cost. In units of any currency.
const DEAREST: f64 = 20_000.0;

/// "Sales fell 3% to 1.06 million": where a word has a meaning for each kind of figure, the percentage takes that of
/// the amount beside it.
fn by_fellow(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    cue: &Found<MetricCue>,
) -> Option<Metric> {
    let amounts = sentence
        .figures
        .iter()
        .filter(|other| kind(other.value.quantity.unit) != Kinds::PERCENT && !other.value.conversion);
    let fellow = amounts.min_by_key(|other| other.first.abs_diff(figure.first))?;
    let kind = kind(fellow.value.quantity.unit);
    let near = fellow.first.abs_diff(figure.first) <= 12;
    let twin = sentence
        .cues
        .iter()
        .find(|other| other.first == cue.first && other.after == cue.after && other.value.kinds.has(kind))?;
    near.then(|| reading.lexicon.metric(twin.value.metric))
}
