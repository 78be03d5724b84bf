//! Times that figures are measured against: "compared with 2003", "31 percent more than in 2010".

use std::ops::Range;

use super::attach::Taken;
use super::near::has_grammar;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Preposition};
use crate::link::scene::{Scene, Sentence, Who};
use crate::recognise::Found;
use crate::recognise::period::{Role, TimeValue};
use crate::recognise::quantity::Figure;

/// The time of what is measured against.
pub(super) fn is_base(scene: &Scene<'_, '_>, sentence: &Sentence, time: &Taken) -> bool {
    is_base_word(scene, sentence, time) || time.value().is_some_and(TimeValue::is_base)
}

/// "gegenüber dem Rekordjahr 2017", "31 percent more than in 2010", "from its 2003 level": a word of comparison
/// stands before the time.
pub(super) fn is_base_word(scene: &Scene<'_, '_>, sentence: &Sentence, time: &Taken) -> bool {
    /// How far before the time it may stand.
    const LEAD: usize = 6;
    let reading = scene.reading;
    let spans = time
        .value()
        .is_some_and(|value| matches!(value.role, Role::Since | Role::From) || value.start.is_some());
    let mut small = true;
    for i in (time.first.saturating_sub(LEAD)..time.first).rev() {
        let token = &reading.tokens[i];
        if !(token.is_word() || token.is_punct(b'-') && token.glued()) || in_figure(sentence, i) {
            return false;
        }
        if small && !spans && is_from(scene, i) {
            return true;
        }
        let against = reading.opens(i, Classes::GRAMMAR)
            && reading
                .longest(i, time.after, |sense| is_against(sense).then_some(()))
                .is_some();
        if against && (time.first - i <= 2 || !opens_clause(scene, i)) {
            return !names_owner(sentence, i..time.first);
        }
        small &= has_grammar(scene, i, |grammar| {
            matches!(
                grammar,
                Grammar::Article { .. }
                    | Grammar::Possessive(_)
                    | Grammar::Demonstrative
                    | Grammar::Preposition(_)
            )
        });
    }
    false
}

/// "gegen die Tarnow AG": against somebody, who is no time to compare with.
pub(super) fn names_owner(sentence: &Sentence, words: Range<usize>) -> bool {
    let owners = &sentence.owners;
    let next = owners.partition_point(|owner| owner.tokens.start < words.start);
    owners
        .get(next)
        .is_some_and(|owner| owner.tokens.end <= words.end && matches!(owner.who, Who::Named(_)))
}

/// Part of a figure or its bound: "more [than a third] by 2031".
fn in_figure(sentence: &Sentence, i: usize) -> bool {
    let i = i as u32;
    sentence.figures.iter().any(|figure| {
        let first = figure
            .value
            .bound
            .map_or(figure.first, |(from, _)| from.min(figure.first));
        (first..figure.after).contains(&i)
    })
}

fn is_against(sense: &Sense) -> bool {
    matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Against)))
}

/// "als": compares, or opens a clause.
fn opens_clause(scene: &Scene<'_, '_>, i: usize) -> bool {
    has_grammar(scene, i, |grammar| matches!(grammar, Grammar::Subordinator))
}

/// "up 12% from its 2016 result": a word of comparison stands between the figure and the time.
pub(super) fn is_compared(scene: &Scene<'_, '_>, figure: &Found<Figure>, time: &Taken) -> bool {
    /// How far before the time "from" may stand, and words that do nothing but compare.
    const FROM: usize = 3;
    const AGAINST: usize = 6;
    let start = figure.after as usize;
    let near = |reach: usize| time.first.saturating_sub(reach).max(start)..time.first;
    let spans = time
        .value()
        .is_some_and(|value| value.start.is_some() || value.role == Role::From);
    near(AGAINST).any(|i| is_preposition(scene, i, Preposition::Against))
        || !spans && near(FROM).any(|i| is_from(scene, i))
}

/// "from", "nach", but not "von", which also joins.
fn is_from(scene: &Scene<'_, '_>, i: usize) -> bool {
    is_preposition(scene, i, Preposition::From) && !is_preposition(scene, i, Preposition::Of)
}

fn is_preposition(scene: &Scene<'_, '_>, i: usize, wanted: Preposition) -> bool {
    has_grammar(scene, i, |grammar| *grammar == Grammar::Preposition(wanted))
}
