//! English.

mod bodies;
mod common_words;
mod compounds;
mod grammar;
mod intents;
mod metrics;
mod movements;
mod numbers;
mod organisations;
mod owners;
mod page;
mod people;
mod places;
mod plain;
mod references;
mod surroundings;
mod things;
mod times;
mod units;
mod verbs;

use super::pack::Pack;

pub(super) static PACK: Pack = Pack {
    code: "en",
    detector: whatlang::Lang::Eng,
    words: 7_500,
    phrases: 11_500,
    grammar: grammar::GRAMMAR,
    abbreviations: grammar::ABBREVIATIONS,
    numbers: numbers::NUMBERS,
    joints: numbers::JOINTS,
    bounds: numbers::BOUNDS,
    units: units::UNITS,
    times: times::TIMES,
    organisations: &[
        organisations::ORGANISATIONS,
        people::PEOPLE,
        places::PLACES,
        plain::PLAIN,
        common_words::COMMON_WORDS,
        surroundings::SURROUNDINGS,
        things::THINGS,
    ],
    names: people::NAMES,
    endings: &[],
    bodies: &[bodies::BODIES],
    metrics: metrics::METRICS,
    movements: movements::MOVEMENTS,
    conjugate: verbs::conjugate,
    compound_words: compounds::WORDS,
    intents: intents::INTENTS,
    owners: owners::OWNERS,
    references: references::REFERENCES,
    page: page::PAGE,
    decimal_mark: b'.',
    number_in_word: |_| None,
    begins_number: |_| false,
    article_counts: false,
    ordinal_stops: false,
    present_tells_future: false,
    month_first: true,
    declined_names: false,
    capital_nouns: false,
    is_infinitive: verbs::may_be_infinitive,
    is_past: verbs::is_past,
    holds_infinitive_mark: |_| false,
    is_present_participle: |verb| verb.ends_with("ing"),
    compounds: None,
    verb_forms: verbs::forms,
    is_attributive: |_| true,
    auxiliary: verbs::auxiliary,
    agents: &["by"],
    article_cases: None,
    verb_last: false,
};
