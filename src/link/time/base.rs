//! Times that figures are measured against: "compared with 2003", "31 percent more than in 2010".

use std::ops::Range;

use super::near::Pair;
use crate::claim::Unit;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammars, Intent, Lead, Preposition, Reference, TimeWord};
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
        let compares = time.start() - i <= 2 || led || !grammar.has(Grammars::SUBORDINATOR);
        // "more than ever in 2015": with no other year.
        let ever = || reading.longest_grammar(i, time.end()).has(Grammars::OTHER);
        if compares && reading.begins(i, time.end(), AGAINST) && !ever() {
            return !names_owner(sentence, i..time.start());
        }
        // "from [the same quarter] of 2010": another time that this one only places.
        led &= grammar.has(SMALL) || is_of_time(sentence, i);
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
    // "from 2015 levels by 2030": the word of comparison has a time of its own.
    let other = |i: usize| is_of_time(pair.sentence, i);
    let from = |reach: usize| near(reach).rev().take_while(|i| !other(*i));
    near(BESIDE).any(against) || !spans && from(FROM).any(|i| is_from(reading.grammar(i)))
}

/// "up 20% from 2009": a share rises from a year, not since.
pub(super) fn starts_from(pair: &Pair<'_, '_, '_>) -> bool {
    let after = pair.figure.end();
    pair.figure.value.quantity.unit == Unit::PERCENT
        && after + 1 == pair.time.start()
        && is_from(pair.reading.grammar(after))
}

/// "an increase of 34 percent over the second quarter of 2010", "up 4 percent on last year", "an increase on May 2013
/// figures": the time that a change is measured from, not one over which it happened.
pub(super) fn is_start_of_change(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    let reading = scene.reading;
    let Some(value) = time
        .value()
        .filter(|value| value.day.is_none() && !spans(value) && !value.window && !value.is_future())
    else {
        return false;
    };
    let year = period::resolve(value, scene.written).year;
    let over = || year.is_some_and(|year| scene.written.is_none_or(|written| year < written.year));
    let ended = |i: usize| value.edge.is_none() && reading.is(i, Grammars::PREPOSITION);
    let leads = |i: &usize| {
        let mut senses = reading.lexicon.senses_of(reading.word(*i));
        senses.any(|sense| match sense {
            Sense::Time(TimeWord::Lead(Lead::On)) => true,
            Sense::Time(TimeWord::Lead(Lead::Within)) => over(),
            Sense::Time(TimeWord::Lead(Lead::Ended)) => over() && ended(*i),
            _ => false,
        })
    };
    phrase_before(reading, sentence, time)
        .find(leads)
        .is_some_and(|lead| is_behind_change(reading, sentence, lead))
}

/// From one year to another, and no business year: "2021-22".
fn spans(value: &TimeValue) -> bool {
    value
        .start
        .is_some_and(|start| value.year().is_none_or(|year| year != start + 1))
}

/// The small words before a time and the times that it only places, the nearest first: "[on the same month in] 2017".
fn phrase_before(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    time: &Taken,
) -> impl Iterator<Item = usize> {
    const LONGEST: usize = 6;
    const SMALL: Grammars = Grammars::DETERMINER.or(Grammars::PREPOSITION);
    let from = time.start().saturating_sub(LONGEST).max(sentence.tokens.start);
    (from..time.start())
        .rev()
        .take_while(move |i| reading.is(*i, SMALL) || is_of_time(sentence, *i))
}

/// It is of words of time, or of what points to one: "the same period".
fn is_of_time(sentence: &Sentence<'_>, i: usize) -> bool {
    let refers = |found: &&Found<Reference>| {
        matches!(
            found.value,
            Reference::Period | Reference::Quarter | Reference::Half
        )
    };
    let mut references = sentence.references.iter().filter(refers);
    sentence.times.iter().any(|time| time.tokens().contains(&i))
        || references.any(|found| found.tokens().contains(&i))
}

/// A share, or a word of rising and falling, ends right before `lead`, or before the time that stands there: "up 5
/// percent [in July] on June".
fn is_behind_change(reading: &Reading<'_>, sentence: &Sentence<'_>, lead: usize) -> bool {
    /// "in July".
    const TIME: usize = 4;
    let ends = |at: usize| {
        let mut figures = sentence.figures.iter();
        let mut movements = sentence.movements.iter();
        figures.any(|figure| figure.end() == at && figure.value.quantity.unit == Unit::PERCENT)
            || movements.any(|movement| movement.end() == at)
    };
    let small = |i: &usize| reading.is(*i, Grammars::PREPOSITION) || is_of_time(sentence, *i);
    let before = (lead.saturating_sub(TIME).max(sentence.tokens.start)..lead).rev();
    let first = before.take_while(small).last();
    ends(lead) || first.is_some_and(ends)
}

/// "beating [the 2017 total] by 40": the object of a verb of surpassing is named by the year.
pub(super) fn is_outdone(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    let Some(article) = time.start().checked_sub(1) else {
        return false;
    };
    let mut intents = sentence.intents.iter();
    reading.is(article, Grammars::ARTICLE)
        && intents.any(|intent| intent.value == Intent::Outcome && intent.end() == article)
}

/// "at 2019 levels", "das Niveau von 2019", "Basisjahr 2015": the time sets a level that others are measured by.
pub(super) fn is_of_level(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    /// "of the", "von".
    const JOINT: usize = 2;
    let level = |i: usize| sentence.tokens.contains(&i) && is_level_word(reading, i);
    let joins = |i: usize| reading.is(i, Preposition::Of.set().or(Grammars::ARTICLE));
    let joint = (sentence.tokens.start..time.start()).rev().take(JOINT);
    let small = joint.take_while(|i| joins(*i)).count();
    let before = (time.start() - small).checked_sub(1);
    level(time.end()) || before.is_some_and(level)
}

/// "das [Vorjahresergebnis] um 3 Millionen übertreffen": what is measured by in one word.
pub(super) fn names_level(reading: &Reading<'_>, time: &Taken) -> bool {
    time.tokens().any(|i| is_level_word(reading, i))
}

fn is_level_word(reading: &Reading<'_>, i: usize) -> bool {
    let mut senses = reading.lexicon.senses_of(reading.word(i));
    senses.any(|sense| matches!(sense, Sense::Time(TimeWord::Level)))
}

/// "lag mit 5 Mio. auf Vorjahresniveau", "5m, below the previous year", "fiel binnen Jahresfrist": the year before as a
/// level.
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
    let measures = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::Ended | Lead::Within)));
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
