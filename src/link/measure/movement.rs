//! Whether a figure is an amount or a difference.

use std::ops::Range;

use super::BARRIER_COST;
use super::aside::stands_in_aside;
use crate::claim::{Amount, Bound, Measure, Metric, Property, Unit};
use crate::grammar::CLAUSE;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{
    CueRole, Frame, Grammars, Intent, Joint, Kinds, MetricCue, Motion, Movement, MovementCue, Preposition,
};
use crate::link::figure::{FigureInSentence, preposition, start};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::{FigureKind, FigureValue};
use crate::text::TokenRange;
use crate::text::token::WordId;

/// No word of movement farther than this goes with a figure.
const REACH: u32 = 30;

/// The word of rising or falling that the figure goes with.
pub(super) fn best<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MovementCue>> {
    if let Some(moved) = moved_itself(site) {
        return Some(moved);
    }
    let f = site.figure.tokens();
    let moves = site
        .sentence
        .movements
        .iter()
        .filter(|movement| movement.value.movement != Movement::Negative && !is_bound(site, movement))
        .filter(|movement| !is_of_other(site, movement) && !is_said(site, movement))
        .filter(|movement| !is_particle(site, movement))
        .filter(|movement| movement.value.motion == Motion::Verb || !stands_in_aside(site, movement.start()));
    let near = moves.filter_map(|movement| {
        let m = movement.tokens();
        let barrier = site.sentence.syntax.between(&f, &m);
        if barrier > CLAUSE || barrier == CLAUSE && compares_other(site, movement) {
            return None;
        }
        let (gap, after) = if m.end <= f.start {
            (site.start.saturating_sub(m.end), 0)
        } else {
            // "the cuts follow a $5m | reduction"
            let own = m.start == site.end && is_noun(site.reading, movement);
            (m.start.saturating_sub(site.end), if own { 0 } else { 2 })
        };
        let cost = gap as u32 + BARRIER_COST * barrier + after + attribute(site, &m);
        (cost <= REACH).then_some((cost, movement))
    });
    near.min_by_key(|(cost, _)| *cost)
        .map(|(_, movement)| movement)
        .or_else(|| left_out(site))
}

/// "wrote | down its shops by £3m": the particle of a verb that says what is measured.
fn is_particle(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| cue.value.is_verb() && cue.start() < movement.start() && cue.end() == movement.end())
}

/// "sales growth slowed to | 3% from 5%", "its forecast for sales growth to | 3%": a movement that itself moves, and the
/// figure is how great that is.
fn moved_itself<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MovementCue>> {
    let value = matches!(site.role, Some(Preposition::To | Preposition::From));
    let counted = matches!(site.kind, Kinds::PERCENT | Kinds::COUNT);
    let mut movements = site.sentence.movements.iter().filter(|_| value && counted);
    movements.find(|movement| {
        movement.end() <= site.start
            && matches!(movement.value.movement, Movement::Up | Movement::Down)
            && is_noun(site.reading, movement)
            && (is_moved_subject(site, movement) || leads_to_rate(site, movement))
    })
}

/// "sales | growth slowed": the subject of a verb of movement in the figure's clause.
fn is_moved_subject(site: &FigureInSentence<'_, '_, '_>, moved: &Found<MovementCue>) -> bool {
    let (syntax, head) = (site.syntax(), moved.end() - 1);
    let here = |i: usize| syntax.same_clause(i, site.figure.start());
    let mut movements = site.sentence.movements.iter();
    syntax.is_subject(head)
        && here(head)
        && movements.any(|verb| {
            verb.start() >= moved.end()
                && verb.value.motion == Motion::Verb
                && syntax.is_finite(verb.start())
                && here(verb.start())
        })
}

/// "sales | growth to 3% from 5%", "Umsatzwachstum | von 5 auf 3 Prozent": a noun of growing that names what grows, right
/// before its figures.
fn leads_to_rate(site: &FigureInSentence<'_, '_, '_>, moved: &Found<MovementCue>) -> bool {
    const JOINED: usize = 2;
    let mut cues = site.sentence.cues.iter();
    let pair = site
        .previous()
        .filter(|previous| site.start.saturating_sub(previous.end()) <= JOINED);
    let first = pair.map_or(site.start, start);
    site.kind == Kinds::PERCENT
        && moved.end() + 1 == first
        && cues.any(|cue| {
            cue.end() == moved.end() && cue.value.is_noun() && !cue.value.metric.is(Property::Rate)
        })
}

/// "stieg trotz | sinkender Preise um 5 Prozent": a participle before a noun moves that noun.
fn attribute(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> u32 {
    const COST: u32 = 8;
    let syntax = site.syntax();
    let describes = movement.len() == 1
        && movement.end < site.start
        && matches!(
            syntax.class(movement.start),
            WordClass::Adjective | WordClass::PresentParticiple
        )
        && syntax.class(movement.end) == WordClass::Noun;
    if describes { COST } else { 0 }
}

/// "a load factor of 86 percent and a 17 percent | increase in seats": another figure stands right before the movement,
/// in no list with this one.
fn is_of_other(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let first = movement.start();
    let joins = |i: usize| joint(site.reading, i, i + 1, Joint::Or).is_some();
    let alike = |other: &Found<FigureValue>| other.value.quantity.unit.base() == site.unit.base();
    let listed =
        |i: usize| !site.reading.tokens[i].is_word() || site.reading.is(i, Grammars::AND) || joins(i);
    let compares = matches!(movement.value.motion, Motion::Adjective | Motion::Comparison);
    (compares || is_noun(site.reading, movement))
        && site.sentence.figures.iter().any(|other| {
            other.end() == first
                && other.start() > site.figure.start()
                && !((site.end..other.start()).all(listed) && (alike(other) || site.figure.value.bare))
        })
}

/// "4% | more than a year ago; its planes were 91% full": a comparison right behind another figure, in another clause.
fn compares_other(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let mut figures = site.sentence.figures.iter();
    movement.value.motion == Motion::Comparison
        && figures.any(|other| other.end() == movement.start() && other.start() != site.figure.start())
}

/// "adding | that 1,200 people work there": a verb of rising that opens what is said.
fn is_said(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let after = movement.end();
    movement.value.motion == Motion::Verb
        && after < site.sentence.tokens.end
        && site.reading.is(after, Grammars::COMPLEMENTISER)
        && after < site.start
}

/// "mehr als 4 Prozent", "at least": what bounds the figure moves nothing.
fn is_bound(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let bound = site.figure.value.bound;
    bound.is_some_and(|bound| bound.covers(movement.tokens))
}

/// "Sales fell by 3 percent to 9bn and profits by 20 percent": "by" repeats the movement of the clause before.
fn left_out<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MovementCue>> {
    if site.role != Some(Preposition::By) {
        return None;
    }
    let before = site.sentence.movements.iter().rev();
    before
        .filter(|movement| movement.value.movement != Movement::Negative)
        .find(|movement| movement.end() <= site.start)
}

pub(super) fn measure(
    site: &FigureInSentence<'_, '_, '_>,
    metric: Metric,
    movement: Option<&Found<MovementCue>>,
) -> Measure {
    let unit = site.unit;
    if site.figure.value.kind == FigureKind::Change
        || unit == Unit::PERCENTAGE_POINTS
        || unit == Unit::BASIS_POINTS
    {
        return Measure::Change;
    }
    if metric.is(Property::Event)
        && (site.kind != Kinds::PERCENT || site.is_part())
        && !steps_to(site, movement)
        && !(metric.is(Property::Stock) && movement.is_some_and(|movement| is_compared(site, movement)))
    {
        return Measure::Level;
    }
    // "delivers an additional 500 doses"
    let adds = |movement: &Found<MovementCue>| {
        movement.value.motion == Motion::Adjective && movement.end() <= site.start
    };
    if site.kind == Kinds::COUNT
        && metric.is(Property::Handled)
        && movement.is_some_and(adds)
        && site.role.is_none()
    {
        return Measure::Level;
    }
    // "a £12m funding boost": money that is raised, and no more than there was
    let boost = |movement: &Found<MovementCue>| {
        movement.value.movement == Movement::Up && ends_phrase(site, &movement.tokens())
    };
    if metric == Metric::Funding && movement.is_some_and(boost) {
        return Measure::Level;
    }
    // "wins $6bn order"
    if metric.is(Property::Contract) && site.kind == Kinds::MONEY && !by(site) {
        return Measure::Level;
    }
    let value = matches!(site.role, Some(Preposition::To | Preposition::From));
    if metric == Metric::Wages && site.kind == Kinds::PERCENT && !site.is_part() && !value {
        return Measure::Change;
    }
    let changes = match movement {
        Some(movement) => moved(site, metric, movement),
        None if metric.is(Property::Rate) => {
            site.kind == Kinds::PERCENT && printed_sign(site) && is_aside(site)
        }
        None => site.kind == Kinds::PERCENT && (printed_sign(site) || by(site)),
    };
    let changes = changes
        || site.kind == Kinds::COUNT
            && (is_signed_aside(site) || metric == Metric::Customers && counts_new(site));
    if changes { Measure::Change } else { Measure::Level }
}

/// "raised the number of shops | by 54 to 380": the step that led to the new number.
fn steps_to(site: &FigureInSentence<'_, '_, '_>, movement: Option<&Found<MovementCue>>) -> bool {
    let to = |next: &Found<FigureValue>| {
        next.value.quantity.unit == site.unit
            && preposition(site.reading, site.sentence, next) == Some(Preposition::To)
    };
    by(site) && movement.is_some() && site.next().is_some_and(to)
}

fn by(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.role == Some(Preposition::By)
}

fn printed_sign(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let plus = |i: usize| site.reading.tokens[i].word == WordId::punct(b'+');
    let first = site.figure.start();
    matches!(site.figure.value.quantity.amount, Amount::Value(value) if value < 0.0)
        || plus(first)
        || first > 0 && plus(first - 1)
}

/// "5,000 new subscribers", "12.000 zusätzliche Nutzer": those counted came on top of the others.
pub(super) fn counts_new(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let behind = |noun: &Found<MetricCue>| site.end..noun.start();
    let new = |i: usize| site.reading.lexicon.joints(site.reading.word(i)).has(Joint::New);
    site.counted.is_some_and(|noun| behind(noun).any(new))
}

/// "180.000 Kunden (+4.200)": how far what stands before the bracket has moved.
fn is_signed_aside(site: &FigureInSentence<'_, '_, '_>) -> bool {
    is_aside(site) && printed_sign(site) && site.previous().is_some()
}

fn is_aside(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let first = site.figure.start();
    let from = first.saturating_sub(2).max(site.sentence.tokens.start);
    (from..=first).any(|i| site.reading.is_punct(i, b'('))
}

/// Whether the verb is one of winning and losing customers, in the figure's clause.
fn wins(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let mut twins = site
        .sentence
        .cues
        .iter()
        .filter(|cue| cue.start() == movement.start());
    twins.any(|cue| {
        cue.value.names(Metric::Customers)
            || matches!(cue.value.role, CueRole::Frame(Frame::Lose | Frame::Add))
    }) && site.syntax().same_clause(site.figure.start(), movement.start())
        && !(movement.end()..site.start).any(|i| site.syntax().is_finite(i))
}

/// "hat 1200 Mitglieder verloren": how far from the number the verb of winning or losing them stands.
const WON: usize = 8;

/// Whether a word of movement may be a noun: "a 10% increase", "they increase".
pub(super) fn is_noun(reading: &Reading<'_>, movement: &Found<MovementCue>) -> bool {
    let noun = |sense: &Sense| matches!(sense, Sense::Movement(cue) if cue.motion == Motion::Noun);
    let word = reading.word(movement.start());
    movement.value.motion == Motion::Noun
        || movement.tokens().len() == 1
            && !reading.capital_tells_noun()
            && reading.lexicon.senses_of(word).any(noun)
}

/// "ein Absatzrückgang von 9% | auf 121.400 Fahrzeuge", "growth of 26 percent | to 51,308 units": a share that leads to
/// an amount of another unit is no old value.
fn leads_to_amount(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.next()
        .is_none_or(|next| next.value.quantity.unit != site.unit)
}

/// "21 people | fewer", "$300,000 | more": a comparison right behind the figure, or the noun that it counts.
pub(super) fn is_compared(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let counted = site.counted.filter(|counted| counted.start() == site.end);
    let first = movement.start();
    // "9 Millionen Reisende | über die Häfen"
    let over = || site.reading.is(first, Grammars::PREPOSITION);
    // "lag mit 5 Mrd. Euro | unter den Erwartungen"
    let with = || site.role == Some(Preposition::Other) && site.kind != Kinds::PERCENT && over();
    movement.value.motion == Motion::Comparison
        && !with()
        && (first == site.end || counted.is_some_and(|noun| noun.end() == first) && !over())
}

/// "fell | below 400,000", "stieg | über 5 Prozent": a preposition of place behind the verb tells what value was passed.
fn is_threshold(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let place = |tokens: TokenRange| {
        tokens.len() == 1
            && tokens.start() >= movement.end()
            && site.reading.is(tokens.start(), Grammars::PREPOSITION)
    };
    let passes = match site.figure.value.quantity.bound {
        Bound::LessThan => movement.value.movement == Movement::Down,
        Bound::MoreThan => movement.value.movement == Movement::Up && site.kind == Kinds::COUNT,
        _ => false,
    };
    passes && site.figure.value.bound.is_some_and(place)
}

/// "was 41.2%, | up 80 basis points": the adverb leads to the next figure.
fn leads_to_other(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let mut figures = site.sentence.figures.iter();
    movement.value.motion == Motion::Adverb
        && movement.start() > site.end
        && figures.any(|other| other.start() == movement.end())
}

/// "zog 48.000 Besucher an": who comes is counted, and not won.
fn attracts(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| cue.start() == movement.start() && cue.value.role == CueRole::Frame(Frame::Attract))
}

/// "sales | topped $1m": what a verb of outdoing has for its object is the value that was passed.
fn passes(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    let word = site.reading.word(movement.start());
    let outdoes = |sense: &Sense| matches!(sense, Sense::Intent(Intent::Outcome));
    site.role.is_none()
        && site.kind != Kinds::PERCENT
        && movement.end() == site.start
        && movement.tokens().len() == 1
        && site.reading.lexicon.senses_of(word).any(outdoes)
}

/// "a $9 million budget | cut": of nouns behind a sum the last tells what becomes of the others.
fn ends_phrase(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> bool {
    const NOUNS: usize = 2;
    let gap = site.end..movement.start;
    (site.kind == Kinds::MONEY && site.is_attributive() || site.kind == Kinds::PERCENT)
        && (1..=NOUNS).contains(&gap.len())
        && gap.into_iter().all(|i| site.syntax().class(i) == WordClass::Noun)
}

/// "a 12 percent increase over | the $25m a year earlier": a movement that has a share of its own is
/// measured against the amount behind it.
fn is_base(site: &FigureInSentence<'_, '_, '_>, movement: &Range<usize>) -> bool {
    let governed = || (movement.end..site.start).any(|i| site.reading.is(i, Preposition::Other.set()));
    site.kind != Kinds::PERCENT
        && movement.end <= site.start
        && governed()
        && site
            .previous()
            .is_some_and(|share| share.end() == movement.start && share.value.quantity.unit == Unit::PERCENT)
}

/// "an additional | $52,000 in grants", where nothing moves by it: not "cut an additional $36 million".
fn comes_on_top(site: &FigureInSentence<'_, '_, '_>, movement: &Found<MovementCue>) -> bool {
    const NEAR: usize = 2;
    let first = movement.start();
    let beside = first.saturating_sub(NEAR)..=first;
    let mut movements = site.sentence.movements.iter();
    movement.value.motion == Motion::Adjective
        && movement.end() == site.start
        && site
            .reading
            .lexicon
            .joints(site.reading.word(first))
            .has(Joint::New)
        && !movements.any(|other| beside.contains(&other.end()))
}

/// What the places of figure and movement say by themselves: whether the figure tells how far something moved.
fn told_by_place(
    site: &FigureInSentence<'_, '_, '_>,
    metric: Metric,
    movement: &Found<MovementCue>,
) -> Option<bool> {
    let m = movement.tokens();
    let verb = movement.value.motion == Motion::Verb;
    let noun = is_noun(site.reading, movement);
    if leads_to_other(site, movement) || metric == Metric::Customers && attracts(site, movement) {
        return Some(false);
    }
    // "7,400 net | additions"
    let won = metric == Metric::Customers
        && m.start == site.end + 1
        && site.kind == Kinds::COUNT
        && site.counted.is_none_or(|counted| counted.start() != site.end);
    if noun && (m.start == site.end || won || ends_phrase(site, &m)) || is_compared(site, movement) {
        return Some(true);
    }
    if noun && is_base(site, &m) || verb && (is_threshold(site, movement) || passes(site, movement)) {
        return Some(false);
    }
    if noun && m.end + 1 == site.start && site.kind == Kinds::PERCENT && leads_to_amount(site) {
        return Some(true);
    }
    if matches!(
        site.role,
        Some(Preposition::To | Preposition::From | Preposition::Against)
    ) {
        return Some(noun && moved_itself(site).is_some());
    }
    None
}

/// Whether the figure tells how far something moved, not what it moved to or from.
fn moved(site: &FigureInSentence<'_, '_, '_>, metric: Metric, movement: &Found<MovementCue>) -> bool {
    let m = movement.tokens();
    let verb = movement.value.motion == Motion::Verb;
    let noun = is_noun(site.reading, movement);
    if let Some(told) = told_by_place(site, metric, movement) {
        return told;
    }
    if by(site) {
        // "um 155.000 Euro höher"
        let adjective = matches!(movement.value.motion, Motion::Adjective | Motion::Comparison);
        return site.kind == Kinds::PERCENT
            || !metric.is(Property::Asked)
            || verb
            || adjective && m.start >= site.end;
    }
    let gap = if m.start >= site.end {
        m.start - site.end
    } else {
        site.start.saturating_sub(m.end)
    };
    if site.role == Some(Preposition::Of) && !noun {
        return false;
    }
    // "with a margin of 6 percent lower than expected"
    let with = site.role == Some(Preposition::Other) && metric.is(Property::Rate) && m.start >= site.end;
    if site.kind == Kinds::PERCENT && !with {
        return gap <= 1 || !(metric.is(Property::Rate) || site.is_part() && gap > 2);
    }
    if comes_on_top(site, movement) {
        return false;
    }
    // "5.2 million tonnes, up | 400,000 tonnes": the adverb may be a preposition too
    if gap == 0 && m.end == site.start && movement.value.motion == Motion::Adverb {
        return true;
    }
    if metric == Metric::Customers && verb && gap <= WON && wins(site, movement) {
        return true;
    }
    // "moved 350 employees", "im Endausbau 150 Mitarbeiter"
    let names_no_move = movement.value.movement == Movement::Either && verb
        || movement.value.motion == Motion::Noun && gap == 0;
    if names_no_move && site.role.is_none() && !printed_sign(site) {
        return false;
    }
    m.end <= site.start
        && metric != Metric::Loss
        && (gap <= 1 && site.role.is_none() || gap <= 2 && site.role == Some(Preposition::Of))
}
