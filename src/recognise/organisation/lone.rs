//! Common nouns that no name begins with: most words with a capital, where nouns have one.

use super::cutter::NameCutter;
use super::traits::Traits;
use super::words::Words;
use crate::text::token::Case;

/// What a word may be as the first, or all, of a name.
const PART_OF_NAME: Traits = Traits::NAME
    .or(Traits::TABLED)
    .or(Traits::FIRST_NAME)
    .or(Traits::PLACE)
    .or(Traits::NATIONALITY)
    .or(Traits::HEAD)
    .or(Traits::HEAD_OF)
    .or(Traits::LEGAL_FORM)
    .or(Traits::OPENS)
    .or(Traits::CLOSES)
    .or(Traits::LEADING_NUMBER)
    .or(Traits::NUMBERED)
    .or(Traits::SMALL_BRAND);

impl NameCutter<'_, '_> {
    /// "der Umsatz stieg": where nouns have capitals, most are common ones with neither a capital nor a hyphen behind them
    /// and neither a quote nor a noun for a kind before them. No rule for where names begin can take one for a name.
    pub(super) fn is_lone_noun(&self) -> bool {
        let (i, next) = (self.first, self.first + 1);
        let common = self.reading.capital_tells_noun()
            && self.reading.tokens[i].case() == Case::Capital
            && !self.traits(i).has(PART_OF_NAME)
            && !self.traits(i).is_unknown();
        if !common || self.capital(next) || self.hyphen(next) || self.legal_form(next).is_some() {
            return false;
        }
        let before = i.checked_sub(1).filter(|before| *before >= self.sentence.start);
        let leads = |before| Words::may_end_kind(self.traits(before)) || self.reading.is_punct(before, b'"');
        let names = &self.reading.pack().names;
        !before.is_some_and(leads) && !self.heard.may_begin_with(names, self.reading.str(i))
    }
}
