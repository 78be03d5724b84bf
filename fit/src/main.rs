//! Makes the weights of sollist's links; see `README.md`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use sollist_fit::data::{self, Choice};
use sollist_fit::gold::{self, Article};
use sollist_fit::train::{self, FOLDS, HeldOut};
use sollist_fit::{fixtures, measure, model, owner, source};

const USAGE: &str = "\
usage: fit make FILE[=TRUST] …        read annotated articles, write fit/data and the weights in src/link
       fit again                      make the weights again from fit/data alone
       fit cross-validate FILE …      print what weights are worth on articles that they have not seen";

fn main() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.split_first() {
        Some((command, files)) if command == "make" => make(files),
        Some((command, [])) if command == "again" => again(),
        Some((command, files)) if command == "cross-validate" => cross_validate(files),
        _ => Err(USAGE.to_owned()),
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The repository's own cases, numbered behind so many articles.
fn fixtures(articles: usize) -> Result<Vec<Article>, String> {
    fixtures::read(&folder().join("../fixtures"), train::FIXTURES, articles)
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes what weights are made from, and makes them.
fn make(files: &[String]) -> Result<(), String> {
    let articles = gold::read(files)?;
    let fixtures = fixtures(articles.len())?;
    let all: Vec<&Article> = articles.iter().chain(&fixtures).collect();
    let (_, owners) = train::fit("owner", &all)?;
    let (_, years) = train::fit("year", &all)?;
    let (held, _) = train::held_out(&articles, &fixtures)?;
    let claims: Vec<Choice> = train::claims(&held)
        .into_iter()
        .flatten()
        .map(|(_, choice)| choice)
        .collect();
    for (choice, choices) in [("owner", owners), ("year", years), ("claim", claims)] {
        let names: Vec<String> = train::described(choice)
            .features
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        save(
            &folder().join(format!("data/{choice}.tsv")),
            &data::write(&names, &choices),
        )?;
    }
    again()
}

fn again() -> Result<(), String> {
    let files = [
        ("owner", "owner/weights.rs"),
        ("year", "time/choice/weights.rs"),
        ("claim", "confidence/weights.rs"),
    ];
    for (choice, file) in files {
        let table = fs::read_to_string(folder().join(format!("data/{choice}.tsv")))
            .map_err(|error| error.to_string())?;
        let (_, choices) = data::read(&table)?;
        let weights = model::fit(&choices.iter().collect::<Vec<_>>(), &train::prior(choice));
        save(
            &folder().join("../src/link").join(file),
            &source::file(&train::described(choice), &weights),
        )?;
    }
    Ok(())
}

/// Prints, for each file, what is right in articles that are read with weights from the other folds.
fn cross_validate(files: &[String]) -> Result<(), String> {
    let articles = gold::read(files)?;
    let (held, weights) = train::held_out(&articles, &fixtures(articles.len())?)?;
    let claims = train::claims(&held);
    let prior = train::prior("claim");
    let confidences: Vec<Vec<f64>> = (0..FOLDS)
        .map(|fold| {
            let others = claims.iter().flatten().map(|(_, choice)| choice);
            model::fit(
                &others
                    .filter(|choice| choice.article % FOLDS != fold)
                    .collect::<Vec<_>>(),
                &prior,
            )
        })
        .collect();
    let mut names: Vec<&str> = articles.iter().map(|article| article.file.as_str()).collect();
    names.dedup();
    for name in names {
        let here = || {
            held.iter()
                .zip(&claims)
                .filter(|(held, _)| held.article.file == name)
        };
        let articles: Vec<&HeldOut<'_>> = here().map(|(held, _)| held).collect();
        println!("{name:28} {} {}", owners(&articles, &weights), wholes(&articles));
        let told = here().flat_map(|(_, claims)| claims).map(|(_, choice)| {
            let weights = &confidences[choice.article % FOLDS];
            let right = choice.candidates[0].right;
            (model::probabilities(choice, weights)[0], right)
        });
        let told: Vec<(f64, bool)> = told.collect();
        println!("{:28} confidence {}", "", confidence(&told));
    }
    Ok(())
}

/// How owners were chosen for annotated figures.
fn owners(held: &[&HeldOut<'_>], weights: &[Vec<f64>]) -> String {
    let mut told = Vec::new();
    let mut given = Vec::new();
    for held in held {
        let weights = &weights[held.article.number % FOLDS];
        for recorded in held
            .read
            .recorded
            .iter()
            .filter(|recorded| recorded.choice == "owner")
        {
            let Some(choice) = owner::judge(held.article, recorded) else {
                continue;
            };
            if !owner::is_claimed(held.article, recorded) {
                continue;
            }
            let probabilities = model::probabilities(&choice, weights);
            let best =
                (0..probabilities.len()).max_by(|a, b| probabilities[*a].total_cmp(&probabilities[*b]));
            let Some(best) = best else { continue };
            let known = owner::is_known(held.article, recorded);
            let one = (probabilities[best], known && choice.candidates[best].right);
            told.push(one);
            given.extend(known.then_some(one));
        }
    }
    let share = |told: &[(f64, bool)]| measure::share(told, 0.0).1;
    format!(
        "figures {} owner {:.3} auc {:.3} | where it is a candidate {:.3} auc {:.3} |",
        told.len(),
        share(&told),
        measure::auc(&told),
        share(&given),
        measure::auc(&given),
    )
}

/// How claims fared as a whole.
fn wholes(held: &[&HeldOut<'_>]) -> String {
    let counted = || held.iter().flat_map(|held| &held.score.counted);
    let wanted: usize = held.iter().map(|held| held.score.wanted).sum();
    let found = counted().filter(|judged| judged.found).count();
    let owned = counted().filter(|judged| judged.owner).count();
    let dated = counted().filter(|judged| judged.slots[3]).count();
    let whole = counted().filter(|judged| judged.whole).count();
    let f1 = |right: usize| 2.0 * right as f64 / (counted().count() + wanted).max(1) as f64;
    format!(
        "organisation {:.3} year {:.3} figures {:.3} claims {:.3}",
        owned as f64 / found.max(1) as f64,
        dated as f64 / found.max(1) as f64,
        f1(found),
        f1(whole)
    )
}

fn confidence(told: &[(f64, bool)]) -> String {
    let (sure, sure_right) = measure::share(told, 0.9);
    let (fair, fair_right) = measure::share(told, 0.8);
    format!(
        "right {:.3} auc {:.3} calibration.error {:.3} sure {sure:.3} right {sure_right:.3} fair {fair:.3} right {fair_right:.3}",
        measure::share(told, 0.0).1,
        measure::auc(told),
        measure::calibration_error(told),
    )
}
