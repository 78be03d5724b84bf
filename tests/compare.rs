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

/// Pairs of articles with the verdicts that are right for them: `metric period outcome`, and `revised` where the target
/// was moved. A verdict that is right, and not yet given, has a `~` before it; any other is false.
struct Pair {
    heading: String,
    articles: Vec<(String, String)>,
    right: Vec<(bool, String)>,
}

fn pairs() -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    let (mut heading, mut fresh) = (String::new(), true);
    for line in include_str!("compare/pairs.txt").lines() {
        if let Some(name) = line.strip_prefix("# ") {
            name.clone_into(&mut heading);
        } else if line.is_empty() {
            fresh = true;
        } else if let Some(verdict) = line.strip_prefix("    ") {
            let later = verdict.strip_prefix("~ ");
            let pair = pairs.last_mut().expect("a verdict has articles before it");
            pair.right
                .push((later.is_some(), later.unwrap_or(verdict).to_owned()));
        } else {
            if std::mem::take(&mut fresh) {
                pairs.push(Pair {
                    heading: heading.clone(),
                    articles: Vec::new(),
                    right: Vec::new(),
                });
            }
            let (date, text) = line.split_once(' ').expect("a date and a text");
            let pair = pairs.last_mut().expect("a pair");
            pair.articles.push((date.to_owned(), text.to_owned()));
        }
    }
    pairs
}

/// All that is told of targets, but that they are open.
fn verdicts(pair: &Pair) -> Vec<String> {
    let articles: Vec<Extraction> = pair
        .articles
        .iter()
        .map(|(date, text)| read(date, text))
        .collect();
    let told = compared(&articles).into_iter().filter_map(|comparison| {
        let outcome = comparison.outcome();
        let revised = comparison.is_revised();
        let period = comparison.year.map_or("-".to_owned(), |year| year.to_string());
        let part = comparison.part.map_or(String::new(), |part| format!(" {part}"));
        let moved = if revised { " revised" } else { "" };
        (outcome != Outcome::Open || revised)
            .then(|| format!("{} {period}{part} {outcome}{moved}", comparison.metric))
    });
    told.collect()
}

#[test]
fn verdicts_are_right_or_silent() {
    let (mut given, mut right) = (0, 0);
    let mut faults = Vec::new();
    let pairs = pairs();
    assert!(pairs.len() >= 50, "only {} pairs", pairs.len());
    for pair in &pairs {
        let told = verdicts(pair);
        right += pair.right.len();
        for (later, verdict) in &pair.right {
            let is_told = told.contains(verdict);
            given += usize::from(is_told);
            if is_told == *later {
                faults.push(format!(
                    "{}: {:?}: {verdict}: told {told:?}",
                    pair.heading, pair.articles
                ));
            }
        }
        let false_ones = told
            .iter()
            .filter(|told| !pair.right.iter().any(|(_, right)| right == *told));
        faults.extend(false_ones.map(|told| format!("{}: {:?}: FALSE {told}", pair.heading, pair.articles)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        3 * given >= 2 * right,
        "only {given} of {right} verdicts are given"
    );
}
