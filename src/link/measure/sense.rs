//! Whether a word is used in the sense of its cue.

use crate::claim::Metric;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Intent, Kinds, MetricCue, Preposition};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;
use crate::text::token::WordId;

/// Whether a word is used in the sense of its cue: not as a verb ("to pay"), as a word of movement ("a 5% rise"), or
/// as the owner of what follows ("35% of the chain's shops").
pub(super) fn speaks(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    match cue.value.role {
        CueRole::Verb if brings_to(site, cue) || is_noun_of_verb(site, cue) => return false,
        CueRole::Noun if is_verb_of_noun(site, cue) => return false,
        CueRole::Noun if cue.value.weak && moves(site, cue) && !is_measured(site, cue) => return false,
        CueRole::Noun if cue.value.weak && follows_modal(site, cue) => return false,
        _ => {}
    }
    !(cue.value.names(Metric::Stake) && site.reading.word(cue.end()) == WordId::CLITIC_S)
}

/// "a 5% [rise]": a movement begins inside the cue.
fn moves(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut movements = site.sentence.movements.iter();
    movements.any(|movement| movement.tokens().contains(&cue.start()))
}

/// "[Growth] was 5 percent", "das [Wachstum] betrug 5 Prozent": what moved is not told, but how far.
fn is_measured(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let syntax = site.syntax();
    let clause = syntax.clause_of(site.figure.start());
    let verb = syntax.verb_group(clause).finite.map(|verb| verb as usize);
    let mut movements = site.sentence.movements.iter();
    site.kind == Kinds::PERCENT
        && cue.end() <= site.start
        && syntax.is_subject(cue.end() - 1)
        && syntax.clause_of(cue.start()) == clause
        && verb.is_some_and(|verb| !movements.any(|movement| movement.start() == verb))
}

fn follows_modal(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.start() > site.sentence.tokens.start && opens_verb(site.reading, cue.start() - 1)
}

/// "raised its forecast to $2.10", "auf 500 reduziert": what brings something to a value moves it.
fn brings_to(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let to = matches!(site.role, Some(Preposition::To | Preposition::From));
    let mut movements = site.sentence.movements.iter();
    to && movements.any(|movement| movement.start() == cue.start())
}

/// "a [fund] of £5m": where any word may be written small, what has the form of a verb and the place of a noun.
fn is_noun_of_verb(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let touches = cue.start() == site.end || cue.end() == site.start;
    let noun = || site.syntax().class(cue.start()) == WordClass::Noun;
    cue.tokens().len() == 1 && !touches && site.reading.capital_tells_name() && noun()
}

/// "they [order] 500 vans": what is a noun in one sense is the verb of its clause in another.
fn is_verb_of_noun(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let class = || site.syntax().class(cue.start());
    let mut twins = site.sentence.cues.iter();
    site.reading.capital_tells_name()
        && matches!(class(), WordClass::Finite | WordClass::Infinitive)
        && twins.any(|twin| twin.tokens() == cue.tokens() && !twin.value.is_named())
}

/// "to", a modal or an auxiliary: what follows is a verb.
fn opens_verb(reading: &Reading<'_>, i: usize) -> bool {
    let modal = |sense: &Sense| matches!(sense, Sense::Intent(Intent::Ahead | Intent::Maybe));
    reading.is(i, Preposition::To.set())
        || reading.means(i, Classes::INTENT) && reading.lexicon.senses_of(reading.word(i)).any(modal)
}
