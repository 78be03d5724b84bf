//! A noun and the figure that stands right behind it.

use std::ops::RangeInclusive;

use super::super::figure::{FigureInSentence, is_of, start};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, Grammars, MetricCue};
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
