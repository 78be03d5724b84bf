//! What is known of each word: its senses when it stands alone, and of what kinds the phrases are that it begins.

use super::super::pack::{Grammars, Joints, TimeWord, WordCues};
use super::{Classes, Sense, alone};
use crate::text::token::WordId;

/// What a lexicon knows of a word at once: half a line of a cache, found by a shift.
#[derive(Clone, Copy, Default)]
#[repr(align(32))]
pub(super) struct WordEntry {
    /// The kinds of all phrases that it begins.
    pub(super) classes: Classes,
    /// Those of the word standing alone.
    pub(super) alone_classes: Classes,
    /// What the word standing alone does in a sentence.
    pub(super) grammar: Grammars,
    /// What the phrases that it begins do between figures.
    pub(super) joints: Joints,
    /// What the word standing alone says of time.
    pub(super) time: Option<TimeWord>,
    /// See [`WordCues`]; of a name of several words only that it begins one.
    pub(super) alone: WordCues,
    /// Its senses when it stands alone.
    pub(super) senses: Chain,
}

/// A sense, by its place, and what a word is told to be for it.
pub(super) struct WordMeaning {
    place: u32,
    classes: Classes,
    grammar: Grammars,
    joints: Joints,
    time: Option<TimeWord>,
    alone: WordCues,
}

impl WordMeaning {
    pub(super) fn of(sense: &Sense, place: u32) -> Self {
        let mut meaning = Self {
            place,
            classes: sense.class(),
            grammar: Grammars::NONE,
            joints: Joints::default(),
            time: None,
            alone: alone(sense),
        };
        match sense {
            Sense::Grammar(grammar) => meaning.grammar = grammar.set(),
            Sense::Joint(joint) => meaning.joints = meaning.joints.with(*joint),
            Sense::Time(time) => meaning.time = Some(*time),
            _ => {}
        }
        meaning
    }

    /// The same for the sense after it.
    pub(super) const fn with_next_place(self) -> Self {
        Self {
            place: self.place + 1,
            ..self
        }
    }

    pub(super) const fn place(&self) -> u32 {
        self.place
    }

    /// Whether a compound may get its meaning from a head that means this.
    pub(super) const fn is_head(&self) -> bool {
        const VERBS: Classes = Classes::METRIC_VERB.or(Classes::MOVEMENT_VERB);
        self.classes.has(Classes::METRIC.or(Classes::MOVEMENT)) && !self.classes.has(VERBS)
    }
}

/// Places of senses: the first, and the link that tells of those after it.
#[derive(Clone, Copy)]
pub(super) struct Chain {
    sense: u32,
    next: u32,
}

impl Chain {
    const END: Self = Self {
        sense: u32::MAX,
        next: 0,
    };
}

impl Default for Chain {
    fn default() -> Self {
        Self::END
    }
}

/// All words, by their ids.
pub(super) struct WordTable {
    words: Vec<WordEntry>,
    /// How the chains of senses go on; the first of these ends them all.
    links: Vec<Chain>,
}

impl WordTable {
    /// Punctuation, with room for so many words.
    pub(super) fn with_room_for(words: usize) -> Self {
        let mut punctuation = Vec::with_capacity(words + WordId::FIRST_WORD as usize);
        punctuation.resize(WordId::FIRST_WORD as usize, WordEntry::default());
        Self {
            words: punctuation,
            links: vec![Chain::END],
        }
    }

    /// The same words, with room for so many more.
    pub(super) fn copy(&self, room: usize) -> Self {
        let mut words = Vec::with_capacity(self.words.len() + room);
        words.extend_from_slice(&self.words);
        Self {
            words,
            links: self.links.clone(),
        }
    }

    /// A word of which nothing is known yet.
    pub(super) fn add(&mut self) -> WordId {
        self.words.push(WordEntry::default());
        WordId(self.words.len() as u32 - 1)
    }

    /// What is known of a word.
    #[inline]
    pub(super) fn at(&self, word: WordId) -> &WordEntry {
        &self.words[word.0 as usize]
    }

    /// The first word begins a phrase of several words that means this, the second goes on with it.
    pub(super) fn add_phrase(&mut self, first: WordId, second: WordId, meaning: &WordMeaning) {
        let second = &mut self.words[second.0 as usize];
        second.classes = second.classes.or(Classes::SECOND);
        let word = &mut self.words[first.0 as usize];
        word.classes = word.classes.or(meaning.classes).or(Classes::PHRASE);
        word.joints = word.joints.or(meaning.joints);
        word.alone = word.alone.or(meaning.alone.and(WordCues::BEGINS_NAME));
    }

    /// The word means this when it stands alone.
    pub(super) fn add_sense(&mut self, word: WordId, meaning: &WordMeaning) {
        let word = &mut self.words[word.0 as usize];
        word.classes = word.classes.or(meaning.classes);
        word.joints = word.joints.or(meaning.joints);
        word.alone_classes = word.alone_classes.or(meaning.classes);
        word.alone = word.alone.or(meaning.alone);
        word.grammar = word.grammar.or(meaning.grammar);
        word.time = word.time.or(meaning.time);
        let place = meaning.place;
        if word.senses.sense == Chain::END.sense {
            word.senses.sense = place;
            return;
        }
        let new = self.links.len() as u32;
        let mut next = &mut word.senses.next;
        let mut link = *next;
        while link != 0 {
            next = &mut self.links[link as usize].next;
            link = *next;
        }
        *next = new;
        self.links.push(Chain {
            sense: place,
            next: 0,
        });
    }

    /// The places of the senses of a chain, in the order of their rows.
    #[inline]
    pub(super) fn senses(&self, mut chain: Chain) -> impl Iterator<Item = u32> {
        std::iter::from_fn(move || {
            let Chain { sense, next } = chain;
            if sense == Chain::END.sense {
                return None;
            }
            chain = self.links[next as usize];
            Some(sense)
        })
    }
}
