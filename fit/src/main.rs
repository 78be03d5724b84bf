//! Makes the weights of sollist's links; see `README.md`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sollist::Language;
use sollist_fit::answer::{self, Answer};
use sollist_fit::data;
use sollist_fit::gold::{self, Article};
use sollist_fit::kept::Kept;
use sollist_fit::scale::{self, Product, Scale};
use sollist_fit::train::{self, FOLDS, HeldOut};
use sollist_fit::{fixtures, measure, model, owner, rows, source};

const USAGE: &str = "\
usage: fit make [--keep] FILE[=TRUST] …     read annotated articles, write fit/data and the weights in src/link
       fit again                            make the weights again from fit/data alone
       fit cross-validate [--keep] FILE …   print what weights are worth on articles that they have not seen

       --keep   learn from the rows of fit/data whose articles are in no FILE as well";

fn main() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.split_first() {
        Some((command, files)) if command == "make" => make(&Texts::read(files)?),
        Some((command, [])) if command == "again" => again(),
        Some((command, files)) if command == "cross-validate" => cross_validate(&Texts::read(files)?),
        _ => Err(USAGE.to_owned()),
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What weights are made from.
struct Texts {
    articles: Vec<Article>,
    /// The repository's own cases.
    fixtures: Vec<Article>,
    kept: Kept,
}

impl Texts {
    /// By the arguments of a command.
    fn read(arguments: &[String]) -> Result<Texts, String> {
        let files = arguments.strip_prefix(&["--keep".to_owned()]);
        let articles = gold::read(files.unwrap_or(arguments))?;
        let fixtures = fixtures::read(&folder().join("../fixtures"), train::FIXTURES)?;
        let at_hand: HashSet<_> = articles
            .iter()
            .chain(&fixtures)
            .map(|article| article.key)
            .collect();
        let kept = match files {
            Some(_) => Kept::read(table, &at_hand)?,
            None => Kept::default(),
        };
        Ok(Texts {
            articles,
            fixtures,
            kept,
        })
    }
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes what weights are made from, and makes them.
fn make(texts: &Texts) -> Result<(), String> {
    let Texts {
        articles,
        fixtures,
        kept,
    } = texts;
    let all: Vec<&Article> = articles.iter().chain(fixtures).collect();
    let (weights, metrics) = train::fit("metric", &all, kept, &[])?;
    let given = [train::tried("metric", &weights)];
    save(&place("metric"), &data::write(&train::names("metric"), &metrics))?;
    let (_, owners) = train::fit("owner", &all, kept, &given)?;
    let (_, years) = train::fit("year", &all, kept, &given)?;
    let (held, _) = train::held_out(articles, fixtures, kept)?;
    let mut claims: Vec<Answer> = train::answers(&held).into_iter().flatten().collect();
    claims.extend_from_slice(&kept.claims);
    for (choice, choices) in [("owner", owners), ("year", years)] {
        save(&place(choice), &data::write(&train::names(choice), &choices))?;
    }
    save(&place("claim"), &answer::write(&train::names("claim"), &claims))?;
    again()
}

/// Where the table of a choice lies.
fn place(choice: &str) -> PathBuf {
    folder().join(format!("data/{choice}.tsv"))
}

/// The table of a choice, as text.
fn table(choice: &str) -> Result<String, String> {
    let path = place(choice);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn again() -> Result<(), String> {
    let link = folder().join("../src/link");
    for (choice, file) in [
        ("metric", "measure/choice/weights.rs"),
        ("owner", "owner/weights.rs"),
        ("year", "time/choice/weights.rs"),
    ] {
        let (named, choices) = data::read(&table(choice)?)?;
        let names = train::names(choice);
        rows::check_names(&place(choice), &named, &names)?;
        let weights = model::fit(&choices.iter().collect::<Vec<_>>(), &train::prior(choice));
        save(&link.join(file), &source::file(choice, &names, &weights))?;
    }
    let (named, answers) = answer::read(&table("claim")?)?;
    let names = train::names("claim");
    rows::check_names(&place("claim"), &named, &names)?;
    let (answers, prior) = (answers.iter().collect::<Vec<_>>(), train::prior("claim"));
    let claim = answer::fit(&answers, &prior);
    let products = scale::products(&answers, &prior);
    let scales = scale::fit(&products.iter().collect::<Vec<_>>());
    save(
        &link.join("confidence/weights.rs"),
        &(source::rows("claim", &names, &claim) + &scale::source(&scales)),
    )
}

/// Prints, for each file, what is right in articles that are read with weights from the other folds.
fn cross_validate(texts: &Texts) -> Result<(), String> {
    let Texts {
        articles,
        fixtures,
        kept,
    } = texts;
    let (held, weights) = train::held_out(articles, fixtures, kept)?;
    let claims = train::answers(&held);
    let prior = train::prior("claim");
    let confidences = Confidences::of(&claims, kept, &prior);
    curves(&claims, &confidences);
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
        let told = here().flat_map(|(_, claims)| claims);
        let told: Vec<(f64, bool)> = told
            .map(|answer| (confidences.told(answer), answer.is_right()))
            .collect();
        println!("{:28} confidence {}", "", confidence(&told));
    }
    Ok(())
}

/// What tells the confidence of an article's claims, by its fold: weights and scales that the others teach.
struct Confidences {
    weights: Vec<answer::Weights>,
    scales: Vec<Vec<(String, Scale)>>,
}

impl Confidences {
    /// Kept rows teach every fold.
    fn of(claims: &[Vec<Answer>], kept: &Kept, prior: &model::Prior) -> Self {
        let all: Vec<&Answer> = claims.iter().flatten().chain(&kept.claims).collect();
        let products = scale::products(&all, prior);
        let others = |fold: usize| {
            let others = claims.iter().flatten();
            let others = others.filter(move |answer| answer.article.fold() != fold);
            answer::fit(&others.chain(&kept.claims).collect::<Vec<_>>(), prior)
        };
        let scales = |fold: usize| {
            let others = products.iter().filter(|product| product.fold != fold);
            scale::fit(&others.collect::<Vec<&Product>>())
        };
        Self {
            weights: (0..FOLDS).map(others).collect(),
            scales: (0..FOLDS).map(scales).collect(),
        }
    }

    fn told(&self, answer: &Answer) -> f64 {
        let fold = answer.article.fold();
        let product = answer::confidence(&answer.traits, &self.weights[fold]);
        scale::of(&self.scales[fold], &answer.language).of(product)
    }
}

/// How owners were chosen for annotated figures.
fn owners(held: &[&HeldOut<'_>], weights: &[Vec<f64>]) -> String {
    let mut told = Vec::new();
    let mut given = Vec::new();
    for held in held {
        let weights = &weights[held.article.key.fold()];
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
    let named = counted().filter(|judged| judged.slots[1]).count();
    let dated = counted().filter(|judged| judged.slots[3]).count();
    let whole = counted().filter(|judged| judged.whole).count();
    let f1 = |right: usize| 2.0 * right as f64 / (counted().count() + wanted).max(1) as f64;
    format!(
        "organisation {:.3} metric {:.3} year {:.3} figures {:.3} claims {:.3}",
        owned as f64 / found.max(1) as f64,
        named as f64 / found.max(1) as f64,
        dated as f64 / found.max(1) as f64,
        f1(found),
        f1(whole)
    )
}

/// Prints, for each language, how many claims are right among those that say the most; of articles that count in full.
fn curves(claims: &[Vec<Answer>], confidences: &Confidences) {
    for language in Language::ALL {
        let here = claims.iter().flatten();
        let here = here.filter(|answer| answer.weight >= 1.0 && answer.language == language.as_str());
        let mut told: Vec<(f64, bool)> = here
            .map(|answer| (confidences.told(answer), answer.is_right()))
            .collect();
        println!("{:28} confidence {}", language.as_str(), confidence(&told));
        told.sort_by(|a, b| b.0.total_cmp(&a.0));
        let right = |percent: usize| {
            let first = &told[..told.len() * percent / 100];
            format!("{percent} {:.3}", measure::share(first, 0.0).1)
        };
        let curve: Vec<String> = [5, 10, 20, 30, 50].map(right).to_vec();
        println!("{:28} right of the surest percent: {}", "", curve.join(", "));
    }
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
