//! Times that figures are measured against: "compared with 2003", "31 percent more than in 2010".

use std::ops::Range;

use super::near::Pair;
use crate::claim::Unit;
use crate::date::Written;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammars, Lead, Preposition, TimeWord};
use crate::link::dating::Taken;
use crate::link::figure::start;
use crate::link::scene::{Scene, Sentence, Who};
use crate::recognise::Found;
use crate::recognise::period::{self, TimeRole, TimeValue};

/// "gegenüber dem Rekordjahr 2017", "31 percent more than in 2010", "from its 2003 level": a word of comparison
/// stands before the time.
pub(super) fn is_base_word(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    /// How far before the time it may stand: "compared with the same figure for the quarter ended March 31".
    const LEAD: usize = 9;
    const SMALL: Grammars = Grammars::DETERMINER.or(Grammars::PREPOSITION);
    let spans = time
        .value()
        .is_some_and(|value| matches!(value.role, TimeRole::Since | TimeRole::From) || value.start.is_some());
    let mut led = !spans;
    // "from [the same quarter] of 2010": another time that this one only places.
    let of_time = |i: usize| sentence.times.iter().any(|other| other.tokens().contains(&i));
    for i in behind_figures(sentence, time.start().saturating_sub(LEAD)..time.start()).rev() {
        let token = &reading.tokens[i];
        if !(token.is_word() || token.is_punct(b'-') && token.glued()) {
            return false;
        }
        let grammar = reading.grammar(i);
        if led && is_from(grammar) {
            return true;
        }
        // "als": compares, or opens a clause.
        let compares = time.start() - i <= 2 || !grammar.has(Grammars::SUBORDINATOR);
        if compares && reading.begins(i, time.end(), AGAINST) {
            return !names_owner(sentence, i..time.start());
        }
        led &= grammar.has(SMALL) || of_time(i);
    }
    false
}

/// "gegen die Tarnow AG": against somebody, who is no time to compare with.
pub(super) fn names_owner(sentence: &Sentence<'_>, words: Range<usize>) -> bool {
    let owners = &sentence.owners;
    let next = owners.partition_point(|owner| owner.tokens.start < words.start);
    owners
        .get(next)
        .is_some_and(|owner| owner.tokens.end <= words.end && matches!(owner.who, Who::Named(_)))
}

/// The end of `range`, behind all figures and their bounds: "more [than a third] by 2031"; a length of time is none
/// ("the same six months").
fn behind_figures(sentence: &Sentence<'_>, range: Range<usize>) -> Range<usize> {
    let before = sentence
        .figures
        .iter()
        .filter(|figure| start(figure) < range.end && !figure.value.kind.is_time())
        .map(|figure| figure.end().min(range.end));
    before.fold(range.start, usize::max)..range.end
}

const AGAINST: Grammars = Preposition::Against.set();

/// "up 12% from its 2016 result": a word of comparison stands between the figure and the time.
pub(super) fn is_compared(pair: &Pair<'_, '_, '_>) -> bool {
    /// How far before the time "from" may stand, and words that do nothing but compare.
    const FROM: usize = 3;
    const BESIDE: usize = 9;
    let (reading, time) = (pair.reading, pair.time);
    let start = pair.figure.end();
    let near = |reach: usize| time.start().saturating_sub(reach).max(start)..time.start();
    let spans = time
        .value()
        .is_some_and(|value| value.start.is_some() || value.role == TimeRole::From);
    if starts_from(pair) {
        return true;
    }
    let against = |i: usize| reading.is(i, AGAINST) || reading.begins(i, time.start(), AGAINST);
    near(BESIDE).any(against) || !spans && near(FROM).any(|i| is_from(reading.grammar(i)))
}

/// "up 20% from 2009": a share rises from a year, not since.
pub(super) fn starts_from(pair: &Pair<'_, '_, '_>) -> bool {
    let after = pair.figure.end();
    pair.figure.value.quantity.unit == Unit::PERCENT
        && after + 1 == pair.time.start()
        && is_from(pair.reading.grammar(after))
}

/// "an increase of 34 percent over the second quarter of 2010", "up 4 percent on last year": the time that a change is
/// measured from, not one over which it happened.
pub(super) fn is_start_of_change(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    let reading = scene.reading;
    let over = |i: usize| {
        let mut senses = reading.lexicon.senses_of(reading.word(i));
        senses.any(|sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::Within | Lead::On))))
    };
    let ended = |value: &TimeValue| {
        let year = period::resolve(value, scene.written).year;
        let since = |written: Written| year.is_some_and(|year| year < written.year);
        value.day.is_none() && value.start.is_none() && !value.window && scene.written.is_some_and(since)
    };
    let article = usize::from(time.start() > 0 && reading.is(time.start() - 1, Grammars::ARTICLE));
    let Some(lead) = time.start().checked_sub(1 + article) else {
        return false;
    };
    let mut figures = sentence.figures.iter();
    over(lead)
        && time.value().is_some_and(ended)
        && figures.any(|figure| figure.end() == lead && figure.value.quantity.unit == Unit::PERCENT)
}

/// "lag mit 5 Mio. auf Vorjahresniveau", "5m, below the previous year": the year before as a level.
pub(super) fn is_level(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    let article = |i: usize| scene.reading.is(i, Grammars::ARTICLE);
    let Some(before) = time
        .start()
        .checked_sub(1)
        .map(|i| i - usize::from(i > 0 && article(i)))
    else {
        return false;
    };
    // "zum Vorjahr": what leads in the end of accounts leads in the year that they are measured by.
    let measures = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::Ended)));
    let stands_on = scene.reading.is(before, Preposition::To.set())
        || scene
            .reading
            .lexicon
            .senses_of(scene.reading.word(before))
            .any(measures);
    let moved = |words: &Range<usize>| words.contains(&time.start());
    time.is_year_before()
        && (stands_on
            || sentence
                .movements
                .iter()
                .map(Found::tokens)
                .any(|words| moved(&words)))
}

/// "from", "nach", but not "von", which also joins.
fn is_from(grammar: Grammars) -> bool {
    grammar.has(Preposition::From.set()) && !grammar.has(Preposition::Of.set())
}
