//! The cue phrases of a line, as the page pack has them: which kind takes most of it, and what it begins and ends with.

use std::ops::Range;

use super::marks::{LineMarks, Mark};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::PageCue;
use crate::text::token::{Kind, Token, WordId};

/// The cue phrases of a line.
pub(super) struct LineCues {
    line: Range<usize>,
    words: [u8; PageCue::ALL.len()],
    first: Option<CuePhrase>,
    /// The end of the last phrase: phrases do not overlap.
    after: usize,
    /// Where a credit with its label begins: "Photo: Jane Doe", "(Image credit: …)".
    credit: Option<usize>,
    marks: LineMarks,
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

/// In tokens: what may follow a stock picture's name, with a source, a bracket and a full stop.
const LONGEST_CLOSE: usize = 5;

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
            marks: LineMarks::none(),
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
                let phrase = CuePhrase { at: i, after, cue };
                if !self.note(reading, phrase) {
                    longest.get_or_insert(phrase);
                }
            }
        }
        if let Some(phrase) = longest.filter(|_| i >= self.after) {
            self.count(reading, phrase);
        }
    }

    /// Notes what a phrase says of the line by its place, whether or not it takes most of its words; whether it says
    /// nothing else.
    fn note(&mut self, reading: &Reading<'_>, phrase: CuePhrase) -> bool {
        let CuePhrase { at, after, cue } = phrase;
        match cue {
            PageCue::Caption => {
                if after < self.line.end && labels(reading, after) {
                    self.credit = Some(at);
                }
                self.marks
                    .add_if(self.counts_pictures(reading, phrase), Mark::PictureOfMany);
                return false;
            }
            PageCue::StockPicture => self
                .marks
                .add_if(self.closes_caption(reading, phrase), Mark::StockPicture),
            PageCue::Reader => self.marks.add_if(true, Mark::Addressed),
            PageCue::PoliteReader => {
                let polite = is_capital_amid_sentence(reading, &self.line, at);
                self.marks.add_if(polite, Mark::Addressed);
                let verb = at.checked_sub(2).filter(|before| *before >= self.line.start);
                let opens = verb.is_none_or(|before| !reading.tokens[before].is_word());
                self.marks.add_if(polite && opens, Mark::Invites);
            }
            PageCue::Urge => self.marks.add_if(at == self.line.start, Mark::Urges),
            PageCue::Offer => self.marks.add_if(true, Mark::Offer),
            PageCue::Origin => self.marks.add_if(true, Mark::Origin),
            _ => return false,
        }
        true
    }

    /// "Bild 1 von 12", "Photo 3/12": the line begins with the number of a picture among many.
    fn counts_pictures(&self, reading: &Reading<'_>, phrase: CuePhrase) -> bool {
        let number = |i: usize| i < self.line.end && reading.tokens[i].kind == Kind::Number;
        let joins = |i: usize| reading.is_punct(i, b'/') || reading.has(i, Classes::GRAMMAR);
        let after = phrase.after;
        phrase.at == self.line.start && number(after) && joins(after + 1) && number(after + 2)
    }

    /// "… in Leeds (file picture).", "… in Celle. Symbolbild"
    fn closes_caption(&self, reading: &Reading<'_>, phrase: CuePhrase) -> bool {
        let CuePhrase { at, after, .. } = phrase;
        let follows = |mark: u8| at > self.line.start && reading.is_punct(at - 1, mark);
        let bracketed = follows(b'(') || follows(b'[');
        let added = follows(b'.') && after == self.line.end;
        added || bracketed && self.line.end - after <= LONGEST_CLOSE
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
        let mut marks = self.marks;
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

/// Whether a word has a capital that no sentence or quotation gives it, as the pronouns of polite address have.
fn is_capital_amid_sentence(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let opens = i == line.start || !reading.tokens[i - 1].is_word() && !reading.is_punct(i - 1, b',');
    reading.tokens[i].capitalised() && !opens
}

/// The mark between a credit's label and its names: "Photo: Jane Doe", "Credit…Jane Doe".
fn labels(reading: &Reading<'_>, mark: usize) -> bool {
    let dots = reading.is_punct(mark, b'.') && reading.is_punct(mark + 1, b'.');
    dots || reading.is_punct(mark, b':') || reading.word(mark) == WordId::ELLIPSIS
}

/// A bracket, or the number of "34 Comments".
fn leads_in(token: &Token) -> bool {
    token.is_punct(b'(') || token.is_punct(b'[') || token.kind == Kind::Number
}
