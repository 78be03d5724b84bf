//! Heads that make no name of the common words before them.

use super::cutter::NameCutter;
use super::traits::Traits;
use crate::language::lexicon::Classes;
use crate::language::pack::{Reach, Sort};

impl NameCutter<'_, '_> {
    /// "Web-Industrie": where nouns have capitals, listed nouns that a hyphen joins are a common noun, unless the last is one
    /// for some kind of organisation.
    pub(super) fn is_common_compound(&self, first: usize, core_end: usize) -> bool {
        let kind = || self.reading.kind_before(core_end - 1, core_end);
        let special = || kind().is_some_and(|(_, _, reach)| reach == Reach::Special);
        let listed = |i: usize| !self.traits(i).has(Traits::UNKNOWN);
        self.reading.capital_tells_noun()
            && core_end > first + 1
            && self.is_hyphenated(first, core_end)
            && self.words(first, core_end).all(listed)
            && !special()
    }

    /// "Günstige Scooter stehen", "Billig-Airlines machen": where nouns have capitals, a plural behind an adjective or a hyphen,
    /// with a verb in the plural.
    pub(super) fn is_things(&self, first: usize, core_end: usize, head: Option<Sort>) -> bool {
        if self.reading.capital_tells_name() || core_end < first + 2 {
            return false;
        }
        let names = &self.reading.pack().names;
        let (noun, verb) = (self.reading.str(core_end - 1), core_end);
        let adjective = || {
            let traits = self.traits(first);
            let other = Traits::PLACE | Traits::NATIONALITY | Traits::NAME;
            core_end == first + 2 && self.is_inflected(first) && !traits.has(other)
        };
        let led = self.is_hyphenated(first, core_end) || adjective();
        let several = head.is_none() && names.is_plural(noun) || names.letters_of(noun).is_some();
        let do_so = self.small(verb)
            && names.is_plural_verb(self.reading.str(verb))
            && (self.reading.is_predicate(verb, self.sentence.end)
                || !self.reading.has(verb, Classes::GRAMMAR) && names.may_be_verb(self.reading.str(verb)));
        led && several && do_so
    }

    /// "Coastal Rail", "Cloud Services": where only names have capitals, a head that is a common word and no noun for a kind
    /// only says what some firms do, and makes no name of other common words but places.
    pub(super) fn names_trade(&self, first: usize, core_end: usize, sort: Sort) -> bool {
        let firm = matches!(sort, Sort::Company | Sort::Finance | Sort::Media);
        let located = |i: usize| {
            let traits = self.traits(i);
            traits.has(Traits::PLACE | Traits::NATIONALITY) && !traits.has(Traits::HEAD_OF)
        };
        self.reading.capital_tells_name()
            && firm
            && self.traits(core_end - 1).has(Traits::PLAIN)
            && !self.words(first, core_end).any(located)
            && self.reading.kind_before(first, core_end).is_none()
    }
}
