//! What the story tells against a name: it is a person's, a common noun's, or short for one.

use super::{ACTS, FIRMLY, NamesOfStory, OFTEN, PERSON, SURE};
use crate::language::lexicon::Classes;
use crate::language::pack::Sort;
use crate::recognise::organisation::candidate::NameCandidate;
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::evidence::Reason;
use crate::recognise::organisation::key::{Key, KeyBuilder};
use crate::recognise::organisation::known::Known;
use crate::recognise::organisation::traits::{Traits, is_acronym};
use crate::text::reused::Reused;
use crate::text::token::Case;

impl NamesOfStory<'_, '_> {
    /// The surnames of people whose full names the story has, or whom it calls by a title, are no organisations, unless
    /// the firm bears the name of its founder.
    pub(super) fn hear_surnames(&mut self) {
        let mut people = Vec::new();
        for entry in self.in_order() {
            for candidate in self.candidates_of(entry) {
                if candidate.words > 1
                    && candidate.known.is_none()
                    && !candidate.shape.place
                    && !candidate.shape.plain
                    && entry.reasons.weight() <= PERSON
                {
                    people.push(self.last_word(candidate));
                }
            }
        }
        self.hear_called_by_last_word(&mut people);
        for (surname, bare) in people {
            for key in [Some(surname), bare].into_iter().flatten() {
                let Some(entry) = self.entry(key) else {
                    continue;
                };
                let own = |candidate: &NameCandidate| matches!(candidate.known, Some(Known::Own(_)));
                let named = &self.entries[entry];
                let firm = named.reasons.has_any_of(&FIRMLY) && !named.reasons.has(Reason::RoleBefore);
                if !firm && !self.candidates_of(named).any(own) {
                    self.entries[entry].reasons.add(Reason::Surname);
                }
            }
        }
    }

    /// "Value Point Inc", "Value Point announced that": what is a firm's name in one place is no phrase of common words in another.
    pub(super) fn hear_common_names(&mut self) {
        const NAMED: [Reason; 3] = [Reason::CommonSubject, Reason::TickerAfter, Reason::LegalForm];
        for i in 0..self.entries.len() {
            let entry = &self.entries[i];
            let several = |candidate: &NameCandidate| candidate.words > 1;
            if entry.reasons.has(Reason::Plain)
                && entry.reasons.has_any_of(&NAMED)
                && self.candidates_of(entry).all(several)
            {
                self.entries[i].reasons.withdraw(Reason::Plain);
            }
        }
    }

    /// "School & District Management" above a story: common words that stand alone on their line, and nowhere else, only head it.
    pub(super) fn hear_labels(&mut self) {
        const COMMON: Traits = Traits::PLAIN
            .or(Traits::COMMON)
            .or(Traits::KIND)
            .or(Traits::ROLE)
            .or(Traits::HEAD)
            .or(Traits::HEAD_OF);
        for i in 0..self.entries.len() {
            let labels = |candidate: &NameCandidate| {
                let marks = |i: usize| !self.reading.tokens[i].is_word();
                let common =
                    |i: usize| marks(i) || self.reading.traits(i).has(COMMON) || self.reading.is_abstract(i);
                let sentence = candidate.sentence.clone();
                let alone = candidate.tokens.start == sentence.start
                    && (candidate.tokens.end..sentence.end).all(marks);
                alone
                    && candidate.known.is_none()
                    && candidate.words > 1
                    && candidate.tokens.clone().all(common)
            };
            if self.candidates_of(&self.entries[i]).all(labels) {
                self.entries[i].reasons.add(Reason::Label);
            }
        }
    }

    /// "Sales of QVRG chips rose": letters that stand before a noun in small letters wherever they stand say what kind of
    /// thing it is.
    pub(super) fn hear_attributes(&mut self) {
        if self.reading.capital_tells_noun() {
            return;
        }
        for i in 0..self.entries.len() {
            let describes = |candidate: &NameCandidate| {
                let lettered = candidate.shape.acronym && candidate.known.is_none();
                lettered && Context::new(self.reading, candidate).describes_things()
            };
            if self.candidates_of(&self.entries[i]).all(describes) {
                self.entries[i].reasons.add(Reason::Attribute);
            }
        }
    }

    /// The places that councils, schools and hospitals of the story are named after, where the story has something in them.
    pub(super) fn hear_namesakes(&mut self) {
        for place in 0..self.candidates.len() {
            let Some(word) = self.namesake(&self.candidates[place]) else {
                continue;
            };
            let Some(entry) = self.entry(Key::of(self.reading.str(word))) else {
                continue;
            };
            let reasons = &mut self.entries[entry].reasons;
            if reasons.has(Reason::InBefore) && !reasons.has_any_of(&FIRMLY) {
                reasons.add(Reason::Namesake);
            }
        }
    }

    /// The word that a house is named after: "Wexlow Council", "Klinikum Wexlow".
    fn namesake(&self, candidate: &NameCandidate) -> Option<usize> {
        let shape = &candidate.shape;
        let (first, last) = (candidate.tokens.start, candidate.core_end - 1);
        if candidate.words < 2 || shape.legal_form || candidate.known.is_some() {
            return None;
        }
        match shape.head {
            Some(Sort::PublicBody | Sort::Education) => Some(first),
            _ => shape.seat.then_some(last),
        }
    }

    /// "Aneka Zelt …, sagte Zelt": of two words that nothing is known of, people are called by the last, organisations by
    /// the first. Letters are no surname, and nobody has "Zelt-Chefs" but a firm.
    fn hear_called_by_last_word(&mut self, people: &mut Vec<(Key, Option<Key>)>) {
        const ORGANISATION: [Reason; 6] = [
            Reason::LegalForm,
            Reason::Head,
            Reason::KindBefore,
            Reason::KindApposed,
            Reason::TickerAfter,
            Reason::PlacePossessive,
        ];
        let bearers = self.last_words();
        for i in 0..self.entries.len() {
            let entry = &self.entries[i];
            let person = |candidate: &NameCandidate| self.is_called_by_last_word(candidate, &bearers);
            if entry.reasons.has_any_of(&ORGANISATION) {
                continue;
            }
            let Some(named) = self.candidates_of(entry).find(|candidate| person(candidate)) else {
                continue;
            };
            people.push(self.last_word(named));
            self.entries[i].reasons.add(Reason::CalledByLastWord);
        }
    }

    /// Whether a name is two words that nothing is known of, and stands elsewhere as the last of them alone.
    fn is_called_by_last_word(&self, candidate: &NameCandidate, bearers: &[Key]) -> bool {
        /// What the bearer of the last word alone has only if it is a firm.
        const OF_FIRMS: [Reason; 4] = [
            Reason::LegalForm,
            Reason::KindBefore,
            Reason::RoleAfter,
            Reason::MetricOf,
        ];
        let (first, last) = (candidate.tokens.start, candidate.core_end - 1);
        let (shape, two) = (&candidate.shape, candidate.words == 2 && last == first + 1);
        if !two || candidate.known.is_some() || shape.initial || shape.titled {
            return false;
        }
        let coined = |i: usize| self.is_distinctive(i) && !is_acronym(self.reading, i);
        let (first_key, key) = (Key::of(self.reading.str(first)), Key::of(self.reading.str(last)));
        if !coined(first) || !coined(last) || self.entry(first_key).is_some() {
            return false;
        }
        let called = self.entry(key).map(|called| &self.entries[called].reasons);
        called.is_some_and(|reasons| !reasons.has_any_of(&OF_FIRMS)) && is_alone(bearers, &key)
    }

    /// The last words of all names of several words, in order: where two names share one, as a firm and its founder do, it
    /// does not tell which is the person's.
    fn last_words(&self) -> Reused<Key> {
        let several = self.entries.iter().filter_map(|entry| {
            let mut candidates = self.candidates_of(entry);
            candidates.find(|candidate| candidate.words > 1)
        });
        let mut keys: Reused<Key> = several
            .map(|candidate| Key::of(self.reading.str(candidate.core_end - 1)))
            .collect();
        keys.sort_unstable();
        keys
    }

    /// The key of a candidate's last word, and of its genitive.
    fn last_word(&self, candidate: &NameCandidate) -> (Key, Option<Key>) {
        let word = self.reading.str(candidate.core_end - 1);
        let genitive = self.reading.pack().names.genitives.first().map(|ending| {
            let mut builder = KeyBuilder::new();
            builder.add(word);
            builder.add(ending);
            builder.key()
        });
        (Key::of(word), genitive)
    }

    /// "Chen Rui … Chen sold 300": what a figure beside it tells of a word that nothing is known of, it tells of a person too,
    /// if the story has the word in a longer name.
    pub(super) fn hear_figures_of_people(&mut self) {
        const BY_FIGURE: [Reason; 7] = [
            Reason::OwnFigure,
            Reason::SourceOfFigure,
            Reason::SubordinateSubject,
            Reason::RowSubject,
            Reason::ElidedMetric,
            Reason::FigureFor,
            Reason::ParticipleApposed,
        ];
        if !self
            .entries
            .iter()
            .any(|entry| entry.reasons.has_any_of(&BY_FIGURE))
        {
            return;
        }
        let in_full = self.parts_of_full_names();
        for entry in self.entries.iter_mut() {
            if in_full.binary_search(&entry.key).is_ok() {
                BY_FIGURE
                    .into_iter()
                    .for_each(|reason| entry.reasons.withdraw(reason));
            }
        }
    }

    /// Who speaks, or is named often, and never in full is no person, whom a story would name in full first.
    pub(super) fn hear_the_unnamed(&mut self) {
        let mut in_full = None;
        for i in 0..self.entries.len() {
            let entry = &self.entries[i];
            let speaks = entry.candidates.len() > 1 && entry.reasons.has(Reason::Speech);
            let often = entry.candidates.len() >= OFTEN
                && entry.reasons.has_any_of(&ACTS)
                && !entry.reasons.has(Reason::OddCase);
            if !speaks && !often
                || self
                    .candidates_of(entry)
                    .any(|candidate| self.may_be_surname(candidate))
            {
                continue;
            }
            let in_full = in_full.get_or_insert_with(|| self.parts_of_full_names());
            if in_full.binary_search(&entry.key).is_ok() {
                continue;
            }
            let reasons = &mut self.entries[i].reasons;
            if speaks {
                reasons.add(Reason::Speaker);
            }
            if often {
                reasons.add(Reason::Often);
            }
        }
    }

    /// The keys of the first and last words of names of several words, in order: "Ana Zelt" and "Zelt Ana", for by
    /// which of the two a person is called depends on the country.
    pub(super) fn parts_of_full_names(&self) -> Reused<Key> {
        let several = self
            .candidates
            .iter()
            .filter(|candidate| candidate.words > 1 && self.may_be_person(candidate));
        let ends = several.flat_map(|candidate| [candidate.tokens.start, candidate.core_end - 1]);
        let mut keys: Reused<Key> = ends.map(|i| Key::of(self.reading.str(i))).collect();
        keys.sort_unstable();
        keys
    }

    /// None of its words tells that it is no person's name. Where nouns have capitals, nouns and names of organisations
    /// stand side by side.
    fn may_be_person(&self, candidate: &NameCandidate) -> bool {
        let other = Traits::COMMON | Traits::HEAD | Traits::KIND | Traits::PLAIN | Traits::TABLED;
        let mut words = candidate
            .tokens
            .clone()
            .filter(|i| self.reading.tokens[*i].is_word());
        self.reading.capital_tells_name()
            || words
                .all(|i| !self.reading.traits(i).has(other) || self.reading.traits(i).has(Traits::FIRST_NAME))
    }

    /// What may be a first name stands before it, or something is known of it.
    fn may_be_surname(&self, candidate: &NameCandidate) -> bool {
        let before = candidate.tokens.start.wrapping_sub(1);
        let name = candidate.sentence.contains(&before)
            && if self.reading.capital_tells_noun() {
                let person = Traits::FIRST_NAME | Traits::TITLE | Traits::ROLE;
                self.reading.traits(before).has(person)
            } else {
                self.reading.has_name_shape(before)
            };
        name || candidate.words > 1 || !candidate.is_coined(self.reading)
    }

    /// "institutional placements (QIP)", "der Gewinn (FFO)": letters in brackets behind a common noun are short for it.
    pub(super) fn hear_abbreviations(&mut self) {
        for place in 0..self.candidates.len() {
            if !self.abbreviates_noun(place) {
                continue;
            }
            if let Some(entry) = self.entry(self.candidates[place].key) {
                self.entries[entry].reasons.add(Reason::Abbreviates);
            }
        }
    }

    fn abbreviates_noun(&self, place: usize) -> bool {
        /// Words for a kind so near say that the noun is an organisation's name.
        const WITHIN: usize = 5;
        let candidate = &self.candidates[place];
        let first = candidate.tokens.start;
        let start = candidate.sentence.start;
        if !candidate.shape.acronym || candidate.known.is_some_and(Known::is_sure) || first < start + 2 {
            return false;
        }
        let (noun, open) = (first - 2, first - 1);
        if !self.reading.is_punct(open, b'(') {
            return false;
        }
        let before = place.checked_sub(1).map(|before| &self.candidates[before]);
        if let Some(named) = before.filter(|before| before.tokens.end == open) {
            return self.reading.traits(noun).has(Traits::THING_HEAD) && !named.shape.legal_form;
        }
        let word = &self.reading.tokens[noun];
        let common = word.is_word() && word.case() == Case::Lower
            || self.reading.has(noun, Classes::METRIC)
            || self.is_described(noun, start);
        let kind = |i: usize| self.reading.traits(i).has(Traits::KIND | Traits::HEAD_OF);
        common && !(start.max(noun.saturating_sub(WITHIN))..=noun).any(kind)
    }

    /// "vollelektrische Fahrzeuge (BEV)": an adjective in small letters says that the noun is no name.
    fn is_described(&self, noun: usize, start: usize) -> bool {
        let adjective = noun.checked_sub(1).filter(|adjective| *adjective >= start);
        adjective.is_some_and(|adjective| {
            let token = &self.reading.tokens[adjective];
            self.reading.capital_tells_noun()
                && token.is_word()
                && token.case() == Case::Lower
                && !self.reading.has(adjective, Classes::GRAMMAR)
                && self
                    .reading
                    .pack()
                    .names
                    .is_inflected(self.reading.str(adjective))
                && !self
                    .reading
                    .traits(noun)
                    .has(Traits::KIND | Traits::HEAD | Traits::NAME)
        })
    }

    /// Where nouns have capitals: a word of which nothing is known, and which has an article more often than not, is a
    /// common noun, whatever else speaks for it.
    pub(super) fn hear_articles(&mut self) {
        if !self.reading.capital_tells_noun() {
            return;
        }
        for i in 0..self.entries.len() {
            let entry = &self.entries[i];
            if !entry.reasons.has(Reason::ArticleBefore) || entry.reasons.has_any_of(&SURE) {
                continue;
            }
            let articled =
                |candidate: &&NameCandidate| Context::new(self.reading, candidate).article_before();
            let with = self.candidates_of(entry).filter(articled).count();
            if with >= 2 && 2 * with >= entry.candidates.len() {
                self.entries[i].reasons.add(Reason::OftenArticle);
            }
        }
    }
}

/// Whether no more than one of the keys, which are in order, is this one.
fn is_alone(keys: &[Key], key: &Key) -> bool {
    let first = keys.partition_point(|other| other < key);
    keys.get(first + 1).is_none_or(|next| next != key)
}
