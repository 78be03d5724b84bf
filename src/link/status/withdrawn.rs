//! Targets that are given up.

use std::ops::Range;

use super::Standing;
use crate::claim::Status;
use crate::language::pack::{Grammars, Intent, Preposition};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;

/// "scraps its goal of selling 5,000 vans", "zieht die Prognose von 80 Mio. Euro zurück", "no longer expects 5%": what
/// makes the figure a target is the object of a verb of giving up. One that is given up *to* another value is moved.
pub(in crate::link) fn is_withdrawn(figure: &FigureInSentence<'_, '_, '_>, standing: &Standing) -> bool {
    /// How far from the word that plans the verb may stand.
    const REACH: usize = 12;
    let sentence = figure.sentence;
    let Some(plan) = standing
        .tokens
        .as_ref()
        .filter(|_| standing.status == Status::Target)
    else {
        return false;
    };
    let noun = sentence
        .intents
        .iter()
        .any(|intent| intent.tokens() == *plan && matches!(intent.value, Intent::Goal | Intent::Offer));
    // "will scrap nine routes": what is planned is to give something up. "rechnet nicht mehr mit": a negation may follow.
    let governs = |verb: &Range<usize>| {
        verb.end <= plan.start
            || verb.start >= plan.end && (noun || figure.reading.is(verb.start, Grammars::NEGATION))
    };
    let moved = matches!(figure.role, Some(Preposition::To | Preposition::By));
    let drops = |intent: &Found<Intent>| {
        let verb = intent.tokens();
        let near = plan.start.abs_diff(verb.start) <= REACH;
        intent.value == Intent::Drop
            && near
            && governs(&verb)
            && sentence.syntax.are_together(&verb, plan)
            // "nicht mehr als 5 Prozent": a bound.
            && !figure.reading.is(verb.end, Preposition::Against.set())
    };
    !moved && !standing.replaced && sentence.intents.iter().any(drops)
}
