//! What the preposition before a figure says of it.

use super::start;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Preposition};
use crate::link::sentence::Sentence;
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;

/// How many tokens back a figure's preposition may stand, past articles and bound words.
const LEAD: usize = 3;

/// What the preposition before a figure says of it.
pub(crate) fn preposition(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<Preposition> {
    let at = place(reading, sentence, figure)?;
    let functions = functions(reading, at);
    match strongest(functions) {
        Some(Preposition::From) if functions.has(OF) && !opens_span(reading, sentence, figure) => {
            Some(Preposition::Of)
        }
        strongest => strongest,
    }
}

const OF: Grammars = Preposition::Of.set();
const TO: Grammars = Preposition::To.set();

/// "von 5 auf 6", "auf 6 von 5": a word that means both "of" and "from" means the latter beside a new value.
fn opens_span(reading: &Reading<'_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let figures = &sentence.figures;
    let at = figures.partition_point(|other| other.start() < figure.start());
    let neighbours = [at.checked_sub(1), Some(at + 1)];
    neighbours
        .into_iter()
        .flatten()
        .filter_map(|i| figures.get(i))
        .any(|other| place(reading, sentence, other).is_some_and(|i| functions(reading, i).has(TO)))
}

/// What the preposition at token `i` may say: as the end of a phrase ("compared to"), else by itself.
fn functions(reading: &Reading<'_>, i: usize) -> Grammars {
    let phrase = reading.grammar_ending(i).and(Grammars::PREPOSITION);
    if phrase == Grammars::NONE {
        reading.grammar(i).and(Grammars::PREPOSITION)
    } else {
        phrase
    }
}

/// Of a preposition's functions the one that says most of a figure.
fn strongest(functions: Grammars) -> Option<Preposition> {
    const ORDER: [Preposition; 8] = [
        Preposition::By,
        Preposition::To,
        Preposition::From,
        Preposition::Against,
        Preposition::Of,
        Preposition::Source,
        Preposition::For,
        Preposition::Other,
    ];
    ORDER
        .into_iter()
        .find(|preposition| functions.has(preposition.set()))
}

/// The token of that preposition.
fn place(reading: &Reading<'_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> Option<usize> {
    const PASSED: Grammars = Grammars::ARTICLE.or(Grammars::OTHER);
    let lead = start(figure);
    // "to more than 5 percent", "auf bis zu 5": the preposition may be held to be part of the bound.
    if lead + 1 < figure.start()
        && functions(reading, lead).has(TO.or(Preposition::By.set()))
        && !reading.is(lead + 1, Grammars::DEFINITE)
    {
        return Some(lead);
    }
    let from = lead.saturating_sub(LEAD).max(sentence.tokens.start);
    for i in (from..lead).rev() {
        let grammar = reading.grammar(i);
        if grammar.has(Grammars::PREPOSITION) {
            return Some(i);
        }
        if !grammar.has(PASSED) && !reading.means(i, Classes::BOUND) {
            return None;
        }
    }
    None
}
