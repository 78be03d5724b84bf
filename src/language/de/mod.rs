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
    words: 24_000,
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
    month_first: false,
    declined_names: true,
    capital_nouns: true,
    is_infinitive,
    is_past,
    holds_infinitive_mark,
    is_present_participle: |verb| verb.ends_with("end"),
    compounds: true,
};

/// Participles begin with "ge", have it after their prefix, or end in "t".
fn is_infinitive(verb: &str) -> bool {
    let participle = verb.starts_with("ge") || behind_prefixes(verb).any(|rest| rest.starts_with("ge"));
    (verb.ends_with("en") || verb.ends_with("ern") || verb.ends_with("eln")) && !participle
}

/// Weak pasts end in "te", participles begin with "ge" or have it after their prefix; strong pasts are listed.
fn is_past(verb: &str) -> bool {
    let participle = |verb: &str| verb.starts_with("ge") && verb.len() > 5 && (verb.ends_with('t') || verb.ends_with("en"));
    verb.ends_with("te") || matches!(verb, "hatten" | "wurden") || verb.ends_with("ten") && verb.len() > 6 || participle(verb) || is_strong_past(verb)
        || behind_prefixes(verb).any(|rest| participle(rest) || is_strong_past(rest))
}

fn is_strong_past(verb: &str) -> bool {
    let stem = verb.strip_suffix("en").unwrap_or(verb);
    STRONG_PASTS.binary_search(&stem).is_ok()
}

/// Stems of strong pasts in business news.
static STRONG_PASTS: &[&str] = &[
    "bekam", "betrieb", "betrug", "blieb", "bot", "brach", "brachte", "erhielt", "erlitt", "fand",
    "fiel", "flog", "gab", "galt", "gewann", "ging", "gingen", "half", "hielt", "hing", "kam", "lag",
    "lief", "ließ", "nahm", "riss", "sank", "schied", "schloss", "schnitt", "schob", "schoss", "schrieb",
    "schrumpfte", "sprang", "stand", "stieg", "stieß", "strich", "traf", "trat", "trieb", "trug",
    "unterschrieb", "verband", "verblieb", "verbot", "verfiel", "vergab", "verlor", "verschwand",
    "versprach", "vertrieb", "verwarf", "war", "warb", "warf", "wich", "wies", "wuchs", "wurd", "zog", "zwang",
    "übernahm", "überstieg",
];

fn holds_infinitive_mark(verb: &str) -> bool {
    behind_prefixes(verb).any(|rest| rest.starts_with("zu") && rest.len() > 5) && is_infinitive(verb)
}

/// What stands behind each prefix that `verb` may have.
fn behind_prefixes(verb: &str) -> impl Iterator<Item = &str> {
    let first = verb.as_bytes().first();
    let prefixes = PREFIXES.iter().filter(move |prefix| prefix.as_bytes().first() == first);
    prefixes.filter_map(|prefix| verb.strip_prefix(prefix))
}

/// Prefixes of separable verbs.
static PREFIXES: &[&str] = &[
    "ab", "an", "auf", "aus", "auseinander", "bei", "bekannt", "bereit", "dar", "durch", "ein", "empor", "entgegen",
    "entlang", "fest", "fort", "frei", "gut", "her", "herab", "heran", "heraus", "herbei", "herum", "herunter",
    "hervor", "hin", "hinauf", "hinaus", "hinein", "hinzu", "hoch", "klar", "los", "mit", "nach", "nieder", "offen",
    "ruhig", "sicher", "statt", "still", "teil", "über", "um", "unter", "voran", "voraus", "vor", "vorbei", "vorweg",
    "weg", "weiter", "wieder", "zu", "zufrieden", "zurück", "zusammen", "zuvor",
];
