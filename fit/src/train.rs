//! Reads articles with the library and fits weights on what it could have chosen.

use sollist::fit::{self as links, Described, Recorded, Weights};
use sollist::{Claim, Document, Extractor};

use crate::answer::Answer;
use crate::claim::{self, Score};
use crate::data::Choice;
use crate::gold::Article;
use crate::kept::Kept;
use crate::model::{self, Prior};
use crate::{metric, owner, year};

/// Articles are dealt into so many folds.
pub const FOLDS: usize = 10;
/// What was decided before is evidence too, so articles are read again with the weights that were found.
const ROUNDS: usize = 2;
/// How firmly weights are held to their priors: by cross-validation.
const OWNER_HOLD: f64 = 8.0;
const YEAR_HOLD: f64 = 20.0;
const METRIC_HOLD: f64 = 3.0;
const CLAIM_HOLD: f64 = 16.0;
/// How much the repository's own cases count beside articles.
pub const FIXTURES: f64 = 0.5;

/// An article as the library read it.
pub struct Read {
    pub claims: Vec<Claim>,
    pub recorded: Vec<Recorded>,
}

/// Reads an article with `weights` in place of the library's.
///
/// # Errors
/// Those of the library.
pub fn read(article: &Article, weights: &[Weights]) -> Result<Read, String> {
    let mut document = Document::new(&article.text).language(article.language);
    if let Some(published) = article.published {
        document = document.published(published);
    }
    let extractor = Extractor::new();
    let (extraction, recorded) = links::recording(weights, || extractor.extract(document));
    let claims = extraction.map_err(|error| error.to_string())?.into_claims();
    Ok(Read { claims, recorded })
}

/// A choice of the library by its name.
fn described(choice: &str) -> Described {
    let mut all = links::choices().into_iter();
    all.find(|described| described.choice == choice)
        .expect("a choice of the library")
}

/// The names of a choice's features, by number.
pub fn names(choice: &str) -> Vec<String> {
    let features = described(choice).features.into_iter();
    features.map(|(name, _)| name).collect()
}

/// What is known of a choice's weights before any text is asked.
pub fn prior(choice: &str) -> Prior {
    let weights = described(choice)
        .features
        .iter()
        .map(|(_, weight)| f64::from(*weight))
        .collect();
    let hold = match choice {
        "owner" => OWNER_HOLD,
        "year" => YEAR_HOLD,
        "metric" => METRIC_HOLD,
        _ => CLAIM_HOLD,
    };
    Prior { weights, hold }
}

/// The choices of a kind in articles that are read with `weights`. Years are also looked for in the articles without
/// their date, as most texts come; that reading counts less ([`STRIPPED`]).
///
/// # Errors
/// Those of the library.
fn choices(kind: &str, articles: &[&Article], weights: &[Weights]) -> Result<Vec<Choice>, String> {
    let mut choices = Vec::new();
    for article in articles {
        let judged = |article: &Article| {
            let read = read(article, weights)?;
            let recorded = read.recorded.iter().filter(|recorded| recorded.choice == kind);
            let judged = recorded.filter_map(|recorded| match kind {
                "year" => year::judge(article, recorded),
                "metric" => metric::judge(article, recorded),
                _ => owner::judge(article, recorded),
            });
            Ok::<Vec<Choice>, String>(judged.collect())
        };
        choices.extend(judged(article)?);
        if kind == "year" && article.published.is_some() {
            choices.extend(judged(&Article {
                published: None,
                weight: article.weight * STRIPPED,
                ..(*article).clone()
            })?);
        }
    }
    choices.retain(Choice::teaches);
    Ok(choices)
}

/// How much an article teaches of years that was robbed of its date, beside those that come without one: whoever wrote
/// it left years out that its date told.
const STRIPPED: f64 = 0.5;

/// Weights for the library.
pub fn tried(choice: &'static str, weights: &[f64]) -> Weights {
    (choice, weights.iter().map(|weight| *weight as f32).collect())
}

/// The weights of a choice that articles and kept rows teach, and the choices that taught them; those of the choices
/// made before it are given.
///
/// # Errors
/// Those of the library.
pub fn fit(
    kind: &'static str,
    articles: &[&Article],
    kept: &Kept,
    given: &[Weights],
) -> Result<(Vec<f64>, Vec<Choice>), String> {
    let prior = prior(kind);
    let mut weights = prior.weights.clone();
    let mut taught = Vec::new();
    for _ in 0..ROUNDS {
        let tries: Vec<Weights> = given.iter().cloned().chain([tried(kind, &weights)]).collect();
        taught = choices(kind, articles, &tries)?;
        taught.extend_from_slice(kept.choices(kind));
        weights = model::fit(&taught.iter().collect::<Vec<_>>(), &prior);
    }
    Ok((weights, taught))
}

/// A held-out article, read with weights that never saw it.
pub struct HeldOut<'a> {
    pub article: &'a Article,
    pub read: Read,
    pub score: Score,
}

/// Reads every article with weights from those of the other folds, from those that are always there and from kept rows.
///
/// # Errors
/// Those of the library.
pub fn held_out<'a>(
    articles: &'a [Article],
    always: &[Article],
    kept: &Kept,
) -> Result<(Vec<HeldOut<'a>>, Vec<Vec<f64>>), String> {
    let mut held = Vec::new();
    let mut weights = Vec::new();
    for fold in 0..FOLDS {
        let others = articles.iter().filter(|article| article.key.fold() != fold);
        let others: Vec<&Article> = others.chain(always).collect();
        let (metrics, _) = fit("metric", &others, kept, &[])?;
        let given = [tried("metric", &metrics)];
        let (fitted, _) = fit("owner", &others, kept, &given)?;
        let (years, _) = fit("year", &others, kept, &given)?;
        let [metrics] = given;
        let tries = [metrics, tried("owner", &fitted), tried("year", &years)];
        for article in articles.iter().filter(|article| article.key.fold() == fold) {
            let read = read(article, &tries)?;
            let score = claim::score(article, &read.claims);
            held.push(HeldOut { article, read, score });
        }
        weights.push(fitted);
    }
    Ok((held, weights))
}

/// What annotations say of the claims of held-out articles.
pub fn answers(held: &[HeldOut<'_>]) -> Vec<Vec<Answer>> {
    held.iter().map(of_article).collect()
}

fn of_article(held: &HeldOut<'_>) -> Vec<Answer> {
    let recorded = |claim: &Claim| {
        let figure = claim.mentions[0].figure;
        let mut all = held
            .read
            .recorded
            .iter()
            .filter(|recorded| recorded.choice == "claim");
        all.find(|recorded| recorded.figure == (figure.start..figure.end))
    };
    let counted = held.score.counted.iter().filter_map(|judged| {
        let recorded = recorded(&held.read.claims[judged.place])?;
        Some(claim::answer(held.article, recorded, judged))
    });
    counted.collect()
}
