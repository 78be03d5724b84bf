//! German.

mod bodies;
mod compounds;
mod endings;
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
mod times;
mod units;
mod verbs;

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
    movements: movements::MOVEMENTS,
    conjugate: verbs::conjugate,
    compound_words: compounds::WORDS,
    intents: intents::INTENTS,
    owners: owners::OWNERS,
    references: references::REFERENCES,
    page: page::PAGE,
    decimal_mark: b',',
    number_in_word: one_word::number,
    article_counts: true,
    ordinal_stops: true,
    month_first: false,
    declined_names: true,
    capital_nouns: true,
    is_infinitive,
    holds_infinitive_mark,
    is_present_participle: |verb| verb.ends_with("end"),
    compounds: true,
};

/// Participles begin with "ge", have it after their prefix, or end in "t".
fn is_infinitive(verb: &str) -> bool {
    let participle = verb.starts_with("ge") || PREFIXES.iter().any(|prefix| verb.strip_prefix(prefix).is_some_and(|rest| rest.starts_with("ge")));
    (verb.ends_with("en") || verb.ends_with("ern") || verb.ends_with("eln")) && !participle
}

fn holds_infinitive_mark(verb: &str) -> bool {
    let marked = |prefix: &&str| verb.strip_prefix(prefix).is_some_and(|rest| rest.starts_with("zu") && rest.len() > 5);
    PREFIXES.iter().any(marked) && is_infinitive(verb)
}

/// Prefixes of separable verbs.
static PREFIXES: &[&str] = &[
    "ab", "an", "auf", "aus", "auseinander", "bei", "bekannt", "bereit", "dar", "durch", "ein", "empor", "entgegen",
    "entlang", "fest", "fort", "frei", "gut", "her", "herab", "heran", "heraus", "herbei", "herum", "herunter",
    "hervor", "hin", "hinauf", "hinaus", "hinein", "hinzu", "hoch", "klar", "los", "mit", "nach", "nieder", "offen",
    "ruhig", "sicher", "statt", "still", "teil", "über", "um", "unter", "voran", "voraus", "vor", "vorbei", "vorweg",
    "weg", "weiter", "wieder", "zu", "zufrieden", "zurück", "zusammen", "zuvor",
];
