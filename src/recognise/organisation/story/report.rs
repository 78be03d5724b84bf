//! What is told of a story's organisations in the end.

use std::cmp::Reverse;

use super::{GroupDraft, NamesOfStory};
use crate::recognise::organisation::candidate::NameCandidate;
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::key::Key;
use crate::recognise::organisation::known::Known;
use crate::recognise::organisation::traits::Traits;
use crate::recognise::organisation::{NamedBy, OrganisationGroup};
use crate::text::reused::Reused;

impl NamesOfStory<'_, '_> {
    pub(super) fn finish(mut self) -> Reused<OrganisationGroup> {
        let mut drafts = std::mem::take(&mut self.groups);
        let mut groups: Reused<OrganisationGroup> = drafts
            .drain(..)
            .filter(|draft| !draft.mentions.is_empty())
            .map(|draft| self.finished(draft))
            .collect();
        groups.sort_by_key(|group| group.mentions[0].tokens.start);
        groups
    }

    fn finished(&self, mut draft: GroupDraft) -> OrganisationGroup {
        draft.mentions.sort_by_key(|mention| mention.tokens.start);
        draft.kinds.sort_by_key(|kind| kind.tokens.start);
        let sort = draft
            .sort
            .or_else(|| draft.known.and_then(|known| draft.sort_of(known)));
        OrganisationGroup {
            name: match draft.known {
                Some(Known::Own(place)) => self.reading.lexicon.own_name(place).to_owned(),
                _ => self
                    .fullest(&draft.forms)
                    .unwrap_or_else(|| self.first_mention(&draft)),
            },
            sort,
            analyst: draft.analyst,
            maker: match draft.known {
                Some(Known::Brand(name)) => Some(name.whole()),
                _ => None,
            },
            polity: None,
            rule: draft.reasons.main_rule(),
            named_by: self.named_by(&draft),
            mentions: draft.mentions,
            kinds: draft.kinds,
        }
    }

    fn named_by(&self, draft: &GroupDraft) -> NamedBy {
        let letters = |form: &usize| self.candidates[*form].shape.acronym;
        match &draft.forms[..] {
            [] => NamedBy::Name,
            forms if draft.known.is_none() && forms.iter().all(letters) => NamedBy::Letters,
            _ => NamedBy::Name,
        }
    }

    /// The longest of the forms that stand for the organisation itself; of equals the shortest text, without a
    /// genitive.
    fn fullest(&self, forms: &[usize]) -> Option<String> {
        if let [only] = forms {
            return Some(self.written(&self.candidates[*only]).to_owned());
        }
        let fullest = forms.iter().max_by_key(|form| {
            let candidate = &self.candidates[**form];
            let itself = self.stands_for_itself(candidate, forms);
            (
                itself,
                candidate.tokens.len(),
                Reverse(self.written(candidate).len()),
                Reverse(**form),
            )
        });
        fullest.map(|form| self.written(&self.candidates[*form]).to_owned())
    }

    /// Where the story has other names of it alone.
    fn first_mention(&self, draft: &GroupDraft) -> String {
        let first = draft.mentions.first().map(|mention| mention.tokens.clone());
        first.map_or_else(String::new, |tokens| {
            self.reading.text[self.reading.span(tokens)].to_owned()
        })
    }

    /// The text of a form, without the genitive that only the noun behind it tells.
    fn written(&self, candidate: &NameCandidate) -> &str {
        let text = &self.reading.text[self.reading.span(candidate.tokens.clone())];
        let stem = self.reading.pack().names.genitive_of(text);
        let stem = stem.filter(|_| candidate.shape.of_metric && candidate.known.is_none());
        stem.unwrap_or(text)
    }

    /// Neither a former name, nor part of a compound with a thing of its own ("Zelton-Online-Shop"), nor one that
    /// the place describes ("Bremer Flughafen"), nor behind a word that has its capital from the sentence's begin.
    fn stands_for_itself(&self, candidate: &NameCandidate, forms: &[usize]) -> bool {
        let first = candidate.tokens.start;
        let hyphen = (first..candidate.core_end).any(|i| self.reading.is_punct(i, b'-'));
        let described = candidate.words > 1
            && !candidate.shape.legal_form
            && candidate.known.is_none()
            && self.reading.capital_tells_noun()
            && self.reading.traits(first).has(Traits::NATIONALITY);
        let of_a_thing = candidate.shape.compound && hyphen;
        let led = candidate.shape.initial && self.is_led_by_other_word(candidate, forms);
        !(described || of_a_thing || led || Context::new(self.reading, candidate).is_former())
    }

    /// Another form is the same without the first word.
    fn is_led_by_other_word(&self, candidate: &NameCandidate, forms: &[usize]) -> bool {
        let rest = candidate.tokens.start + 1..candidate.core_end;
        if candidate.words < 2 || candidate.known.is_some() {
            return false;
        }
        let rest = Key::of(&self.reading.text[self.reading.span(rest)]);
        forms.iter().any(|form| self.candidates[*form].key == rest)
    }
}
