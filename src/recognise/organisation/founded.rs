//! Names that a legal form makes of words that would be none by themselves.

use super::cutter::{BEFORE_FORM, NameCutter};
use super::traits::Traits;
use crate::language::pack::Grammars;
use crate::text::token::Case;

impl NameCutter<'_, '_> {
    /// "die Kliniken GmbH": what a firm does, right before the letters of its legal form and behind a definite article.
    pub(super) fn is_trade_of_firm(&self, i: usize) -> bool {
        let form = i + 1;
        let article = i > self.sentence.start && self.reading.is(i - 1, Grammars::DEFINITE);
        let letters = self.follows_as_name(form) && self.reading.tokens[form].case() != Case::Capital;
        article
            && letters
            && self.traits(i).has(Traits::HEAD | Traits::HEAD_OF)
            && self.traits(form).has(Traits::LEGAL_FORM)
    }

    /// "Köhler GmbH", "Gessner Maschinenbau GmbH", but not "Konkurrentin Zelton AG": a legal form at `i`, or behind one
    /// common noun there.
    pub(super) fn is_surname_of_firm(&self, i: usize) -> bool {
        let noun = self.capital(i) && !self.nameable(i);
        self.legal_form(i).is_some() || noun && self.legal_form(i + 1).is_some()
    }

    /// "Lichtwerke Zelt AG", "Messegesellschaft Zelt mbH", "Bergbahn-Aktiengesellschaft Zelt": a compound that
    /// is part of the name behind it.
    pub(super) fn completed_by_form(&self, i: usize) -> bool {
        if !self.follows_as_name(i + 1) {
            return false;
        }
        let Some(form) = self.form_within(i + 2, BEFORE_FORM) else {
            return false;
        };
        let names = &self.reading.pack().names;
        let word = self.reading.str(i);
        names.is_institution(word) || names.may_be_completed(word) && names.completes(self.reading.str(form))
    }

    /// The legal form that begins within `words` capitalised words from `from` on.
    pub(super) fn form_within(&self, from: usize, words: usize) -> Option<usize> {
        let capitals = (from..from + words).take_while(|at| self.capital(*at) || *at == from);
        let mut forms = capitals.filter(|at| self.legal_form(*at).is_some());
        forms.next()
    }

    /// "die Bergklinik GmbH", "die Rosental-Brauerei AG": where nouns have capitals, a compound right before a legal form,
    /// whatever its last part says that it is.
    pub(super) fn is_compound_of_firm(&self, i: usize) -> bool {
        if !self.reading.capital_tells_noun() {
            return false;
        }
        let end = self.compound_end(i);
        let last = self.traits(end - 1);
        let coined = end > i + 1 || last.has(Traits::UNKNOWN) && last.has(Traits::KIND);
        coined && !last.has(Traits::ROLE | Traits::LEGAL_FORM) && self.has_registered_form(end)
    }

    /// The end of a compound that begins at `i`, all parts that hyphens join, but for a legal form.
    pub(super) fn compound_end(&self, i: usize) -> usize {
        /// No compound has more.
        const PARTS: usize = 6;
        let mut end = i + 1;
        for _ in 0..PARTS {
            let joined = self.hyphen(end) && self.glued(end + 1) && self.capital(end + 1);
            if !joined || self.legal_form(end).is_some() {
                break;
            }
            end += 2;
        }
        end
    }

    /// "GmbH", "-AG": a legal form begins there that is no other word.
    fn has_registered_form(&self, i: usize) -> bool {
        let form = i + usize::from(self.hyphen(i));
        self.follows_or_joins(i) && self.legal_form(i).is_some() && self.is_registered(form)
    }

    /// No comma parts it from what stands before.
    fn follows_or_joins(&self, i: usize) -> bool {
        self.hyphen(i) || self.follows_as_name(i)
    }
}
