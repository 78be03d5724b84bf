//! Words that may be a name, and what they say by themselves.

use std::ops::Range;

use super::key::Key;
use super::known::Known;
use super::words::Words;
use crate::language::pack::Sort;

/// A place where only a name can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// After a noun for a kind: "Der Maschinenbauer Rheinwerk Druckmaschinen hat".
    Kind,
    /// Nouns without an article before the verb: "Radwerk Leipzig will".
    Subject,
    /// In quotes after a noun for a kind: "die Firma „Build Your House“".
    Quoted,
    /// A compound with a legal form: "Bergbahn-Aktiengesellschaft Zelt".
    Form,
    /// It stood in such a place elsewhere in the story.
    Heard,
    /// A name and the noun that stands right behind it again and again: "die ZAK Plus".
    Again,
}

/// What the words of a candidate say by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    pub(super) legal_form: bool,
    /// Ends in a word such as "Airlines".
    pub(super) head: Option<Sort>,
    /// Begins with a word such as "Bank" and goes on with a joiner.
    pub(super) head_of: Option<Sort>,
    /// Two words with an ampersand between them.
    pub(super) ampersand: bool,
    /// A head and the place where it sits: "Universität Kiel".
    pub(super) seat: bool,
    pub(super) acronym: bool,
    /// Written as no common word is: eBay, O2.
    pub(super) odd_case: bool,
    /// Ends as addresses on the web do.
    pub(super) domain: bool,
    /// First of its sentence, where every word has a capital.
    pub(super) initial: bool,
    /// In a line where most words have capitals.
    pub(super) titled: bool,
    /// All its words are common ones, or places, or of nations.
    pub(super) plain: bool,
    pub(super) place: bool,
    pub(super) nationality: bool,
    /// First name and more.
    pub(super) person: bool,
    /// It is a name for where it stands.
    pub(super) slot: Option<Slot>,
    /// A hyphen and a noun follow: "X-Chef".
    pub(super) compound: bool,
    /// A genitive by its ending, and the noun of a metric follows: "Zeltons Umsatz".
    pub(super) of_metric: bool,
    /// Has a legal form that is no other word.
    pub(super) registered: bool,
    /// All of it is a body within an organisation.
    pub(super) organ: bool,
    /// A word of it is a common one.
    pub(super) common_part: bool,
}

impl Shape {
    /// The same where only a name can stand: its words tell less against it.
    pub(super) fn in_slot(self) -> Self {
        Self {
            plain: false,
            person: self.person && self.head.is_none(),
            ..self
        }
    }
}

/// Words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct NameCandidate {
    pub(super) sentence: Range<usize>,
    /// With its legal form.
    pub(super) tokens: Range<usize>,
    /// Where the legal form begins, or the end.
    pub(super) core_end: usize,
    /// How many words stand before the legal form.
    pub(super) words: usize,
    pub(super) key: Key,
    /// The key without a genitive s, where the name may end in one.
    pub(super) bare_key: Option<Key>,
    pub(super) known: Option<Known>,
    pub(super) shape: Shape,
}

impl NameCandidate {
    /// Only its first word is a name, with this key.
    pub(super) fn cut_to_first_word(&mut self, key: Key) {
        self.tokens.end = self.tokens.start + 1;
        self.core_end = self.tokens.end;
        (self.words, self.key, self.bare_key) = (1, key, Some(key));
        self.shape = Shape {
            initial: self.shape.initial,
            titled: self.shape.titled,
            ..Shape::default()
        };
    }

    /// One word that is written as common words are and that no table holds.
    pub(super) fn is_single(&self) -> bool {
        self.words == 1 && !self.shape.acronym && !self.shape.odd_case && self.known.is_none()
    }

    /// Nothing at all is known of the first word, nor of its ending.
    pub(super) fn is_unknown(&self, reading: &Words<'_, '_>) -> bool {
        // "Q.R.V": of letters with stops nothing else is asked.
        if self.shape.acronym && self.words > 1 {
            return !self.shape.plain;
        }
        reading.traits(self.tokens.start).is_unknown()
    }

    /// Like [`is_unknown`](Self::is_unknown), and no plural, which needs no article.
    pub(super) fn is_coined(&self, reading: &Words<'_, '_>) -> bool {
        if !self.is_unknown(reading) {
            return false;
        }
        let (names, start) = (&reading.pack().names, self.tokens.start);
        let word = reading.str(start);
        let opener = || self.shape.initial && names.may_be_opener(word);
        let hyphened = || start > self.sentence.start && reading.is_punct(start - 1, b'-');
        let tail = reading.tokens[start].glued() && hyphened();
        let code = reading.tokens[start].has_digit() && !self.shape.odd_case;
        if tail || code {
            return false;
        }
        // Where only names have capitals, a plural inside its sentence has one because it is a name.
        let plural = || (self.shape.initial || reading.capital_tells_noun()) && names.is_plural(word);
        !self.is_single() || !plural() && !opener()
    }
}
