//! Names of which an aside right behind them speaks, or one that holds a figure against another.

use std::ops::Range;

use super::OwnerQuery;
use super::nearness::past_bracket;
use super::role::{is_attributive, is_compound_kind, is_cue};
use crate::claim::{Metric, Property};
use crate::grammar::{ClauseId, ClauseKind, PhraseRole, WordClass};
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{
    Grammar, Grammars, OrganisationCue, OwnerCue, Preposition, Reach, Sort, WordCues,
};
use crate::link::sentence::{Owner, Who};
use crate::text::TokenRange;
use crate::text::token::Kind;

/// Whose the figure is by what stands right behind a name.
pub(super) fn beside<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    antecedent(case)
        .or_else(|| described_behind(case))
        .or_else(|| with_people(case))
}

/// Whose it is where the figure of another stands before it.
pub(super) fn each<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    held_against(case).or_else(|| counted_at(case))
}

/// How many names before the aside are looked at.
const NAMES: usize = 3;

/// "Zelton beat Norva, which sold 5,000", "vor der Norva AG (NVA), die 48 Millionen umsetzte": what the aside that the figure
/// stands in is told of, where nobody else acts in it.
fn antecedent<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    let syntax = case.sentence.syntax;
    // "the Norva AG, a 90 percent subsidiary of Zelton": a stake is of who holds it.
    if case.naming.metric.is(Property::Dealt) {
        return None;
    }
    let id = aside_of(case)?;
    let clause = syntax.clause(id);
    let first = clause.first as usize;
    let governed =
        syntax.class(first) == WordClass::Preposition || syntax.class(first + 1) == WordClass::Preposition;
    let relative = clause.kind == ClauseKind::Relative;
    // "which meant that profits were at £3m": a second verb tells of something else.
    let verb = syntax.verb_group(id).finite.map_or(first, |verb| verb as usize);
    let second = verb < case.figure.start() && (verb + 1..case.figure.start()).any(|i| syntax.is_finite(i));
    if relative && (governed || second || other_acts(case, id)) {
        return None;
    }
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < first);
    let mut before = owners[at.saturating_sub(NAMES)..at].iter().rev();
    before.find(|owner| {
        let named = matches!(owner.who, Who::Named(_)) && {
            let end = past_kind(case.scene.reading, owner.tokens.end);
            past_bracket(case.scene.reading, first, end) == first
        };
        named && !(relative && is_of_several(case, owner, id))
    })
}

/// "Zelton bought Norvick, a maker of pumps with 400 staff": behind the name an apposition without a verb that says what kind
/// of organisation it is, up to the figure.
fn described_behind<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    /// In tokens, from the comma to the figure.
    const APPOSITION: usize = 16;
    let (reading, syntax, f) = (case.scene.reading, case.sentence.syntax, case.tokens());
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < f.start);
    // What stands for a name within is the noun for its kind.
    let named = |owner: &&Owner| matches!(owner.who, Who::Named(_));
    let owner = owners[..at].iter().rev().take(NAMES).find(named)?;
    let comma = past_bracket(reading, f.start, owner.tokens.end);
    let gap = comma + 1..f.start;
    let opens = reading.is_punct(comma, b',') && (1..=APPOSITION).contains(&gap.len());
    let plain = |i: usize| {
        let verb = syntax.is_finite(i) || syntax.class(i) == WordClass::Relative;
        !verb && (reading.tokens[i].kind != Kind::Punct || reading.is_hyphen(i))
    };
    let determined = |i: usize| syntax.class(i) == WordClass::Determiner || is_kind(reading, i);
    let apposed = opens
        && determined(gap.start)
        && gap.clone().all(plain)
        && gap.into_iter().any(|i| is_kind(reading, i));
    (apposed && !case.naming.metric.is(Property::Dealt)).then_some(owner)
}

/// "maker", "Pumpenhersteller".
fn is_kind(reading: &Reading<'_>, i: usize) -> bool {
    const KIND: WordCues = OrganisationCue::Kind(Sort::Company, Reach::General).set();
    let listed = reading.lexicon.alone(reading.word(i)).has(KIND);
    let written = !reading.capital_tells_noun() || reading.tokens[i].capitalised();
    written && (listed || is_compound_kind(reading, i))
}

/// "den Pumpenbauer Norvick mit 400 Mitarbeitern", "pump maker Norvick, with 400 staff,": the people that a name has, right behind
/// it and the noun for its kind.
fn with_people<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    const WITH: Grammars = Grammar::Preposition(Preposition::Other).set();
    let (reading, f) = (case.scene.reading, case.tokens());
    let with = f.start.checked_sub(1)?;
    let end = with - usize::from(with > 0 && reading.is_punct(with - 1, b','));
    let mut owners = case.sentence.owners.iter();
    let owner = owners.find(|owner| owner.tokens.end == end && matches!(owner.who, Who::Named(_)))?;
    let kind = owner
        .tokens
        .start
        .checked_sub(1)
        .is_some_and(|kind| is_kind(reading, kind));
    let people = case.naming.metric == Metric::Headcount;
    (people && kind && reading.is(with, WITH) && !reading.is(with, Grammars::ARTICLE)).then_some(owner)
}

/// "Zelton sold 40,000 cars, at Norvick it was 30,000", "bei der Norva AG waren es 30.000": behind a figure of another, the name
/// that opens the figure's clause, where it was counted.
fn counted_at<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    /// In tokens, from the name to the figure, and what describes the name.
    const NEAR: usize = 8;
    const DESCRIBED: usize = 4;
    let (reading, f) = (case.scene.reading, case.tokens());
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < f.start);
    let owner = owners[..at]
        .iter()
        .rev()
        .find(|owner| matches!(owner.who, Who::Named(_)))?;
    let first = owner
        .tokens
        .start
        .saturating_sub(DESCRIBED)
        .max(case.sentence.tokens.start);
    let site = (first..owner.tokens.start)
        .rev()
        .find(|i| is_cue(reading, *i, OwnerCue::Site))?;
    let opens = site == case.sentence.tokens.start
        || reading.tokens[site - 1].kind == Kind::Punct
        || reading.is(site - 1, Grammars::AND.or(Grammars::BUT));
    let between = |i: usize| (owner.tokens.end..f.start).contains(&i);
    let figures = &case.sentence.figures;
    let alone = !figures.iter().any(|other| between(other.start()));
    let earlier = figures.first().is_some_and(|other| other.end() <= site);
    let near = f
        .start
        .checked_sub(owner.tokens.end)
        .is_some_and(|gap| gap <= NEAR)
        && (owner.tokens.end..f.start).all(|i| reading.tokens[i].kind != Kind::Punct)
        && (site + 1..owner.tokens.start).all(|i| is_attributive(reading, i));
    (opens && alone && earlier && near).then_some(owner)
}

/// "300 shops, compared with 280 for Norvick", "against 8 percent at Norvick", "gegenüber 280 bei der Norva AG": whose the figure is
/// that another is held against.
fn held_against<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    /// A unit or noun between the figure and what leads the name in, and what describes the name.
    const NOUN: usize = 1;
    const DESCRIBED: usize = 3;
    let reading = case.scene.reading;
    let f = case.tokens();
    let owners = &case.sentence.owners;
    let owner = owners.get(owners.partition_point(|owner| owner.tokens.start < f.start))?;
    let first = owner
        .tokens
        .start
        .checked_sub(DESCRIBED)
        .unwrap_or(f.end)
        .max(f.end);
    let leads = |i: &usize| reading.is(*i, LEADS) || is_cue(reading, *i, OwnerCue::Site);
    let lead = (first..owner.tokens.start).find(leads)?;
    let near = lead - f.end <= NOUN && (lead + 1..owner.tokens.start).all(|i| is_attributive(reading, i));
    let named = matches!(owner.who, Who::Named(_)) && near;
    (named && is_compared(case, f.start)).then_some(owner)
}

/// "for".
const LEADS: Grammars = Grammar::Preposition(Preposition::For).set();

/// "compared with", "against", "gegenüber" ends right before the figure.
fn is_compared(case: &OwnerQuery<'_, '_, '_>, end: usize) -> bool {
    /// In tokens.
    const LONGEST: usize = 4;
    let reading = case.scene.reading;
    let compares = |sense: &Sense| {
        matches!(
            sense,
            Sense::Owner(OwnerCue::Aside) | Sense::Grammar(Grammar::Preposition(Preposition::Against))
        )
    };
    (case.sentence.tokens.start.max(end.saturating_sub(LONGEST))..end).any(|from| {
        let mut senses = reading.senses(from, end);
        senses.any(|(after, sense)| after == end && compares(sense))
    })
}

/// "die Norva[-Gruppe]": past a noun for any company that a hyphen joins to the name.
fn past_kind(reading: &Reading<'_>, end: usize) -> usize {
    let general = |sense: &Sense| {
        matches!(
            sense,
            Sense::Organisation(OrganisationCue::Kind(_, Reach::General))
        )
    };
    let itself = reading.is_hyphen(end) && reading.lexicon.senses_of(reading.word(end + 1)).any(general);
    end + if itself { 2 } else { 0 }
}

/// The relative clause or apposition that the figure stands in, past what is said or done in it.
fn aside_of(case: &OwnerQuery<'_, '_, '_>) -> Option<ClauseId> {
    /// Clauses within it.
    const WITHIN: usize = 2;
    let syntax = case.sentence.syntax;
    let mut id = syntax.clause_of(case.figure.start());
    for _ in 0..WITHIN {
        if syntax.clause(id).kind == ClauseKind::Infinitive {
            id = syntax.clause(id).parent;
        }
    }
    matches!(
        syntax.clause(id).kind,
        ClauseKind::Relative | ClauseKind::Apposition
    )
    .then_some(id)
}

/// "which Torvik bought for £3m": the clause has a subject of its own, which is neither the figure nor what it measures.
fn other_acts(case: &OwnerQuery<'_, '_, '_>, id: ClauseId) -> bool {
    let Some(subject) = case.sentence.syntax.subject(id) else {
        return false;
    };
    let is = |tokens: Range<usize>| subject.overlaps(TokenRange::from(tokens));
    let owners = || case.sentence.owners.iter().any(|owner| is(owner.tokens.clone()));
    let measured = is(case.tokens()) || case.naming.cue.clone().is_some_and(is);
    owners() || !measured
}

/// "Waren der Norva AG, die 300 Euro kosten": a verb in the plural behind a genitive speaks of the noun before it.
fn is_of_several(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, id: ClauseId) -> bool {
    let (syntax, reading) = (case.sentence.syntax, case.scene.reading);
    let verb = syntax.verb_group(id).finite;
    let plural = verb.is_some_and(|verb| reading.pack().names.is_plural_verb(reading.str(verb as usize)));
    let genitive = syntax.role(owner.tokens.start) == Some(PhraseRole::Genitive);
    plural && genitive && reading.has_verb_last_clauses()
}
