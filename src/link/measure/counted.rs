//! The noun that a figure counts.

use super::super::scene::Sentence;
use super::site::is_of;
use crate::claim::{Metric, Property};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, MetricCue, MetricId, Role};
use crate::recognise::Found;
use crate::text::token::{Kind, WordId};

/// The counted noun that follows a figure which ends at `from`, past adjectives.
pub(super) fn counted_noun<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence<'_>,
    from: usize,
) -> Option<&'s Found<MetricCue>> {
    let next = sentence
        .cues
        .iter()
        .find(|cue| cue.first as usize >= from && matches!(cue.value.role, Role::Counted | Role::Goods))?;
    let gap = from..next.first as usize;
    let mut of = false;
    let clear = gap.len() <= COUNTED_REACH
        && !owns(reading, next.after as usize)
        && gap.into_iter().all(|i| {
            of |= is_of(reading, i);
            let joins = reading.tokens[i].is_word() || reading.is_punct(i, b'-');
            let hyphened = reading.is_punct(i + 1, b'-') && reading.tokens[i + 1].glued();
            (joins || of && reading.tokens[i].kind == Kind::Number) && (hyphened || !parts_noun(reading, i))
        });
    clear.then_some(next)
}

/// "a fifth of Brightside Labs' revenue": what owns something is not what is counted.
fn owns(reading: &Reading<'_>, after: usize) -> bool {
    reading
        .tokens
        .get(after)
        .is_some_and(|next| next.word == WordId::CLITIC_S)
        || reading.is_punct(after, b'\'')
}

/// How many tokens may stand between a number and its counted noun: "20% of the group's older factories".
const COUNTED_REACH: usize = 5;

/// Prepositions, verbs and the like end the reach of a number for its counted noun.
pub(super) fn parts_noun(reading: &Reading<'_>, i: usize) -> bool {
    const PARTS: Grammars = Grammars::PREPOSITION
        .or(Grammars::AND)
        .or(Grammars::BUT)
        .or(Grammars::AUXILIARY)
        .or(Grammars::SUBORDINATOR);
    (reading.is(i, PARTS) || reading.means(i, Classes::INTENT)) && !is_of(reading, i)
}

/// "cut 500 jobs", "delivered 700 vans", "orders for 277 aircraft": the counted noun leaves it to the verb.
pub(super) fn verb_decides(counted: &Found<MetricCue>, named: &Found<MetricCue>, cost: i32) -> bool {
    const NEAR: i32 = 12;
    /// "made 300 buses": a weak verb right before vehicles.
    const BESIDE: i32 = 15;
    let near = if counted.value.names(Metric::Fleet) {
        BESIDE
    } else {
        NEAR
    };
    let orders = named.value.role == Role::Noun && named.value.names(Metric::Orders);
    let verb = named.value.role == Role::Verb && named.first != counted.first;
    let told = (verb || orders && named.after <= counted.first)
        && cost < near
        && becomes(counted, named.value.metric);
    let open = counted.value.role == Role::Goods || counted.value.weak;
    told || open && (!is_job(counted) || about_people(named))
}

/// jobs, positions: counted as headcount, cut or created.
pub(super) fn is_job(counted: &Found<MetricCue>) -> bool {
    counted.value.role == Role::Goods && counted.value.names(Metric::Headcount)
}

/// Jobs are no stores, though the verb may be of closing those: "will close with the loss of 340 jobs".
fn about_people(named: &Found<MetricCue>) -> bool {
    named.value.metric.is(Property::Staff)
}

/// What a verb may tell of those counted: "cut 500 employees", "hire 200 staff", "order four ships", "recall 300 buses".
fn becomes(counted: &Found<MetricCue>, told: MetricId) -> bool {
    if counted.value.names(Metric::Headcount) {
        told.is(Property::Staff) && told.is(Property::Event)
    } else {
        counted.value.names(Metric::Fleet) && told.is(Property::Handled)
    }
}
