//! A name that a figure describes.

use super::start;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::pack::Grammars;
use crate::link::sentence::{Owner, Role, Sentence, Who};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;

/// "the £3bn | Fenwick Bank agreed": a sum between an article and a name tells the size of who is named; not "the £3m |
/// Fenwick contract", "the £3m | Fenwick paid".
pub(in crate::link) fn sized_name<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<&'s Owner> {
    let (first, end) = (start(figure), figure.end());
    let led = first > sentence.tokens.start && reading.is(first - 1, Grammars::ARTICLE);
    if !led || figure.value.quantity.unit.currency().is_none() {
        return None;
    }
    let at = sentence.owners.partition_point(|owner| owner.tokens.start < end);
    let owner = sentence
        .owners
        .get(at)
        .filter(|owner| owner.tokens.start == end)?;
    let next = owner.tokens.end;
    let goes_on = || {
        let noun = next < sentence.tokens.end && sentence.syntax.class(next) == WordClass::Noun;
        noun || sentence.has_metric_verb(next) || reading.is(next, Grammars::AUXILIARY)
    };
    let named = matches!(owner.who, Who::Named(_)) && owner.role != Role::Modifier;
    (named && !goes_on()).then_some(owner)
}
