//! What there is already, or has happened, though the sentence around it plans.

use super::{Asked, JudgedBefore, Standing};
use crate::claim::{Metric, Unit};
use crate::grammar::WordClass;
use crate::language::lexicon::Sense;
use crate::language::pack::{
    CueRole, Frame, Grammars, Intent, Joint, Lead, Motion, Preposition, Reference, TimeWord,
};
use crate::link::figure::{preposition, start};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::FigureValue;

/// "plans a relaunch after a 17% drop in profit", "nach einem Verlust von 5 Mio.": what came first has happened.
pub(super) fn came_first(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// How far before the figure, past its article and noun.
    const NEAR: usize = 4;
    let (reading, first) = (asked.scene.reading, start(asked.figure));
    let after = |i: usize| {
        let mut senses = reading.lexicon.senses_of(reading.word(i));
        senses.any(|sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::After))))
    };
    let from = first.saturating_sub(NEAR).max(asked.sentence.tokens.start);
    let led = (from..first)
        .rev()
        .take_while(|i| reading.tokens[*i].is_word() && !asked.sentence.syntax.is_finite(*i))
        .any(|i| after(i) && reading.is(i + 1, Grammars::INDEFINITE));
    let moved = matches!(asked.role, Some(Preposition::To | Preposition::By));
    (led && !moved).then_some(Standing::FACT)
}

/// "from currently 12,000", "von derzeit 12.000", "von knapp 121.000 um 5 Prozent sinken": what something is to move
/// from.
pub(super) fn moves_from(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    const NEAR: usize = 6;
    let (first, after) = (start(asked.figure), asked.figure.end());
    let from = Preposition::From.set();
    preposition_before(asked).filter(|i| asked.scene.reading.is(*i, from))?;
    let now = |found: &Found<Reference>| {
        found.value == Reference::Now && (found.end() == first || found.start() == after)
    };
    let steps = |next: &Found<FigureValue>| {
        next.start() >= after
            && next.start() - after <= NEAR
            && preposition(asked.scene.reading, asked.sentence, next) == Some(Preposition::By)
    };
    let sentence = asked.sentence;
    let by = || sentence.figures.iter().any(steps) && has_verb_of_movement(asked);
    (sentence.references.iter().any(now) || by()).then_some(Standing::FACT)
}

fn has_verb_of_movement(asked: &Asked<'_, '_, '_>) -> bool {
    let mut movements = asked.sentence.movements.iter();
    movements.any(|movement| {
        movement.value.motion == Motion::Verb
            && asked
                .sentence
                .syntax
                .same_clause(movement.start(), asked.figure.start())
    })
}

/// "the plants with 250 employees will be closed", "die Werke mit 250 Beschäftigten will sie schließen": what the noun that
/// is spoken of has.
pub(super) fn belongs(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let reading = asked.scene.reading;
    let with = preposition_before(asked)?;
    let had = matches!(
        asked.metric,
        Metric::Headcount | Metric::Customers | Metric::Fleet | Metric::Locations
    ) && asked.figure.value.quantity.unit == Unit::COUNT
        && reading.is(with, Preposition::Other.set());
    let noun = with > asked.sentence.tokens.start
        && asked.sentence.syntax.class(with - 1) == WordClass::Noun
        && asked.intents_before().next().is_none();
    (had && noun).then_some(Standing::FACT)
}

/// "to the 500 shops it will add 200", "zu den 500 Filialen sollen 200 | hinzukommen": what more is added to.
pub(super) fn added_to(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let before = start(asked.figure).checked_sub(1)?;
    let known = asked.figure.value.quantity.unit == Unit::COUNT
        && asked.scene.reading.is(before, Grammars::DEFINITE)
        && preposition_before(asked).is_some();
    let adds = || {
        let mut cues = asked.sentence.cues.iter();
        cues.any(|cue| {
            cue.value.role == CueRole::Frame(Frame::Add)
                && asked
                    .sentence
                    .syntax
                    .same_clause(cue.start(), asked.figure.start())
        })
    };
    (known && adds()).then_some(Standing::FACT)
}

/// "aims to save the 740 jobs", "will die 740 Stellen erhalten": what is to be kept is there.
pub(super) fn kept(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// From the article to the figure: "the remaining 740".
    const LEAD: usize = 2;
    /// "Erhalt", "protection of", "keep all".
    const NEAR: usize = 1;
    let (reading, sentence, first) = (asked.scene.reading, asked.sentence, start(asked.figure));
    let mut keeping = sentence
        .references
        .iter()
        .filter(|found| found.value == Reference::Kept);
    let counted = asked.figure.value.quantity.unit == Unit::COUNT;
    let known = || {
        let lead = first.saturating_sub(LEAD).max(sentence.tokens.start)..first;
        let known = Grammars::DEFINITE.or(Grammars::POSSESSIVE);
        lead.rev().find(|i| reading.is(*i, known))
    };
    let governs = |verb: &Found<Reference>, article: usize| {
        let before = verb.end() <= article && article - verb.end() <= NEAR;
        let behind = verb.start() >= asked.figure.end() && reading.has_verb_last_clauses();
        (before || behind) && sentence.syntax.same_clause(verb.start(), asked.figure.start())
    };
    let kept = counted && keeping.any(|verb| known().is_some_and(|article| governs(verb, article)));
    kept.then_some(Standing::FACT)
}

/// The preposition that leads the figure in, past an article and a bound.
fn preposition_before(asked: &Asked<'_, '_, '_>) -> Option<usize> {
    const LEAD: usize = 2;
    let first = start(asked.figure);
    let lead = first.saturating_sub(LEAD).max(asked.sentence.tokens.start)..first;
    lead.rev()
        .find(|i| asked.scene.reading.is(*i, Grammars::PREPOSITION))
}

/// "will exceed the 2022 figure of £34m", "wird den Gewinn von 2022 von 34 Mio. Euro übertreffen": what was reached before, of
/// a time that is over, and no target.
pub(super) fn surpassed(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    const NEAR: usize = 6;
    let first = start(asked.figure);
    if asked.ahead != Some(false) {
        return None;
    }
    let mut intents = asked.sentence.intents.iter();
    let verb = intents.find(|intent| {
        let together = asked
            .sentence
            .syntax
            .are_together(&intent.tokens(), &asked.tokens());
        intent.value == Intent::Outcome && together
    })?;
    let behind = |time: usize| verb.start() > first || time >= verb.end();
    let mut times = asked.sentence.times.iter();
    let over = times.any(|time| time.end() <= first && first - time.end() <= NEAR && behind(time.start()));
    over.then_some(Standing::FACT)
}

/// "£41m, or 8 percent more", "41 Mio. Euro oder 8 Prozent mehr": what says the figure before once more stands
/// as that does.
pub(super) fn restated(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let (reading, first) = (asked.scene.reading, start(asked.figure));
    let or = first.checked_sub(1)?;
    let JudgedBefore { figure, standing } = asked.before?;
    let behind = figure.end();
    let touches = behind == or || behind + 1 == or && reading.is_punct(behind, b',');
    let other_unit = figure.value.quantity.unit != asked.figure.value.quantity.unit;
    let restates = touches && other_unit && joint(reading, or, first, Joint::Or).is_some();
    restates.then(|| standing.clone())
}
