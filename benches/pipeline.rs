//! Speed of each stage and of the whole, by kinds of text, beside two yardsticks on the same texts in the same run:
//! one pass of `unicode_words`, and `whatlang::detect` on the whole text.
//!
//! `cargo bench --bench pipeline` reads the fixture pages; `cargo bench --bench pipeline -- FOLDER` (or the
//! environment variable `SOLLIST_TEXTS`) the `.txt` files of a folder.

mod texts;

use std::hint::black_box;
use std::time::{Duration, Instant};

use sollist::page::split;
use sollist::{Extractor, Language, language, recognise};
use unicode_segmentation::UnicodeSegmentation;

/// Each measurement of a round runs for about this long. The rounds go through all stages by turns, so that a busy
/// machine slows them alike, and the best of each counts.
const TURN: Duration = Duration::from_millis(40);
const ROUNDS: usize = 6;

fn main() {
    if let Some(folder) = texts::folder_of_user() {
        return report("own texts", &texts::of_folder(&folder, "txt"), None);
    }
    for language in Language::ALL {
        let pages = texts::of_fixtures(language.as_str());
        for (kind, texts) in kinds(&pages, *language) {
            report(&format!("{language}, {kind}"), &texts, Some(*language));
        }
    }
}

/// The kinds of text that users have.
fn kinds(pages: &[String], language: Language) -> Vec<(&'static str, Vec<String>)> {
    let stories: Vec<String> = pages.iter().map(|page| article(page)).collect();
    let short = stories.iter().filter(|story| (1..1000).contains(&story.len()));
    let menu = "Home\nMarkets\nCompanies\nSign in\nRead more\nShare this page\n";
    let boilerplate = pages
        .iter()
        .map(|page| format!("{0}{page}\n{0}", menu.repeat(20)));
    let plain = pages.iter().map(|page| without_figures(page, language));
    vec![
        ("fixture pages", pages.to_vec()),
        ("short articles", short.cloned().collect()),
        ("one long article", vec![texts::repeated(&stories, 50_000)]),
        ("pages heavy with boilerplate", boilerplate.collect()),
        (
            "pages without a figure",
            plain.filter(|page| !page.is_empty()).collect(),
        ),
        (
            "10 MB of pages as one text",
            vec![texts::repeated(pages, 10_000_000)],
        ),
    ]
}

/// The article text of a page.
fn article(page: &str) -> String {
    let blocks = split(page).blocks;
    let article = blocks
        .iter()
        .filter(|block| block.kind.has_claims() && block.story.is_some());
    article.map(|block| &page[block.span]).collect()
}

fn without_figures(page: &str, language: Language) -> String {
    let lines = page.lines();
    let plain = lines.filter(|line| recognise::quantities(line, language).is_empty());
    plain.flat_map(|line| [line, "\n"]).collect()
}

type Stage<'s> = (&'s str, Box<dyn Fn(&str) -> usize + 's>);

fn stages(extractor: &Extractor, known: Option<Language>) -> Vec<Stage<'_>> {
    let mut stages: Vec<Stage<'_>> = vec![
        ("unicode_words", Box::new(|text| text.unicode_words().count())),
        (
            "whatlang::detect",
            Box::new(|text| usize::from(whatlang::detect(text).is_some())),
        ),
        (
            "language::detect",
            Box::new(|text| usize::from(language::detect(text) == language::Detection::Unknown)),
        ),
        ("page::split", Box::new(|text| split(text).blocks.len())),
    ];
    if let Some(language) = known {
        let more: [Stage<'_>; 4] = [
            (
                "recognise::quantities",
                Box::new(move |text| recognise::quantities(text, language).len()),
            ),
            (
                "recognise::periods",
                Box::new(move |text| recognise::periods(text, language, None).len()),
            ),
            (
                "recognise::organisations",
                Box::new(move |text| recognise::organisations(text, language).len()),
            ),
            (
                "recognise::metrics",
                Box::new(move |text| recognise::metrics(text, language).len()),
            ),
        ];
        stages.extend(more);
    }
    let claims = |text: &str| extractor.extract(text).map_or(0, |found| found.claims().len());
    stages.push(("extract_claims", Box::new(claims)));
    stages
}

fn report(title: &str, texts: &[String], language: Option<Language>) {
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("\n{title}: {} texts, {:.1} kB", texts.len(), bytes as f64 / 1e3);
    if bytes == 0 {
        return;
    }
    let extractor = Extractor::new();
    let stages = stages(&extractor, language);
    let claims = |text: &str| extractor.extract(text).map_or(0, |found| found.claims().len());
    let words = |text: &str| text.unicode_words().count();
    let mut best = vec![0.0_f64; stages.len()];
    let mut shared = [Shared::default(); 2];
    for _ in 0..ROUNDS {
        for (best, (_, work)) in best.iter_mut().zip(&stages) {
            *best = best.max(speed(texts, work));
        }
        shared[0].measure(texts, claims);
        shared[1].measure(texts, words);
    }
    for (rate, (name, _)) in best.iter().zip(&stages) {
        let each = rate * 1e6 / (bytes as f64 / texts.len() as f64);
        println!(
            "  {name:<26} {rate:>8.1} MB/s {each:>10.1} texts/s {:>7.2} x unicode_words {:>7.2} x whatlang",
            rate / best[0],
            rate / best[1]
        );
    }
    println!(
        "  two threads: extract_claims {:.2} x one; unicode_words, which share nothing, {:.2} x one",
        shared[0].ratio(),
        shared[1].ratio()
    );
}

/// The best speeds of a work on one thread and on two.
#[derive(Clone, Copy, Default)]
struct Shared {
    alone: f64,
    together: f64,
}

impl Shared {
    fn measure(&mut self, texts: &[String], work: impl Fn(&str) -> usize + Sync) {
        self.alone = self.alone.max(speed(texts, &work));
        self.together = self.together.max(on_two_threads(texts, &work));
    }

    fn ratio(self) -> f64 {
        self.together / self.alone
    }
}

/// MB/s of `work` over all texts.
fn speed(texts: &[String], work: impl Fn(&str) -> usize) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    let start = Instant::now();
    let mut passes = 0;
    while passes == 0 || start.elapsed() < TURN {
        for text in texts {
            black_box(work(black_box(text)));
        }
        passes += 1;
    }
    (bytes * passes) as f64 / 1e6 / start.elapsed().as_secs_f64()
}

/// MB/s of two threads together.
fn on_two_threads(texts: &[String], work: impl Fn(&str) -> usize + Sync) -> f64 {
    std::thread::scope(|scope| {
        let other = scope.spawn(|| speed(texts, &work));
        speed(texts, &work) + other.join().unwrap_or(0.0)
    })
}
