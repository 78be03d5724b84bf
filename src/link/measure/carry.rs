//! Metrics carried over from one figure to the next.

use super::cue::DEAREST;
use super::site::Site;
use super::{LEFT_OPEN, Named};
use crate::claim::{Measure, Metric};
use crate::language::lexicon::Classes;
use crate::language::pack::{Kinds, MetricCue, MetricId, Movement, Role};
use crate::recognise::Found;
use crate::text::token::Kind;

/// How far a metric is carried from one sentence into the next, in tokens.
const FARTHEST: usize = 50;

/// "€5bn, up 12%", "5 Mrd. Euro (plus 12 Prozent)", "2.4 million, an increase of 4%": a change told of the figure
/// before, with nothing between that names another metric.
pub(super) fn is_appended(site: &Site<'_, '_, '_>, movement: &Found<Movement>, before: &Named) -> bool {
    let m = movement.tokens();
    let of_fellow = site.kind == Kinds::PERCENT || before.naming.unit == site.unit;
    if !of_fellow
        || m.start < before.after
        || m.end > site.figure.tokens().start
        || before.after < site.sentence.tokens.start
    {
        return false;
    }
    let between = before.after..site.start;
    let named = site.sentence.cues.iter().any(|cue| {
        between.contains(&(cue.first as usize)) && cue.value.role == Role::Noun && !cue.value.weak
    });
    let opens = (m.start.saturating_sub(3).max(before.after)..m.start)
        .any(|i| site.reading.tokens[i].kind == Kind::Punct);
    site.start.saturating_sub(m.end) <= 3 && opens && !named && before.naming.measure == Measure::Level
}

/// A figure without words of its own takes what the one before it measured, if that goes with its kind: beside it in
/// the sentence, or in the next one where that speaks of a movement ("This is a rise of 70 percent") or of the same
/// unit.
pub(super) fn carries(site: &Site<'_, '_, '_>, movement: Option<&Found<Movement>>, before: &Named) -> bool {
    if before.naming.rule == LEFT_OPEN
        || !before.naming.kinds.has(site.kind)
        || !may_be_small(site, before.naming.metric)
    {
        return false;
    }
    let same = before.naming.unit == site.unit;
    let percent = site.kind == Kinds::PERCENT;
    if before.after > site.sentence.tokens.start {
        return same || !percent || movement.is_some();
    }
    let near = site.start.saturating_sub(before.after) <= FARTHEST;
    near && (percent && movement.is_some() || same && !counts_something(site))
}

/// Whether a noun follows a bare number, which then counts that.
fn counts_something(site: &Site<'_, '_, '_>) -> bool {
    let next = site
        .reading
        .tokens
        .get(site.end)
        .filter(|_| site.end < site.sentence.tokens.end);
    site.figure.value.bare
        && next.is_some_and(|next| next.is_word() && !site.reading.has(site.end, Classes::GRAMMAR))
}

/// Nobody earns or borrows what a ware costs.
fn may_be_small(site: &Site<'_, '_, '_>, metric: Metric) -> bool {
    site.kind != Kinds::MONEY
        || site.size() >= DEAREST
        || matches!(
            metric,
            Metric::Price
                | Metric::Eps
                | Metric::Dividend
                | Metric::SharePrice
                | Metric::Wages
                | Metric::Fine
                | Metric::Costs
                | Metric::DealValue
                | Metric::Tax
        )
}

/// "to pay $30m": what is paid is what the figure before was for.
pub(super) fn pays_on(cue: &Found<MetricCue>, before: &Named) -> bool {
    let paid = matches!(
        before.naming.metric,
        Metric::Debt | Metric::Fine | Metric::Tax | Metric::Dividend | Metric::DealValue | Metric::Wages
    );
    let pays =
        cue.value.weak && cue.value.role == Role::Verb && cue.value.metric == MetricId(Metric::Costs.index());
    pays && paid && (cue.first as usize).saturating_sub(before.after) <= FARTHEST
}
