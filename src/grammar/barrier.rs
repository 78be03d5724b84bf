//! Clauses without a parser: how much stands between two words of a sentence.

use std::ops::Range;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, Grammars};
use crate::text::token::{Kind, WordId};

/// What a step over this much costs is another clause.
pub(crate) const CLAUSE: u32 = 3;

/// Weights of all that parts one phrase or clause of a sentence from the next, summed up, so that what stands
/// between any two tokens is one subtraction.
#[derive(Debug, Default)]
pub(crate) struct Barriers {
    /// The first token that parts anything, and what stands up to it and each that follows.
    first: usize,
    steps: Vec<Step>,
}

/// What stands up to and with a token.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Step {
    sum: u32,
    /// How deep in parentheses the token stands: an aside that opens and closes again parts nothing.
    depth: u8,
}

/// What it costs to step into or out of parentheses.
const PARENTHESIS: u32 = 3;

/// A walk over what may part a sentence.
pub(crate) struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    sentence: Range<usize>,
    barriers: Barriers,
    step: Step,
    /// The dash that closes the aside it stands in.
    aside: Option<usize>,
}

impl<'r, 't> Walk<'r, 't> {
    pub(crate) fn new(reading: &'r Reading<'t>, sentence: Range<usize>) -> Self {
        Self {
            reading,
            sentence,
            barriers: Barriers::default(),
            step: Step::default(),
            aside: None,
        }
    }

    /// Goes over token `i`, a mark or one of the [`PARTING`] words.
    pub(crate) fn pass(&mut self, i: usize) {
        let (before, end) = (self.step, self.sentence.end);
        if self.reading.tokens[i].kind == Kind::Punct {
            self.step
                .take_mark(self.reading, i, &self.sentence, &mut self.aside);
        } else {
            self.step.sum += weight(self.reading, i, end);
        }
        if self.step != before {
            self.barriers.reach(i, before, end);
            self.barriers.steps.push(self.step);
        }
    }

    pub(crate) fn barriers(mut self) -> Barriers {
        let end = self.sentence.end;
        self.barriers.reach(end, self.step, end);
        self.barriers
    }
}

impl Barriers {
    /// Up to token `i` stands `step`.
    fn reach(&mut self, i: usize, step: Step, end: usize) {
        if self.steps.is_empty() {
            self.first = i;
            self.steps.reserve_exact(end - i);
        }
        self.steps.resize(i - self.first, step);
    }

    /// The sum of all before token `i`.
    #[inline]
    fn upto(&self, i: usize) -> u32 {
        let last = self.steps.len().min(i.saturating_sub(self.first));
        last.checked_sub(1).map_or(0, |last| self.steps[last].sum)
    }

    #[inline]
    fn depth(&self, i: usize) -> u8 {
        let step = i.checked_sub(self.first).and_then(|at| self.steps.get(at));
        step.map_or(0, |step| step.depth)
    }

    /// The weight of what stands between two token ranges; none if they touch or overlap.
    pub(crate) fn between(&self, a: &Range<usize>, b: &Range<usize>) -> u32 {
        let (from, to) = if a.end <= b.start {
            (a.end, b.start + 1)
        } else {
            (b.end, a.start + 1)
        };
        let asides = u32::from(self.depth(a.start).abs_diff(self.depth(b.start)));
        self.upto(to).saturating_sub(self.upto(from)) + PARENTHESIS * asides
    }

    /// Whether no other clause begins between the two.
    pub(crate) fn same_clause(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.between(a, b) < CLAUSE
    }
}

impl Step {
    /// Goes over the punctuation at `i`; `aside` is the dash that closes the aside it stands in.
    fn take_mark(
        &mut self,
        reading: &Reading<'_>,
        i: usize,
        sentence: &Range<usize>,
        aside: &mut Option<usize>,
    ) {
        let token = &reading.tokens[i];
        match u8::try_from(token.word.0).unwrap_or(0) {
            b'(' => self.depth = self.depth.saturating_add(1),
            b')' => self.depth = self.depth.saturating_sub(1),
            b'-' if token.spaced() => {
                if *aside == Some(i) {
                    *aside = None;
                    self.depth = self.depth.saturating_sub(1);
                    return;
                }
                if aside.is_none() {
                    *aside = closing_dash(reading, i, sentence.end);
                    if aside.is_some() {
                        self.depth = self.depth.saturating_add(1);
                        return;
                    }
                }
                self.sum += 3;
            }
            b';' => self.sum += 5,
            b':' => self.sum += 3,
            b'"' if quotes_words(reading, i, sentence) => {}
            b'"' | b',' => self.sum += 1,
            _ if token.word == WordId::ELLIPSIS => self.sum += 2,
            _ => {}
        }
    }
}

/// How many tokens an aside between dashes has at most.
const LONGEST_ASIDE: usize = 16;

/// The dash that closes the aside which the one at `i` opens: "sales - mainly of cars - rose".
fn closing_dash(reading: &Reading<'_>, i: usize, end: usize) -> Option<usize> {
    let is_dash = |at: &usize| reading.is_punct(*at, b'-') && reading.tokens[*at].spaced();
    (i + 1..end.min(i + LONGEST_ASIDE)).find(is_dash)
}

/// The quotation mark at `i` opens or closes a quotation of a word or two, which is no clause.
fn quotes_words(reading: &Reading<'_>, i: usize, sentence: &Range<usize>) -> bool {
    const WORDS: usize = 3;
    let quotes = |i: &usize| reading.is_punct(*i, b'"');
    let behind = i + 1..(i + 2 + WORDS).min(sentence.end);
    let before = i.saturating_sub(WORDS + 1).max(sentence.start)..i;
    behind.into_iter().any(|i| quotes(&i)) || before.into_iter().any(|i| quotes(&i))
}

/// Small words that may begin another clause.
pub(crate) const PARTING: Grammars = Grammars::SUBORDINATOR
    .or(Grammars::CONDITION)
    .or(Grammars::BUT)
    .or(Grammars::RELATIVE)
    .or(Grammars::AND);

fn weight(reading: &Reading<'_>, i: usize, end: usize) -> u32 {
    let and = reading.is(i, Grammars::AND);
    let parts = reading.is(i, Grammars::CONDITION.or(Grammars::BUT))
        || reading.is(i, Grammars::SUBORDINATOR) && !names_together(reading, i, end)
        || reading.is(i, Grammars::RELATIVE) && i > 0 && reading.is_punct(i - 1, b',')
        || and && opens_clause(reading, i + 1, end);
    if parts { CLAUSE } else { u32::from(and) }
}

/// "profit | before exceptional items": a small word inside a fixed phrase opens no clause.
fn names_together(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    reading
        .phrases(i, end)
        .any(|(_, sense)| matches!(sense, Sense::Compound(CompoundWord::Whole)))
}

/// A verb, auxiliary or subject pronoun right after "and": another clause, not another noun.
fn opens_clause(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    let small = Grammars::AUXILIARY.or(Grammars::SPEECH).or(Grammars::PRONOUN);
    i < end && (reading.is(i, small) || reading.means(i, Classes::INTENT.or(Classes::METRIC_VERB)))
}
