//! Asks the cases whether they cover, in each language, every value of a claim's slots, every rule of linking and
//! every ruling of the guidelines.

use std::collections::BTreeSet;

use sollist::rules::{self, Rule};
use sollist::{Bound, Claim, Document, Extractor, Language, Measure, Metric, Part, Status};

use super::expected::{Case, Expected, Mark, outcome};
use super::rules::named_in;
use super::{lines, pages};

const METRIC: usize = 1;
const MEASURE: usize = 2;
const QUANTITY: usize = 3;
const PERIOD: usize = 4;
const STATUS: usize = 5;

/// Metrics whose figures are seldom changes: a fine is imposed anew, and so are jobs cut, people hired, sums raised
/// and saved, taxes paid and prices of purchases.
const SELDOM_CHANGES: &[Metric] = &[
    Metric::JobCuts,
    Metric::Hires,
    Metric::Savings,
    Metric::DealValue,
    Metric::Fine,
    Metric::Other,
];

/// The kinds of units, each with some of its units.
const UNITS: &[(&str, &[&str])] = &[
    ("money", &["EUR", "GBP", "USD", "CHF"]),
    ("counts", &["count"]),
    ("percent", &["percent"]),
    ("percentage points", &["percentage_points"]),
    ("basis points", &["basis_points"]),
    ("permille", &["permille"]),
    ("length", &["km", "m", "mi"]),
    ("area", &["m2", "ha", "km2", "ft2"]),
    ("volume", &["l", "hl", "m3", "bbl", "gal"]),
    ("mass", &["t", "kg", "Mt"]),
    ("power", &["kW", "MW", "GW", "MWp"]),
    ("energy", &["GWh", "TWh", "kWh", "MWh"]),
    ("freight", &["TEU"]),
    ("money per unit", &["EUR/t", "USD/bbl", "USD/lb", "GBP/h"]),
    ("money per energy", &["EUR/kWh", "USD/kWh", "GBP/kWh"]),
    (
        "money per time",
        &["EUR/month", "USD/month", "GBP/month", "GBP/week"],
    ),
    ("counts per time", &["count/d", "count/week", "count/month"]),
    ("volume per time", &["bbl/d"]),
];

/// Rules of claims that are given only where figures without an owner are asked for.
const UNOWNED: &[&str] = &["no_organisation"];

/// Strings of the sources that are names of units, of what rules ask of other rules, and of how names were found.
const NO_RULES: &[&str] = &[
    "basis_points",
    "comparison_after_figure",
    "definite_kind",
    "movement_adverb",
    "movement_noun",
    "movement_verb",
    "owner_cue",
    "percentage_points",
];

/// Rules of what one language does and another does not, with the language that does not.
const OF_ONE_LANGUAGE: &[(&str, &str)] = &[("de", "headline_infinitive")];

fn cases() -> Vec<Case> {
    let lines = lines::cases().into_iter().map(|line| line.case);
    pages::cases().into_iter().chain(lines).collect()
}

/// What the cases of a language expect, whether the rules read it or not.
fn expected(cases: &[Case], language: Language) -> Vec<&Expected> {
    let cases = cases.iter().filter(|case| case.language == language);
    cases
        .flat_map(|case| &case.expected)
        .filter(|e| matches!(e.mark, Mark::Right | Mark::NotYet))
        .collect()
}

/// The unit of a quantity as it prints: `about 5000 count`.
fn unit(quantity: &str) -> Option<&str> {
    quantity.rsplit(' ').next()
}

fn bound(quantity: &str) -> Bound {
    let word = quantity.split(' ').next().and_then(|word| word.parse().ok());
    word.unwrap_or(Bound::Exact)
}

#[test]
fn every_value_has_a_case_in_each_language() {
    let cases = cases();
    let mut lacking: Vec<String> = Vec::new();
    for language in Language::ALL {
        let expected = expected(&cases, *language);
        let mut ask = |what: String, has: &dyn Fn(&Expected) -> bool| {
            if !expected.iter().any(|e| has(e)) {
                lacking.push(format!("{language}: {what}"));
            }
        };
        let first = |e: &Expected, field: usize, value: &str| e.accepted(field).next() == Some(value);
        let any = |e: &Expected, field: usize, has: &dyn Fn(&str) -> bool| e.accepted(field).any(has);
        for metric in Metric::ALL.iter().filter(|metric| **metric != Metric::SharePrice) {
            for measure in Measure::ALL {
                if *measure == Measure::Level || !SELDOM_CHANGES.contains(metric) {
                    ask(format!("{metric} {measure}"), &|e| {
                        first(e, METRIC, metric.as_str()) && any(e, MEASURE, &|one| one == measure.as_str())
                    });
                }
            }
        }
        for status in Status::ALL {
            ask(status.to_string(), &|e| first(e, STATUS, status.as_str()));
        }
        for part in Part::ALL {
            let ends = |period: &str| period.ends_with(part.as_str());
            ask(part.to_string(), &|e| any(e, PERIOD, &ends));
        }
        ask("no year".to_owned(), &|e| any(e, PERIOD, &|period| period == "-"));
        for wanted in Bound::ALL {
            ask(wanted.to_string(), &|e| {
                any(e, QUANTITY, &|one| bound(one) == *wanted)
            });
        }
        for (kind, units) in UNITS {
            let of_kind = |quantity: &str| unit(quantity).is_some_and(|unit| units.contains(&unit));
            ask((*kind).to_owned(), &|e| any(e, QUANTITY, &of_kind));
        }
        ask("a range".to_owned(), &|e| {
            any(e, QUANTITY, &|one| one.contains(".."))
        });
        ask("no owner".to_owned(), &|e| first(e, 0, "-"));
    }
    assert!(lacking.is_empty(), "no case for:\n{}", lacking.join("\n"));
}

#[test]
fn every_ruling_has_a_case_in_each_language() {
    let lines = lines::cases();
    let rulings = |language: Language| -> BTreeSet<&str> {
        let lines = lines.iter().filter(|line| line.case.language == language);
        lines
            .filter_map(|line| line.heading.strip_prefix("ruling: "))
            .collect()
    };
    let all: BTreeSet<&str> = Language::ALL
        .iter()
        .flat_map(|language| rulings(*language))
        .collect();
    assert!(all.len() >= 80, "only {} rulings have cases", all.len());
    for language in Language::ALL {
        let covered = rulings(*language);
        let lacking: Vec<&&str> = all.difference(&covered).collect();
        assert!(lacking.is_empty(), "{language}: no case for {lacking:?}");
    }
}

/// The rules that decided a slot of some expected claim, per language.
fn deciding_rules(cases: &[Case], language: Language) -> BTreeSet<String> {
    let extractor = Extractor::new();
    let mut rules = BTreeSet::new();
    for case in cases.iter().filter(|case| case.language == language) {
        for (_, claim) in outcome(case, &extractor).found {
            let slots = claim.evidence.slots();
            rules.extend(slots.iter().map(|(_, proof)| proof.rule.to_string()));
        }
    }
    rules
}

#[test]
fn every_rule_of_linking_has_a_case_in_each_language() {
    let cases = cases();
    let named = named_in("src/link");
    assert!(named.len() >= 20, "only {} rules found", named.len());
    let mut lacking = Vec::new();
    for language in Language::ALL {
        let deciding = deciding_rules(&cases, *language);
        let idle = named.difference(&deciding).map(String::as_str);
        lacking.extend(
            idle.filter(|rule| !UNOWNED.contains(rule) && !NO_RULES.contains(rule))
                .filter(|rule| !OF_ONE_LANGUAGE.contains(&(language.as_str(), rule)))
                .map(|rule| format!("{language}: {rule}")),
        );
    }
    assert!(
        lacking.is_empty(),
        "no case in fixtures/ is decided by:\n{}",
        lacking.join("\n")
    );
}

/// Gives every claim there is.
fn with_unowned() -> Extractor {
    Extractor::builder().unowned(true).build().expect("a sound setup")
}

/// Whether the rule decides its slot in the claim.
fn decides(rule: &Rule, claim: &Claim) -> bool {
    let mut slots = claim.evidence.slots().into_iter();
    slots.any(|(slot, proof)| slot == rule.slot && proof.rule == rule.name)
}

#[test]
fn every_rule_that_decides_is_listed() {
    let extractor = with_unowned();
    let mut unlisted = BTreeSet::new();
    for case in cases() {
        let extraction = extractor.extract(case.document());
        let claims = extraction
            .unwrap_or_else(|error| panic!("{}: {error}", case.name))
            .into_claims();
        for (slot, proof) in claims.iter().flat_map(|claim| claim.evidence.slots()) {
            if rules::find(slot, &proof.rule).is_none() {
                unlisted.insert(format!("{slot}: {:?}", proof.rule));
            }
        }
    }
    assert!(
        unlisted.is_empty(),
        "give them a row in src/rules.rs: {unlisted:#?}"
    );
}

#[test]
fn every_listed_rule_decides_its_example() {
    let extractor = with_unowned();
    let mut idle = Vec::new();
    for rule in rules::ALL {
        let text = rule.example.replace(" ¶ ", "\n\n");
        let document = Document::new(&text).published("2024-04-23".parse().expect("a day"));
        let claims = extractor.extract(document).expect(rule.example).into_claims();
        if !claims.iter().any(|claim| decides(rule, claim)) {
            idle.push(rule);
        }
    }
    assert!(idle.is_empty(), "src/rules.rs: other rules decide {idle:#?}");
}
