//! German.

mod bodies;
mod endings;
mod grammar;
mod intents;
mod metrics;
mod numbers;
mod organisations;
mod page;
mod people;
mod places;
mod plain;
mod surroundings;
mod times;
mod units;

use super::pack::Pack;

pub(super) static PACK: Pack = Pack {
    code: "de",
    detector: whatlang::Lang::Deu,
    grammar: grammar::GRAMMAR,
    abbreviations: grammar::ABBREVIATIONS,
    numbers: numbers::NUMBERS,
    bounds: numbers::BOUNDS,
    units: units::UNITS,
    times: times::TIMES,
    organisations: &[
        organisations::ORGANISATIONS,
        people::PEOPLE,
        places::PLACES,
        plain::PLAIN,
        surroundings::SURROUNDINGS,
    ],
    endings: endings::ENDINGS,
    bodies: bodies::BODIES,
    metrics: metrics::METRICS,
    movements: metrics::MOVEMENTS,
    intents: intents::INTENTS,
    page: page::PAGE,
    decimal_mark: b',',
    ordinal_stops: true,
    declined_names: true,
    capital_nouns: true,
    compounds: true,
};
