//! Reads pages with the library and fits weights on their lines.

use sollist::Extractor;
use sollist::fit::page::{self as lines, RecordedLine, SeenFeatures};
use sollist::page::Block;

use super::gold::{AnnotatedPage, Article};
use super::table;
use crate::logistic::{self, Lesson};

/// The weights of both sums.
pub type Weights = [Vec<f64>; 2];

/// How firmly weights are held to their priors: by cross-validation.
const HOLD: f64 = 2.0;

/// Pages count alike, however long they are: so much each, or one for each line where there are fewer.
const OF_PAGE: f64 = 60.0;

/// The lines of a page of which only some are known were chosen for what they show: they count more.
const OF_PART: f64 = 10.0;

/// Of what surrounds an article, so many lines of a page are kept, in even steps.
const MOST_AROUND: usize = 40;

/// Reads a page with `weights` in place of the library's: its blocks, and its lines with their features.
///
/// # Errors
/// Those of the library.
pub fn read(page: &AnnotatedPage, weights: &Weights) -> Result<(Vec<Block>, Vec<RecordedLine>), String> {
    let tried = weights
        .each_ref()
        .map(|sum| sum.iter().map(|weight| *weight as f32).collect());
    let extractor = Extractor::new();
    let (extraction, recorded) = lines::recording(&tried, || extractor.extract(page.document()));
    let extraction = extraction.map_err(|error| error.to_string())?;
    Ok((extraction.blocks().to_vec(), recorded))
}

/// The names of the features of both sums.
pub fn names() -> [Vec<&'static str>; 2] {
    lines::described().map(|sum| sum.iter().map(|(name, _)| *name).collect())
}

/// What is known of the weights of both sums before any page is asked.
pub fn priors() -> Weights {
    lines::described().map(|sum| sum.iter().map(|(_, weight)| f64::from(*weight)).collect())
}

/// The weights of a sum that lessons teach.
pub fn weights(sum: usize, lessons: &[Lesson]) -> Vec<f64> {
    logistic::fit(lessons, &priors()[sum], HOLD)
}

/// The weights that pages teach, and the lessons of both sums. What lines say among their neighbours is learnt once it is
/// known what they say by themselves.
///
/// # Errors
/// Those of the library.
pub fn fit<'p>(
    pages: impl Iterator<Item = &'p AnnotatedPage> + Clone,
) -> Result<(Weights, [Vec<Lesson>; 2]), String> {
    let mut known = priors();
    let alone = lessons(pages.clone(), &known, |line| &line.line)?;
    known[0] = weights(0, &alone);
    let placed = lessons(pages, &known, |line| &line.place)?;
    known[1] = weights(1, &placed);
    Ok((known, [alone, placed]))
}

fn lessons<'p>(
    pages: impl Iterator<Item = &'p AnnotatedPage>,
    known: &Weights,
    seen: fn(&RecordedLine) -> &SeenFeatures,
) -> Result<Vec<Lesson>, String> {
    let mut lessons = Vec::new();
    for page in pages {
        lessons.extend(of_page(page, known, seen)?);
        // Most pages come without markup: they teach that too.
        if let Some(page) = page.as_text() {
            lessons.extend(of_page(&page, known, seen)?);
        }
    }
    Ok(table::kept(lessons))
}

fn of_page(
    page: &AnnotatedPage,
    known: &Weights,
    seen: fn(&RecordedLine) -> &SeenFeatures,
) -> Result<Vec<Lesson>, String> {
    let (_, recorded) = read(page, known)?;
    let judge = page.judge();
    let judged = recorded
        .iter()
        .filter_map(|line| Some((judge.is_article(&line.span)?, seen(line))));
    let (article, around): (Vec<_>, Vec<_>) = judged.partition(|(right, _)| *right);
    let all = article.len() + around.len();
    let most = match page.article {
        Article::Whole(_) => 1.0,
        Article::Parts { .. } => OF_PART,
    };
    let weight = (OF_PAGE / all.max(1) as f64).min(most);
    let step = around.len().div_ceil(MOST_AROUND).max(1);
    let lesson = |weight: f64, (right, seen): &(bool, &SeenFeatures)| Lesson {
        weight,
        right: *right,
        seen: (*seen).clone(),
    };
    let article = article.iter().map(|line| lesson(weight, line));
    let around = around
        .iter()
        .step_by(step)
        .map(|line| lesson(weight * step as f64, line));
    Ok(article.chain(around).collect())
}
