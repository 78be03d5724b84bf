//! What is to be seen in a line: counts, marks and cues, taken in one walk over its tokens.

use std::ops::Range;

use super::cues::Cues;
use super::line::begins_small;
use super::marks::{self, Marks};
use super::{BlockKind, kind};
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
    /// What it is by its own words, wherever it stands.
    pub(super) plain: Option<BlockKind>,
}

impl Facts {
    /// Those of a line; `tabs`: the page has tabulators.
    pub(super) fn of(reading: &Reading<'_>, tokens: Range<usize>, tabs: bool) -> Self {
        let bytes = reading.text[reading.span(tokens.clone())].as_bytes();
        let mut walk = Walk {
            reading,
            tabbed: tabs && bytes.contains(&b'\t'),
            marks: marks::of_ends(reading, &tokens),
            cues: Cues::of(&tokens),
            line: tokens,
        };
        let counts = walk.over_tokens();
        let (marks, cues) = (walk.marks, walk.cues);
        let ends = u32::from(marks.has(Marks::ENDS));
        let (cue, cue_words) = cues.strongest();
        let mut facts = Self {
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
            plain: None,
        };
        facts.plain = kind::plain(&facts);
        facts
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

fn counted(count: u32) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[derive(Default)]
struct Counts {
    words: u32,
    small: u32,
    function: u32,
    numbers: u32,
    sentences: u32,
    /// Verbs in small letters.
    verbs: u32,
}

impl Counts {
    #[inline]
    fn add_word(&mut self, token: &Token, classes: Classes) {
        self.words += 1;
        self.function += u32::from(classes.has(Classes::FUNCTION));
        if begins_small(token) {
            self.small += 1;
            self.verbs += u32::from(classes.has(Classes::VERB));
        }
    }
}

/// One walk over the tokens of a line.
struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    line: Range<usize>,
    /// It has a tabulator.
    tabbed: bool,
    marks: Marks,
    cues: Cues,
}

impl Walk<'_, '_> {
    fn over_tokens(&mut self) -> Counts {
        let reading = self.reading;
        let mut counts = Counts::default();
        for (i, token) in reading.each(self.line.clone()) {
            let classes = reading.lexicon.classes(token.word);
            if classes.has(Classes::PAGE) && reading.opens(i, Classes::PAGE) {
                self.cues.see(reading, i);
            }
            if self.tabbed {
                self.marks
                    .set(Marks::TABBED, marks::follows_tab(reading, &self.line, i));
            }
            if token.is_word() {
                counts.add_word(token, classes);
            } else {
                self.take_mark(i, token, &mut counts);
            }
        }
        self.marks.set(Marks::VERB, counts.verbs > 0);
        counts
    }

    /// A number, punctuation or symbol.
    fn take_mark(&mut self, i: usize, token: &Token, counts: &mut Counts) {
        match token.kind {
            Kind::Word => {}
            Kind::Number => {
                counts.numbers += 1;
                marks::of_number(self.reading, &self.line, i, &mut self.marks);
            }
            Kind::Punct => {
                counts.sentences += u32::from(self.ends_sentence_inside(token, i));
                marks::of_punctuation(self.reading, &self.line, i, &mut self.marks);
            }
            Kind::Symbol => marks::of_symbol(self.reading.str(i), &mut self.marks),
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
