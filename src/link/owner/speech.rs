//! Organisations that say something: as the firm of a speaker, or as bodies that report on others.

use super::OwnerQuery;
use super::role::{is_attributive, is_cue};
use crate::grammar::ClauseKind;
use crate::language::Reading;
use crate::language::pack::{Grammars, OwnerCue, Sort};
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Who};
use crate::text::TokenRange;

/// "the association reports": media, associations, institutes and authorities, who count what others do.
pub(super) fn is_counting_body(scene: &Scene<'_, '_>, owner: &Owner) -> bool {
    let Who::Named(group) = owner.who else {
        return false;
    };
    let group = &scene.groups[group];
    let body = |sort: Sort| {
        matches!(
            sort,
            Sort::Media | Sort::Association | Sort::Research | Sort::PublicBody
        )
    };
    group.analyst || group.sort.is_some_and(body)
}

/// "a report by Ford", "nach einer Umfrage der Orvano AG", "a Ford survey": what is told there is of others.
pub(super) fn is_report_by(reading: &Reading<'_>, start: usize, owner: &Owner) -> bool {
    /// How far before the name the noun may stand, and behind it.
    const BEFORE: usize = 4;
    const BEHIND: usize = 2;
    let Owner { tokens, .. } = owner;
    let report = |i: &usize| is_cue(reading, *i, OwnerCue::Report);
    let near = start.max(tokens.start.saturating_sub(BEFORE))..tokens.start;
    let linked =
        |i: usize| reading.is(i, Grammars::PREPOSITION.or(Grammars::ARTICLE)) || is_attributive(reading, i);
    let before = near.rev().find(report);
    let before = before.is_some_and(|noun| noun + 1 < tokens.start && (noun + 1..tokens.start).all(linked));
    let behind = tokens.end..reading.tokens.len().min(tokens.end + BEHIND);
    before || behind.into_iter().any(|i| report(&i))
}

/// "the 500 jobs that Ford promised": the subject of the relative clause on what the figure counts.
pub(super) fn is_relative_subject(case: &OwnerQuery<'_, '_, '_>, owner: &Owner) -> bool {
    /// How far behind the figure the clause may begin.
    const NOUN: usize = 4;
    let syntax = case.sentence.syntax;
    let end = case.figure.end();
    if owner.tokens.start < end {
        return false;
    }
    let id = syntax.clause_of(owner.tokens.start);
    let clause = syntax.clause(id);
    let first = clause.first as usize;
    let words = TokenRange::from(owner.tokens.clone());
    clause.kind == ClauseKind::Relative
        && (end..=end + NOUN).contains(&first)
        && syntax.subject(id).is_some_and(|subject| subject.overlaps(words))
}

/// "das zur Orvano-Gruppe gehörende Institut", "Orvano-owned stores", "stores owned by Orvano": the one that is spoken of
/// is another.
pub(super) fn has_another(reading: &Reading<'_>, start: usize, owner: &Owner) -> bool {
    /// How far behind the name the participle may stand.
    const BEHIND: usize = 3;
    let Owner { tokens, .. } = owner;
    let belongs = |i: usize| is_cue(reading, i, OwnerCue::Belonging);
    let behind = tokens.end..reading.tokens.len().min(tokens.end + BEHIND);
    let mut behind = behind.skip_while(|i| reading.is_punct(*i, b'-') || reading.tokens[*i].capitalised());
    let before = tokens.start.checked_sub(2).filter(|at| *at >= start);
    let before = before.is_some_and(|at| belongs(at) && reading.is(at + 1, Grammars::PREPOSITION));
    before || behind.next().is_some_and(belongs)
}
