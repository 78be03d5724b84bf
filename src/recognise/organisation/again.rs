//! Nouns that stand right behind a name again and again, where nouns have capitals: they are part of it ("die ZAK Plus").

use std::ops::Range;

use super::candidate::{NameCandidate, Slot};
use super::key::Key;
use super::known::{Known, known_at};
use super::traits::Traits;
use super::words::Words;
use crate::language::lexicon::Classes;
use crate::text::reused::Reused;
use crate::text::token::{Case, Kind, WordId};

/// A story that has name and noun together so often means both.
const OFTEN: usize = 2;

/// Gives such names the noun behind them. A country behind a word that nothing is known of is part of a name too.
pub(super) fn lengthen(reading: &Words<'_, '_>, candidates: &mut Reused<NameCandidate>) {
    if reading.capital_tells_name() {
        return;
    }
    let end = |candidate: &NameCandidate| {
        if is_in_place(reading, candidate) {
            Some(candidate.core_end)
        } else {
            noun_behind(reading, candidate).map(|noun| noun + 1)
        }
    };
    let key = |candidate: &NameCandidate| {
        let whole = candidate.tokens.start..end(candidate)?;
        Some(Key::of(&reading.text[reading.span(whole)]))
    };
    let keys: Reused<Option<Key>> = candidates.iter().map(key).collect();
    let places = keys.iter().zip(candidates.iter());
    let met = places.filter_map(|(key, candidate)| Some(((*key)?, beside(reading, candidate))));
    let mut met: Vec<(Key, WordsBeside)> = met.collect();
    met.sort_unstable();
    met.dedup();
    let met: Reused<Key> = met
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|same| same.len() >= OFTEN)
        .map(|same| same[0].0)
        .collect();
    if met.is_empty() {
        return;
    }
    let mut after = 0;
    let mut keys = keys.iter().copied();
    candidates.retain_mut(|candidate| {
        let key = keys.next().flatten().filter(|key| met.binary_search(key).is_ok());
        if candidate.tokens.start < after {
            return false;
        }
        if let (Some(key), Some(end)) = (key, end(candidate)) {
            candidate.lengthen(end, key);
            after = end;
        }
        true
    });
}

/// The words before a name and behind the noun that follows it.
type WordsBeside = [Option<WordId>; 2];

/// A line that comes twice, as captions do, tells no more than once.
fn beside(reading: &Words<'_, '_>, candidate: &NameCandidate) -> WordsBeside {
    let Range { start, end } = candidate.sentence;
    let word = |i: usize| (start..end).contains(&i).then(|| reading.tokens[i].word);
    let before = candidate.tokens.start.checked_sub(1);
    [before.and_then(word), word(candidate.core_end + 1)]
}

/// "Zelton Deutschland": an unknown word and a place.
fn is_in_place(reading: &Words<'_, '_>, candidate: &NameCandidate) -> bool {
    let last = candidate.core_end - 1;
    let two = candidate.words == 2 && last == candidate.tokens.start + 1 && candidate.known.is_none();
    two && candidate.is_unknown(reading) && reading.traits(last).has(Traits::PLACE)
}

/// The noun right behind the name, if it is neither what organisations have or do nor another name.
fn noun_behind(reading: &Words<'_, '_>, candidate: &NameCandidate) -> Option<usize> {
    const OTHER: Traits = Traits::BELONGING
        .or(Traits::THING)
        .or(Traits::ROLE)
        .or(Traits::KIND)
        .or(Traits::BREAK)
        .or(Traits::TITLE)
        .or(Traits::LEGAL_FORM)
        .or(Traits::FIRST_NAME);
    const COUNTED: Classes = Classes::METRIC.or(Classes::UNIT).or(Classes::TIME);
    let noun = candidate.core_end;
    let behind = noun < candidate.sentence.end && candidate.tokens.end == noun;
    if !behind || !is_name(candidate) || has_digit(reading, candidate.tokens.start) {
        return None;
    }
    let token = &reading.tokens[noun];
    let written = token.is_word() && token.spaced() && token.case() == Case::Capital;
    let joined = noun + 1 < candidate.sentence.end && reading.is_hyphen(noun + 1);
    let counted = noun + 1 < candidate.sentence.end && reading.tokens[noun + 1].kind == Kind::Number;
    let named = || known_at(reading, noun, candidate.sentence.end).is_some_and(|(_, known)| known.is_sure());
    // "Plus" is what firms are called too; what else stands behind a firm that is known is what it makes.
    let called = reading.traits(noun).has(Traits::TABLED);
    let other = reading.traits(noun).has(OTHER) || !called && reading.means(noun, COUNTED);
    let made = !called && candidate.known.is_some() || has_digit(reading, noun);
    (written && !joined && !counted && !other && !made && !named()).then_some(noun)
}

/// "X1", "A7": a model, a road.
fn has_digit(reading: &Words<'_, '_>, i: usize) -> bool {
    reading.str(i).bytes().any(|byte| byte.is_ascii_digit())
}

/// A name of the tables, or letters: two words that nothing is known of are a person's as well.
fn is_name(candidate: &NameCandidate) -> bool {
    let shape = &candidate.shape;
    let sure = candidate.known.is_some_and(Known::is_sure);
    let lettered = || shape.acronym && !shape.plain;
    !shape.compound && !shape.of_metric && !shape.place && (sure || lettered())
}

impl NameCandidate {
    /// The name goes on to `end`, and its words have this key.
    fn lengthen(&mut self, end: usize, key: Key) {
        self.words += end - self.core_end;
        (self.tokens.end, self.core_end) = (end, end);
        (self.key, self.bare_key, self.known) = (key, None, None);
        self.shape.slot = Some(Slot::Again);
        (self.shape.acronym, self.shape.odd_case) = (false, false);
        self.shape = self.shape.in_slot();
    }
}
