//! The rules that read an amount at a token.

use super::draft::{Draft, FoundUnit, percent};
use super::times::{change, compared, multiple};
use super::{FigureKind, FigureStart, QuantityScan, bracket, unit};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, Joint, MeasureKind, NumberWord, Preposition};
use crate::recognise::number::{self, Decimal, Form, Number, joint};
use crate::text::token::{Kind, WordId};

/// A set of what a figure may begin with: that which a rule needs, or that stands at a token.
#[derive(Clone, Copy)]
struct FigureHeads(u8);

impl FigureHeads {
    /// A number that could be read.
    const NUMBER: Self = Self(1);
    /// A word of numbers, whether one begins with it or not: every, twice, doubled.
    const WORD: Self = Self(2);
    const UNIT: Self = Self(4);
    /// Letters and digits in one word.
    const JOINED: Self = Self(8);

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn when(self, holds: bool) -> Self {
        if holds { self } else { Self(0) }
    }
}

type FigureRule = fn(&FigureStart<'_, '_, '_>) -> Option<Draft>;

/// The longest reading wins, then the first.
const RULES: [(FigureHeads, FigureRule); 16] = [
    (FigureHeads::UNIT, currency_before_number),
    (FigureHeads::UNIT, |place| {
        bracket::currency_before_brackets(place.scan, place.i)
    }),
    (FigureHeads::JOINED, currency_joined_to_number),
    (FigureHeads::JOINED, letter_joined_to_amount),
    (FigureHeads::UNIT, letter_before_amount),
    (FigureHeads::UNIT, dollar_of_a_country),
    (FigureHeads::NUMBER, |place| {
        bracket::unit_behind_bracket(place.scan, place.number.as_ref()?)
    }),
    (FigureHeads::NUMBER, number_before_unit),
    (FigureHeads::UNIT, one_of_unit),
    (FigureHeads::WORD, every_nth),
    (FigureHeads::NUMBER, some_of_so_many),
    (FigureHeads::NUMBER, fraction),
    (FigureHeads::WORD.or(FigureHeads::NUMBER), multiple),
    (FigureHeads::WORD, change),
    (FigureHeads::WORD, compared),
    (FigureHeads::NUMBER, bare_number),
];

/// The longest figure at token `i`.
pub(super) fn longest(scan: &QuantityScan<'_, '_>, i: usize) -> Option<Draft> {
    let place = FigureStart {
        scan,
        i,
        number: number::may_begin(scan.reading, i)
            .then(|| number::read(scan.reading, i, scan.end, false))
            .flatten()
            // An article that closes the sentence before is none of this number's.
            .filter(|number| number.tokens.start >= scan.start),
    };
    let heads = place.heads();
    let mut best: Option<Draft> = None;
    for (_, rule) in RULES.iter().filter(|(needs, _)| needs.0 & heads.0 != 0) {
        if let Some(found) = rule(&place) {
            if best
                .as_ref()
                .is_none_or(|best| best.tokens.end < found.tokens.end)
            {
                best = Some(found);
            }
        }
    }
    if let Some(draft) = &mut best {
        take_sign(scan, draft);
    }
    best
}

impl FigureStart<'_, '_, '_> {
    fn heads(&self) -> FigureHeads {
        let (reading, token) = (self.scan.reading, &self.scan.reading.tokens[self.i]);
        FigureHeads::NUMBER
            .when(self.number.is_some())
            .or(FigureHeads::WORD.when(reading.opens(self.i, Classes::NUMBER)))
            .or(FigureHeads::UNIT.when(reading.opens(self.i, Classes::UNIT)))
            .or(FigureHeads::JOINED.when(token.is_word() && token.has_digit()))
    }
}

/// "€ 5 Mio.", "US$1.2bn", "$5 a barrel", "EUR Mio. 125".
fn currency_before_number(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let unit = unit::leading(scan, place.i)?;
    let unit = unit::scaled_before_number(scan, &unit).unwrap_or(unit);
    let minus = scan.reading.is_hyphen(unit.tokens.end);
    let at = unit.tokens.end + usize::from(minus);
    let point = scan.reading.is_punct(at, b'.');
    let number = number::read(scan.reading, at + usize::from(point), scan.end, true)?;
    if number.tokens.start != at || number.form == Form::One || names_an_event(scan, &unit, &number) {
        return None;
    }
    let number = Number {
        value: if minus {
            number.value.negated()
        } else {
            number.value
        },
        ..number
    };
    let draft = Draft::with_unit(number, unit, "currency_before_number");
    Some(with_rate(
        scan,
        bracket::scaled_behind_bracket(scan, &draft).unwrap_or(draft),
    ))
}

/// "EUR50m", "RM23.50", "Rs750 crore": a code and its number in one word.
fn currency_joined_to_number(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let (scan, i) = (place.scan, place.i);
    let text = scan.reading.str(i);
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let code = text
        .get(..letters)
        .filter(|code| code.starts_with(char::is_uppercase))?;
    let unit = unit::code(scan, code, i)?;
    let from = scan.reading.tokens[i].start as usize + letters;
    let number = number::read_joined(scan.reading, i, from, scan.end)?;
    Some(with_rate(
        scan,
        Draft::with_unit(number, unit, "currency_joined_to_number"),
    ))
}

/// "R318.9bn", "P5.5 billion", "N2.95": one letter stands for a currency where a scale or hundredths show that it is no
/// model ("R8").
fn letter_joined_to_amount(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let (scan, i) = (place.scan, place.i);
    let text = scan.reading.str(i);
    let [b'A'..=b'Z', b'0'..=b'9', ..] = text.as_bytes() else {
        return None;
    };
    let unit = unit::letter(scan, &text[..1], i)?;
    let from = scan.reading.tokens[i].start as usize + 1;
    let number = number::read_joined(scan.reading, i, from, scan.end).filter(|number| {
        let end = scan.reading.span(number.tokens.clone()).end;
        number.power > 0 || has_hundredths(&scan.reading.text[from..end])
    })?;
    let draft = Draft::with_unit(number, unit, "letter_joined_to_amount");
    Some(with_rate(scan, draft))
}

/// "N 110.5 billion", "R 4 million": the letter apart from its number, where a scale shows that it is no list ("Plan R 8").
fn letter_before_amount(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let (scan, i) = (place.scan, place.i);
    let token = &scan.reading.tokens[i];
    let alone = token.span().len() == 1 && token.capitalised();
    let tied = i > scan.start && token.glued() && !scan.reading.is_punct(i - 1, b'(');
    let digits = || i + 1 < scan.end && scan.reading.tokens[i + 1].kind == Kind::Number;
    if !alone || tied || !digits() {
        return None;
    }
    let unit = unit::letter(scan, scan.reading.str(i), i)?;
    let number = number::read(scan.reading, i + 1, scan.end, true).filter(|number| number.power > 0)?;
    let bare = unit::following(scan, &number).is_none();
    bare.then(|| with_rate(scan, Draft::with_unit(number, unit, "letter_before_amount")))
}

/// "2.95": digits, a point and two more, as prices are written.
fn has_hundredths(number: &str) -> bool {
    let parts = number.split_once('.');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.is_some_and(|(whole, rest)| digits(whole) && rest.len() == 2 && digits(rest))
}

/// "$A600 million", "$US113/t": letters between the sign and the number tell whose dollar it is.
fn dollar_of_a_country(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let (scan, i) = (place.scan, place.i);
    let at = i + 1;
    let joined =
        |at: usize| at < scan.end && scan.reading.tokens[at].glued() && scan.reading.tokens[at].has_digit();
    if scan.reading.str(i) != "$" || !joined(at) || !scan.reading.tokens[at].is_word() {
        return None;
    }
    let text = scan.reading.str(at);
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let unit = unit::dollar(text.get(..letters)?, i)?;
    let from = scan.reading.tokens[at].start as usize + letters;
    let number = number::read_joined(scan.reading, at, from, scan.end)?;
    let draft = Draft::with_unit(number, unit, "dollar_of_a_country");
    Some(with_rate(scan, draft))
}

/// "Euro 2004", "Euro 6": a currency's whole word stands before amounts only, not before plain numbers.
fn names_an_event(scan: &QuantityScan<'_, '_>, unit: &FoundUnit, number: &Number) -> bool {
    let text = &scan.reading.text[scan.reading.span(unit.tokens.clone()).range()];
    let alphabetic = text.chars().all(char::is_alphabetic);
    unit.power == 0 && text.len() > 3 && alphabetic && text.contains(char::is_lowercase) && number.is_plain()
}

/// "5 Mrd. Euro", "12 percent", "zehnprozentig", "half an hour".
fn number_before_unit(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let number = place.number.as_ref()?;
    let unit = unit::following(place.scan, number)?;
    let unit = unit::scaled_behind_number(place.scan, number, &unit).unwrap_or(unit);
    Some(with_rate(
        place.scan,
        Draft::with_unit(number.clone(), unit, "number_before_unit"),
    ))
}

/// "ein Prozent", where an article may count.
fn one_of_unit(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let article = place.i.checked_sub(1).filter(|article| *article >= scan.start)?;
    if !scan.reading.pack().article_counts || !number::is_article(scan.reading, article, false) {
        return None;
    }
    let (after, measure) = unit::measure(scan, place.i)?;
    if measure.kind != MeasureKind::Plain || !scan.reading.tokens[place.i].is_word() {
        return None;
    }
    let unit = FoundUnit {
        tokens: place.i..after,
        unit: measure.unit,
        power: i16::from(measure.power),
        kind: FigureKind::Amount,
        leads: false,
    };
    let number = Number {
        tokens: article..place.i,
        value: Decimal::integer(1),
        power: 0,
        form: Form::Words,
        tail: None,
    };
    Some(with_rate(scan, Draft::with_unit(number, unit, "one_of_unit")))
}

/// "every tenth car", "jeder fünfte Kunde".
fn every_nth(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let (after, of) = number::word(scan.reading, place.i, scan.end, |word| match word {
        NumberWord::Nth(of) => Some(of),
        _ => None,
    })?;
    let every = place.i.checked_sub(1).filter(|every| *every >= scan.start)?;
    joint(scan.reading, every, place.i, Joint::Every)?;
    share(every..after, 1, u64::from(of), "every_nth")
}

/// "one in five", "three out of four", "neun von zehn".
fn some_of_so_many(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let some = place.number.as_ref().filter(|number| number.tail.is_none())?;
    let at = joint(scan.reading, some.tokens.end, scan.end, Joint::OutOf)?;
    let all = number::read(scan.reading, at, scan.end, false)?;
    let whole = |number: &Number| {
        number
            .value
            .value()
            .filter(|value| value.fract() == 0.0 && number.power == 0)
    };
    let (part, of) = (whole(some)?, whole(&all)?);
    // "Image 1 of 5": pages are counted in digits.
    let digits = |number: &Number| matches!(number.form, Form::Digits { .. });
    let counted =
        at == some.tokens.end + 1 && joint(scan.reading, some.tokens.end, scan.end, Joint::Of).is_some();
    if digits(some) && digits(&all) && counted {
        return None;
    }
    let round = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 20.0, 100.0, 1000.0].contains(&of);
    if !(round && part >= 1.0 && part < of) || unit::following(scan, &all).is_some() {
        return None;
    }
    share(
        some.tokens.start..all.tokens.end,
        part as u64,
        of as u64,
        "some_of_so_many",
    )
}

/// A part of a whole as percent.
fn share(tokens: std::ops::Range<usize>, part: u64, of: u64, rule: &'static str) -> Option<Draft> {
    let value = Decimal::integer(part).over(of)?.scaled(2)?;
    let number = Number {
        tokens,
        value,
        power: 0,
        form: Form::Part,
        tail: None,
    };
    Some(percent(number, FigureKind::Share, rule))
}

/// "a third", "zwei Drittel", "half of", "¾".
fn fraction(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let whole = |number: &&Number| matches!(number.form, Form::Part | Form::Half) && number.power == 0;
    let number = place.number.as_ref().filter(whole)?;
    let value = number.value.scaled(2)?;
    let number = Number {
        value,
        ..number.clone()
    };
    Some(percent(number, FigureKind::Share, "fraction"))
}

/// A number that nothing gives a unit: it counts.
fn bare_number(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let whole = |number: &&Number| number.tail.is_none() && !matches!(number.form, Form::Half | Form::Part);
    let number = place.number.as_ref().filter(whole)?;
    Some(Draft::new(number.clone(), "bare_number"))
}

/// The draft with what its unit is counted per.
fn with_rate(scan: &QuantityScan<'_, '_>, mut draft: Draft) -> Draft {
    let end = draft.tokens.end;
    let rated = |found: &&mut FoundUnit| found.kind != FigureKind::Age && found.unit.per().is_none();
    if let Some(found) = draft.unit.as_mut().filter(rated) {
        if let Some((after, rate)) = unit::rate(scan, found.unit, end) {
            found.unit = rate;
            draft.tokens.end = after;
        } else if let Some(rate) = unit::late_rate(scan, found.unit, end) {
            found.unit = rate;
        }
    }
    draft
}

/// to, from, of, by: a value follows.
const LEADS_TO_VALUE: Grammars = Preposition::To
    .set()
    .or(Preposition::From.set())
    .or(Preposition::Of.set());

/// "minus $12 million", and not "$5m minus $3m": a word for the sign before a leading currency.
fn is_minus_word(scan: &QuantityScan<'_, '_>, draft: &Draft, sign: usize) -> bool {
    let reading = scan.reading;
    let minus = |sense: &Sense| matches!(sense, Sense::Number(NumberWord::Minus));
    let counted =
        |i: usize| reading.tokens[i].has_digit() || reading.has(i, Classes::NUMBER.or(Classes::UNIT));
    draft.unit.as_ref().is_some_and(|unit| unit.leads)
        && reading.lexicon.senses_of(reading.word(sign)).any(minus)
        && !(sign > scan.start && counted(sign - 1))
}

/// Takes the sign that stands right before the draft: "-5%", "(−3 Mio.)".
fn take_sign(scan: &QuantityScan<'_, '_>, draft: &mut Draft) {
    let first = draft.tokens.start;
    let tokens = &scan.reading.tokens;
    if first > scan.start && is_minus_word(scan, draft, first - 1) {
        draft.tokens.start = first - 1;
        draft.number.value = draft.number.value.negated();
        return;
    }
    // "(- 0,5 Prozent)"
    let opened = || scan.reading.is_punct(first - 2, b'(') && tokens[first - 1].glued();
    // "auf - 16,6 Mio. Euro": a minus that a preposition leads to
    let led = || first > scan.start + 1 && (scan.reading.is(first - 2, LEADS_TO_VALUE) || opened());
    if first <= scan.start || tokens[first].spaced() && !led() {
        return;
    }
    let sign = first - 1;
    let minus = tokens[sign].is_punct(b'-');
    let plus = tokens[sign].kind == Kind::Symbol && tokens[sign].word == WordId::punct(b'+');
    let free = tokens[sign].spaced() || sign == 0 || scan.reading.is_punct(sign - 1, b'(');
    // "$800Mn -$1Bn": a dash
    let spans = minus
        && draft.unit.as_ref().is_some_and(|unit| unit.leads)
        && scan.reading.has(sign - 1, Classes::NUMBER);
    if (minus || plus) && free && !spans && tokens[first].kind != Kind::Word {
        draft.tokens.start = sign;
        if minus {
            draft.number.value = draft.number.value.negated();
        }
    }
}
