//! Whether two figures of one metric measure the same thing. Where that is in doubt, they do not.

use crate::claim::{Claim, Metric, Property};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Intent, MetricId, Reference};
use crate::language::{Language, Reading};
use crate::text::fold::fold;

/// What a claim says of the thing measured, beside its metric.
pub(super) struct Thing<'c> {
    claim: &'c Claim,
    /// Which of the articles it stands in.
    article: usize,
    noun: Noun,
    scope: String,
}

/// The noun of a claim.
#[derive(Clone, PartialEq, Eq)]
enum Noun {
    /// None, or a word that names the metric and no more: "revenue", "Auslieferungen".
    OfMetric(String),
    /// What is counted, priced or made: "vans", "Strompreis"; with the languages that know the word.
    OfThing { word: String, known: Vec<Language> },
}

impl<'c> Thing<'c> {
    pub(super) fn of(claim: &'c Claim, article: usize) -> Self {
        Self {
            claim,
            article,
            noun: Noun::of(claim),
            scope: fold(claim.scope.as_deref().unwrap_or_default()),
        }
    }

    /// Whether both figures measure the same thing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let told_together = self.is_told_with(other);
        (told_together || same_words(&self.scope, &other.scope)) && self.has_noun_of(other, told_together)
    }

    /// Both stand in one sentence, which sets them side by side itself.
    pub(super) fn is_told_with(&self, other: &Self) -> bool {
        let sentences = |claim: &'c Claim| claim.mentions.iter().map(|mention| mention.sentence);
        let mut stated = sentences(self.claim).filter(|sentence| !sentence.is_empty());
        self.article == other.article && stated.any(|one| sentences(other.claim).any(|other| other == one))
    }

    fn has_noun_of(&self, other: &Self, told_together: bool) -> bool {
        let metric = &self.claim.metric;
        if metric.is(Property::Staff) {
            return true;
        }
        match (&self.noun, &other.noun) {
            (Noun::OfMetric(one), Noun::OfMetric(other)) if is_of_one_thing(metric) => {
                told_together && one == other
            }
            (Noun::OfMetric(one), Noun::OfMetric(other)) => !narrows(one, other) && !narrows(other, one),
            (
                Noun::OfThing { word, known },
                Noun::OfThing {
                    word: other,
                    known: also,
                },
            ) => same_words(word, other) || !is_of_one_thing(metric) && translates(known, also),
            _ => told_together,
        }
    }
}

/// "Onlineumsatz" beside "Umsatz": the same noun, and a word before it that is none of the whole or of a time, as in
/// "Konzernumsatz" and "Jahresumsatz".
fn narrows(compound: &str, noun: &str) -> bool {
    const WHOLE: Classes = Classes::ORGANISATION.or(Classes::TIME).or(Classes::FUNCTION);
    let modifier = compound.strip_suffix(noun).map(str::trim_end);
    modifier
        .filter(|modifier| !modifier.is_empty() && !noun.is_empty())
        .is_some_and(|modifier| {
            let part = |sense: &Sense| matches!(sense, Sense::Reference(Reference::Scope));
            let whole = |language: &Language| {
                let reading = Reading::in_language(modifier, *language);
                let mut senses = reading.senses(0, 1);
                reading.has(0, WHOLE) && !senses.any(|(_, sense)| part(sense))
            };
            !Language::ALL.iter().any(whole)
        })
}

/// A price is that of one good, a deal that of one object: two of one organisation are seldom the same.
const fn is_of_one_thing(metric: &Metric) -> bool {
    matches!(
        metric,
        Metric::Other
            | Metric::Custom(_)
            | Metric::Price
            | Metric::InterestRate
            | Metric::DealValue
            | Metric::Stake
            | Metric::Fine
            | Metric::Funding
            | Metric::Investment
            | Metric::Budget
    )
}

/// "vans", "Transporter": words of two languages, which may mean the same.
fn translates(one: &[Language], other: &[Language]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|language| other.contains(language))
}

impl Noun {
    fn of(claim: &Claim) -> Self {
        let word = fold(claim.noun.as_deref().unwrap_or_default());
        let roles = Language::ALL
            .iter()
            .map(|language| (*language, role(&word, *language, &claim.metric)));
        let known: Vec<_> = roles
            .filter_map(|(language, role)| Some((language, role?)))
            .collect();
        let counts = |(_, role): &(Language, CueRole)| !matches!(role, CueRole::Noun | CueRole::Verb);
        if word.is_empty() || !known.is_empty() && !known.iter().any(counts) {
            return Self::OfMetric(word);
        }
        let languages = known.into_iter().map(|(language, _)| language);
        Self::OfThing {
            word,
            known: languages.collect(),
        }
    }
}

/// How a language's tables know a whole noun, if they do: first as a word of `metric`; a target of it is one too.
fn role(noun: &str, language: Language, metric: &Metric) -> Option<CueRole> {
    let reading = Reading::in_language(noun, language);
    let end = reading.tokens.len();
    let senses = || reading.senses(0, end).filter(|(after, _)| *after == end);
    let goal = |(_, sense): (usize, &Sense)| matches!(sense, Sense::Intent(Intent::Goal));
    if senses().any(goal) {
        return Some(CueRole::Noun);
    }
    let cues = || {
        senses().filter_map(|(_, sense)| match sense {
            Sense::Metric(cue) => Some(cue),
            _ => None,
        })
    };
    let id = MetricId::of(*metric, &[]);
    let own = cues().find(|cue| Some(cue.metric) == id && matches!(cue.role, CueRole::Noun | CueRole::Verb));
    own.or_else(|| cues().next()).map(|cue| cue.role)
}

/// The same words, whatever their endings: "van", "vans"; "Filiale", "Filialen".
fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &'_ str| text.split_whitespace().count();
    let pairs = one.split_whitespace().zip(other.split_whitespace());
    words(one) == words(other) && pairs.into_iter().all(|(one, other)| same_word(one, other))
}

fn same_word(one: &str, other: &str) -> bool {
    /// A stem has at least so many letters, an ending at most.
    const STEM: usize = 3;
    const ENDING: usize = 3;
    let stem = one
        .chars()
        .zip(other.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let rest = |word: &str| word.chars().count() - stem;
    one == other
        || stem >= STEM && stem > rest(one).max(rest(other)) && rest(one) <= ENDING && rest(other) <= ENDING
}
