//! Which organisation "it", "the company", "we" stand for.

use std::ops::Range;

use super::Ownership;
use super::candidate::cost;
use super::role::{Role, is_attributive, is_cue};
use super::series::{ROW, row_of};
use crate::claim::Metric;
use crate::language::Reading;
use crate::language::pack::{Grammars, OwnerCue, Sort};
use crate::link::scene::{Owner, Place, Scene, Sentence, Who};
use crate::recognise::organisation::{KindCue, OrganisationGroup};
use crate::text::token::Kind;

/// What the sentences so far leave behind: the organisation that "it" and "the company" stand for.
#[derive(Clone, Debug, Default)]
pub(in crate::link) struct Focus {
    pub(in crate::link) subject: Option<usize>,
    /// The state spoken of last.
    pub(in crate::link) state: Option<usize>,
    /// Whose figures the last figures of a state were.
    pub(in crate::link) state_figures: Option<usize>,
    /// The subsidiary or division named last.
    arm: Option<usize>,
    /// The names that stood in a row in the sentence before.
    pub(super) row: Option<[usize; ROW]>,
    /// The subject was named in the sentence before.
    fresh: bool,
    /// The subject was brought in as the rival of another.
    rival: bool,
    /// Whose the last figure of the sentence before was, and what it measured; and of the one that is read.
    told: Option<(usize, Metric)>,
    telling: Option<(usize, Metric)>,
}

/// The organisation that `owner` names or stands for.
pub(super) fn group(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    focus: &Focus,
) -> Option<usize> {
    match &owner.who {
        Who::Named(group) if owner.role == Role::Kin => Some(kin(scene, owner, *group, focus)),
        Who::Named(group) | Who::Place(group) => Some(*group),
        Who::StandIn(kind) => of_kind(scene, sentence, owner, kind, focus),
        Who::It => earlier_name(scene, sentence, owner, |_| true)
            .or(focus.subject)
            .or(scene.topic),
        Who::We => speaker(scene, sentence, owner).or(focus.subject).or(scene.topic),
    }
}

/// "die RBI-Tochter": the organisation spoken of, if it is another; else the one that tells it.
fn kin(scene: &Scene<'_, '_>, owner: &Owner, group: usize, focus: &Focus) -> usize {
    let other = |known: &usize| *known != group;
    let arm = focus
        .arm
        .filter(|_| is_cue(scene.reading, owner.tokens.end + 1, OwnerCue::Arm));
    arm.filter(other)
        .or(focus.subject.filter(other))
        .or(scene.topic.filter(other))
        .unwrap_or(group)
}

/// The organisation that "the carmaker", "the company" means: a special word the one it described before, a general
/// one the nearest that can be of its kind.
fn of_kind(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    kind: &KindCue,
    focus: &Focus,
) -> Option<usize> {
    if let Some(group) = identified(scene, sentence, owner) {
        return Some(group);
    }
    if let Some(arm) = focus.arm.filter(|_| is_arm(scene.reading, owner)) {
        return Some(arm);
    }
    let described = |group: &OrganisationGroup| {
        group
            .kinds
            .iter()
            .any(|known| known.noun == kind.noun && known.tokens.start < owner.tokens.start)
    };
    let can_be = |group: &usize| fits(scene.groups[*group].sort, kind.sort);
    if !kind.general {
        let spoken_of = focus.subject.filter(|group| described(&scene.groups[*group]));
        let any = || scene.groups.iter().rposition(described);
        if let Some(group) = spoken_of.or_else(any) {
            return Some(group);
        }
    }
    let apposed = apposed(scene, sentence, owner);
    let main = scene
        .topic
        .filter(|_| kind.general && scene.dominant && !focus.fresh);
    apposed
        .or_else(|| earlier_name(scene, sentence, owner, |group| can_be(&group)))
        .or(main.filter(can_be))
        .or(focus.subject.filter(can_be))
        .or(scene.topic.filter(can_be))
        .or(focus.subject)
        .or(scene.topic)
}

/// "die Tochter", "die Ukraine-Tochter".
fn is_arm(reading: &Reading<'_>, owner: &Owner) -> bool {
    owner
        .tokens
        .end
        .checked_sub(1)
        .is_some_and(|last| is_cue(reading, last, OwnerCue::Arm))
}

/// "The biggest maker is Ford", "Der wertvollste Konzern ist mit 300 Milliarden Nestlé".
fn identified(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, owner: &Owner) -> Option<usize> {
    let reading = scene.reading;
    let end = owner.tokens.end;
    let limit = sentence.tokens.end.min(end + COPULA);
    let copula = (end..limit)
        .take_while(|i| !reading.is_punct(*i, b','))
        .find(|i| is_cue(reading, *i, OwnerCue::Copula))?;
    let at = sentence
        .owners
        .partition_point(|other| other.tokens.start <= copula);
    let next = sentence
        .owners
        .get(at)
        .filter(|next| next.tokens.start - copula <= IDENTIFIED)?;
    let ends = |i: usize| {
        i >= sentence.tokens.end
            || reading.tokens[i].kind == Kind::Punct && !reading.is_punct(i, b'-')
            || reading.is(i, Grammars::PREPOSITION.or(Grammars::AND))
    };
    match next.who {
        Who::Named(group) if next.role == Role::Subject && ends(next.tokens.end) => Some(group),
        _ => None,
    }
}

/// How far behind a noun its copula may stand, and behind that the name.
const COPULA: usize = 6;
const IDENTIFIED: usize = 10;

/// "the biggest firm, Ford", "das wertvollste Unternehmen, der Softwareentwickler SAP".
fn apposed(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, owner: &Owner) -> Option<usize> {
    let reading = scene.reading;
    let end = owner.tokens.end;
    if !reading.is_punct(end, b',') {
        return None;
    }
    let at = sentence.owners.partition_point(|other| other.tokens.start < end);
    let next = sentence.owners.get(at)?;
    let gap = end + 1..next.tokens.start;
    let close = gap.len() <= APPOSED && gap.into_iter().all(|i| is_attributive(reading, i));
    match next.who {
        Who::Named(group) if close => Some(group),
        _ => None,
    }
}

/// How many words may describe a name in apposition.
const APPOSED: usize = 4;

/// Whether an organisation of `known` sort can be called by a word of `called` sort.
fn fits(known: Option<Sort>, called: Sort) -> bool {
    let firm = |sort: Sort| {
        matches!(
            sort,
            Sort::Company | Sort::Finance | Sort::Media | Sort::Exchange | Sort::Club
        )
    };
    known.is_none_or(|known| {
        known == called || firm(known) && called == Sort::Company || known == Sort::Company && firm(called)
    })
}

/// How many names before a pronoun are looked at.
const NAMES: usize = 16;

/// The name in the sentence before a word that stands for one: the nearest subject.
fn earlier_name(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    can_be: impl Fn(usize) -> bool,
) -> Option<usize> {
    let at = sentence
        .owners
        .partition_point(|other| other.tokens.start < owner.tokens.start);
    let before = &sentence.owners[at.saturating_sub(NAMES)..at];
    let named = before.iter().filter_map(|other| match other.who {
        Who::Named(group) if can_be(group) => Some((other, group)),
        _ => None,
    });
    let costs =
        named.filter_map(|(other, group)| Some((cost(scene, sentence, other, &owner.tokens)?, group)));
    let (cost, group) = costs.min_by_key(|(cost, _)| *cost)?;
    (cost < DOUBTFUL).then_some(group)
}

/// A name dearer than this is not what a pronoun stands for.
const DOUBTFUL: u32 = 20;

/// "we" in a quotation: the organisation named beside the speaker, before the quotation or after it.
fn speaker(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, owner: &Owner) -> Option<usize> {
    let quoted = |tokens: &Range<usize>| {
        let marks = |range: Range<usize>| range.filter(|i| scene.reading.is_punct(*i, b'"')).take(8).count();
        let from = tokens.start.min(owner.tokens.start);
        let to = tokens.start.max(owner.tokens.start);
        marks(from..to.min(from + QUOTATION)) == 0
    };
    let outside = sentence
        .owners
        .iter()
        .take(NAMES)
        .filter(|other| !quoted(&other.tokens));
    let mut named = outside.filter_map(|other| match other.who {
        Who::Named(group) if !is_outsider(scene, group) => Some(group),
        _ => None,
    });
    named.next()
}

/// How many tokens a quotation is followed.
const QUOTATION: usize = 120;

/// Who only reports on others, in this story.
pub(in crate::link) fn is_outsider(scene: &Scene<'_, '_>, group: usize) -> bool {
    scene.topic != Some(group) && reports(&scene.groups[group])
}

/// Analysts and pollsters.
pub(in crate::link) fn reports(group: &OrganisationGroup) -> bool {
    group.analyst || group.sort == Some(Sort::Research)
}

impl Focus {
    /// Takes in a sentence: its subject is what the next one's "it" stands for.
    pub(in crate::link) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        self.see_state(scene, sentence);
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
        self.told = self.telling.take();
        let told = self
            .told
            .map(|(group, _)| group)
            .filter(|group| scene.topic == Some(*group));
        self.subject = found.or(told).or(self.subject);
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
        if let Some(named) = owner.named().filter(|named| named.rule == "state_figure") {
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
