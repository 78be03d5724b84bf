//! Amounts told in two figures: a currency and its hundredths, a scale and a lower one.

use super::QuantityScan;
use super::draft::{Draft, FoundUnit};
use crate::language::pack::Joint;
use crate::recognise::number::{Number, joint};

/// "15 dollars and 50 cents".
pub(super) fn with_hundredths(scan: &QuantityScan<'_, '_>, left: &Draft, right: &Draft) -> Option<Draft> {
    let main = left.unit.as_ref()?;
    if right.is_bare() {
        return with_bare_hundredths(scan, left, right);
    }
    let cents = right.unit.as_ref()?;
    let start = right.tokens.start;
    let next = joint(scan.reading, left.tokens.end, start, Joint::And).unwrap_or(left.tokens.end);
    let same = main.unit.currency().is_some() && main.power == 0 && cents.power == -2 && !main.leads;
    let currency = main.unit == cents.unit || scan.may_be_cents_of(main, cents);
    if next != start || !same || !currency {
        return None;
    }
    sum_of(left, right)
}

/// "zwei Euro fünfzig", "15 dollars and 15": two digits that count nothing else.
fn with_bare_hundredths(scan: &QuantityScan<'_, '_>, left: &Draft, right: &Draft) -> Option<Draft> {
    let main = left.unit.as_ref()?;
    let start = right.tokens.start;
    let next = joint(scan.reading, left.tokens.end, start, Joint::And).unwrap_or(left.tokens.end);
    let two_digits = right
        .number
        .value
        .value()
        .is_some_and(|value| (10.0..100.0).contains(&value));
    let money = main.unit.currency().is_some() && main.unit.per().is_none() && main.power == 0 && !main.leads;
    let counts = scan
        .reading
        .tokens
        .get(right.tokens.end)
        .is_some_and(|token| token.is_word());
    let whole =
        left.number.value.value()?.fract() == 0.0 && left.number.power == 0 && right.number.power == 0;
    (next == start && two_digits && money && whole && !counts)
        .then(|| sum_of(left, right))
        .flatten()
}

fn sum_of(left: &Draft, right: &Draft) -> Option<Draft> {
    let mut sum = left.clone();
    sum.number.value = left.number.value.plus(right.number.value.scaled(-2)?)?;
    sum.number.tokens.end = right.number.tokens.end;
    sum.tokens.end = right.tokens.end;
    sum.rule = "with_hundredths";
    Some(sum)
}

/// "eine Milliarde | 200 Millionen Euro", "one billion, | two hundred million dollars": a great number told in two
/// scales. In digits a comma parts two numbers.
pub(super) fn with_lower_scale(scan: &QuantityScan<'_, '_>, left: &Draft, right: &Draft) -> Option<Draft> {
    let reading = scan.reading;
    let (at, start) = (left.tokens.end, right.tokens.start);
    let in_words = |draft: &Draft| reading.tokens[draft.number.tokens.start].is_word();
    let comma = start == at + 1 && reading.is_punct(at, b',') && in_words(left) && in_words(right);
    let led = right.unit.as_ref().is_some_and(|unit| unit.leads);
    let falls = left.number.power >= 6 && (3..left.number.power).contains(&right.number.power);
    if !(start == at || comma) || !left.is_bare() || led || !falls || right.high.is_some() {
        return None;
    }
    let below = right.number.value.scaled(-left.number.power)?.value()?;
    (below < 1.0).then_some(())?;
    Some(Draft {
        tokens: left.tokens.start..right.tokens.end,
        number: Number {
            tokens: left.number.tokens.start..right.number.tokens.end,
            value: left.number.value.plus(right.number.value)?,
            ..right.number.clone()
        },
        ..right.clone()
    })
}

impl QuantityScan<'_, '_> {
    /// "Cent" is said of many currencies.
    fn may_be_cents_of(&self, main: &FoundUnit, cents: &FoundUnit) -> bool {
        let plain = cents.tokens.len() == 1;
        plain && main.unit.per().is_none() && cents.unit.per().is_none()
    }
}
