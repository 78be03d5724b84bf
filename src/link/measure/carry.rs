//! Metrics carried over from one figure to the next.

use std::ops::Range;

use super::FigureBefore;
use super::cue::{DEAREST, in_phrase};
use crate::claim::{Measure, Metric, Property, Sums, Unit};
use crate::grammar::ClauseKind;
use crate::language::lexicon::Classes;
use crate::language::pack::{
    CueRole, Grammar, Grammars, Kinds, MetricCue, Motion, MovementCue, Preposition, Pronoun,
};
use crate::link::figure::{FigureInSentence, kind, preposition};
use crate::recognise::Found;
use crate::recognise::metric::{self, Cues};
use crate::recognise::quantity::{FigureKind, FigureValue};
use crate::text::token::Kind;

/// How far a metric is carried from one sentence into the next, in tokens.
const FARTHEST: usize = 50;

/// "made $40 million in 2023, up from 30 million", "5 Mrd. Euro (plus 12 Prozent)", "2.4 million, an increase of 4%": a
/// change told of the figure before, with nothing between that names another metric.
pub(super) fn is_appended(
    site: &FigureInSentence<'_, '_, '_>,
    movement: &Found<MovementCue>,
    before: &FigureBefore<'_>,
) -> bool {
    let m = movement.tokens();
    let of_fellow = site.kind == Kinds::PERCENT || before.naming.unit == site.unit;
    if !of_fellow || before.after <= site.sentence.tokens.start {
        return false;
    }
    let behind = m.start >= site.end && compares_behind(site, &m);
    if m.end > site.figure.tokens().start && !behind {
        return false;
    }
    let between = before.after..site.start;
    let named = site
        .sentence
        .cues
        .iter()
        .any(|cue| between.contains(&cue.start()) && cue.value.is_strong_noun());
    /// In tokens, from the mark to the movement, and from that to the figure.
    const NEAR: usize = 3;
    let opens = (m.start.saturating_sub(NEAR).max(before.after)..m.start)
        .any(|i| site.reading.tokens[i].kind == Kind::Punct);
    let near = behind || site.start.saturating_sub(m.end) <= NEAR && opens;
    near && !named && before.naming.measure == Measure::Level && !is_of_main_clause(site, &m, before)
}

/// "X, which Y bought for $40m in 2020, | lost $3m": the figure before is told aside, and the verb is of the clause around.
fn is_of_main_clause(
    site: &FigureInSentence<'_, '_, '_>,
    verb: &Range<usize>,
    before: &FigureBefore<'_>,
) -> bool {
    let syntax = site.syntax();
    let aside = syntax.clause_of(before.after - 1);
    syntax.is_finite(verb.start)
        && syntax.clause(aside).kind == ClauseKind::Relative
        && syntax.clause_of(verb.start) != aside
}

/// "earned $40 million, 12 percent | more than a year ago": a comparison behind a figure that a comma opens, and that
/// speaks of no noun of its own.
fn compares_behind(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> bool {
    let next = movement.end;
    let opened = site.start > 0 && site.reading.is_punct(site.start - 1, b',');
    let closed = next >= site.sentence.tokens.end
        || !site.reading.tokens[next].is_word()
        || site.reading.has(next, Classes::FUNCTION.or(Classes::TIME))
        || site.reading.is(next - 1, Preposition::Against.set());
    opened && movement.start == site.end && closed
}

/// A figure without words of its own takes what the one before it measured, if that goes with its kind: beside it in
/// the sentence, or in the next one where that speaks of a movement ("This is a rise of 70 percent") or of the same
/// unit.
pub(super) fn carries(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<MovementCue>>,
    before: &FigureBefore<'_>,
) -> bool {
    // "posted a profit of $17m, a | 10 percent increase": a verb that goes with sums alone tells of their changes too
    let kinds = before.naming.kinds;
    let here = before.after > site.sentence.tokens.start;
    let change_of_sum = (here || points_back(site))
        && site.kind == Kinds::PERCENT
        && movement.is_some()
        && kinds.has(Kinds::MONEY);
    let other_things = site.counted.is_some_and(|counted| {
        counted.value.role == CueRole::Goods && !counted.value.metric.is(Property::Staff)
    });
    if before.naming.told.is_open()
        || other_things && before.naming.metric.is(Property::Staff)
        || !(kinds.has(site.kind) || change_of_sum)
        || !may_be_small(site, before.naming.metric)
    {
        return false;
    }
    let same = before.naming.unit == site.unit;
    if before.naming.told.is_guess() && !same {
        return false;
    }
    let percent = site.kind == Kinds::PERCENT;
    if here {
        return same || !percent || movement.is_some();
    }
    let near = site.start.saturating_sub(before.after) <= FARTHEST;
    near && (percent && movement.is_some() || same && !site.counts_something())
}

/// "Das sind | 5 Prozent mehr", "That was | 6 percent more": a demonstrative with its verb, in front of the sentence.
pub(super) fn points_back(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let first = site.sentence.tokens.start;
    site.reading.is(first, Grammars::DEMONSTRATIVE) && site.syntax().is_finite(first + 1)
}

/// "net income of $7m, or $2.20 per share, a rise of 27% from | $5m, or $1.68": a sum too great for one share is the
/// profit told before; so is a change whose old value is such a sum.
pub(super) fn whole_sum(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> Option<Metric> {
    if before.naming.metric != Metric::Eps {
        return None;
    }
    let whole = match site.kind {
        Kinds::MONEY => site.size() >= DEAREST,
        Kinds::PERCENT => site.next().is_some_and(|next| changes_from(site, next)),
        _ => false,
    };
    whole.then_some(before.sums.result.unwrap_or(Metric::NetProfit))
}

/// "27% from | $5m": the figure behind is a great sum, and the old value.
fn changes_from(site: &FigureInSentence<'_, '_, '_>, next: &Found<FigureValue>) -> bool {
    const NEAR: usize = 3;
    let near = next.start().checked_sub(site.end).is_some_and(|gap| gap <= NEAR);
    near && next.value.quantity.unit.currency().is_some()
        && next.value.quantity.amount.midpoint() >= DEAREST
        && preposition(site.reading, site.sentence, next) == Some(Preposition::From)
}

/// Nobody earns or borrows what a ware costs.
fn may_be_small(site: &FigureInSentence<'_, '_, '_>, metric: Metric) -> bool {
    site.kind != Kinds::MONEY || site.size() >= DEAREST || metric.facts().sums != Sums::Large
}

/// "agreed on a settlement and paid £19m": what is paid is what stands before, if no figure is its own.
pub(super) fn pays_for(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    if !pays(cue) || cue.start() > site.figure.start() {
        return None;
    }
    let before = site.sentence.cues.iter().rev();
    let debt = before
        .filter(|other| other.value.is_noun() && other.end() <= cue.start())
        .find(|other| is_paid(site.reading.lexicon.metric(other.value.metric)))?;
    let free = !site
        .sentence
        .figures
        .iter()
        .any(|other| (debt.start()..cue.start()).contains(&other.start()));
    let metric = site.reading.lexicon.metric(debt.value.metric);
    (free && metric.is(Property::Owed)).then_some(metric)
}

/// A word of paying that says nothing of what for.
fn pays(cue: &Found<MetricCue>) -> bool {
    cue.value.weak && cue.value.is_verb() && cue.value.names(Metric::Costs)
}

/// "to pay $30m": what is paid is what the figure before was for.
pub(super) fn pays_on(cue: &Found<MetricCue>, before: &FigureBefore<'_>) -> Option<Metric> {
    let (metric, after) = before.sums.paid?;
    (pays(cue) && cue.start().saturating_sub(after) <= FARTHEST).then_some(metric)
}

/// "It won orders for 20 ships. They are worth 3 million", "and plans to triple it": a word of general meaning speaks
/// of what was told.
pub(super) fn speaks_on(
    site: &FigureInSentence<'_, '_, '_>,
    cue: &Found<MetricCue>,
    before: &FigureBefore<'_>,
) -> bool {
    let worth = cue.value.names(Metric::MarketValue)
        && cue.value.weak
        && before.naming.unit.currency().is_none()
        && before.naming.metric.is(Property::Contract)
        && before.naming.kinds.has(Kinds::MONEY)
        && cue.start().saturating_sub(before.after) <= FARTHEST;
    let same_sentence = before.after > site.sentence.tokens.start;
    let change = site.figure.value.kind == FigureKind::Change
        && cue.value.weak
        && same_sentence
        && !before.naming.told.is_open();
    worth || change
}

/// What is paid, once it is told what for.
pub(super) fn is_paid(metric: Metric) -> bool {
    metric.is(Property::Paid)
}

/// Whether a figure shares the words of the one before it in its sentence, though others stand nearer.
pub(super) fn goes_on(
    site: &FigureInSentence<'_, '_, '_>,
    cue: Option<&Found<MetricCue>>,
    before: &FigureBefore<'_>,
) -> bool {
    let Some(previous) = site.previous() else {
        return false;
    };
    let here = before.after == previous.end();
    if cue.is_some_and(|cue| names_itself(site, cue, before)) {
        return false;
    }
    if here && arrives(site, cue, previous, before) {
        return true;
    }
    if here && before.naming.unit == site.unit && is_stated_of_it(site) {
        return !before.naming.told.is_open();
    }
    if here && is_dated_aside(site, previous) && kind(before.naming.unit) == site.kind {
        return !before.naming.told.is_open();
    }
    here && before.naming.unit == site.unit
        && !before.naming.told.is_open()
        && (is_compared(site, previous)
            || cue.is_some_and(|cue| {
                gapped(cue, previous)
                    || listed_by(site, cue, previous)
                    || joined(site, cue, previous)
                    || rate_of_sum(site, cue, before)
            }))
}

/// "a loss of $6m (2022: $0.8m | profit)", "against a $3m | profit": the noun right behind the sum is its own.
fn names_itself(
    site: &FigureInSentence<'_, '_, '_>,
    cue: &Found<MetricCue>,
    before: &FigureBefore<'_>,
) -> bool {
    site.kind == Kinds::MONEY
        && cue.start() == site.end
        && cue.value.is_strong_noun()
        && !cue.value.names(before.naming.metric)
}

/// "2009 waren es | 2,9 Millionen", "in 2009 it was | 2.9 million": what a pronoun and a verb of being say once more.
fn is_stated_of_it(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let (reading, start) = (site.reading, site.start);
    let it = Grammar::Pronoun(Pronoun::It).set();
    let pair = |pronoun: usize, verb: usize| reading.is(pronoun, it) && reading.is(verb, Grammars::AUXILIARY);
    start >= site.sentence.tokens.start + 2
        && site.counted.is_none()
        && !site.counts_something()
        && (pair(start - 1, start - 2) || pair(start - 2, start - 1))
}

/// "lost 3 percent | to 39 euros": what moved by a share arrives at its new value, where no other noun comes between.
fn arrives(
    site: &FigureInSentence<'_, '_, '_>,
    cue: Option<&Found<MetricCue>>,
    previous: &Found<FigureValue>,
    before: &FigureBefore<'_>,
) -> bool {
    site.role == Some(Preposition::To)
        && !before.naming.told.is_open()
        && site.kind != Kinds::PERCENT
        && before.naming.unit == Unit::PERCENT
        && before.naming.measure == Measure::Change
        && before.naming.kinds.has(site.kind)
        && cue.is_none_or(|cue| cue.end() <= previous.start())
}

/// "at 4% of sales as opposed to | 5%": what a figure is compared with is of its kind.
fn is_compared(site: &FigureInSentence<'_, '_, '_>, previous: &Found<FigureValue>) -> bool {
    const NEAR: usize = 8;
    site.role == Some(Preposition::Against) && site.start.saturating_sub(previous.end()) <= NEAR
}

/// "a profit of £82m (2006: | £76m)", "(Vorjahr: 76 Mio. Euro)": a bracket that opens with a time holds the value of
/// then.
fn is_dated_aside(site: &FigureInSentence<'_, '_, '_>, previous: &Found<FigureValue>) -> bool {
    const LONGEST: usize = 6;
    let gap = previous.end()..site.figure.start();
    let mark = |i: usize| !site.reading.tokens[i].is_word() || site.reading.has(i, Classes::GRAMMAR);
    let open = gap.clone().rev().find(|i| site.reading.is_punct(*i, b'('));
    open.is_some_and(|open| {
        let inside = open + 1..gap.end;
        let time = |i: usize| {
            site.reading.has(i, Classes::TIME)
                || site.sentence.times.iter().any(|time| time.tokens().contains(&i))
        };
        (1..=LONGEST).contains(&inside.len())
            && inside.clone().any(time)
            && inside.into_iter().all(|i| mark(i) || time(i))
    })
}

/// "grew 5 percent, compared with | 3 percent": a difference is compared with a difference, where no other word of
/// movement comes between.
pub(super) fn repeats_change(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> bool {
    let Some(previous) = site.previous() else {
        return false;
    };
    let moved = site
        .sentence
        .movements
        .iter()
        .any(|movement| (previous.end()..site.figure.start()).contains(&movement.start()));
    site.kind == Kinds::PERCENT
        && before.naming.measure == Measure::Change
        && before.naming.unit == site.unit
        && before.after == previous.end()
        && is_compared(site, previous)
        && !moved
}

/// "On Asia fell 35 percent of all orders, on Europe | 40 percent": the verb stands with the first alone.
fn gapped(cue: &Found<MetricCue>, previous: &Found<FigureValue>) -> bool {
    cue.value.is_verb() && cue.end() <= previous.start()
}

/// "rose by 1 percent in Spain, by 3 in France and after fewer premiums | by 5": a list of differences has one
/// subject, whatever else is named on the way.
fn listed_by(
    site: &FigureInSentence<'_, '_, '_>,
    cue: &Found<MetricCue>,
    previous: &Found<FigureValue>,
) -> bool {
    let by = Some(Preposition::By);
    let moved = site
        .sentence
        .movements
        .iter()
        .any(|movement| (previous.end()..site.figure.start()).contains(&movement.start()));
    site.role == by
        && preposition(site.reading, site.sentence, previous) == by
        && cue.start() >= previous.end()
        && !moved
        && in_phrase(site, cue)
}

/// "8 percent in terms of policies in March and | 7 percent": behind "and", past a noun that a preposition governs.
fn joined(
    site: &FigureInSentence<'_, '_, '_>,
    cue: &Found<MetricCue>,
    previous: &Found<FigureValue>,
) -> bool {
    const NEAR: usize = 14;
    site.kind == Kinds::PERCENT
        && site.role.is_none()
        && cue.start() >= previous.end()
        && cue.end() < site.start
        && site.start - previous.end() <= NEAR
        && site.reading.is(site.start - 1, Grammars::AND)
        && in_phrase(site, cue)
}

/// "a share of 3.6 percent, of deposits | of 4.0": a sum is no percentage, but the rate told before may be of it.
fn rate_of_sum(
    site: &FigureInSentence<'_, '_, '_>,
    cue: &Found<MetricCue>,
    before: &FigureBefore<'_>,
) -> bool {
    before.naming.metric.is(Property::Rate)
        && before.naming.measure == Measure::Level
        && site.kind == Kinds::PERCENT
        && site.role == Some(Preposition::Of)
        && cue.end() + 1 == site.start
        && cue.value.kinds.has(Kinds::MONEY)
        && cue.value.is_noun()
}

/// "The plant makes 40,000 cars. Only 20,000 | units were planned": goods that nothing is said to be done with are
/// handled as those before.
pub(super) fn handles_on(
    site: &FigureInSentence<'_, '_, '_>,
    goods: &Found<MetricCue>,
    before: &FigureBefore<'_>,
) -> bool {
    const NEAR: usize = 30;
    goods.value.role == CueRole::Goods
        && goods.value.names(Metric::SalesVolume)
        && before.naming.metric.is(Property::Handled)
        && !before.naming.told.is_open()
        && before.naming.unit == site.unit
        && site.kind == Kinds::COUNT
        && site.start.saturating_sub(before.after) <= NEAR
}

/// "They rose by 2 percent": a pronoun before the verb of movement.
fn has_pronoun(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let before = site.sentence.tokens.start..movement.start();
    movement.value.motion == Motion::Verb && before.into_iter().any(|i| site.reading.is(i, Grammars::PRONOUN))
}

/// The noun in force where nothing nearer speaks: that of the sentence or headline before, if that has no figure of its
/// own.
pub(super) fn noun_in_force(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<MovementCue>>,
) -> Option<Found<MetricCue>> {
    const NEAR: usize = 40;
    const LONGEST: usize = 60;
    let sum = site.kind == Kinds::MONEY
        || site.kind == Kinds::PHYSICAL
        || site.kind == Kinds::PERCENT && movement.is_some_and(|movement| has_pronoun(site, movement));
    let sentences = &site.scene.sentences;
    let at = sentences.partition_point(|other| other.tokens.start < site.sentence.tokens.start);
    let before = &sentences[at.checked_sub(1)?];
    let told = before.figures.iter().any(|figure| !figure.value.kind.is_time());
    let far = site.start.saturating_sub(before.tokens.end) > NEAR || before.tokens.len() > LONGEST;
    if !sum || told || far {
        return None;
    }
    // Nobody has looked for metrics where there is no figure.
    let mut cues = Cues::default();
    metric::find(site.reading, before.tokens.clone(), &mut cues);
    cues.metrics.drain(..).find(|cue| {
        cue.value.is_strong_noun() && cue.value.kinds.has(site.kind) && !cue.value.names(Metric::Other)
    })
}
