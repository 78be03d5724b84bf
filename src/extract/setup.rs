//! From what a builder was given to the indexes of an extractor, and all that may be wrong with it.

use std::collections::HashMap;

use super::own::{OwnMetric, OwnOrganisation, OwnWords};
use crate::claim::{CustomMetric, Metric};
use crate::error::SetupError;
use crate::language::lexicon::{Classes, Lexicon, OwnRow, Sense};
use crate::language::pack::{CueRole, Kinds, MetricCue, MetricId};
use crate::language::{Language, Reading};
use crate::text::fold::fold;

/// The indexes of `languages` with the user's own words.
pub(super) fn lexicons(
    languages: &[Language],
    organisations: &[OwnOrganisation],
    words: &[OwnWords],
) -> Result<Vec<Lexicon>, SetupError> {
    let customs = customs(words)?;
    let names = names(organisations, languages)?;
    let phrases = phrases(words, &customs)?;
    let full: Vec<String> = organisations.iter().map(|own| own.name.clone()).collect();
    let lexicon = |language: &Language| {
        let own = phrases.iter().filter(|(of, _)| of == language);
        let rows: Vec<OwnRow> = names.iter().chain(own.map(|(_, row)| row)).cloned().collect();
        Lexicon::new(*language, &rows, &full, &customs)
    };
    Ok(languages.iter().map(lexicon).collect())
}

/// The user's own metrics, each once.
fn customs(words: &[OwnWords]) -> Result<Vec<CustomMetric>, SetupError> {
    let mut customs: Vec<CustomMetric> = Vec::new();
    for own in words {
        let OwnMetric::New(id) = &own.metric else {
            continue;
        };
        if Metric::ALL.iter().any(|metric| metric.as_str() == id) {
            return Err(SetupError::BuiltInMetric { id: id.clone() });
        }
        let custom = id.parse().map_err(|_| SetupError::MetricId { id: id.clone() })?;
        if !customs.contains(&custom) {
            customs.push(custom);
        }
    }
    if customs.len() > MetricId::MOST_CUSTOM {
        return Err(SetupError::TooManyMetrics {
            limit: MetricId::MOST_CUSTOM,
        });
    }
    Ok(customs)
}

/// The rows of the user's organisations.
fn names(organisations: &[OwnOrganisation], languages: &[Language]) -> Result<Vec<OwnRow>, SetupError> {
    let mut rows = Vec::new();
    let mut owners: HashMap<String, &str> = HashMap::new();
    for (i, own) in organisations.iter().enumerate() {
        let place = u16::try_from(i).map_err(|_| SetupError::TooManyOrganisations {
            limit: usize::from(u16::MAX) + 1,
        })?;
        for phrase in std::iter::once(&own.name).chain(&own.aliases) {
            check(phrase, &own.name, languages)?;
            let first = *owners.entry(key(phrase)).or_insert(&own.name);
            if first != own.name {
                return Err(SetupError::SharedName {
                    name: phrase.clone(),
                    organisations: [first.to_owned(), own.name.clone()],
                });
            }
            rows.push((phrase.clone(), Sense::OwnName(place)));
        }
    }
    Ok(rows)
}

/// The user's ids by the full names of organisations.
pub(super) fn ids(organisations: &[OwnOrganisation]) -> Result<HashMap<String, String>, SetupError> {
    let mut ids: HashMap<String, String> = HashMap::new();
    for own in organisations {
        let Some(id) = &own.id else {
            continue;
        };
        let first = ids.entry(own.name.clone()).or_insert_with(|| id.clone());
        if first != id {
            return Err(SetupError::SeveralIds {
                organisation: own.name.clone(),
                ids: [first.clone(), id.clone()],
            });
        }
    }
    Ok(ids)
}

/// The rows of the user's metrics, each with its language.
fn phrases(words: &[OwnWords], customs: &[CustomMetric]) -> Result<Vec<(Language, OwnRow)>, SetupError> {
    let mut rows = Vec::new();
    let mut owners: HashMap<(Language, String), Metric> = HashMap::new();
    for own in words {
        let (id, metric) = metric(&own.metric, customs)?;
        if own.phrases.is_empty() {
            return Err(SetupError::NoPhrases { metric });
        }
        for phrase in &own.phrases {
            check(phrase, metric.as_str(), &[own.language])?;
            if let Some(built_in) = taken_over(phrase, own.language, metric) {
                return Err(SetupError::BuiltInPhrase {
                    phrase: phrase.clone(),
                    built_in,
                    metric,
                });
            }
            let first = *owners.entry((own.language, key(phrase))).or_insert(metric);
            if first != metric {
                return Err(SetupError::SharedPhrase {
                    phrase: phrase.clone(),
                    metrics: [first, metric],
                });
            }
            let sense = Sense::Metric(MetricCue::of(id, CueRole::Noun, Kinds::ANY));
            rows.push((own.language, (phrase.clone(), sense)));
        }
    }
    Ok(rows)
}

fn metric(own: &OwnMetric, customs: &[CustomMetric]) -> Result<(MetricId, Metric), SetupError> {
    let metric = match own {
        OwnMetric::Known(metric) => *metric,
        OwnMetric::New(id) => id.parse().map_err(|_| SetupError::MetricId { id: id.clone() })?,
    };
    let id = MetricId::of(metric, customs).ok_or(SetupError::UnknownMetric { metric })?;
    Ok((id, metric))
}

/// Whether `phrase`, of the organisation or metric `of`, can be found in a text, and is more than a small word that
/// every text is full of.
fn check(phrase: &str, of: &str, languages: &[Language]) -> Result<(), SetupError> {
    // Rows of the tables use bars.
    if !phrase.contains(char::is_alphanumeric) || phrase.contains('|') {
        return Err(SetupError::NoPhrase {
            phrase: phrase.to_owned(),
            of: of.to_owned(),
        });
    }
    if languages
        .iter()
        .any(|language| is_function_word(phrase, *language))
    {
        return Err(SetupError::FunctionWord {
            word: phrase.to_owned(),
            of: of.to_owned(),
        });
    }
    Ok(())
}

/// One word, and an article, pronoun, preposition or the like.
fn is_function_word(phrase: &str, language: Language) -> bool {
    let word = phrase.trim_matches(|c: char| !c.is_alphanumeric());
    let reading = Reading::in_language(word, language);
    reading.tokens.len() == 1 && reading.means(0, Classes::FUNCTION)
}

/// The built-in metric that `phrase` names, if that is not `metric`. General words, goods, which name a metric only
/// together with others, and words for anything else are anybody's.
fn taken_over(phrase: &str, language: Language, metric: Metric) -> Option<Metric> {
    let reading = Reading::in_language(phrase, language);
    let all = reading.tokens.len();
    let senses = reading.senses(0, all).filter(|(after, _)| *after == all);
    let mut named = senses.filter_map(|(_, sense)| match sense {
        Sense::Metric(cue) if !cue.weak && cue.role != CueRole::Goods => Some(cue.metric.metric(&[])),
        _ => None,
    });
    let first = named.next()?;
    (first != metric && first != Metric::Other && !named.any(|other| other == metric)).then_some(first)
}

/// Under which phrases meet that the index takes for one.
fn key(phrase: &str) -> String {
    let folded = fold(phrase);
    let words = folded.split(|c: char| c.is_whitespace() || c == '-');
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
