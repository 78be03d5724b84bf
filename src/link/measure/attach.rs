//! A noun and the figure that stands right behind it.

use std::ops::{Range, RangeInclusive};

use super::super::figure::{FigureInSentence, is_of, start};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, Grammars, MetricCue, Preposition};
use crate::recognise::Found;

/// Where the figure begins that follows a cue at once or after "of".
pub(super) fn takes(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<usize> {
    let after = cue.end();
    let at = site
        .sentence
        .figures
        .partition_point(|other| other.start() < cue.end());
    let next = start(site.sentence.figures.get(at)?);
    /// In tokens, from the cue to its figure: three small words, and one more.
    const LED: RangeInclusive<usize> = 3..=4;
    // "Umsatz in Höhe | von 5 Mio. Euro"
    let amounts = || {
        LED.contains(&(next - after))
            && is_of(site.reading, next - 1)
            && carries(site.reading, next - 2)
            && site.reading.is(after, Grammars::PREPOSITION)
            && (after..next - 2).all(|i| site.reading.has(i, Classes::GRAMMAR))
    };
    if next > after && amounts() {
        return Some(next);
    }
    // "ein „Verwahrentgelt“ von ebenfalls | 0,5 Prozent"
    let quoted = || {
        let small = |i: usize| !site.reading.tokens[i].is_word() || site.reading.has(i, Classes::GRAMMAR);
        LED.contains(&(next - after))
            && site.reading.is_punct(after, b'"')
            && is_of(site.reading, after + 1)
            && (after + 2..next).all(small)
    };
    if next > after && quoted() {
        return Some(next);
    }
    let near = next >= after && next - after <= 2;
    // "profit: −12 percent"
    let labelled = || next == after + 1 && site.reading.is_punct(after, b':');
    (near && (next == after || is_of(site.reading, after) || labelled())).then_some(next)
}

/// Whether the noun says nothing but how much: "Höhe", "Umfang".
fn carries(reading: &Reading<'_>, i: usize) -> bool {
    let carrier = |sense: &Sense| matches!(sense, Sense::Compound(CompoundWord::Carrier));
    reading.lexicon.senses_of(reading.word(i)).any(carrier)
}

/// "a loss of $2m and a net worth of | 4%": the movement ends at a figure of its own, and behind "and" another noun has
/// this one.
pub(super) fn joins_other_noun(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> bool {
    let of = movement.end;
    let Some(own) = site.previous().filter(|own| start(own) == of + 1) else {
        return false;
    };
    let mut cues = site.sentence.cues.iter();
    is_of(site.reading, of)
        && is_of(site.reading, site.start - 1)
        && cues.any(|cue| {
            cue.value.is_noun()
                && cue.end() + 1 == site.start
                && (own.end()..cue.start()).any(|i| site.reading.is(i, Grammars::AND))
        })
}

/// "a cut in costs during the period of | $4m", "ein Anstieg der Kosten im Berichtszeitraum von 4 Mio. Euro": what moved
/// stands between, and no more than a time behind it.
pub(super) fn tells_how_far(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> bool {
    /// In tokens: past adjectives to the noun, and past the time to the figure.
    const NOUN: usize = 4;
    const TIME: usize = 8;
    let (reading, lead) = (site.reading, movement.end);
    let led = Preposition::Other.set().or(Preposition::Of.set());
    if lead + 2 >= site.start || !is_of(reading, site.start - 1) || !reading.is(lead, led) {
        return false;
    }
    let behind = lead + 1..lead + 1 + NOUN;
    let mut cues = site.sentence.cues.iter();
    let noun = cues.find(|cue| cue.value.is_noun() && behind.contains(&cue.start()));
    noun.is_some_and(|noun| {
        let phrase = |i: usize| reading.tokens[i].is_word() && !reading.is(i, Grammars::INDEFINITE);
        let time = noun.end()..site.start.saturating_sub(1).max(noun.end());
        noun.end() < site.start
            && (lead + 1..noun.start()).all(phrase)
            && time.len() <= TIME
            && time.into_iter().all(|i| is_of_time(site, i))
    })
}

/// A word of time, or a small one that leads it in.
fn is_of_time(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    let times = site.sentence.times.iter().map(Found::tokens);
    let references = site.sentence.references.iter().map(Found::tokens);
    site.reading.is(i, Grammars::PREPOSITION.or(Grammars::DETERMINER))
        || times.chain(references).any(|tokens| tokens.contains(&i))
}
