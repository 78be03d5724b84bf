//! How near the names of a sentence stand to a figure, by their clauses and by what they do in them.

use std::ops::Range;

use super::role::{Role, is_cue, tells_of_itself};
use crate::grammar::ClauseKind;
use crate::language::Reading;
use crate::language::names;
use crate::language::pack::{OwnerCue, Sort};
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Sentence, Who};

/// Where a clause stands as seen from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClauseReach {
    Same,
    /// The one that it hangs on, or that one's.
    Outer,
    /// "While Ford …, GM …": a clause that leads up to this one.
    Leading,
    Earlier,
    Later,
    Aside,
}

impl ClauseReach {
    pub(super) const ALL: &'static [Self] = &[
        Self::Same,
        Self::Outer,
        Self::Leading,
        Self::Earlier,
        Self::Later,
        Self::Aside,
    ];
}

/// Where the clause of token `there` stands as seen from that of token `here`, and how many clauses lie between. A
/// sentence without figures is taken as one clause.
pub(super) fn reach(sentence: &Sentence<'_>, here: usize, there: usize) -> (ClauseReach, u32) {
    if sentence.figures.is_empty() {
        return (ClauseReach::Same, 0);
    }
    let syntax = sentence.syntax;
    let (from, to) = (syntax.clause_of(here), syntax.clause_of(there));
    let (up, down) = syntax.steps(from, to);
    let apart = (up + down) as u32;
    let kind = syntax.clause(to).kind;
    let hangs = matches!(kind, ClauseKind::Subordinate | ClauseKind::Infinitive);
    let reach = match down {
        0 if up == 0 => ClauseReach::Same,
        0 => ClauseReach::Outer,
        _ if kind.is_aside() => ClauseReach::Aside,
        _ if hangs && there < here => ClauseReach::Leading,
        _ if there < here => ClauseReach::Earlier,
        _ => ClauseReach::Later,
    };
    (reach, apart)
}

/// What a clause costs, and each further one.
const OUTER: u32 = 10;
const LEADING: u32 = 14;
const EARLIER: u32 = 20;
const LATER: u32 = 26;
const APART: u32 = 32;
/// "Nissan, which sold …".
const ANTECEDENT: u32 = 4;
/// What a role costs.
const GENITIVE: u32 = 5;
const OBLIQUE: u32 = 15;
const MODIFIER: u32 = 17;
const AGENT: u32 = 4;
const EXAMPLE: u32 = 22;
const SOURCE: u32 = 24;
const ASIDE: u32 = 60;
/// Who only reports on others.
const OUTSIDER: u32 = 30;
/// Behind the figure.
const BEHIND: u32 = 12;

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
    let (reach, apart) = reach(sentence, at.start, owner.tokens.start);
    if reach == ClauseReach::Outer && apart == 1 && is_antecedent(scene.reading, sentence, owner, at.start) {
        return Some(ANTECEDENT);
    }
    let distance = match reach {
        ClauseReach::Same => 0,
        ClauseReach::Outer => OUTER * apart,
        ClauseReach::Leading => LEADING,
        ClauseReach::Earlier => EARLIER + apart,
        ClauseReach::Later => LATER + apart,
        ClauseReach::Aside => APART + apart,
    };
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
    let outsider = is_outsider(scene, owner) || tells_of_others(scene, sentence, owner);
    let outsider = if outsider { OUTSIDER } else { 0 };
    let behind = if owner.tokens.start >= at.end { BEHIND } else { 0 };
    Some(distance + role + outsider + behind)
}

pub(super) fn is_outsider(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    match &owner.who {
        Who::Named(group) => super::is_outsider(scene, *group),
        Who::StandIn(kind) => kind.sort == Sort::Research,
        _ => false,
    }
}

/// "die Staatsanwaltschaft wirft Siemens vor", "laut EU-Kommission", "nach Angaben der Gewerkschaft", "Goldman Sachs
/// rechnet mit": those who speak of others.
pub(super) fn tells_of_others(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, owner: &Owner) -> bool {
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
    let of_itself = || tells_of_itself(scene.reading, sentence.tokens.end, owner);
    let speaks =
        || body && !of_itself() && (owner.role == Role::Source || forecast()) || forecast() && broker();
    told && (speaks() || justice())
}

/// "Nissan, which sold …": what stands right before an aside is what it speaks of.
pub(super) fn is_antecedent(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    owner: &Owner,
    at: usize,
) -> bool {
    let aside = || sentence.syntax.aside(at);
    (!sentence.figures.is_empty())
        .then(aside)
        .flatten()
        .is_some_and(|first| {
            let end = past_bracket(reading, sentence.tokens.end, owner.tokens.end);
            owner.tokens.end <= first && first <= end + 1
        })
}

/// "Norva AG [(NVA)],": past a word or two in brackets right behind the name.
pub(super) fn past_bracket(reading: &Reading<'_>, limit: usize, end: usize) -> usize {
    /// At most so many tokens stand in them.
    const INSIDE: usize = 6;
    if !reading.is_punct(end, b'(') {
        return end;
    }
    let close = (end + 1..limit.min(end + 2 + INSIDE)).find(|i| reading.is_punct(*i, b')'));
    close.map_or(end, |close| close + 1)
}
