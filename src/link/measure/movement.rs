//! Whether a figure is an amount or a difference.

use super::super::clause::CLAUSE;
use super::super::scene::Sentence;
use super::cue::BARRIER_COST;
use super::kind;
use super::preposition::preposition;
use crate::claim::{Amount, Measure, Metric, Unit};
use crate::language::Reading;
use crate::language::pack::{Kinds, Movement, Preposition};
use crate::recognise::Found;
use crate::recognise::quantity::{Figure, FigureKind};

/// The word of rising or falling that `figure` goes with.
pub(super) fn best_movement<'s>(
    sentence: &'s Sentence,
    figure: &Found<Figure>,
) -> Option<&'s Found<Movement>> {
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

pub(super) fn measure(
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
