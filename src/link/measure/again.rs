//! Figures that tell once more what the one before told, in another measure or of other words.

use super::carry::points_back;
use super::told::{Question, Source, Told};
use super::verb::has_verb;
use crate::claim::{Bound, Measure, Metric, Property, Unit};
use crate::language::pack::{Frame, Grammars, Joint, Kinds};
use crate::recognise::number::joint;

/// "Das entspricht 11 Prozent der Belegschaft", "700 employees are affected": a verb tells the figure before once
/// more, in another measure or of other words.
pub(super) fn restated(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    const NEAR: usize = 6;
    let behind = site.end..site.end + NEAR;
    let staff = question
        .cue
        .is_some_and(|cue| cue.value.metric.is(Property::Staff))
        || site.sentence.cues.iter().any(|cue| {
            behind.contains(&cue.start()) && cue.value.names(Metric::Headcount) && !cue.value.weak
        });
    let cut = before.naming.metric == Metric::JobCuts && staff;
    let beside =
        || site.kind == Kinds::PERCENT && site.is_part() && before.after > site.sentence.tokens.start;
    // "Das sind 8 Prozent der Belegschaft"
    let said = || site.kind == Kinds::PERCENT && site.is_part() && points_back(site);
    let told = cut && (has_verb(site, Frame::Equal) || has_verb(site, Frame::Affect) || beside() || said());
    told.then(|| Source {
        measure: Some((Measure::Level, false)),
        ..Source::carried(site, before)
    })
}

/// "fell by 3 percent or | $2.4 million", "rose 5 percent ($3m)", "4 Prozent, mindestens jedoch 120 Euro": a change told
/// once more, in another measure.
pub(super) fn told_twice(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let reading = site.reading;
    let at = before.after;
    // "um 8 Prozent, das sind | 60 Betten"
    let said = || {
        at + 3 == site.start
            && !reading.tokens[at].is_word()
            && reading.is(at + 1, Grammars::DEMONSTRATIVE)
            && reading.is(at + 2, Grammars::AUXILIARY)
    };
    let joined = at >= site.sentence.tokens.start
        && (at + 1 == site.start || said())
        && (said()
            || joint(reading, at, site.start, Joint::Or).is_some()
            || reading.is_punct(at, b'(') && reading.is_punct(site.end, b')')
            || reading.is_punct(at, b',') && site.figure.value.quantity.bound == Bound::AtLeast);
    let change = before.naming.measure == Measure::Change && before.naming.unit != site.unit;
    let either = before.naming.unit == Unit::PERCENT || site.unit == Unit::PERCENT;
    (joined && change && either && !site.figure.value.conversion).then(|| Source {
        measure: Some((Measure::Change, before.naming.sign < 0.0)),
        ..Source::carried(site, before)
    })
}

/// "received £90 million, or | 28 percent of its needs": an amount told once more, as the share of a whole.
pub(super) fn told_as_share(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let reading = site.reading;
    let or = site.start.checked_sub(1)?;
    let behind = or - usize::from(or > 0 && reading.is_punct(or - 1, b','));
    let touches = before.after == behind || behind > before.after && reading.is_punct(behind - 1, b')');
    let joined = before.after > site.sentence.tokens.start
        && behind.saturating_sub(before.after) <= CONVERTED
        && touches
        && joint(reading, or, site.start, Joint::Or).is_some();
    let share = site.kind == Kinds::PERCENT && before.naming.unit != Unit::PERCENT;
    let level = before.naming.measure == Measure::Level && question.movement.is_none();
    (joined && share && level && !before.naming.told.is_open()).then(|| Source {
        measure: Some((Measure::Level, false)),
        ..Source::carried(site, before)
    })
}

/// "has 5,200 employees. About | 260 will leave": who goes of those employed that were told before.
pub(super) fn leaves(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 30;
    let (site, before) = (question.site, question.before?);
    let told = before.naming.metric == Metric::Headcount && before.naming.measure == Measure::Level;
    let bare = site.figure.value.bare && site.kind == Kinds::COUNT && site.counted.is_none();
    let goes = told
        && bare
        && site.start.saturating_sub(before.after) <= NEAR
        && !site.counts_something()
        && has_verb(site, Frame::Vanish);
    goes.then(|| Source {
        measure: Some((Measure::Level, false)),
        ..Source::bare(Metric::JobCuts, Kinds::TALLY, Told::Frame)
    })
}

/// How long a conversion in brackets may be.
const CONVERTED: usize = 6;
