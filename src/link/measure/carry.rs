//! Metrics carried over from one figure to the next.

use super::super::scene::Sentence;
use super::{Named, Naming, kind};
use crate::claim::Measure;
use crate::language::Reading;
use crate::language::pack::{Kinds, Movement, Role};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;
use crate::text::token::Kind;

/// "€5bn, up 12%", "5 Mrd. Euro (plus 12 Prozent)", "2.4 million, an increase of 4%": a change told of the figure
/// before, with nothing between that names another metric.
pub(super) fn is_appended(
    reading: &Reading<'_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    movement: &Found<Movement>,
    before: &Named,
) -> bool {
    let (f, m) = (figure.tokens(), movement.tokens());
    if kind(figure.value.quantity.unit) != Kinds::PERCENT
        || m.start < before.after
        || m.end > f.start
        || before.after < sentence.tokens.start
    {
        return false;
    }
    let between = before.after..f.start;
    let named = sentence.cues.iter().any(|cue| {
        between.contains(&(cue.first as usize)) && cue.value.role == Role::Noun && !cue.value.weak
    });
    let opens =
        (m.start.saturating_sub(3).max(before.after)..m.start).any(|i| reading.tokens[i].kind == Kind::Punct);
    f.start - m.end <= 3 && opens && !named && before.naming.measure == Measure::Level
}

/// A figure without words of its own takes what the one before it measured, where the sentence speaks of a
/// movement ("This is a rise of 70 percent") or the figure stands beside it in the sentence.
pub(super) fn carries(
    sentence: &Sentence,
    figure: &Found<Figure>,
    movement: Option<&Found<Movement>>,
    before: &Naming,
) -> bool {
    let kind = kind(figure.value.quantity.unit);
    let in_sentence = before
        .cue
        .as_ref()
        .is_some_and(|cue| sentence.tokens.contains(&cue.start));
    (kind == Kinds::PERCENT && movement.is_some()) || (in_sentence && kind != Kinds::PERCENT)
}
