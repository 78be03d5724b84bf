//! What a figure measures: its metric, whether it is an amount or a difference, and the sign of a difference.

mod again;
mod aside;
mod attach;
mod carry;
mod choice;
mod counted;
mod cue;
mod direct;
mod frame;
mod meaning;
mod movement;
mod noun;
mod row;
mod sense;
mod share;
mod silent;
mod source;
mod sums;
mod taken;
mod told;
mod verb;
mod worth;

use std::ops::Range;

use super::figure::{FigureInSentence, kind, preposition};
use crate::claim::{Amount, Currency, Measure, Metric, Property, Unit};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammars, Joint, Kinds, MetricCue, Motion, Movement, MovementCue, Preposition, UnitWord,
};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use carry::{is_paid, repeats_change};
#[cfg(feature = "fit")]
pub(in crate::link) use choice::described;
use cue::best_cue;
use source::source;
pub(super) use told::Told;
pub(super) use worth::is_worth;

/// Costs are in tokens; crossing a barrier costs as much as this many of them.
const BARRIER_COST: u32 = 5;

/// What a figure was found to measure.
#[derive(Clone, Debug)]
pub(super) struct Naming {
    pub(super) metric: Metric,
    pub(super) measure: Measure,
    /// -1 where the figure falls or is below zero, else 1.
    pub(super) sign: f64,
    /// The words that name the metric; none where it is carried over from an earlier figure or left open.
    pub(super) cue: Option<Range<usize>>,
    /// The kinds of figure those words go with.
    kinds: Kinds,
    pub(super) movement: Option<Range<usize>>,
    /// The figure's unit: for a bare number the currency it is understood in.
    pub(super) unit: Unit,
    pub(super) told: Told,
}

impl Naming {
    /// "a net loss of $(12.4) million": a loss is told as a number above zero, however it is printed.
    pub(super) fn is_unsigned(&self) -> bool {
        self.measure == Measure::Level && self.metric.is(Property::Unsigned)
    }
}

/// A figure and what it measures.
#[derive(Clone, Copy)]
pub(super) struct FigureBefore<'d> {
    pub(super) naming: &'d Naming,
    /// The token after the figure.
    pub(super) after: usize,
    /// What it and the figures before it told of sums.
    pub(super) sums: SumsSoFar,
}

/// What figures without words of their own go by.
#[derive(Clone, Copy, Default)]
pub(super) struct SumsSoFar {
    /// The currency told last.
    currency: Option<Currency>,
    /// What was told last that is paid, and the token after its figure.
    paid: Option<(Metric, usize)>,
    /// The profit told last.
    result: Option<Metric>,
}

impl SumsSoFar {
    pub(super) fn note(&mut self, naming: &Naming, figure: &Found<FigureValue>) {
        self.currency = naming.unit.currency().or(self.currency);
        let profit = naming.metric.is(Property::BottomLine) || naming.metric == Metric::Ebitda;
        if profit && naming.metric != Metric::Loss && naming.unit.currency().is_some() {
            self.result = Some(naming.metric);
        }
        if is_paid(naming.metric) {
            self.paid = Some((naming.metric, figure.end()));
        }
    }
}

/// Reads what the figure at `site` measures. `before` is the figure before it in the story, if any, and what that
/// measures.
pub(super) fn name(site: &FigureInSentence<'_, '_, '_>, before: Option<&FigureBefore<'_>>) -> Naming {
    let mut site = *site;
    if is_in_points(&site) {
        (site.kind, site.unit) = (Kinds::PERCENT, Unit::PERCENTAGE_POINTS);
    } else if let Some(currency) = currency(&site, before) {
        (site.kind, site.unit) = (Kinds::MONEY, Unit::money(currency));
    } else if let Some(unit) = unit_left_out(&site, before) {
        (site.kind, site.unit) = (kind(unit), unit);
    } else if is_sum_without_currency(&site, before) {
        site.kind = Kinds::MONEY;
    } else if let Some(currency) = before.and_then(|before| currency_of_cents(&site, before)) {
        site.unit = Unit::money(currency);
    }
    let movement = movement::best(&site);
    let source = source(&site, movement, before);
    let movement = movement.filter(|movement| !source.is_event(&site, movement));
    let repeats = before.filter(|before| repeats_change(&site, before));
    let (measure, falls) = match (source.measure, repeats) {
        (Some(told), _) => told,
        (None, Some(before)) => (Measure::Change, before.naming.sign < 0.0),
        (None, None) => (
            movement::measure(&site, source.metric, movement),
            movement.is_some_and(|movement| falls(movement.value.movement)),
        ),
    };
    let negative = match measure {
        Measure::Change => falls,
        Measure::Level => is_negative(&site, source.cue.as_ref()),
    };
    let naming = Naming {
        metric: source.metric,
        measure,
        sign: if negative { -1.0 } else { 1.0 },
        cue: source.cue,
        kinds: source.kinds,
        movement: movement.map(Found::tokens),
        unit: site.unit,
        told: source.told,
    };
    if movement.is_some_and(|movement| cuts_people(&site, &naming, movement)) {
        return Naming {
            metric: Metric::JobCuts,
            measure: Measure::Level,
            sign: 1.0,
            ..naming
        };
    }
    let able = source.verb && is_able(&site, &naming);
    Naming {
        metric: if able { Metric::Capacity } else { naming.metric },
        ..naming
    }
}

/// "can refine | 56,000 barrels a day", "kann täglich 56.000 Barrel raffinieren": what can be made or carried is capacity.
fn is_able(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> bool {
    let done = matches!(
        naming.metric,
        Metric::Customers | Metric::Passengers | Metric::Production | Metric::Usage
    );
    let able = |verb: u32| {
        let word = site.reading.word(verb as usize);
        site.reading.lexicon.joints(word).has(Joint::Able)
    };
    let group = || {
        let syntax = site.syntax();
        syntax.verb_group(syntax.clause_of(site.figure.start()))
    };
    done && naming.measure == Measure::Level && group().finite.is_some_and(able)
}

/// "35.5 percent (-0.6)": a bare number with a sign beside a percentage is its change in points.
fn is_in_points(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let beside = || {
        site.previous().is_some_and(|previous| {
            previous.value.quantity.unit == Unit::PERCENT && site.start == previous.end() + 1
        })
    };
    let opened = || site.start > 0 && site.reading.is_punct(site.start - 1, b'(');
    let signed = matches!(site.figure.value.quantity.amount, Amount::Value(value) if value < 0.0);
    signed && site.figure.value.bare && opened() && beside() || is_rate_step(site) || is_beside_rate(site)
}

/// "was 68%, | 3 points higher": points told right behind a percentage are of it.
fn is_beside_rate(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 4;
    site.unit.base() == "points"
        && site.previous().is_some_and(|previous| {
            previous.value.quantity.unit == Unit::PERCENT && site.start.saturating_sub(previous.end()) <= NEAR
        })
}

/// "raised rates by a quarter point": points are of a percentage where only a rate of interest is named.
fn is_rate_step(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const LARGEST: f64 = 5.0;
    site.kind == Kinds::PHYSICAL
        && site.size() <= LARGEST
        && site.unit.base() == "points"
        && site
            .sentence
            .cues
            .iter()
            .any(|cue| cue.value.names(Metric::InterestRate))
}

/// "equity of 36 million": a great number without a unit or a noun is one of the currency told before, where only a
/// sum is named.
fn currency(site: &FigureInSentence<'_, '_, '_>, before: Option<&FigureBefore<'_>>) -> Option<Currency> {
    if !may_be_sum(site) || before.is_some_and(|before| arrives_at_count(site, before)) {
        return None;
    }
    let currency = site
        .currency_near()
        .or(before.and_then(|before| before.sums.currency))
        .or(site.scene.currency)?;
    let sum = FigureInSentence {
        kind: Kinds::MONEY,
        unit: Unit::money(currency),
        ..*site
    };
    best_cue(&sum, None).map(|_| currency)
}

/// "a 30% growth in users to | 200,000": what a movement leads to is of what moved, and that is no sum.
fn arrives_at_count(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> bool {
    let naming = before.naming;
    site.role == Some(Preposition::To)
        && naming.unit == Unit::PERCENT
        && naming.measure == Measure::Change
        && !naming.kinds.has(Kinds::MONEY)
        && site
            .previous()
            .is_some_and(|previous| previous.end() == before.after)
}

/// "revenue of A$40m … | 5 cents a share": many currencies have cents; they are of the one told before.
fn currency_of_cents(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> Option<Currency> {
    const IN_CENTS: [Currency; 7] = [
        Currency::AUD,
        Currency::CAD,
        Currency::HKD,
        Currency::NZD,
        Currency::SGD,
        Currency::USD,
        Currency::ZAR,
    ];
    let cents = |sense: &Sense| matches!(sense, Sense::Unit(UnitWord::Measure(unit)) if unit.power < 0 && unit.unit == site.unit);
    let word = site.reading.word(site.figure.end() - 1);
    let told = before.sums.currency.filter(|told| IN_CENTS.contains(told))?;
    let plain = site.kind == Kinds::MONEY && site.figure.value.quantity.unit.per().is_none();
    (plain && site.reading.lexicon.senses_of(word).any(cents)).then_some(told)
}

/// "a deficit of | 8.3m", "1,7 Milliarden | Nettogewinn": where the text has lost its currency, a great number beside a
/// noun that only sums have is a sum.
fn is_sum_without_currency(site: &FigureInSentence<'_, '_, '_>, before: Option<&FigureBefore<'_>>) -> bool {
    let sum = FigureInSentence {
        kind: Kinds::MONEY,
        ..*site
    };
    let noun = |cue: &&Found<MetricCue>| cue.value.is_strong_noun();
    may_be_sum(site)
        && !before.is_some_and(|before| arrives_at_count(site, before))
        && best_cue(&sum, None).filter(noun).is_some()
}

/// A bare number from this on may be a sum whose currency is left out.
pub(super) const GREAT: f64 = 100_000.0;

/// A great bare number that counts nothing, and of which no word speaks that goes with a count; a noun of sums beside
/// it outweighs any such word.
fn may_be_sum(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let bare = site.figure.value.bare && site.kind == Kinds::COUNT && site.size() >= GREAT;
    let unnamed = || !site.counts_something() && best_cue(site, None).is_none();
    bare && site.counted.is_none() && (has_sum_beside(site) || unnamed())
}

/// "a deficit of | 8.3m", "45m of | savings", "9m | hole".
fn has_sum_beside(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let behind = site.end + usize::from(site.is_part());
    site.sentence.cues.iter().any(|cue| {
        cue.value.is_strong_noun()
            && cue.value.kinds.has(Kinds::MONEY)
            && !cue.value.kinds.has(Kinds::COUNT)
            && !cue.value.names(Metric::SharePrice)
            && (cue.start() == behind
                || attach::takes(site, cue) == Some(site.start) && !site.counts_something())
    })
}

/// "made $40 million, up from 30 million", "1.5 million tonnes; it wants 2.5 million": a great number that counts
/// nothing is of the unit of the figure before it in the sentence.
fn unit_left_out(site: &FigureInSentence<'_, '_, '_>, before: Option<&FigureBefore<'_>>) -> Option<Unit> {
    const TIMES: f64 = 50.0;
    if let Some(next) = leads_to(site) {
        return Some(next.value.quantity.unit);
    }
    let Some(previous) = site.previous() else {
        return before
            .filter(|before| is_told_of(site, before))
            .map(|before| before.naming.unit);
    };
    let unit = before
        .filter(|before| before.after == previous.end())?
        .naming
        .unit;
    if unit == Unit::PERCENT && lists_shares(site, previous) {
        return Some(unit);
    }
    let measured = matches!(kind(unit), Kinds::MONEY | Kinds::PHYSICAL);
    let size = previous.value.quantity.amount.midpoint().abs();
    let alike = site.size() >= GREAT && site.size() <= size * TIMES && size <= site.size() * TIMES;
    let bare = site.figure.value.bare && site.kind == Kinds::COUNT && site.counted.is_none();
    (bare && measured && alike && !site.counts_something()).then_some(unit)
}

/// "von 90 Millionen auf | 240 Millionen Euro": an old value is of the unit of the new one.
fn leads_to<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<FigureValue>> {
    const NEAR: usize = 6;
    let old = site.role == Some(Preposition::From) && site.figure.value.bare && site.size() >= GREAT;
    let open = old && site.counted.is_none() && !site.counts_something();
    site.next().filter(|next| {
        open && next.start().checked_sub(site.end).is_some_and(|gap| gap <= NEAR)
            && next.value.quantity.unit.currency().is_some()
            && preposition(site.reading, site.sentence, next) == Some(Preposition::To)
    })
}

/// "made $40 million. A year before it was | 30 million": a sentence that says no more than how much it was.
fn is_told_of(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> bool {
    const NEAR: usize = 16;
    const POINTS: Grammars = Grammars::PRONOUN.or(Grammars::DEMONSTRATIVE);
    let bare = site.figure.value.bare && site.kind == Kinds::COUNT && site.size() >= GREAT;
    bare && kind(before.naming.unit) == Kinds::MONEY
        && site.start.saturating_sub(before.after) <= NEAR
        && site.counted.is_none()
        && !site.counts_something()
        && site.sentence.cues.is_empty()
        && site.sentence.tokens.clone().any(|i| site.reading.is(i, POINTS))
}

/// "the Greens get 4.6 percent, the Left | 2.9": a decimal fraction behind a percentage, of nothing that is counted.
fn lists_shares(site: &FigureInSentence<'_, '_, '_>, previous: &Found<FigureValue>) -> bool {
    const NEAR: usize = 10;
    const WHOLE: f64 = 100.0;
    let fraction = matches!(site.figure.value.quantity.amount, Amount::Value(value) if value.fract() != 0.0);
    site.figure.value.bare
        && fraction
        && site.size() < WHOLE
        && site.counted.is_none()
        && !site.counts_something()
        && site.start.saturating_sub(previous.end()) <= NEAR
}

/// "reduce its workforce by 700", "shed 10% of its workforce": who is the object of falling loses the job.
fn cuts_people(site: &FigureInSentence<'_, '_, '_>, naming: &Naming, movement: &Found<MovementCue>) -> bool {
    let object = naming.cue.as_ref().is_some_and(|cue| movement.end() <= cue.start);
    // "85 | fewer positions"
    let compared = movement.value.motion == Motion::Comparison
        && movement.start() == site.end
        && site.counted.is_some_and(counted::is_job);
    naming.metric == Metric::Headcount
        && movement.value.movement == Movement::Down
        && (movement.value.motion == Motion::Verb || compared || site.role == Some(Preposition::Of))
        && object
        && (naming.measure == Measure::Change || site.is_part())
}

const fn falls(movement: Movement) -> bool {
    matches!(movement, Movement::Down | Movement::Part(_))
}

/// "negative equity of 36m", "war mit 36 Mio. Euro | negativ", "was negative at 36m".
fn is_negative(site: &FigureInSentence<'_, '_, '_>, cue: Option<&Range<usize>>) -> bool {
    let said_of = |movement: &Found<MovementCue>| {
        movement.start() == site.end || movement.end() + 1 == site.start && site.role.is_some()
    };
    cue.is_some_and(|cue| {
        site.sentence.movements.iter().any(|movement| {
            movement.value.movement == Movement::Negative
                && (movement.end() == cue.start || cue.contains(&movement.start()) || said_of(movement))
        })
    })
}

/// The words around a figure that name what is counted, for the claim's noun.
pub(super) fn noun_of(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> Option<Range<usize>> {
    let counted = site.counted.map(Found::tokens);
    counted.or_else(|| {
        let cue = naming.cue.clone()?;
        cue.clone()
            .any(|i| !site.reading.has(i, Classes::GRAMMAR))
            .then_some(cue)
    })
}
