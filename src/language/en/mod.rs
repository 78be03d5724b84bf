//! English.

mod bodies;
mod compounds;
mod grammar;
mod intents;
mod metrics;
mod movements;
mod numbers;
mod organisations;
mod page;
mod times;
mod units;
mod verbs;

use super::pack::Pack;

pub(super) static PACK: Pack = Pack {
    code: "en",
    detector: whatlang::Lang::Eng,
    grammar: grammar::GRAMMAR,
    abbreviations: grammar::ABBREVIATIONS,
    numbers: numbers::NUMBERS,
    bounds: numbers::BOUNDS,
    units: units::UNITS,
    times: times::TIMES,
    organisations: organisations::ORGANISATIONS,
    bodies: bodies::BODIES,
    metrics: metrics::METRICS,
    movements: movements::MOVEMENTS,
    conjugate: verbs::conjugate,
    compound_words: compounds::WORDS,
    intents: intents::INTENTS,
    page: page::PAGE,
    decimal_mark: b'.',
    ordinal_stops: false,
    capital_nouns: false,
    compounds: false,
};
