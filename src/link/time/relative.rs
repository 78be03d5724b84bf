//! Clauses that tell more of the time right before them: "than in 2017, when it sold 500".

use super::candidate::candidates;
use super::{DatedBy, Timing};
use crate::grammar::ClauseKind;
use crate::language::Reading;
use crate::language::pack::Grammars;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, TimeRole, TimeValue};
use crate::recognise::quantity::FigureValue;

/// The period of the time that the clause of `figure` tells more of: whatever it does in the sentence around ("the
/// most since 2012, when …", "fewer than 2017's class, which counted …"), the figure is for it.
pub(super) fn told_by_clause(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<Timing> {
    let syntax = &sentence.syntax;
    let clause = syntax.clause(syntax.clause_of(figure.start()));
    let first = clause.first as usize;
    let mut before = sentence.times.iter().rev().filter(|time| time.end() <= first);
    let time = before.next()?;
    let opens = match clause.kind {
        ClauseKind::Subordinate => {
            opens_with_when(scene.reading, first)
                && first - time.end() <= ADVERBS
                && (time.end()..first).all(|i| scene.reading.is(i, ADVERB))
        }
        ClauseKind::Relative => first - time.end() <= NOUN && is_base(scene, sentence, time),
        _ => false,
    };
    let own = |time: &Found<TimeValue>| {
        (first..figure.start()).contains(&time.start()) && time.value.dates_figures()
    };
    if !opens || sentence.times.iter().any(own) {
        return None;
    }
    let period = period::resolve(&time.value, scene.written);
    let dates = time.value.dates_figures() && !time.value.is_future();
    (dates && period.year.is_some()).then_some(Timing {
        period,
        tokens: Some(time.tokens()),
        dated: DatedBy::ByWords(time.rule),
        likely: None,
    })
}

/// "seit 2012 [nicht mehr], als": small words that may stand before the clause.
const ADVERBS: usize = 2;
const ADVERB: Grammars = Grammars::NEGATION.or(Grammars::OTHER);

/// How many tokens may stand between a year and the clause on what is named by it: "2017's class, which".
const NOUN: usize = 3;

fn opens_with_when(reading: &Reading<'_>, first: usize) -> bool {
    reading.is(first + usize::from(reading.is_punct(first, b',')), Grammars::WHEN)
}

fn is_base(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: &Found<TimeValue>) -> bool {
    let mut known = candidates(scene, sentence).iter();
    time.value.role != TimeRole::Since
        && known.any(|candidate| candidate.time.start() == time.start() && candidate.is_base())
}
