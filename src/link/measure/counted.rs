//! Whether a counted noun names the metric, or the verb beside it.

use crate::claim::{Metric, Property};
use crate::language::pack::{CueRole, Kinds, MetricCue, MetricId};
use crate::recognise::Found;

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
    let handled = is_handled(named.value.metric) && !named.value.names(Metric::Other);
    // "the loss of 340 jobs"
    let staff = named.value.metric.is(Property::Staff) && named.value.kinds == Kinds::COUNT
        // "Entlassungen von 500 Mitarbeitern"
        || about_people(named) && named.value.metric.is(Property::Event) && cost < 0;
    let orders = named.value.is_noun() && (handled || staff);
    let verb = named.value.is_verb() && named.start() != counted.start();
    let told = (verb || orders && named.end() <= counted.start())
        && cost < near
        && becomes(counted, named.value.metric);
    let open = counted.value.role == CueRole::Goods || counted.value.weak;
    // "has grown to 150 people with skills in production": a noun behind those counted is not what is done
    let behind = counted.value.role != CueRole::Goods
        && !about_people(named)
        && named.value.is_noun()
        && named.start() >= counted.end();
    told || open && !behind && (!is_job(counted) || about_people(named))
}

/// What may be done with goods, or is still to be done: "the backlog rose to 410 aircraft".
fn is_handled(told: MetricId) -> bool {
    told.is(Property::Handled) || told == MetricId::built_in(Metric::OrderBacklog)
}

/// jobs, positions: counted as headcount, cut or created.
pub(super) fn is_job(counted: &Found<MetricCue>) -> bool {
    counted.value.role == CueRole::Goods && counted.value.names(Metric::Headcount)
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
        counted.value.names(Metric::Fleet) && is_handled(told)
    }
}
