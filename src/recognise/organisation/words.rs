//! What is known of single words as parts of names.

use std::ops::{Deref, Range};

use super::traits::{Traits, is_numbered, leads_name, of, traits};

use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammars, OrganisationCue, Reach, Sort, WordCues};
use crate::text::reused::{Reused, kept};
use crate::text::token::{Case, Kind};

kept!(Traits);

/// A reading whose words' traits are at hand.
pub(super) struct Words<'r, 't> {
    reading: &'r Reading<'t>,
    /// The token that the first traits are of.
    first: usize,
    traits: Reused<Traits>,
    /// The tokens at which names may begin.
    begins: Reused<usize>,
}

impl<'r, 't> Words<'r, 't> {
    /// With the traits of the words in `sentences`, which are in order.
    pub(super) fn new(reading: &'r Reading<'t>, sentences: &[Range<usize>]) -> Self {
        let first = sentences.first().map_or(0, |sentence| sentence.start);
        let after = sentences.last().map_or(first, |sentence| sentence.end);
        let mut words = Self {
            reading,
            first,
            traits: std::iter::repeat_n(Traits::default(), after - first).collect(),
            begins: Reused::with_capacity((after - first) / 4),
        };
        words.look_at_phrases(sentences, after);
        for sentence in sentences {
            words.look_at_words(sentence.clone());
        }
        words
    }

    /// Marks the first and last tokens of phrases of several words.
    fn look_at_phrases(&mut self, sentences: &[Range<usize>], after: usize) {
        let mut phrases = self.reading.phrases_in(self.first..after).peekable();
        for sentence in sentences {
            while let Some((i, after, sense)) = phrases.next_if(|(i, ..)| *i < sentence.end) {
                if i < sentence.start || after > sentence.end {
                    continue;
                }
                match sense {
                    Sense::Organisation(_) => {
                        self.traits[i - self.first].add(Traits::OPENS);
                        self.traits[after - 1 - self.first].add(Traits::CLOSES);
                    }
                    Sense::Name(_) | Sense::Brand(_) | Sense::OwnName(_) => {
                        self.traits[i - self.first].add(Traits::TABLED);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Adds what the words of a sentence are by themselves.
    fn look_at_words(&mut self, sentence: Range<usize>) {
        let tokens = &self.reading.tokens[sentence.clone()];
        let places = &mut self.traits[sentence.start - self.first..sentence.end - self.first];
        let mut behind_kind = false;
        for (i, (token, place)) in (sentence.start..).zip(tokens.iter().zip(places)) {
            place.add(traits(self.reading, token, i));
            if token.kind == Kind::Number && leads_name(self.reading, i) {
                place.add(Traits::LEADING_NUMBER);
            }
            if token.kind == Kind::Number && is_numbered(self.reading, i) {
                place.add(Traits::NUMBERED);
            }
            let before_form = || {
                let next = self
                    .reading
                    .tokens
                    .get(i + 1)
                    .map(|next| self.reading.lexicon.alone(next.word));
                next.is_some_and(|next| next.has(OrganisationCue::LegalForm.set()))
            };
            if place.is_nothing_else()
                && token.is_word()
                && token.span().len() > 2
                && (behind_kind || before_form())
            {
                place.add(Traits::SMALL_BRAND);
            }
            behind_kind = place.has(Traits::KIND);
            if place.has(Traits::MAY_BEGIN) {
                self.begins.push(i);
            }
        }
    }

    /// The tokens at which names may begin, in order.
    pub(super) fn begins(&self) -> &[usize] {
        &self.begins
    }

    /// What token `i` is by itself; nothing beyond the sentences.
    #[inline]
    pub(super) fn traits(&self, i: usize) -> Traits {
        let place = i.wrapping_sub(self.first);
        self.traits.get(place).copied().unwrap_or_default()
    }

    /// Whether token `i` looks like a word of a name: it has a capital, or is written oddly (eBay, O2).
    #[inline]
    pub(super) fn has_name_shape(&self, i: usize) -> bool {
        self.traits(i).has(Traits::SHAPE)
    }
}

impl<'t> Deref for Words<'_, 't> {
    type Target = Reading<'t>;

    #[inline]
    fn deref(&self) -> &Reading<'t> {
        self.reading
    }
}

impl Words<'_, '_> {
    /// The longest cue at `i` that `pick` takes, of those in `any_of`: the token after it, and what was picked.
    #[inline]
    pub(super) fn cue<T>(
        &self,
        i: usize,
        end: usize,
        any_of: Traits,
        pick: impl Fn(OrganisationCue) -> Option<T>,
    ) -> Option<(usize, T)> {
        if i >= end || !self.traits(i).has(any_of | Traits::OPENS) {
            return None;
        }
        longest_cue(self, i, end, pick)
    }

    /// Whether a phrase with this cue begins at `i`: the token after it.
    #[inline]
    pub(super) fn past_cue(&self, i: usize, end: usize, wanted: OrganisationCue) -> Option<usize> {
        let found = self.cue(i, end, of(wanted), |cue| (cue == wanted).then_some(()));
        found.map(|(after, ())| after)
    }

    /// The cues of all phrases at `i`.
    pub(super) fn cues_at(&self, i: usize, end: usize) -> WordCues {
        if i >= end {
            return WordCues::NONE;
        }
        let alone = self.lexicon.alone(self.word(i)).and(WordCues::CUES);
        if !self.traits(i).has(Traits::OPENS) {
            return alone;
        }
        alone.or(cues(self.phrases(i, end).map(|(_, sense)| sense)))
    }

    /// The cues of phrases of several words at `i`.
    pub(super) fn phrase_cues_at(&self, i: usize, end: usize) -> Traits {
        let phrases = i < end && self.traits(i).has(Traits::OPENS);
        let cues = phrases.then(|| cues(self.phrases(i, end).map(|(_, sense)| sense)));
        Traits::of_word(cues.unwrap_or(WordCues::NONE))
    }

    /// "Activities": where only names have capitals, an unknown word with one that ends as abstract nouns do.
    pub(super) fn is_abstract(&self, i: usize) -> bool {
        let unknown = self.capital_tells_name() && self.traits(i).has(Traits::UNKNOWN);
        let word = unknown && self.tokens[i].case() == Case::Capital;
        word && self.pack().names.may_be_opener(self.str(i))
    }

    /// A verb that names are the subjects of, or an auxiliary.
    pub(super) fn is_predicate(&self, i: usize, end: usize) -> bool {
        let verb = || self.cues_at(i, end).has(OrganisationCue::Verb.set());
        i < end && (verb() || self.is(i, Grammars::AUXILIARY))
    }

    /// The cues of all phrases that end right before token `end`.
    pub(super) fn cues_before(&self, start: usize, end: usize) -> WordCues {
        if end <= start {
            return WordCues::NONE;
        }
        let alone = self.lexicon.alone(self.word(end - 1)).and(WordCues::CUES);
        if !self.traits(end - 1).has(Traits::CLOSES) {
            return alone;
        }
        let from = start.max(end.saturating_sub(LONGEST_PHRASE))..end - 1;
        from.fold(alone, |set, i| {
            let ending = self.phrases(i, end).filter(|(after, _)| *after == end);
            set.or(cues(ending.map(|(_, sense)| sense)))
        })
    }

    /// The longest cue that ends right before token `end` and that `pick` takes, of those in `any_of`: its first
    /// token, and what was picked.
    #[inline]
    pub(super) fn cue_before<T>(
        &self,
        start: usize,
        end: usize,
        any_of: Traits,
        pick: impl Fn(OrganisationCue) -> Option<T>,
    ) -> Option<(usize, T)> {
        if end <= start || !self.traits(end - 1).has(any_of | Traits::CLOSES) {
            return None;
        }
        self.longest_before(start, end, pick)
    }

    fn longest_before<T>(
        &self,
        start: usize,
        end: usize,
        pick: impl Fn(OrganisationCue) -> Option<T>,
    ) -> Option<(usize, T)> {
        (start.max(end.saturating_sub(LONGEST_PHRASE))..end).find_map(|from| {
            if from + 1 < end && !self.traits(from).has(Traits::OPENS) {
                return None;
            }
            let mut senses = self.senses(from, end).filter(|(after, _)| *after == end);
            senses.find_map(|(_, sense)| match sense {
                Sense::Organisation(cue) => Some((from, pick(*cue)?)),
                _ => None,
            })
        })
    }

    /// Whether the word may be the last of those that tell a kind of organisation.
    #[inline]
    pub(super) const fn may_end_kind(last: Traits) -> bool {
        last.has(Traits::KIND.or(Traits::CLOSES)) || last.has(Traits::SHAPE) && !last.has(Traits::UNKNOWN)
    }

    /// The kind of organisation that the words right before `end` speak of: their first token, its sort and reach.
    #[inline]
    pub(super) fn kind_before(&self, start: usize, end: usize) -> Option<(usize, Sort, Reach)> {
        let may_be = start < end && Self::may_end_kind(self.traits(end - 1));
        may_be.then(|| self.kind_ending_at(start, end)).flatten()
    }

    fn kind_ending_at(&self, start: usize, end: usize) -> Option<(usize, Sort, Reach)> {
        let listed = self.cue_before(start, end, Traits::KIND, kind);
        if let Some((from, (sort, reach))) = listed {
            return Some((from, sort, reach));
        }
        let last = end.checked_sub(1).filter(|last| *last >= start)?;
        let traits = self.traits(last);
        if !traits.has(Traits::SHAPE) || traits.has(Traits::UNKNOWN) && !traits.has(Traits::KIND) {
            return None;
        }
        kind_by_ending(self, last, end).map(|sort| (last, sort, Reach::Special))
    }
}

fn cues<'s>(senses: impl Iterator<Item = &'s Sense>) -> WordCues {
    senses.fold(WordCues::NONE, |set, sense| match sense {
        Sense::Organisation(cue) => set.or(cue.set()),
        _ => set,
    })
}

/// How many tokens back a phrase may begin that ends at a name.
const LONGEST_PHRASE: usize = 5;

fn longest_cue<T>(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    pick: impl Fn(OrganisationCue) -> Option<T>,
) -> Option<(usize, T)> {
    reading.longest(i, end, |sense| match sense {
        Sense::Organisation(cue) => pick(*cue),
        _ => None,
    })
}

const fn kind(cue: OrganisationCue) -> Option<(Sort, Reach)> {
    match cue {
        OrganisationCue::Kind(sort, reach) => Some((sort, reach)),
        _ => None,
    }
}

/// The kind of organisation that the words at `i` speak of: the token after them, its sort, and how much it says.
pub(super) fn kind_at(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, Sort, Reach)> {
    if i >= end {
        return None;
    }
    let listed = reading.tokens[i].opens_phrase()
        || Traits::of_word(reading.lexicon.alone(reading.word(i))).has(Traits::KIND);
    if let Some((after, (sort, reach))) = listed.then(|| longest_cue(reading, i, end, kind)).flatten() {
        return Some((after, sort, reach));
    }
    kind_by_ending(reading, i, end).map(|sort| (i + 1, sort, Reach::Special))
}

fn kind_by_ending(reading: &Reading<'_>, i: usize, end: usize) -> Option<Sort> {
    if i >= end || !reading.tokens[i].is_word() || !reading.tokens[i].capitalised() {
        return None;
    }
    reading.lexicon.kind_by_ending(reading.str(i))
}
