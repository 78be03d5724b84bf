//! What a sentence changes of the focus, once it is read.

use super::focus::Focus;
use super::resolve::{group, is_outsider};
use super::role::{Role, is_cue, is_speakers};
use super::series::row_of;
use crate::language::pack::{OwnerCue, Sort};
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Place, Sentence, Who};
use crate::recognise::organisation::Polity;

/// This many of the organisations named last are remembered.
const RECENT: usize = 6;
/// How many names of a sentence are considered.
const NAMES: usize = 16;

impl Focus {
    /// Takes in which organisations a sentence names.
    fn see_names(&mut self, sentence: &Sentence<'_>) {
        self.sentence += 1;
        for owner in &sentence.owners {
            let Who::Named(group) = owner.who else { continue };
            if matches!(owner.role, Role::Aside | Role::Source) {
                continue;
            }
            if let Some(seen) = self.seen.get_mut(group) {
                *seen = self.sentence;
            }
            let at = self.recent.iter().position(|other| *other == group);
            match at {
                Some(at) => self.recent[..=at].rotate_right(1),
                None => {
                    self.recent.truncate(RECENT - 1);
                    self.recent.insert(0, group);
                }
            }
        }
    }

    /// Takes in a sentence: its subject is what the next one's "it" stands for.
    pub(in crate::link) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        self.see_state(scene, sentence);
        self.see_names(sentence);
        self.see_heading(scene, sentence);
        self.see_paragraph(scene, sentence);
        let telling = self.telling.take();
        self.last_owner = telling.map(|(group, _)| group).or(self.last_owner);
        self.arm = sentence
            .owners
            .iter()
            .take(NAMES)
            .filter_map(|owner| arm(scene, owner))
            .next_back()
            .or(self.arm);
        self.row = row_of(scene.reading, sentence).or(self
            .row
            .filter(|_| sentence.owners.iter().all(|owner| owner.who == Who::It)));
        if sentence.place == Place::Headline {
            return;
        }
        let subject = sentence.owners.iter().take(NAMES).find(|owner| {
            matches!(owner.role, Role::Subject | Role::Kin)
                && match owner.who {
                    Who::Named(group) => !is_outsider(scene, group),
                    Who::StandIn(ref kind) => kind.sort != Sort::Research,
                    Who::It | Who::We => true,
                    Who::Place(_) => false,
                }
        });
        let found = match subject {
            Some(owner) => group(scene, sentence, owner, self),
            None if self.subject.is_none() => {
                sentence
                    .owners
                    .iter()
                    .take(NAMES)
                    .find_map(|owner| match owner.who {
                        Who::Named(group) if owner.role != Role::Aside && !is_outsider(scene, group) => {
                            Some(group)
                        }
                        _ => None,
                    })
            }
            None => None,
        };
        if let Some(owner) = subject {
            self.rival = is_rival(scene, owner);
            self.fresh = matches!(owner.who, Who::Named(_)) && !self.rival;
        } else {
            self.fresh = false;
        }
        self.told = telling;
        let told = self
            .told
            .map(|(group, _)| group)
            .filter(|group| scene.topic == Some(*group));
        self.subject = found.or(told).or(self.subject);
    }

    /// Who acts first in a paragraph is what the rest of it is about; who speaks last is "we" until another does.
    fn see_paragraph(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        if sentence.opens {
            self.acts = None;
        }
        for owner in sentence.owners.iter().take(NAMES) {
            let Who::Named(group) = owner.who else { continue };
            if owner.role == Role::Subject && !is_outsider(scene, group) {
                self.acts = self.acts.or(Some(group));
            }
            if owner.role != Role::Source && is_speakers(scene.reading, &sentence.tokens, owner) {
                self.speaker = Some(group);
            }
        }
    }

    /// "3. Voltaro": a line that does little more than name somebody heads those that follow.
    fn see_heading(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        /// How many words a heading may have beside the name.
        const BESIDE: usize = 4;
        let mut names = sentence.owners.iter().filter_map(|owner| match owner.who {
            Who::Named(group) => Some((group, owner.tokens.len())),
            _ => None,
        });
        let ends = sentence.tokens.end.checked_sub(1);
        let closed = ends.is_some_and(|last| scene.reading.is_punct(last, b'.'));
        if let (Some((group, words)), None, false) = (names.next(), names.next(), closed) {
            if sentence.tokens.len() <= words + BESIDE {
                self.heading = Some(group);
            }
        }
    }

    /// A government is what a state's figures belong to; a place, where none is spoken of.
    fn see_state(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        for owner in sentence.owners.iter().take(NAMES) {
            match owner.who {
                Who::Named(group) if scene.groups[group].polity == Some(Polity::Government) => {
                    self.state = Some(group);
                }
                Who::Place(group) if !is_dateline(scene, owner) => self.state = self.state.or(Some(group)),
                _ => {}
            }
        }
    }
}

/// "Rival GM", "der Konkurrent Telering": the word stands right before the name.
fn is_rival(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    let before = owner.tokens.start.checked_sub(1);
    matches!(owner.who, Who::Named(_)) && before.is_some_and(|i| is_cue(scene.reading, i, OwnerCue::Rival))
}

/// "die Tochter Skoda", "its US unit Chrysler": a name right behind the word for a part of another.
fn arm(scene: &Scene<'_, '_>, owner: &Owner) -> Option<usize> {
    let before = owner.tokens.start.checked_sub(1)?;
    match owner.who {
        Who::Named(group) if is_cue(scene.reading, before, OwnerCue::Arm) => Some(group),
        _ => None,
    }
}

/// "Wien -", "LONDON (Reuters)": where a story was written.
fn is_dateline(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    let end = owner.tokens.end;
    scene.reading.is_punct(end, b'-') && scene.reading.tokens[end].spaced()
        || scene.reading.is_punct(end, b'(')
}
