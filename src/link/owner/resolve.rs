//! Which organisation "it", "the company", "we" stand for.

use std::ops::Range;

use super::focus::Focus;
use super::nearness::cost;
use super::role::{Role, is_attributive, is_cue};
use crate::language::Reading;
use crate::language::pack::{Grammars, OwnerCue, Sort};
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Sentence, Who};
use crate::recognise::organisation::{KindCue, OrganisationGroup};
use crate::text::token::Kind;

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
            .or_else(|| earlier_noun(scene, sentence, owner, focus))
            .or_else(|| only_subject(sentence, owner))
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
    let can_be =
        |group: &usize| fits(scene.groups[*group].sort, kind.sort) && !is_doubtful(scene, *group, kind);
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
        .or_else(|| focus.recent.iter().copied().find(can_be))
        .or(focus.subject)
        .or(scene.topic)
}

/// "die Tochter", "die Ukraine-Tochter".
pub(super) fn is_arm(reading: &Reading<'_>, owner: &Owner) -> bool {
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
pub(in crate::link) fn fits(known: Option<Sort>, called: Sort) -> bool {
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

/// "the company" is seldom an exchange, a club or a newspaper, but for one that the story is about.
pub(super) fn is_doubtful(scene: &Scene<'_, '_>, group: usize, kind: &KindCue) -> bool {
    let sort = scene.groups[group].sort;
    let other = matches!(sort, Some(Sort::Exchange | Sort::Club | Sort::Media));
    kind.sort == Sort::Company && other && scene.topic != Some(group)
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
    // Of two that are as near by clause and role, the later one.
    let named = before.iter().rev().filter_map(|other| match other.who {
        Who::Named(group) if can_be(group) => Some((other, group)),
        _ => None,
    });
    let costs =
        named.filter_map(|(other, group)| Some((cost(scene, sentence, other, &owner.tokens)?, group)));
    let (cost, group) = costs.min_by_key(|(cost, _)| *cost)?;
    (cost < DOUBTFUL).then_some(group)
}

/// "The bank said its income rose": whom the noun before a pronoun stands for.
fn earlier_noun(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    focus: &Focus,
) -> Option<usize> {
    let at = sentence
        .owners
        .partition_point(|other| other.tokens.start < owner.tokens.start);
    let before = sentence.owners[at.saturating_sub(NAMES)..at].iter();
    before.rev().find_map(|other| match &other.who {
        Who::StandIn(kind) if other.role == Role::Subject => of_kind(scene, sentence, other, kind, focus),
        _ => None,
    })
}

/// "Ford said it would close 50 plants – 42 of its own": the only organisation that acts before the pronoun in its sentence.
fn only_subject(sentence: &Sentence<'_>, owner: &Owner) -> Option<usize> {
    let before = sentence
        .owners
        .iter()
        .take(NAMES)
        .take_while(|other| other.tokens.start < owner.tokens.start);
    let mut acting = before.filter_map(|other| match other.who {
        Who::Named(group) if other.role == Role::Subject => Some(group),
        _ => None,
    });
    let first = acting.next()?;
    acting.all(|group| group == first).then_some(first)
}

/// A name dearer than this is not what a pronoun stands for.
const DOUBTFUL: u32 = 20;

/// "we" in a quotation: the organisation named beside the speaker, before the quotation or after it.
fn speaker(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, owner: &Owner) -> Option<usize> {
    /// More quotation marks are not counted: a sentence with as many tells nothing by them.
    const MARKS: usize = 8;
    let quoted = |tokens: &Range<usize>| {
        let marks = |range: Range<usize>| {
            range
                .filter(|i| scene.reading.is_punct(*i, b'"'))
                .take(MARKS)
                .count()
        };
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
