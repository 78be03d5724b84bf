//! Participles of planning and expecting beside the figure, and values that a new one replaces.

use std::ops::Range;

use super::{Asked, Construction, Standing, goal, scope};
use crate::claim::Status;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Intent, Preposition};
use crate::link::figure::{preposition, start};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use crate::text::token::Kind;

const AGAINST: Grammars = Preposition::Against.set();

/// "Statt der erhofften 80 Mio. Euro", "Instead of the planned 300 buses", "an expected $4bn": a participle of planning
/// as an adjective of the figure.
pub(super) fn expected_before(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// Adjectives between the two: "the planned additional 500 jobs".
    const ADJECTIVES: usize = 1;
    let reading = asked.scene.reading;
    let lead = start(asked.figure);
    let planned = asked.intents_before().next()?;
    let gap = planned.end()..lead.max(planned.end());
    let plain = |i: usize| reading.tokens[i].is_word() && !reading.has(i, Classes::FUNCTION);
    let beside = gap.len() <= ADJECTIVES
        && gap.into_iter().all(plain)
        && planned.value == Intent::Plan
        && scope::is_attributive(asked.scene, asked.sentence, planned);
    let against = || planned.start().saturating_sub(LEAD)..planned.start();
    beside.then(|| {
        let measured = against().any(|i| is_against(asked, i));
        Standing::target(planned.tokens(), Construction::ExpectedBefore).measured(measured)
    })
}

/// How far before a figure or its adjective a word of comparison may stand.
const LEAD: usize = 2;

fn is_against(asked: &Asked<'_, '_, '_>, i: usize) -> bool {
    let reading = asked.scene.reading;
    reading.grammar(i).or(reading.grammar_ending(i)).has(AGAINST)
}

/// "versus £70m expected", "the 30 pence analysts had expected", "der 4 Mio. Euro, die Analysten erwartet hatten":
/// a participle of planning or a clause of expecting that belongs to the figure.
pub(super) fn expected_behind(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// How far behind the figure it may stand.
    const REACH: usize = 8;
    let figure = asked.figure;
    let planned = asked
        .intents_behind()
        .find(|intent| intent.value == Intent::Plan)?;
    if planned.start() - figure.end() > REACH || !closes(asked, planned) || !is_past(asked, planned) {
        return None;
    }
    let between = figure.end()..planned.start();
    let own = match is_led(asked) {
        true => is_reduced(asked, between.clone()) || is_clause(asked, between),
        // A German participle that closes its clause is the clause's verb.
        false => {
            !asked.scene.reading.capital_tells_noun()
                && is_reduced(asked, between)
                && closes_phrase(asked, planned)
        }
    };
    own.then(|| Standing::target(planned.tokens(), Construction::ExpectedBehind).measured(true))
}

fn is_past(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let participle = |i: usize| (reading.pack().is_past)(reading.str(i));
    intent.tokens().any(participle) || reading.is(intent.end(), Grammars::AUXILIARY)
}

/// "the 28 cents", "versus $22bn", "than the 500": what is spoken of is known, or measured against.
fn is_led(asked: &Asked<'_, '_, '_>) -> bool {
    let (reading, sentence) = (asked.scene.reading, asked.sentence);
    let first = start(asked.figure)
        .saturating_sub(LEAD)
        .max(sentence.tokens.start);
    let mut lead = first..asked.tokens().start;
    let definite = |i: usize| reading.is(i, Grammars::DEFINITE.or(Grammars::DEMONSTRATIVE));
    let last = lead.end.checked_sub(1).filter(|last| *last >= first);
    last.is_some_and(definite) || lead.any(|i| is_against(asked, i))
}

/// Nothing but what is counted stands between the figure and its participle: "the 500 jobs [planned]".
fn is_reduced(asked: &Asked<'_, '_, '_>, between: Range<usize>) -> bool {
    const NOUN: usize = 3;
    let reading = asked.scene.reading;
    let plain = |i: usize| {
        reading.tokens[i].is_word() && !reading.has(i, Classes::FUNCTION) || reading.is_punct(i, b'-')
    };
    between.len() <= NOUN && between.into_iter().all(plain) && !has_figure(asked)
}

/// A clause of its own leads to the word: "[analysts had] expected", ", [die Analysten] erwartet hatten".
fn is_clause(asked: &Asked<'_, '_, '_>, between: Range<usize>) -> bool {
    let (scene, reading) = (asked.scene, asked.scene.reading);
    let mark = |i: &usize| reading.tokens[*i].kind == Kind::Punct;
    // What is counted may stand before the clause: "the 500 jobs it had planned".
    let comma = between.clone().find(mark);
    let subject = match comma {
        Some(i) if reading.is_punct(i, b',') && reading.is(i + 1, Grammars::RELATIVE) => i + 2..between.end,
        Some(_) => return false,
        None if reading.capital_tells_noun() => return false,
        None => between,
    };
    let states = |i: usize| scope::is_finite(scene, asked.sentence, i) && !reading.is(i, Grammars::AUXILIARY);
    let links = |i: usize| {
        mark(&i)
            || reading.is(
                i,
                Grammars::PREPOSITION
                    .or(Grammars::AND)
                    .except(Grammars::COMPLEMENTISER),
            )
    };
    !subject.is_empty() && !subject.into_iter().any(|i| states(i) || links(i)) && !has_figure(asked)
}

/// Another figure follows before the word that would govern it.
fn has_figure(asked: &Asked<'_, '_, '_>) -> bool {
    let planned = asked.intents_behind().find(|intent| intent.value == Intent::Plan);
    planned.is_some_and(|planned| {
        let range = asked.figure.end()..planned.start();
        let mut others = asked.sentence.figures.iter();
        others.any(|other| range.contains(&other.start()) && !other.value.conversion)
    })
}

/// Nothing depends on the word: "expected." and not "expected to grow".
fn closes(asked: &Asked<'_, '_, '_>, planned: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let after = planned.end();
    !reading.is(
        after,
        Grammars::INFINITIVE_MARK
            .or(Grammars::DETERMINER)
            .or(Grammars::COMPLEMENTISER),
    )
}

/// The sentence or phrase ends with the word, or tells by whom or when: "expected by analysts", "projected earlier".
fn closes_phrase(asked: &Asked<'_, '_, '_>, planned: &Found<Intent>) -> bool {
    let (reading, after) = (asked.scene.reading, planned.end());
    let previous =
        |intent: &Found<Intent>| intent.start() == planned.end() && intent.value == Intent::Previous;
    after >= asked.sentence.tokens.end
        || reading.tokens[after].kind == Kind::Punct
        || reading.is(after, Preposition::By.set())
        || asked.sentence.intents.iter().any(previous)
}

/// "(zuvor: 6 bis 7 Mio. Euro)", "down from £80m previously": the value that a target had before is one too, of
/// the same period.
pub(super) fn replaced_value(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let previous = previous(asked)?;
    let new = new_value(asked)?;
    let role = preposition(asked.scene.reading, asked.sentence, new);
    let new = Asked {
        figure: new,
        old: false,
        role,
        whole: false,
        ..*asked
    };
    // "von bisher 400 auf 500 steigern": what is to rise is what there is, unless it is the target that is moved.
    let moved = || goal::target_noun(&new).is_some();
    let planned = || role != Some(Preposition::To) && new.standing().status == Status::Target;
    (moved() || planned()).then(|| {
        Standing::target(previous, Construction::ReplacedValue)
            .measured(true)
            .replaced(true)
    })
}

/// The word beside the figure that says that it held before.
fn previous(asked: &Asked<'_, '_, '_>) -> Option<Range<usize>> {
    /// How far before the figure, past a colon, a noun or a preposition.
    const BEFORE: usize = 3;
    let reading = asked.scene.reading;
    let (first, after) = (start(asked.figure), asked.tokens().end);
    // "before, closing 9 shops": what was done before is no value that held.
    let verb = |i: usize| {
        (reading.pack().is_present_participle)(reading.str(i))
            || scope::is_finite(asked.scene, asked.sentence, i)
    };
    let joins = |i: usize| reading.tokens[i].is_word() && !verb(i) || reading.is_punct(i, b':');
    let beside = |intent: &&Found<Intent>| {
        let i = intent.tokens();
        let before = i.end <= first && first - i.end <= BEFORE && (i.end..first).all(joins);
        match intent.value {
            Intent::Previous => before || i.start == after,
            Intent::Instead => before,
            _ => false,
        }
    };
    asked.sentence.intents.iter().find(beside).map(Found::tokens)
}

/// The nearest figure before it of the same unit, or of one that it leaves out ("statt bisher 55 Millionen"), which is told without such a word.
fn new_value<'a>(asked: &'a Asked<'_, '_, '_>) -> Option<&'a Found<FigureValue>> {
    let unit = asked.figure.value.quantity.unit;
    let before = asked.sentence.figures.iter().rev();
    before
        .filter(|other| other.end() <= asked.figure.start())
        .find(|other| asked.figure.value.bare || other.value.quantity.unit == unit)
        .filter(|other| {
            let told = Asked {
                figure: other,
                ..*asked
            };
            previous(&told).is_none()
        })
}
