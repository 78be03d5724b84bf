//! Noun phrases: what stands together around a noun, and what the phrase does in its clause.

use super::{Word, WordClass};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Cases, Grammar, Grammars, Preposition};
use crate::text::TokenRange;
use crate::text::reused::Reused;

/// A noun with what leads it in: "of the new plants", "für den neuen Markt".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    /// From its preposition or determiner to its last noun.
    pub(crate) tokens: TokenRange,
    /// The noun that the others describe: the last one.
    pub(crate) head: u32,
    /// Of several words ("compared with") the last.
    pub(crate) preposition: Option<u32>,
    /// What its article and its preposition leave open.
    pub(crate) cases: Cases,
    pub(crate) role: PhraseRole,
    /// "A, B [und C]": goes on a list that the phrase before belongs to.
    pub(crate) listed: bool,
}

/// What a phrase does in its clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PhraseRole {
    Subject,
    /// Stands with the verb, and is not its subject.
    #[default]
    Object,
    /// Behind a preposition.
    Oblique,
    /// Belongs to the phrase before: "der Chef [der Bank]", "the head [of the bank]".
    Genitive,
    /// Does it, in the passive: "[by Ford]", "[von Ford]".
    Agent,
}

/// A phrase seldom has fewer words, with those between it and the next.
const WORDS: usize = 2;

pub(super) struct PhraseBuilder<'r, 't> {
    reading: &'r Reading<'t>,
    words: &'r [Word],
    sentence: TokenRange,
    phrases: Reused<Phrase>,
    start: Option<usize>,
    head: Option<usize>,
    preposition: Option<usize>,
    determiner: Option<usize>,
}

impl<'r, 't> PhraseBuilder<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, sentence: TokenRange, words: &'r [Word]) -> Self {
        Self {
            reading,
            words,
            sentence,
            phrases: Reused::with_capacity(sentence.len() / WORDS + 1),
            start: None,
            head: None,
            preposition: None,
            determiner: None,
        }
    }

    pub(super) fn build(mut self) -> Reused<Phrase> {
        for i in self.sentence {
            self.take(i);
        }
        self.finish();
        self.phrases
    }

    fn class(&self, i: usize) -> WordClass {
        self.words[i - self.sentence.start()].class
    }

    fn take(&mut self, i: usize) {
        match self.class(i) {
            WordClass::Preposition => {
                self.finish();
                (self.start, self.preposition) = (Some(i), Some(i));
            }
            WordClass::Determiner => {
                // "auf den Markt", "of the market": the article belongs to the preposition before it.
                if self.head.is_some() || self.determiner.is_some() {
                    self.finish();
                }
                self.start = self.start.or(Some(i));
                self.determiner = Some(i);
            }
            WordClass::Pronoun => {
                if self.head.is_some() {
                    self.finish();
                }
                self.start = self.start.or(Some(i));
                self.head = Some(i);
                self.finish();
            }
            WordClass::Noun | WordClass::Number => {
                // "in May | 500 shops"
                let time = |head: usize| {
                    self.class(head) == WordClass::Noun && self.reading.means(head, Classes::TIME)
                };
                if self.class(i) == WordClass::Number && self.head.is_some_and(time) {
                    self.finish();
                }
                self.start = self.start.or(Some(i));
                self.head = Some(i);
            }
            WordClass::Adjective | WordClass::Adverb if self.head.is_none() && self.start.is_some() => {}
            WordClass::Adjective => {
                if self
                    .head
                    .is_some_and(|head| self.class(head) != WordClass::Number)
                {
                    self.finish();
                }
                self.start = self.start.or(Some(i));
            }
            // "Ford 's profit" is one phrase, whose head is what is owned.
            WordClass::Possessive => {}
            WordClass::Mark if self.joins(i) => {}
            _ => self.finish(),
        }
    }

    /// A hyphen within a word, an apostrophe or a quotation mark parts no phrase.
    fn joins(&self, i: usize) -> bool {
        let quotes = |mark| self.reading.is_punct(i, mark);
        self.start.is_some() && (self.reading.is_hyphen(i) || quotes(b'\'') || quotes(b'"'))
    }

    fn finish(&mut self) {
        if let (Some(start), Some(head)) = (self.start, self.head) {
            let (cases, genitive) = self.cases(start);
            let role = match self.preposition {
                Some(i) if self.reading.is(i, OF) && self.follows_noun(start) => PhraseRole::Genitive,
                Some(_) => PhraseRole::Oblique,
                None if genitive => PhraseRole::Genitive,
                None => PhraseRole::Object,
            };
            let listed = self.is_listed(start);
            self.phrases.push(Phrase {
                tokens: TokenRange::new(start, head + 1),
                head: head as u32,
                preposition: self.preposition.map(|i| i as u32),
                cases,
                role,
                listed,
            });
        }
        (self.start, self.head, self.preposition, self.determiner) = (None, None, None, None);
    }

    /// The cases that are left, and whether it is a genitive that belongs to the noun right before.
    fn cases(&self, start: usize) -> (Cases, bool) {
        const OBLIQUE: Cases = Cases::GENITIVE.or(Cases::DATIVE).or(Cases::ACCUSATIVE);
        let (Some(cases_of), Some(article)) = (self.reading.pack().article_cases, self.determiner) else {
            let none = if self.preposition.is_some() {
                OBLIQUE
            } else {
                Cases::ANY
            };
            return (none, false);
        };
        let cases = cases_of(&self.reading.lower(article));
        let genitive = self.preposition.is_none() && cases.has(Cases::GENITIVE) && self.follows_noun(start);
        (if genitive { Cases::GENITIVE } else { cases }, genitive)
    }

    fn follows_noun(&self, start: usize) -> bool {
        self.phrases.last().is_some_and(|last| last.tokens.end() == start)
    }

    fn is_listed(&self, start: usize) -> bool {
        let Some(joint) = start.checked_sub(1) else {
            return false;
        };
        let joined = self.reading.is_punct(joint, b',') || self.reading.is(joint, Grammars::AND);
        joined && self.phrases.last().is_some_and(|last| last.tokens.end() == joint)
    }
}

const OF: Grammars = Grammar::Preposition(Preposition::Of).set();
