//! Adds up what a story says of each name, decides, and groups.

use std::ops::Range;

use super::candidate::Candidate;
use super::context::Context;
use super::evidence::{FIRM_VERB, IN_BEFORE, main_reason, reasons, weight};
use super::key::{Key, KeyBuilder};
use super::known::Known;
use super::standin::kind_cue;
use super::traits::Traits;
use super::words::Words;
use super::{KindCue, Mention, MentionKind, OrganisationGroup};
use crate::language::pack::Sort;
use crate::text::token::{Kind, WordId};

/// A name is an organisation's from this weight on.
const ENOUGH: i32 = 6;
/// A name of several words is a person's from this weight down.
const PERSON: i32 = -5;

/// What a story says of one name.
#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    reasons: u64,
    /// Its candidates: their places in the order by keys.
    candidates: Range<usize>,
    /// Its place among the groups.
    group: Option<usize>,
    /// It has become the short form of a name.
    joined: bool,
}

/// The organisations of the story that the candidates come from.
pub(super) fn groups(reading: &Words<'_, '_>, candidates: Vec<Candidate>) -> Vec<OrganisationGroup> {
    let mut story = Story::new(reading, candidates);
    story.gather();
    story.hear_surnames();
    story.decide();
    story.find_short_forms();
    story.look_inside();
    story.finish()
}

struct Story<'r, 't> {
    reading: &'r Words<'r, 't>,
    candidates: Vec<Candidate>,
    /// The candidates by their keys.
    by_key: Vec<usize>,
    /// By their keys too.
    entries: Vec<Entry>,
    /// The entries in order of first mention.
    mentioned: Vec<usize>,
    groups: Vec<Draft>,
}

/// A group in the making.
struct Draft {
    mentions: Vec<Mention>,
    kinds: Vec<KindCue>,
    reasons: u64,
    sort: Option<Sort>,
    known: Option<Known>,
    analyst: bool,
    /// The group that took all of it.
    part_of: Option<usize>,
}

impl<'r, 't> Story<'r, 't> {
    fn new(reading: &'r Words<'r, 't>, candidates: Vec<Candidate>) -> Self {
        Self {
            reading,
            candidates,
            by_key: Vec::new(),
            entries: Vec::new(),
            mentioned: Vec::new(),
            groups: Vec::new(),
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

    fn runs_of(&self, entry: &Entry) -> impl Iterator<Item = &Candidate> {
        self.by_key[entry.candidates.clone()]
            .iter()
            .map(|candidate| &self.candidates[*candidate])
    }

    /// Collects the reasons of all candidates of one name.
    fn gather(&mut self) {
        self.settle_keys();
        let candidates = &self.candidates;
        self.by_key.extend(0..candidates.len());
        self.by_key
            .sort_unstable_by_key(|candidate| (candidates[*candidate].key, *candidate));
        let mut first = 0;
        for same in self
            .by_key
            .chunk_by(|a, b| candidates[*a].key == candidates[*b].key)
        {
            let add =
                |held, candidate: &usize| reasons(&Context::new(self.reading, &candidates[*candidate]), held);
            self.entries.push(Entry {
                key: candidates[same[0]].key,
                reasons: same.iter().fold(0, add),
                candidates: first..first + same.len(),
                group: None,
                joined: false,
            });
            first += same.len();
        }
        self.mentioned.extend(0..self.entries.len());
        let first_run = |entry: &usize| self.by_key[self.entries[*entry].candidates.start];
        self.mentioned.sort_unstable_by_key(first_run);
    }

    /// Gives the candidates of one name one key: the tables' if they hold it, and that without a genitive if it is met.
    fn settle_keys(&mut self) {
        let mut plain: Vec<Key> = self.candidates.iter().map(|candidate| candidate.key).collect();
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
            let genitive = candidate.bare_key.filter(is_plain);
            candidate.key = candidate
                .known
                .map(Known::key)
                .or(genitive)
                .unwrap_or(candidate.key);
        }
    }

    /// The key of a candidate with the genitive after it, which is part of some names: "Bexley's".
    fn kept_genitive(&self, candidate: &Candidate) -> Option<Key> {
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
        builder.add("s");
        Some(builder.key())
    }

    /// The surnames of people whose full names the story has, or whom it calls by a title, are no organisations.
    fn hear_surnames(&mut self) {
        let mut people = Vec::new();
        for entry in self.in_order().filter(|entry| weight(entry.reasons) <= PERSON) {
            for candidate in self.runs_of(entry) {
                if candidate.words > 1
                    && candidate.known.is_none()
                    && !candidate.shape.place
                    && !candidate.shape.plain
                {
                    people.push(self.last_word(candidate));
                }
            }
        }
        for (surname, bare) in people {
            for key in [Some(surname), bare].into_iter().flatten() {
                let Some(entry) = self.entry(key) else {
                    continue;
                };
                let own = |candidate: &Candidate| matches!(candidate.known, Some(Known::Own(_)));
                if !self.runs_of(&self.entries[entry]).any(own) {
                    self.entries[entry].reasons |= super::evidence::SURNAME;
                }
            }
        }
    }

    /// The key of a candidate's last word, and with a genitive s.
    fn last_word(&self, candidate: &Candidate) -> (Key, Option<Key>) {
        let last = &self.reading.tokens[candidate.core_end - 1];
        let word = &self.reading.text[last.span()];
        let genitive = self.reading.pack().declined_names.then(|| {
            let mut builder = KeyBuilder::new();
            builder.add(word);
            builder.add("s");
            builder.key()
        });
        (Key::of(word), genitive)
    }

    fn decide(&mut self) {
        for i in 0..self.mentioned.len() {
            let entry = &self.entries[self.mentioned[i]];
            let again = entry.candidates.len() > 1 && entry.reasons & FIRM_VERB != 0;
            if weight(entry.reasons) + i32::from(again) >= ENOUGH {
                self.open_group(self.mentioned[i]);
            }
        }
    }

    fn open_group(&mut self, entry: usize) {
        let named = &self.entries[entry];
        let draft = Draft {
            mentions: Vec::with_capacity(named.candidates.len()),
            kinds: Vec::new(),
            reasons: named.reasons,
            sort: None,
            known: self.runs_of(named).find_map(|candidate| candidate.known),
            analyst: false,
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
        let own = site.candidate.shape.head_of.or(site.candidate.shape.head);
        let analyst = site.noun_of_before(Traits::ANALYST)
            || self.reading.traits(site.noun_after()).has(Traits::ANALYST);
        let beside = [site.kind_before(), site.kind_apposed()].into_iter().flatten();
        let draft = &mut self.groups[group];
        draft.sort = draft.sort.or(own);
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
        draft.mentions.push(Mention { tokens, kind });
    }

    /// Short forms follow full names: first words without the rest, initials, the acronym in parentheses.
    fn find_short_forms(&mut self) {
        let mut forms = Vec::new();
        for entry in self.in_order() {
            let Some(group) = entry.group else { continue };
            for candidate in self.runs_of(entry) {
                self.forms_of(candidate, |key, kind| {
                    if let Some(short) = self.entry(key) {
                        forms.push((short, group, kind));
                    }
                });
            }
        }
        for (short, group, kind) in forms {
            self.join(short, group, kind);
        }
    }

    fn forms_of(&self, candidate: &Candidate, mut found: impl FnMut(Key, MentionKind)) {
        if self.reading.is_punct(candidate.tokens.end, b'(') {
            let site = Context::new(self.reading, candidate);
            let acronym = site
                .acronym_after()
                .filter(|acronym| site.initials_match(*acronym));
            if let Some(acronym) = acronym {
                found(Key::of(self.reading.str(acronym)), MentionKind::Acronym);
            }
        }
        if candidate.words < 2 {
            return;
        }
        let words =
            || (candidate.tokens.start..candidate.core_end).filter(|i| self.reading.tokens[*i].is_word());
        let (mut initials, mut count) = (KeyBuilder::new(), 0);
        for word in words().filter(|i| self.reading.has_name_shape(*i)) {
            let word = self.reading.str(word);
            let first = word.chars().next().map_or(0, char::len_utf8);
            initials.add(&word[..first]);
            count += 1;
        }
        if count > 1 {
            found(initials.key(), MentionKind::Acronym);
        }
        let mut beginning = KeyBuilder::new();
        for (n, i) in words().take(candidate.words - 1).enumerate() {
            beginning.add(self.reading.str(i));
            if n > 0 || self.stands_alone(i) {
                found(beginning.key(), MentionKind::Short);
            }
        }
    }

    /// Whether the first word of a name may stand for all of it.
    fn stands_alone(&self, i: usize) -> bool {
        let common = Traits::PLAIN
            | Traits::COMMON
            | Traits::PLACE
            | Traits::NATIONALITY
            | Traits::FIRST_NAME
            | Traits::HEAD_OF
            | Traits::TITLE
            | Traits::LEGAL_FORM;
        let traits = self.reading.traits(i);
        // A word that only its ending makes a common noun is one more name beside another.
        let common = if traits.has(Traits::UNKNOWN) {
            common & !Traits::COMMON
        } else {
            common
        };
        !traits.has(common)
    }

    /// Lets the candidates of a short form be mentions of the group.
    fn join(&mut self, short: usize, group: usize, kind: MentionKind) {
        let group = self.home(group);
        let entry = &self.entries[short];
        match entry.group.map(|other| self.home(other)) {
            // What is a short form of one name already is none of another: "Isarion" of two firms.
            Some(other) if other != group && !entry.joined && entry.group == Some(other) => {
                self.merge(other, group, kind);
                self.entries[short].joined = true;
            }
            Some(_) => {}
            None if kind == MentionKind::Short && entry.reasons & IN_BEFORE != 0 => {}
            None if weight(entry.reasons) > PERSON => {
                self.entries[short].joined = true;
                self.add_entry(short, group, kind);
            }
            None => {}
        }
    }

    /// Two groups are one: the short form had enough evidence of its own.
    fn merge(&mut self, from: usize, into: usize, kind: MentionKind) {
        let known_apart = matches!(
            (&self.groups[from].known, &self.groups[into].known),
            (Some(_), Some(_))
        );
        if known_apart || self.groups[from].mentions.is_empty() {
            return;
        }
        let draft = &mut self.groups[from];
        let mentions = std::mem::take(&mut draft.mentions);
        let kinds = std::mem::take(&mut draft.kinds);
        let (held, sort, analyst, known) = (draft.reasons, draft.sort, draft.analyst, draft.known);
        let target = &mut self.groups[into];
        target
            .mentions
            .extend(mentions.into_iter().map(|mention| Mention { kind, ..mention }));
        target.kinds.extend(kinds);
        target.reasons |= held;
        target.sort = target.sort.or(sort);
        target.known = target.known.or(known);
        target.analyst |= analyst;
        self.groups[from].part_of = Some(into);
    }

    /// The group that a group has become part of, or itself.
    fn home(&self, mut group: usize) -> usize {
        while let Some(into) = self.groups[group].part_of {
            group = into;
        }
        group
    }

    /// Runs that are no names themselves, as in headlines, may hold names that the story knows.
    fn look_inside(&mut self) {
        let mut inside = Vec::new();
        for entry in self.in_order().filter(|entry| entry.group.is_none()) {
            for candidate in self.runs_of(entry) {
                self.known_inside(candidate, &mut inside);
            }
        }
        for (group, tokens) in inside {
            self.groups[group].mentions.push(Mention {
                tokens,
                kind: MentionKind::Short,
            });
        }
    }

    fn known_inside(&self, candidate: &Candidate, inside: &mut Vec<(usize, Range<usize>)>) {
        if !candidate.shape.titled && candidate.words < 3 {
            return;
        }
        let mut i = candidate.tokens.start;
        while i < candidate.tokens.end {
            let mut builder = KeyBuilder::new();
            let mut longest = None;
            for end in i..candidate.tokens.end.min(i + 8) {
                if self.reading.tokens[end].kind == Kind::Word {
                    builder.add(self.reading.str(end));
                    let entry = self.entry(builder.key());
                    let known = entry.and_then(|entry| self.entries[entry].group);
                    let known = known.map(|group| self.home(group));
                    longest = known.map(|group| (group, end + 1)).or(longest);
                }
            }
            match longest {
                Some((group, end)) => {
                    inside.push((group, i..end));
                    i = end;
                }
                None => i += 1,
            }
        }
    }

    fn finish(mut self) -> Vec<OrganisationGroup> {
        let drafts = std::mem::take(&mut self.groups);
        let mut groups: Vec<OrganisationGroup> = drafts
            .into_iter()
            .filter(|draft| !draft.mentions.is_empty())
            .map(|draft| self.finished(draft))
            .collect();
        groups.sort_by_key(|group| group.mentions[0].tokens.start);
        groups
    }

    fn finished(&self, mut draft: Draft) -> OrganisationGroup {
        draft.mentions.sort_by_key(|mention| mention.tokens.start);
        draft.kinds.sort_by_key(|kind| kind.tokens.start);
        OrganisationGroup {
            name: match draft.known {
                Some(Known::Own(place)) => self.reading.lexicon.own_name(place).to_owned(),
                _ => self.fullest(&draft),
            },
            sort: draft.sort.or_else(|| draft.known.and_then(Known::sort)),
            analyst: draft.analyst,
            maker: match draft.known {
                Some(Known::Brand(name)) => Some(name.whole()),
                _ => None,
            },
            rule: main_reason(draft.reasons),
            mentions: draft.mentions,
            kinds: draft.kinds,
        }
    }

    /// The longest of the full mentions, without a genitive s where another mention lacks it.
    fn fullest(&self, draft: &Draft) -> String {
        let full = |mention: &&Mention| mention.kind == MentionKind::Full;
        let text = |mention: &Mention| &self.reading.text[self.reading.span(mention.tokens.clone())];
        let longest = draft.mentions.iter().filter(full).max_by_key(|mention| {
            (
                mention.tokens.len(),
                std::cmp::Reverse(text(mention).len()),
                std::cmp::Reverse(mention.tokens.start),
            )
        });
        longest
            .or(draft.mentions.first())
            .map(text)
            .unwrap_or_default()
            .to_owned()
    }
}
