//! Targets beside actuals, over articles.

use sollist::{Comparison, Dated, Document, Extraction, Extractor, Outcome, compare};

fn read(date: &str, text: &str) -> Extraction {
    let document = Document::new(text).published(date.parse().expect("a date"));
    Extractor::new()
        .extract(document)
        .expect("a language with a pack")
}

fn compared(articles: &[Extraction]) -> Vec<Comparison> {
    compare(articles.iter().flat_map(|article| {
        let claims = article.claims().iter();
        claims.map(|claim| Dated::new(claim).written(article.written()))
    }))
}

#[test]
fn targets_meet_their_actuals_across_articles_and_languages() {
    let articles = [
        read("2022-01-10", "Kestra Mobility aims to sell 60,000 vans in 2022."),
        read(
            "2023-02-01",
            "Die Kestra Mobility AG hat 2022 rund 57.000 Transporter verkauft.",
        ),
    ];
    let found = compared(&articles);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].outcome(), Outcome::Missed);
    assert_eq!(found[0].difference().expect("an actual").percent, Some(-5.0));
    assert_eq!(found[0].organisation, "Kestra Mobility AG");
    assert_eq!(
        (
            found[0].target().figure.position,
            found[0].actual().expect("one").position
        ),
        (0, 1)
    );
}

#[test]
fn the_latest_target_counts_whatever_the_order() {
    let first = read("2022-01-10", "Kestra Mobility aims to sell 60,000 vans in 2022.");
    let second = read(
        "2022-08-10",
        "Kestra Mobility now aims to sell 55,000 vans in 2022.",
    );
    let outcome = read("2023-01-10", "Kestra Mobility sold 56,000 vans in 2022.");
    for articles in [
        [first.clone(), second.clone(), outcome.clone()],
        [outcome, second, first],
    ] {
        let found = compared(&articles);
        assert_eq!(found.len(), 1, "{found:?}");
        let outcomes: Vec<Outcome> = found[0].targets.iter().map(|target| target.outcome).collect();
        assert_eq!(outcomes, [Outcome::Missed, Outcome::Met]);
        assert!(found[0].is_revised());
    }
}

#[test]
fn less_is_met_where_less_is_better() {
    let articles = [
        read(
            "2022-01-10",
            "Siemens wants to limit its costs to 5 billion euros in 2022.",
        ),
        read("2023-01-10", "Siemens had costs of 4.8 billion euros in 2022."),
    ];
    let found = compared(&articles);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].outcome(), Outcome::Met);
}

#[test]
fn what_has_no_answer_is_open() {
    let articles = [
        read("2022-01-10", "Kestra Mobility aims to sell 60,000 vans in 2023."),
        read("2023-01-10", "Kestra Mobility sold 56,000 vans in 2022."),
        read("2023-01-10", "Nordvik sold 59,000 vans in 2023."),
    ];
    let found = compared(&articles);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].outcome(), found[0].difference()), (Outcome::Open, None));
    assert!(found[0].actuals.is_empty());
    assert!(compare(&Vec::new()).is_empty());
}

#[cfg(feature = "serde")]
#[test]
fn a_comparison_is_flat_json() {
    let articles = [read(
        "2022-01-10",
        "Kestra Mobility aims to sell 60,000 vans in 2022.",
    )];
    let json = serde_json::to_value(&compared(&articles)[0]).expect("JSON");
    assert_eq!(json["organisation"], "Kestra Mobility");
    assert_eq!(json["targets"][0]["value"], 60_000);
    assert_eq!(json["targets"][0]["written"], "2022-01-10");
    assert_eq!(json["outcome"], "open");
}
