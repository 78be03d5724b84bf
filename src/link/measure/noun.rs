//! The noun that a figure belongs to, where it names none of the metrics.

use std::ops::Range;

use super::attach::takes;
use crate::claim::Property;
use crate::grammar::{CLAUSE, WordClass};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, Grammars, Kinds, MetricCue, Preposition};
use crate::link::figure::{FigureInSentence, is_of, preposition, start};
use crate::recognise::Found;
use crate::text::token::Case;

/// The tokens of that noun: before the figure, with "of" between them, or behind it where it is counted.
pub(super) fn of_its_own(
    site: &FigureInSentence<'_, '_, '_>,
    cue: Option<&Found<MetricCue>>,
) -> Option<Range<usize>> {
    let attached = cue.is_some_and(|cue| cue.value.is_noun() && takes(site, cue) == Some(site.start));
    if attached || site.counted.is_some() {
        return None;
    }
    governing(site)
        .or_else(|| numbered(site, cue))
        .or_else(|| counted(site).filter(|_| !cue.is_some_and(|cue| tells(site, cue) || moves_to(site, cue))))
}

/// "eine Trefferquote | von 81 Prozent".
fn governing(site: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    let of = site
        .start
        .checked_sub(1)
        .filter(|of| *of > site.sentence.tokens.start)?;
    let noun = of - 1;
    let rate = site.kind == Kinds::PERCENT || site.kind == Kinds::PHYSICAL;
    (rate && is_of(site.reading, of) && is_unknown_noun(site, noun)).then_some(noun..of)
}

/// "the number of new | projects rose from 31 to 38", "die Zahl der | Stipendien": the noun of whose number is
/// spoken, where nothing nearer goes with a count.
fn numbered(site: &FigureInSentence<'_, '_, '_>, cue: Option<&Found<MetricCue>>) -> Option<Range<usize>> {
    const REACH: usize = 16;
    let (reading, sentence) = (site.reading, site.sentence);
    if site.kind != Kinds::COUNT || !site.figure.value.bare || site.counts_something() {
        return None;
    }
    let from = site.start.saturating_sub(REACH).max(sentence.tokens.start);
    let number = |i: usize| {
        let phrases = reading.phrases(i, site.start);
        let of = |after: usize| is_of(reading, after - 1) || reading.is(after - 1, Grammars::DETERMINER);
        phrases
            .filter(|(_, sense)| matches!(sense, Sense::Compound(CompoundWord::Carrier)))
            .map(|(after, _)| after)
            .find(|after| *after > i + 1 && of(*after))
    };
    let after = (from..site.start).rev().find_map(number)?;
    let noun = site.syntax().phrase_at(after)?.head as usize;
    let counted = sentence.cues.iter().any(|cue| {
        cue.value.kinds.has(Kinds::COUNT)
            && cue.value.is_named()
            && cue.end() > after
            && cue.start() < site.start
    });
    let nearer = cue.is_some_and(|cue| cue.value.is_noun() && cue.start() > noun);
    let told = noun < site.start
        && !counted
        && !nearer
        && sentence.syntax.between(&(noun..noun + 1), &site.figure.tokens()) <= CLAUSE;
    told.then_some(noun..noun + 1)
}

/// "a 30% growth in | page requests to 2,000": what grows has no word for a metric, and a number that it grows to. Without
/// that, "in" may tell where: "a 30% growth in services".
pub(super) fn moved(site: &FigureInSentence<'_, '_, '_>, lead: usize) -> Option<Range<usize>> {
    const NEAR: usize = 3;
    let next = site.next().filter(|next| next.value.bare)?;
    let noun = site.syntax().phrase_at(lead + 1)?.head as usize;
    let near = noun > lead && start(next).checked_sub(noun).is_some_and(|gap| gap <= NEAR);
    let arrives = || preposition(site.reading, site.sentence, next) == Some(Preposition::To);
    (near && arrives() && is_unknown_noun(site, noun)).then_some(noun..noun + 1)
}

/// "70 | Käsesorten", "12 neue | Impfstoffe".
fn counted(site: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    let quoted = site.start > site.sentence.tokens.start && site.reading.is_punct(site.start - 1, b'"');
    if site.kind != Kinds::COUNT || !site.figure.value.bare || quoted {
        return None;
    }
    let noun = site.syntax().phrase_at(site.figure.end() - 1)?.head as usize;
    let spoken = || {
        let mut cues = site.sentence.cues.iter();
        cues.any(|cue| (site.end..noun).contains(&cue.start()))
    };
    (noun >= site.end && !spoken() && is_unknown_noun(site, noun)).then_some(noun..noun + 1)
}

/// A noun that no table knows as a metric, a movement, a time, a unit or a name.
fn is_unknown_noun(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    const KNOWN: Classes = Classes::GRAMMAR
        .or(Classes::TIME)
        .or(Classes::UNIT)
        .or(Classes::NUMBER)
        .or(Classes::MOVEMENT)
        .or(Classes::METRIC)
        .or(Classes::INTENT);
    let (reading, token) = (site.reading, &site.reading.tokens[i]);
    let named = || {
        let owners = &site.sentence.owners;
        owners.iter().any(|owner| owner.tokens.contains(&i))
    };
    let speaks = || {
        let cues = site.sentence.cues.iter().map(Found::tokens);
        let movements = site.sentence.movements.iter().map(Found::tokens);
        cues.chain(movements).any(|tokens| tokens.contains(&i))
    };
    let carrier = |sense: &Sense| matches!(sense, Sense::Compound(_));
    token.is_word()
        && site.syntax().class(i) == WordClass::Noun
        && (token.capitalised() == reading.capital_tells_noun() || token.case() == Case::Upper)
        && !reading.has(i, KNOWN)
        && !reading.lexicon.senses_of(reading.word(i)).any(carrier)
        && !named()
        && !speaks()
}

/// "Container traffic fell to | 610,000 boxes": what moves to an amount is measured, whatever it is counted in.
fn moves_to(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.is_noun()
        && !cue.value.weak
        && cue.end() <= site.start
        && matches!(site.role, Some(Preposition::To | Preposition::From))
}

/// Whether a word tells what is done with those counted, whatever they are: a verb ("delivered 70 …"), or a noun right
/// before ("an order for 70 …").
fn tells(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const CLOSE: usize = 3;
    let handled = cue.value.is_verb() && !cue.value.weak && !cue.value.metric.is(Property::Staff);
    let near = cue.end() <= site.start && site.start - cue.end() <= CLOSE;
    let clause = site
        .sentence
        .syntax
        .are_together(&site.figure.tokens(), &cue.tokens());
    handled && clause || near && cue.value.is_strong_noun()
}
