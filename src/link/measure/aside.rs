//! What stands in an aside between the subject of a clause and what is said of it.

use std::ops::Range;

use super::super::figure::FigureInSentence;
use crate::language::Reading;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammars, Joint, Lead, MetricCue, Preposition, TimeWord};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::text::token::Kind;

/// The aside between the noun that is the subject of the figure's clause and the figure: "Revenue[, which includes
/// fees,] rose 5 percent", "Der Umsatz sank[, wegen der Kosten,] um 5 Prozent".
pub(super) fn aside_of(site: &FigureInSentence<'_, '_, '_>, noun: &Found<MetricCue>) -> Option<Range<usize>> {
    if !noun.value.is_strong_noun() || noun.end() > site.start || !noun.value.kinds.has(site.kind) {
        return None;
    }
    let syntax = site.syntax();
    let clause = syntax.clause_of(site.figure.start());
    if !noun.tokens().any(|i| syntax.is_subject(i)) || syntax.clause_of(noun.start()) != clause {
        return None;
    }
    let mark = |i: &usize| site.reading.tokens[*i].kind == Kind::Punct;
    let states = |i: &usize| syntax.is_finite(*i) && syntax.clause_of(*i) == clause;
    let opens = (noun.end()..site.start).find(|i| mark(i) || states(i))?;
    let verb = (opens..site.start).find(states)?;
    if opens == verb {
        return behind_verb(site, verb);
    }
    (mark(&opens) && mark(&(verb - 1))).then_some(opens..verb)
}

/// "sank[, vor allem wegen der Kosten,] um 5 Prozent": a phrase between two commas, led in by a preposition.
fn behind_verb(site: &FigureInSentence<'_, '_, '_>, verb: usize) -> Option<Range<usize>> {
    const LEAD: usize = 3;
    let comma = |i: &usize| site.reading.is_punct(*i, b',');
    let opens = (verb + 1..site.start).find(comma)?;
    let closes = (opens + 1..site.start).rfind(comma)?;
    let led = (opens + 1..closes)
        .take(LEAD)
        .any(|i| site.reading.is(i, Grammars::PREPOSITION));
    led.then_some(opens..closes + 1)
}

/// Whether token `i` stands in such an aside: it speaks of the figure less than the subject and its verb do.
pub(super) fn stands_in_aside(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    i < site.start
        && (stands_behind_noun(site, i) || circumstance(site, i).is_some_and(|aside| aside.contains(&i)))
}

fn stands_behind_noun(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    let nouns = site.sentence.cues;
    let Some(first) = nouns.first() else {
        return false;
    };
    // A mark opens it, behind the noun.
    let mark = |at: &usize| site.reading.tokens[*at].kind == Kind::Punct;
    let Some(last) = (first.end()..=i).rfind(mark) else {
        return false;
    };
    let mut nouns = nouns.iter().take_while(|noun| noun.start() < last);
    nouns.any(|noun| noun.end() <= last && aside_of(site, noun).is_some_and(|aside| aside.contains(&i)))
}

/// "sank [nach einer Erhöhung der Rücklagen im Vorjahr] um 5 Prozent", "fell [after a rise in the costs of fuel] by 5
/// percent": a phrase that tells why or after what, from before token `i` to the preposition of how far something moved,
/// behind the verb.
fn circumstance(site: &FigureInSentence<'_, '_, '_>, i: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 14;
    const LEAD: usize = 3;
    let (reading, syntax, start) = (site.reading, site.syntax(), site.sentence.tokens.start);
    let led = matches!(site.role, Some(Preposition::By | Preposition::To));
    if !led || i + LONGEST < site.start {
        return None;
    }
    let mut leads = (site.start.saturating_sub(LEAD).max(start)..site.start).rev();
    let lead = leads.find(|i| reading.is(*i, Grammars::PREPOSITION))?;
    let inside = |i: &usize| !syntax.is_finite(*i) && syntax.same_clause(*i, site.figure.start());
    let mut phrase = (lead.saturating_sub(LONGEST).max(start)..lead)
        .rev()
        .take_while(inside);
    let opens = phrase.find(|i| tells_circumstance(reading, *i))?;
    let states = |i: usize| syntax.is_finite(i) && syntax.same_clause(i, opens);
    let free = !(opens..lead).any(|i| site.sentence.figures.iter().any(|other| other.start() == i))
        && !site
            .sentence
            .movements
            .iter()
            .any(|movement| movement.end() == lead);
    (free && (start..opens).any(states)).then_some(opens..lead)
}

/// "after", "nach", "despite", "wegen".
fn tells_circumstance(reading: &Reading<'_>, i: usize) -> bool {
    let after = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::After)));
    // not "in three days"
    let of_events = || reading.is(i, Grammars::SUBORDINATOR.or(Preposition::From.set()));
    reading.is(i, Grammars::PREPOSITION)
        && (of_events() && reading.lexicon.senses_of(reading.word(i)).any(after)
            || joint(reading, i, reading.tokens.len(), Joint::Reason).is_some())
}
