//! The rules: each reads one kind of time expression from the atoms that begin at `k`.

mod day;
mod length;
mod part;

use super::scan::Scan;
use super::value::TimeValue;

/// What a rule took: how many atoms, and what they say.
pub(in crate::recognise::period) type Taken = (usize, TimeValue);

type Rule = fn(&Scan<'_, '_>, usize) -> Option<Taken>;

/// Every rule by its name. The one that takes most wins; among equals, the first.
pub(super) static RULES: &[(&str, Rule)] = &[
    ("day_of_month", day::day_of_month),
    ("date_in_figures", day::date_in_figures),
    ("months_to", length::months_to),
    ("part_of_year", part::part_of_year),
    ("year_and_part", part::year_and_part),
    ("last_months_of_year", part::last_months_of_year),
    ("part_alone", part::part_alone),
    ("year", part::year),
    ("edge_of_decade", length::edge_of_decade),
    ("shifted", length::shifted),
    ("shifted_length", length::shifted_length),
    ("length_from_now", length::length_from_now),
    ("length_after_lead", length::length_after_lead),
    ("day_word", day::day_word),
    ("day_of_week", day::day_of_week),
    ("day_alone", day::day_alone),
    ("week_number", day::week_number),
    ("decade", length::decade),
    ("each", length::each),
    ("century", length::century),
    ("clock", day::clock),
];

/// The rule that takes most at atom `k`.
pub(super) fn read(scan: &Scan<'_, '_>, k: usize) -> Option<(&'static str, Taken)> {
    let mut best: Option<(&'static str, Taken)> = None;
    for (name, rule) in RULES {
        if let Some(taken) = rule(scan, k) {
            if best.is_none_or(|(_, (used, _))| taken.0 > used) {
                best = Some((*name, taken));
            }
        }
    }
    best
}
