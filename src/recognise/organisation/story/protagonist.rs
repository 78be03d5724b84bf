//! Whom a story is about that names no organisation for certain.

use std::ops::Range;

use super::{Entry, NamesOfStory, OFTEN};
use crate::language::pack::{Grammars, OrganisationCue, Sort};
use crate::recognise::organisation::candidate::NameCandidate;
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::evidence::Reason;
use crate::recognise::organisation::known::Known;

/// A name that scores so much, with what speaks for it elsewhere, is whom the story is about.
const ENOUGH: i32 = 5;
/// It stands where the story opens, in so many sentences.
const OPENS: i32 = 2;
const OPENING: usize = 2;
/// It is named again; often.
const AGAIN: i32 = 2;
/// It acts in a sentence with a figure and what that measures.
const TELLS: i32 = 3;
/// Two of these three must hold, or one where so much else speaks for it.
const HEARD: i32 = 2;
/// What has fewer sentences is no story.
const STORY: usize = 5;

impl NamesOfStory<'_, '_> {
    /// A text with figures is about somebody. Where no organisation is named for certain, it is the name that most speaks
    /// for: one that opens the story, comes again, and acts where figures are told.
    pub(super) fn hear_protagonist(&mut self, sentences: &[Range<usize>]) {
        let may_lead = |group: &super::GroupDraft| {
            let sort = group.sort.or_else(|| group.known.and_then(Known::sort));
            !matches!(sort, Some(Sort::Media | Sort::Research | Sort::Exchange))
        };
        if sentences.len() < STORY || self.groups.iter().any(may_lead) {
            return;
        }
        let opening = sentences[..sentences.len().min(OPENING)]
            .last()
            .map_or(0, |last| last.end);
        // "Anna Zelt … Zelt": who is named in full elsewhere is a person.
        let in_full = self.parts_of_full_names();
        let scored = self.mentioned.iter().map(|entry| {
            let named = &self.entries[*entry];
            let person = in_full.binary_search(&named.key).is_ok();
            (if person { 0 } else { self.score(named, opening) }, *entry)
        });
        let best = scored.filter(|(score, _)| *score >= ENOUGH);
        // Of equals the first.
        let best = best.reduce(|best, other| if other.0 > best.0 { other } else { best });
        if let Some((_, entry)) = best {
            self.entries[entry].reasons.add(Reason::Protagonist);
            self.open_group(entry);
        }
    }

    /// How much speaks for a name that nothing speaks against; 0 where it is no name by its words.
    fn score(&self, entry: &Entry, opening: usize) -> i32 {
        let weight = entry.reasons.weight();
        let candidates = || self.candidates_of(entry);
        if weight < 0 || entry.group.is_some() || !candidates().all(|candidate| self.is_nameable(candidate)) {
            return 0;
        }
        let opens = candidates().any(|candidate| candidate.tokens.end <= opening);
        let tells = candidates().any(|candidate| self.tells(candidate));
        let times = entry.candidates.len();
        let signs = u8::from(opens) + u8::from(tells) + u8::from(times >= 2);
        if signs == 0
            || signs == 1 && weight < HEARD
            || candidates().all(|candidate| self.is_aside(candidate))
        {
            return 0;
        }
        weight
            + if opens { OPENS } else { 0 }
            + if tells { TELLS } else { 0 }
            + if times >= 2 { AGAIN } else { 0 }
            + if times >= OFTEN { AGAIN } else { 0 }
    }

    /// Its words are neither common ones nor a place's or person's, and one is of none of the tables.
    fn is_nameable(&self, candidate: &NameCandidate) -> bool {
        let shape = &candidate.shape;
        let other = shape.plain || shape.place || shape.nationality || shape.person || shape.organ;
        let mut words = candidate.tokens.start..candidate.core_end;
        let coined = if candidate.words == 1 {
            shape.acronym || candidate.is_coined(self.reading)
        } else {
            words.any(|i| self.is_distinctive(i))
        };
        !other && coined && !Context::new(self.reading, candidate).opens_as_adverb()
    }

    /// "KIEL (Zelton) -", "Frankfurt (Main) Hbf", "RE: …": in brackets, right behind them, or before a colon.
    fn is_aside(&self, candidate: &NameCandidate) -> bool {
        let before = candidate.tokens.start.checked_sub(1);
        let bracket = |i: usize| self.reading.is_punct(i, b'(') || self.reading.is_punct(i, b')');
        before.is_some_and(|i| i >= candidate.sentence.start && bracket(i))
            || self.reading.is_punct(candidate.tokens.end, b':')
    }

    /// "Zelton Orva, the region's oldest, sold 300": no word governs it, and a verb and a figure follow; or the verb stands
    /// before it.
    fn tells(&self, candidate: &NameCandidate) -> bool {
        /// How far behind the name its verb may stand.
        const VERB: usize = 12;
        /// How far behind it its figure.
        const FIGURE: usize = 48;
        let name = Context::new(self.reading, candidate);
        let governed =
            name.grammar_before().has(ARTICLES.or(Grammars::PREPOSITION)) || self.is_aside(candidate);
        let after = name.after();
        let verb = |i: usize| name.is_verb(i) || name.cue_after(i, OrganisationCue::FirmVerb);
        let inverted = || name.last_before().is_some_and(verb);
        let acts = || (after..name.end().min(after + VERB)).any(verb);
        let told = || name.has_number(after..name.end().min(after + FIGURE)) && name.has_metric_around(after);
        !governed && !candidate.shape.titled && (acts() || inverted()) && told()
    }
}
