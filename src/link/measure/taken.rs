//! Cues behind a figure that are another figure's.

use super::GREAT;
use super::attach::takes;
use super::direct::names_directly;
use super::movement::is_noun;
use crate::claim::Property;
use crate::language::pack::{Grammars, Kinds, MetricCue, Preposition};
use crate::link::figure::{FigureInSentence, start};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;

/// Whether another figure follows the cue at once ("a turnover of £9m") or stands between, in no list with this one:
/// "an EBIT of €187 million on | €7bn in sales".
pub(super) fn is_taken(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    // "0,3 Prozent | Negativzinsen über 50.000 Euro"
    let rate = site.kind == Kinds::PERCENT && cue.value.metric.is(Property::Rate);
    if rate && cue.start() == site.end && cue.value.is_noun() {
        return false;
    }
    if takes(site, cue).is_some_and(|other| other != site.start) {
        return true;
    }
    let counted = || site.kind == Kinds::MONEY && ends_count(site, cue);
    cue.value.is_noun()
        && (counted() || is_parted(site, cue) || leads_to_other(site, cue) || moves_by_other(site, cue))
}

/// "56 Mio. Euro für den Kauf von 250 | Bussen": another figure counts what the cue names.
fn ends_count(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut figures = site.sentence.figures.iter();
    figures.any(|other| other.start() >= site.end && other.value.bare && other.end() == cue.start())
}

/// Another figure of the same kind stands between, in no list with this one.
fn is_parted(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let alike =
        |other: &Found<FigureValue>| other.value.quantity.unit.base() == site.unit.base() || is_great(other);
    let mut between =
        site.sentence.figures.iter().filter(|other| {
            other.start() >= site.end && other.end() <= cue.start() && !other.value.conversion
        });
    between.any(|other| alike(other) && !is_listed(site, other))
}

/// "5 and 6", "5 to 6": nothing but a mark or a joint stands between the two.
fn is_listed(site: &FigureInSentence<'_, '_, '_>, other: &Found<FigureValue>) -> bool {
    const JOINTS: usize = 2;
    const JOINS: Grammars = Grammars::AND.or(Preposition::To.set());
    let gap = site.end..other.start();
    let joins = |i: usize| site.reading.is(i, JOINS) || !site.reading.tokens[i].is_word();
    gap.len() <= JOINTS && gap.into_iter().all(joins)
}

/// "davon eine Milliarde": a great number is one of the unit told before.
fn is_great(figure: &Found<FigureValue>) -> bool {
    figure.value.bare && figure.value.quantity.amount.midpoint().abs() >= GREAT
}

/// "EBITDA grew to €310 million despite a 4% fall in | sales": another figure says how far the noun moved.
fn moves_by_other(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const NEAR: usize = 4;
    let mut movements = site.sentence.movements.iter().filter(|movement| {
        let gap = cue.start().checked_sub(movement.end());
        (site.end..cue.start()).contains(&movement.start()) && gap.is_some_and(|gap| gap <= NEAR)
    });
    movements.any(|movement| {
        let mut figures = site.sentence.figures.iter();
        let told =
            figures.any(|other| other.end() == movement.start() && other.start() > site.figure.start());
        told && is_noun(site.reading, movement) && names_directly(site.reading, movement.end()..cue.start())
    })
}

/// "an equity ratio of 54.8%, | total assets at €402m", "die Bilanzsumme (HGB) bei 402 Mio. Euro": a preposition leads
/// from the noun to a figure of its own.
fn leads_to_other(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const NEAR: usize = 5;
    let next = |other: &&Found<FigureValue>| (cue.end()..cue.end() + NEAR).contains(&start(other));
    let Some(other) = site.sentence.figures.iter().find(next) else {
        return false;
    };
    let gap = cue.end()..start(other);
    let bracket = |i: usize| site.reading.is_punct(i, b'(') || site.reading.is_punct(i, b')');
    let inside = |i: usize| i > gap.start && bracket(i - 1) && bracket(i + 1);
    let leads = gap.clone().any(|i| site.reading.is(i, Grammars::PREPOSITION));
    let parted = (site.end..cue.start()).any(|i| site.reading.is_punct(i, b','));
    parted
        && leads
        && gap
            .clone()
            .all(|i| site.reading.is(i, Grammars::PREPOSITION) || bracket(i) || inside(i))
}
