//! Nouns that are a figure's own by the construction it stands in.

use super::movement;
use crate::claim::Metric;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::pack::{Grammars, Kinds, MetricCue, Motion, Preposition};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;
use std::ops::Range;

/// "controls 14% of the world beer market", "hält 14 Prozent am weltweiten Biermarkt".
pub(super) fn share_of_market<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MetricCue>> {
    const REACH: usize = 7;
    if site.kind != Kinds::PERCENT {
        return None;
    }
    let market = site
        .sentence
        .cues
        .iter()
        .find(|cue| cue.start() >= site.end && cue.value.is_noun())
        .filter(|cue| is_market(cue))?;
    let gap = site.end..market.start();
    let clear = (1..=REACH).contains(&gap.len())
        && gap.clone().all(|i| site.reading.tokens[i].is_word())
        && names_directly(site.reading, gap);
    let part = || site.is_part() || site.role.is_none() && movement::best(site).is_none();
    (clear && part()).then_some(market)
}

/// "der um 36 Prozent auf 1,4 Mrd. Dollar gefallene | Gewinn": in front of its noun stands how far that moved.
pub(super) fn moved_attribute<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MetricCue>> {
    const REACH: usize = 12;
    let led = matches!(
        site.role,
        Some(Preposition::By | Preposition::To | Preposition::From)
    );
    if !led {
        return None;
    }
    let within = site.end..site.end + REACH;
    let mut movements = site.sentence.movements.iter();
    let moved = movements.find(|movement| within.contains(&movement.start()))?;
    let mut cues = site.sentence.cues.iter();
    let noun = cues.find(|cue| cue.start() == moved.end() && cue.value.is_noun())?;
    let participle = site.syntax().class(moved.start()) == WordClass::Adjective
        && moved.value.motion != Motion::Comparison;
    let free =
        (site.end..moved.start()).all(|i| !site.syntax().is_finite(i) && !site.reading.is_punct(i, b','));
    (participle && free && noun.value.kinds.has(site.kind)).then_some(noun)
}

/// A market of which a figure may be a share; it says nothing of other figures.
pub(super) fn is_market(cue: &Found<MetricCue>) -> bool {
    cue.value.names(Metric::MarketShare) && cue.value.is_weak_noun()
}

/// "5% margin", "5bn in revenue", "300 Mio. Euro Gewinn".
pub(super) fn names_directly(reading: &Reading<'_>, gap: Range<usize>) -> bool {
    const PARTS: Grammars = Grammars::AUXILIARY.or(Grammars::AND).or(Grammars::SUBORDINATOR);
    gap.into_iter().all(|i| !reading.is(i, PARTS))
}
