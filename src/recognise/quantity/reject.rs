//! What is no quantity though it has a number: names, ranks, versions, clock times, scores, phone numbers.

use super::draft::Draft;
use super::{FigureKind, Scan};
use crate::language::lexicon::Classes;
use crate::language::pack::{Joint, NumberWord};
use crate::recognise::number::{self, Form, joint};
use crate::text::token::{Case, Kind, WordId};

type Reject = fn(&Scan<'_, '_>, &Draft) -> bool;

/// Against any figure, and against bare numbers alone.
const ANY: &[(&str, Reject)] = &[
    ("vague", vague),
    ("half_of_time", half_of_time),
    ("ordinal_fraction", ordinal_fraction),
];
const BARE: &[(&str, Reject)] = &[
    ("ordinal_stop", ordinal_stop),
    ("list_number", list_number),
    ("label_before", label_before),
    ("label_after", label_after),
    ("part_of_code", part_of_code),
    ("clock_or_ratio", clock_or_ratio),
    ("phone_number", phone_number),
    ("score", score),
    ("number_in_name", number_in_name),
];

/// The name of the first rule that says the draft is no quantity.
pub(super) fn rule(scan: &Scan<'_, '_>, draft: &Draft) -> Option<&'static str> {
    let bare: &[_] = if draft.is_bare() { BARE } else { &[] };
    let mut rules = ANY.iter().chain(bare);
    rules
        .find(|(_, rejects)| rejects(scan, draft))
        .map(|(name, _)| *name)
}

impl Scan<'_, '_> {
    fn before(&self, i: usize) -> Option<usize> {
        i.checked_sub(1).filter(|before| *before >= self.start)
    }

    fn glued(&self, i: usize) -> bool {
        i < self.end && self.reading.tokens[i].glued()
    }

    fn kind(&self, i: usize) -> Option<Kind> {
        (i < self.end).then(|| self.reading.tokens[i].kind)
    }

    /// Whether a phrase of this joint ends right before token `i`.
    pub(super) fn joint_before(&self, i: usize, wanted: Joint) -> bool {
        const LONGEST: usize = 4;
        (1..=LONGEST)
            .map_while(|back| i.checked_sub(back).filter(|first| *first >= self.start))
            .any(|first| joint(self.reading, first, i, wanted) == Some(i))
    }
}

/// "several thousand", "einige hundert".
fn vague(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let words = !matches!(draft.number.form, Form::Digits { .. });
    words && scan.joint_before(draft.tokens.start, Joint::Vague)
}

/// "the first half", "zweite Hälfte", "half-year".
fn half_of_time(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    if draft.kind != FigureKind::Share || !matches!(draft.number.form, Form::Half | Form::Part) {
        return false;
    }
    let hyphen = scan.reading.is_punct(draft.tokens.end, b'-') && scan.glued(draft.tokens.end);
    let last = draft.tokens.start + 1 == draft.tokens.end;
    hyphen || (last && scan.joint_before(draft.tokens.start, Joint::NoShare))
}

/// "a third company": a fraction is followed by what it is of, by a comparison, or by nothing.
fn ordinal_fraction(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let last = draft.tokens.end - 1;
    if draft.rule != "fraction" || !draft.number.tokens.contains(&last) {
        return false;
    }
    let ordinal = number::word(scan.reading, last, scan.end, |word| {
        matches!(word, NumberWord::Nth(_)).then_some(())
    });
    let after = draft.tokens.end;
    ordinal.is_some()
        && number::is_article(scan.reading, draft.tokens.start, false)
        && scan.kind(after) == Some(Kind::Word)
        && !scan.reading.has(after, Classes::GRAMMAR.or(Classes::TIME))
}

/// German "3." before more of its sentence.
fn ordinal_stop(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let stop = draft.tokens.end;
    scan.reading.pack().ordinal_stops
        && draft.number.is_plain()
        && scan.reading.is_punct(stop, b'.')
        && scan.glued(stop)
        && stop + 1 < scan.end
        && !scan.reading.is_punct(stop + 1, b'"')
        && !scan.reading.is_punct(stop + 1, b')')
}

/// "1. Open the lid", "2) …" at the start of a line.
fn list_number(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let mark = draft.tokens.end;
    scan.reading.tokens[draft.tokens.start].starts_line()
        && draft.number.is_plain()
        && scan.glued(mark)
        && (scan.reading.is_punct(mark, b'.') || scan.reading.is_punct(mark, b')'))
}

/// "No. 5", "Platz 3", "Boeing 747", "S&P 500".
fn label_before(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let grouped = matches!(draft.number.form, Form::Digits { grouped: true, .. });
    let hyphen = start > scan.start && scan.reading.is_punct(start - 1, b'-') && scan.glued(start);
    let start = if hyphen { start - 1 } else { start };
    draft.number.power == 0 && !grouped && scan.joint_before(start, Joint::Label)
}

/// "5 pm", "20.15 Uhr", "22nd".
fn label_after(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    joint(scan.reading, draft.tokens.end, scan.end, Joint::LabelAfter).is_some()
}

/// "3G", "COVID-19", "mid-2004", "?page=3", "v2".
fn part_of_code(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    if scan.kind(after) == Some(Kind::Word)
        && scan.glued(after)
        && scan.reading.word(after) != WordId::CLITIC_S
    {
        return true;
    }
    let Some(before) = scan.before(start).filter(|_| scan.glued(start)) else {
        return false;
    };
    let token = &scan.reading.tokens[before];
    let joins = [b'=', b'&', b'_', b'@', b'%', b'#', b'?', b'/', b'.', b':'].map(WordId::punct);
    let hyphened = token.is_punct(b'-') && token.glued() && before > scan.start;
    let word_before = hyphened && scan.kind(before - 1) == Some(Kind::Word);
    word_before || (token.kind != Kind::Word && joins.contains(&token.word) && token.glued())
}

/// "20:15", "3:2", "24/7", "2015/16".
fn clock_or_ratio(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let between = |mark: usize| scan.reading.is_punct(mark, b':') || scan.reading.is_punct(mark, b'/');
    let number = |i: usize| scan.kind(i) == Some(Kind::Number) && scan.glued(i);
    let ahead = between(after) && scan.glued(after) && number(after + 1);
    let behind =
        start >= scan.start + 2 && between(start - 1) && scan.glued(start) && number_before(scan, start - 2);
    ahead || behind
}

fn number_before(scan: &Scan<'_, '_>, i: usize) -> bool {
    scan.kind(i) == Some(Kind::Number) && scan.glued(i + 1)
}

/// "555-123-4567", "+43 1 234".
fn phone_number(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.number.tokens.start, draft.tokens.end);
    let hyphen = |i: usize| scan.reading.is_punct(i, b'-') && scan.glued(i);
    let ahead = hyphen(after) && scan.kind(after + 1) == Some(Kind::Number) && scan.glued(after + 1);
    let behind =
        start >= scan.start + 2 && hyphen(start - 1) && scan.glued(start) && number_before(scan, start - 2);
    let chain = (ahead && hyphen(after + 2) && scan.kind(after + 3) == Some(Kind::Number))
        || (behind && start >= scan.start + 3 && hyphen(start - 3))
        || (ahead && behind);
    let dialled = draft.tokens.start < start
        && scan.reading.tokens[draft.tokens.start].word == WordId::punct(b'+')
        && draft.number.is_plain()
        && matches!(scan.kind(after), Some(Kind::Number));
    chain || dialled
}

/// "won 3-1", "siegte mit 2 - 0".
fn score(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    const LARGEST: f64 = 30.0;
    let small = |i: usize| {
        scan.reading
            .str(i)
            .parse::<f64>()
            .is_ok_and(|goals| goals <= LARGEST)
    };
    let start = draft.tokens.start;
    let pair = |first: usize| {
        first >= scan.start
            && first + 2 < scan.end
            && scan.reading.is_punct(first + 1, b'-')
            && scan.kind(first) == Some(Kind::Number)
            && scan.kind(first + 2) == Some(Kind::Number)
            && small(first)
            && small(first + 2)
            && (scan.near_score(first) || falling(scan, first))
    };
    draft.number.is_plain() && (pair(start) || (start >= 2 && pair(start - 2)))
}

/// The first number is the larger, as in no range.
fn falling(scan: &Scan<'_, '_>, first: usize) -> bool {
    let goals = |i: usize| scan.reading.str(i).parse::<u32>().unwrap_or(0);
    scan.glued(first + 1) && scan.glued(first + 2) && goals(first) >= goals(first + 2)
}

impl Scan<'_, '_> {
    /// A word of winning stands a few words before token `i`.
    fn near_score(&self, i: usize) -> bool {
        const REACH: usize = 4;
        let from = i.saturating_sub(REACH).max(self.start);
        (from..i).any(|at| joint(self.reading, at, self.end, Joint::Score).is_some())
    }
}

/// "Windows 95", "Fortress 12": a plain number right after a name. Where nouns have capitals too, only after a name
/// that is known.
fn number_in_name(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    const LONGEST: usize = 4;
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let Some(before) = scan
        .before(start)
        .filter(|_| draft.number.is_plain() || draft.number.form == Form::One)
    else {
        return false;
    };
    let name = &scan.reading.tokens[before];
    let long = scan.reading.tokens[start].span().len() > LONGEST;
    let other = Classes::GRAMMAR
        .or(Classes::TIME)
        .or(Classes::NUMBER)
        .or(Classes::UNIT)
        .or(Classes::BOUND)
        .or(Classes::MOVEMENT)
        .or(Classes::METRIC);
    if long || !name.is_word() || !name.capitalised() || scan.reading.has(before, other) {
        return false;
    }
    let noun_after = scan.kind(after) == Some(Kind::Word) && scan.reading.tokens[after].capitalised();
    if scan.reading.pack().capital_nouns {
        let free = scan.kind(after) != Some(Kind::Word) || scan.reading.has(after, Classes::GRAMMAR);
        return free && scan.reading.has(before, Classes::NAME);
    }
    before > scan.start && !noun_after && name.case() != Case::Lower && has_small_words(scan, before)
}

/// Whether the words before token `i` include small ones, so that a capital there means something.
fn has_small_words(scan: &Scan<'_, '_>, i: usize) -> bool {
    const REACH: usize = 8;
    let from = i.saturating_sub(REACH).max(scan.start);
    let small = |at: usize| {
        let token = &scan.reading.tokens[at];
        token.is_word()
            && token.case() == Case::Lower
            && token.word != WordId::CLITIC_S
            && token.span().len() > 3
    };
    (from..(i + REACH).min(scan.end)).any(small)
}
