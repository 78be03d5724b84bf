//! Figures in a row that share their words: the parts of an amount, and the figures of two nouns.

use std::ops::Range;

use super::attach::takes;
use super::frame::framed;
use super::told::{Question, Source, Told};
use crate::language::pack::{CueRole, Frame, Grammars, Joint, Kinds, MetricCue, Preposition};
use crate::link::figure::{FigureInSentence, is_of, start};
use crate::recognise::Found;
use crate::recognise::number::joint;

/// "revenue of $90 million, of which $40 million came from television rights and $30 million from tickets": a part
/// measures what its whole does, unless a noun or verb of its own says otherwise.
pub(super) fn part_of_whole(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let told = !before.naming.told.is_open() && before.naming.unit == site.unit;
    let beside = before.after > site.sentence.tokens.start && site.counted.is_none();
    if !told || !beside || site.counts_something() {
        return None;
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

/// "revenue and net profit were $90 million and $7 million", "Umsatz und Gewinn stiegen um 3 beziehungsweise 5
/// Prozent": where two nouns share two figures, the first figure is the first noun's.
pub(super) fn first_of_pair(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, second) = (question.site, question.cue?);
    let noun = |cue: &Found<MetricCue>| {
        cue.value.role == CueRole::Noun && !cue.value.weak && cue.value.kinds.has(site.kind)
    };
    if !noun(second) || second.end() > site.start || !is_paired(site) {
        return None;
    }
    let and = second.start().checked_sub(1)?;
    let first = site.sentence.cues.iter().find(|cue| cue.end() == and)?;
    let joined =
        site.reading.is(and, Grammars::AND) && noun(first) && first.value.metric != second.value.metric;
    joined.then(|| Source::of_cue(site, first))
}

/// Whether "and" and another figure of the same kind follow at once, and none stands before.
fn is_paired(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const LONGEST: usize = 3;
    const LED: Grammars = Grammars::AND.or(Preposition::By.set()).or(Preposition::To.set());
    let Some(next) = site.next() else { return false };
    let gap = site.end..start(next);
    let alike = next.value.quantity.unit.base() == site.unit.base() || site.kind == Kinds::COUNT;
    alike
        && (1..=LONGEST).contains(&gap.len())
        && gap.clone().all(|i| site.reading.is(i, LED))
        && gap.into_iter().any(|i| site.reading.is(i, Grammars::AND))
        && site
            .previous()
            .is_none_or(|previous| previous.value.kind.is_time())
}
