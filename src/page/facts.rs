//! What is to be seen in a line: counts and marks, taken in one walk over its tokens.

use std::ops::Range;

use super::line::{begins_small, ends_sentence};
use super::marks::{self, Marks};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, PageCue};
use crate::text::token::{Kind, Token};

/// Counts stop at their type's largest value.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) words: u16,
    /// Words with no capital.
    pub(super) small: u16,
    /// Function words.
    pub(super) function: u16,
    pub(super) numbers: u16,
    /// Sentences that end in it.
    pub(super) sentences: u16,
    /// The kind of phrase that takes most words of the line, and how many.
    pub(super) cue: Option<PageCue>,
    pub(super) cue_words: u8,
    pub(super) marks: Marks,
    /// Of the words, to find lines that are printed twice.
    pub(super) hash: u32,
}

impl Facts {
    pub(super) fn of(reading: &Reading<'_>, tokens: Range<usize>) -> Self {
        let mut facts = Self::default();
        let mut cues = Cues::default();
        let mut hash = 0_u64;
        for i in tokens.clone() {
            let token = &reading.tokens[i];
            hash = (hash ^ fingerprint(reading, token, i)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            facts.count(reading, token, i);
            if reading.has(i, Classes::PAGE) {
                cues.see(reading, i, tokens.end);
            }
        }
        facts.hash = (hash >> 32) as u32;
        facts.marks = marks::of(reading, &tokens);
        facts
            .marks
            .set(Marks::CUE_FIRST, cues.first == Some(tokens.start));
        if ends_sentence(&reading.tokens, tokens.start, tokens.end) {
            facts.sentences = facts.sentences.saturating_add(1);
        }
        (facts.cue, facts.cue_words) = cues.strongest();
        facts
    }

    fn count(&mut self, reading: &Reading<'_>, token: &Token, i: usize) {
        match token.kind {
            Kind::Word => {
                self.words = self.words.saturating_add(1);
                self.small = self.small.saturating_add(u16::from(begins_small(token)));
                let function = reading.has(i, Classes::GRAMMAR)
                    && reading
                        .lexicon
                        .senses_of(token.word)
                        .any(|sense| matches!(sense, Sense::Grammar(grammar) if *grammar != Grammar::Speech));
                self.function = self.function.saturating_add(u16::from(function));
            }
            Kind::Number => self.numbers = self.numbers.saturating_add(1),
            Kind::Punct => {
                let stop = [b'.', b'!', b'?'].iter().any(|mark| token.is_punct(*mark));
                let next = reading.tokens.get(i + 1);
                let inner = stop
                    && next.is_some_and(|next| next.spaced() && !next.starts_line() && !begins_small(next));
                self.sentences = self
                    .sentences
                    .saturating_add(u16::from(inner && !abbreviates(reading, i)));
            }
            Kind::Symbol => {}
        }
    }

    /// The share of `part` in the words.
    pub(super) fn share(&self, part: u16) -> f32 {
        f32::from(part) / f32::from(self.words.max(1))
    }

    /// The share of figures in words and figures.
    pub(super) fn number_share(&self) -> f32 {
        f32::from(self.numbers) / f32::from(self.words.saturating_add(self.numbers).max(1))
    }

    /// The share of the words that phrases of this kind take; figures count as words here.
    pub(super) fn cue_share(&self, cue: PageCue) -> f32 {
        if self.cue == Some(cue) {
            f32::from(self.cue_words) / f32::from(self.words.saturating_add(self.numbers).max(1))
        } else {
            0.0
        }
    }
}

fn abbreviates(reading: &Reading<'_>, stop: usize) -> bool {
    stop > 0 && reading.has(stop - 1, Classes::ABBREVIATION)
}

/// What tells one token from another: its word, or the bytes of one that no pack knows.
pub(super) fn fingerprint(reading: &Reading<'_>, token: &Token, i: usize) -> u64 {
    let id = u64::from(token.word.0);
    if id > 4 {
        return id;
    }
    let bytes = reading.str(i).bytes().take(24);
    bytes.fold(id, |hash, byte| {
        hash.wrapping_mul(31)
            .wrapping_add(u64::from(byte.to_ascii_lowercase()))
    })
}

/// How many words each kind of phrase takes.
#[derive(Default)]
struct Cues {
    words: [u8; PageCue::ALL.len()],
    first: Option<usize>,
    /// The end of the last phrase: phrases do not overlap.
    after: usize,
}

impl Cues {
    fn see(&mut self, reading: &Reading<'_>, i: usize, end: usize) {
        if i < self.after {
            return;
        }
        let pick = |sense: &Sense| match sense {
            Sense::Page(cue) => Some(*cue),
            _ => None,
        };
        if let Some((after, cue)) = reading.longest(i, end, pick) {
            let words = reading.tokens[i..after]
                .iter()
                .filter(|token| token.is_word())
                .count();
            let sum = &mut self.words[cue as usize];
            *sum = sum.saturating_add(words as u8);
            self.first.get_or_insert(i);
            self.after = after;
        }
    }

    /// In a tie, the first kind wins.
    fn strongest(&self) -> (Option<PageCue>, u8) {
        let most = self.words.iter().copied().max().unwrap_or(0);
        let kind = PageCue::ALL
            .iter()
            .find(|cue| most > 0 && self.words[**cue as usize] == most);
        (kind.copied(), most)
    }
}
