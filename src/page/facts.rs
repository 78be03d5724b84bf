//! What can be seen in a line by itself: counts, marks and cue phrases, read in one walk over its tokens.

use std::ops::Range;

use super::cues::LineCues;
use super::edges::begins_small;
use super::marks::{LineMarks, Mark};
use super::signs;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::PageCue;
use crate::text::token::{Kind, Token};

/// Counts stop at their type's largest value.
#[derive(Clone, Debug, Default)]
pub(super) struct LineFacts {
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
    pub(super) marks: LineMarks,
    /// Of the bytes, to find lines that are printed twice.
    pub(super) hash: u32,
}

impl LineFacts {
    /// Those of a line; `tabs`: the page has tabulators.
    pub(super) fn of(reading: &Reading<'_>, tokens: Range<usize>, tabs: bool) -> Self {
        let bytes = reading.text[reading.span(tokens.clone())].as_bytes();
        let mut walk = LineWalk {
            reading,
            tabbed: tabs && bytes.contains(&b'\t'),
            marks: signs::at_edges(reading, &tokens),
            cues: LineCues::new(&tokens),
            line: tokens,
        };
        let counts = walk.over_tokens();
        let (marks, cues) = (walk.marks, walk.cues);
        let (cue, cue_words) = cues.strongest();
        Self {
            words: capped(counts.words),
            small: capped(counts.small),
            function: capped(counts.function),
            numbers: capped(counts.numbers),
            sentences: capped(counts.sentences + u32::from(marks.has(Mark::Ends))),
            cue,
            cue_words,
            label: cues.label(reading),
            marks: marks.union(cues.marks(reading)),
            hash: hash(bytes),
        }
    }

    pub(super) const fn has(&self, mark: Mark) -> bool {
        self.marks.has(mark)
    }

    /// Whether it begins with a phrase of this kind, which takes most of its words.
    pub(super) fn begins_with(&self, cue: PageCue) -> bool {
        self.cue == Some(cue) && self.has(Mark::CueFirst)
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

fn capped(count: u32) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[derive(Default)]
struct WordCounts {
    words: u32,
    small: u32,
    function: u32,
    numbers: u32,
    sentences: u32,
    /// Words for what is measured.
    measures: u32,
    /// Verbs in small letters.
    verbs: u32,
}

impl WordCounts {
    #[inline]
    fn add_word(&mut self, token: &Token, classes: Classes) {
        self.words += 1;
        self.function += u32::from(classes.has(Classes::FUNCTION));
        self.measures += u32::from(classes.has(Classes::METRIC));
        let small = begins_small(token);
        self.small += u32::from(small);
        self.verbs += u32::from(small && classes.has(Classes::VERB));
    }
}

/// One walk over the tokens of a line.
struct LineWalk<'r, 't> {
    reading: &'r Reading<'t>,
    line: Range<usize>,
    /// It has a tabulator.
    tabbed: bool,
    marks: LineMarks,
    cues: LineCues,
}

impl LineWalk<'_, '_> {
    fn over_tokens(&mut self) -> WordCounts {
        let reading = self.reading;
        let mut counts = WordCounts::default();
        for (i, token) in reading.each(self.line.clone()) {
            let classes = reading.lexicon.classes(token.word);
            if classes.has(Classes::PAGE) && reading.opens(i, Classes::PAGE) {
                self.cues.read_at(reading, i);
            }
            if self.tabbed {
                let tab = signs::follows_tab(reading, &self.line, i);
                self.marks.add_if(tab, Mark::Tabbed);
            }
            if token.is_word() {
                counts.add_word(token, classes);
            } else {
                self.take_mark(i, token, &mut counts);
            }
        }
        self.marks.add_if(counts.verbs > 0, Mark::Verb);
        self.marks.add_if(counts.measures > 0, Mark::Measured);
        counts
    }

    /// A number, punctuation or symbol.
    fn take_mark(&mut self, i: usize, token: &Token, counts: &mut WordCounts) {
        match token.kind {
            Kind::Word => {}
            Kind::Number => {
                counts.numbers += 1;
                signs::at_number(self.reading, &self.line, i, &mut self.marks);
            }
            Kind::Punct => {
                counts.sentences += u32::from(self.ends_sentence_inside(token, i));
                signs::at_punctuation(self.reading, &self.line, i, &mut self.marks);
            }
            Kind::Symbol => signs::at_symbol(self.reading.str(i), &mut self.marks),
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
