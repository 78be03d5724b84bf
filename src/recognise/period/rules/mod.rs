//! The rules: each reads one kind of time expression from the atoms that begin at `k`.

mod day;
mod length;
mod part;
mod shift;

use super::atom::{AtomJoint, AtomKinds};
use super::scan::Scan;
use super::value::TimeValue;

/// What a rule took: how many atoms, and what they say.
pub(in crate::recognise::period) type AtomsTaken = (usize, TimeValue);

type PeriodRule = fn(&Scan<'_, '_>, usize) -> Option<AtomsTaken>;

/// What years, parts of a year and days begin with.
const YEARS: AtomKinds = AtomKinds::FOUR
    .or(AtomKinds::COUNT)
    .or(AtomKinds::FISCAL)
    .or(AtomKinds::UNIT)
    .or(AtomKinds::NOW)
    .or(AtomKinds::SHIFT);
const PARTS: AtomKinds = AtomKinds::PART
    .or(AtomKinds::COUNT)
    .or(AtomKinds::ORDINAL)
    .or(AtomKinds::FISCAL)
    .or(AtomKinds::UNIT)
    .or(AtomKinds::MONTH);
const DAYS: AtomKinds = AtomKinds::COUNT
    .or(AtomKinds::ORDINAL)
    .or(AtomKinds::MONTH)
    .or(AtomKinds::WEEKDAY);

/// Every rule by its name, with what it may begin with. The one that takes most wins; among equals, the first.
static RULES: [(&str, AtomKinds, PeriodRule); 21] = [
    ("day_of_month", DAYS, day::day_of_month),
    (
        "date_in_figures",
        AtomKinds::DATE
            .or(AtomKinds::FOUR)
            .or(AtomKinds::COUNT)
            .or(AtomKinds::ORDINAL),
        day::date_in_figures,
    ),
    ("months_to", PARTS, length::months_to),
    ("part_of_year", PARTS.or(AtomKinds::EDGE), part::part_of_year),
    ("year_and_part", YEARS, part::year_and_part),
    ("last_months_of_year", AtomKinds::SHIFT, part::last_months_of_year),
    (
        "part_alone",
        PARTS.or(AtomKinds::SHIFT).or(AtomKinds::EDGE),
        part::part_alone,
    ),
    ("year", YEARS.or(AtomKinds::EDGE), part::year),
    ("edge_of_decade", AtomKinds::EDGE, length::edge_of_decade),
    ("shifted", AtomKinds::SHIFT.or(AtomKinds::EDGE), shift::shifted),
    ("shifted_length", AtomKinds::SHIFT, shift::shifted_length),
    ("length_from_now", AtomKinds::COUNT, length::length_from_now),
    ("length_after_lead", AtomKinds::COUNT, length::length_after_lead),
    ("day_word", AtomKinds::NOW, day::day_word),
    (
        "day_of_week",
        AtomKinds::WEEKDAY.or(AtomKinds::UNIT).or(AtomKinds::ORDINAL),
        day::day_of_week,
    ),
    ("day_alone", AtomKinds::ORDINAL, day::day_alone),
    ("week_number", AtomKinds::UNIT, day::week_number),
    ("decade", AtomKinds::DECADE, length::decade),
    ("each", AtomKinds::EACH, length::each),
    ("century", AtomKinds::ORDINAL, length::century),
    (
        "clock",
        AtomKinds::COUNT.or(AtomKinds::FOUR).or(AtomKinds::NUMBER),
        day::clock,
    ),
];

/// The places of the rules that each kind of atom may begin, as bits.
static BEGUN_BY: [u32; AtomKinds::ALL] = {
    let mut places = [0; AtomKinds::ALL];
    let mut kind = 0;
    while kind < places.len() {
        let mut rule = 0;
        while rule < RULES.len() {
            if RULES[rule].1.has(AtomKinds::at(kind)) {
                places[kind] |= 1 << rule;
            }
            rule += 1;
        }
        kind += 1;
    }
    places
};

/// The rule that takes most at atom `k`.
pub(super) fn read(scan: &Scan<'_, '_>, k: usize) -> Option<(&'static str, AtomsTaken)> {
    let mut best: Option<(&'static str, AtomsTaken)> = None;
    let kind = scan.is(k).kind();
    if kind.has(AtomKinds::LEADING) && scan.joint(k + 1) == AtomJoint::Apart {
        return None;
    }
    let mut places = kind.place().map_or(0, |place| BEGUN_BY[place]);
    while places != 0 {
        let (name, _, rule) = RULES[places.trailing_zeros() as usize % RULES.len()];
        places &= places - 1;
        if let Some(taken) = rule(scan, k) {
            if best.is_none_or(|(_, (used, _))| taken.0 > used) {
                best = Some((name, taken));
            }
        }
    }
    best
}
