//! Adds up what a story says of each name, decides, and groups.

mod hearsay;
mod links;
mod protagonist;
mod report;

use std::ops::Range;

use super::candidate::NameCandidate;
use super::context::Context;
use super::evidence::{Reason, Reasons};
use super::key::{Key, KeyBuilder};
use super::known::Known;
use super::standin::kind_cue;
use super::traits::Traits;
use super::words::Words;
use super::{KindCue, MentionKind, NameMention, OrganisationGroup};
use crate::language::pack::{Grammars, Sort};
use crate::text::reused::{Reused, kept};
use crate::text::token::WordId;

/// A name is an organisation's from this weight on.
const ENOUGH: i32 = 6;
/// From this weight on a row with organisations may decide.
const NEARLY: i32 = 1;
/// A name of several words is a person's from this weight down.
const PERSON: i32 = -5;

/// Reasons that decide alone.
const SURE: [Reason; 3] = [Reason::OwnName, Reason::WellKnown, Reason::LegalForm];

/// Reasons by which what stands in a row with a name is told to be of its kind too.
const TOLD: [Reason; 5] = [
    Reason::CoinedSubject,
    Reason::OwnFigure,
    Reason::RowSubject,
    Reason::Head,
    Reason::KindBefore,
];

/// Reasons that tell a firm from the founder whose name it bears.
const FIRMLY: [Reason; 3] = [Reason::LegalForm, Reason::KindBefore, Reason::TickerAfter];

/// A story is about a name that it has this often.
const OFTEN: usize = 3;

/// Reasons that tell one who acts, and no thing.
const ACTS: [Reason; 7] = [
    Reason::VerbAfter,
    Reason::Near,
    Reason::BareSubject,
    Reason::MetricAfter,
    Reason::RoleAfter,
    Reason::RefersToItself,
    Reason::OddCase,
];

/// What a story says of one name.
#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    reasons: Reasons,
    /// Its candidates: their places in the order by keys.
    candidates: Range<usize>,
    /// Its place among the groups.
    group: Option<usize>,
    /// It has become the short form of a name.
    joined: bool,
}

/// The organisations of the story that the candidates come from.
pub(super) fn groups(
    reading: &Words<'_, '_>,
    sentences: &[Range<usize>],
    candidates: Reused<NameCandidate>,
) -> Reused<OrganisationGroup> {
    let mut story = NamesOfStory::new(reading, candidates);
    story.gather();
    story.hear_common_names();
    story.hear_labels();
    story.hear_attributes();
    story.hear_surnames();
    story.hear_figures_of_people();
    story.hear_namesakes();
    story.hear_abbreviations();
    story.hear_articles();
    story.hear_repetition();
    story.hear_the_unnamed();
    story.decide();
    story.decide_rows();
    story.hear_protagonist(sentences);
    story.join_former_names();
    story.find_short_forms();
    story.look_inside();
    story.finish()
}

kept!(Entry, GroupDraft, Key, Option<Key>);

struct NamesOfStory<'r, 't> {
    reading: &'r Words<'r, 't>,
    candidates: Reused<NameCandidate>,
    /// The candidates by their keys.
    by_key: Reused<usize>,
    /// By their keys too.
    entries: Reused<Entry>,
    /// The entries in order of first mention.
    mentioned: Reused<usize>,
    groups: Reused<GroupDraft>,
}

/// A group in the making.
struct GroupDraft {
    mentions: Reused<NameMention>,
    kinds: Reused<KindCue>,
    reasons: Reasons,
    sort: Option<Sort>,
    known: Option<Known>,
    /// The last name of the tables that was asked what it is, and what it is.
    asked: Option<(Known, Option<Sort>)>,
    analyst: bool,
    /// The candidates that its name may be taken from.
    forms: Reused<usize>,
    /// The group that took all of it.
    part_of: Option<usize>,
}

impl GroupDraft {
    /// What the tables say that a name is: asked once for all mentions of it.
    fn sort_of(&mut self, known: Known) -> Option<Sort> {
        match self.asked {
            Some((asked, sort)) if asked == known => sort,
            _ => self.asked.insert((known, known.sort())).1,
        }
    }
}

impl<'r, 't> NamesOfStory<'r, 't> {
    fn new(reading: &'r Words<'r, 't>, candidates: Reused<NameCandidate>) -> Self {
        Self {
            reading,
            candidates,
            by_key: Reused::default(),
            entries: Reused::default(),
            mentioned: Reused::default(),
            groups: Reused::default(),
        }
    }

    /// The entry with this key.
    fn entry(&self, key: Key) -> Option<usize> {
        self.entries.binary_search_by_key(&key, |entry| entry.key).ok()
    }

    /// The entries in order of first mention.
    fn in_order(&self) -> impl Iterator<Item = &Entry> {
        self.mentioned.iter().map(|entry| &self.entries[*entry])
    }

    fn candidates_of(&self, entry: &Entry) -> impl Iterator<Item = &NameCandidate> {
        self.by_key[entry.candidates.clone()]
            .iter()
            .map(|candidate| &self.candidates[*candidate])
    }

    /// Collects the reasons of all candidates of one name.
    fn gather(&mut self) {
        self.part_genitives();
        self.settle_keys();
        self.join_seats();
        let candidates = &self.candidates;
        self.by_key.extend(0..candidates.len());
        self.by_key
            .sort_unstable_by_key(|candidate| (candidates[*candidate].key, *candidate));
        let mut first = 0;
        for same in self
            .by_key
            .chunk_by(|a, b| candidates[*a].key == candidates[*b].key)
        {
            let add = |held: Reasons, candidate: &usize| {
                held.with(&Context::new(self.reading, &candidates[*candidate]))
            };
            self.entries.push(Entry {
                key: candidates[same[0]].key,
                reasons: same.iter().fold(Reasons::default(), add),
                candidates: first..first + same.len(),
                group: None,
                joined: false,
            });
            first += same.len();
        }
        self.mentioned.extend(0..self.entries.len());
        let first_candidate = |entry: &usize| self.by_key[self.entries[*entry].candidates.start];
        self.mentioned.sort_unstable_by_key(first_candidate);
    }

    /// "Zeltons Technologie" where the story has Zelton: the genitive is the name, and the noun behind it is what it has.
    fn part_genitives(&mut self) {
        let names = &self.reading.pack().names;
        if self.reading.capital_tells_name() || names.genitives.first().is_none() {
            return;
        }
        let owner = |candidate: &NameCandidate| {
            let (first, noun) = (candidate.tokens.start, candidate.tokens.start + 1);
            let two = candidate.words == 2 && candidate.tokens.end == first + 2 && candidate.known.is_none();
            let parts = two && self.reading.tokens[noun].spaced() && self.is_distinctive(first);
            let stem = parts
                .then(|| names.genitive_of(self.reading.str(first)))
                .flatten();
            stem.map(Key::of)
        };
        let owners: Reused<Option<Key>> = self.candidates.iter().map(owner).collect();
        let mut met: Reused<Key> = self.candidates.iter().map(|candidate| candidate.key).collect();
        met.sort_unstable();
        let owned = self.candidates.iter_mut().zip(owners.iter().copied());
        for (candidate, key) in owned.filter_map(|(candidate, key)| Some((candidate, key?))) {
            if met.binary_search(&key).is_ok() {
                candidate.cut_to_first_word(key);
            }
        }
    }

    /// Gives the candidates of one name one key: the tables' if they hold it, and that without a genitive if it is met.
    fn settle_keys(&mut self) {
        let mut plain: Reused<Key> = self.candidates.iter().map(|candidate| candidate.key).collect();
        plain.sort_unstable();
        let is_plain = |key: &Key| plain.binary_search(key).is_ok();
        for i in 0..self.candidates.len() {
            let kept = self.kept_genitive(&self.candidates[i]).filter(is_plain);
            let candidate = &mut self.candidates[i];
            if let Some(key) = kept {
                candidate.key = key;
                candidate.tokens.end += 1;
                candidate.core_end += 1;
            }
            let of_metric = candidate.shape.of_metric;
            let genitive = candidate.bare_key.filter(|key| of_metric || is_plain(key));
            candidate.key = candidate
                .known
                .map(Known::key)
                .or(genitive)
                .unwrap_or(candidate.key);
        }
    }

    /// "Flughafen Bremen", "des Flughafens Bremen", "der Bremer Flughafen" are one: they have the key of the first.
    fn join_seats(&mut self) {
        if self.reading.capital_tells_name() {
            return;
        }
        let seat = |(place, candidate): (usize, &NameCandidate)| Some((self.seat(candidate)?, place));
        let mut seats: Vec<(Key, usize)> = self.candidates.iter().enumerate().filter_map(seat).collect();
        seats.sort_unstable();
        for same in seats.chunk_by(|a, b| a.0 == b.0) {
            let key = self.candidates[same[0].1].key;
            for (_, candidate) in &same[1..] {
                self.candidates[*candidate].key = key;
            }
        }
    }

    /// The key of a noun without its case and of the beginning of the place that stands behind it or describes it.
    fn seat(&self, candidate: &NameCandidate) -> Option<Key> {
        /// As much of a place as of who lives there: "Bremen", "Bremer".
        const PLACE: usize = 3;
        let (first, last) = (candidate.tokens.start, candidate.core_end - 1);
        if candidate.words != 2 || last != first + 1 || candidate.known.is_some() {
            return None;
        }
        let (noun, place) = if self.reading.traits(last).has(Traits::PLACE) && !candidate.shape.place {
            (first, last)
        } else if self.reading.traits(first).has(Traits::NATIONALITY) {
            (last, first)
        } else {
            return None;
        };
        let place = self.reading.str(place);
        let beginning = place
            .char_indices()
            .nth(PLACE)
            .map_or(place, |(end, _)| &place[..end]);
        let mut key = KeyBuilder::new();
        key.add(self.reading.pack().names.noun_stem(self.reading.str(noun)));
        key.add(beginning);
        Some(key.key())
    }

    /// The key of a candidate with the genitive after it, which is part of some names: "Bexley's".
    fn kept_genitive(&self, candidate: &NameCandidate) -> Option<Key> {
        let clitic = self.reading.tokens.get(candidate.tokens.end)?.word == WordId::CLITIC_S;
        if !clitic
            || candidate.known.is_some()
            || candidate.tokens.end != candidate.core_end
            || candidate.tokens.end >= candidate.sentence.end
        {
            return None;
        }
        let mut builder = KeyBuilder::new();
        builder.add(&self.reading.text[self.reading.span(candidate.tokens.clone())]);
        builder.add(self.reading.str(candidate.tokens.end));
        Some(builder.key())
    }

    /// A name that is met again is one, if nothing is known of its word or only firms do what it does.
    fn hear_repetition(&mut self) {
        let small_nouns = !self.reading.capital_tells_noun();
        for i in 0..self.entries.len() {
            let entry = &self.entries[i];
            if entry.candidates.len() < 2 {
                continue;
            }
            let unknown = |candidate: &NameCandidate| {
                let shape = &candidate.shape;
                let name = candidate.words == 1 || small_nouns && candidate.words == 2 && !shape.common_part;
                let name = name && !shape.titled && !shape.compound;
                name && candidate.is_coined(self.reading)
            };
            let acts = entry.reasons.has_any_of(&ACTS);
            if entry.reasons.has(Reason::FirmVerb) || acts && self.candidates_of(entry).all(unknown) {
                self.entries[i].reasons.add(Reason::Again);
            }
        }
    }

    fn decide(&mut self) {
        for i in 0..self.mentioned.len() {
            let entry = self.mentioned[i];
            if self.entries[entry].reasons.weight() >= ENOUGH {
                self.open_group(entry);
            }
        }
    }

    /// "Nordvask AG, Zelton and Brolin": what nearly is a name is one in a row with an organisation.
    fn decide_rows(&mut self) {
        for i in 0..self.mentioned.len() {
            let entry = self.mentioned[i];
            let acronym = |candidate: &NameCandidate| candidate.shape.acronym && candidate.known.is_none();
            let near = self.entries[entry].group.is_none()
                && (self.nearly(&self.entries[entry])..ENOUGH)
                    .contains(&self.entries[entry].reasons.weight())
                && !self.candidates_of(&self.entries[entry]).any(acronym);
            if near && self.is_in_row(&self.entries[entry]) {
                self.entries[entry].reasons.add(Reason::InRow);
                if self.entries[entry].reasons.weight() >= ENOUGH {
                    self.open_group(entry);
                }
            }
        }
    }

    /// What must speak for a name in a row; nothing where nothing is known of it, and it opens its sentence.
    fn nearly(&self, entry: &Entry) -> i32 {
        let coined = |candidate: &NameCandidate| {
            candidate.shape.initial && candidate.is_single() && candidate.is_coined(self.reading)
        };
        let lone = self.reading.capital_tells_name() && self.candidates_of(entry).all(coined);
        if lone { 0 } else { NEARLY }
    }

    fn is_in_row(&self, entry: &Entry) -> bool {
        let places = self.by_key[entry.candidates.clone()].iter();
        places.copied().any(|place| {
            let before = place.checked_sub(1).map(|before| (before, before));
            let after = (place + 1 < self.candidates.len()).then_some((place + 1, place));
            let mut beside = [before, after].into_iter().flatten();
            beside.any(|(other, first)| {
                let group = self.group_of(other).filter(|_| self.are_in_row(first, first + 1));
                group.is_some_and(|group| {
                    let reasons = &self.groups[group].reasons;
                    let told = || reasons.has_any_of(&TOLD) && self.are_joined(first, first + 1);
                    reasons.has_any_of(&SURE) || told()
                })
            })
        })
    }

    /// Nothing but a comma or "and" stands between two candidates.
    fn are_in_row(&self, first: usize, second: usize) -> bool {
        let (Some(first), Some(second)) = (self.candidates.get(first), self.candidates.get(second)) else {
            return false;
        };
        let between = first.tokens.end..second.tokens.start;
        let joins = |i: usize| self.reading.is_punct(i, b',') || self.reading.is(i, Grammars::AND);
        first.sentence == second.sentence
            && (1..=2).contains(&between.len())
            && between.into_iter().all(joins)
    }

    /// Nothing but "and" stands between two candidates: behind a comma may stand where the first is.
    fn are_joined(&self, first: usize, second: usize) -> bool {
        let (first, second) = (&self.candidates[first], &self.candidates[second]);
        first.tokens.end + 1 == second.tokens.start && self.reading.is(first.tokens.end, Grammars::AND)
    }

    /// The group that a candidate is a mention of.
    fn group_of(&self, candidate: usize) -> Option<usize> {
        let entry = self.entry(self.candidates[candidate].key)?;
        self.entries[entry].group.map(|group| self.home(group))
    }

    fn open_group(&mut self, entry: usize) {
        let named = &self.entries[entry];
        let draft = GroupDraft {
            mentions: Reused::with_capacity(named.candidates.len()),
            kinds: Reused::default(),
            reasons: named.reasons,
            sort: None,
            known: self.candidates_of(named).find_map(|candidate| candidate.known),
            asked: None,
            analyst: false,
            forms: Reused::default(),
            part_of: None,
        };
        self.groups.push(draft);
        self.add_entry(entry, self.groups.len() - 1, MentionKind::Full);
    }

    /// Lets the candidates of an entry be mentions of a group.
    fn add_entry(&mut self, entry: usize, group: usize, kind: MentionKind) {
        self.entries[entry].group = Some(group);
        for place in self.entries[entry].candidates.clone() {
            self.add_run(group, self.by_key[place], kind);
        }
    }

    fn add_run(&mut self, group: usize, candidate: usize, kind: MentionKind) {
        let site = Context::new(self.reading, &self.candidates[candidate]);
        let (tokens, known) = (site.candidate.tokens.clone(), site.candidate.known);
        let shape = &site.candidate.shape;
        let analyst = site.noun_of_before(Traits::ANALYST)
            || self.reading.traits(site.noun_after()).has(Traits::ANALYST);
        let beside = [site.kind_before(), site.kind_apposed()].into_iter().flatten();
        let draft = &mut self.groups[group];
        if draft.sort.is_none() {
            // What a name of the tables is, its last word need not say: "IG Metall".
            let listed = known.and_then(|known| draft.sort_of(known));
            draft.sort = listed.or(shape.head_of).or(shape.head);
        }
        for (tokens, ..) in beside {
            if let Some(kind) = kind_cue(self.reading, tokens.start, tokens.end) {
                draft.sort = draft.sort.or(Some(kind.sort));
                draft.kinds.push(kind);
            }
        }
        draft.analyst |= analyst;
        let kind = match (kind, known) {
            (MentionKind::Full, Some(Known::Name(name))) if !name.whole().is_empty() => MentionKind::Alias,
            _ => kind,
        };
        if kind == MentionKind::Full {
            draft.forms.push(candidate);
        }
        draft.mentions.push(NameMention { tokens, kind });
    }
}
