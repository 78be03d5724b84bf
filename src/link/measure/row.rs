//! Figures in a row that share their words: the parts of an amount, and the figures of two nouns.

use std::ops::Range;

use super::attach::takes;
use super::frame::framed;
use super::told::{Question, Source, Told};
use crate::claim::{Measure, Property};
use crate::language::pack::{CueRole, Frame, Grammars, Joint, Kinds, MetricCue, Preposition};
use crate::link::figure::{FigureInSentence, is_of, start};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::FigureValue;

/// "revenue of $90 million, of which $40 million came from television rights and $30 million from tickets": a part
/// measures what its whole does, unless a noun or verb of its own says otherwise.
pub(super) fn part_of_whole(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let end = site.sentence.tokens.end;
    // "500 homes, 38% | of which are let"
    let behind = site.end < end && joint(site.reading, site.end, end, Joint::Thereof).is_some();
    let share = behind && site.kind == Kinds::PERCENT;
    let told = !before.naming.told.is_open() && (before.naming.unit == site.unit || share);
    let beside = before.after > site.sentence.tokens.start && site.counted.is_none();
    if !told || !beside || site.counts_something() {
        return None;
    }
    if behind {
        return Some(Source {
            measure: Some((Measure::Level, false)),
            ..Source::carried(site, before)
        });
    }
    let mark = thereof(site)?;
    // a later part of the row stands behind the words of the one before
    let led = if before.after <= mark {
        mark..site.start
    } else {
        mark..mark
    };
    let own = site.sentence.cues.iter().any(|cue| is_own(site, &led, cue));
    let done = || framed(site).is_some_and(|framed| framed.verb.start > mark && does_more(framed.frame));
    let listed = before.after <= mark || before.naming.told == Told::CarriedOver;
    (listed && !own && !done()).then(|| Source {
        measure: Some((before.naming.measure, before.naming.sign < 0.0)),
        ..Source::carried(site, before)
    })
}

/// The last "of which" between the first figure of the sentence and this one.
fn thereof(site: &FigureInSentence<'_, '_, '_>) -> Option<usize> {
    let first = site.sentence.figures.first()?.end();
    let end = site.sentence.tokens.end;
    let mut tokens = (first..site.start).rev();
    tokens.find(|i| joint(site.reading, *i, end, Joint::Thereof).is_some())
}

/// "including a bonus of | $4m", "including | $3m in cash", "of which | $2m was donated": the part has a word of its own.
fn is_own(site: &FigureInSentence<'_, '_, '_>, mark: &Range<usize>, cue: &Found<MetricCue>) -> bool {
    let own = match cue.value.role {
        CueRole::Noun => {
            mark.contains(&cue.start()) || takes(site, cue) == Some(site.start) || describes(site, cue)
        }
        CueRole::Verb => {
            cue.start() >= site.end && site.syntax().same_clause(cue.start(), site.figure.start())
        }
        _ => false,
    };
    own && cue.value.kinds.has(site.kind) && !cue.value.weak
}

/// "$3m | in cash", "80 Mio. Euro | als Kredit", but not "€3m | from tickets".
fn describes(site: &FigureInSentence<'_, '_, '_>, noun: &Found<MetricCue>) -> bool {
    const NEAR: usize = 4;
    const FROM: Grammars = Preposition::From.set();
    const OUT_OF: Grammars = Preposition::Other.set();
    let gap = site.end..noun.start();
    let comes_from =
        |i: usize| site.reading.is(i, FROM) || is_of(site.reading, i) && site.reading.is(i, OUT_OF);
    noun.start() >= site.end
        && gap.len() < NEAR
        && !gap
            .into_iter()
            .any(|i| comes_from(i) || site.syntax().is_finite(i))
}

/// Spending or losing a part says what becomes of it.
const fn does_more(frame: Frame) -> bool {
    matches!(frame, Frame::Distribute | Frame::Lose | Frame::Spend)
}

/// "received £31,000, compared with a salary of £29,000", "erhalten 2.900 Euro gegenüber einem Lohn von 2.700":
/// a figure that no noun names is of what it is held against.
pub(super) fn measured_against(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 8;
    let site = question.site;
    let next = site.next().filter(|next| next.value.quantity.unit == site.unit)?;
    let opens = site.end + usize::from(site.reading.is_punct(site.end, b','));
    let end = start(next);
    let held = || site.reading.begins(opens, end, Preposition::Against.set());
    if end.saturating_sub(opens) > NEAR || opens >= end || !held() {
        return None;
    }
    let mut cues = site.sentence.cues.iter();
    let noun = cues.find(|cue| {
        cue.start() > opens
            && cue.value.is_strong_noun()
            && cue.value.kinds.has(site.kind)
            && takes(site, cue) == Some(end)
    })?;
    // "a profit of | $4m, compared with a loss of $2m"
    let own = |cue: &Found<MetricCue>| {
        // "post a profit" may be a verb
        let noun = cue.value.is_noun() || cue.tokens().len() > 1;
        cue.value.is_strong_noun() || noun && takes(site, cue) == Some(site.start)
    };
    let named = question
        .cue
        .is_some_and(|cue| own(cue) && cue.start() != noun.start());
    (!named).then(|| Source::of_cue(site, noun))
}

/// "revenue and net profit were $90 million and $7 million", "Umsatz, Ebit und Gewinn stiegen um 3, 5 und 8 Prozent":
/// where so many nouns share so many figures, each figure is of the noun in its place.
pub(super) fn noun_in_place(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let row = row_of(site)?;
    let figures = site.sentence.figures;
    let place = figures[row.clone()]
        .iter()
        .position(|other| other.start() == site.figure.start())?;
    let noun = noun_of_row(site, &row, place)?;
    Some(Source::of_cue(site, noun))
}

/// Of the nouns before a row, as many as it has figures, the one in this place.
fn noun_of_row<'s>(
    site: &FigureInSentence<'s, '_, '_>,
    row: &Range<usize>,
    place: usize,
) -> Option<&'s Found<MetricCue>> {
    let figures = site.sentence.figures;
    let first = start(&figures[row.start]);
    let noun = |cue: &&Found<MetricCue>| {
        let result = cue.value.is_weak_noun() && cue.value.metric.is(Property::BottomLine);
        (cue.value.is_strong_noun() || result) && cue.value.kinds.has(site.kind)
    };
    let mut nouns = site.sentence.cues.iter().rev().filter(noun);
    let last = nouns.find(|cue| cue.end() <= first)?;
    let between = figures
        .iter()
        .filter(|other| (last.end()..first).contains(&other.start()) && !other.value.kind.is_time());
    // "rose 5 and 7 percent to £90m and £7m": between the nouns and a row stand others as long, or none.
    if between.count() % row.len() != 0 {
        return None;
    }
    let mut behind = last;
    let mut found = (place + 1 == row.len()).then_some(last);
    for at in (0..row.len() - 1).rev() {
        let cue = nouns
            .find(|cue| is_listed_before(site, cue, behind) && cue.value.metric != behind.value.metric)?;
        found = found.or((at == place).then_some(cue));
        behind = cue;
    }
    let longer = nouns.any(|cue| is_listed_before(site, cue, behind));
    found.filter(|_| !longer)
}

/// "revenue, | net profit", "Umsatz und das | Ebit": nothing but a mark or "and", and what leads the noun in, parts the
/// two.
fn is_listed_before(
    site: &FigureInSentence<'_, '_, '_>,
    noun: &Found<MetricCue>,
    next: &Found<MetricCue>,
) -> bool {
    const LONGEST: usize = 3;
    let gap = noun.end()..next.start();
    let joins = |i: usize| site.reading.is_punct(i, b',') || site.reading.is(i, Grammars::AND);
    let small = |i: usize| joins(i) || site.reading.is(i, Grammars::DETERMINER);
    (1..=LONGEST).contains(&gap.len()) && joins(gap.start) && gap.into_iter().all(small)
}

/// The figures, by their places, that stand in a row with this one, if it is not alone: "$90 million, $20 million and
/// $7 million", "um 3 beziehungsweise um 5 Prozent".
fn row_of(site: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    const LONGEST: usize = 4;
    let figures = site.sentence.figures;
    let here = figures.partition_point(|other| other.start() < site.figure.start());
    let joined =
        |left: usize| left + 1 < figures.len() && are_joined(site, &figures[left], &figures[left + 1]);
    let from = here.saturating_sub(LONGEST);
    let first = (from..here)
        .rev()
        .take_while(|left| joined(*left))
        .last()
        .unwrap_or(here);
    let last = (here..here + LONGEST).find(|left| !joined(*left))?;
    let row = first..last + 1;
    (2..=LONGEST).contains(&row.len()).then_some(row)
}

/// Whether a comma or a joint parts two figures of a kind, and no more than a preposition that both have.
fn are_joined(
    site: &FigureInSentence<'_, '_, '_>,
    left: &Found<FigureValue>,
    right: &Found<FigureValue>,
) -> bool {
    const LONGEST: usize = 3;
    const LED: Grammars = Grammars::AND.or(Preposition::By.set()).or(Preposition::To.set());
    let reading = site.reading;
    let end = start(right);
    let alike = left.value.quantity.unit.base() == right.value.quantity.unit.base() || left.value.bare;
    let (mut at, mut joined) = (left.end(), false);
    if !alike || !(1..=LONGEST).contains(&(at..end).len()) {
        return false;
    }
    while at < end {
        let mark = || reading.is(at, Grammars::AND) || reading.is_punct(at, b',');
        let behind = joint(reading, at, end, Joint::Or).or_else(|| mark().then_some(at + 1));
        joined |= behind.is_some();
        at = match behind {
            Some(behind) => behind,
            None if reading.is(at, LED) => at + 1,
            None => return false,
        };
    }
    joined
}
