//! Linking: figures to claims. Every figure of a story gets its metric, owner, year and status from what stands
//! around it; mentions of one fact become one claim.

mod clause;
mod fact;
mod measure;
mod merge;
mod owner;
mod scene;
mod status;
mod time;

use std::ops::Range;

use crate::claim::{Amount, Claim, Evidence, Measure, Mention, Period, Proof, Quantity, Unit};
use crate::date::{Date, Written};
use crate::language::Reading;
use crate::page::Page;
use crate::recognise::Found;
use crate::recognise::quantity::{Figure, FigureKind};
use fact::Fact;
use measure::{Named, Naming};
use owner::{Focus, Ownership};
use scene::{Scene, Sentence};
use status::Standing;
use time::{Claimed, Measured, Timing, Topic};

/// What linking makes of a page.
pub(crate) struct Linked {
    pub(crate) claims: Vec<Claim>,
    /// When the main story was written.
    pub(crate) written: Option<Written>,
}

/// The claims of every story of a page.
pub(crate) fn claims(reading: &Reading<'_>, page: &Page, published: Option<Date>, unowned: bool) -> Linked {
    let mut linked = Linked {
        claims: Vec::new(),
        written: published.map(Written::from),
    };
    for (story, found) in page.stories.iter().enumerate() {
        let Some(scene) = Scene::new(reading, page, found, published) else {
            continue;
        };
        if story == 0 {
            linked.written = scene.written;
        }
        let facts = merge::merge(facts(&scene, unowned));
        linked
            .claims
            .extend(facts.into_iter().map(|fact| fact.into_claim(&scene, story)));
    }
    linked.claims.sort_by_key(|claim| claim.mentions[0].figure);
    linked
}

/// What the sentences so far leave behind for the next.
#[derive(Default)]
struct Memory {
    named: Option<Named>,
    focus: Focus,
    topic: Topic,
}

/// A figure with all that its own sentence says of it.
struct Draft<'s> {
    sentence: &'s Sentence,
    figure: &'s Found<Figure>,
    naming: Naming,
    owner: Ownership,
    old: bool,
    stated: Option<Timing>,
    standing: Standing,
    /// The period that the sentences up to this one are about.
    topic: Topic,
}

fn facts(scene: &Scene<'_, '_>, unowned: bool) -> Vec<Fact> {
    let drafts = drafts(scene, unowned);
    let results = drafts
        .iter()
        .filter(|draft| time::is_result(draft.naming.metric) && !draft.old);
    let periods: Vec<_> = results
        .filter_map(|draft| Some(draft.stated.as_ref()?.period))
        .collect();
    let reporting = time::reporting(scene, &periods);
    drafts
        .into_iter()
        .map(|draft| fact(scene, draft, reporting))
        .collect()
}

fn drafts<'s>(scene: &'s Scene<'_, '_>, unowned: bool) -> Vec<Draft<'s>> {
    let mut memory = Memory::default();
    let mut drafts = Vec::new();
    for sentence in &scene.sentences {
        memory.topic.pass(scene, sentence);
        for figure in sentence.figures.iter().filter(|figure| may_claim(&figure.value)) {
            drafts.extend(draft(scene, sentence, figure, &mut memory, unowned));
        }
        memory.focus.pass(scene, sentence);
    }
    drafts
}

/// Lengths of time, ages, temperatures, conversions and multiples are figures, and no claims.
fn may_claim(figure: &Figure) -> bool {
    let heat = matches!(figure.quantity.unit.base(), "°C" | "°F");
    !figure.kind.is_time() && figure.kind != FigureKind::Multiple && !figure.conversion && !heat
}

/// Reads `figure` in its sentence; `None` if it is no claim.
fn draft<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence,
    figure: &'s Found<Figure>,
    memory: &mut Memory,
    unowned: bool,
) -> Option<Draft<'s>> {
    let naming = measure::name(scene.reading, sentence, figure, memory.named.as_ref());
    let owner = owner::find(scene, sentence, figure, &naming, &memory.focus);
    if matches!(owner, Ownership::NoOwner) && !unowned {
        return None;
    }
    memory.focus.note(&owner);
    let old = time::is_old_value(scene, sentence, figure);
    let stated = time::stated(
        scene,
        sentence,
        figure,
        Measured {
            old,
            change: naming.measure == Measure::Change,
        },
        &memory.topic,
    );
    let ahead = stated.as_ref().and_then(|timing| is_ahead(scene, timing));
    let standing = status::find(scene, sentence, figure, old, ahead);
    let after = figure.after as usize;
    memory.named = Some(Named {
        naming: naming.clone(),
        currency: (naming.unit.currency().map(Unit::money))
            .or(memory.named.as_ref().and_then(|named| named.currency)),
        after,
    });
    let topic = memory.topic.clone();
    Some(Draft {
        sentence,
        figure,
        naming,
        owner,
        old,
        stated,
        standing,
        topic,
    })
}

fn fact(scene: &Scene<'_, '_>, draft: Draft<'_>, reporting: Option<Period>) -> Fact {
    let reading = scene.reading;
    let Draft {
        sentence,
        figure,
        naming,
        owner,
        standing,
        ..
    } = draft;
    let claimed = Claimed {
        status: standing.status,
        metric: naming.metric,
        old: draft.old,
        moved: naming.movement.is_some(),
    };
    let timing = time::settle(scene, draft.stated, &claimed, &draft.topic, reporting);
    let noun = measure::noun(reading, sentence, figure, &naming).map(|tokens| reading.span(tokens));
    Fact {
        owner: owner
            .named()
            .map(|owner| (scene.maker(owner.group), reading.span(owner.tokens.clone()))),
        metric: naming.metric,
        measure: naming.measure,
        noun,
        quantity: signed(figure.value.quantity, naming.sign, naming.unit),
        period: timing.period,
        status: standing.status,
        mentions: vec![Mention::new(
            figure.span(reading),
            reading.span(sentence.tokens.clone()),
        )],
        evidence: evidence(reading, figure, &naming, owner.named(), &timing, &standing),
        confidence: 0.5,
        headline: sentence.place == scene::Place::Headline,
    }
}

/// Whether a stated year lies after the one the story was written in.
fn is_ahead(scene: &Scene<'_, '_>, timing: &Timing) -> Option<bool> {
    Some(timing.period.year? > i32::from(scene.written?.year))
}

fn signed(quantity: Quantity, sign: f64, unit: Unit) -> Quantity {
    let turn = |value: f64| if value > 0.0 { value * sign } else { value };
    let amount = match quantity.amount {
        Amount::Value(value) => Amount::Value(turn(value)),
        Amount::Range { low, high } if sign < 0.0 => Amount::Range {
            low: turn(high),
            high: turn(low),
        },
        range => range,
    };
    Quantity {
        amount,
        unit,
        ..quantity
    }
}

fn evidence(
    reading: &Reading<'_>,
    figure: &Found<Figure>,
    naming: &Naming,
    owner: Option<&owner::Named>,
    timing: &Timing,
    standing: &Standing,
) -> Evidence {
    let proof = |tokens: Option<&Range<usize>>, rule: &'static str| {
        tokens.map(|tokens| Proof::new(reading.span(tokens.clone()), rule))
    };
    Evidence {
        organisation: owner.and_then(|owner| proof(Some(&owner.tokens), owner.rule)),
        metric: proof(naming.cue.as_ref(), naming.rule),
        measure: proof(naming.movement.as_ref(), "movement"),
        quantity: Some(Proof::new(figure.span(reading), figure.rule)),
        bound: figure
            .value
            .bound
            .and_then(|(from, to)| proof(Some(&(from as usize..to as usize)), "bound_word")),
        year: proof(timing.tokens.as_ref(), timing.rule),
        status: proof(standing.tokens.as_ref(), standing.rule),
    }
}
