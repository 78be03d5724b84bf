//! German.

mod bodies;
mod grammar;
mod intents;
mod metrics;
mod numbers;
mod one_word;
mod organisations;
mod page;
mod times;
mod units;

use super::pack::Pack;

pub(super) static PACK: Pack = Pack {
    code: "de",
    detector: whatlang::Lang::Deu,
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
    decimal_mark: b',',
    number_in_word: one_word::number,
    article_counts: true,
    ordinal_stops: true,
    month_first: false,
    capital_nouns: true,
    compounds: true,
};
