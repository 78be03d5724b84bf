//! Which figures are those before this year's.

use super::base::names_owner;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Preposition};
use crate::link::measure::preposition;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;

/// How near the new value stands, in tokens.
const NEAR: u32 = 24;

/// "to 5bn from 4.5bn", "auf 5 nach 4,5 Milliarden", "compared with 4.5bn": the figure before this year's.
pub(in crate::link) fn is_old_value(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> bool {
    let judge = || {
        let figures = sentence.figures.iter();
        figures.map(|figure| judge(scene, sentence, figure)).collect()
    };
    let old = sentence.old.get_or_init(judge);
    let place = sentence
        .figures
        .iter()
        .position(|other| other.first == figure.first);
    place.is_some_and(|place| old[place])
}

fn judge(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    if is_compared(scene, sentence, figure) {
        return true;
    }
    match preposition(scene.reading, sentence, figure) {
        Some(Preposition::From | Preposition::Of) if may_be_of(scene, figure) => {
            has_new_value_beside(scene, sentence, figure) || is_noun_of_old(scene, sentence, figure)
        }
        Some(Preposition::From) => {
            has_new_value(scene, sentence, figure)
                || is_moved(sentence, figure)
                || fellows(sentence, figure).any(|other| other.first < figure.first)
        }
        _ => false,
    }
}

/// "compared with 4.5bn": no bound of the figure itself.
fn is_compared(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    let first = figure
        .value
        .bound
        .map_or(figure.first, |(from, _)| from.min(figure.first)) as usize;
    let start = first.saturating_sub(2).max(sentence.tokens.start);
    (start..first).any(|i| has_preposition(scene, i) == Some(Preposition::Against))
}

/// Figures of the same unit near it.
fn fellows<'s>(sentence: &'s Sentence, figure: &'s Found<Figure>) -> impl Iterator<Item = &'s Found<Figure>> {
    sentence.figures.iter().filter(move |other| {
        other.first != figure.first
            && other.value.quantity.unit == figure.value.quantity.unit
            && other.first.abs_diff(figure.first) < NEAR
    })
}

fn has_new_value(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    fellows(sentence, figure)
        .any(|other| preposition(scene.reading, sentence, other) == Some(Preposition::To))
}

/// "von 4 auf 5 Millionen", "auf 5 von 4 Millionen".
fn has_new_value_beside(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    const BESIDE: u32 = 4;
    fellows(sentence, figure).any(|other| {
        let gap = if other.first >= figure.after {
            other.first - figure.after
        } else {
            figure.first.saturating_sub(other.after)
        };
        gap <= BESIDE && preposition(scene.reading, sentence, other) == Some(Preposition::To)
    })
}

/// "compared with a profit of £2.1m", "nach einem Verlust von 5 Millionen".
fn is_noun_of_old(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    /// How far before the figure the preposition of its noun may stand.
    const PHRASE: usize = 7;
    let first = figure.first as usize;
    let start = first.saturating_sub(PHRASE).max(sentence.tokens.start);
    let mut nouns = (start..first.saturating_sub(2)).rev();
    let opens = nouns.find(|i| !scene.reading.tokens[*i].is_word() || has_preposition(scene, *i).is_some());
    let against_somebody = |i: usize| names_owner(sentence, i..first);
    // "gegen Hersteller ein Bußgeld von 5 Millionen": another phrase begins between.
    let article = |i: usize| {
        let mut senses = scene.reading.lexicon.senses_of(scene.reading.word(i));
        senses.any(|sense| matches!(sense, Sense::Grammar(Grammar::Article { definite: false })))
    };
    match opens
        .filter(|i| !opens_clause(scene, *i) && !against_somebody(*i) && !(i + 2..first).any(article))
        .and_then(|i| has_preposition(scene, i))
    {
        Some(Preposition::Against) => true,
        Some(Preposition::From) => fellows(sentence, figure).any(|other| other.first < figure.first),
        _ => false,
    }
}

/// ", als ein Werk für 5 Millionen gebaut wurde": what compares elsewhere opens a clause.
fn opens_clause(scene: &Scene<'_, '_>, i: usize) -> bool {
    let mut senses = scene.reading.lexicon.senses_of(scene.reading.word(i));
    i > 0
        && scene.reading.is_punct(i - 1, b',')
        && senses.any(|sense| matches!(sense, Sense::Grammar(Grammar::Subordinator)))
}

/// The preposition that opens a phrase at `i`, or at the word before ("compared with").
fn has_preposition(scene: &Scene<'_, '_>, i: usize) -> Option<Preposition> {
    let against = (i.saturating_sub(2)..=i).any(|from| {
        let against = |sense: &Sense| {
            matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Against))).then_some(())
        };
        scene.reading.opens(from, Classes::GRAMMAR)
            && scene
                .reading
                .longest(from, i + 1, against)
                .is_some_and(|(after, ())| after == i + 1)
    });
    if against {
        return Some(Preposition::Against);
    }
    let mut senses = scene.reading.lexicon.senses_of(scene.reading.word(i));
    senses.find_map(|sense| match sense {
        Sense::Grammar(Grammar::Preposition(preposition)) => Some(*preposition),
        _ => None,
    })
}

/// "up from 4.5bn": a word of movement right before.
fn is_moved(sentence: &Sentence, figure: &Found<Figure>) -> bool {
    sentence
        .movements
        .iter()
        .any(|movement| movement.after + 4 >= figure.first && movement.first < figure.first)
}

/// "von" names the old value or only joins the figure to its noun ("ein Plus von 5 Prozent").
fn may_be_of(scene: &Scene<'_, '_>, figure: &Found<Figure>) -> bool {
    const LEAD: usize = 3;
    let first = figure
        .value
        .bound
        .map_or(figure.first, |(from, _)| from.min(figure.first)) as usize;
    let preposition = |i: usize, wanted: Preposition| {
        let mut senses = scene.reading.lexicon.senses_of(scene.reading.word(i));
        senses.any(|sense| matches!(sense, Sense::Grammar(Grammar::Preposition(found)) if *found == wanted))
    };
    (first.saturating_sub(LEAD)..first)
        .rev()
        .any(|i| preposition(i, Preposition::Of))
}
