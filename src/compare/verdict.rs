//! Whether an actual meets a target, by what their bounds and ranges leave possible.

use super::figure::{Difference, Outcome};
use crate::claim::{Amount, Bound, Quantity};

/// How far "about" gives way, as a part of the figure.
const ABOUT: f64 = 0.025;

/// The values that a figure leaves possible. An end may be infinite; an open one is not itself possible.
#[derive(Clone, Copy)]
struct Interval {
    low: f64,
    low_open: bool,
    high: f64,
    high_open: bool,
}

impl Interval {
    fn of(quantity: &Quantity) -> Self {
        let (low, high) = ends(quantity.amount);
        let printed = Self {
            low,
            low_open: false,
            high,
            high_open: false,
        };
        let open = matches!(quantity.bound, Bound::MoreThan | Bound::LessThan);
        let beyond = Self {
            low_open: open,
            high: f64::INFINITY,
            ..printed
        };
        let below = Self {
            low: f64::NEG_INFINITY,
            high_open: open,
            ..printed
        };
        // A bound speaks of the size of a figure: "down more than 4%" is a change of less than -4.
        let negative = high < 0.0;
        match quantity.bound {
            Bound::MoreThan | Bound::AtLeast if negative => below,
            Bound::LessThan | Bound::AtMost if negative => beyond,
            Bound::MoreThan | Bound::AtLeast => beyond,
            Bound::LessThan | Bound::AtMost => below,
            Bound::Exact | Bound::About => printed,
        }
    }

    /// The same with more and less exchanged.
    fn turned(self) -> Self {
        Self {
            low: -self.high,
            low_open: self.high_open,
            high: -self.low,
            high_open: self.low_open,
        }
    }
}

/// The printed ends, the lower first; those of a single value are one.
fn ends(amount: Amount) -> (f64, f64) {
    match amount {
        Amount::Value(value) => (value, value),
        Amount::Range { low, high } => (low.min(high), low.max(high)),
    }
}

fn slack(quantity: &Quantity, end: f64) -> f64 {
    if quantity.bound == Bound::About {
        end.abs() * ABOUT
    } else {
        0.0
    }
}

/// Sums from here on are printed in millions and billions, and rounded to them.
const ROUNDED: f64 = 1e6;

/// Whether a sum is printed so round that the exact one may lie on the other side of the target: "5 billion" beside
/// a target of 5.1.
fn hides_target(target: &Quantity, actual: &Quantity) -> bool {
    let (Amount::Value(target), Amount::Value(actual)) = (target.amount, actual.amount) else {
        return false;
    };
    let size = actual.abs();
    size >= ROUNDED && target != actual && (target - actual).abs() <= last_digit(size) / 2.0
}

/// What its last digit counts: a million of 65 million.
fn last_digit(size: f64) -> f64 {
    let divides = |unit: &f64| (size / unit).fract() == 0.0;
    let units = std::iter::successors(Some(1.0), |unit| Some(unit * 10.0));
    units
        .take_while(|unit| *unit <= size && divides(unit))
        .last()
        .unwrap_or(1.0)
}

/// What becomes of `target` with this `actual`.
pub(super) fn outcome(target: &Quantity, actual: &Quantity, less_is_better: bool) -> Outcome {
    let turned = |reach: Interval| if less_is_better { reach.turned() } else { reach };
    let (wanted, got) = (turned(Interval::of(target)), turned(Interval::of(actual)));
    if wanted.low == f64::NEG_INFINITY {
        // "up to 500": surely met from there on; how much less would do is not said.
        return if got.low >= wanted.high {
            Outcome::Met
        } else {
            Outcome::Open
        };
    }
    if hides_target(target, actual) {
        return Outcome::Open;
    }
    let gives = slack(target, wanted.low).max(slack(actual, got.high));
    let needed = wanted.low - gives;
    let strict = wanted.low_open && gives == 0.0;
    if got.low > needed || got.low == needed && (got.low_open || !strict) {
        Outcome::Met
    } else if got.high < needed || got.high == needed && (got.high_open || strict) {
        Outcome::Missed
    } else {
        Outcome::Open
    }
}

/// The way from `target` to `actual` as they are printed.
pub(super) fn difference(target: &Quantity, actual: &Quantity) -> Difference {
    let ((low, high), (got_low, got_high)) = (ends(target.amount), ends(actual.amount));
    let (absolute, from) = if got_low > high {
        (got_low - high, high)
    } else if got_high < low {
        (got_high - low, low)
    } else {
        (0.0, low)
    };
    Difference {
        absolute: tidy(absolute),
        percent: (from != 0.0).then(|| tidy(absolute / from.abs() * 100.0)),
    }
}

/// Without the dust of binary arithmetic: 12 significant digits.
fn tidy(value: f64) -> f64 {
    format!("{value:.11e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Unit;

    /// `more_than 135` or `5..7`.
    fn quantity(text: &str) -> Quantity {
        let (bound, amount) = text.split_once(' ').unwrap_or(("exact", text));
        let number = |text: &str| text.parse::<f64>().expect("a number");
        let amount = match amount.split_once("..") {
            Some((low, high)) => Amount::Range {
                low: number(low),
                high: number(high),
            },
            None => Amount::Value(number(amount)),
        };
        Quantity::new(amount, Unit::COUNT, bound.parse().expect("a bound"))
    }

    #[track_caller]
    fn check(less_is_better: bool, cases: &[(&str, &str, Outcome)]) {
        for (target, actual, expected) in cases {
            let found = outcome(&quantity(target), &quantity(actual), less_is_better);
            assert_eq!(found, *expected, "target {target}, actual {actual}");
        }
    }

    #[test]
    fn more_is_met() {
        check(
            false,
            &[
                ("100", "100", Outcome::Met),
                ("100", "99.9", Outcome::Missed),
                ("more_than 100", "100", Outcome::Missed),
                ("more_than 100", "more_than 100", Outcome::Met),
                ("at_least 100", "100", Outcome::Met),
                ("100", "more_than 90", Outcome::Open),
                ("100", "more_than 100", Outcome::Met),
                ("100", "less_than 100", Outcome::Missed),
                ("100", "at_most 100", Outcome::Open),
                ("90", "less_than 100", Outcome::Open),
                ("about 100", "98", Outcome::Met),
                ("about 100", "97", Outcome::Missed),
                ("100", "about 98", Outcome::Met),
                ("100", "about 90", Outcome::Missed),
                ("5..7", "5", Outcome::Met),
                ("5..7", "4", Outcome::Missed),
                ("5..7", "9", Outcome::Met),
                ("6", "5..7", Outcome::Open),
                ("at_most 500", "480", Outcome::Open),
                ("at_most 500", "500", Outcome::Met),
                ("-10", "-8", Outcome::Met),
                ("-10", "more_than -10", Outcome::Missed),
                ("-10", "less_than -10", Outcome::Met),
            ],
        );
    }

    #[test]
    fn rounded_sums_leave_open_what_they_hide() {
        check(
            false,
            &[
                ("5100000000", "5000000000", Outcome::Open),
                ("5600000000", "5000000000", Outcome::Missed),
                ("5000000000", "5000000000", Outcome::Met),
                ("64800000", "65000000", Outcome::Open),
                ("64000000", "65000000", Outcome::Met),
                ("520", "500", Outcome::Missed),
            ],
        );
    }

    #[test]
    fn less_is_met() {
        check(
            true,
            &[
                ("100", "100", Outcome::Met),
                ("100", "101", Outcome::Missed),
                ("at_most 100", "100", Outcome::Met),
                ("less_than 100", "100", Outcome::Missed),
                ("100", "less_than 100", Outcome::Met),
                ("100", "more_than 100", Outcome::Missed),
                ("100", "more_than 90", Outcome::Open),
                ("about 100", "102", Outcome::Met),
                ("about 100", "103", Outcome::Missed),
                ("5..7", "7", Outcome::Met),
                ("5..7", "8", Outcome::Missed),
                ("at_least 100", "90", Outcome::Met),
                ("at_least 100", "110", Outcome::Open),
                ("-30", "-32", Outcome::Met),
                ("-30", "-28", Outcome::Missed),
                ("at_least -30", "-28", Outcome::Missed),
            ],
        );
    }

    #[test]
    fn differences_are_those_of_the_nearer_ends() {
        for (target, actual, absolute, percent) in [
            ("100", "110", 10.0, Some(10.0)),
            ("300000", "more_than 330000", 30000.0, Some(10.0)),
            ("5..7", "6", 0.0, Some(0.0)),
            ("5..8", "10", 2.0, Some(25.0)),
            ("5..8", "4", -1.0, Some(-20.0)),
            ("-10", "-8", 2.0, Some(20.0)),
            ("0", "3", 3.0, None),
            ("0.3", "0.1", -0.2, Some(-66.666_666_666_7)),
        ] {
            let found = difference(&quantity(target), &quantity(actual));
            assert_eq!(
                (found.absolute, found.percent),
                (absolute, percent),
                "{target} {actual}"
            );
        }
    }
}
