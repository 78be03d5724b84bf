//! Legal forms: where a name's own begins and ends, and what only looks like one.

use std::ops::RangeInclusive;

use super::cutter::NameCutter;
use super::traits::{Traits, is_acronym};
use crate::language::lexicon::Classes;
use crate::language::pack::OrganisationCue;
use crate::text::token::Case;

impl NameCutter<'_, '_> {
    /// A legal form in or right behind a core: where it begins and ends.
    pub(super) fn legal_in(&self, first: usize, core_end: usize) -> Option<(usize, usize)> {
        let legal = |cue| (cue == OrganisationCue::LegalForm).then_some(());
        let inside = self
            .reading
            .cue_before(first + 1, core_end, Traits::LEGAL_FORM, legal);
        match inside.filter(|_| !self.goes_on_joined(core_end)) {
            Some((at, ())) => Some((at, self.legal_form(at).unwrap_or(core_end))),
            None => self.legal_form(core_end).map(|after| (core_end, after)),
        }
    }

    /// The end of the legal form at `i`, a comma or a hyphen before it or not.
    #[inline]
    pub(super) fn legal_form(&self, i: usize) -> Option<usize> {
        let at = i + usize::from(self.reading.is_punct(i, b',') || self.joins_legal_form(i));
        let may_be = self.traits(at).has(Traits::LEGAL_FORM | Traits::OPENS);
        may_be.then(|| self.legal_form_at(at)).flatten()
    }

    /// "Zelton Messe-AG": the hyphen before a legal form, where nouns are so joined.
    fn joins_legal_form(&self, i: usize) -> bool {
        let joined = self.hyphen(i) && self.glued(i + 1);
        let letters = || {
            let mixed = self.reading.tokens[i + 1].case() == Case::Mixed;
            is_acronym(self.reading, i + 1) || mixed && self.traits(i + 1).has(Traits::LEGAL_FORM)
        };
        joined && self.reading.capital_tells_noun() && letters()
    }

    fn legal_form_at(&self, at: usize) -> Option<usize> {
        /// In bytes: "gmbh", "plc", "ltd" are written small too; "ag" and "co" may be other words.
        const SMALL_FORM: RangeInclusive<usize> = 3..=4;
        let mut after = self
            .reading
            .past_cue(at, self.sentence.end, OrganisationCue::LegalForm)?;
        while let Some(more) = self.second_form(after) {
            after = more;
        }
        let length = self.reading.str(at).len();
        if self.goes_on_joined(after) {
            return None;
        }
        let small = SMALL_FORM.contains(&length) && !self.reading.has(at, Classes::GRAMMAR);
        let written = self.reading.has_name_shape(at) || after > at + 1 || small;
        if self.is_county(at, after) {
            return None;
        }
        let inside = self.has_stop(after) && after + 1 < self.sentence.end;
        written.then_some(after + usize::from(inside))
    }

    /// "Zelton Co-op": a hyphen makes another word of it, where legal forms have none.
    fn goes_on_joined(&self, after: usize) -> bool {
        self.reading.capital_tells_name() && self.hyphen(after) && self.glued(after + 1)
    }

    /// "Zeltmore, Co. Cork": behind a comma, the letters of a county before its name.
    fn is_county(&self, at: usize, after: usize) -> bool {
        /// In bytes: "Co".
        const LETTERS: usize = 2;
        let comma = at > 0 && self.reading.is_punct(at - 1, b',');
        let next = after + usize::from(self.reading.is_punct(after, b'.'));
        let names = Traits::UNKNOWN | Traits::PLACE | Traits::NATIONALITY;
        let letters = comma && self.reading.capital_tells_name() && self.reading.str(at).len() == LETTERS;
        letters && self.capital(next) && self.traits(next).has(names)
    }

    /// The full stop of an abbreviation right behind it.
    fn has_stop(&self, after: usize) -> bool {
        self.reading.is_punct(after, b'.') && self.reading.tokens[after].glued()
    }

    /// "Pvt. Ltd.", "Company Ltd": the end of one more legal form behind the first, and behind its stop.
    fn second_form(&self, after: usize) -> Option<usize> {
        let stop = self.has_stop(after);
        let next = after + usize::from(stop);
        let capital = self.capital(next) && self.traits(next).has(Traits::LEGAL_FORM);
        let form = || {
            self.reading
                .past_cue(next, self.sentence.end, OrganisationCue::LegalForm)
        };
        (capital && (stop || self.is_registered(next)))
            .then(form)
            .flatten()
    }

    /// "AG", but not "Limited" or "Company": the legal form at `at` is no other word.
    pub(super) fn is_registered(&self, at: usize) -> bool {
        let other = Traits::KIND | Traits::PLAIN | Traits::COMMON | Traits::HEAD;
        !self.traits(at).has(other)
    }
}
