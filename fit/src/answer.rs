//! What annotations say of the claims that were found: whether each slot is right.

use std::fmt::Write;

use crate::data::{Candidate, Choice};
use crate::key::Key;
use crate::model::{self, Prior};
use crate::rows;

/// That it is a claim at all; its organisation, metric, quantity, year and status.
pub const SLOTS: usize = 6;

/// A claim with the traits that the library found in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Folds never part its claims.
    pub article: Key,
    /// The code of its language.
    pub language: String,
    /// How much it counts.
    pub weight: f64,
    /// Which slots are right; `None` where nothing is said of them.
    pub slots: [Option<bool>; SLOTS],
    /// By number.
    pub traits: Vec<usize>,
}

impl Answer {
    /// Whether every slot is right.
    pub fn is_right(&self) -> bool {
        self.slots.iter().all(|slot| *slot == Some(true))
    }

    /// The choice between right and wrong for a slot.
    fn choice(&self, slot: usize) -> Option<Choice> {
        let right = self.slots[slot]?;
        let traits = Candidate {
            right,
            features: self.traits.clone(),
        };
        let wrong = Candidate {
            right: !right,
            features: Vec::new(),
        };
        Some(Choice {
            article: self.article,
            language: self.language.clone(),
            weight: self.weight,
            candidates: vec![traits, wrong],
        })
    }
}

/// The weights of each slot.
pub type Weights = [Vec<f64>; SLOTS];

/// The weights that answers teach.
pub fn fit(answers: &[&Answer], prior: &Prior) -> Weights {
    std::array::from_fn(|slot| {
        let choices: Vec<Choice> = answers.iter().filter_map(|answer| answer.choice(slot)).collect();
        model::fit(&choices.iter().collect::<Vec<_>>(), prior)
    })
}

/// How likely every slot is right.
pub fn confidence(traits: &[usize], weights: &Weights) -> f64 {
    let sums = weights
        .iter()
        .map(|weights| traits.iter().map(|number| weights[*number]).sum::<f64>());
    sums.map(|sum| 1.0 / (1.0 + (-sum).exp())).product()
}

/// The table: its first line names the traits; then a line for each claim, by the keys of their articles, its slots as 1,
/// 0, or - where nothing is said.
pub fn write(traits: &[String], answers: &[Answer]) -> String {
    let mut table = format!("article\tlanguage\tweight\tright\t{}\n", traits.join(" "));
    let mut sorted: Vec<&Answer> = answers.iter().collect();
    sorted.sort_by_key(|answer| answer.article);
    for answer in sorted {
        let slots: String = answer
            .slots
            .iter()
            .map(|slot| slot.map_or('-', |right| if right { '1' } else { '0' }))
            .collect();
        let numbers: Vec<String> = answer.traits.iter().map(usize::to_string).collect();
        let Answer {
            article,
            language,
            weight,
            ..
        } = answer;
        writeln!(
            table,
            "{article}\t{language}\t{weight}\t{slots}\t{}",
            numbers.join(" ")
        )
        .expect("memory");
    }
    table
}

/// Reads what [`write`] wrote: the names of the traits, and the claims.
///
/// # Errors
/// Tells the line that is none.
pub fn read(table: &str) -> Result<(Vec<String>, Vec<Answer>), String> {
    rows::table(table, row)
}

fn row(line: &str) -> Option<Answer> {
    let mut fields = line.split('\t');
    let article = fields.next()?.parse().ok()?;
    let language = fields.next()?.to_owned();
    let weight = fields.next()?.parse().ok()?;
    let said: Vec<Option<bool>> = fields
        .next()?
        .chars()
        .map(|slot| match slot {
            '1' => Some(true),
            '0' => Some(false),
            _ => None,
        })
        .collect();
    let numbers = fields.next()?.split_whitespace().map(str::parse);
    Some(Answer {
        article,
        language,
        weight,
        slots: said.try_into().ok()?,
        traits: numbers.collect::<Result<_, _>>().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_gives_back_what_was_written() {
        let answer = Answer {
            article: Key::of("a-1"),
            language: "de".to_owned(),
            weight: 0.5,
            slots: [Some(true), Some(false), None, Some(true), None, Some(false)],
            traits: vec![0, 2],
        };
        let names: Vec<String> = ["Claim", "Far", "Near"].map(str::to_owned).to_vec();
        let read = read(&write(&names, std::slice::from_ref(&answer))).expect("a table");
        assert_eq!(read, (names, vec![answer]));
    }

    #[test]
    fn a_claim_is_as_likely_as_all_its_slots_together() {
        let weights: Weights = std::array::from_fn(|_| vec![0.0, 100.0]);
        assert!((confidence(&[0], &weights) - 1.0 / 64.0).abs() < 1e-9);
        assert!((confidence(&[1], &weights) - 1.0).abs() < 1e-9);
    }
}
