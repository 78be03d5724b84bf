//! What the expressions of a sentence say of each other: spans, lists, a year told once for several; and what the
//! small words before them make of them.

use std::ops::Range;

use super::atom::{AtomJoint, Is};
use super::digits::opens_time;
use super::scan::Scan;
use super::term::middle;
use super::value::{Direction, Origin, TimeRole, TimeValue, When};
use crate::claim::Part;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, Intent, Lead, TimeUnit, TimeWord};
use crate::recognise::Found;
use crate::text::TokenRange;
use crate::text::token::{Kind, Token, WordId};

/// An expression with the atoms it took.
pub(super) struct Placed {
    pub(super) found: Found<TimeValue>,
    pub(super) atoms: Range<usize>,
}

impl Placed {
    fn value(&self) -> &TimeValue {
        &self.found.value
    }
}

/// How many days or quarters may be listed before the one that has the month or year.
const MOST_LISTED: usize = 12;

/// Adds an expression that was read to those before it, with what is listed before it.
pub(super) fn place(scan: &Scan<'_, '_>, mut one: Placed, placed: &mut Vec<Placed>) {
    let from = placed.len();
    list_before(scan, &mut one, placed);
    placed[from..].reverse();
    placed.push(one);
}

/// Puts the expressions of a sentence into `times`, made one whole.
pub(super) fn settle(scan: &Scan<'_, '_>, placed: &mut Vec<Placed>, times: &mut Vec<Found<TimeValue>>) {
    for one in &mut *placed {
        one.found.value.role = role(scan.lead(one.atoms.start));
    }
    if placed.len() > 1 {
        share_years(scan, placed);
        inherit_years(placed);
        join_days(scan, placed);
    }
    let single = |one: &&Placed| one.value().when != When::Each;
    times.extend(placed.iter().filter(single).map(|one| one.found.clone()));
    for one in times {
        if tells_founding(scan, one) {
            one.value.role = TimeRole::Founding;
        }
        one.value.tense = tense(scan, one).or(one.value.tense);
        place_window(scan, one);
        one.value.sentence = scan.start as u32;
        if one.value.day.is_some() && one.value.year().is_some() {
            one.value.dateline = is_dateline(scan, one);
            one.value.said = is_said(scan, one);
        }
    }
}

/// "in five years" lies ahead only where something is planned; else it is a span up to now ("the first time in
/// five years"). So are months that are known already ("during the nine months"); which of the year, only nine say.
fn place_window(scan: &Scan<'_, '_>, one: &mut Found<TimeValue>) {
    use TimeUnit::{Decade, Half, Month, Quarter, Year};
    let When::Counted {
        months,
        unit,
        through,
        ..
    } = one.value.when
    else {
        return;
    };
    if !one.value.window || one.value.tense == Some(Direction::Future) {
        return;
    }
    let definite = || {
        scan.before(one.start())
            .is_some_and(|i| scan.reading.is(i, Grammars::DEFINITE))
    };
    match unit {
        Year | Decade if months > 12 && !through => one.value.when = When::Vague,
        Month | Quarter | Half if definite() && months == 9 => {
            one.value = TimeValue {
                part: Some(Part::NineMonths),
                tense: Some(Direction::Past),
                window: false,
                when: When::Recurring {
                    month: middle(Part::NineMonths),
                    shift: None,
                },
                ..one.value
            };
        }
        Month | Quarter | Half if definite() => one.value.when = When::Vague,
        _ => {}
    }
}

/// "founded in 1987", "die 1998 gegründete Firma": the word stands right before the year, or right behind it and the
/// place.
fn tells_founding(scan: &Scan<'_, '_>, one: &Found<TimeValue>) -> bool {
    const REACH: usize = 2;
    let (first, after) = (one.start(), one.end());
    let founding = |i: usize| {
        let senses = scan.reading.lexicon.senses_of(scan.reading.word(i));
        scan.reading.has(i, Classes::TIME) && { senses }
            .any(|sense| matches!(sense, Sense::Time(TimeWord::Founding)))
    };
    let before = first.saturating_sub(REACH).max(scan.start)..first;
    // "1987 [in Tarnow gegründet]"
    let place = scan.reading.is(after, Grammars::PREPOSITION);
    let behind = after..(after + if place { 1 + REACH } else { 1 }).min(scan.end);
    one.value.year().is_some() && before.chain(behind).any(founding)
}

fn role(lead: Option<Lead>) -> TimeRole {
    match lead {
        Some(Lead::Until) => TimeRole::Deadline,
        Some(Lead::Against | Lead::Beyond) => TimeRole::Base,
        Some(Lead::Since) => TimeRole::Since,
        Some(Lead::From) => TimeRole::From,
        _ => TimeRole::Point,
    }
}

/// A number that reads as a day in figures only with the one it is joined to ("6 to 19 January") is no time of its
/// own: the expression begins with it. Days and parts told before their month or year: "am 3., 4. und 7. Oktober", "the first and second quarter of 2005".
/// They are added to `placed`, the last first.
fn list_before(scan: &Scan<'_, '_>, one: &mut Placed, placed: &mut Vec<Placed>) {
    let free = placed.last().map_or(0, |last| last.atoms.end);
    let first = one.atoms.start;
    let most = placed.len() + MOST_LISTED;
    let mut k = first;
    while k > free && placed.len() < most && joins_list(scan, k) {
        let Some(value) = same_kind(scan, k - 1, first, one.value()) else {
            break;
        };
        k -= 1;
        let atom = scan.atoms[k];
        if scan.is_bare_number(k) {
            one.found.tokens = one.found.tokens.cover(TokenRange::only(atom.first));
            one.atoms.start = k;
            continue;
        }
        placed.push(Placed {
            found: Found::new(atom.first..atom.after, value, "listed"),
            atoms: k..k + 1,
        });
    }
}

/// Atom `k` goes on a list or ends a span.
fn joins_list(scan: &Scan<'_, '_>, k: usize) -> bool {
    match scan.joint(k) {
        AtomJoint::Comma | AtomJoint::Dash | AtomJoint::Slash => true,
        AtomJoint::Near => matches!(scan.lead(k), Some(Lead::And | Lead::To | Lead::Until)),
        _ => false,
    }
}

/// What atom `k` says if it is of one kind with the expression that begins at atom `first`.
fn same_kind(scan: &Scan<'_, '_>, k: usize, first: usize, value: &TimeValue) -> Option<TimeValue> {
    match (scan.is(k), scan.is(first)) {
        (Is::Ordinal(day @ 1..=31), Is::Ordinal(_)) if value.day.is_some() => Some(TimeValue {
            day: Some(day),
            ..*value
        }),
        (Is::Count(day @ 1..=31), Is::Count(_)) if value.day.is_some() && scan.is_digits(k) => {
            Some(TimeValue {
                day: Some(day as u8),
                ..*value
            })
        }
        (Is::Ordinal(n @ 1..=4), Is::Ordinal(_)) => {
            let part = match value.part? {
                Part::Q1 | Part::Q2 | Part::Q3 | Part::Q4 => Part::quarter(n)?,
                Part::H1 | Part::H2 if n == 1 => Part::H1,
                _ => return None,
            };
            Some(TimeValue {
                part: Some(part),
                ..*value
            })
        }
        _ => None,
    }
}

/// Whether the expression follows the one before so closely that they are a span or a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    None,
    List,
    Span,
}

fn tie(scan: &Scan<'_, '_>, before: &Placed, one: &Placed) -> Tie {
    let k = one.atoms.start;
    if before.atoms.end != k || scan.joint(k) == AtomJoint::Apart {
        return Tie::None;
    }
    match (scan.lead(k), scan.lead(before.atoms.start), scan.joint(k)) {
        (Some(Lead::To | Lead::Until), _, AtomJoint::Near | AtomJoint::Dash) => Tie::Span,
        (Some(Lead::And), Some(Lead::Between), AtomJoint::Near | AtomJoint::Comma) => Tie::Span,
        (None, _, AtomJoint::Dash) if !is_counted(before.value()) => Tie::Span,
        (Some(Lead::And), _, _) | (None, _, AtomJoint::Comma | AtomJoint::Slash) => Tie::List,
        _ => Tie::None,
    }
}

/// "more than the year before - 2013 saw 70": what is counted begins no span that is told by a dash alone.
const fn is_counted(value: &TimeValue) -> bool {
    matches!(value.when, When::Counted { .. })
}

/// Spans: the first end learns that it is one, the last where the span begins. In spans and lists the year told last
/// is that of all ("July and August 2004").
fn share_years(scan: &Scan<'_, '_>, placed: &mut [Placed]) {
    for i in (1..placed.len()).rev() {
        let [before, one] = &mut placed[i - 1..=i] else {
            continue;
        };
        let tie = tie(scan, before, one);
        if tie == Tie::None {
            continue;
        }
        if lacks_year(before.value()) && has_year(one.value()) && one.value().part.is_some() {
            let later = month_of(before.value()) > month_of(one.value());
            before.found.value.when = match one.value().when {
                When::Year(year) if later && tie == Tie::Span => When::Year(year - 1),
                when => when,
            };
            before.found.value.told = one.value().told;
        }
        let list_role = before.value().role;
        if tie == Tie::Span {
            if let Some(part) = months_through(before.value(), one.value()) {
                one.found.value.part = part;
            }
            one.found.value.start = before.value().year().or(one.value().start);
            one.found.value.role = if scan.lead(before.atoms.start) == Some(Lead::Until) {
                TimeRole::Deadline
            } else {
                TimeRole::Point
            };
            before.found.value.role = TimeRole::Start;
        } else if one.value().role == TimeRole::Point {
            one.found.value.role = list_role;
        }
    }
}

/// The part of a year that a span of whole months is, if it is one: "October to December", "Januar bis Juni".
fn months_through(first: &TimeValue, last: &TimeValue) -> Option<Option<Part>> {
    let (from, to) = (month_of(first)?, month_of(last)?);
    let part = match (from, to) {
        (1, 6) => Some(Part::H1),
        (7, 12) => Some(Part::H2),
        (1, 9) => Some(Part::NineMonths),
        _ if to == from + 2 && to % 3 == 0 => Part::quarter(to / 3),
        _ => None,
    };
    (first.day.is_none() && last.day.is_none() && from < to).then_some(part)
}

/// "from Friday until Tuesday", "today till tomorrow", "next week between Wednesday and Friday": days that no calendar
/// names make one expression with the end of their span.
fn join_days(scan: &Scan<'_, '_>, placed: &mut Vec<Placed>) {
    placed.dedup_by(|one, before| {
        let spans = spans_days(scan, before, one);
        if spans {
            before.found.tokens = before.found.tokens.cover(one.found.tokens);
            before.found.value = one.found.value;
            before.atoms.end = one.atoms.end;
        }
        spans
    });
}

fn spans_days(scan: &Scan<'_, '_>, before: &Placed, one: &Placed) -> bool {
    let week = |value: &TimeValue| {
        matches!(
            value.when,
            When::Counted {
                unit: TimeUnit::Week,
                ..
            }
        )
    };
    let clock = one.value().when == When::Clock || before.value().when == When::Clock;
    let days = before.value().is_point() && one.value().is_point() && !clock;
    let k = one.atoms.start;
    let inside = week(before.value())
        && before.atoms.end == k
        && scan.joint(k) == AtomJoint::Near
        && matches!(scan.lead(k), Some(Lead::Between | Lead::From) | None);
    let spans = before.value().role == TimeRole::Start && before.atoms.end == k;
    days && (inside || spans)
}

fn lacks_year(value: &TimeValue) -> bool {
    matches!(value.when, When::Recurring { shift: None, .. })
}

fn has_year(value: &TimeValue) -> bool {
    matches!(
        value.when,
        When::Year(_)
            | When::Counted {
                unit: TimeUnit::Year | TimeUnit::Fiscal,
                ..
            }
    )
}

fn month_of(value: &TimeValue) -> Option<u8> {
    (1..=12).find(|month| Part::month(*month) == value.part)
}

/// "a year earlier" and the like are counted from the year told before in the sentence.
fn count_from(value: &mut TimeValue, topic: Option<i16>) {
    let (
        When::Counted {
            from: Origin::Topic,
            months,
            unit: TimeUnit::Year | TimeUnit::Fiscal,
            ..
        },
        Some(topic),
    ) = (value.when, topic)
    else {
        return;
    };
    if let Some(year) = i16::try_from(months / 12)
        .ok()
        .and_then(|years| topic.checked_add(years))
    {
        value.when = When::Year(year);
        if months < 0 {
            value.role = TimeRole::Base;
        }
    }
}

/// A month or quarter without a year goes on in the year of the dated one before it in the sentence: "im März 1992
/// … im April".
fn inherit_years(placed: &mut [Placed]) {
    let mut dated: Option<When> = None;
    let mut topic: Option<i16> = None;
    for one in placed {
        let value = &mut one.found.value;
        count_from(value, topic);
        if value.role == TimeRole::Point && value.told.is_none() {
            topic = value.year().or(topic);
        }
        match (value.when, dated) {
            (When::Year(_), _) if value.part.is_some() && value.role == TimeRole::Point => {
                dated = Some(value.when);
            }
            (When::Recurring { shift: None, .. }, Some(when)) if value.role == TimeRole::Point => {
                value.when = when;
            }
            _ => {}
        }
    }
}

/// How far words of planning reach.
const CLAUSE: usize = 24;

/// Planning, as the words of the expression's clause say.
fn tense(scan: &Scan<'_, '_>, one: &Found<TimeValue>) -> Option<Direction> {
    let tokens = &scan.reading.tokens;
    let (first, after) = (one.start(), one.end());
    let from = first.saturating_sub(CLAUSE).max(scan.start);
    let to = (after + CLAUSE).min(scan.end);
    // "In December, the plant will open": a time at the head belongs to what follows its comma.
    let head = usize::from(first <= scan.start + 2 && scan.token(after).is_some_and(ends_clause));
    let start = tokens[from..first].iter().rposition(ends_clause);
    let start = start.map_or(from, |mark| from + mark + 1);
    let end = tokens[after + head..to].iter().position(ends_clause);
    let end = end.map_or(to, |mark| after + head + mark);
    let planned = |words: Range<usize>| {
        scan.reading
            .each(words)
            .any(|(i, word)| plans(scan, i, word, end))
    };
    (planned(start..first) || planned(after..end)).then_some(Direction::Future)
}

fn ends_clause(token: &Token) -> bool {
    const MARKS: [WordId; 5] = [
        WordId::punct(b','),
        WordId::punct(b';'),
        WordId::punct(b':'),
        WordId::punct(b'('),
        WordId::punct(b')'),
    ];
    token.kind == Kind::Punct && MARKS.contains(&token.word)
}

fn plans(scan: &Scan<'_, '_>, i: usize, word: &Token, end: usize) -> bool {
    let plan = |sense: &Sense| {
        matches!(
            sense,
            Sense::Intent(Intent::Plan | Intent::Goal | Intent::Ahead | Intent::AheadWithInfinitive)
        )
        .then_some(())
    };
    scan.reading.lexicon.classes(word.word).has(Classes::INTENT)
        && scan.reading.longest(i, end.max(i + 1), plan).is_some()
}

/// Lines shorter than this that hold a date hold little else: bylines, datelines.
const SHORT_LINE: usize = 14;

/// So many tokens may name the place before the day, and where an agency follows: "SAN LUIS OBISPO, Calif., ".
const PLACE: usize = 5;
const LONGEST_PLACE: usize = 8;

/// A whole date where articles say when they were written: on a line of its own, or at the head of a sentence with a
/// dash, colon or bracket behind it ("Berlin, 23. April 2024 –").
fn is_dateline(scan: &Scan<'_, '_>, one: &Found<TimeValue>) -> bool {
    // "2024-04-23T09:30": the hour glued to it is a machine's.
    let stamp = |token: &Token| token.glued() && opens_time(scan.reading.str(one.end()));
    if scan.token(one.end()).is_some_and(stamp) {
        return true;
    }
    let opens_line = scan.token(scan.start).is_some_and(Token::starts_line);
    let mark = |token: &Token| {
        [b'-', b':', b'(', b'|', b')', b'/']
            .iter()
            .any(|mark| token.word == WordId::punct(*mark))
    };
    let after = past_agency(scan, one.end());
    let place = if after > one.end() { LONGEST_PLACE } else { PLACE };
    let head = one.start() <= scan.start + place && scan.token(after).is_some_and(mark);
    opens_line && (head || scan.end - scan.start <= SHORT_LINE && !ends_as_sentence(scan))
        || signs_off(scan, one)
}

/// "announced on 3 March 2015 that", "wie sie am 3. März 2015 mitteilte": a verb of speech stands beside the day.
fn is_said(scan: &Scan<'_, '_>, one: &Found<TimeValue>) -> bool {
    /// "said its manager Ann Lee on".
    const BEFORE: usize = 6;
    const BEHIND: usize = 2;
    let before = one.start().saturating_sub(BEFORE).max(scan.start)..one.start();
    let behind = one.end()..(one.end() + BEHIND).min(scan.end);
    before.chain(behind).any(|i| scan.reading.is(i, Grammars::SPEECH))
}

/// Past the agency between a day and the dash: "Feb. 2, 2012 /NewsLink/ --".
fn past_agency(scan: &Scan<'_, '_>, after: usize) -> usize {
    const LONGEST: usize = 5;
    let slash = |i: &usize| scan.token(*i).is_some_and(|token| token.is_punct(b'/'));
    let close = (after + 1..after + 1 + LONGEST).find(slash);
    close.filter(|_| slash(&after)).map_or(after, |close| close + 1)
}

/// "… (APA, 7.8.2015)": the agency and its day in parentheses, as the last words of a line.
fn signs_off(scan: &Scan<'_, '_>, one: &Found<TimeValue>) -> bool {
    const LONGEST: usize = 8;
    let first = one.start();
    let after = one.end();
    let mark = |i: usize, mark| scan.token(i).is_some_and(|token| token.is_punct(mark));
    let closes_line = scan.reading.tokens.get(after + 1).is_none_or(Token::starts_line);
    let opened = (first.saturating_sub(LONGEST).max(scan.start)..first)
        .rev()
        .find(|i| mark(*i, b'('));
    let ends_before = |open: usize| {
        open == scan.start
            || [b'.', b'"', b'!', b'?', b'\'']
                .iter()
                .any(|end| mark(open - 1, *end))
    };
    mark(after, b')') && closes_line && opened.is_some_and(ends_before)
}

/// A full stop closes it: a sentence of the text, not a line of data ("Köln, 25. Februar 2016.").
fn ends_as_sentence(scan: &Scan<'_, '_>) -> bool {
    let small = |i: usize| {
        scan.token(i)
            .is_some_and(|token| token.is_word() && !token.capitalised())
    };
    scan.end > scan.start + 6
        && scan.token(scan.end - 1).is_some_and(|token| token.is_punct(b'.'))
        && (scan.start..scan.end).any(small)
}
