//! What tells by its form that it is still to come, without a word of planning.

use std::ops::Range;

use super::headline::is_headline;
use super::{Asked, Construction, Standing, scope};
use crate::claim::{Metric, Unit};
use crate::language::lexicon::Classes;
use crate::language::pack::{Auxiliary, CueRole, Frame, Grammars, VerbForms};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, TimeValue};

/// "streicht 300 Stellen", "is cutting 450 jobs", "schließt 40 Filialen": cuts of jobs that are told in the present tense
/// are announced; so are closures, and investments in headlines, where that tense also tells what is to come.
pub(super) fn cut_in_present(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let (reading, syntax) = (asked.scene.reading, asked.sentence.syntax);
    let ahead = reading.pack().present_tells_future;
    let sites = asked.metric == Metric::Locations && ahead && has_frame(asked, Frame::Open);
    let counted = asked.figure.value.quantity.unit == Unit::COUNT;
    let spent =
        asked.metric == Metric::Investment && ahead && is_headline(asked) && has_frame(asked, Frame::Spend);
    if !spent && (!counted || !sites && asked.metric != Metric::JobCuts) {
        return None;
    }
    let verbs = syntax.verb_group(syntax.clause_of(asked.figure.start()));
    let finite = verbs.finite? as usize;
    let cuts = |i: usize| {
        let mut cues = asked.sentence.cues.iter();
        cues.any(|cue| cue.start() == i && !cue.value.is_named() && cue.value.names(Metric::JobCuts))
    };
    // "is now cutting"
    let goes_on = || {
        let mut behind = finite + 1..(finite + 3).min(asked.sentence.tokens.end);
        behind.any(|i| cuts(i) && (reading.pack().is_present_participle)(reading.str(i)))
    };
    let present = match verbs.auxiliary {
        Some(Auxiliary::Passive) => verbs.passive || goes_on(),
        Some(_) => false,
        // "40 Filialen eröffnet": a participle
        None if sites || spent => finite < asked.figure.start(),
        // "cut" may be of either time
        None => {
            ahead || cuts(finite) && !(reading.pack().verb_forms)(reading.str(finite)).has(VerbForms::PAST)
        }
    };
    let past = (reading.pack().is_past)(reading.str(finite));
    (present && !past).then(|| Standing::target(finite..finite + 1, Construction::CutInPresent))
}

/// Whether a verb of this frame stands in the figure's clause.
fn has_frame(asked: &Asked<'_, '_, '_>, frame: Frame) -> bool {
    let (syntax, first) = (asked.sentence.syntax, asked.figure.start());
    let mut cues = asked.sentence.cues.iter();
    cues.any(|cue| cue.value.role == CueRole::Frame(frame) && syntax.same_clause(cue.start(), first))
}

/// "has steps in place to cut its debt to £15m by the end of the month", "um die Schulden bis Jahresende auf 5 Mio. zu
/// senken": an infinitive, with the time by which it is to be done.
pub(super) fn infinitive_with_deadline(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let figure = asked.tokens();
    let deadline = |time: &&Found<TimeValue>| {
        time.value.is_deadline()
            && time.value.tense != Some(Direction::Past)
            && asked.sentence.syntax.between(&time.tokens(), &figure) == 0
            && !is_over(asked, &time.value)
    };
    let time = asked.sentence.times.iter().find(deadline)?;
    is_infinitive(asked, &figure)
        .then(|| Standing::target(time.tokens(), Construction::InfinitiveWithDeadline))
}

fn is_over(asked: &Asked<'_, '_, '_>, time: &TimeValue) -> bool {
    let written = asked.scene.written;
    let year = period::resolve(time, written).year;
    written.is_some_and(|written| year.is_some_and(|year| year < written.year))
}

/// An infinitive with its mark governs what stands at `figure`.
fn is_infinitive(asked: &Asked<'_, '_, '_>, figure: &Range<usize>) -> bool {
    /// How far from the figure it may stand.
    const REACH: usize = 7;
    let (scene, sentence, reading) = (asked.scene, asked.sentence, asked.scene.reading);
    // "to cut", and not "to 15 million", "to the end".
    let verb = |i: usize| {
        let token = &reading.tokens[i];
        token.is_word() && !token.capitalised() && !reading.has(i, Classes::FUNCTION.or(Classes::NUMBER))
    };
    let from = figure.start.saturating_sub(REACH).max(sentence.tokens.start);
    let stops = |i: &usize| !reading.tokens[*i].is_word() || scope::is_finite(scene, sentence, *i);
    let mut before = (from..figure.start).rev().take_while(|i| !stops(i));
    let mark = |i: usize| reading.is(i, Grammars::INFINITIVE_MARK) && verb(i + 1);
    let end = (figure.end + REACH).min(sentence.tokens.end);
    let mut behind = (figure.end..end).take_while(|i| reading.tokens[*i].is_word());
    match reading.pack().verb_last {
        false => before.any(mark),
        true => behind.any(|i| mark(i) || (reading.pack().holds_infinitive_mark)(reading.str(i))),
    }
}
