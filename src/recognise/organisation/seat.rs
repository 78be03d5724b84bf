//! Where an institution sits, as part of its name: "Universität Kiel", "Stadtwerke Bad Zeltheim", "Klinikum Zelt-Brunn".

use super::cutter::NameCutter;
use super::traits::{Traits, is_acronym};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Sort};

impl NameCutter<'_, '_> {
    /// The end of a head that begins here and of the place or site that it is named after. It is asked for several times
    /// of a first word, and looked for once.
    pub(super) fn seated_end(&self) -> Option<usize> {
        if self.reading.capital_tells_name() {
            return None;
        }
        match self.seated.get() {
            Some((first, end)) if first == self.first => end,
            _ => {
                let end = self.find_seated_end();
                self.seated.set(Some((self.first, end)));
                end
            }
        }
    }

    fn find_seated_end(&self) -> Option<usize> {
        let first = self.first;
        let sits = |seat: usize| {
            self.may_sit(seat - 1, seat)
                .then(|| self.seat_end(seat))
                .flatten()
        };
        // "Freiwillige Feuerwehr Zelt", "VR-Bank Zelt".
        let two = || self.traits(first).has(Traits::OPENS) && self.opening_head(first, first + 2).is_some();
        sits(first + 1)
            .or_else(|| self.site_end(first + 1))
            .or_else(|| two().then(|| sits(first + 2)).flatten())
            .or_else(|| {
                self.is_lettered_head(first + 2)
                    .then(|| sits(first + 3))
                    .flatten()
            })
    }

    /// "VR-Bank": letters of no place, and no common word, are part of the name that the head behind the hyphen begins.
    pub(super) fn is_lettered_head(&self, head: usize) -> bool {
        const OTHER: Traits = Traits::PLACE
            .or(Traits::NATIONALITY)
            .or(Traits::PLAIN)
            .or(Traits::COMMON);
        let joined = head >= self.sentence.start + 2 && self.hyphen(head - 1) && self.glued(head);
        joined
            && self.traits(head).has(Traits::HEAD_OF)
            && is_acronym(self.reading, head - 2)
            && !self.traits(head - 2).has(OTHER)
    }

    /// Whether a head at `i` is named after where it is or by the word at `name`: "Universität Kiel", "Rösterei
    /// Zelton", "Nordwerft Kiel".
    pub(super) fn may_sit(&self, i: usize, name: usize) -> bool {
        let article = i > self.sentence.start && self.reading.is(i - 1, Grammars::ARTICLE);
        let name = self.past_opener(name);
        if !self.capital(name) {
            return false;
        }
        let (head, beside) = (self.traits(i), self.traits(name));
        // "die Zeltbau Kiel": an article before an unknown word, and a place that no preposition leads in.
        let kind = head.has(Traits::KIND) || article && !head.has(Traits::ROLE);
        let compound = || kind && head.has(Traits::UNKNOWN) && !self.owns(name);
        // "der Zeltverband ZBV": letters are short for the name of the association.
        let lettered = || is_acronym(self.reading, name);
        let institution = || {
            self.institution(i)
                .is_some_and(|sort| sort != Sort::Association || !lettered())
        };
        if beside.has(Traits::PLACE)
            && !self.owns(name)
            && (head.has(Traits::HEAD | Traits::HEAD_OF) || compound())
        {
            return true;
        }
        if self.is_house_of_firm(i, name) {
            return true;
        }
        let trade = || head.has(Traits::HEAD) && !head.has(Traits::KIND | Traits::ROLE | Traits::THING);
        self.is_unlike_noun(name) && (head.has(Traits::HEAD_OF) || institution() || trade())
    }

    /// "Hochschule Zelton", where a firm is called Zelton: a school that bears its name.
    pub(super) fn is_house_of_firm(&self, i: usize, name: usize) -> bool {
        let house =
            self.traits(i).has(Traits::HEAD_OF) && self.opening_head(i, i + 1) == Some(Sort::Education);
        let firm = || {
            self.known_at(name).is_some_and(|(after, known)| {
                after == name + 1
                    && known.is_sure()
                    && matches!(known.sort(), None | Some(Sort::Company | Sort::Finance))
            })
        };
        house && self.reading.capital_tells_noun() && self.reading.tokens[name].spaced() && firm()
    }

    /// Nothing is known of the word, or that people are called so. What only its ending makes a common noun is a name
    /// there: "Sparkasse Zeltlandkreis".
    fn is_unlike_noun(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let noun = Traits::KIND | Traits::ROLE | Traits::PLAIN;
        let noun = if traits.has(Traits::UNKNOWN) {
            noun
        } else {
            noun | Traits::COMMON
        };
        traits.has(Traits::UNKNOWN | Traits::FIRST_NAME) && !traits.has(noun)
    }

    /// Past "Bad" or "St.", which begin names of places, before a capital.
    fn past_opener(&self, i: usize) -> usize {
        let opens = self.capital(i) && self.reading.pack().names.opens_place(self.reading.str(i));
        let stop = i + 1 + usize::from(self.reading.is_punct(i + 1, b'.'));
        if opens && self.capital(stop) { stop } else { i }
    }

    /// The end of the place that begins at `i`: "Bad Zeltheim", "Zelt-Brunn", "Zelt/Brunn", "Zelt an der Leine".
    fn seat_end(&self, i: usize) -> Option<usize> {
        let name = self.past_opener(i);
        if !self.capital(name) {
            return None;
        }
        let known = self
            .reading
            .past_cue(name, self.sentence.end, OrganisationCue::Place);
        let mut end = known.unwrap_or(name + 1);
        let first = end;
        while self.joins_seat(end, first) {
            end += 2;
        }
        let place = |at: usize| self.traits(at).has(Traits::PLACE) || self.is_unlike_noun(at);
        Some(
            self.past_site(end)
                .filter(|after| place(after - 1))
                .unwrap_or(end),
        )
    }

    /// "Theater am Hang", but not "Klinikum am Standort Zelheim": the end of a site behind a head that ends at `end`.
    fn site_end(&self, end: usize) -> Option<usize> {
        if !self.traits(end - 1).has(Traits::HEAD_OF) || !self.capital(end - 1) {
            return None;
        }
        let site = self.past_site(end)?;
        let noun = Traits::BREAK | Traits::ROLE | Traits::BELONGING | Traits::PLAIN | Traits::KIND;
        let other = Classes::TIME.or(Classes::UNIT).or(Classes::METRIC);
        let several = || self.reading.pack().names.is_plural(self.reading.str(site - 1));
        let common = self.traits(site - 1).has(noun) || self.reading.has(site - 1, other) || several();
        (!common).then_some(site)
    }

    /// Past the small words that join a place to its river or a house to its site, and the capital behind them.
    fn past_site(&self, end: usize) -> Option<usize> {
        let joiners = self.reading.pack().names.site_joiners;
        let joiner = joiners.iter().find(|joiner| {
            let mut words = joiner.iter().zip(end..);
            words.all(|(word, at)| self.small(at) && self.reading.str(at) == *word)
        })?;
        let site = end + joiner.len();
        self.follows_as_name(site).then_some(site + 1)
    }

    /// A mark at `end` that joins one more word to a place: any word in a longer row ("Zelt-Rhein-Sieg"), else one that may
    /// be a name itself. "Zelt-Chef" is no place.
    fn joins_seat(&self, end: usize, first: usize) -> bool {
        let other = Traits::ROLE | Traits::BELONGING | Traits::THING | Traits::LEGAL_FORM;
        let mark = self.hyphen(end) || self.glued(end) && self.reading.is_punct(end, b'/');
        let word = end + 1;
        if !mark || !self.glued(word) || !self.capital(word) || self.traits(word).has(other) {
            return false;
        }
        let name = self.traits(word).has(Traits::PLACE) || self.is_unlike_noun(word);
        name || end > first && !self.reading.has(word, Classes::METRIC)
    }
}
