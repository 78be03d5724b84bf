//! What is to be seen in a line: counts, marks and cues, taken in one walk over its tokens.

use std::ops::Range;

use super::cues::Cues;
use super::line::begins_small;
use super::marks::{self, Marks};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::PageCue;
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
    /// The kind of phrase that labels it: "Related: …".
    pub(super) label: Option<PageCue>,
    pub(super) marks: Marks,
    /// Of the bytes, to find lines that are printed twice.
    pub(super) hash: u32,
}

impl Facts {
    pub(super) fn of(reading: &Reading<'_>, tokens: Range<usize>) -> Self {
        let bytes = reading.text[reading.span(tokens.clone())].as_bytes();
        let mut walk = Walk {
            reading,
            tabbed: bytes.contains(&b'\t'),
            counts: Counts::default(),
            marks: marks::of_ends(reading, &tokens),
            cues: Cues::of(&tokens),
            line: tokens,
        };
        walk.over_tokens();
        let (marks, cues, counts) = (walk.marks, walk.cues, walk.counts);
        let ends = usize::from(marks.has(Marks::ENDS));
        let (cue, cue_words) = cues.strongest();
        Self {
            words: counted(counts.words),
            small: counted(counts.small),
            function: counted(counts.function),
            numbers: counted(counts.numbers),
            sentences: counted(counts.sentences + ends),
            cue,
            cue_words,
            label: cues.label(reading),
            marks: marks.or(cues.marks(reading)),
            hash: hash(bytes),
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

fn counted(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[derive(Default)]
struct Counts {
    words: usize,
    small: usize,
    function: usize,
    numbers: usize,
    sentences: usize,
}

/// One walk over the tokens of a line.
struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    line: Range<usize>,
    /// It has a tabulator.
    tabbed: bool,
    counts: Counts,
    marks: Marks,
    cues: Cues,
}

impl Walk<'_, '_> {
    fn over_tokens(&mut self) {
        let lexicon = self.reading.lexicon;
        let tokens = &self.reading.tokens[self.line.clone()];
        for (i, token) in (self.line.start..).zip(tokens) {
            let classes = lexicon.classes(token.word);
            if classes.has(Classes::PAGE) && self.reading.opens(i, Classes::PAGE) {
                self.cues.see(self.reading, i);
            }
            if self.tabbed {
                self.marks
                    .set(Marks::TABBED, marks::follows_tab(self.reading, &self.line, i));
            }
            match token.kind {
                Kind::Word => self.count_word(token, classes),
                Kind::Number => {
                    self.counts.numbers += 1;
                    marks::of_number(self.reading, &self.line, i, &mut self.marks);
                }
                Kind::Punct => {
                    if self.ends_sentence_inside(token, i) {
                        self.counts.sentences += 1;
                    }
                    marks::of_punctuation(self.reading, &self.line, i, &mut self.marks);
                }
                Kind::Symbol => marks::of_symbol(self.reading.str(i), &mut self.marks),
            }
        }
    }

    fn count_word(&mut self, token: &Token, classes: Classes) {
        self.counts.words += 1;
        self.counts.function += usize::from(classes.has(Classes::FUNCTION));
        if begins_small(token) {
            self.counts.small += 1;
            self.marks.set(Marks::VERB, classes.has(Classes::VERB));
        }
    }

    /// Whether a sentence ends at this token, which is not the last of its line.
    fn ends_sentence_inside(&self, token: &Token, i: usize) -> bool {
        let stop = matches!(u8::try_from(token.word.0).unwrap_or_default(), b'.' | b'!' | b'?');
        let begins = |next: &Token| next.spaced() && !next.starts_line() && !begins_small(next);
        stop && self.reading.tokens.get(i + 1).is_some_and(begins) && !abbreviates(self.reading, i)
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

/// A fast hash of a line's bytes.
fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |hash: u64, part: u64| (hash ^ part).wrapping_mul(FACTOR).rotate_left(29);
    let mut state = bytes.len() as u64;
    let mut left = bytes;
    while let Some((chunk, after)) = left.split_first_chunk() {
        state = mix(state, u64::from_be_bytes(*chunk));
        left = after;
    }
    let rest = left.iter().fold(0, |part, byte| part << 8 | u64::from(*byte));
    (mix(state, rest).wrapping_mul(FACTOR) >> 32) as u32
}
