//! What the preposition before a figure says of it.

use super::super::scene::Sentence;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammar, Preposition};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;

/// What the preposition before a figure says of it.
pub(in crate::link) fn preposition(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> Option<Preposition> {
    let lead = figure
        .value
        .bound
        .map_or(figure.first, |(from, _)| from.min(figure.first)) as usize;
    let from = lead.saturating_sub(LEAD).max(sentence.tokens.start);
    for i in (from..lead).rev() {
        let mut passed = false;
        for sense in reading.lexicon.senses_of(reading.word(i)) {
            match sense {
                Sense::Grammar(Grammar::Preposition(preposition)) => {
                    return Some(strongest(reading, i, *preposition));
                }
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

/// How many tokens back a figure's preposition may stand, past articles and bound words.
const LEAD: usize = 3;

/// Of a preposition's functions the one that says most of a figure.
fn strongest(reading: &Reading<'_>, i: usize, first: Preposition) -> Preposition {
    let functions = reading
        .lexicon
        .senses_of(reading.word(i))
        .filter_map(|sense| match sense {
            Sense::Grammar(Grammar::Preposition(preposition)) => Some(*preposition),
            _ => None,
        });
    let rank = |preposition: &Preposition| match preposition {
        Preposition::By => 0,
        Preposition::To => 1,
        Preposition::From => 2,
        Preposition::Against => 3,
        Preposition::Of => 4,
        _ => 5,
    };
    functions.min_by_key(rank).unwrap_or(first)
}
