//! The rules: each reads one kind of time expression from the atoms that begin at `k`.

mod day;
mod length;
mod part;
mod shift;

use super::atom::{Joint, Kinds};
use super::scan::Scan;
use super::value::TimeValue;

/// What a rule took: how many atoms, and what they say.
pub(in crate::recognise::period) type Taken = (usize, TimeValue);

type Rule = fn(&Scan<'_, '_>, usize) -> Option<Taken>;

/// What years, parts of a year and days begin with.
const YEARS: Kinds = Kinds::FOUR
    .or(Kinds::COUNT)
    .or(Kinds::FISCAL)
    .or(Kinds::UNIT)
    .or(Kinds::NOW)
    .or(Kinds::SHIFT);
const PARTS: Kinds = Kinds::PART
    .or(Kinds::COUNT)
    .or(Kinds::ORDINAL)
    .or(Kinds::FISCAL)
    .or(Kinds::UNIT)
    .or(Kinds::MONTH);
const DAYS: Kinds = Kinds::COUNT
    .or(Kinds::ORDINAL)
    .or(Kinds::MONTH)
    .or(Kinds::WEEKDAY);

/// Every rule by its name, with what it may begin with. The one that takes most wins; among equals, the first.
static RULES: [(&str, Kinds, Rule); 21] = [
    ("day_of_month", DAYS, day::day_of_month),
    (
        "date_in_figures",
        Kinds::DATE.or(Kinds::FOUR).or(Kinds::COUNT).or(Kinds::ORDINAL),
        day::date_in_figures,
    ),
    (
        "months_to",
        Kinds::COUNT.or(Kinds::UNIT).or(Kinds::FISCAL),
        length::months_to,
    ),
    ("part_of_year", PARTS.or(Kinds::EDGE), part::part_of_year),
    ("year_and_part", YEARS, part::year_and_part),
    ("last_months_of_year", Kinds::SHIFT, part::last_months_of_year),
    (
        "part_alone",
        PARTS.or(Kinds::SHIFT).or(Kinds::EDGE),
        part::part_alone,
    ),
    ("year", YEARS.or(Kinds::EDGE), part::year),
    ("edge_of_decade", Kinds::EDGE, length::edge_of_decade),
    ("shifted", Kinds::SHIFT.or(Kinds::EDGE), shift::shifted),
    ("shifted_length", Kinds::SHIFT, shift::shifted_length),
    ("length_from_now", Kinds::COUNT, length::length_from_now),
    ("length_after_lead", Kinds::COUNT, length::length_after_lead),
    ("day_word", Kinds::NOW, day::day_word),
    (
        "day_of_week",
        Kinds::WEEKDAY.or(Kinds::UNIT).or(Kinds::ORDINAL),
        day::day_of_week,
    ),
    ("day_alone", Kinds::ORDINAL, day::day_alone),
    ("week_number", Kinds::UNIT, day::week_number),
    ("decade", Kinds::DECADE, length::decade),
    ("each", Kinds::EACH, length::each),
    ("century", Kinds::ORDINAL, length::century),
    (
        "clock",
        Kinds::COUNT.or(Kinds::FOUR).or(Kinds::NUMBER),
        day::clock,
    ),
];

/// The places of the rules that each kind of atom may begin, as bits.
static BEGUN_BY: [u32; Kinds::ALL] = {
    let mut places = [0; Kinds::ALL];
    let mut kind = 0;
    while kind < places.len() {
        let mut rule = 0;
        while rule < RULES.len() {
            if RULES[rule].1.has(Kinds::at(kind)) {
                places[kind] |= 1 << rule;
            }
            rule += 1;
        }
        kind += 1;
    }
    places
};

/// The rule that takes most at atom `k`.
pub(super) fn read(scan: &Scan<'_, '_>, k: usize) -> Option<(&'static str, Taken)> {
    let mut best: Option<(&'static str, Taken)> = None;
    let kind = scan.is(k).kind();
    if kind.has(Kinds::LEADING) && scan.joint(k + 1) == Joint::Apart {
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
