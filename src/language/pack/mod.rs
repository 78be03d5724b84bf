//! The form of a language pack: typed rows, `(phrase, meaning)`.
//!
//! A phrase is written in small letters as the language spells it. Endings may follow after bars and are added to
//! its last word: `"umsatz|es"` is "umsatz" and "umsatzes". Hyphens stand as spaces: "pre tax" also finds
//! "pre-tax". A phrase may have several meanings, in one table or in several.

mod form;
mod frame;
mod grammar;
mod intent;
mod list;
mod metric;
mod number;
mod organisation;
mod owner;
mod page;
mod reference;
mod time;
mod unit;

pub(crate) use form::{Auxiliary, Cases, CompoundForms, VerbForms};
pub(crate) use frame::{Argument, Frame};
pub(crate) use grammar::{Grammar, Grammars, Preposition, Pronoun};
pub(crate) use intent::Intent;
pub(crate) use list::{EndingList, WordList};
#[cfg(test)]
pub(crate) use metric::inflected;
pub(crate) use metric::{
    CompoundWord, Conjugate, CueRole, Kinds, MetricCue, MetricId, MetricList, Motion, Movement, MovementCue,
    MovementList, Particle, VerbForm, counted, frame, frame_phrases, goods, moves, nouns, phrases,
    predicates, singular, verbs, weak_counted, weak_nouns, weak_verbs, works,
};
pub(crate) use number::{Joint, Joints, NumberWord, ScaleWhen, Sure};
pub(crate) use organisation::{Ending, NameForms, OrganisationCue, Reach, Sort, WordCues};
pub(crate) use owner::OwnerCue;
pub(crate) use page::PageCue;
pub(crate) use reference::Reference;
pub(crate) use time::{Edge, Lead, TimeUnit, TimeWord};
pub(crate) use unit::{MeasureKind, Spelling, UnitPlace, UnitSense, UnitWord};

use crate::claim::Bound;

/// Phrases, a line each, and what they all mean.
pub(crate) type Row<T> = (&'static str, T);

/// A table whose rows are grouped by meaning: `rows![Negation => "not", "never"; And => "and"]`. The phrases of a group
/// are one text, which takes a third of the room that an array with its pointers would.
macro_rules! rows {
    ($($meaning:expr => $($phrase:literal),+);+ $(;)?) => {
        &[$((concat!($($phrase, "\n"),+), $meaning)),+]
    };
}
pub(crate) use rows;

/// The lines of a text, none of which is empty.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest.bytes().position(|byte| byte == b'\n').unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        rest = after.get(1..).unwrap_or_default();
        (!line.is_empty()).then_some(line)
    })
}

/// All that the crate knows of a language.
pub(crate) struct Pack {
    /// ISO 639-1.
    pub(crate) code: &'static str,
    /// The language to the statistical detector.
    pub(crate) detector: whatlang::Lang,
    /// About so many words its tables hold that are not shared, in all forms.
    pub(crate) words: usize,
    /// About so many rows of several words.
    pub(crate) phrases: usize,
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries: the frequent small words.
    pub(crate) grammar: &'static [Row<Grammar>],
    /// Words after which a full stop ends no sentence, without it.
    pub(crate) abbreviations: &'static [&'static str],
    pub(crate) numbers: &'static [Row<NumberWord>],
    /// Words between and beside figures.
    pub(crate) joints: &'static [Row<Joint>],
    /// Bound words before (`false`) or after (`true`) the figure.
    pub(crate) bounds: &'static [Row<(Bound, bool)>],
    pub(crate) units: &'static [Row<UnitWord>],
    pub(crate) times: &'static [Row<TimeWord>],
    pub(crate) organisations: &'static [&'static [Row<OrganisationCue>]],
    /// How names and the words beside them are formed.
    pub(crate) names: NameForms,
    /// Endings of nouns that have no rows of their own.
    pub(crate) endings: &'static [Row<Ending>],
    /// Wordings of public bodies, as tables of names.
    pub(crate) bodies: &'static [&'static str],
    /// Words that name metrics, by topic.
    pub(crate) metrics: &'static [&'static [MetricList]],
    /// Words of rising and falling.
    pub(crate) movements: &'static [MovementList],
    /// The forms of a verb of these two tables.
    pub(crate) conjugate: Conjugate,
    /// Words with a part of their own in compounds, as lists parted by commas.
    pub(crate) compound_words: &'static [(CompoundWord, &'static str)],
    pub(crate) intents: &'static [Row<Intent>],
    /// Words that tell whose figure one is.
    pub(crate) owners: &'static [Row<OwnerCue>],
    /// Phrases that date figures without naming a time.
    pub(crate) references: &'static [Row<Reference>],
    pub(crate) page: &'static [Row<PageCue>],
    /// `.` or `,` before decimals.
    pub(crate) decimal_mark: u8,
    /// Reads the number at the head of a word that is in no table ("zweihundertfünfzig"), folded, and what is left.
    pub(crate) number_in_word: fn(&str) -> Option<(u64, &str)>,
    /// Whether a word, as it is written, may begin with a number: tells most apart before they are folded.
    pub(crate) begins_number: fn(&[u8]) -> bool,
    /// Whether the indefinite article is the number one before a unit ("ein Prozent").
    pub(crate) article_counts: bool,
    /// Whether a full stop after a number makes it an ordinal ("am 3. Mai").
    pub(crate) ordinal_stops: bool,
    /// The present tense also tells what is to come: "streicht 300 Stellen".
    pub(crate) present_tells_future: bool,
    /// Whether a date in figures gives the month first ("4/23/2024").
    pub(crate) month_first: bool,
    /// Whether nouns are written with a capital, so that one is no sign of a name.
    pub(crate) capital_nouns: bool,
    /// Whether a verb at the end of a clause is an infinitive, by its form; only asked where auxiliaries leave it open.
    pub(crate) is_infinitive: fn(&str) -> bool,
    /// Whether a verb's form tells of the past, by itself.
    pub(crate) is_past: fn(&str) -> bool,
    /// Whether a word is an infinitive with its mark inside: "auszubauen".
    pub(crate) holds_infinitive_mark: fn(&str) -> bool,
    /// Whether a verb's form is that of a participle that goes on with a sentence: "bringing".
    pub(crate) is_present_participle: fn(&str) -> bool,
    /// Whether names take case endings without an apostrophe: "Siemens", "der Deutschen Bank", "Xiaomis".
    pub(crate) declined_names: bool,
    /// How words are joined into one ("Umsatzplus"), so that unknown words are looked at by their parts.
    pub(crate) compounds: Option<CompoundForms>,
    /// The forms that a word may have by its spelling, if it is a verb.
    pub(crate) verb_forms: fn(&str) -> VerbForms,
    /// Whether a word has the ending that describes a noun behind it, where adjectives take one: "geplante".
    pub(crate) is_attributive: fn(&str) -> bool,
    /// What an auxiliary makes of the verb that goes with it.
    pub(crate) auxiliary: fn(&str) -> Option<Auxiliary>,
    /// The prepositions before who does it, in the passive.
    pub(crate) agents: &'static [&'static str],
    /// The cases that an article may stand for, in a language whose articles tell.
    pub(crate) article_cases: Option<fn(&str) -> Cases>,
    /// Whether the finite verb closes a subordinate clause, and what goes with a finite verb the main clause: "hat …
    /// geliefert", "lieferte … aus", "dass er … liefert".
    pub(crate) verb_last: bool,
}
