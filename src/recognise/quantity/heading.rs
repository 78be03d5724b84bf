//! The unit that stands over a table: "in millions of dollars", "in Mio. Euro", "TEUR".

use super::{FigureValue, QuantityScan, unit};
use crate::claim::{Amount, Unit};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::Joint;
use crate::recognise::Found;
use crate::recognise::number::{self, joint};
use crate::text::token::Kind;
use std::ops::Range;

/// What the figures of a table are counted in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Heading {
    unit: Unit,
    power: i16,
}

/// More words are no heading.
const LONGEST: usize = 24;

impl Heading {
    /// The unit that the line of these tokens sets for the rows under it: a currency with its scale, of no number.
    pub(crate) fn read(reading: &Reading<'_>, line: Range<usize>) -> Option<Self> {
        if line.len() > LONGEST {
            return None;
        }
        let scan = QuantityScan {
            reading,
            start: line.start,
            end: line.end,
            opening: Classes::UNIT,
            has_bounds: false,
        };
        let first = line.start;
        let free = |i: &usize| *i == first || reading.tokens[*i - 1].kind != Kind::Number;
        line.filter(free).find_map(|i| Self::at(&scan, i))
    }

    /// "millions of dollars", "Mio. Euro", "EUR Mio.", "TEUR" at token `i`.
    fn at(scan: &QuantityScan<'_, '_>, i: usize) -> Option<Self> {
        let scaled = number::scale(scan.reading, i, scan.end).and_then(|(after, power)| {
            let of = joint(scan.reading, after, scan.end, Joint::Of).unwrap_or(after);
            let (end, measure) = unit::measure(scan, of)?;
            Some((end, measure, power))
        });
        let coded = || {
            let (after, measure) = unit::measure(scan, i)?;
            let (end, power) = number::scale(scan.reading, after, scan.end).unwrap_or((after, 0));
            Some((end, measure, power))
        };
        let (end, measure, power) = scaled.or_else(coded)?;
        let power = power + i16::from(measure.power);
        let counts = end < scan.end
            && scan.reading.tokens[end].kind == Kind::Number
            && scan.reading.tokens[end].span().len() != YEAR;
        (measure.unit.currency().is_some() && power >= 3 && !counts).then_some(Self {
            unit: measure.unit,
            power,
        })
    }

    /// Gives the bare figures of a row their unit; years are the heads of columns.
    pub(crate) fn apply(self, figures: &mut [Found<FigureValue>]) {
        let scale = 10_f64.powi(i32::from(self.power));
        let counted = |figure: &&mut Found<FigureValue>| figure.value.bare && !figure.value.conversion;
        for figure in figures.iter_mut().filter(counted) {
            let amount = &mut figure.value.quantity.amount;
            *amount = match *amount {
                Amount::Value(value) => Amount::Value(value * scale),
                Amount::Range { low, high } => Amount::Range {
                    low: low * scale,
                    high: high * scale,
                },
            };
            figure.value.quantity.unit = self.unit;
            figure.value.bare = false;
        }
    }
}

/// Digits of a year.
const YEAR: usize = 4;
