//! A small third language, which takes from English what it does not tell: nothing that the stages ask a pack means one of the two under another name. Dutch has
//! the clauses of German, the small nouns of English, and articles that tell no case.

use super::claims;
use crate::claim::{Claim, Metric, Status};
use crate::grammar::{PhraseRole, Syntax};
use crate::language::lexicon::Lexicon;
use crate::language::pack::{
    Auxiliary, Grammar, Kinds, Motion, Movement, NumberWord, Pack, Preposition, Row, VerbForms, counted,
    moves, nouns, rows,
};
use crate::language::{Language, Reading};
use crate::page::{PageLanguages, split_reading};

static GRAMMAR: &[Row<Grammar>] = rows![
    Grammar::Article { definite: true } => "de", "het";
    Grammar::Article { definite: false } => "een";
    Grammar::Preposition(Preposition::Other) => "in", "bij", "met";
    Grammar::Preposition(Preposition::Of) => "van";
    Grammar::Preposition(Preposition::To) => "tot", "naar";
    Grammar::Auxiliary => "heeft", "is", "wordt", "werd|en", "zal";
    Grammar::Subordinator => "dat", "omdat";
    Grammar::Complementiser => "dat";
    Grammar::Relative => "die", "dat";
    Grammar::Speech => "meldt", "meldde";
];

fn verb_forms(verb: &str) -> VerbForms {
    if verb.starts_with("ge") {
        VerbForms::PARTICIPLE
    } else if verb.ends_with("en") {
        VerbForms::INFINITIVE.or(VerbForms::PRESENT)
    } else if verb.ends_with("de") || verb.ends_with("te") {
        VerbForms::PAST
    } else if verb.ends_with('t') {
        VerbForms::PRESENT
    } else {
        VerbForms::NONE
    }
}

fn lexicon() -> &'static Lexicon {
    let pack = Pack {
        code: "nl",
        grammar: GRAMMAR,
        abbreviations: &[],
        units: Language::German.pack().units,
        numbers: &[(
            "miljoen",
            NumberWord::Scale {
                power: 6,
                alone: false,
            },
        )],
        organisations: &[],
        metrics: &[&[]],
        movements: &[],
        intents: &[],
        owners: &[],
        references: &[],
        decimal_mark: b',',
        conjugate: |verb, found| {
            found(crate::language::pack::VerbForm {
                pieces: &[verb],
                particle: None,
            });
        },
        verb_forms,
        auxiliary: |verb| match verb {
            "heeft" => Some(Auxiliary::Perfect),
            "zal" => Some(Auxiliary::Modal),
            _ => Some(Auxiliary::Passive),
        },
        agents: &["door"],
        article_cases: None,
        verb_last: true,
        capital_nouns: false,
        ..*Language::English.pack()
    };
    let metrics = Box::leak(Box::new([
        nouns(Metric::Revenue, Kinds::SUM, "omzet"),
        nouns(Metric::NetProfit, Kinds::SUM, "nettowinst"),
        counted(Metric::Headcount, "medewerkers"),
    ]));
    let metrics: &'static [_] = Box::leak(Box::new([&metrics[..]]));
    let movements = Box::leak(Box::new([moves(
        Movement::Up,
        Motion::Verb,
        "stijgt, steeg, gestegen",
    )]));
    let pack = Box::leak(Box::new(Pack {
        metrics,
        movements,
        ..pack
    }));
    Box::leak(Box::new(Lexicon::with_pack(Language::English, pack)))
}

/// The only claim of a text.
fn claim(text: &str) -> Claim {
    let reading = Reading::new(text, lexicon());
    let mut found = claims(
        &reading,
        &split_reading(&reading, PageLanguages::One, &[]),
        None,
        true,
    )
    .claims;
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found.remove(0)
}

#[test]
fn a_third_pack_is_read_by_the_same_rules() {
    let text = "Varnholt AG heeft in 2023 een omzet van 5,5 miljoen euro geboekt.";
    let found = claim(text);
    assert_eq!(
        found.organisation.as_ref().map(|owner| owner.name.as_str()),
        Some("Varnholt AG")
    );
    assert_eq!((found.metric, found.status), (Metric::Revenue, Status::Actual));
    assert_eq!(found.quantity.to_string(), "5500000 EUR");
    assert_eq!(found.period.year, Some(2023));
}

#[test]
fn small_nouns_name_metrics_where_clauses_end_in_verbs() {
    let found = claim("Het bedrijf meldde dat de nettowinst in 2023 tot 3 miljoen euro gestegen is.");
    assert_eq!(found.metric, Metric::NetProfit);
    assert!(found.evidence.measure.span.is_some(), "it rose");
    let found = claim("Bij Varnholt AG werken 500 medewerkers.");
    assert_eq!(found.metric, Metric::Headcount);
}

#[test]
fn its_clauses_are_those_of_its_own_pack() {
    let text = "Varnholt AG, dat 5 winkels verkocht, meldde dat de omzet in 2023 gestegen is.";
    let reading = Reading::new(text, lexicon());
    let syntax = Syntax::new(&reading, reading.all().into());
    let at = |word: &str| reading.all().find(|i| reading.str(*i) == word).unwrap();
    assert_eq!(syntax.aside(at("winkels")), Some(at("dat") - 1));
    assert!(!syntax.same_clause(at("meldde"), at("omzet")));
    let said = syntax.clause_of(at("omzet"));
    let verbs = syntax.verb_group(said);
    assert_eq!(verbs.finite, Some(at("is") as u32));
    assert_eq!(verbs.lexical, Some(at("gestegen") as u32));
    assert_eq!(syntax.role(at("omzet")), Some(PhraseRole::Subject));
}
