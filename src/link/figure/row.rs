//! Figures in a row: "5, 7 and 9 million", "at 10 million and 12 million".

use std::ops::Range;

use crate::language::Reading;
use crate::language::pack::Grammars;
use crate::link::scene::Sentence;
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;

/// A row has at most this many members.
pub(in crate::link) const ROW: usize = 4;
/// At most this many tokens stand between two figures of a row.
const JOINT: usize = 3;

/// The figures that stand in a row with this one, two to four, if all are of one kind.
pub(in crate::link) fn figures_in_row(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<Range<usize>> {
    let figures = &sentence.figures;
    let here = figures.partition_point(|other| other.start() < figure.start());
    let gap = |at: usize| figures[at - 1].end()..figures[at].start();
    let and = |at: usize| gap(at).any(|i| reading.is(i, Grammars::AND));
    let joined = |at: usize| {
        let unit = |at: usize| figures[at].value.quantity.unit.base();
        (1..=JOINT).contains(&gap(at).len())
            && (and(at) || reading.is_punct(gap(at).start, b','))
            && gap(at).all(|i| is_joint(reading, i))
            && (unit(at - 1) == unit(at) || unit(at - 1) == "count")
    };
    let mut row = here..here + 1;
    while row.start > 0 && row.len() < ROW && joined(row.start) {
        row.start -= 1;
    }
    while row.end < figures.len() && row.len() < ROW && joined(row.end) {
        row.end += 1;
    }
    (row.len() > 1 && and(row.end - 1)).then_some(row)
}

/// "und", "beziehungsweise um", ", and to".
fn is_joint(reading: &Reading<'_>, i: usize) -> bool {
    const SMALL: Grammars = Grammars::AND
        .or(Grammars::PREPOSITION)
        .or(Grammars::OTHER)
        .or(Grammars::ARTICLE);
    reading.is(i, SMALL) || reading.is_punct(i, b',')
}
