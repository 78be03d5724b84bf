//! What weights are fitted on: choices among candidates, of which there are the numbers of features, and right or
//! wrong. No words of any text.

use std::fmt::Write;

/// A decision, with those it could have fallen on.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Articles are numbered; folds never part one.
    pub article: usize,
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

/// The table: its first line names the features; then a line for each candidate, those of one choice together.
pub fn write(features: &[String], choices: &[Choice]) -> String {
    let mut table = format!(
        "article\tlanguage\tchoice\tweight\tright\t{}\n",
        features.join(" ")
    );
    for (number, choice) in choices.iter().enumerate() {
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
    let mut lines = table.lines();
    let names = lines
        .next()
        .and_then(|line| line.rsplit('\t').next())
        .ok_or("an empty table")?;
    let names = names.split(' ').map(str::to_owned).collect();
    let mut choices: Vec<Choice> = Vec::new();
    let mut last = None;
    for (number, line) in (2..).zip(lines) {
        let parsed = row(line).ok_or_else(|| format!("line {number} is no candidate"))?;
        let (place, choice, candidate) = parsed;
        if last != Some(place) {
            choices.push(choice);
            last = Some(place);
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
