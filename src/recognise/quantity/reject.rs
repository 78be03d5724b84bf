//! What is no quantity though it has a number: names, ranks, versions, clock times, scores, phone numbers.

use super::draft::Draft;
use super::{FigureKind, QuantityScan, identifier};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Joint, NumberWord, OrganisationCue, TimeWord};
use crate::recognise::number::{self, Form, joint};
use crate::rule_list::{RuleList, rule_list};
use crate::text::token::{Case, Kind, WordId};

type Reject = fn(&QuantityScan<'_, '_>, &Draft) -> bool;

/// Against any figure.
static ANY: RuleList<Reject> = rule_list![vague, half_of_time, quarter_of_time, ordinal_fraction, resolution];
/// Against any figure that a mark or something glued to it stands beside.
static MARKED: RuleList<Reject> = rule_list![part_of_address, minutes, exchange_rate, term_of_loan];
/// Against bare numbers alone.
static BARE: RuleList<Reject> = rule_list![
    label_before,
    label_after,
    model_after,
    identifier::is_part,
    number_in_name,
    version,
    labelled_list,
];
static BARE_MARKED: RuleList<Reject> = rule_list![glued_to_word, clock_or_ratio];
/// Against bare numbers in digits without marks or scale.
static PLAIN: RuleList<Reject> = rule_list![street_number, postal_code, year_of_event, side_of_area];
static PLAIN_MARKED: RuleList<Reject> = rule_list![ordinal_stop, list_number, score, code_name, ticker];

/// Whether a rule says that the draft is no quantity. The figure before it ends before token `previous`.
pub(super) fn is_none(scan: &QuantityScan<'_, '_>, draft: &Draft, previous: usize) -> bool {
    let rejected = |rules: &RuleList<Reject>| rules.any(|rejects| rejects(scan, draft));
    let (bare, marked) = (draft.is_bare(), is_marked(scan, draft));
    let plain = bare && draft.number.is_plain();
    rejected(&ANY)
        || marked && rejected(&MARKED)
        || plain && (rejected(&PLAIN) || marked && rejected(&PLAIN_MARKED))
        || bare && rejected(&BARE)
        || bare && marked && (follows_hyphen(scan, draft, previous) || rejected(&BARE_MARKED))
}

/// Whether a mark stands right before the figure, its number or what follows it, or something is glued to it.
fn is_marked(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let marks = |i: usize| matches!(scan.kind(i), Some(Kind::Punct | Kind::Symbol));
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let before = |i: usize| scan.before(i).is_some_and(marks);
    before(start)
        || scan.glued(start)
        || draft.number.tokens.start > start && before(draft.number.tokens.start)
        || after < scan.end && (marks(after) || scan.glued(after))
}

impl QuantityScan<'_, '_> {
    fn before(&self, i: usize) -> Option<usize> {
        i.checked_sub(1).filter(|before| *before >= self.start)
    }

    fn glued(&self, i: usize) -> bool {
        i < self.end && self.reading.tokens[i].glued()
    }

    /// A hyphen right behind what stands before it.
    fn hyphen(&self, i: usize) -> bool {
        i < self.end && self.reading.is_hyphen(i)
    }

    fn kind(&self, i: usize) -> Option<Kind> {
        (i < self.end).then(|| self.reading.tokens[i].kind)
    }

    /// Whether a phrase of this joint ends right before token `i`.
    pub(super) fn joint_before(&self, i: usize, wanted: Joint) -> bool {
        const LONGEST: usize = 4;
        let from = i.saturating_sub(LONGEST).max(self.start).min(i);
        let lexicon = self.reading.lexicon;
        (from..i)
            .zip(&self.reading.tokens[from..i])
            .filter(|(_, token)| lexicon.joints(token.word).has(wanted))
            .any(|(first, _)| joint(self.reading, first, i, wanted) == Some(i))
    }
}

/// "several thousand", "einige hundert", "triple digits".
fn vague(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let words = !matches!(draft.number.form, Form::Digits { .. });
    let digits = draft.kind == FigureKind::Change && label_after(scan, draft);
    words && (scan.joint_before(draft.tokens.start, Joint::Vague) || digits)
}

/// "the first half", "zweite Hälfte", "half-year".
fn half_of_time(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    if draft.kind != FigureKind::Share || !matches!(draft.number.form, Form::Half | Form::Part) {
        return false;
    }
    let hyphen = scan.hyphen(draft.tokens.end);
    let last = draft.tokens.start + 1 == draft.tokens.end;
    let after = draft.tokens.end;
    // "sales in the half", "the half's loss", "4 percent half growth"
    let of_time = || {
        let definite = number::is_article(scan.reading, draft.tokens.start, true);
        let owns = after < scan.end && scan.reading.word(after) == WordId::CLITIC_S;
        let of = joint(scan.reading, after, scan.end, Joint::Of).is_some();
        let unit = scan.before(draft.tokens.start).is_some_and(|before| {
            scan.reading
                .lexicon
                .alone_classes(scan.reading.word(before))
                .has(Classes::UNIT)
        });
        owns || unit || definite && !of && scan.kind(after) != Some(Kind::Number)
    };
    let half = matches!(draft.number.form, Form::Half);
    hyphen || (last && scan.joint_before(draft.tokens.start, Joint::NoShare)) || half && last && of_time()
}

/// "the September 2018 quarter", "from a quarter earlier": more quarters than any whole has are those of years, and so is
/// one that lies before another.
fn quarter_of_time(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const MOST: f64 = 1_000.0;
    let after = draft.tokens.end;
    let beside = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Ago | TimeWord::Beside(_)));
    let earlier = || {
        after < scan.end
            && number::is_article(scan.reading, draft.tokens.start, false)
            && scan
                .reading
                .lexicon
                .senses_of(scan.reading.word(after))
                .any(beside)
    };
    draft.kind == FigureKind::Share
        && matches!(draft.number.form, Form::Part)
        && (draft.number.value.value().is_some_and(|value| value > MOST) || earlier())
}

/// "a third company": a fraction is followed by what it is of, by a comparison, or by nothing.
fn ordinal_fraction(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let last = draft.tokens.end - 1;
    if draft.kind != FigureKind::Share || !draft.number.tokens.contains(&last) {
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
fn ordinal_stop(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let stop = draft.tokens.end;
    scan.reading.is_punct(stop, b'.')
        && scan.reading.pack().ordinal_stops
        && scan.glued(stop)
        && stop + 1 < scan.end
        && !scan.reading.is_punct(stop + 1, b'"')
        && !scan.reading.is_punct(stop + 1, b')')
}

/// "1. Open the lid", "2) …" at the start of a line.
fn list_number(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let mark = draft.tokens.end;
    scan.reading.tokens[draft.tokens.start].starts_line()
        && scan.glued(mark)
        && (scan.reading.is_punct(mark, b'.') || scan.reading.is_punct(mark, b')'))
}

/// "No. 5", "Platz 3", "Boeing 747", "S&P 500".
fn label_before(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let grouped = matches!(draft.number.form, Form::Digits { grouped: true, .. });
    let hyphen = start > scan.start && scan.reading.is_punct(start - 1, b'-') && scan.glued(start);
    let start = if hyphen { start - 1 } else { start };
    draft.number.power == 0 && !grouped && scan.joint_before(start, Joint::Label)
}

/// "its regional 220 model": the number is the model's name; not "27000 Model S sedans".
fn model_after(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const LARGEST: f64 = 10_000.0;
    let after = draft.tokens.end;
    let small = draft.number.value.value().is_some_and(|value| value < LARGEST);
    let named = || scan.reading.capital_tells_name() && scan.reading.tokens[after].capitalised();
    small && joint(scan.reading, after, scan.end, Joint::Model).is_some() && !named()
}

/// "5 pm", "20.15 Uhr", "22nd".
fn label_after(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    joint(scan.reading, draft.tokens.end, scan.end, Joint::LabelAfter).is_some()
}

/// "3G", "747s".
fn glued_to_word(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let after = draft.tokens.end;
    scan.kind(after) == Some(Kind::Word) && scan.glued(after) && scan.reading.word(after) != WordId::CLITIC_S
}

/// "COVID-19", "mid-2004"; but not the end of "5k-20k".
fn follows_hyphen(scan: &QuantityScan<'_, '_>, draft: &Draft, previous: usize) -> bool {
    let hyphen = scan
        .before(draft.tokens.start)
        .filter(|_| scan.glued(draft.tokens.start));
    hyphen.is_some_and(|hyphen| {
        scan.hyphen(hyphen) && hyphen > previous && scan.kind(hyphen - 1) == Some(Kind::Word)
    })
}

/// "?page=3", "%20and", "/2019/".
fn part_of_address(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (first, after) = (draft.tokens.start, draft.tokens.end);
    let escape = after > first
        && scan.reading.tokens[after - 1].word == WordId::punct(b'%')
        && scan.glued(after)
        && matches!(scan.kind(after), Some(Kind::Number | Kind::Word));
    let marks: &[u8] = if draft.is_bare() {
        b"=&_@%#?/.:|"
    } else {
        b"=&_@%#?"
    };
    let joined = |before: usize| {
        let token = &scan.reading.tokens[before];
        let mark = || marks.iter().any(|mark| token.word == WordId::punct(*mark));
        token.kind != Kind::Word && token.glued() && mark()
    };
    escape || scan.glued(first) && scan.before(first).is_some_and(joined)
}

/// "10 Downing Street".
fn street_number(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const WORDS: usize = 3;
    let names = (draft.tokens.end..(draft.tokens.end + WORDS + 1).min(scan.end))
        .take_while(|i| scan.reading.tokens[*i].is_word() && scan.reading.tokens[*i].capitalised());
    let mut after_first = names.skip(1);
    after_first.any(|i| joint(scan.reading, i, scan.end, Joint::Street).is_some())
}

/// "seit der Firmengründung 2004", "the 2008 crisis": the year in which something happened.
fn year_of_event(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let digits = scan.reading.str(start);
    let year = draft.tokens.len() == 1 && digits.len() == 4 && ("1800".."2100").contains(&digits);
    year && (scan.joint_before(start, Joint::Event)
        || joint(scan.reading, draft.tokens.end, scan.end, Joint::Event).is_some())
}

/// "Larkfield Corp <4312>", "(7203)" behind a name: the code under which a share is traded.
fn ticker(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let angled = |i: usize, mark: u8| scan.reading.tokens[i].word == WordId::punct(mark);
    scan.before(start).is_some_and(|open| angled(open, b'<'))
        && scan.glued(start)
        && after < scan.end
        && scan.glued(after)
        && angled(after, b'>')
}

/// "20:15", "3:2", "24/7", "2015/16".
fn clock_or_ratio(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let between = |mark: usize| scan.reading.is_punct(mark, b':') || scan.reading.is_punct(mark, b'/');
    let number = |i: usize| scan.kind(i) == Some(Kind::Number) && scan.glued(i);
    let ahead = between(after) && scan.glued(after) && number(after + 1);
    let behind =
        start >= scan.start + 2 && between(start - 1) && scan.glued(start) && number_before(scan, start - 2);
    ahead || behind
}

/// "$1 = 161.65 naira": what a currency is worth in another.
fn exchange_rate(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let equals = |i: usize| scan.reading.tokens[i].word == WordId::punct(b'=');
    draft.unit.is_some() && (scan.before(start).is_some_and(equals) || after < scan.end && equals(after))
}

/// "EUR 10-year swaps": a currency and how long a loan runs.
fn term_of_loan(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let hyphen = draft.tokens.end;
    draft.unit.is_some()
        && draft.number.power == 0
        && scan.hyphen(hyphen)
        && scan.glued(hyphen + 1)
        && scan.reading.has(hyphen + 1, Classes::TIME)
        && draft.number.tokens.end == hyphen
}

/// "6:36 p.m.": what follows the colon of a clock time has no unit.
fn minutes(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.number.tokens.start;
    let colon = start >= scan.start + 2 && scan.reading.is_punct(start - 1, b':') && scan.glued(start - 1);
    colon && scan.glued(start) && number_before(scan, start - 2)
}

/// "4k", "an 8K screen": thousands of pixels in a line, unless they are of money or of goods ("sold 5k cars").
fn resolution(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const LINES: [&str; 3] = ["4", "5", "8"];
    let (start, end) = (draft.number.tokens.start, draft.number.tokens.end);
    let letter =
        end - start == 2 && scan.glued(start + 1) && scan.reading.tokens[start + 1].span().len() == 1;
    let goods = || {
        let classes = scan.reading.lexicon.alone_classes(scan.reading.word(end));
        end < scan.end && classes.has(Classes::METRIC)
    };
    letter
        && draft.unit.is_none()
        && !goods()
        && draft.number.power == 3
        && LINES.contains(&scan.reading.str(start))
}

/// "Banner 728 x 90", "300 × 250": the sides of what is so large, not "3 x 5 million".
fn side_of_area(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let digits = |i: usize| scan.kind(i) == Some(Kind::Number);
    let by = |i: usize| matches!(scan.reading.str(i), "x" | "X" | "×");
    let ahead = after + 1 < scan.end && by(after) && digits(after + 1);
    ahead || start >= scan.start + 2 && digits(start - 2) && by(start - 1)
}

fn number_before(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    scan.kind(i) == Some(Kind::Number) && scan.glued(i + 1)
}

/// "Der Laden am Markt, 1070 Wien": four or five digits before a place, at the start of a line or behind a comma.
fn postal_code(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let place = |sense: &Sense| matches!(sense, Sense::Organisation(OrganisationCue::Place));
    (4..=5).contains(&scan.reading.tokens[start].span().len())
        && (scan.reading.tokens[start].starts_line()
            || scan
                .before(start)
                .is_some_and(|before| scan.reading.is_punct(before, b',')))
        && scan.kind(after) == Some(Kind::Word)
        && scan.reading.has(after, Classes::ORGANISATION)
        && scan.reading.tokens[after].capitalised()
        && scan
            .reading
            .lexicon
            .senses_of(scan.reading.word(after))
            .any(place)
}

/// "won 3-1", "siegte mit 2 - 0".
fn score(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const LARGEST: f64 = 200.0;
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
    pair(start) || (start >= 2 && pair(start - 2))
}

/// The first number is the larger, as in no range.
fn falling(scan: &QuantityScan<'_, '_>, first: usize) -> bool {
    let goals = |i: usize| scan.reading.str(i).parse::<u32>().unwrap_or(0);
    scan.glued(first + 1) && scan.glued(first + 2) && goals(first) >= goals(first + 2)
}

impl QuantityScan<'_, '_> {
    /// A word of winning stands a few words before token `i`.
    fn near_score(&self, i: usize) -> bool {
        const REACH: usize = 4;
        let from = i.saturating_sub(REACH).max(self.start);
        (from..i).any(|at| joint(self.reading, at, self.end, Joint::Score).is_some())
    }
}

/// "Windows 95", "Fortress 12": a plain number right after a name. Where nouns have capitals too, only after a name
/// that is known.
fn number_in_name(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const LONGEST: usize = 4;
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let Some(before) = scan
        .before(start)
        .filter(|_| draft.number.is_plain() || draft.number.form == Form::One)
    else {
        return false;
    };
    let name = &scan.reading.tokens[before];
    if !name.is_word() || !name.capitalised() {
        return false;
    }
    let long = scan.reading.tokens[start].span().len() > LONGEST;
    let numeral = number::word(scan.reading, before, start, |word| {
        (!matches!(word, NumberWord::TimesAfter)).then_some(())
    });
    let other = Classes::GRAMMAR
        .or(Classes::TIME)
        .or(Classes::UNIT)
        .or(Classes::BOUND)
        .or(Classes::MOVEMENT)
        .or(Classes::METRIC);
    let legal_form = |sense: &Sense| matches!(sense, Sense::Organisation(OrganisationCue::LegalForm));
    let ends_name = scan
        .reading
        .lexicon
        .senses_of(scan.reading.word(before))
        .any(legal_form);
    if long || numeral.is_some() || ends_name || scan.reading.has(before, other) {
        return false;
    }
    if scan.reading.capital_tells_noun() {
        let free = scan.kind(after) != Some(Kind::Word) || scan.reading.has(after, Classes::GRAMMAR);
        return free && (scan.reading.has(before, Classes::NAME) || ends_model_name(scan, before));
    }
    before > scan.start && name.case() != Case::Lower && has_small_words(scan, before)
}

/// "Dell XPS", "UE Boom", "WebOS": letters in odd capitals, or a name and a word that follows it.
fn ends_model_name(scan: &QuantityScan<'_, '_>, last: usize) -> bool {
    let case = |i: usize| scan.reading.tokens[i].case();
    let odd =
        |i: usize| matches!(case(i), Case::Mixed | Case::Upper) && scan.reading.tokens[i].span().len() > 1;
    let named = scan.before(last).is_some_and(|before| {
        let token = &scan.reading.tokens[before];
        token.is_word() && token.capitalised() && (odd(before) || scan.reading.has(before, Classes::NAME))
    });
    odd(last) || named
}

/// Whether the words before token `i` include small ones, so that a capital there means something.
fn has_small_words(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
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

/// "WebOS 2.0": what is printed with the other language's decimal mark after a word is a version.
fn version(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const MARK: char = '.';
    let start = draft.number.tokens.start;
    let decimals = matches!(
        draft.number.form,
        Form::Digits {
            grouped: false,
            decimals: true
        }
    );
    decimals
        && draft.number.power == 0
        && scan.reading.pack().decimal_mark != MARK as u8
        && scan.reading.str(start).contains(MARK)
        && scan
            .before(start)
            .is_some_and(|before| scan.reading.tokens[before].is_word())
}

/// "The drug, known as '771": an apostrophe shortens or names, unless it opens words that are quoted.
fn code_name(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let apostrophe = scan.before(start).is_some_and(|before| {
        scan.reading.is_punct(before, b'\'') && scan.glued(start) && !scan.glued(before)
    });
    apostrophe && scan.kind(after) != Some(Kind::Word)
}

/// "Plätzen 4 und | 7": a label and one number stand before.
fn labelled_list(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let joins = |i: usize| {
        joint(scan.reading, i, start, Joint::And) == Some(start)
            || joint(scan.reading, i, start, Joint::Or) == Some(start)
            || scan.reading.is_punct(i, b',')
    };
    let number = |i: usize| scan.kind(i) == Some(Kind::Number) || scan.reading.has(i, Classes::NUMBER);
    start >= scan.start + 3
        && number(start - 2)
        && joins(start - 1)
        && scan.joint_before(start - 2, Joint::Label)
}
