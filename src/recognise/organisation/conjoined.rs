//! Names of two coordinated words before one head or legal form: "Dale and Fenmoor Hospitals Trust", "Huber und Zelton GmbH".

use super::candidate::NameCandidate;
use super::context::ARTICLES;
use super::key::Key;
use super::known::Known;
use super::traits::Traits;
use super::words::Words;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Sort};
use crate::text::reused::Reused;

/// Lays the two halves of such names together. "Zelton and Fenmoor Motors" are two firms where the story has Zelton
/// by itself as well.
pub(super) fn join(reading: &Words<'_, '_>, mut candidates: Reused<NameCandidate>) -> Reused<NameCandidate> {
    let mut end = 0;
    for candidate in candidates.iter_mut() {
        if end + 2 <= candidate.tokens.start {
            take_common(reading, candidate);
        }
        end = candidate.tokens.end;
    }
    if !candidates
        .windows(2)
        .any(|two| are_one(reading, &two[0], &two[1]))
    {
        return candidates;
    }
    let halves = candidates
        .windows(2)
        .filter(|two| are_one(reading, &two[0], &two[1]));
    let mut halves: Reused<Key> = halves.map(|two| two[0].key).collect();
    halves.sort_unstable();
    let mut all: Reused<Key> = candidates.iter().map(|candidate| candidate.key).collect();
    all.sort_unstable();
    let alone = |key: Key| count(&all, key) > count(&halves, key);
    let mut joined: Reused<NameCandidate> = Reused::with_capacity(candidates.len());
    for mut candidate in candidates.drain(..) {
        let is_half = |first: &NameCandidate| are_one(reading, first, &candidate) && !alone(first.key);
        if joined.last().is_some_and(is_half) {
            if let Some(first) = joined.pop() {
                take(reading, &mut candidate, &first);
            }
        }
        let goes_on = |known: &NameCandidate| goes_on(reading, known, &candidate);
        if joined.last().is_some_and(goes_on) {
            if let Some(known) = joined.pop() {
                take(reading, &mut candidate, &known);
            }
        }
        joined.push(candidate);
    }
    joined
}

/// How often `key` stands in a list in order.
fn count(keys: &[Key], key: Key) -> usize {
    keys.partition_point(|other| *other <= key) - keys.partition_point(|other| *other < key)
}

/// One half, "and", and another with the head or legal form of both.
fn are_one(reading: &Words<'_, '_>, first: &NameCandidate, second: &NameCandidate) -> bool {
    let and = first.tokens.end;
    let beside = and + 1 == second.tokens.start && first.sentence == second.sentence;
    beside && reading.is(and, Grammars::AND) && ends_both(second) && begins_both(reading, first, second)
}

/// "Fenmoor Hospitals Trust", "Zelton GmbH": a head or a legal form that may be of two halves.
fn ends_both(second: &NameCandidate) -> bool {
    let formed = second.shape.legal_form || second.shape.head.is_some();
    let short = second.core_end - second.tokens.start <= WORDS;
    formed && short && !is_listed(second)
}

/// "Dale", "Huber", before such a half: no name that stands by itself.
fn begins_both(reading: &Words<'_, '_>, first: &NameCandidate, second: &NameCandidate) -> bool {
    let (shape, legal_form) = (&first.shape, second.shape.legal_form);
    let article = has_article(reading, first);
    let whole = shape.legal_form || shape.acronym || shape.compound || is_located(reading, first);
    if whole || is_listed(first) && !(article && legal_form) {
        return false;
    }
    let needs_article = reading.capital_tells_noun() && !legal_form;
    let most = if legal_form && says_trade(reading, second) {
        WORDS
    } else {
        1
    };
    let of_both = || is_part_of_body(reading, first, second) || is_trade_of_both(reading, first, second);
    (first.words <= most || of_both()) && (article || !needs_article)
}

/// "Kestra Catering and Tourism Corp.": right behind a name of the tables, words that only say what a firm does, and its legal
/// form.
fn goes_on(reading: &Words<'_, '_>, known: &NameCandidate, candidate: &NameCandidate) -> bool {
    let beside = known.tokens.end == candidate.tokens.start && known.sentence == candidate.sentence;
    beside
        && is_listed(known)
        && candidate.shape.legal_form
        && reading.tokens[candidate.tokens.start].spaced()
        && says_trade(reading, candidate)
}

/// "Dalby Sports and Cultural Association": the second half only says what the body is for, and so does the last word of the
/// first, which has the name.
fn is_trade_of_both(reading: &Words<'_, '_>, first: &NameCandidate, second: &NameCandidate) -> bool {
    let shape = &first.shape;
    let named = first.words > 1 && first.known.is_none() && !shape.titled && !shape.person;
    let body = matches!(second.shape.head, Some(Sort::Association | Sort::Club));
    let last = first.core_end - 1;
    let trade = says_trade_at(reading, last) && !reading.traits(last).has(Traits::KIND);
    named && body && trade && reading.capital_tells_name() && says_trade(reading, second)
}

fn is_listed(half: &NameCandidate) -> bool {
    half.known.is_some_and(Known::is_sure)
}

/// "in Dale and Fenmoor Hospitals": a place, and where something is.
fn is_located(reading: &Words<'_, '_>, first: &NameCandidate) -> bool {
    let before = word_before(first);
    first.shape.place && before.is_some_and(|i| reading.traits(i).has(Traits::IN))
}

/// The token before a name in its sentence.
fn word_before(name: &NameCandidate) -> Option<usize> {
    let before = name.tokens.start.checked_sub(1);
    before.filter(|i| *i >= name.sentence.start)
}

/// "North Dale and Fenmoor Hospitals Trust": two words, of which nothing says that they are a name by themselves, before
/// the head of a body that serves places.
fn is_part_of_body(reading: &Words<'_, '_>, first: &NameCandidate, second: &NameCandidate) -> bool {
    /// Words for where a place lies: "North", "Mid", "Upper".
    const LIES: Traits = Traits::PLAIN.or(Traits::PLACE).or(Traits::IN);
    let shape = &first.shape;
    let named = shape.person || shape.titled || shape.head.is_some() || shape.head_of.is_some();
    let body = second.shape.head.is_some_and(|sort| sort != Sort::Company);
    if named || !body || first.words != 2 || first.known.is_some() {
        return false;
    }
    reading.capital_tells_name() && reading.traits(first.tokens.start).has(LIES)
}

/// "Power Company Ltd.": the words before the legal form only say what the firm does, so that a first half has its name.
fn says_trade(reading: &Words<'_, '_>, second: &NameCandidate) -> bool {
    reading.capital_tells_name() && (second.tokens.start..second.core_end).all(|i| says_trade_at(reading, i))
}

fn says_trade_at(reading: &Words<'_, '_>, i: usize) -> bool {
    const TRADE: Traits = Traits::HEAD.or(Traits::KIND).or(Traits::PLAIN).or(Traits::COMMON);
    reading.traits(i).has(TRADE) || reading.is_abstract(i)
}

/// The second half has no more tokens.
const WORDS: usize = 5;

/// One article stands before both.
fn has_article(reading: &Words<'_, '_>, first: &NameCandidate) -> bool {
    word_before(first).is_some_and(|i| reading.is(i, ARTICLES))
}

/// "die Gessner und Zelton GmbH": where nouns have capitals, a word right behind the article of which nothing is known
/// begins what the legal form ends.
fn take_common(reading: &Words<'_, '_>, candidate: &mut NameCandidate) {
    let start = candidate.tokens.start;
    let shape = &candidate.shape;
    let formed = shape.legal_form && reading.capital_tells_noun();
    if !formed || candidate.known.is_some() || shape.titled || start < candidate.sentence.start + 3 {
        return;
    }
    let (article, word, and) = (start - 3, start - 2, start - 1);
    let unknown = reading.traits(word).has(Traits::UNKNOWN) && reading.has_name_shape(word);
    if unknown && reading.is(and, Grammars::AND) && reading.is(article, ARTICLES) {
        candidate.words += 2;
        candidate.tokens.start = word;
        candidate.shape.initial = false;
        rename(reading, candidate);
    }
}

fn take(reading: &Words<'_, '_>, candidate: &mut NameCandidate, first: &NameCandidate) {
    candidate.words += first.words + 1;
    candidate.tokens.start = first.tokens.start;
    if let Some(opener) = opener(reading, first) {
        candidate.tokens.start = opener;
        candidate.words += 1;
    }
    candidate.shape.initial = first.shape.initial;
    candidate.shape.slot = None;
    candidate.shape.person = false;
    candidate.shape.plain = false;
    rename(reading, candidate);
}

/// "[North] Dale and …": a common word with the capital of a name is part of a name that has two places.
fn opener(reading: &Words<'_, '_>, first: &NameCandidate) -> Option<usize> {
    let common = |i: usize| {
        let plain = reading.traits(i).has(Traits::PLAIN | Traits::COMMON);
        plain && reading.has_name_shape(i) && !reading.has(i, Classes::GRAMMAR)
    };
    word_before(first).filter(|i| reading.capital_tells_name() && common(*i))
}

fn rename(reading: &Words<'_, '_>, candidate: &mut NameCandidate) {
    candidate.bare_key = None;
    candidate.key = Key::of(&reading.text[reading.span(candidate.tokens.start..candidate.core_end)]);
}
