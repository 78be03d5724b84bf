//! Heads that make no name of the common words before them.

use super::cutter::NameCutter;
use super::traits::Traits;
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
