//! Which of the words around a figure names its metric.

use super::BARRIER_COST;
use super::aside::{aside_of, stands_in_aside};
use super::attach::takes;
use super::counted::{is_job, verb_decides};
use super::direct::{is_market, moved_attribute, names_directly, share_of_market};
use super::movement::is_noun;
use super::sense::speaks;
use super::silent::{counts_in_shares, gives_way, is_silent, tells_why};
use super::taken::is_taken;
use crate::claim::{Metric, Property, Sums, Unit};
use crate::language::pack::{CueRole, Grammars, Kinds, MetricCue, MetricId, Motion, Preposition};
use crate::link::figure::{FigureInSentence, is_of, kind, start};
use crate::recognise::Found;

/// General words give way to any other near.
const WEAK_COST: i32 = 12;
/// A noun in a phrase of its own ("profit before tax", "on a turnover") gives way to the head before it.
const PHRASE_COST: i32 = 8;
/// A noun that another figure takes ("£5m on a turnover of £9m").
const TAKEN_COST: i32 = 15;
/// "a loss of £9m": nothing is nearer.
const ATTACHED_COST: i32 = -5;
/// How many tokens nearer the subject of a verb of movement counts than it stands.
const SUBJECT_GAIN: i32 = 6;
/// A noun that another describes ("energy storage projects"), or that only counts in shares ("per share").
const FRONT_COST: i32 = 6;
/// Sums are no percentages: "deposits of 4 percent" are a share of something else.
const UNLIKELY_COST: i32 = 10;
/// Less than this, in euros, is no sum of a business.
const SMALL: f64 = 1_000.0;
/// In tokens: the verb that ends the figure's clause stands no farther away.
const OWN_VERB: u32 = 2;
/// No cue farther than this speaks of a figure.
const REACH: u32 = 60;
/// What costs less than this, in euros, has a price; no share costs more.
pub(super) const DEAREST: f64 = 20_000.0;
/// No figure of a share, in euros, is larger.
const DEAREST_SHARE: f64 = WARE;
/// What costs less than this, in euros, may be a ware: a car, a machine.
pub(super) const WARE: f64 = 5.0 * DEAREST;
/// What costs more than this, in euros, is no ware.
pub(super) const WARES: f64 = 1_000_000.0;

/// The cue that names what a figure measures: the cheapest to reach. `skip` names none.
pub(super) fn best_cue<'s>(
    site: &FigureInSentence<'s, '_, '_>,
    skip: Option<Metric>,
) -> Option<&'s Found<MetricCue>> {
    weighed_cue(site, skip).map(|(cue, _)| cue)
}

/// That cue, and what it costs where it was weighed against others: then it speaks of the figure.
pub(super) fn weighed_cue<'s>(
    site: &FigureInSentence<'s, '_, '_>,
    skip: Option<Metric>,
) -> Option<(&'s Found<MetricCue>, Option<i32>)> {
    let told = |cue: &'s Found<MetricCue>| Some((cue, None));
    let counted = site.counted.filter(|cue| cue.value.kinds.has(site.kind));
    if counted.is_some() && site.is_whole() {
        return counted.and_then(told);
    }
    if let Some(attribute) = share_of_market(site).or_else(|| moved_attribute(site)) {
        return told(attribute);
    }
    let skipped = skip.map(MetricId::built_in);
    let named = site
        .sentence
        .cues
        .iter()
        .filter(|cue| {
            matches!(cue.value.role, CueRole::Noun | CueRole::Verb) && cue.value.kinds.has(site.kind)
        })
        .filter(|cue| Some(cue.value.metric) != skipped && fits(site, cue) && speaks_here(site, cue))
        .filter_map(|cue| Some((cost(site, cue)?, cue)))
        .min_by_key(|(cost, _)| *cost);
    match (counted, named) {
        // "In diese Länder gingen 1.000 der Limousinen": what else is counted says nothing of the goods
        (Some(counted), Some((_, named))) if counted.value.role == CueRole::Goods && is_weak_noun(named) => {
            None
        }
        (Some(counted), Some((cost, named))) if verb_decides(counted, named, cost) => {
            Some((named, Some(cost)))
        }
        (Some(counted), Some(_)) if is_job(counted) => told(counted),
        (Some(counted), _) if counted.value.role == CueRole::Counted => told(counted),
        (_, Some((cost, named))) => Some((named, Some(cost))),
        (_, None) => None,
    }
}

/// Whether a word is used in its sense, and speaks of the figure.
pub(super) fn speaks_here(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    speaks(site, cue) && !is_market(cue) && !is_silent(site, cue) && !is_counted_itself(site, cue)
}

/// "340,000 | books": what is counted is no verb.
fn is_counted_itself(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.is_verb() && site.counted.is_some_and(|noun| noun.start() == cue.start())
}

fn is_weak_noun(cue: &Found<MetricCue>) -> bool {
    cue.value.is_weak_noun()
}

/// Whether the size of a sum allows the metric: no share costs millions.
pub(super) fn fits(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let metric = site.reading.lexicon.metric(cue.value.metric);
    match site.kind {
        // "30 km east of the plant": no length is a capacity or an output
        Kinds::PHYSICAL if is_length(site.unit) => matches!(metric, Metric::Other | Metric::Usage),
        Kinds::MONEY if is_no_price(site, cue, metric) => false,
        Kinds::MONEY => match metric.facts().sums {
            Sums::Large => !is_price_of_ware(site, cue),
            Sums::OfShare => site.size() < DEAREST_SHARE,
            Sums::Any => true,
        },
        _ => true,
    }
}

/// "an EBITDA of €40m at a margin of 12 percent", "invested $1bn into lowering food prices": so great a sum is neither.
fn is_no_price(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, metric: Metric) -> bool {
    match metric {
        Metric::Margin => site.size() >= DEAREST,
        Metric::Price => site.size() >= WARES && cue.start() >= site.end && cue.value.is_noun(),
        _ => false,
    }
}

/// "the ticket for 45 euros that it needs": nobody earns or borrows what a ware costs.
fn is_price_of_ware(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let small = 0.0 < site.size() && site.size() < SMALL;
    let touches = cue.start() == site.end || takes(site, cue) == Some(site.start);
    small && !touches && !has_share_behind(site, cue)
}

/// "net asset value | per share"
fn has_share_behind(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|other| other.start() == cue.end() && other.value.names(Metric::Eps))
}

pub(super) fn is_length(unit: Unit) -> bool {
    matches!(
        unit.base(),
        "km" | "m" | "cm" | "mm" | "mi" | "ft" | "in" | "yd" | "nmi"
    )
}

/// What it costs to take `cue` for the figure; `None` out of reach.
pub(super) fn cost(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<i32> {
    let c = cue.tokens();
    let figure = site.figure.tokens();
    if figure.start < c.end && c.start < figure.end {
        return None;
    }
    let after = c.start >= figure.end;
    if after && is_taken(site, cue) {
        return None;
    }
    let reach = if after { figure.start..behind(site) } else { figure };
    let gap = if after {
        c.start.saturating_sub(reach.end)
    } else {
        site.start.saturating_sub(c.end)
    };
    // "a 35%-stake", "die 35%-Beteiligung": one word with the figure.
    if after && gap == 1 && cue.value.is_noun() && is_hyphened(site, reach.end) {
        return Some(ATTACHED_COST - DIRECT_GAIN);
    }
    let mut distance = match aside_of(site, cue) {
        Some(aside) => gap.saturating_sub(aside.len()) as u32,
        None => gap as u32 + BARRIER_COST * site.sentence.syntax.between(&reach, &c),
    };
    if after && does_in_clause(site, cue) {
        distance = distance.min(OWN_VERB);
    }
    if distance > REACH {
        return None;
    }
    let mut cost = distance as i32 - subject_of_movement(site, cue);
    cost += match cue.value.role {
        CueRole::Noun => 0,
        CueRole::Verb | CueRole::Frame(_) => 1,
        CueRole::Counted | CueRole::Goods | CueRole::Works => COUNTED_COST,
    };
    if cue.value.weak && is_general(site, cue, reach.end) {
        cost += WEAK_COST;
    }
    cost += cost_of_aside(site, cue);
    Some(
        cost + if after {
            cost_after(site, cue, reach.end, gap)
        } else {
            cost_before(site, cue)
        },
    )
}

/// Whether a weak word gives way here; not right behind a movement that the figure tells, nor where the figure describes
/// it. `behind` is the token after the figure and that movement.
fn is_general(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, behind: usize) -> bool {
    const NEAR: usize = 2;
    let (first, noun) = (cue.start(), cue.value.is_noun());
    // "a 10 percent increase in active subscribers"
    let moved = noun
        && behind > site.end
        && first >= site.end
        && first.saturating_sub(behind) <= NEAR
        && !cue.value.metric.is(Property::Project)
        && !means_stock(site, cue);
    // "a £44m | gap"
    let described = noun
        && first == site.end
        && site.start > site.sentence.tokens.start
        && site.reading.is(site.start - 1, Grammars::DETERMINER);
    !moved && !described
}

/// "a fall in subscriptions": of two meanings of a word, those who are had rather than what they pay.
fn means_stock(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    !cue.value.metric.is(Property::Stock)
        && site
            .sentence
            .cues
            .iter()
            .any(|twin| twin.tokens() == cue.tokens() && twin.value.metric.is(Property::Stock))
}

/// What a noun costs more that only describes, tells why, or counts in shares.
fn cost_of_aside(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> i32 {
    let front = if gives_way(site, cue) { FRONT_COST } else { 0 };
    let apart = if stands_in_aside(site, cue.start()) || tells_why(site, cue) {
        TAKEN_COST
    } else {
        0
    };
    // "pays | per share $4"
    let shares = cue.value.names(Metric::SharePrice) && counts_in_shares(site, cue);
    front + apart + if shares { WEAK_COST } else { 0 }
}

fn is_hyphened(site: &FigureInSentence<'_, '_, '_>, at: usize) -> bool {
    let reading = site.reading;
    at == site.end
        && reading.is_punct(at, b'-')
        && reading.tokens[at].glued()
        && reading.tokens[at + 1].glued()
}

/// "hat 16 Mio. Euro in Netze, Busse und Hallen | investiert": the verb that closes a clause is as near to its object
/// as if nothing stood between.
fn does_in_clause(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let syntax = site.syntax();
    let clause = syntax.clause_of(site.figure.start());
    site.reading.has_verb_last_clauses()
        && cue.value.is_verb()
        && !cue.value.weak
        && cue.value.particle.is_none()
        && clause == syntax.clause_of(cue.start())
        && syntax.verb_group(clause).lexical == u32::try_from(cue.start()).ok()
}

/// "Der Umsatz stieg trotz sinkender Preise um 5 Prozent": what rises or falls is the subject, whatever else is named
/// on the way to the figure.
pub(super) fn subject_of_movement(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> i32 {
    let noun = cue.end() - 1;
    if !cue.value.is_noun() || cue.value.weak || cue.end() > site.start {
        return 0;
    }
    if moves_at_once(site, cue) {
        return SUBJECT_GAIN;
    }
    let syntax = site.syntax();
    let clause = |i: usize| syntax.clause_of(i);
    let moves = site.sentence.movements.iter().any(|movement| {
        movement.value.motion == Motion::Verb
            && movement.start() >= cue.end()
            && movement.end() <= site.start
            && clause(movement.start()) == clause(noun)
            && !has_object(site, movement.end())
    });
    let subject = || syntax.is_subject(noun) && clause(noun) == clause(site.figure.start());
    if moves && subject() { SUBJECT_GAIN } else { 0 }
}

/// "profit | up 18% on higher rates", "Gewinn | steigt um 18 Prozent": nothing but a movement parts the noun from the figure.
fn moves_at_once(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut movements = site.sentence.movements.iter();
    movements.any(|movement| {
        movement.start() == cue.end()
            && matches!(movement.value.motion, Motion::Adverb | Motion::Verb)
            && (movement.end()..=movement.end() + 1).contains(&site.start)
            && site.role != Some(Preposition::Of)
    })
}

/// "the bank raised interest rates by half a point": a verb whose object stands before the figure moves that.
fn has_object(site: &FigureInSentence<'_, '_, '_>, verb: usize) -> bool {
    site.sentence.cues.iter().any(|cue| {
        cue.value.is_noun()
            && (verb..site.start).contains(&cue.start())
            && site.syntax().is_object(cue.end() - 1)
    })
}

/// The token after the figure, its conversion and a word of movement: "a 5% rise in sales", "5% more sales".
fn behind(site: &FigureInSentence<'_, '_, '_>) -> usize {
    let near = site.end..site.end + 2;
    let joined = |i: usize| site.reading.is(i, Grammars::AND) || !site.reading.tokens[i].is_word();
    let movement = site.sentence.movements.iter().find(|movement| {
        near.contains(&movement.start())
            && !(site.end..movement.start()).any(joined)
            && (movement.value.motion != Motion::Verb || is_noun(site.reading, movement))
    });
    movement.map_or(site.end, |movement| movement.end())
}

/// What a cue costs more than its gap, in tokens: a noun for things that are not counted here; a verb behind the
/// figure; a noun behind it that does not name it. What names it directly is as much nearer.
const COUNTED_COST: i32 = 3;
const VERB_BEHIND_COST: i32 = 3;
const BEHIND_COST: i32 = 4;
const DIRECT_GAIN: i32 = 3;

/// A noun behind names the figure where it stands close ("5% margin", "5bn in revenue").
fn cost_after(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, from: usize, gap: usize) -> i32 {
    const CLOSE: usize = 2;
    if cue.value.is_verb() {
        // "zu 35 Prozent ausgelastet"
        return if gap == 0 && site.kind == Kinds::PERCENT {
            0
        } else {
            VERB_BEHIND_COST
        };
    }
    let near = CLOSE + usize::from(from > site.end);
    if is_base(site, cue) || leads_on(site, cue, from) {
        return TAKEN_COST;
    }
    // "manages $18bn | for pension schemes"
    let purpose = cue.value.weak && site.reading.is(from, Preposition::For.set());
    if gap <= near && !purpose && names_directly(site.reading, from..cue.start()) {
        -DIRECT_GAIN
    } else {
        BEHIND_COST
    }
}

/// "volume up 15 percent and | share of the market rising to 48 percent": behind "and" the noun is of the next figure.
fn leads_on(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, from: usize) -> bool {
    const NEAR: usize = 6;
    const BESIDE: usize = 2;
    let joined = (from..cue.start()).any(|i| site.reading.is(i, Grammars::AND));
    let next = |near: usize| {
        let mut figures = site.sentence.figures.iter();
        figures.any(|other| {
            other.value.quantity.unit.base() == site.unit.base()
                && (cue.end()..cue.end() + near).contains(&start(other))
        })
    };
    // "to $300m with service revenue | hitting $1.1bn"
    let led = site.reading.is(from, Preposition::Other.set());
    cue.value.is_noun() && (joined && next(NEAR) || led && next(BESIDE))
}

/// "margins of 4% of sales", "a deficit of 3% of GDP": what a rate is taken of is not what it measures.
fn is_base(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let margin = |cue: &Found<MetricCue>| cue.value.names(Metric::Margin);
    let economy = cue.value.names(Metric::Other) && cue.value.kinds.has(Kinds::MONEY);
    site.kind == Kinds::PERCENT
        && site.is_part()
        && !margin(cue)
        && site.sentence.cues.iter().any(|other| {
            // "its core capital stands at 13 percent of assets"
            let holds = other.value.names(Metric::Equity) || other.value.names(Metric::Debt);
            let base = economy || holds && other.start() != cue.start();
            (margin(other) || base && other.value.is_strong_noun()) && other.end() <= site.start
        })
}

/// Whether another figure is a part of what the cue names: "4% of sales".
fn is_part_of(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let Some(of) = cue.start().checked_sub(1) else {
        return false;
    };
    of > site.sentence.tokens.start
        && is_of(site.reading, of)
        && site
            .sentence
            .figures
            .iter()
            .any(|other| other.end() == of && kind(other.value.quantity.unit) == Kinds::PERCENT)
}

fn cost_before(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> i32 {
    let takes = takes(site, cue);
    let sums = cue.value.kinds.has(Kinds::MONEY) && cue.value.is_noun();
    let rate = cue.value.metric.is(Property::Rate);
    if takes == Some(site.start) && site.kind == Kinds::PERCENT && sums && !rate {
        return UNLIKELY_COST;
    }
    if takes == Some(site.start) && cue.value.is_noun() {
        return if is_aside(site, cue) {
            PHRASE_COST
        } else {
            ATTACHED_COST
        };
    }
    if is_part_of(site, cue) {
        return TAKEN_COST;
    }
    if takes.is_none() && cue.value.is_noun() && in_phrase(site, cue) {
        PHRASE_COST
    } else {
        0
    }
}

/// "hat für die Verbesserung des Angebots | 16 Mio. Euro investiert": where verbs end clauses, a noun in the genitive that
/// stands right before the figure belongs to the phrase before.
fn is_aside(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let first = cue.start();
    site.reading.has_verb_last_clauses()
        && cue.end() == site.start
        && first > site.sentence.tokens.start
        && is_of(site.reading, first - 1)
        && site
            .syntax()
            .verb_group(site.syntax().clause_of(first))
            .finite
            .is_some()
}

/// Whether a noun is governed by a preposition other than those of figures: "before exceptional items".
pub(super) fn in_phrase(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const FARTHEST: usize = 4;
    const OF_FIGURES: Grammars = Preposition::To
        .set()
        .or(Preposition::From.set())
        .or(Preposition::By.set())
        .or(Preposition::Of.set());
    const BEFORE_NOUNS: Grammars = Grammars::DETERMINER.or(Grammars::PRONOUN);
    let first = cue.start();
    let from = first.saturating_sub(FARTHEST).max(site.sentence.tokens.start);
    for i in (from..first).rev() {
        if !site.reading.tokens[i].is_word() {
            return false;
        }
        let grammar = site.reading.grammar(i);
        if grammar.has(Grammars::PREPOSITION) {
            return !grammar.has(OF_FIGURES);
        }
        let passes = if grammar == Grammars::NONE {
            !site.reading.tokens[i].capitalised()
        } else {
            grammar.has(Grammars::OTHER)
                || grammar.has(Grammars::DETERMINER) && grammar.except(BEFORE_NOUNS) == Grammars::NONE
        };
        if !passes {
            return false;
        }
    }
    false
}
