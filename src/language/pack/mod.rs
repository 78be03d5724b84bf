//! The form of a language pack: typed rows, `(phrase, meaning)`.
//!
//! A phrase is written in small letters as the language spells it. Endings may follow after bars and are added to
//! its last word: `"umsatz|es"` is "umsatz" and "umsatzes". Hyphens stand as spaces: "pre tax" also finds
//! "pre-tax". A phrase may have several meanings, in one table or in several.

mod grammar;
mod intent;
mod metric;
mod number;
mod organisation;
mod page;
mod time;
mod unit;

pub(crate) use grammar::{Grammar, Preposition, Pronoun};
pub(crate) use intent::Intent;
pub(crate) use metric::{Kinds, MetricCue, MetricId, Movement, Role};
pub(crate) use number::NumberWord;
pub(crate) use organisation::OrganisationCue;
pub(crate) use page::PageCue;
pub(crate) use time::{Edge, Lead, TimeUnit, TimeWord};
pub(crate) use unit::UnitWord;

use super::names::Name;
use crate::claim::Bound;

/// A phrase and what it means.
pub(crate) type Row<T> = (&'static str, T);

/// A table whose rows are grouped by meaning: `rows![Negation => "not", "never"; And => "and"]`.
macro_rules! rows {
    ($($meaning:expr => $($phrase:literal),+);+ $(;)?) => {
        &[$($(($phrase, $meaning)),+),+]
    };
}
pub(crate) use rows;

/// All that the crate knows of a language.
pub(crate) struct Pack {
    /// ISO 639-1.
    pub(crate) code: &'static str,
    /// The language to the statistical detector.
    pub(crate) detector: whatlang::Lang,
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries: the frequent small words.
    pub(crate) grammar: &'static [Row<Grammar>],
    /// Words after which a full stop ends no sentence, without it.
    pub(crate) abbreviations: &'static [&'static str],
    pub(crate) numbers: &'static [Row<NumberWord>],
    /// Bound words before (`false`) or after (`true`) the figure.
    pub(crate) bounds: &'static [Row<(Bound, bool)>],
    pub(crate) units: &'static [Row<UnitWord>],
    pub(crate) times: &'static [Row<TimeWord>],
    pub(crate) organisations: &'static [Row<OrganisationCue>],
    /// Wordings of public bodies.
    pub(crate) bodies: &'static [Name],
    pub(crate) metrics: &'static [Row<MetricCue>],
    pub(crate) movements: &'static [Row<Movement>],
    pub(crate) intents: &'static [Row<Intent>],
    pub(crate) page: &'static [Row<PageCue>],
    /// `.` or `,` before decimals.
    pub(crate) decimal_mark: u8,
    /// Whether a full stop after a number makes it an ordinal ("am 3. Mai").
    pub(crate) ordinal_stops: bool,
    /// Whether a date in figures gives the month first ("4/23/2024").
    pub(crate) month_first: bool,
    /// Whether nouns are written with a capital, so that one is no sign of a name.
    pub(crate) capital_nouns: bool,
    /// Whether words are joined into one ("Umsatzplus"), so that unknown words are looked at by their parts.
    pub(crate) compounds: bool,
}
