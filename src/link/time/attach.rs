//! Which of the time words of its sentence a figure takes.

use std::ops::Range;

use super::base::{is_compared, names_level};
use super::candidate::candidates;
use super::near::{ATTACHED, ATTACHED_TO_OLD, Pair, has_figure_in, is_and};
use super::old_value::{apposed_to, old_values};
use crate::claim::Measure;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Preposition, Reference};
use crate::link::dating::{Said, Taken, TimeCandidate};
use crate::link::figure::{FigureInSentence, figures_in_row, preposition, start};
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{TimeRole, TimeValue, When};
use crate::recognise::quantity::FigureValue;
use crate::text::token::WordId;

/// The time words that a figure takes; `old`: it is the value before this year's.
pub(in crate::link) fn take<'s>(
    figure: &FigureInSentence<'s, '_, '_>,
    measure: Measure,
    old: bool,
) -> Option<&'s Taken> {
    let within = if old { ATTACHED_TO_OLD } else { ATTACHED };
    let change = measure == Measure::Change;
    let fits = |pair: &Pair<'_, '_, '_>, candidate: &TimeCandidate| old || fits(pair, candidate, change);
    let taken = cheapest(figure, within, |_| true, fits)?;
    Some(of_list(figure, taken))
}

/// The calendar time that the figure's clause is about, which "a year earlier" is counted from.
pub(in crate::link) fn main_time<'s>(figure: &FigureInSentence<'s, '_, '_>) -> Option<&'s Taken> {
    let point = |value: &TimeValue| value.role == TimeRole::Point && !value.is_beside_topic();
    let dates = |candidate: &TimeCandidate| candidate.time.value().is_some_and(point) && !candidate.is_base();
    cheapest(figure, ATTACHED, dates, |_, _| true)
}

/// The words of time that are cheapest to take for `figure`, of those that can date one, and this one.
fn cheapest<'s>(
    figure: &FigureInSentence<'s, '_, '_>,
    within: usize,
    dates: impl Fn(&TimeCandidate) -> bool,
    fits: impl Fn(&Pair<'_, '_, '_>, &TimeCandidate) -> bool,
) -> Option<&'s Taken> {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    let candidates = candidates(scene, sentence).iter();
    let own = candidates.filter_map(|candidate| {
        if candidate.opens_time || !dates(candidate) {
            return None;
        }
        let time = &candidate.time;
        let pair = Pair::new(scene.reading, sentence, figure, time);
        // "In 1913 alone, it hired 52,000": history that the sentence is about.
        if candidate.is_history && !opens(&pair) || candidate.is_beyond_bracket(sentence, figure) {
            return None;
        }
        if is_of_next(sentence, figure, time)
            || pair.is_of_record()
            || names_other(&pair)
            || is_news(&pair)
            || pair.opens_next()
            || candidate.is_aside_of(figure)
        {
            return None;
        }
        let own = (pair.reaches() || pair.is_bracketed() || pair.brackets_figure())
            && fits(&pair, candidate)
            && !belongs_to_old_value(scene, sentence, Some(figure), time);
        own.then(|| (pair.cost(within), time))
    });
    own.min_by_key(|(cost, _)| *cost).map(|(_, time)| time)
}

/// "will cut 50 of its [currently] 300 jobs": the word belongs to the figure behind it.
fn is_of_next(sentence: &Sentence<'_>, figure: &Found<FigureValue>, time: &Taken) -> bool {
    let mut others = sentence.figures.iter();
    matches!(time.said, Said::Refers(Reference::Now))
        && others.any(|other| start(other) == time.end() && other.start() > figure.start())
}

/// "bought it in 2014 for £40m and sold it last week for £30m": a day of its own clause dates the figure.
fn is_news(pair: &Pair<'_, '_, '_>) -> bool {
    let day = |time: &Found<TimeValue>| {
        let when = time.value.when;
        time.value.is_point()
            && (matches!(when, When::Weekday { .. })
                || matches!(when, When::Counted { days, .. } if days != 0))
            && pair
                .sentence
                .syntax
                .between(&time.tokens(), &pair.figure.tokens())
                == 0
    };
    pair.barrier > 0 && pair.sentence.times.iter().any(day)
}

/// Whether these words can be the time of this figure, wherever they stand.
fn fits(pair: &Pair<'_, '_, '_>, candidate: &TimeCandidate, change: bool) -> bool {
    if is_compared(pair) || lasts_beside(pair) || pair.closes_infinitive() || is_of_plan(pair) {
        return false;
    }
    // "über dem Vorjahreswert (+2 Prozent)", "das Vorjahresergebnis um 3 Mio. übertreffen": what a change is measured by.
    if change && candidate.is_base() && (pair.brackets_figure() || names_level(pair.reading, pair.time)) {
        return false;
    }
    if !pair.time.is_year_before() {
        return !candidate.is_base() || pair.brackets_figure() || !change && names_figure(pair);
    }
    // "rose 5 percent year on year to 39": the new value is not of the year before.
    if pair.closes_other() && is_new_value(pair) {
        return false;
    }
    if !change && (holds(pair) || candidate.is_base() && names_figure(pair)) {
        return true;
    }
    let own = || pair.is_own() && !(change && pair.is_behind());
    !candidate.is_base_word && (own() || opens(pair))
}

/// "delivered 320 and aims to deliver 350 this year": the time of what is planned beside the figure.
fn is_of_plan(pair: &Pair<'_, '_, '_>) -> bool {
    let mut intents = pair.sentence.intents.iter();
    intents.any(|intent| {
        intent.value.points_ahead()
            && intent.start() > pair.figure.end()
            && intent.end() <= pair.time.start()
            && is_and(pair.reading, intent.start() - 1)
    })
}

fn is_new_value(pair: &Pair<'_, '_, '_>) -> bool {
    preposition(pair.reading, pair.sentence, pair.figure) == Some(Preposition::To)
}

/// "which carried 4m passengers last year, has a fleet of 35", "employs 500 people, will close in June": what lasts
/// has no time of another clause.
fn lasts_beside(pair: &Pair<'_, '_, '_>) -> bool {
    let t = pair.time.tokens();
    let parts = |words: &Range<usize>| pair.sentence.syntax.between(words, &t) > 0;
    parts(&pair.figure.tokens())
        && lasting_verb(pair.reading, pair.sentence, pair.figure).is_some_and(|verb| parts(&verb))
}

/// The verb of what lasts that the figure is the object of: "has a fleet of 35", "employs 500".
pub(super) fn lasting_verb(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<Range<usize>> {
    /// How far before its figure the verb may stand.
    const REACH: usize = 6;
    let f = figure.tokens();
    let lasting = |found: &&Found<Reference>| {
        let verb = found.tokens();
        found.value == Reference::Lasting
            && !is_noun(reading, sentence, verb.start)
            && verb.end <= f.start
            && f.start - verb.end <= REACH
            && sentence.syntax.between(&verb, &f) <= 1
            && !is_helped(sentence, verb.start)
            && !verb_follows(reading, sentence, verb.end..f.start)
    };
    sentence.references.iter().rev().find(lasting).map(Found::tokens)
}

/// "[costs] of £11m", "[costs] came to": a word of what lasts that is a noun here.
pub(super) fn is_noun(reading: &Reading<'_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let syntax = &sentence.syntax;
    syntax.class(i) == WordClass::Noun
        && i + 1 < sentence.tokens.end
        && (reading.is(i + 1, Preposition::Of.set()) || syntax.is_finite(i + 1))
}

/// "[hat] 3 Millionen Euro verdient": another verb of its clause tells what is done.
pub(super) fn is_helped(sentence: &Sentence<'_>, verb: usize) -> bool {
    let group = sentence.syntax.verb_group(sentence.syntax.clause_of(verb));
    group.finite == Some(verb as u32) && group.lexical != group.finite
}

/// A verb stands in `range`: the one before it only helps.
fn verb_follows(reading: &Reading<'_>, sentence: &Sentence<'_>, range: Range<usize>) -> bool {
    let verb = |i: usize| {
        reading.has(i, Classes::VERB)
            || sentence.has_movement(i)
            || sentence.has_verb_of_intention(i)
            || sentence.has_metric_verb(i)
    };
    range.into_iter().any(verb)
}

/// "gegenüber dem Vorjahr mit 33 Mio.", "the previous year's 33m": the figure is the time's own, whatever is compared.
fn holds(pair: &Pair<'_, '_, '_>) -> bool {
    const JOINS: Grammars = Grammars::ARTICLE
        .or(Preposition::Of.set())
        .or(Preposition::Other.set());
    let (reading, after, first) = (pair.reading, pair.time.end(), start(pair.figure));
    let joins = |i: usize| reading.word(i) == WordId::CLITIC_S || reading.is(i, JOINS);
    after < first
        && first - after <= ATTACHED
        && (after..first).all(joins)
        && !has_figure_in(pair.sentence, after..first)
}

/// "paid $3m over a [2016] recall of 4,000 vans": the time names what a figure behind it counts.
fn names_other(pair: &Pair<'_, '_, '_>) -> bool {
    let mut behind = pair
        .sentence
        .figures
        .iter()
        .filter(|other| other.start() >= pair.time.end());
    let next = |other: &Found<FigureValue>| {
        let attribute = Pair::new(pair.reading, pair.sentence, other, pair.time);
        !other.value.kind.is_time() && names_figure(&attribute)
    };
    pair.is_behind()
        && pair.time.value().is_some_and(|value| value.year().is_some())
        && behind.next().is_some_and(next)
}

/// "the 2014 figure of $61m", "den Wert von 2009 mit 5 Mio.": nothing but the noun of the figure stands between.
fn names_figure(pair: &Pair<'_, '_, '_>) -> bool {
    const NOUN: usize = 3;
    const JOINS: Grammars = Preposition::Of.set().or(Preposition::Other.set());
    /// "2023 [ihr] Ziel von 300": another phrase begins.
    const OPENS: Grammars = Grammars::PREPOSITION.or(Grammars::AND).or(Grammars::DETERMINER);
    let (reading, after, first) = (pair.reading, pair.time.end(), start(pair.figure));
    let plain = |i: usize| reading.tokens[i].is_word() && !reading.is(i, OPENS);
    after < first
        && first - after <= NOUN + 1
        && reading.is(first - 1, JOINS)
        && (after..first - 1).all(plain)
        && !has_figure_in(pair.sentence, after..first)
}

/// The time stands before the figure, in its clause, with no other figure between.
fn opens(pair: &Pair<'_, '_, '_>) -> bool {
    let first = pair.figure.start();
    let after = pair.time.end();
    // "A year earlier, it had sold 600."
    let comma = u32::from(pair.reading.is_punct(after, b','));
    after <= first && pair.barrier <= comma && !has_figure_in(pair.sentence, after..first)
}

/// "5bn, up from 4.5bn in 2003": the year is that of the old value, not of any other figure.
pub(super) fn belongs_to_old_value(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: Option<&Found<FigureValue>>,
    time: &Taken,
) -> bool {
    // "from £7m, or £1.12 per share, in 2017": what says the old value in other terms has its time.
    let shares = |other: &Found<FigureValue>| {
        figure.is_some_and(|figure| {
            let says = |one: &Found<FigureValue>, other: &Found<FigureValue>| {
                apposed_to(scene, sentence, one).is_some_and(|told| told.start() == other.start())
            };
            other.start() == figure.start() || says(figure, other) || says(other, figure)
        })
    };
    old_values(scene, sentence)
        .any(|other| !shares(other) && Pair::new(scene.reading, sentence, other, time).is_attached_to_old())
}

/// "10 and 12 million in 2026 and 2027": of years told in a list each is that of the figure in its place, and of one
/// figure for all of them ("in both 2012 and 2013") the first; of the ends of a span ("between 2012 and 2014") the last.
fn of_list<'s>(figure: &FigureInSentence<'s, '_, '_>, taken: &'s Taken) -> &'s Taken {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    if taken.value().is_none_or(|value| value.start.is_some()) {
        return taken;
    }
    let all = candidates(scene, sentence);
    let Some(years) = years_in_list(scene.reading, all, taken) else {
        return taken;
    };
    let row = figures_in_row(scene.reading, sentence, figure).filter(|row| row.len() == years.len());
    let place = row.and_then(|row| {
        let mut row = sentence.figures[row].iter();
        row.position(|other| other.start() == figure.start())
    });
    &all[years.start + place.unwrap_or(0)].time
}

/// The years, with `taken` among them, between which nothing but commas stand and, somewhere, "and": commas alone part
/// clauses ("fell in 2018, in 2019 it rose").
fn years_in_list(reading: &Reading<'_>, all: &[TimeCandidate], taken: &Taken) -> Option<Range<usize>> {
    let is_year = |one: &TimeCandidate| {
        let value = one.time.value();
        !one.opens_time && value.is_some_and(|value| value.year().is_some())
    };
    let ands = |at: usize| is_and(reading, all[at - 1].time.end());
    let joined = |at: usize| {
        let (before, next) = (&all[at - 1], &all[at]);
        let mark = before.time.end();
        let joint = reading.is_punct(mark, b',') || ands(at);
        mark + 1 == next.time.start() && joint && is_year(before) && is_year(next)
    };
    let at = all
        .iter()
        .position(|one| std::ptr::eq(&raw const one.time, taken))?;
    let before = (1..=at).rev().take_while(|at| joined(*at)).count();
    let behind = (at + 1..all.len()).take_while(|at| joined(*at)).count();
    let list = at - before..at + behind + 1;
    (list.start + 1..list.end).any(ands).then_some(list)
}

/// The period that "2003" stands for in "the same quarter of 2003" is the quarter spoken of.
pub(super) fn takes_part_of_topic(sentence: &Sentence<'_>, taken: &Taken) -> bool {
    let near = |after: usize| after <= taken.start() && taken.start() - after <= 1;
    let same = sentence
        .times
        .iter()
        .any(|time| near(time.end()) && time.value.is_beside_topic() && !time.value.is_base());
    let refers = sentence.references.iter().any(|found| {
        near(found.end())
            && matches!(
                found.value,
                Reference::Quarter | Reference::Half | Reference::Period
            )
    });
    same || refers
}
