//! The names of a figure's sentence as its owners: the nearest subject wins.

use std::ops::Range;

use super::clauses::{Clauses, OUTER, SAME};
use super::role::{Role, is_cue};
use super::{Case, Ownership};
use crate::claim::Metric;
use crate::language::lexicon::Classes;
use crate::language::names;
use crate::language::pack::{Grammar, Grammars, OwnerCue, Preposition, Sort};
use crate::link::scene::{Owner, Scene, Sentence, Who};

/// What a role costs, on the scale of [`super::clauses`].
const OBLIQUE: u32 = 15;
const GENITIVE: u32 = 5;
const MODIFIER: u32 = 17;
const AGENT: u32 = 4;
const EXAMPLE: u32 = 22;
const SOURCE: u32 = 24;
const ASIDE: u32 = 60;
/// Who only reports on others.
const OUTSIDER: u32 = 30;
/// Behind the figure.
const BEHIND: u32 = 12;
/// A name this dear to reach gives way to the owner of the sentence before.
const TOO_DEAR: u32 = 26;
/// So many names before a figure, and after it, are looked at.
const BEFORE: usize = 24;
const AFTER: usize = 8;

/// The name that the figure's own noun belongs to.
pub(super) fn of_noun(case: &Case<'_, '_, '_>) -> Option<Ownership> {
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < lead(case));
    case.own(told_of(case, owners.get(at)?)?, "belongs_to")
}

/// "the £3m failure of Fenwick", "5 Mio. Kunden der Telekom": whose the figure's noun is.
fn told_of<'s>(case: &Case<'_, '_, '_>, owner: &'s Owner) -> Option<&'s Owner> {
    let reading = case.scene.reading;
    let noun = case.figure.end();
    let gap = noun..owner.tokens.start;
    let linked = (3..=5).contains(&(gap.len() + 1))
        && reading.is(noun + 1, Grammar::Preposition(Preposition::Of).set())
        && reading.tokens[noun].is_word()
        && !reading.has(noun, Classes::GRAMMAR)
        && (noun + 2..owner.tokens.start).all(|i| reading.is(i, Grammars::ARTICLE));
    (linked && !super::possessor::is_dealt(case.naming.metric)).then_some(owner)
}

/// The best name of the sentence.
pub(super) fn best(case: &Case<'_, '_, '_>) -> Option<Ownership> {
    let f = lead(case)..case.figure.end();
    let at = case
        .sentence
        .owners
        .partition_point(|owner| owner.tokens.start < f.start);
    let window = window(&case.sentence.owners, at.saturating_sub(BEFORE)..at + AFTER);
    let held = case.naming.metric == Metric::Stake;
    let public = held || super::state::is_dealt_by_states(case.naming.metric);
    let holds = |owner: &Owner| matches!(owner.who, Who::Place(_)) && public && owner.role == Role::Subject;
    let costs = window.iter().filter_map(|owner| {
        let place = || holds(owner).then(|| case.clauses().distance(f.start, owner.tokens.start));
        Some((cost(case.scene, case.sentence, owner, &f).or_else(place)?, owner))
    });
    let costs = costs.map(|(cost, owner)| {
        (
            cost + if held && owner.role == Role::Oblique {
                OBLIQUE
            } else {
                0
            },
            owner,
        )
    });
    let (cost, owner) = costs.min_by_key(|(cost, _)| *cost)?;
    let known = case.focus.subject.is_some() || case.scene.topic.is_some();
    if cost >= TOO_DEAR && known || cost >= ASIDE {
        return None;
    }
    let rule = match owner.role {
        _ if owner.tokens.start >= f.end => "named_after",
        Role::Subject | Role::Kin => "subject",
        _ => "named_before",
    };
    case.own(owner, rule)
}

pub(super) fn window(owners: &[Owner], range: Range<usize>) -> &[Owner] {
    &owners[range.start..range.end.min(owners.len())]
}

/// The first token of the figure or its bound word.
pub(super) fn lead(case: &Case<'_, '_, '_>) -> usize {
    let first = case.figure.start();
    case.figure
        .value
        .bound
        .map_or(first, |bound| bound.start().min(first))
}

/// What it costs to take `owner` for what stands at `at`; `None` if it can't be.
pub(super) fn cost(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    at: &Range<usize>,
) -> Option<u32> {
    if matches!(owner.who, Who::Place(_)) || owner.tokens.start < at.end && at.start < owner.tokens.end {
        return None;
    }
    let clauses = sentence.clauses(scene.reading);
    let distance = clauses.distance(at.start, owner.tokens.start);
    let behind = owner.tokens.start >= at.end;
    if distance == OUTER && is_antecedent(clauses, owner, at.start) {
        return Some(4);
    }
    let role = match owner.role {
        Role::Subject | Role::Kin => 0,
        Role::Genitive => GENITIVE,
        Role::Oblique => OBLIQUE,
        Role::Modifier => MODIFIER,
        Role::Agent => AGENT,
        Role::Example => EXAMPLE,
        Role::Source => SOURCE,
        Role::Aside => ASIDE,
    };
    let outsider = is_outsider(scene, owner) || tells_of_others(scene, owner);
    let outsider = if outsider { OUTSIDER } else { 0 };
    let behind = if behind { BEHIND } else { 0 };
    Some(distance + role + outsider + behind)
}

fn is_outsider(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    match &owner.who {
        Who::Named(group) => super::is_outsider(scene, *group),
        Who::StandIn(kind) => kind.sort == Sort::Research,
        _ => false,
    }
}

/// "die Staatsanwaltschaft wirft Siemens vor", "laut EU-Kommission", "nach Angaben der Gewerkschaft", "Goldman Sachs rechnet mit": those who speak of others.
fn tells_of_others(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    let (Who::Named(group), true) = (&owner.who, scene.topic.is_some()) else {
        return false;
    };
    let told = scene.topic != Some(*group);
    let body = scene.groups[*group].sort.is_some_and(|sort| {
        matches!(
            sort,
            Sort::PublicBody
                | Sort::Media
                | Sort::Association
                | Sort::Exchange
                | Sort::Party
                | Sort::Education
        )
    });
    let forecast = || is_cue(scene.reading, owner.tokens.end, OwnerCue::Forecast);
    let broker = || names::is_broker(&scene.groups[*group].name);
    let justice = || {
        let tokens = &owner.tokens;
        is_cue(scene.reading, tokens.start, OwnerCue::Justice)
            || is_cue(scene.reading, tokens.end - 1, OwnerCue::Justice)
    };
    let speaks = || body && (owner.role == Role::Source || forecast()) || forecast() && broker();
    told && (speaks() || justice())
}

/// "Nissan, which sold …": what stands right before an aside is what it speaks of.
fn is_antecedent(clauses: &Clauses, owner: &Owner, at: usize) -> bool {
    clauses
        .aside(at)
        .is_some_and(|first| owner.tokens.end <= first && first - owner.tokens.end <= 1)
}

/// Whether an organisation stands as the subject before `tokens` in their clause, or owns them.
pub(super) fn subject_before(case: &Case<'_, '_, '_>, tokens: Range<usize>) -> bool {
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < tokens.start);
    window(owners, at.saturating_sub(BEFORE)..at).iter().any(|owner| {
        let same = case.clauses().distance(tokens.start, owner.tokens.start) == SAME;
        let adjacent = tokens.start - owner.tokens.end.min(tokens.start) <= 2;
        same && !matches!(owner.who, Who::Place(_))
            && (matches!(owner.role, Role::Subject | Role::Kin) || adjacent)
            && !is_outsider(case.scene, owner)
    })
}
