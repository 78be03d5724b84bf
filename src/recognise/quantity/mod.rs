//! Figures: number, scale, unit, bound.
//!
//! One scan reads a sentence's amounts by [`RULES`], leaving out what is no quantity; then neighbours are joined to
//! ranges and share units ([`join`]), and last each gets its bound.

mod bound;
mod bracket;
mod draft;
mod gap;
mod heading;
mod hundredths;
mod identifier;
mod join;
mod reject;
mod rules;
mod times;
mod unit;

use std::ops::Range;

use super::Found;
use crate::claim::Quantity;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::text::TokenRange;
use crate::text::reused::{Reused, kept};
use crate::text::token::{Kind, Token, WordId};

use draft::Draft;
pub(crate) use heading::Heading;

use super::number;

/// A figure of a sentence, with what linking may want to know of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FigureValue {
    pub(crate) quantity: Quantity,
    /// The tokens of its number and scale, of a range from the first to the last.
    pub(crate) number: TokenRange,
    /// The tokens of its unit, where it is printed with it.
    pub(crate) unit: Option<TokenRange>,
    /// The tokens of its bound word, before or after it.
    pub(crate) bound: Option<TokenRange>,
    pub(crate) kind: FigureKind,
    /// No word or symbol says its unit, so that it counts what the noun after it names.
    pub(crate) bare: bool,
    /// Written in words, and without a unit ("three"): more often incidental than a figure in digits.
    pub(crate) in_words: bool,
    /// Repeats the figure before in another currency or unit: "($600m)", "umgerechnet".
    pub(crate) conversion: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FigureKind {
    /// An amount of its unit.
    Amount,
    /// "after three years": a span of time.
    Duration,
    /// "aged 35", "35-jährig".
    Age,
    /// A fraction, as percent: "a third", "jeder Fünfte".
    Share,
    /// A verb that changes by so many percent: "doubled", "halbiert".
    Change,
    /// So many times something else: "twice", "das Dreifache".
    Multiple,
}

impl FigureKind {
    /// Whether it speaks of time, and so is a quantity but never a claim.
    pub(crate) fn is_time(self) -> bool {
        matches!(self, Self::Duration | Self::Age)
    }
}

/// Where a rule looks: a token, and the number that begins there.
struct FigureStart<'s, 'r, 't> {
    scan: &'s QuantityScan<'r, 't>,
    i: usize,
    number: Option<number::Number>,
}

/// A sentence being scanned.
struct QuantityScan<'r, 't> {
    reading: &'r Reading<'t>,
    start: usize,
    end: usize,
    /// What known words are that may begin a figure.
    opening: Classes,
    /// Whether it has any phrase of bounds; known once its figures are read.
    has_bounds: bool,
}

kept!(Draft);

/// Finds the figures of one sentence after the other, in the same lists.
#[derive(Default)]
pub(crate) struct QuantityFinder {
    drafts: Reused<Draft>,
    joined: Reused<Draft>,
}

impl QuantityFinder {
    /// Puts the figures of a sentence into `figures`, in order.
    pub(crate) fn find(
        &mut self,
        reading: &Reading<'_>,
        sentence: Range<usize>,
        figures: &mut Vec<Found<FigureValue>>,
    ) {
        figures.clear();
        self.drafts.clear();
        let mut scan = QuantityScan {
            reading,
            start: sentence.start,
            end: sentence.end.min(reading.tokens.len()),
            opening: Classes::NUMBER.or(if reading.pack().article_counts {
                Classes::UNIT
            } else {
                Classes::SIGN
            }),
            has_bounds: false,
        };
        let mut i = scan.start;
        while let Some(first) = scan.next(i) {
            i = scan.draft(first, &mut self.drafts);
        }
        if self.drafts.is_empty() {
            return;
        }
        bracket::share_unit_before(&scan, &mut self.drafts);
        let opens_bound = |(i, token): (usize, &Token)| {
            reading.lexicon.classes(token.word).has(Classes::BOUND) && reading.opens(i, Classes::BOUND)
        };
        scan.has_bounds = reading.each(scan.start..scan.end).any(opens_bound);
        let joined = join::all(&scan, &mut self.drafts, &mut self.joined);
        bound::figures(&scan, joined, figures);
        figures
            .iter_mut()
            .for_each(|figure| take_full_stop(&scan, figure));
    }
}

/// The full stop of an abbreviation is part of it: "EUR 5 Mio."
fn take_full_stop(scan: &QuantityScan<'_, '_>, figure: &mut Found<FigureValue>) {
    let stop = figure.end();
    let abbreviated = scan.reading.tokens[stop - 1].spaced()
        && scan.reading.has(stop - 1, Classes::ABBREVIATION)
        && scan.reading.has(stop - 1, Classes::NUMBER);
    if abbreviated
        && stop < scan.end
        && scan.reading.is_punct(stop, b'.')
        && scan.reading.tokens[stop].glued()
    {
        figure.tokens = figure.tokens.cover(TokenRange::only(stop));
    }
}

impl QuantityScan<'_, '_> {
    /// The next token from `i` on that a figure may begin at. One test passes over most: numbers have digits.
    fn next(&self, i: usize) -> Option<usize> {
        let lexicon = self.reading.lexicon;
        let mut tokens = self.reading.each(i.min(self.end)..self.end);
        let begins = |(i, token): &(usize, &Token)| {
            let classes = lexicon.classes(token.word);
            let may_begin = token.has_digit() || token.word == WordId::UNKNOWN || classes.has(self.opening);
            may_begin && self.begins(*i, token, classes)
        };
        tokens.find(begins).map(|(i, _)| i)
    }

    /// Whether a figure may begin at token `i`, whose word begins phrases of `classes`.
    fn begins(&self, i: usize, token: &Token, classes: Classes) -> bool {
        match token.kind {
            Kind::Number => true,
            _ if classes.has(self.opening) => self.is_known(i),
            Kind::Word if token.has_digit() => true,
            Kind::Word => number::begins_word(self.reading, i),
            Kind::Punct | Kind::Symbol => false,
        }
    }

    /// Whether the word of numbers or units at token `i` may begin a figure.
    fn is_known(&self, i: usize) -> bool {
        let reading = self.reading;
        reading.opens(i, Classes::NUMBER)
            || reading.opens(i, Classes::SIGN) && self.leads_number(i)
            || reading.opens(i, Classes::UNIT) && self.counted_by_article(i)
            || reading.tokens[i].is_word() && reading.tokens[i].has_digit()
    }

    /// A number comes so soon after the unit at token `i` that the unit may belong before it.
    fn leads_number(&self, i: usize) -> bool {
        const LONGEST_SIGN: usize = 4;
        let near = &self.reading.tokens[i + 1..(i + 1 + LONGEST_SIGN).min(self.end)];
        let numbers = |token: &Token| {
            token.has_digit() || self.reading.lexicon.classes(token.word).has(Classes::NUMBER)
        };
        near.iter().any(numbers)
    }

    fn counted_by_article(&self, i: usize) -> bool {
        self.reading.pack().article_counts && i > self.start && number::is_article(self.reading, i - 1, false)
    }

    /// Reads the figure at token `i`, if there is one; gives the token to go on from.
    fn draft(&self, i: usize, drafts: &mut Vec<Draft>) -> usize {
        let Some(mut draft) = rules::longest(self, i) else {
            return i + 1;
        };
        let after = draft.tokens.end.max(i + 1);
        let previous = drafts.last().map_or(self.start, |draft| draft.tokens.end);
        // "0 [A] third": the article is the unit of the figure before.
        draft.tokens.start = draft.tokens.start.max(previous);
        if !reject::is_none(self, &draft, previous) {
            drafts.push(draft);
        }
        after
    }
}
