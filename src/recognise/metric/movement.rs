//! Words of rising and falling.

use std::ops::Range;

use super::super::Found;
use super::{compound, spelt_as};
use crate::grammar::has_particle;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Motion, Movement, MovementCue};
use crate::text::token::Kind;

/// Adds the longest phrase of movement at `i`, unless a longer bound ("more than", "up to") hides it; gives the token
/// after it.
pub(super) fn phrase_at(
    reading: &Reading<'_>,
    i: usize,
    sentence: &Range<usize>,
    found: &mut Vec<Found<MovementCue>>,
) -> Option<usize> {
    if !reading.opens(i, Classes::MOVEMENT) {
        return None;
    }
    let (after, cue) = reading
        .senses(i, sentence.end)
        .find_map(|(after, sense)| match sense {
            Sense::Movement(cue) if stands(reading, i, after, cue, sentence) => Some((after, *cue)),
            _ => None,
        })?;
    add(i..after, cue, found);
    Some(after)
}

pub(super) fn add(tokens: Range<usize>, cue: MovementCue, found: &mut Vec<Found<MovementCue>>) {
    if cue.movement != Movement::Neither {
        found.push(Found::new(tokens, cue, rule(cue.motion)));
    }
}

fn stands(reading: &Reading<'_>, i: usize, after: usize, cue: &MovementCue, sentence: &Range<usize>) -> bool {
    let fits = match cue.motion {
        Motion::Verb => {
            spelt_as(reading, i, after, true, sentence.start)
                && !super::determined(reading, i, sentence.start)
        }
        Motion::Noun => spelt_as(reading, i, after, false, sentence.start),
        Motion::Adjective => true,
        Motion::Adverb => figure_behind(reading, i, sentence) || figure_ahead(reading, after, sentence),
        Motion::Comparison => figure_behind(reading, i, sentence),
    };
    let bound = matches!(
        cue.motion,
        Motion::Adjective | Motion::Adverb | Motion::Comparison
    ) && is_bound(reading, i, after, sentence);
    fits && !bound
        && cue
            .particle
            .is_none_or(|particle| has_particle(reading, after..sentence.end, particle))
}

/// "higher than 5 percent", "up to 5 percent" measure nothing.
fn is_bound(reading: &Reading<'_>, i: usize, after: usize, sentence: &Range<usize>) -> bool {
    reading
        .longest(i, sentence.end, |sense| {
            matches!(sense, Sense::Bound { .. }).then_some(())
        })
        .is_some_and(|(end, ())| {
            end > after && (!figure_behind(reading, i, sentence) || compares(reading, end, sentence))
        })
}

/// "two billion, less than | half", "less than | 5 percent": the bound is of the figure after it, unless that is a
/// year ("5 percent less than | 2010").
fn compares(reading: &Reading<'_>, end: usize, sentence: &Range<usize>) -> bool {
    const YEAR: usize = 4;
    let digits = |i: usize| reading.tokens[i].kind == Kind::Number && reading.tokens[i].span().len() != YEAR;
    let word = |i: usize| i < sentence.end && reading.has(i, Classes::NUMBER);
    end < sentence.end && (digits(end) || word(end) || reading.has(end, Classes::GRAMMAR) && word(end + 1))
}

/// How far a figure may stand from the word, for what stands between ("up by almost 5", "up from about 5").
const NEAR: usize = 4;

fn figure_ahead(reading: &Reading<'_>, after: usize, sentence: &Range<usize>) -> bool {
    (after..sentence.end.min(after + NEAR)).any(|i| is_figure(reading, i))
}

fn figure_behind(reading: &Reading<'_>, i: usize, sentence: &Range<usize>) -> bool {
    i > sentence.start && (is_figure(reading, i - 1) || i > sentence.start + 1 && is_figure(reading, i - 2))
}

fn is_figure(reading: &Reading<'_>, i: usize) -> bool {
    let kind = reading.tokens[i].kind;
    matches!(kind, Kind::Number) || reading.has(i, Classes::NUMBER.or(Classes::UNIT))
}

const fn rule(motion: Motion) -> &'static str {
    match motion {
        Motion::Verb => "movement_verb",
        Motion::Noun => "movement_noun",
        Motion::Adjective => "movement_adjective",
        Motion::Adverb => "movement_adverb",
        Motion::Comparison => "comparison_after_figure",
    }
}

/// Whether the word at `i` speaks of the word joined before it by a hyphen: "Umsatz-Plus", "Absatz-Prognose".
pub(super) fn speaks_of_front(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    let moves = reading.has(i, Classes::MOVEMENT)
        && reading
            .senses(i, end)
            .any(|(_, sense)| matches!(sense, Sense::Movement(_)));
    moves || compound::carries(reading, i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    /// The movements of a sentence, as "words: movement".
    fn moved(text: &str, language: Language) -> Vec<String> {
        let reading = Reading::in_language(text, language);
        let told = |found: &Found<MovementCue>| {
            format!("{}: {:?}", &text[found.span(&reading)], found.value.movement)
        };
        let mut cues = super::super::Cues::default();
        super::super::find(&reading, reading.all(), &mut cues);
        cues.movements.iter().map(told).collect()
    }

    #[test]
    fn english() {
        for (text, expected) in [
            ("Sales rose 5%.", "rose: Up"),
            ("Sales were down 5%.", "down: Down"),
            ("It sold 5% fewer cars.", "fewer: Down"),
            ("Output doubled.", "doubled: Times(2)"),
            ("a decline of 5%", "decline: Down"),
            ("an extra 500", "extra: Up"),
            ("Costs were halved.", "halved: Part(2)"),
        ] {
            assert_eq!(moved(text, Language::English), [expected], "{text}");
        }
        for text in [
            "more than 5%",
            "They set up a shop.",
            "He looked up.",
            "Job cuts loom.",
        ] {
            assert!(moved(text, Language::English).is_empty(), "{text}");
        }
    }

    #[test]
    fn german() {
        for (text, expected) in [
            ("Der Umsatz stieg um 5 Prozent.", "stieg: Up"),
            ("Der Umsatz legte um 5 Prozent zu.", "legte: Up"),
            ("Der Absatz ging um 5 Prozent zurück.", "ging: Down"),
            ("Der Absatz brach im Mai ein und sorgte für Ärger.", "brach: Down"),
            ("weil der Absatz zurückging", "zurückging: Down"),
            ("Ein Umsatzplus von 5 Prozent.", "Umsatzplus: Up"),
            ("Der Gewinn hat sich verdreifacht.", "verdreifacht: Times(3)"),
            ("5 Prozent weniger als im Vorjahr", "weniger: Down"),
            ("ein Rückgang von 5 Prozent", "Rückgang: Down"),
        ] {
            assert_eq!(moved(text, Language::German), [expected], "{text}");
        }
        for text in [
            "mehr als 5 Prozent",
            "Er legte das Buch weg.",
            "Der Stellenabbau trifft alle.",
        ] {
            assert!(moved(text, Language::German).is_empty(), "{text}");
        }
    }
}
