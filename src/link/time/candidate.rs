//! The words of a sentence that can date its figures.

use std::ops::Range;

use super::aside::own_words;
use super::base::{is_base_word, is_level, is_of_level, is_outdone, is_start_of_change};
use crate::claim::{Part, Period, Unit};
use crate::grammar::ClauseKind;
use crate::language::pack::{Edge, Grammars, Reference};
use crate::link::dating::{Taken, TimeCandidate};
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, TimeRole, TimeValue, When};
use crate::recognise::quantity::FigureValue;
use crate::text::TokenRange;

impl TimeCandidate {
    fn new(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: Taken) -> Self {
        Self {
            is_base_word: is_base_word(scene.reading, sentence, &time)
                || is_start_of_change(scene, sentence, &time)
                || is_level(scene, sentence, &time)
                || is_of_level(scene.reading, sentence, &time)
                || is_outdone(scene.reading, sentence, &time),
            is_history: is_history(scene, &time),
            opens_time: opens_time(scene, sentence, &time),
            in_bracket: bracket_holds(sentence, &time),
            aside: own_words(scene.reading, sentence, &time).map(TokenRange::from),
            time,
        }
    }

    /// It stands in a bracket beside another figure, and `figure` outside it.
    pub(super) fn is_beyond_bracket(&self, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
        let syntax = &sentence.syntax;
        let (bracket, clause) = (
            syntax.clause_of(self.time.start()),
            syntax.clause_of(figure.start()),
        );
        self.in_bracket && syntax.steps(clause, bracket).1 > 0
    }
}

impl TimeCandidate {
    /// It dates what its own words tell of, and `figure` is outside them.
    pub(super) fn is_aside_of(&self, figure: &Found<FigureValue>) -> bool {
        let outside = |words: TokenRange| !words.range().contains(&figure.start());
        self.aside.is_some_and(outside)
    }
}

/// "5 Mio. Euro (2014: 4 Mio.)", "£80m (£70m in 2014)": it stands with a figure in a bracket.
fn bracket_holds(sentence: &Sentence<'_>, time: &Taken) -> bool {
    let led = |figure: &&Found<FigureValue>| !figure.value.kind.is_time() && !figure.value.conversion;
    let mut led = sentence.figures.iter().filter(led).peekable();
    // Without a figure nobody needs the grammar.
    if led.peek().is_none() {
        return false;
    }
    let syntax = &sentence.syntax;
    let bracket = syntax.clause_of(time.start());
    let holds = |i: usize| syntax.steps(syntax.clause_of(i), bracket).1 == 0;
    let opens = syntax.clause(bracket).first as usize;
    // "Kestra (5m cars in 2023) and Tarnow (4m)": such a bracket says what its figure measures, and goes on.
    let beside = sentence.figures.iter().any(|figure| figure.end() == opens);
    syntax.clause(bracket).kind == ClauseKind::Parenthesis
        && led.any(|figure| holds(figure.start()) && (figure.start() >= time.end() || beside))
}

/// Whether the time that a figure took stands with it in a bracket, or in words on what was before.
pub(in crate::link) fn stands_aside(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, taken: &Taken) -> bool {
    let mut candidates = candidates(scene, sentence).iter();
    candidates.any(|candidate| {
        let aside = candidate.in_bracket || candidate.aside.is_some();
        aside && candidate.time.start() == taken.start()
    })
}

/// All of a sentence that can date figures; told when it is first asked.
pub(super) fn candidates<'s>(scene: &Scene<'_, '_>, sentence: &'s Sentence<'_>) -> &'s [TimeCandidate] {
    sentence.asked.candidates.get_or_init(|| {
        let times = sentence.times.iter();
        let times = times.filter(|time| dates_figures(scene, &time.value));
        let refers = sentence.references.iter();
        let refers = refers.filter(|found| {
            !matches!(
                found.value,
                Reference::Lasting
                    | Reference::Kept
                    | Reference::Scope
                    | Reference::Account
                    | Reference::Budget
            ) && !is_adverb_of_change(sentence, found)
        });
        times
            .map(Taken::time)
            .chain(refers.map(Taken::refers))
            .map(|time| TimeCandidate::new(scene, sentence, time))
            .collect()
    })
}

pub(super) fn is_month(part: Part) -> bool {
    (Part::M01..Part::NineMonths).contains(&part)
}

/// "rose 8 percent [quarterly] to 16m": how often it is compared, not when.
fn is_adverb_of_change(sentence: &Sentence<'_>, found: &Found<Reference>) -> bool {
    let mut figures = sentence.figures.iter();
    found.value == Reference::Quarter
        && found.tokens().len() == 1
        && figures.any(|figure| figure.end() == found.start() && figure.value.quantity.unit == Unit::PERCENT)
}

/// The month that a year ends in.
pub(super) const DECEMBER: u8 = 12;

/// In years: times farther back than this are history, not a figure's.
const HISTORY: i32 = 40;

impl Taken {
    /// The period, where it stands by itself.
    pub(in crate::link) fn stated(&self, scene: &Scene<'_, '_>) -> Option<Period> {
        let value = self
            .value()
            .filter(|value| !value.is_beside_topic() && !value.is_base())?;
        Some(period::resolve(value, scene.written))
    }
}

/// "the [same quarter] of 2003", "[the same period] in the year before", "[annual] 2003 …": the time right behind says more.
fn opens_time(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: &Taken) -> bool {
    const SMALL: Grammars = Grammars::DETERMINER.or(Grammars::PREPOSITION);
    let small = |mut words: Range<usize>| words.len() <= 2 && words.all(|i| scene.reading.is(i, SMALL));
    time.is_beside_topic()
        && sentence.times.iter().any(|next| {
            let (first, after) = (next.start(), next.end());
            let meets = first < time.end() && time.start() < after;
            let follows = first >= time.end() && (first - time.end() <= 1 || small(time.end()..first));
            follows && next.value.dates_figures() || meets && (first, after) != (time.start(), time.end())
        })
}

/// Whether a time can be that of a figure: days of the week, clock times, lengths of time and "since 2003" can't.
fn dates_figures(scene: &Scene<'_, '_>, time: &TimeValue) -> bool {
    !time.is_point()
        && !time.is_vague()
        && !time.dateline
        && time.role != TimeRole::Founding
        && time.role != TimeRole::Since
        && (time.role != TimeRole::From || time.is_future() || lies_ahead(scene, time))
}

/// Whether a time begins after the text was written.
pub(super) fn lies_ahead(scene: &Scene<'_, '_>, time: &TimeValue) -> bool {
    let period = period::resolve(time, scene.written);
    let (Some(year), Some(written)) = (period.year, scene.written) else {
        return false;
    };
    // Where a business year begins, only the firm knows.
    if time.fiscal && period.part.is_some() && year <= written.year {
        return false;
    }
    // Which January is meant, only plans and beginnings tell.
    if time.side.is_some() {
        return time.is_future();
    }
    // "streicht bis Jahresende 85 Stellen"
    let deadline = time.role == TimeRole::Deadline
        && time.edge == Some(Edge::End)
        && time.tense != Some(Direction::Past);
    let nearest = matches!(time.when, When::Recurring { shift: None, .. });
    if nearest && time.direction() == Some(Direction::Past) {
        return false;
    }
    let sure = !nearest || time.is_future() || time.may_begin();
    let month = match time.when {
        When::Recurring { month, .. } if period.part.is_none() => Some(month),
        _ if deadline && period.part.is_none() => Some(DECEMBER),
        _ => period.part.map(Part::first_month),
    };
    let now = written.year;
    let later = || matches!((month, written.month), (Some(month), Some(now)) if month > now);
    year > now && sure || year == now && later()
}

fn is_history(scene: &Scene<'_, '_>, time: &Taken) -> bool {
    let year = time
        .value()
        .and_then(|value| period::resolve(value, scene.written).year);
    matches!((year, scene.written), (Some(year), Some(written)) if year < written.year - HISTORY)
}
