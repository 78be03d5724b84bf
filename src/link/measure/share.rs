//! Percentages that are a share of something: of a company, or of what it has.

use super::super::scene::Owner;
use crate::claim::{Metric, Property};
use crate::language::lexicon::Classes;
use crate::language::pack::{CueRole, Grammars, Kinds, MetricCue, Preposition};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;
use crate::text::token::WordId;

/// "ein Elektro-Anteil von 7 Prozent", "der Anteil der Frauen": a share of what is counted is none of a company.
pub(super) fn share_of_things(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const NEAR: usize = 4;
    let (first, after) = (cue.start(), cue.end());
    if let Some(whole) = share_in(site, cue) {
        return Some(whole);
    }
    let front = cue.value.is_noun()
        && first >= site.sentence.tokens.start + 2
        && site.reading.is_punct(first - 1, b'-')
        && site.reading.tokens[first].glued()
        && site.reading.tokens[first - 2].is_word();
    if front {
        let mut owners = site.sentence.owners.iter();
        let owned = owners.any(|owner| owner.tokens.contains(&(first - 2)));
        return (!owned).then_some(Metric::MarketShare);
    }
    let within = after..after + NEAR;
    let mut cues = site.sentence.cues.iter();
    let things = cues.find(|other| {
        within.contains(&other.start())
            && other.end() <= site.start
            && (matches!(other.value.role, CueRole::Counted | CueRole::Goods)
                || other.value.is_weak_noun() && other.value.metric.is(Property::Stock))
    })?;
    let governed = site
        .reading
        .is(after, Grammars::PREPOSITION.or(Grammars::ARTICLE));
    let goods = things.value.role == CueRole::Goods && !things.value.names(Metric::Headcount);
    (governed && cue.value.is_noun()).then_some(if goods { Metric::MarketShare } else { Metric::Other })
}

/// "der Anteil der Lastwagen | am Umsatz": of what the share is one, a preposition leads in.
fn share_in(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const REACH: usize = 8;
    const LEAD: usize = 2;
    let within = cue.end() + 1..site.start.min(cue.end() + REACH);
    let led = |first: usize| {
        let lead = first.saturating_sub(LEAD).max(cue.end())..first;
        lead.rev()
            .take_while(|i| site.reading.has(*i, Classes::GRAMMAR))
            .any(|i| site.reading.is(i, Preposition::Other.set()))
    };
    let mut cues = site.sentence.cues.iter().filter(|_| cue.value.is_noun());
    let whole = cues.find(|other| {
        within.contains(&other.start())
            && other.value.is_strong_noun()
            && (other.value.metric.is(Property::Result)
                || other.value.names(Metric::Energy)
                || other.value.names(Metric::Headcount))
            && led(other.start())
    })?;
    Some(site.reading.lexicon.metric(whole.value.metric))
}

/// "takes over 60 percent of the | costs", "verkaufte 90 Prozent der | Plätze": a part of what has a noun of its own is no
/// stake, whatever the verb.
pub(super) fn part_of_things(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const NEAR: usize = 4;
    if !cue.value.is_verb() || !site.is_part() || of_company(site) {
        return None;
    }
    let behind = site.end + 1..site.end + NEAR;
    let mut cues = site.sentence.cues.iter();
    let noun = cues.find(|other| {
        behind.contains(&other.start()) && matches!(other.value.role, CueRole::Noun | CueRole::Counted)
    })?;
    let thing = !noun.value.weak
        && noun.value.kinds.has(Kinds::PERCENT)
        && !noun.value.names(Metric::SharePrice)
        && !noun.value.metric.is(Property::Dealt);
    thing.then(|| site.reading.lexicon.metric(noun.value.metric))
}

/// Whether the name stands right behind the figure and "of", or an article more.
pub(super) fn stands_of(site: &FigureInSentence<'_, '_, '_>, owner: &Owner) -> bool {
    const NEAR: usize = 2;
    (site.end + 1..=site.end + NEAR).contains(&owner.tokens.start)
}

/// "51% of the bank", "zehn Prozent von Opel": a part of an organisation, not of what it has.
pub(super) fn of_company(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let reading = site.reading;
    let stake = site
        .sentence
        .cues
        .iter()
        .any(|cue| cue.start() == site.end && reading.lexicon.metric(cue.value.metric) == Metric::Stake);
    let named = site.sentence.owners.iter().any(|owner| {
        let end = owner.tokens.end;
        let owns = reading
            .tokens
            .get(end)
            .is_some_and(|next| next.word == WordId::CLITIC_S);
        // "a third of | its cars"
        let goods = || {
            reading.is(owner.tokens.start, Grammars::POSSESSIVE)
                && site
                    .counted
                    .is_some_and(|counted| counted.value.role == CueRole::Goods)
        };
        stands_of(site, owner) && !owns && !goods() && !reading.is_punct(end, b'-')
    });
    stake || named
}
