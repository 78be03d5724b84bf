//! What of an organisation a figure covers, where that is not all: a place, a division, a way of reckoning, what was
//! done to a stock. Figures of other scopes are not compared.

use std::ops::Range;

use super::figure::FigureInSentence;
use super::measure::Naming;
use crate::claim::Property;
use crate::grammar::CLAUSE;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Preposition, Reference};
use crate::text::token::Token;

/// How far from its figure a word of scope may stand, in tokens.
const REACH: usize = 12;

/// The words that narrow what `figure` covers.
pub(super) fn of(figure: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> Option<Range<usize>> {
    division(figure)
        .or_else(|| place(figure))
        .or_else(|| what_was_done(figure, naming))
}

/// Nothing but small marks parts the two, and they stand near.
fn is_near(figure: &FigureInSentence<'_, '_, '_>, words: &Range<usize>) -> bool {
    let f = figure.figure.tokens();
    words.start.abs_diff(f.start) <= REACH && figure.sentence.syntax.between(words, &f) < CLAUSE
}

/// "its cloud unit", "in der Sparte Nutzfahrzeuge", "adjusted", "bereinigt": a part of the whole, or another way to
/// reckon it; with the word that tells which.
fn division(figure: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    const SMALL: Grammars = Grammars::DETERMINER.or(Grammars::PREPOSITION);
    let (reading, sentence) = (figure.reading, figure.sentence);
    let references = sentence.references.iter();
    let mut scopes = references.filter(|found| found.value == Reference::Scope);
    let found = scopes.find(|found| is_near(figure, &found.tokens()))?;
    let before = found.start().checked_sub(1)?;
    let tells = before >= sentence.tokens.start
        && reading.tokens[before].is_word()
        && !reading.is(before, SMALL.or(Grammars::AUXILIARY));
    Some(if tells {
        before..found.end()
    } else {
        found.tokens()
    })
}

/// "in China", "außerhalb Europas": where it was.
fn place(figure: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    let (reading, sentence, f) = (figure.reading, figure.sentence, figure.figure.tokens());
    let near = f.start.saturating_sub(REACH).max(sentence.tokens.start + 1)
        ..(f.end + REACH).min(sentence.tokens.end);
    let is_place =
        |token: &Token| token.capitalised() && reading.lexicon.classes(token.word).has(Classes::PLACE);
    let mut names = reading
        .each(near)
        .filter(|(_, token)| is_place(token))
        .map(|(i, _)| i);
    let at = names.find(|i| reading.is(i - 1, Preposition::Other.set()) && is_near(figure, &(*i..i + 1)))?;
    Some(at - 1..at + 1)
}

/// "opened 40 stores": what was done to a stock is another figure than the stock.
fn what_was_done(figure: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> Option<Range<usize>> {
    if !naming.metric.is(Property::Stock) || naming.metric.is(Property::Staff) {
        return None;
    }
    let sentence = figure.sentence;
    let lasts = |verb: &Range<usize>| {
        let mut references = sentence.references.iter();
        references.any(|found| found.value == Reference::Lasting && found.start() == verb.start)
    };
    let verbs = sentence.cues.iter().filter(|cue| cue.value.is_verb());
    let moves = sentence.movements.iter().map(|found| found.tokens());
    let mut done = verbs.map(|cue| cue.tokens()).chain(moves);
    done.find(|verb| is_near(figure, verb) && !lasts(verb))
}
