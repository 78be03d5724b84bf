//! What the preposition before a figure says of it.

use super::start;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Motion, Preposition};
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
    let at = place(reading, sentence, figure).filter(|at| !opens_relative(reading, *at))?;
    let functions = functions(reading, at);
    match strongest(functions) {
        Some(Preposition::From)
            if functions.has(OF)
                && (belongs_to_movement(reading, sentence, figure, at)
                    || !opens_span(reading, sentence, figure)) =>
        {
            Some(Preposition::Of)
        }
        strongest => strongest,
    }
}

/// "der Umsatz, der 5 Prozent gewann": a pronoun, though an article of the genitive elsewhere.
fn opens_relative(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && reading.is_punct(at - 1, b',') && reading.is(at, Grammars::RELATIVE) && reading.is(at, OF)
}

const OF: Grammars = Preposition::Of.set();
const TO: Grammars = Preposition::To.set();

/// "auf 6.000, ein Zuwachs von 500": what stands behind a noun of rising or falling belongs to it, where no new value
/// follows.
fn belongs_to_movement(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    at: usize,
) -> bool {
    let mut movements = sentence.movements.iter();
    let behind = movements.any(|movement| movement.end() == at && movement.value.motion == Motion::Noun);
    let mut figures = sentence.figures.iter();
    let next = figures.find(|other| other.start() > figure.start());
    let leads = |next: &Found<FigureValue>| {
        place(reading, sentence, next).is_some_and(|i| functions(reading, i).has(TO))
    };
    behind && !next.is_some_and(leads)
}

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
            return Some(past_size(reading, sentence, i).unwrap_or(i));
        }
        if !grammar.has(PASSED) && !reading.means(i, Classes::BOUND) {
            return None;
        }
    }
    None
}

/// "| by an average of 4 percent", "| auf einen Rekordwert von 5 Mio.": the preposition before a noun that only says what
/// size it is, whose "of" stands at `of`.
fn past_size(reading: &Reading<'_>, sentence: &Sentence<'_>, of: usize) -> Option<usize> {
    /// An article, an adjective and the noun.
    const PHRASE: usize = 3;
    const MOVES: Grammars = TO.or(Preposition::By.set()).or(Preposition::From.set());
    if !functions(reading, of).has(OF) {
        return None;
    }
    let from = of.saturating_sub(PHRASE).max(sentence.tokens.start + 1);
    let article = (from..of)
        .rev()
        .take_while(|i| reading.tokens[*i].is_word())
        .find(|i| reading.is(*i, Grammars::INDEFINITE))?;
    let noun = article + 1..of;
    let named = sentence.cues.iter().any(|cue| noun.contains(&cue.start())) || sentence.has_movement(of - 1);
    let before = functions(reading, article - 1);
    (!noun.is_empty() && !named && before.has(MOVES) && !before.has(OF)).then_some(article - 1)
}
