//! Linking: figures to claims. Every figure of a story gets its metric, owner, year and status from what stands
//! around it; mentions of one fact become one claim.

mod byline;
mod confidence;
mod copies;
mod dating;
mod fact;
mod features;
mod figure;
#[cfg(feature = "fit")]
pub(crate) mod fitted;
mod generic;
mod inventory;
mod measure;
mod merge;
mod owner;
mod protagonist;
#[cfg(feature = "fit")]
pub(crate) mod record;
mod scene;
mod scope;
mod sentence;
mod status;
#[cfg(test)]
mod third_language;
mod time;

use std::ops::Range;

use crate::claim::{Amount, Basis, Claim, Evidence, Measure, Mention, Period, Proof, Quantity, Status};
use crate::date::{Date, Written};
use crate::language::Reading;
use crate::page::Page;
use crate::text::TokenRange;
use crate::text::reused::{Reused, kept};
use confidence::OpenSlots;
use dating::Taken;
use fact::Fact;
use figure::FigureInSentence;
use inventory::{Inventory, may_claim};
use measure::{FigureBefore, Naming, SumsSoFar};
use owner::{Candidates, Focus, Ownership};
use scene::Scene;
use status::{JudgedBefore, Standing};
use time::{Claimed, Reporting, Setting, StoryTime, Timing, Topic};

kept!(Fact, OpenSlots);

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
        let Some(inventory) = Inventory::of(reading, page, found, published) else {
            continue;
        };
        let mut scene = Scene::new(reading, &inventory);
        protagonist::cast(&mut scene);
        if story == 0 {
            linked.written = scene.written;
        }
        let mut facts = facts(&scene, unowned);
        let from = linked.claims.len();
        let told: Reused<OpenSlots> = facts.iter().map(|fact| OpenSlots::of(&scene, fact)).collect();
        linked
            .claims
            .extend(facts.drain(..).map(|fact| fact.into_claim(&scene, story)));
        confidence::settle(&scene, &mut linked.claims[from..], &told);
    }
    linked.claims.sort_by_key(|claim| claim.mentions[0].figure);
    copies::add_mentions(page, &mut linked.claims);
    linked
}

/// A figure with all that its own sentence says of it.
struct FigureDraft<'o, 's, 'r, 't> {
    owned: &'o OwnedFigure<'s, 'r, 't>,
    times: OwnTimes<'s>,
    standing: Standing,
}

impl FigureDraft<'_, '_, '_, '_> {
    /// "(2014: 4 Mio.)", "after a loss of £4m in 2014": what is told by the way is not what the text goes on about.
    fn is_aside(&self, scene: &Scene<'_, '_>) -> bool {
        let sentence = self.owned.figure.sentence;
        self.times
            .taken
            .is_some_and(|taken| time::stands_aside(scene, sentence, taken))
    }
}

fn facts(scene: &Scene<'_, '_>, unowned: bool) -> Reused<Fact> {
    let owned = owned_figures(scene, unowned);
    let drafts = drafts(&owned);
    if drafts.is_empty() {
        return Reused::default();
    }
    let story = StoryTime::new(scene);
    let reporting = reporting(scene, &drafts, &story);
    let mut topic = Topic::default();
    let mut last: Option<Period> = None;
    let mut facts: Reused<Fact> = Reused::with_capacity(drafts.len());
    let mut drafts = &drafts[..];
    for sentence in &scene.sentences {
        if drafts.is_empty() {
            break;
        }
        let plan_before = topic.plan;
        topic.pass(scene, sentence);
        let (mut before, mut told) = (None, None);
        let here = drafts
            .iter()
            .take_while(|draft| std::ptr::eq(draft.owned.figure.sentence, sentence));
        let (here, behind) = drafts.split_at(here.count());
        drafts = behind;
        for draft in here {
            let setting = Setting {
                main: draft.times.main,
                before,
                stated: told,
                topic: topic.period,
                spoken: topic.spoken,
                plan: topic.plan.or(plan_before),
                forecast: topic.forecast,
                budget: story.budget.filter(|_| topic.is_of_budget()),
                last: topic.last,
                figure: last,
                reporting: &reporting,
                story: &story,
            };
            let fact = fact(scene, draft, &setting);
            if !draft.times.old && !draft.is_aside(scene) {
                last = Some(fact.period);
                before = Some(fact.period);
                told = before.filter(|period| period.basis != Basis::Inferred).or(told);
            }
            hear(&mut topic, scene, draft, &fact);
            merge::add(&mut facts, fact);
        }
    }
    facts
}

/// What a fact tells of the period that the text is about.
fn hear(topic: &mut Topic, scene: &Scene<'_, '_>, draft: &FigureDraft<'_, '_, '_, '_>, fact: &Fact) {
    if !draft.times.old && draft.times.taken.is_some_and(Taken::refers_to_period) {
        topic.note(fact.period);
    }
    if !time::is_result(fact.metric) {
        return;
    }
    let same_year = Some(fact.period.year) == topic.period.map(|period| period.year);
    if fact.status == Status::Actual && !draft.times.old && same_year {
        topic.renew();
    }
    let stated = || {
        let taken = draft.times.taken;
        taken.is_some_and(|taken| taken.stated(scene).is_some())
    };
    if fact.status == Status::Target && !draft.times.old && (stated() || fact.period.part.is_some()) {
        topic.forecast(fact.period);
    }
}

/// The periods that the story's results say they are for.
fn reporting(scene: &Scene<'_, '_>, drafts: &[FigureDraft<'_, '_, '_, '_>], story: &StoryTime) -> Reporting {
    /// How many sentences open a story.
    const OPENING: usize = 6;
    /// Each is compared with all others, so no more are asked: far more than an article has.
    const MOST: usize = 200;
    let is_fact = |draft: &&FigureDraft<'_, '_, '_, '_>| {
        !draft.times.old && draft.standing.status == Status::Actual && !draft.is_aside(scene)
    };
    let stated = |draft: &FigureDraft<'_, '_, '_, '_>| draft.times.taken?.stated(scene);
    let facts = drafts.iter().filter(is_fact);
    let results = facts
        .clone()
        .filter(|draft| time::is_result(draft.owned.naming.metric));
    let body = scene
        .sentences
        .get(OPENING)
        .map_or(usize::MAX, |sentence| sentence.tokens.start);
    let lead = facts
        .clone()
        .take_while(|draft| draft.owned.figure.sentence.tokens.start < body)
        .find_map(stated);
    let results: Reused<Period> = results.filter_map(stated).take(MOST).collect();
    let all: Reused<Period> = facts.filter_map(stated).take(MOST).collect();
    Reporting::new(scene, &results, &all, lead.or(story.lead))
}

fn drafts<'o, 's, 'r, 't>(owned: &'o [OwnedFigure<'s, 'r, 't>]) -> Vec<FigureDraft<'o, 's, 'r, 't>> {
    // Stage by stage, so that what each needs stays at hand.
    let times: Vec<OwnTimes<'s>> = owned.iter().map(OwnTimes::of).collect();
    let mut drafts: Vec<FigureDraft<'o, 's, 'r, 't>> = Vec::with_capacity(owned.len());
    for (owned, times) in owned.iter().zip(times) {
        let before = drafts.last().map(|draft| JudgedBefore {
            figure: draft.owned.figure.figure,
            standing: &draft.standing,
        });
        let OwnedFigure { figure, naming, .. } = owned;
        let standing = status::find(figure, naming.metric, times.old, times.ahead, before);
        drafts.push(FigureDraft {
            owned,
            times,
            standing,
        });
    }
    drafts
}

/// A figure that may be a claim: what it measures, and whose it is.
struct OwnedFigure<'s, 'r, 't> {
    figure: FigureInSentence<'s, 'r, 't>,
    naming: Naming,
    owner: Ownership,
    /// How likely that owner is.
    probability: f32,
}

/// The figures of a story that may be claims, each read with what those before it leave behind.
fn owned_figures<'s, 'r, 't>(scene: &'s Scene<'r, 't>, unowned: bool) -> Vec<OwnedFigure<'s, 'r, 't>> {
    let figures = figures(scene);
    let mut owned: Vec<OwnedFigure<'s, 'r, 't>> = Vec::with_capacity(figures.len());
    let (mut focus, mut candidates) = (Focus::new(scene), Candidates::default());
    let mut sums = SumsSoFar::default();
    // Each was named as though all before it were claims; behind one that is none they are named anew.
    let mut anew = false;
    let mut figures = figures.iter().zip(name_all(&figures)).peekable();
    for sentence in &scene.sentences {
        // What stands behind the last figure tells nothing of any.
        if figures.peek().is_none() {
            break;
        }
        let here = |(figure, _): &(&FigureInSentence<'_, '_, '_>, _)| std::ptr::eq(figure.sentence, sentence);
        while let Some((figure, naming)) = figures.next_if(here) {
            let naming = if anew {
                let before = owned.last().map(|before| (&before.figure, &before.naming));
                name(figure, before, sums)
            } else {
                naming
            };
            let Some(naming) = naming else { continue };
            let owner::Choice { owner, probability } = owner::find(figure, &naming, &focus, &mut candidates);
            if matches!(owner, Ownership::NoOwner) && !unowned {
                anew = true;
                continue;
            }
            focus.note(&owner, naming.metric);
            sums.note(&naming, figure.figure);
            owned.push(OwnedFigure {
                figure: *figure,
                naming,
                owner,
                probability,
            });
        }
        focus.pass(scene, sentence);
    }
    owned
}

fn figures<'s, 'r, 't>(scene: &'s Scene<'r, 't>) -> Vec<FigureInSentence<'s, 'r, 't>> {
    let figures = scene.sentences.iter().flat_map(|sentence| {
        let figures = sentence.figures.iter().filter(|figure| may_claim(&figure.value));
        figures.map(move |figure| FigureInSentence::new(scene, sentence, figure))
    });
    figures.collect()
}

/// What each figure measures, if all that may be claims are; `None` for those that are not.
fn name_all(figures: &[FigureInSentence<'_, '_, '_>]) -> Vec<Option<Naming>> {
    let mut sums = SumsSoFar::default();
    let mut last = 0;
    let mut namings: Vec<Option<Naming>> = Vec::with_capacity(figures.len());
    for (place, figure) in figures.iter().enumerate() {
        let before = namings.get(last).and_then(Option::as_ref);
        let naming = name(figure, before.map(|before| (&figures[last], before)), sums);
        if let Some(naming) = &naming {
            sums.note(naming, figure.figure);
            last = place;
        }
        namings.push(naming);
    }
    namings
}

/// What `figure` measures behind the claim `before`; `None` if it can be no claim.
fn name(
    figure: &FigureInSentence<'_, '_, '_>,
    before: Option<(&FigureInSentence<'_, '_, '_>, &Naming)>,
    sums: SumsSoFar,
) -> Option<Naming> {
    let before = before.map(|(before, naming)| FigureBefore {
        naming,
        after: before.figure.end(),
        sums,
    });
    let naming = measure::name(figure, before.as_ref());
    measure::is_worth(figure, &naming).then_some(naming)
}

/// What the time words of its sentence say of a figure.
struct OwnTimes<'s> {
    old: bool,
    taken: Option<&'s Taken>,
    main: Option<&'s Taken>,
    /// Whether they lie ahead of the writing, where there are some.
    ahead: Option<bool>,
}

impl<'s> OwnTimes<'s> {
    fn of(owned: &OwnedFigure<'s, '_, '_>) -> Self {
        let figure = &owned.figure;
        let old = time::is_old_value(figure);
        let taken = time::take(figure, owned.naming.measure, old);
        Self {
            old,
            // "will close nine of its 64 routes in May": the time is that of the part.
            taken: taken.filter(|_| !figure.is_whole()),
            main: time::main_time(figure),
            ahead: taken.and_then(|taken| time::is_ahead(figure.scene, figure.sentence, taken)),
        }
    }
}

fn fact(scene: &Scene<'_, '_>, draft: &FigureDraft<'_, '_, '_, '_>, setting: &Setting<'_>) -> Fact {
    let reading = scene.reading;
    let FigureDraft {
        owned,
        times,
        standing,
    } = draft;
    let OwnedFigure {
        figure: here,
        naming,
        owner,
        probability,
    } = *owned;
    let FigureInSentence { sentence, figure, .. } = *here;
    let claimed = Claimed {
        status: standing.status,
        metric: naming.metric,
        // What replaces a target is one of the same period.
        old: times.old && standing.status == Status::Actual,
        changed: naming.measure == Measure::Change,
        moved: naming.movement.is_some(),
        judged: standing.status == Status::Target && status::is_judged(here, standing),
    };
    let timing = time::settle(here, times.taken, &claimed, setting);
    Fact {
        owner: owner
            .named()
            .map(|owner| (scene.maker(owner.group), reading.span(owner.tokens.clone()))),
        owned: *probability,
        metric: naming.metric,
        told: naming.told,
        measure: naming.measure,
        noun: measure::noun_of(here, naming).map(|tokens| reading.span(tokens)),
        quantity: signed(figure.value.quantity, naming),
        period: timing.period,
        dated: timing.likely,
        status: standing.status,
        withdrawn: status::is_withdrawn(here, standing),
        replaced: standing.replaced,
        scope: scope::of(here, naming).map(|tokens| reading.span(tokens)),
        mentions: vec![Mention::new(
            figure.span(reading),
            reading.span(sentence.tokens.clone()),
        )],
        evidence: evidence(draft, &timing),
        headline: sentence.place == scene::Place::Headline,
    }
}

fn signed(quantity: Quantity, naming: &Naming) -> Quantity {
    let (sign, unit) = (naming.sign, naming.unit);
    let turn = |value: f64| match value > 0.0 {
        true => value * sign,
        false if naming.is_unsigned() => value.abs(),
        false => value,
    };
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

/// The rule of every slot, and the words that it read, where it read any.
fn evidence(draft: &FigureDraft<'_, '_, '_, '_>, timing: &Timing) -> Evidence {
    let FigureDraft { owned, standing, .. } = draft;
    let OwnedFigure {
        figure: here,
        naming,
        owner,
        ..
    } = *owned;
    let (reading, figure) = (here.scene.reading, here.figure);
    let proof = |tokens: Option<&Range<usize>>, rule: &'static str| {
        Proof::new(tokens.map(|tokens| reading.span(tokens.clone())), rule)
    };
    let bound = figure.value.bound.map(TokenRange::range);
    let movement = naming.movement.as_ref();
    Evidence {
        organisation: proof(owner.named().map(|owner| &owner.tokens), owner.rule()),
        metric: proof(naming.cue.as_ref(), naming.told.rule()),
        measure: match (movement, naming.measure) {
            (Some(_), _) => proof(movement, "movement"),
            (None, Measure::Change) => proof(None, "change_without_movement"),
            (None, Measure::Level) => proof(None, "level_by_default"),
        },
        quantity: Proof::new(figure.span(reading), figure.rule),
        bound: match &bound {
            Some(tokens) => proof(Some(tokens), "bound_word"),
            None => proof(None, "exact_by_default"),
        },
        year: proof(timing.tokens.as_ref(), timing.dated.rule()),
        status: proof(standing.tokens.as_ref(), standing.told.rule()),
    }
}
