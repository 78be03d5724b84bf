//! Fixed work for counting instructions: `instructions PASSES [FOLDER]` reads the fixture pages of both languages, or
//! the texts of a folder, so many times, and prints how many bytes a pass has. `.ci/instructions` runs it under
//! cachegrind and DHAT: what one pass more costs is the price of reading, what is left the price of the first call.

mod texts;

use std::hint::black_box;
use std::path::Path;

use sollist::{Language, extract_claims};

fn main() {
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"));
    let passes: usize = arguments
        .next()
        .and_then(|passes| passes.parse().ok())
        .unwrap_or(1);
    let texts = match arguments.next() {
        Some(folder) => texts::of_folder(Path::new(&folder), "txt"),
        None => Language::ALL
            .iter()
            .flat_map(|language| texts::of_fixtures(language.as_str()))
            .collect(),
    };
    for _ in 0..passes {
        for text in &texts {
            let _ = black_box(extract_claims(black_box(text)));
        }
    }
    println!("{}", texts.iter().map(String::len).sum::<usize>());
}
