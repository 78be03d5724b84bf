//! A page as far as stories need it: its lines, their regions, and the questions that are asked of a line.

use std::ops::Range;

use super::line::PageLine;
use super::region::Region;
use super::reprint::ReprintedLine;
use super::word_set::WordSet;
use super::wording;
use crate::language::lexicon::Classes;
use crate::language::{Reading, glance};
use crate::text::fold;

/// The lines of a page and their regions.
pub(super) struct Layout<'p> {
    pub(super) reading: &'p Reading<'p>,
    pub(super) lines: &'p [PageLine],
    pub(super) regions: &'p [Region],
    /// Second prints, left out of the lines.
    pub(super) reprinted: &'p [ReprintedLine],
    /// Whether a paragraph may be in another language than the page.
    pub(super) may_be_foreign: bool,
}

impl<'p> Layout<'p> {
    pub(super) fn is_article(&self, i: usize) -> bool {
        self.regions[i] == Region::Article && self.lines[i].by_wording.is_none()
    }

    /// Whether a line outside of lists and appendices is at least a sentence.
    pub(super) fn is_sentence(&self, i: usize) -> bool {
        let PageLine {
            facts, by_wording, ..
        } = &self.lines[i];
        let beside = matches!(self.regions[i], Region::Before | Region::Gap | Region::After);
        beside && by_wording.is_none() && facts.sentences > 0 && facts.words >= 5
    }

    /// Article text that is no title: between two such lines, another story may begin.
    pub(super) fn is_solid(&self, i: usize) -> bool {
        self.is_article(i) && !wording::is_title_like(&self.lines[i].facts)
    }

    pub(super) fn is_byline(&self, i: usize) -> bool {
        wording::is_byline(&self.lines[i].facts)
    }

    /// Whether a paragraph is in another language than the page's. Only what has strikingly few function words of
    /// the page's language is looked at.
    pub(super) fn is_foreign(&self, i: usize) -> bool {
        let facts = &self.lines[i].facts;
        let strange = self.may_be_foreign && facts.words >= 10 && facts.share(facts.function) < 0.2;
        strange
            && match glance(&self.reading.text[self.lines[i].span(self.reading)]) {
                Some(language) => language != Some(self.reading.lexicon.language),
                None => false,
            }
    }

    /// The content words of the first lines of the article that begins at line `i`.
    pub(super) fn opening_words(&self, i: usize) -> WordSet {
        let mut words = WordSet::new();
        words.extend(self.opening(i).filter_map(|token| self.content_word(token)));
        words
    }

    /// The first tokens of the article that begins at line `i`, up to any second print.
    pub(super) fn opening(&self, i: usize) -> Range<usize> {
        let from = self.lines[i].tokens().start;
        let next = self.reprinted.partition_point(|line| line.tokens.start() <= from);
        let print = self.reprinted.get(next).map(|line| line.tokens.start());
        from..print.unwrap_or(self.reading.tokens.len()).min(from + OPENING)
    }

    /// A number that tells one word from another, of a word that is no function word. What the packs have beside the word
    /// does not change it.
    pub(super) fn content_word(&self, i: usize) -> Option<u64> {
        let token = &self.reading.tokens[i];
        let content = token.is_word() && token.span().len() > 2 && !self.reading.has(i, Classes::GRAMMAR);
        content.then(|| fold::hash(self.reading.str(i)))
    }

    /// The content words among `tokens` that have a capital: names, and in some languages all nouns.
    pub(super) fn names(&'p self, tokens: Range<usize>) -> impl Iterator<Item = u64> + use<'p> {
        tokens
            .filter(|i| self.reading.tokens[*i].capitalised())
            .filter_map(|i| self.content_word(i))
    }
}

/// In tokens: what an article is about stands in its first paragraphs.
const OPENING: usize = 150;
