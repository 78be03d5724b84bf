//! Makes the weights by which sollist tells lines of articles from what surrounds them; see `README.md`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sollist_fit::page::gold::{self, AnnotatedPage};
use sollist_fit::page::score::PageScore;
use sollist_fit::page::{table, train};
use sollist_fit::train::FOLDS;
use sollist_fit::{rows, source};

const USAGE: &str = "\
usage: fit-page make FILE …            read annotated pages, write fit/data and the weights in src/page/evidence
       fit-page again                  make the weights again from fit/data alone
       fit-page cross-validate FILE …  print what weights are worth on hosts that they have not seen";

fn main() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.split_first() {
        Some((command, files)) if command == "make" => make(files),
        Some((command, [])) if command == "again" => again(),
        Some((command, files)) if command == "cross-validate" => cross_validate(files),
        _ => Err(USAGE.to_owned()),
    }
}

/// The two sums, as files and tables name them.
const SUMS: [&str; 2] = ["line", "place"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn make(files: &[String]) -> Result<(), String> {
    let pages = gold::read(files)?;
    let (_, lessons) = train::fit(pages.iter())?;
    for ((sum, names), lessons) in SUMS.iter().zip(train::names()).zip(&lessons) {
        save(
            &folder().join(format!("data/{sum}.tsv")),
            &table::write(&names, lessons),
        )?;
    }
    again()
}

fn again() -> Result<(), String> {
    for (number, (sum, names)) in SUMS.iter().zip(train::names()).enumerate() {
        let path = folder().join(format!("data/{sum}.tsv"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let (named, lessons) = table::read(&text)?;
        rows::check_names(&path, &named, &names)?;
        let weights = train::weights(number, &lessons);
        let file = folder().join(format!("../src/page/evidence/{sum}_weights.rs"));
        save(&file, &source::file(sum, &names, &weights))?;
    }
    Ok(())
}

/// Prints, for each file, the F1 of pages that are read with weights from other hosts, and with the library's.
fn cross_validate(files: &[String]) -> Result<(), String> {
    let pages = gold::read(files)?;
    let mut scores: BTreeMap<&str, [PageScore; 2]> = BTreeMap::new();
    let mut add = |page: &'_ AnnotatedPage, weights: &train::Weights, place: usize, name| {
        let (blocks, _) = train::read(page, weights)?;
        let scores: &mut [PageScore; 2] = scores.entry(name).or_default();
        scores[place].add(page, &blocks);
        Ok::<(), String>(())
    };
    for fold in 0..FOLDS {
        let (weights, _) = train::fit(pages.iter().filter(|page| page.host.fold() != fold))?;
        for page in pages.iter().filter(|page| page.host.fold() == fold) {
            add(page, &weights, 0, page.file.as_str())?;
            add(page, &train::Weights::default(), 1, page.file.as_str())?;
        }
    }
    for (file, [held_out, own]) in &scores {
        let (pages, held_out, own) = (held_out.pages, held_out.f1(), own.f1());
        println!("{file:28} {pages:4} pages  F1 {held_out:.3} (with the weights in the source {own:.3})");
    }
    Ok(())
}
