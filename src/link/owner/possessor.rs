//! Owners that stand with the noun of measure: "Xiaomi's revenue", "der Umsatz von Xiaomi".

use std::ops::{Range, RangeInclusive};

use super::OwnerQuery;
use super::role::{Role, is_cue};
use crate::claim::{Metric, Property};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Cases, Grammar, Grammars, OwnerCue, Preposition};
use crate::link::sentence::{Owner, Who};
use crate::text::token::WordId;

/// "Xiaomi's revenue", "the group's profit", "der Umsatz von Xiaomi", "Umsatz der Deutschen Bank".
pub(super) fn find<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    let cue = noun(case)?;
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < cue.start);
    let mut after = owners[at..].iter().take(2);
    before(case, cue, true).or_else(|| after.find(|owner| is_after(case, owner, cue)))
}

/// "Xiaomi revenue": the name that stands right before the noun, with no sign that it has it.
pub(super) fn beside<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    before(case, noun(case)?, false)
}

/// The owner that stands before the noun at `cue`; `told` where a sign says that it has it.
fn before<'c>(case: &OwnerQuery<'c, '_, '_>, cue: &Range<usize>, told: bool) -> Option<&'c Owner> {
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < cue.start);
    let mut nearest = owners[..at].iter().rev().take(2);
    nearest.find(|owner| is_before(case, owner, cue, told))
}

/// The noun of what the figure measures, where an owner may stand with it.
fn noun<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Range<usize>> {
    let cue = case.naming.cue.as_ref()?;
    (!case.naming.told.is_verb() && !is_other_than_before(case, cue)).then_some(cue)
}

/// "the £3m failure of Fenwick", "5 Mio. Kunden der Telekom": whose the figure's noun is.
pub(super) fn of_noun<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    /// In tokens, from the figure to the name: its noun and "of", and at most two articles.
    const GAP: RangeInclusive<usize> = 2..=4;
    let owners = &case.sentence.owners;
    let owner = owners.get(owners.partition_point(|owner| owner.tokens.start < case.lead()))?;
    let reading = case.scene.reading;
    let noun = case.figure.end();
    let gap = noun..owner.tokens.start;
    if is_dealt(case.naming.metric) || !GAP.contains(&gap.len()) {
        return None;
    }
    let counted = reading.tokens[noun].is_word() && !reading.has(noun, Classes::GRAMMAR);
    let of = reading.is(noun + 1, Grammar::Preposition(Preposition::Of).set());
    let mut articles = noun + 2..owner.tokens.start;
    (counted && of && articles.all(|i| reading.is(i, Grammars::ARTICLE))).then_some(owner)
}

/// "is 54% owned | by Orley", "zu 54 Prozent im Besitz | der Orley AG", "gehört zu 54 Prozent | der Orley AG": who holds
/// the stake stands behind it.
pub(super) fn holder<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    const GAP: usize = 6;
    if case.naming.metric != Metric::Stake {
        return None;
    }
    let (reading, end) = (case.scene.reading, case.figure.end());
    let owners = &case.sentence.owners;
    let owner = owners.get(owners.partition_point(|owner| owner.tokens.start < end))?;
    let gap = end..owner.tokens.start;
    let lead = gap.clone().rev().find(|i| !reading.is(*i, Grammars::ARTICLE));
    let held = match (lead, case.naming.cue.as_ref()) {
        _ if gap.len() > GAP => false,
        (Some(by), _) if reading.is(by, Grammar::Preposition(Preposition::By).set()) => {
            let before = if by == end { case.lead() } else { by };
            before > case.sentence.tokens.start && is_cue(reading, before - 1, OwnerCue::Belonging)
        }
        (Some(last), Some(cue)) => {
            cue.start == end && cue.end == last + 1 && is_led(reading, end) && !case.naming.told.is_verb()
        }
        (None, Some(cue)) => {
            let given = case.sentence.syntax.phrase_at(owner.tokens.start);
            let given = given.is_some_and(|phrase| phrase.cases.has(Cases::DATIVE.or(Cases::GENITIVE)));
            let led = cue.end < case.lead() && is_led(reading, case.lead() - 1);
            case.naming.told.is_verb() && reading.has_case_articles() && !gap.is_empty() && given && led
        }
        _ => false,
    };
    held.then_some(owner)
}

/// "in the hands of", "im Besitz", "zu 54 Prozent": a preposition that leads to no whole.
fn is_led(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Grammars::PREPOSITION) && !reading.is(i, Grammar::Preposition(Preposition::Of).set())
}

/// "Sales at Ford rose 5%, those at GM 3%": the noun was another's, whose figure stands before.
fn is_other_than_before(case: &OwnerQuery<'_, '_, '_>, cue: &Range<usize>) -> bool {
    let figure = case.figure.start();
    let at = case
        .sentence
        .owners
        .partition_point(|owner| owner.tokens.start < figure);
    let nearest = at.checked_sub(1).map(|at| &case.sentence.owners[at]);
    let parted = |owner: &Owner| {
        let figures = case.sentence.figures.iter();
        let between = |i: usize| owner.tokens.start >= i && i >= cue.end;
        figures.take(FIGURES).any(|other| between(other.end()))
    };
    nearest.is_some_and(|owner| matches!(owner.who, Who::Named(_)) && parted(owner))
}

/// So many figures of a sentence are looked at.
const FIGURES: usize = 24;

/// At most this many words stand between an owner and what it has.
const BEFORE: usize = 4;
const AFTER: usize = 3;

/// Whether it stands before the noun, as one that has it or, unless it is `told` so, right beside.
fn is_before(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, cue: &Range<usize>, told: bool) -> bool {
    let reading = case.scene.reading;
    let end = owner.tokens.end;
    let place = matches!(owner.who, Who::Place(_)) && !case.naming.metric.is(Property::StateOwn);
    if end > cue.start || cue.start - end > BEFORE || place {
        return false;
    }
    let gap = end..cue.start;
    let words = gap
        .clone()
        .all(|i| reading.tokens[i].is_word() || reading.is_punct(i, b'-') || reading.is_punct(i, b'\''));
    let owns = reading.tokens[end].word == WordId::CLITIC_S
        || reading.is_punct(end, b'\'')
        || reading.is(owner.tokens.start, Grammars::POSSESSIVE)
        || gap.is_empty() && reading.has_case_articles();
    let joined = gap.len() <= 2 && owner.role != Role::Oblique && !is_dealt(case.naming.metric);
    words && (if told { owns } else { joined }) && !gap.clone().any(|i| is_verbal(reading, i))
}

fn is_after(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, cue: &Range<usize>) -> bool {
    let reading = case.scene.reading;
    let other = matches!(owner.who, Who::Place(_)) || owner.role == Role::Modifier;
    if owner.tokens.start < cue.end || other || is_dealt(case.naming.metric) {
        return false;
    }
    let mut gap = cue.end..owner.tokens.start;
    if is_part_of_another(case, owner) {
        return false;
    }
    let standing = matches!(owner.who, Who::StandIn(_));
    let linked = standing && reading.has_case_articles() || gap.clone().any(|i| is_linking(reading, i));
    let small = |i: usize| is_linking(reading, i) || is_attribute(reading, i);
    linked && gap.len() <= AFTER && gap.all(small)
}

/// "revenue from the Xiaomi segment": its phrase goes on to another noun.
fn is_part_of_another(case: &OwnerQuery<'_, '_, '_>, owner: &Owner) -> bool {
    let syntax = case.sentence.syntax;
    let next = owner.tokens.end;
    let goes_on = syntax
        .phrase_at(owner.tokens.start)
        .is_some_and(|phrase| phrase.head as usize >= next);
    goes_on && matches!(owner.who, Who::Named(_)) && !syntax.is_finite(next)
}

/// What is dealt in is not its owner's: "a stake in Volvo", "der Kauf von Volvo", "investments in Volvo".
fn is_dealt(metric: Metric) -> bool {
    metric.is(Property::Dealt)
}

fn is_verbal(reading: &Reading<'_>, i: usize) -> bool {
    const SMALL: Grammars = Grammars::PREPOSITION
        .or(Grammars::AND)
        .or(Grammars::AUXILIARY)
        .or(Grammars::SPEECH);
    reading.is(i, SMALL) || reading.means(i, Classes::INTENT.or(Classes::MOVEMENT))
}

/// Articles and prepositions of belonging between a noun and its owner.
fn is_linking(reading: &Reading<'_>, i: usize) -> bool {
    const LINKS: Grammars = Grammars::ARTICLE
        .or(Grammar::Preposition(Preposition::Of).set())
        .or(Grammar::Preposition(Preposition::Other).set());
    reading.is(i, LINKS)
}

/// A small word that describes the owner: its nation, its kind.
fn is_attribute(reading: &Reading<'_>, i: usize) -> bool {
    reading.means(i, Classes::ORGANISATION)
}
