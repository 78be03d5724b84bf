//! Every public value: it goes to JSON and back unchanged, prints for debugging, clones, and may be sent to threads.
//!
//! The list below must have every public type of the crate, or [`NO_VALUES`] says why it is none: a type that is in
//! neither fails the first test.

#[path = "values/sources.rs"]
mod sources;

use std::fmt::Debug;

use sollist::language::{Detection, detect};
use sollist::page::{Block, BlockKind, Page, Story};
use sollist::recognise::{self, MetricMention, OrganisationMention, PeriodMention, QuantityMention};
use sollist::{
    Amount, Basis, Bound, Claim, Comparison, Currency, CustomMetric, Date, Dated, Difference, Document,
    Evidence, Extraction, Extractor, Figure, Language, Measure, Mention, Metric, Organisation, Outcome, Part,
    Period, Proof, Quantity, Span, Status, Target, Unit, Written, compare,
};

/// Public types that are no values, and why.
const NO_VALUES: &[(&str, &str)] = &[
    ("Counter", "counts the places of a text"),
    ("Dated", "borrows a claim"),
    ("Document", "borrows a text"),
    ("Extractor", "is a machine"),
    ("ExtractorBuilder", "makes a machine"),
    ("ClaimBuilder", "makes a claim, which is one"),
    ("Error", "says why there is no value"),
    ("SetupError", "says why there is no extractor"),
    ("Offsets", "says what a span counts"),
    ("Rule", "is a row of a table"),
];

const PAGE: &str = include_str!("../fixtures/en/pages/van-maker-sales-target-second-story-airport.txt");
const FIGURES: &str = "Kestra Mobility aims to sell more than 60,000 vans in 2022 and between 70,000 and 80,000 in 2023. \
                       It sold 61,500 vans in 2022, and its margin was 4.25 percent in the second quarter of 2022.";

fn extraction() -> Extraction {
    Extractor::new().extract(PAGE).expect("English")
}

fn claims() -> Vec<Claim> {
    let claims = Extractor::new().extract(FIGURES).expect("English").into_claims();
    assert!(claims.len() >= 3, "{claims:?}");
    claims
}

fn comparisons() -> Vec<Comparison> {
    let comparisons = compare(&claims());
    assert!(
        comparisons
            .iter()
            .any(|comparison| !comparison.actuals.is_empty())
    );
    assert!(comparisons.iter().any(|comparison| comparison.actuals.is_empty()));
    comparisons
}

fn targets() -> Vec<Target> {
    comparisons()
        .into_iter()
        .flat_map(|comparison| comparison.targets)
        .collect()
}

fn quantities() -> Vec<QuantityMention> {
    recognise::quantities(FIGURES, Language::English)
}

fn day() -> Date {
    Date::new(2024, 4, 23).expect("a day")
}

/// Calls `$check` with a name and samples for every public value.
macro_rules! every_value {
    ($check:ident) => {
        $check! {
            Amount: quantities().iter().map(|found| found.quantity.amount).collect(),
            Basis: Basis::ALL.to_vec(),
            Block: extraction().blocks().to_vec(),
            BlockKind: BlockKind::ALL.to_vec(),
            Bound: Bound::ALL.to_vec(),
            Claim: claims(),
            Comparison: comparisons(),
            Currency: Currency::ALL.to_vec(),
            CustomMetric: vec!["test_drives".parse::<CustomMetric>().expect("an id")],
            Date: vec![day()],
            Detection: vec![detect(PAGE), Detection::Other("fr".to_owned()), Detection::Unknown],
            Difference: targets().iter().filter_map(|target| target.difference).collect(),
            Evidence: claims().into_iter().map(|claim| claim.evidence).collect(),
            Extraction: vec![extraction(), Extractor::new().extract("").expect("no evidence")],
            Figure: targets().into_iter().map(|target| target.figure).collect(),
            Language: Language::ALL.to_vec(),
            Measure: Measure::ALL.to_vec(),
            Mention: claims().into_iter().flat_map(|claim| claim.mentions).collect(),
            Metric: Metric::ALL.iter().copied().chain("test_drives".parse()).collect(),
            MetricMention: recognise::metrics(FIGURES, Language::English),
            Organisation: claims().into_iter().filter_map(|claim| claim.organisation).collect(),
            OrganisationMention: recognise::organisations(FIGURES, Language::English),
            Outcome: Outcome::ALL.to_vec(),
            Page: vec![sollist::page::split(PAGE)],
            Part: Part::ALL.to_vec(),
            Period: vec![Period::UNKNOWN, Period::new(Some(2024), Some(Part::H1), Basis::Relative)],
            PeriodMention: recognise::periods(FIGURES, Language::English, Some(day())),
            Proof: vec![
                Proof::new(Span::new(3, 8), "year"),
                Proof::new(Span::default(), String::from("own")),
                Proof::new(None, "year_of_writing"),
                Proof::default(),
            ],
            Quantity: quantities().iter().map(|found| found.quantity).collect(),
            QuantityMention: quantities(),
            Span: vec![Span::default(), Span::new(3, 8)],
            Status: Status::ALL.to_vec(),
            Story: extraction().stories().to_vec(),
            Target: targets(),
            Unit: vec![Unit::PERCENT, Unit::money(Currency::EUR).per_unit("t".parse().expect("a unit"))],
            Written: vec![
                day().into(),
                Written::in_year(2024),
                "2024-04".parse().expect("a month"),
            ],
        }
    };
}

#[test]
fn no_value_is_forgotten() {
    macro_rules! names {
        ($($type:ident: $samples:expr),+ $(,)?) => { [$(stringify!($type)),+] };
    }
    let listed = every_value!(names);
    let declared = sources::public_types();
    assert!(declared.len() > listed.len(), "{declared:?}");
    for name in &declared {
        let excused = NO_VALUES.iter().any(|(none, _)| none == name);
        assert!(
            excused != listed.contains(&name.as_str()),
            "`{name}` must be in `every_value!`, or in `NO_VALUES` with a reason"
        );
    }
}

/// An item has an example of its own; a method may be called in that of its type or of a method beside it.
#[test]
fn every_public_item_has_an_example() {
    let items = sources::public_items();
    let lacks = |item: &&sources::Item| {
        let own = !item.examples().is_empty();
        let beside = items
            .iter()
            .filter(|other| item.inner && item.kind == "fn" && other.file == item.file);
        let called = |other: &sources::Item| {
            let code = other.examples();
            code.contains(&format!(".{}(", item.name)) || code.contains(&format!("::{}(", item.name))
        };
        !own && !beside.into_iter().any(called)
    };
    let lacking: Vec<String> = items
        .iter()
        .filter(lacks)
        .map(|item| format!("{}:{}: {} {}", item.file, item.line, item.kind, item.name))
        .collect();
    assert!(lacking.is_empty(), "without an example:\n{}", lacking.join("\n"));
}

#[test]
fn a_lacking_example_is_seen() {
    let text = "/// Words.\n#[derive(\n    Clone\n)]\npub struct A {\n/// ```\n/// A::new();\n/// ```\n    pub const fn new() {}\n    \
                pub(crate) fn b() {}\n    pub fn c() {}";
    let mut found = Vec::new();
    sources::items("a.rs", text, &mut found);
    let seen: Vec<(&str, bool, String)> = found
        .iter()
        .map(|item| (item.name.as_str(), item.inner, item.examples()))
        .collect();
    let example = "\n A::new();\n ".to_owned();
    assert_eq!(
        seen,
        [
            ("A", false, String::new()),
            ("new", true, example),
            ("c", true, String::new())
        ]
    );
    assert_eq!(found[0].doc, " Words.\n");
}

#[cfg(feature = "serde")]
fn survives<T>(name: &str, samples: &[T])
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
{
    assert!(!samples.is_empty(), "no sample of `{name}`");
    for sample in samples {
        let json = serde_json::to_string(sample).expect("JSON");
        let back: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{name}: {error}: {json}"));
        assert_eq!(&back, sample, "{name}: {json}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn every_value_survives_json() {
    macro_rules! check {
        ($($type:ident: $samples:expr),+ $(,)?) => {$({
            let samples: Vec<$type> = $samples;
            survives(stringify!($type), &samples);
        })+};
    }
    every_value!(check);
}

#[cfg(feature = "serde")]
#[test]
fn json_is_flat() {
    let json = |value: &dyn Fn() -> serde_json::Value| value().to_string();
    let quantity = quantities()[0].quantity;
    for (found, expected) in [
        (
            json(&|| serde_json::to_value(quantity).expect("JSON")),
            r#"{"bound":"more_than","unit":"count","value":60000}"#,
        ),
        (
            json(&|| serde_json::to_value(Amount::Range { low: 1.5, high: 2.0 }).expect("JSON")),
            r#"{"high":2,"low":1.5}"#,
        ),
        (
            json(&|| serde_json::to_value(Language::German).expect("JSON")),
            r#""de""#,
        ),
        (
            json(&|| serde_json::to_value(Detection::Unknown).expect("JSON")),
            "null",
        ),
        (
            json(&|| serde_json::to_value(Written::in_year(2024)).expect("JSON")),
            r#""2024""#,
        ),
    ] {
        assert_eq!(found, expected);
    }
}

#[cfg(feature = "serde")]
#[test]
fn unsound_values_are_refused() {
    fn refused<T: serde::de::DeserializeOwned + Debug>(json: &str) {
        assert!(serde_json::from_str::<T>(json).is_err(), "{json}");
    }
    refused::<Amount>("{}");
    refused::<Amount>(r#"{"value":1,"low":1,"high":2}"#);
    refused::<Figure>(r#"{"value":1,"bound":"exact","written":null,"position":0}"#);
    refused::<Language>(r#""fr""#);
    refused::<Written>(r#""2024-13""#);
    let comparison = serde_json::to_value(&comparisons()[0]).expect("JSON");
    let mut without = comparison;
    without["targets"] = serde_json::json!([]);
    refused::<Comparison>(&without.to_string());
}

/// What the API guidelines ask of every type.
#[test]
fn every_type_is_common() {
    fn common<T: Clone + Debug + Send + Sync + Unpin + 'static>() {}
    macro_rules! check {
        ($($type:ident: $samples:expr),+ $(,)?) => { $(common::<$type>();)+ };
    }
    every_value!(check);
    common::<Dated<'static>>();
    common::<Document<'static>>();
    common::<Extractor>();
    common::<sollist::ExtractorBuilder>();
    common::<sollist::ClaimBuilder>();
    common::<sollist::Error>();
    common::<sollist::SetupError>();
    common::<sollist::rules::Rule>();
    fn error<T: std::error::Error>() {}
    error::<sollist::Error>();
    error::<sollist::SetupError>();
}

#[test]
fn languages_are_read_in_many_forms() {
    for (texts, language) in [
        (["en", "EN", "en-GB", "English", "ENGLISH"], Language::English),
        (["de", "De", "de_AT", "German", "german"], Language::German),
    ] {
        for text in texts {
            assert_eq!(text.parse(), Ok(language), "{text}");
        }
    }
    for text in ["", "fr", "deu", "Germanic", "d", "-", "German-AT"] {
        let error = text.parse::<Language>().expect_err(text).to_string();
        assert!(error.contains("ISO 639-1"), "{error}");
    }
}

#[test]
fn a_claim_made_by_hand_is_like_one_that_was_read() {
    let text = "Kestra Mobility sold 61,500 vans in 2022.";
    let read = Extractor::new()
        .extract(text)
        .expect("English")
        .into_claims()
        .remove(0);
    let owner = read.organisation.clone().expect("an owner");
    let made = Claim::builder(read.metric, read.quantity)
        .organisation(owner)
        .noun(read.noun.clone().expect("a noun"))
        .year(2022)
        .mention(read.mentions[0])
        .evidence(read.evidence.clone())
        .confidence(read.confidence)
        .build();
    assert_eq!(made, read);
    let plain = Claim::builder(read.metric, read.quantity)
        .organisation("Kestra")
        .build();
    assert_eq!(plain.mentions, [Mention::default()]);
    assert_eq!(plain.status, Status::Actual);
}
