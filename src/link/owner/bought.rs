//! Organisations that change hands: "the purchase of Zelton", "die Übernahme der Zelton AG".

use super::role::is_attributive;
use crate::claim::Metric;
use crate::language::Reading;
use crate::language::pack::{Grammar, Grammars, MetricId, Preposition};
use crate::link::sentence::{Owner, Sentence};

/// How many words may stand between the noun and the name.
const BETWEEN: usize = 4;
/// How many words for a metric beside a name are asked.
const CUES: usize = 3;
const OF: Grammars = Grammar::Preposition(Preposition::Of).set();

/// "the purchase of Zelton", "der Kauf des Herstellers Zelton", "buying Zelton": a word for a deal stands before the name, which
/// is its object.
pub(super) fn is_bought(reading: &Reading<'_>, sentence: &Sentence<'_>, owner: &Owner) -> bool {
    let name = owner.tokens.start;
    let at = sentence.cues.partition_point(|cue| cue.start() < name);
    let mut before = sentence.cues[at.saturating_sub(CUES)..at].iter().rev();
    let linked = |i: usize| {
        reading.is(i, Grammars::ARTICLE.or(OF))
            || is_attributive(reading, i)
            || reading.tokens[i].capitalised()
    };
    before.any(|cue| {
        let gap = cue.end()..name.max(cue.end());
        let told = cue.value.is_verb() || gap.clone().any(|i| reading.is(i, OF));
        let deal = cue.value.metric == MetricId::built_in(Metric::DealValue) && cue.end() <= name;
        deal && told && gap.len() <= BETWEEN && gap.into_iter().all(linked)
    })
}
