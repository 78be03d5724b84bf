//! How near a time stands to a figure.

use std::ops::Range;

use super::attach::Taken;
use crate::language::pack::Grammars;
use crate::link::clause::CLAUSE as CLAUSE_COST;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;
use crate::text::token::Kind;

/// A time no farther behind than this belongs to the figure as closely as its unit.
pub(super) const ATTACHED: usize = 2;
/// The time of an old value may stand farther behind it: "from 66m in the same period of 2003".
pub(super) const ATTACHED_TO_OLD: usize = 6;
/// A time no farther before than this: "im Vorjahr waren es 5 Mio.", "(2003: 5m)".
const ATTACHED_BEFORE: usize = 4;
const BARRIER_COST: u32 = 6;

/// What parts the two, leaving out conversions behind the figure: "7m euros ($9m; £5m) in 2016".
pub(super) fn barrier(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
) -> u32 {
    let mut f = figure.tokens();
    if time.first >= f.end {
        f.end = end(scene, sentence, figure).min(time.first);
    }
    if time.first < f.end {
        return sentence.barriers.between(&f, &time.tokens());
    }
    // The words that lead in the time part nothing, whatever clauses they may open elsewhere.
    match lead(scene, time).max(f.end) {
        lead if lead == f.end => 0,
        lead => sentence.barriers.between(&f, &(lead - 1..time.after)),
    }
}

/// "to be carbon-free by 2040 and to buy 100,000 vans": a time that closes the phrase before a second infinitive.
pub(super) fn closes_infinitive(scene: &Scene<'_, '_>, figure: &Found<Figure>, time: &Taken) -> bool {
    let mark = |i: usize| scene.reading.is(i, Grammars::INFINITIVE_MARK);
    let opens = time.after + 1 + usize::from(scene.reading.is_punct(time.after, b','));
    time.after < figure.first as usize
        && opens < figure.first as usize
        && is_and(scene, opens - 1)
        && mark(opens)
        && (time.first.saturating_sub(CLAUSE)..time.first).any(mark)
}

/// How far before a time its infinitive may stand.
const CLAUSE: usize = 10;

/// Where the small words before a time begin: "[bis zum] Jahr 2025", "[until] 2027".
pub(super) fn lead(scene: &Scene<'_, '_>, time: &Taken) -> usize {
    const LONGEST: usize = 3;
    let small = |i: &usize| scene.reading.is(*i, Grammars::PREPOSITION.or(Grammars::ARTICLE));
    let words = (time.first.saturating_sub(LONGEST)..time.first)
        .rev()
        .take_while(small)
        .count();
    time.first - words
}

/// The token after a figure, the bracket behind it and what says it in other terms: "$187m, or 98 cents per share,".
pub(super) fn end(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> usize {
    const MOST: usize = 3;
    let behind = sentence
        .figures
        .iter()
        .filter(|other| other.first >= figure.after);
    let bracket = bracket_end(scene, sentence, figure.after as usize);
    behind.take(MOST).fold(bracket, |end, other| {
        let (first, after) = (other.first as usize, other.after as usize);
        let apposed = first == end + 2
            && scene.reading.is_punct(end, b',')
            && is_and(scene, end + 1)
            && other.value.quantity.unit != figure.value.quantity.unit;
        if !apposed {
            return end;
        }
        let comma = (after..after + 3).find(|i| scene.reading.is_punct(*i, b','));
        comma.map_or(after, |comma| comma + 1)
    })
}

/// Past a short bracket that opens at `i`, with its comma.
pub(super) fn bracket_end(scene: &Scene<'_, '_>, sentence: &Sentence, i: usize) -> usize {
    const LONGEST: usize = 14;
    if !scene.reading.is_punct(i, b'(') {
        return i;
    }
    let end = (i + LONGEST).min(sentence.tokens.end);
    let close = (i..end).find(|i| scene.reading.is_punct(*i, b')'));
    close.map_or(i, |close| {
        let timed = sentence
            .times
            .iter()
            .any(|time| (i..close).contains(&(time.first as usize)));
        if timed {
            return i;
        }
        close + 1 + usize::from(scene.reading.is_punct(close + 1, b','))
    })
}

pub(super) fn is_and(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.reading.is(i, Grammars::AND)
}

/// Right behind the figure, with nothing between that parts them.
pub(super) fn is_attached(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
    within: usize,
) -> bool {
    if time.first < figure.after as usize {
        return false;
    }
    let end = end(scene, sentence, figure);
    time.first >= end
        && time.first - end <= within
        && barrier(scene, sentence, figure, time) == 0
        && !has_figure_in(sentence, end..time.first)
}

/// Right before the figure: "2003: 5m", "im Vorjahr 5 Mio.".
pub(super) fn is_attached_before(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
) -> bool {
    let f = figure.tokens();
    time.after <= f.start
        && f.start - time.after <= ATTACHED_BEFORE
        && sentence.barriers.between(&time.tokens(), &f) < CLAUSE_COST
        && (time.after..f.start).all(|i| !parts(scene, i))
        && !has_figure_in(sentence, time.after..f.start)
}

/// Any mark but a colon.
pub(super) fn parts(scene: &Scene<'_, '_>, i: usize) -> bool {
    let token = &scene.reading.tokens[i];
    token.kind == Kind::Punct && !token.is_punct(b':')
}

/// It is the old value's own time: "from 4.5bn in 2003", "(2003: 4.5bn)".
pub(super) fn is_its_own(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
) -> bool {
    is_attached(scene, sentence, figure, time, ATTACHED_TO_OLD)
        || is_attached_before(scene, sentence, figure, time) && scene.reading.is_punct(time.after, b':')
}

pub(super) fn has_figure_in(sentence: &Sentence, range: Range<usize>) -> bool {
    sentence.figures.iter().any(|figure| {
        range.contains(&(figure.first as usize)) && !figure.value.conversion && !figure.value.kind.is_time()
    })
}

pub(super) fn gap(figure: &Found<Figure>, time: &Taken) -> usize {
    let f = figure.tokens();
    if time.after <= f.start {
        f.start - time.after
    } else {
        time.first.saturating_sub(f.end)
    }
}

/// What it costs to take `time` for `figure`: least right behind it, more with what stands between.
pub(super) fn cost(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
    within: usize,
) -> u32 {
    let gap = gap(figure, time) as u32;
    if is_attached(scene, sentence, figure, time, within) {
        gap
    } else if is_attached_before(scene, sentence, figure, time) {
        1 + gap
    } else {
        4 + gap + BARRIER_COST * barrier(scene, sentence, figure, time)
    }
}
