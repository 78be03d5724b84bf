//! The infinitive of headlines.

use super::{Asked, Construction, Standing, scope};
use crate::language::lexicon::Classes;
use crate::language::pack::Grammars;
use crate::link::scene::Place;
use crate::text::token::Kind;

/// "Norvana to cut 500 jobs", "Acme to Cut 500 Jobs": the infinitive of headlines, which has no other verb before it.
pub(super) fn headline_infinitive(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// How far behind "and" the object of the second verb may stand: "cut more than 500".
    const OBJECT: usize = 5;
    let (scene, sentence) = (asked.scene, asked.sentence);
    if !is_headline(asked) {
        return None;
    }
    let reading = scene.reading;
    let f = asked.tokens();
    let marks = |i: &usize| reading.is(*i, Grammars::INFINITIVE_MARK) && opens_infinitive(asked, i + 1);
    let mark = sentence.tokens.clone().find(marks)?;
    let tokens = mark..mark + 1;
    let reaches = if mark < f.start {
        // "to close stores [and] cut 500 jobs"
        let joins = |i: &usize| reading.is(*i, Grammars::AND) && opens_infinitive(asked, i + 1);
        let joined = || (mark + 1..f.start).rev().find(joins);
        scope::reaches_ahead(scene, sentence, &tokens, &f)
            || joined().is_some_and(|and| f.start - and <= OBJECT)
    } else {
        scope::reaches_back(scene, sentence, &tokens, &f)
    };
    (!has_verb_before(asked, mark) && reaches)
        .then(|| Standing::target(mark..mark + 2, Construction::HeadlineInfinitive))
}

/// A headline, or a line that is written as one.
pub(super) fn is_headline(asked: &Asked<'_, '_, '_>) -> bool {
    asked.sentence.place == Place::Headline || is_fragment(asked)
}

/// A line that no full stop ends is written as headlines are.
fn is_fragment(asked: &Asked<'_, '_, '_>) -> bool {
    let tokens = &asked.sentence.tokens;
    let last = tokens.end.checked_sub(1).filter(|last| tokens.contains(last));
    last.is_some_and(|last| asked.scene.reading.tokens[last].kind != Kind::Punct)
}

fn has_verb_before(asked: &Asked<'_, '_, '_>, mark: usize) -> bool {
    let (reading, sentence) = (asked.scene.reading, asked.sentence);
    let verb =
        |i: usize| reading.has(i, Classes::VERB) || sentence.has_movement(i) || sentence.has_metric_verb(i);
    (sentence.tokens.start..mark).any(verb)
}

/// A word that is no number, article or other small word, as a verb would be. With a capital, it is one of a headline
/// in capitals if it is a verb elsewhere or has an object: "to Invest $2bn", "to Open 40 Stores".
fn opens_infinitive(asked: &Asked<'_, '_, '_>, i: usize) -> bool {
    const VERB: Classes = Classes::METRIC_VERB
        .or(Classes::MOVEMENT_VERB)
        .or(Classes::ORGANISATION_VERB);
    let reading = asked.scene.reading;
    if i >= asked.sentence.tokens.end || !reading.tokens[i].is_word() {
        return false;
    }
    let word = reading.str(i).to_lowercase();
    // "to close 40 shops", though "close to" bounds an amount
    let alone = reading.lexicon.alone_classes(reading.word(i));
    let small = Classes::NUMBER.or(Classes::UNIT).or(Classes::TIME);
    let amounts = alone.has(Classes::BOUND) || reading.has(i, small);
    let opens = (reading.has(i, Classes::VERB) || !reading.has(i, Classes::FUNCTION))
        && !amounts
        && (reading.pack().is_infinitive)(&word);
    let has_object = || {
        reading.is(i + 1, Grammars::DETERMINER)
            || (asked.sentence.figures.iter()).any(|figure| crate::link::figure::start(figure) == i + 1)
    };
    opens && (!reading.tokens[i].capitalised() || reading.means(i, VERB) || has_object())
}
