//! What the sentences so far leave behind for the next.

use super::Ownership;
use super::cast::Cast;
use super::feature::Rule;
use super::resolve::{group, is_outsider};
use super::role::{Role, is_cue};
use super::series::{ROW, row_of};
use crate::claim::Metric;
use crate::language::pack::{OwnerCue, Sort};
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Place, Sentence, Who};

/// The organisations that "it" and "the company" may stand for, and whose the figures so far were.
#[derive(Debug, Default)]
pub(in crate::link) struct Focus {
    pub(super) cast: Cast,
    /// The organisations named last, the last of all first.
    pub(super) recent: Vec<usize>,
    /// The sentence in which each was named last, counted from 1.
    seen: Vec<u32>,
    sentence: u32,
    pub(super) subject: Option<usize>,
    /// The organisation that the last heading names.
    pub(super) heading: Option<usize>,
    /// The state spoken of last.
    pub(super) state: Option<usize>,
    /// Whose figures the last figures of a state were.
    pub(super) state_figures: Option<usize>,
    /// The subsidiary or division named last.
    pub(super) arm: Option<usize>,
    /// The names that stood in a row in the sentence before.
    pub(super) row: Option<[usize; ROW]>,
    /// The subject was named in the sentence before.
    pub(super) fresh: bool,
    /// The subject was brought in as the rival of another.
    rival: bool,
    /// Whose the last figure of the sentence before was, and what it measured; and of the one that is read.
    pub(super) told: Option<(usize, Metric)>,
    pub(super) telling: Option<(usize, Metric)>,
    /// Whose the last figure before this sentence was.
    pub(super) last_owner: Option<usize>,
}

/// This many of the organisations named last are remembered.
const RECENT: usize = 6;
/// How many names of a sentence are considered.
const NAMES: usize = 16;

impl Focus {
    pub(in crate::link) fn new(scene: &Scene<'_, '_>) -> Self {
        Self {
            cast: Cast::new(scene),
            seen: vec![0; scene.groups.len()],
            ..Self::default()
        }
    }

    /// How many sentences ago a group was named; `None` if it was not yet.
    pub(super) fn named_ago(&self, group: usize) -> Option<u32> {
        let seen = *self.seen.get(group)?;
        (seen > 0).then(|| self.sentence + 1 - seen)
    }

    /// Takes in which organisations a sentence names.
    fn see_names(&mut self, sentence: &Sentence<'_>) {
        self.sentence += 1;
        for owner in &sentence.owners {
            let Who::Named(group) = owner.who else { continue };
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
                Who::Named(group) if scene.groups[group].rule == "government" => self.state = Some(group),
                Who::Place(group) if !is_dateline(scene, owner) => self.state = self.state.or(Some(group)),
                _ => {}
            }
        }
    }

    /// Takes in whose a figure was found to be, and what it measures.
    pub(in crate::link) fn note(&mut self, owner: &Ownership, metric: Metric) {
        self.telling = owner.named().map(|named| (named.group, metric));
        if let Some(named) = owner.named().filter(|named| named.rule == Rule::StateFigure) {
            self.state_figures = Some(named.group);
        }
    }

    /// Whether what follows about `metric`, and names nobody, is no longer about the subject, but about `topic`: a
    /// rival, one who was named only for the stake it holds, or only once.
    pub(super) fn is_in_passing(&self, scene: &Scene<'_, '_>, group: usize, metric: Metric) -> bool {
        const OFTEN: usize = 3;
        let named = |group: usize| scene.groups[group].mentions.len();
        let Some(topic) = scene.topic.filter(|topic| *topic != group) else {
            return false;
        };
        let told = self
            .told
            .filter(|(owner, _)| *owner == group)
            .map(|(_, metric)| metric);
        let goes_on = told == Some(metric);
        let holder = told == Some(Metric::Stake) && !goes_on;
        let rarer = named(group) < named(topic);
        rarer && (holder || self.rival) || !goes_on && named(group) == 1 && named(topic) >= OFTEN
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
