//! What a figure measures: its metric, whether it is an amount or a difference, and the sign of a difference.

use std::ops::Range;

use super::clause::CLAUSE;
use super::scene::Sentence;
use crate::claim::{Amount, Measure, Metric, Unit};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Intent, Kinds, MetricCue, MetricId, Movement, Preposition, Role};
use crate::recognise::Found;
use crate::recognise::quantity::{Figure, FigureKind};
use crate::text::token::{Kind, WordId};

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

/// What the preposition before a figure says of it.
pub(super) fn preposition(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> Option<Preposition> {
    let lead = figure
        .value
        .bound
        .map_or(figure.first, |(from, _)| from.min(figure.first)) as usize;
    let from = lead.saturating_sub(LEAD).max(sentence.tokens.start);
    for i in (from..lead).rev() {
        let mut passed = false;
        for sense in reading.lexicon.senses_of(reading.word(i)) {
            match sense {
                Sense::Grammar(Grammar::Preposition(preposition)) => {
                    return Some(strongest(reading, i, *preposition));
                }
                Sense::Grammar(Grammar::Article { .. } | Grammar::Other) | Sense::Bound { .. } => {
                    passed = true
                }
                _ => {}
            }
        }
        if !passed {
            return None;
        }
    }
    None
}

/// How many tokens back a figure's preposition may stand, past articles and bound words.
const LEAD: usize = 3;

/// Of a preposition's functions the one that says most of a figure.
fn strongest(reading: &Reading<'_>, i: usize, first: Preposition) -> Preposition {
    let functions = reading
        .lexicon
        .senses_of(reading.word(i))
        .filter_map(|sense| match sense {
            Sense::Grammar(Grammar::Preposition(preposition)) => Some(*preposition),
            _ => None,
        });
    let rank = |preposition: &Preposition| match preposition {
        Preposition::By => 0,
        Preposition::To => 1,
        Preposition::From => 2,
        Preposition::Against => 3,
        Preposition::Of => 4,
        _ => 5,
    };
    functions.min_by_key(rank).unwrap_or(first)
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

/// A figure and what it measures.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) naming: Naming,
    /// The token after the figure.
    pub(super) after: usize,
}

/// "€5bn, up 12%", "5 Mrd. Euro (plus 12 Prozent)", "2.4 million, an increase of 4%": a change told of the figure
/// before, with nothing between that names another metric.
fn is_appended(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    movement: &Found<Movement>,
    before: &Named,
) -> bool {
    let (f, m) = (figure.tokens(), movement.tokens());
    if kind(figure.value.quantity.unit) != Kinds::PERCENT
        || m.start < before.after
        || m.end > f.start
        || before.after < sentence.tokens.start
    {
        return false;
    }
    let between = before.after..f.start;
    let named = sentence.cues.iter().any(|cue| {
        between.contains(&(cue.first as usize)) && cue.value.role == Role::Noun && !cue.value.weak
    });
    let opens =
        (m.start.saturating_sub(3).max(before.after)..m.start).any(|i| reading.tokens[i].kind == Kind::Punct);
    f.start - m.end <= 3 && opens && !named && before.naming.measure == Measure::Level
}

/// The metric that a cue names for this figure.
fn metric_of(
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

/// Costs are in tokens: a step over a barrier counts as so many.
const BARRIER_COST: u32 = 5;
/// General words give way to any other near.
const WEAK_COST: i32 = 12;
/// No cue farther than this speaks of a figure.
const REACH: u32 = 60;

/// The cue that names what `figure` measures: the cheapest to reach.
fn best_cue<'s>(
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

/// "cut 500 jobs", "delivered 300,000 cars": the counted noun leaves it to the verb.
fn verb_decides(counted: &Found<MetricCue>, named: &Found<MetricCue>, cost: i32) -> bool {
    counted.value.role == Role::Goods || counted.value.weak || (decides_of_people(named) && cost < 12)
}

/// "cut 500 employees", "hire 200 staff": the verb tells what becomes of those counted.
fn decides_of_people(named: &Found<MetricCue>) -> bool {
    named.value.role == Role::Verb
        && [Metric::JobCuts, Metric::Hires]
            .iter()
            .any(|metric| named.value.metric == MetricId(metric.index()))
}

/// The counted noun that follows a figure, past adjectives.
fn counted_noun<'s>(
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

/// A figure without words of its own takes what the one before it measured, where the sentence speaks of a
/// movement ("This is a rise of 70 percent") or the figure stands beside it in the sentence.
fn carries(
    sentence: &Sentence,
    figure: &Found<Figure>,
    movement: Option<&Found<Movement>>,
    before: &Naming,
) -> bool {
    let kind = kind(figure.value.quantity.unit);
    let in_sentence = before
        .cue
        .as_ref()
        .is_some_and(|cue| sentence.tokens.contains(&cue.start));
    (kind == Kinds::PERCENT && movement.is_some()) || (in_sentence && kind != Kinds::PERCENT)
}

/// The word of rising or falling that `figure` goes with.
fn best_movement<'s>(sentence: &'s Sentence, figure: &Found<Figure>) -> Option<&'s Found<Movement>> {
    let f = figure.tokens();
    let near = sentence.movements.iter().filter_map(|movement| {
        let m = movement.tokens();
        let barrier = sentence.barriers.between(&f, &m);
        if barrier >= CLAUSE + 1 {
            return None;
        }
        let (gap, after) = if m.end <= f.start {
            (f.start - m.end, 0)
        } else {
            (m.start.saturating_sub(f.end), 2)
        };
        let cost = gap as u32 + BARRIER_COST * barrier + after;
        (cost <= 30).then_some((cost, movement))
    });
    near.min_by_key(|(cost, _)| *cost).map(|(_, movement)| movement)
}

/// Metrics that are themselves rates, so that a percentage of them is an amount unless something moved.
fn is_rate(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::MarketShare | Metric::Stake | Metric::Margin | Metric::InterestRate | Metric::Equity
    )
}

/// Metrics whose figures are amounts even though something grew or shrank by them.
fn counts_events(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::Locations | Metric::JobCuts | Metric::Hires | Metric::Savings | Metric::Loss
    )
}

fn measure(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    metric: Metric,
    movement: Option<&Found<Movement>>,
) -> Measure {
    let unit = figure.value.quantity.unit;
    if figure.value.kind == FigureKind::Change
        || unit == Unit::PERCENTAGE_POINTS
        || unit == Unit::BASIS_POINTS
    {
        return Measure::Change;
    }
    let role = preposition(reading, sentence, figure);
    if matches!(
        role,
        Some(Preposition::To | Preposition::From | Preposition::Against)
    ) {
        return Measure::Level;
    }
    let printed_sign = matches!(figure.value.quantity.amount, Amount::Value(value) if value < 0.0);
    let Some(movement) = movement else {
        return if printed_sign && kind(unit) == Kinds::PERCENT {
            Measure::Change
        } else {
            Measure::Level
        };
    };
    let (f, m) = (figure.tokens(), movement.tokens());
    let behind = m.start >= f.end;
    let gap = if behind {
        m.start - f.end
    } else {
        f.start.saturating_sub(m.end)
    };
    let changes = match kind(unit) {
        Kinds::PERCENT => !is_rate(metric) || role == Some(Preposition::By) || gap <= 1,
        _ if counts_events(metric) => false,
        _ if behind => gap == 0 && matches!(movement.rule, "movement_noun" | "comparison_after_figure"),
        _ => {
            role == Some(Preposition::By)
                || (gap <= 1 && role.is_none())
                || (role == Some(Preposition::Of) && gap <= 2)
        }
    };
    if changes { Measure::Change } else { Measure::Level }
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
