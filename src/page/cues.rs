//! The phrases of the page pack in a line: which kind takes most of it, and what it begins and ends with.

use std::ops::Range;

use super::marks::Marks;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::PageCue;
use crate::text::token::{Kind, Token};

/// What the phrases of a line say of it.
pub(super) struct Cues {
    line: Range<usize>,
    words: [u8; PageCue::ALL.len()],
    first: Option<Phrase>,
    /// The end of the last phrase: phrases do not overlap.
    after: usize,
    /// Where a credit with its label begins: "Photo: Jane Doe", "(Image credit: …)".
    credit: Option<usize>,
}

/// A phrase, by its tokens.
#[derive(Clone, Copy)]
struct Phrase {
    at: usize,
    after: usize,
    cue: PageCue,
}

/// So many tokens at either end of a line are looked at: what stands amid a long paragraph says nothing of it.
const EDGE: usize = 24;

/// In tokens.
const LONGEST_CREDIT: usize = 9;

impl Cues {
    /// None yet.
    pub(super) const fn of(line: &Range<usize>) -> Self {
        Self {
            line: line.start..line.end,
            words: [0; PageCue::ALL.len()],
            first: None,
            after: 0,
            credit: None,
        }
    }

    /// Takes in the phrases at token `i`, if it stands near either end of the line.
    pub(super) fn see(&mut self, reading: &Reading<'_>, i: usize) {
        let end = self.line.end;
        if i - self.line.start >= EDGE && end - i > EDGE {
            return;
        }
        let mut longest: Option<Phrase> = None;
        for (after, sense) in reading.senses(i, end) {
            if let Sense::Page(cue) = *sense {
                longest.get_or_insert(Phrase { at: i, after, cue });
                if cue == PageCue::Caption && after < end && reading.is_punct(after, b':') {
                    self.credit = Some(i);
                }
            }
        }
        if let Some(phrase) = longest.filter(|_| i >= self.after) {
            let words = reading.tokens[i..phrase.after]
                .iter()
                .filter(|token| token.is_word());
            let sum = &mut self.words[phrase.cue as usize];
            *sum = sum.saturating_add(words.count().min(255) as u8);
            self.first.get_or_insert(phrase);
            self.after = phrase.after;
        }
    }

    /// The kind of phrase that takes most words, and how many. In a tie, the first kind wins.
    pub(super) fn strongest(&self) -> (Option<PageCue>, u8) {
        if self.first.is_none() {
            return (None, 0);
        }
        let most = self.words.iter().copied().max().unwrap_or(0);
        let kind = PageCue::ALL
            .iter()
            .find(|cue| most > 0 && self.words[**cue as usize] == most);
        (kind.copied(), most)
    }

    pub(super) fn marks(&self, reading: &Reading<'_>) -> Marks {
        let mut marks = Marks::default();
        let begins = self.beginning(reading).map(|phrase| phrase.cue);
        marks.set(Marks::CUE_FIRST, begins.is_some() && begins == self.strongest().0);
        marks.set(Marks::CREDIT, self.credit.is_some());
        let last = self.credit.is_some_and(|at| self.line.end - at <= LONGEST_CREDIT);
        marks.set(Marks::CREDIT_LAST, last);
        marks
    }

    /// The kind of phrase that labels the line: "Related: …".
    pub(super) fn label(&self, reading: &Reading<'_>) -> Option<PageCue> {
        let labels = |phrase: &Phrase| phrase.after < self.line.end && reading.is_punct(phrase.after, b':');
        self.beginning(reading).filter(labels).map(|phrase| phrase.cue)
    }

    fn beginning(&self, reading: &Reading<'_>) -> Option<Phrase> {
        let start = self.line.start;
        self.first
            .filter(|phrase| phrase.at == start + usize::from(leads_in(&reading.tokens[start])))
    }
}

/// A bracket, or the number of "34 Comments".
fn leads_in(token: &Token) -> bool {
    token.is_punct(b'(') || token.is_punct(b'[') || token.kind == Kind::Number
}
