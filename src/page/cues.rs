//! The cue phrases of a line, as the page pack has them: which kind takes most of it, and what it begins and ends with.

use std::ops::Range;

use super::marks::{LineMarks, Mark};
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::PageCue;
use crate::text::token::{Kind, Token};

/// The cue phrases of a line.
pub(super) struct LineCues {
    line: Range<usize>,
    words: [u8; PageCue::ALL.len()],
    first: Option<CuePhrase>,
    /// The end of the last phrase: phrases do not overlap.
    after: usize,
    /// Where a credit with its label begins: "Photo: Jane Doe", "(Image credit: …)".
    credit: Option<usize>,
}

/// A phrase, by its tokens.
#[derive(Clone, Copy)]
struct CuePhrase {
    at: usize,
    after: usize,
    cue: PageCue,
}

/// In tokens, from either end of the line: a phrase amid a long paragraph says nothing about it.
const EDGE: usize = 24;

/// In tokens: a label, two names and their agency.
const LONGEST_CREDIT: usize = 9;

impl LineCues {
    /// Those of a line of which nothing has been read yet.
    pub(super) const fn new(line: &Range<usize>) -> Self {
        Self {
            line: line.start..line.end,
            words: [0; PageCue::ALL.len()],
            first: None,
            after: 0,
            credit: None,
        }
    }

    /// Takes in the phrases at token `i`, if it stands near either end of the line.
    pub(super) fn read_at(&mut self, reading: &Reading<'_>, i: usize) {
        let end = self.line.end;
        if i - self.line.start >= EDGE && end - i > EDGE {
            return;
        }
        let mut longest: Option<CuePhrase> = None;
        for (after, sense) in reading.senses(i, end) {
            if let Sense::Page(cue) = *sense {
                longest.get_or_insert(CuePhrase { at: i, after, cue });
                if cue == PageCue::Caption && after < end && reading.is_punct(after, b':') {
                    self.credit = Some(i);
                }
            }
        }
        if let Some(phrase) = longest.filter(|_| i >= self.after) {
            self.count(reading, phrase);
        }
    }

    fn count(&mut self, reading: &Reading<'_>, phrase: CuePhrase) {
        let tokens = &reading.tokens[phrase.at..phrase.after];
        let words = tokens.iter().filter(|token| token.is_word()).count();
        let sum = &mut self.words[phrase.cue as usize];
        *sum = sum.saturating_add(words.min(255) as u8);
        self.first.get_or_insert(phrase);
        self.after = phrase.after;
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

    pub(super) fn marks(&self, reading: &Reading<'_>) -> LineMarks {
        let mut marks = LineMarks::default();
        let begins = self.beginning(reading).map(|phrase| phrase.cue);
        marks.add_if(begins.is_some() && begins == self.strongest().0, Mark::CueFirst);
        marks.add_if(self.credit.is_some(), Mark::Credit);
        let ends = self.credit.is_some_and(|at| self.line.end - at <= LONGEST_CREDIT);
        marks.add_if(ends, Mark::CreditLast);
        marks
    }

    /// The kind of phrase that labels the line: "Related: …".
    pub(super) fn label(&self, reading: &Reading<'_>) -> Option<PageCue> {
        let labels =
            |phrase: &CuePhrase| phrase.after < self.line.end && reading.is_punct(phrase.after, b':');
        self.beginning(reading).filter(labels).map(|phrase| phrase.cue)
    }

    /// The phrase that the line begins with.
    fn beginning(&self, reading: &Reading<'_>) -> Option<CuePhrase> {
        let start = self.line.start;
        self.first
            .filter(|phrase| phrase.at == start + usize::from(leads_in(&reading.tokens[start])))
    }
}

/// A bracket, or the number of "34 Comments".
fn leads_in(token: &Token) -> bool {
    token.is_punct(b'(') || token.is_punct(b'[') || token.kind == Kind::Number
}
