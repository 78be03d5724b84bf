//! What weights are fitted on: choices among candidates, of which there are the numbers of features, and right or
//! wrong. No words of any text.

use std::fmt::Write;

use crate::key::Key;
use crate::rows;

/// A decision, with those it could have fallen on.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Folds never part its choices.
    pub article: Key,
    /// The code of its language.
    pub language: String,
    /// How much it counts.
    pub weight: f64,
    pub candidates: Vec<Candidate>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub right: bool,
    /// By number.
    pub features: Vec<usize>,
}

impl Choice {
    /// Whether a right answer is among the candidates, and a wrong one too.
    pub fn teaches(&self) -> bool {
        let right = self.candidates.iter().filter(|candidate| candidate.right).count();
        right > 0 && right < self.candidates.len()
    }
}

/// The table: its first line names the features; then a line for each candidate, those of one choice together. Choices
/// are numbered within their article, and articles stand by their keys: so a table changes where its articles do.
pub fn write(features: &[String], choices: &[Choice]) -> String {
    let mut table = format!(
        "article\tlanguage\tchoice\tweight\tright\t{}\n",
        features.join(" ")
    );
    let mut sorted: Vec<&Choice> = choices.iter().collect();
    sorted.sort_by_key(|choice| choice.article);
    let articles = sorted.chunk_by(|a, b| a.article == b.article);
    for (number, choice) in articles.flat_map(|of_one| of_one.iter().enumerate()) {
        for candidate in &choice.candidates {
            let numbers: Vec<String> = candidate.features.iter().map(usize::to_string).collect();
            let (right, numbers) = (u8::from(candidate.right), numbers.join(" "));
            let Choice {
                article,
                language,
                weight,
                ..
            } = choice;
            writeln!(
                table,
                "{article}\t{language}\t{number}\t{weight}\t{right}\t{numbers}"
            )
            .expect("memory");
        }
    }
    table
}

/// Reads what [`write`] wrote: the names of the features, and the choices.
///
/// # Errors
/// Tells the line that is none.
pub fn read(table: &str) -> Result<(Vec<String>, Vec<Choice>), String> {
    let (names, rows) = rows::table(table, row)?;
    let mut choices: Vec<Choice> = Vec::new();
    let mut last = None;
    for (place, choice, candidate) in rows {
        let place = Some((choice.article, place));
        if last != place {
            choices.push(choice);
            last = place;
        }
        choices
            .last_mut()
            .expect("one was added")
            .candidates
            .push(candidate);
    }
    Ok((names, choices))
}

fn row(line: &str) -> Option<(usize, Choice, Candidate)> {
    let mut fields = line.split('\t');
    let article = fields.next()?.parse().ok()?;
    let language = fields.next()?.to_owned();
    let place = fields.next()?.parse().ok()?;
    let weight = fields.next()?.parse().ok()?;
    let right = fields.next()? == "1";
    let features = fields
        .next()?
        .split_whitespace()
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let choice = Choice {
        article,
        language,
        weight,
        candidates: Vec::new(),
    };
    Some((place, choice, Candidate { right, features }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_gives_back_what_was_written() {
        let choice = |id, features: &[usize]| Choice {
            article: Key::of(id),
            language: "en".to_owned(),
            weight: 0.5,
            candidates: [true, false]
                .map(|right| Candidate {
                    right,
                    features: features.to_vec(),
                })
                .to_vec(),
        };
        let mut choices = [choice("a-1", &[0]), choice("a-2", &[]), choice("a-1", &[0, 2])];
        let names: Vec<String> = ["Far", "Near", "Same"].map(str::to_owned).to_vec();
        let (features, read) = read(&write(&names, &choices)).expect("a table");
        choices.sort_by_key(|choice| choice.article);
        assert_eq!((features, read.as_slice()), (names, choices.as_slice()));
    }
}
