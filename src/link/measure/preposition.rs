//! What the preposition before a figure says of it.

use super::super::scene::Sentence;
use super::site::start;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Preposition};
use crate::recognise::Found;
use crate::recognise::number::is_article;
use crate::recognise::quantity::Figure;

/// How many tokens back a figure's preposition may stand, past articles and bound words.
const LEAD: usize = 3;

/// What the preposition before a figure says of it.
pub(in crate::link) fn preposition(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> Option<Preposition> {
    let at = place(reading, sentence, figure)?;
    let role = strongest(reading, at);
    let of = role == Some(Preposition::From) && is(reading, at, Preposition::Of);
    if of && !opens_span(reading, sentence, figure) {
        Some(Preposition::Of)
    } else {
        role
    }
}

/// "von 5 auf 6", "auf 6 von 5": a word that means both "of" and "from" means the latter beside a new value.
fn opens_span(reading: &Reading<'_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    let figures = &sentence.figures;
    let at = figures.partition_point(|other| other.first < figure.first);
    let neighbours = [at.checked_sub(1), Some(at + 1)];
    neighbours
        .into_iter()
        .flatten()
        .filter_map(|i| figures.get(i))
        .any(|other| place(reading, sentence, other).is_some_and(|i| is(reading, i, Preposition::To)))
}

/// What the preposition at token `i` may say: as the end of a phrase ("compared to"), else by itself.
fn functions<'a>(reading: &'a Reading<'_>, i: usize) -> impl Iterator<Item = Preposition> + 'a {
    let phrase = phrase_ending(reading, i);
    let alone = reading
        .lexicon
        .senses_of(reading.word(i))
        .filter_map(|sense| match sense {
            Sense::Grammar(Grammar::Preposition(preposition)) => Some(*preposition),
            _ => None,
        });
    alone.filter(move |_| phrase.is_none()).chain(phrase)
}

fn phrase_ending(reading: &Reading<'_>, i: usize) -> Option<Preposition> {
    const LONGEST: usize = 3;
    (i.saturating_sub(LONGEST - 1)..i).find_map(|first| {
        if !reading.has(first, Classes::GRAMMAR) {
            return None;
        }
        let mut phrases = reading.senses(first, i + 1);
        phrases.find_map(|(after, sense)| match sense {
            Sense::Grammar(Grammar::Preposition(preposition)) if after == i + 1 => Some(*preposition),
            _ => None,
        })
    })
}

fn is(reading: &Reading<'_>, i: usize, preposition: Preposition) -> bool {
    functions(reading, i).any(|function| function == preposition)
}

/// Of a preposition's functions the one that says most of a figure.
fn strongest(reading: &Reading<'_>, i: usize) -> Option<Preposition> {
    functions(reading, i).min_by_key(|function| match function {
        Preposition::By => 0,
        Preposition::To => 1,
        Preposition::From => 2,
        Preposition::Against => 3,
        Preposition::Of => 4,
        _ => 5,
    })
}

/// The token of that preposition.
fn place(reading: &Reading<'_>, sentence: &Sentence, figure: &Found<Figure>) -> Option<usize> {
    let lead = start(figure);
    // "to more than 5 percent", "auf bis zu 5": the preposition may be held to be part of the bound.
    if lead + 1 < figure.first as usize
        && functions(reading, lead).any(|function| matches!(function, Preposition::To | Preposition::By))
        && !is_article(reading, lead + 1, true)
    {
        return Some(lead);
    }
    let from = lead.saturating_sub(LEAD).max(sentence.tokens.start);
    for i in (from..lead).rev() {
        let mut passed = false;
        for sense in reading.lexicon.senses_of(reading.word(i)) {
            match sense {
                Sense::Grammar(Grammar::Preposition(_)) => return Some(i),
                Sense::Grammar(Grammar::Article { .. } | Grammar::Other) | Sense::Bound { .. } => {
                    passed = true
                }
                _ => {}
            }
        }
        if !passed {
            return None;
        }
    }
    None
}
