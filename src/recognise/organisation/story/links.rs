//! Which spellings are one organisation: links between the names of a story, the strongest first.

use std::ops::Range;

use super::{Entry, NamesOfStory, PERSON};
use crate::language::pack::Sort;
use crate::recognise::organisation::candidate::NameCandidate;
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::evidence::Reason;
use crate::recognise::organisation::key::{Key, KeyBuilder};
use crate::recognise::organisation::known::{Known, known_at};
use crate::recognise::organisation::traits::{Traits, is_acronym};
use crate::recognise::organisation::{MentionKind, NameMention};
use crate::text::token::Kind;

/// What makes one name a form of another; earlier ones are stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    /// "Bureau of Vintage Xylophones (BVX)".
    Bracket,
    /// "BVX", not in brackets behind the name.
    Initials,
    /// "Zelton" of "Zelton Mobility", which has a group of its own or not.
    Beginning,
    /// "Zelton" of "Struggling Zelton": the last word, of which nothing is known.
    LastWord,
    /// "Ahlen" of "Flughafen Ahlen": the place that it is named after, where nothing is in it.
    Seat,
    /// "Zelton" of "Zelton Europe", unless it is an organisation by itself.
    Branch,
    /// "formerly Brolin Works".
    Former,
}

impl Link {
    const fn kind(self) -> MentionKind {
        match self {
            Self::Bracket | Self::Initials => MentionKind::Acronym,
            Self::Beginning | Self::Branch | Self::LastWord | Self::Seat => MentionKind::Short,
            Self::Former => MentionKind::Alias,
        }
    }
}

impl NamesOfStory<'_, '_> {
    /// Joins the forms of names to the groups of the full ones.
    pub(super) fn find_short_forms(&mut self) {
        let mut forms = Vec::new();
        for entry in self.in_order() {
            let Some(group) = entry.group else { continue };
            for candidate in self.candidates_of(entry) {
                self.forms_of(candidate, |key, link| {
                    if let Some(short) = self.entry(key) {
                        forms.push((link, short, group));
                    }
                });
            }
        }
        forms.sort_by_key(|(link, ..)| *link);
        for (link, short, group) in forms {
            if link == Link::Beginning && self.is_principal(short, group) {
                self.keep_principal(short);
            } else {
                self.join(short, group, link);
            }
        }
        self.open_branches();
    }

    /// "Northolm Thailand" of "Northolm": the part in a place is an organisation where the whole is one.
    fn open_branches(&mut self) {
        for i in 0..self.mentioned.len() {
            let entry = self.mentioned[i];
            let branch = |candidate: &NameCandidate| {
                let whole = self.entry(Key::of(self.reading.str(candidate.tokens.start)));
                let known = || known_at(self.reading, candidate.tokens.start, candidate.core_end);
                let named = whole.is_some_and(|whole| self.entries[whole].group.is_some());
                candidate.words == 2
                    && candidate.known.is_none()
                    && self.is_branch(candidate)
                    && (named || known().is_some_and(|(_, known)| known.is_sure()))
            };
            let named = &self.entries[entry];
            if named.group.is_none() && self.candidates_of(named).any(branch) {
                self.open_group(entry);
            }
        }
    }

    /// "Northolm" beside "Northolm Labs": the shorter name is that of the organisation itself, and the longer one that of
    /// a part of it. The tables hold the shorter alone, it has a legal form, or it comes first and much more often.
    /// "Northolm Group" is no part; "its arm Northolm Labs" is one.
    fn is_principal(&self, short: usize, group: usize) -> bool {
        /// So many times as often as the longer name.
        const OFTEN: usize = 3;
        let short = &self.entries[short];
        let draft = &self.groups[self.home(group)];
        let whole = |form: &usize| {
            let candidate = &self.candidates[*form];
            self.reading
                .traits(candidate.core_end - 1)
                .has(Traits::KIND | Traits::LEGAL_FORM)
        };
        if draft.known.is_some() || draft.forms.is_empty() || draft.forms.iter().any(whole) {
            return false;
        }
        /// An arm is told to be one where it is first named; as many forms are asked.
        const FIRST: usize = 4;
        let arm = |form: &usize| Context::new(self.reading, &self.candidates[*form]).is_arm();
        let mut candidates = self.candidates_of(short);
        if candidates
            .any(|candidate| candidate.shape.legal_form || candidate.known.is_some_and(Known::is_company))
            || draft.forms.iter().take(FIRST).any(arm)
        {
            return true;
        }
        // Headlines shorten: a name that stands in full before it is named a second time is named in full there.
        let second = self.by_key[short.candidates.clone()].get(1);
        let introduced = second.is_none_or(|second| draft.forms[0] < *second);
        !introduced && short.candidates.len() >= OFTEN * draft.forms.len()
    }

    /// A name that begins an organisation's and is kept apart from it is an organisation's too.
    fn keep_principal(&mut self, short: usize) {
        let entry = &self.entries[short];
        if entry.group.is_none() && entry.reasons.weight() > PERSON {
            self.open_group(short);
        }
    }

    fn forms_of(&self, candidate: &NameCandidate, mut found: impl FnMut(Key, Link)) {
        if self.reading.is_punct(candidate.tokens.end, b'(') {
            let name = Context::new(self.reading, candidate);
            let acronym = name
                .acronym_after()
                .filter(|acronym| name.initials_match(*acronym));
            if let Some(acronym) = acronym {
                found(Key::of(self.reading.str(acronym)), Link::Bracket);
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
            found(initials.key(), Link::Initials);
        }
        // "Norvick Broadcasting Corporation", "NBC".
        if count > 1 && candidate.shape.legal_form && !candidate.shape.registered {
            let form = self.reading.str(candidate.tokens.end - 1);
            let first = form.chars().next().map_or(0, char::len_utf8);
            initials.add(&form[..first]);
            found(initials.key(), Link::Initials);
        }
        let mut beginning = KeyBuilder::new();
        for (n, i) in words().take(candidate.words - 1).enumerate() {
            beginning.add(self.reading.str(i));
            if n > 0 || self.stands_alone(i) || self.is_settled(beginning.key()) {
                let branch = n + 2 == candidate.words && self.is_branch(candidate);
                found(
                    beginning.key(),
                    if branch { Link::Branch } else { Link::Beginning },
                );
            }
        }
        if let Some(key) = self.without_middle(candidate) {
            found(key, Link::Beginning);
        }
        if let Some(place) = self.place_of(candidate) {
            found(place, Link::Seat);
        }
        let last = candidate.core_end - 1;
        let led =
            candidate.shape.initial || words().take(candidate.words - 1).all(|i| !self.is_distinctive(i));
        if led && self.is_distinctive(last) && !is_acronym(self.reading, last) {
            found(Key::of(self.reading.str(last)), Link::LastWord);
        }
    }

    /// "Dalby council" of "Dalby Borough Council": the first word and the head, where small letters stand for capitals too.
    fn without_middle(&self, candidate: &NameCandidate) -> Option<Key> {
        let (first, last) = (candidate.tokens.start, candidate.core_end - 1);
        let firm = matches!(candidate.shape.head, None | Some(Sort::Company | Sort::Finance));
        let headed = !firm && self.reading.traits(last).has(Traits::HEAD);
        if candidate.words < 3 || !headed || !self.reading.capital_tells_name() {
            return None;
        }
        let mut key = KeyBuilder::new();
        key.add(self.reading.str(first));
        key.add(self.reading.str(last));
        Some(key.key())
    }

    /// "Ahlen" of "Flughafen Ahlen", "Flughafen Ahlen am Rhein": a word that nothing is known of, behind the head that is named
    /// after it.
    fn place_of(&self, candidate: &NameCandidate) -> Option<Key> {
        let place = candidate.tokens.start + 1;
        let named = candidate.shape.seat && candidate.known.is_none() && self.reading.capital_tells_noun();
        let alone = place + 1 >= candidate.core_end || !self.reading.has_name_shape(place + 1);
        let head = self.reading.traits(candidate.tokens.start).has(Traits::HEAD_OF);
        let letters = is_acronym(self.reading, place);
        (named && head && alone && !letters && self.is_distinctive(place))
            .then(|| Key::of(self.reading.str(place)))
    }

    /// "Zelton Europe": the part of Zelton in a place, not Zelton.
    fn is_branch(&self, candidate: &NameCandidate) -> bool {
        let last = self.reading.traits(candidate.core_end - 1);
        // "Dunmarsh Airport" is no part of Dunmarsh.
        let place = last.has(Traits::PLACE) && !last.has(Traits::HEAD);
        place && !candidate.shape.seat
    }

    /// Nothing is known of the word: no other name is likely to have it.
    pub(super) fn is_distinctive(&self, i: usize) -> bool {
        let traits = self.reading.traits(i);
        traits.has(Traits::UNKNOWN) && !traits.has(Traits::COMMON | Traits::KIND)
    }

    /// Its capital says that it is a name, and no other word with one stands before it.
    fn may_be_last_word(&self, entry: &Entry) -> bool {
        let told = entry.reasons.has(Reason::Capital) || self.reading.capital_tells_noun();
        let mut candidates = self.candidates_of(entry);
        told && candidates.all(|candidate| {
            let before = candidate.tokens.start.wrapping_sub(1);
            candidate.words == 1
                && !(candidate.sentence.contains(&before) && self.reading.has_name_shape(before))
        })
    }

    /// "formerly Brolin Works": a name that the organisation named before it has no longer.
    pub(super) fn join_former_names(&mut self) {
        for former in 1..self.candidates.len() {
            let (now, name) = (&self.candidates[former - 1], &self.candidates[former]);
            if now.sentence != name.sentence || !Context::new(self.reading, name).is_former() {
                continue;
            }
            let (Some(into), Some(from)) = (self.group_of(former - 1), self.group_of(former)) else {
                continue;
            };
            if into != from {
                self.merge(from, into, Link::Former);
            }
        }
    }

    /// The story has it as an organisation's name for other reasons, or it trades: "Harbour sold 5 ships" beside
    /// "Harbour Life".
    fn is_settled(&self, key: Key) -> bool {
        self.entry(key).is_some_and(|entry| {
            let entry = &self.entries[entry];
            entry.group.is_some() || trades(entry)
        })
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
            common.except(Traits::COMMON)
        } else {
            common
        };
        !traits.has(common)
    }

    /// Lets the candidates of a short form be mentions of the group.
    fn join(&mut self, short: usize, group: usize, link: Link) {
        let kind = link.kind();
        let group = self.home(group);
        let entry = &self.entries[short];
        let elsewhere = link == Link::Seat && entry.reasons.has(Reason::InBefore);
        if elsewhere || link == Link::LastWord && !self.may_be_last_word(entry) {
            return;
        }
        match entry.group.map(|other| self.home(other)) {
            Some(_) if link == Link::Branch => {}
            // What is a short form of one name already is none of another: "Isarion" of two firms.
            Some(other) if other != group && !entry.joined && entry.group == Some(other) => {
                self.merge(other, group, link);
                self.entries[short].joined = true;
            }
            Some(_) => {}
            None if kind == MentionKind::Short && entry.reasons.has(Reason::InBefore) => {}
            None if link == Link::Bracket || entry.reasons.weight() > PERSON || trades(entry) => {
                self.entries[short].joined = true;
                self.add_entry(short, group, kind);
            }
            None => {}
        }
    }

    /// Two groups are one: the short form had enough evidence of its own.
    fn merge(&mut self, from: usize, into: usize, link: Link) {
        let kind = link.kind();
        let known_apart = matches!(
            (&self.groups[from].known, &self.groups[into].known),
            (Some(_), Some(_))
        );
        if known_apart || self.groups[from].mentions.is_empty() {
            return;
        }
        let draft = &mut self.groups[from];
        let mut mentions = std::mem::take(&mut draft.mentions);
        let mut kinds = std::mem::take(&mut draft.kinds);
        let mut forms = std::mem::take(&mut draft.forms);
        let (held, sort, analyst, known) = (draft.reasons, draft.sort, draft.analyst, draft.known);
        let target = &mut self.groups[into];
        target
            .mentions
            .extend(mentions.drain(..).map(|mention| NameMention { kind, ..mention }));
        target.kinds.append(&mut kinds);
        target.reasons = target.reasons.or(held);
        if link == Link::LastWord {
            target.forms.append(&mut forms);
        }
        target.sort = target.sort.or(sort);
        target.known = target.known.or(known);
        target.analyst |= analyst;
        self.groups[from].part_of = Some(into);
    }

    /// The group that a group has become part of, or itself.
    pub(super) fn home(&self, mut group: usize) -> usize {
        while let Some(into) = self.groups[group].part_of {
            group = into;
        }
        group
    }

    /// Runs that are no names themselves, as in headlines, may hold names that the story knows.
    pub(super) fn look_inside(&mut self) {
        let mut inside = Vec::new();
        for entry in self.in_order().filter(|entry| entry.group.is_none()) {
            for candidate in self.candidates_of(entry) {
                self.known_inside(candidate, &mut inside);
            }
        }
        for (group, tokens) in inside {
            self.groups[group].mentions.push(NameMention {
                tokens,
                kind: MentionKind::Short,
            });
        }
    }

    fn known_inside(&self, candidate: &NameCandidate, inside: &mut Vec<(usize, Range<usize>)>) {
        if !candidate.shape.titled && candidate.words < 3 {
            return;
        }
        let mut i = candidate.tokens.start;
        while i < candidate.tokens.end {
            let mut builder = KeyBuilder::new();
            let mut longest = None;
            if !self.reading.tokens[i].is_word() {
                i += 1;
                continue;
            }
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
}

/// A firm's verb and a figure outweigh that its words look like a person's: "Harbour sold 5 ships".
fn trades(entry: &Entry) -> bool {
    entry.reasons.has(Reason::FirmFigure)
}
