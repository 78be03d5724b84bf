//! English.

mod bodies;
mod grammar;
mod intents;
mod metrics;
mod numbers;
mod organisations;
mod page;
mod times;
mod units;

use super::pack::Pack;

pub(super) static PACK: Pack = Pack {
    code: "en",
    detector: whatlang::Lang::Eng,
    grammar: grammar::GRAMMAR,
    abbreviations: grammar::ABBREVIATIONS,
    numbers: numbers::NUMBERS,
    joints: numbers::JOINTS,
    bounds: numbers::BOUNDS,
    units: units::UNITS,
    times: times::TIMES,
    organisations: organisations::ORGANISATIONS,
    bodies: bodies::BODIES,
    metrics: metrics::METRICS,
    movements: metrics::MOVEMENTS,
    intents: intents::INTENTS,
    page: page::PAGE,
    decimal_mark: b'.',
    number_in_word: |_| None,
    article_counts: false,
    ordinal_stops: false,
    month_first: true,
    capital_nouns: false,
    compounds: false,
};
