//! German.

mod bodies;
mod common_words;
mod compounds;
mod endings;
mod forms;
mod grammar;
mod intents;
mod metrics;
mod movements;
mod numbers;
mod one_word;
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
    code: "de",
    detector: whatlang::Lang::Deu,
    words: 28_500,
    phrases: 4_000,
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
    endings: endings::ENDINGS,
    bodies: bodies::BODIES,
    metrics: metrics::METRICS,
    movements: movements::MOVEMENTS,
    conjugate: verbs::conjugate,
    compound_words: compounds::WORDS,
    intents: intents::INTENTS,
    owners: owners::OWNERS,
    references: references::REFERENCES,
    page: page::PAGE,
    decimal_mark: b',',
    number_in_word: one_word::number,
    begins_number: one_word::begins,
    article_counts: true,
    ordinal_stops: true,
    present_tells_future: true,
    month_first: false,
    declined_names: true,
    capital_nouns: true,
    is_infinitive: forms::is_infinitive,
    is_past: forms::is_past,
    holds_infinitive_mark: forms::holds_infinitive_mark,
    is_present_participle: |verb| verb.ends_with("end"),
    compounds: Some(compounds::FORMS),
    verb_forms: forms::verb_forms,
    is_attributive: |word| !word.ends_with('t'),
    auxiliary: forms::auxiliary,
    agents: &["von", "vom", "durch"],
    article_cases: Some(forms::cases),
    verb_last: true,
};
