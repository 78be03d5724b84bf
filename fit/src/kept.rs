//! Evidence of articles whose text is no longer at hand: what the tables have of them.

use std::collections::HashSet;

use crate::answer::{self, Answer};
use crate::data::{self, Choice};
use crate::key::Key;
use crate::train;

/// The rows that are kept, by choice.
#[derive(Debug, Default)]
pub struct Kept {
    owners: Vec<Choice>,
    years: Vec<Choice>,
    metrics: Vec<Choice>,
    /// What was said of claims.
    pub claims: Vec<Answer>,
}

impl Kept {
    /// The rows of all articles but those that are read again; `table` gives the table of a choice.
    ///
    /// # Errors
    /// Those of reading the tables.
    pub fn read(
        table: impl Fn(&str) -> Result<String, String>,
        again: &HashSet<Key>,
    ) -> Result<Kept, String> {
        let (names, mut claims) = answer::read(&table("claim")?)?;
        claims.retain(|answer| !again.contains(&answer.article));
        let today = today(&names, &train::names("claim"));
        for answer in &mut claims {
            answer.traits = renumbered(&answer.traits, &today);
        }
        Ok(Kept {
            owners: choices("owner", &table("owner")?, again)?,
            years: choices("year", &table("year")?, again)?,
            metrics: choices("metric", &table("metric")?, again)?,
            claims,
        })
    }

    /// The choices of a kind.
    pub fn choices(&self, kind: &str) -> &[Choice] {
        match kind {
            "owner" => &self.owners,
            "year" => &self.years,
            "metric" => &self.metrics,
            _ => &[],
        }
    }
}

fn choices(kind: &str, table: &str, again: &HashSet<Key>) -> Result<Vec<Choice>, String> {
    let (names, mut choices) = data::read(table)?;
    choices.retain(|choice| !again.contains(&choice.article));
    let today = today(&names, &train::names(kind));
    for candidate in choices.iter_mut().flat_map(|choice| &mut choice.candidates) {
        candidate.features = renumbered(&candidate.features, &today);
    }
    Ok(choices)
}

/// Of each feature that a table names, the number it has now; `None` for one that is no more.
fn today(table: &[String], now: &[String]) -> Vec<Option<usize>> {
    let number = |name| now.iter().position(|other| other == name);
    table.iter().map(number).collect()
}

fn renumbered(features: &[usize], today: &[Option<usize>]) -> Vec<usize> {
    let number = |feature: &usize| today.get(*feature).copied().flatten();
    features.iter().filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Candidate;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn features_are_known_by_their_names() {
        let today = today(&names(&["Near", "Gone", "Far"]), &names(&["New", "Far", "Near"]));
        assert_eq!(renumbered(&[0, 1, 2], &today), [2, 1]);
    }

    #[test]
    fn rows_of_articles_that_are_read_again_go() {
        let choice = |id| Choice {
            article: Key::of(id),
            language: "en".to_owned(),
            weight: 1.0,
            candidates: vec![Candidate {
                right: true,
                features: vec![0],
            }],
        };
        let rows = [choice("at-hand"), choice("gone")];
        let table = |kind: &str| {
            let names = train::names(kind);
            Ok(match kind {
                "claim" => answer::write(&names, &[]),
                _ => data::write(&names, &rows),
            })
        };
        let kept = Kept::read(table, &HashSet::from([Key::of("at-hand")])).expect("tables");
        assert_eq!(kept.choices("owner"), &rows[1..]);
        assert_eq!(kept.choices("year"), &rows[1..]);
        assert!(kept.claims.is_empty());
    }
}
