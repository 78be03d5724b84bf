//! Organisations: names and what stands for them.
//!
//! Evidence is gathered over the whole story and then decided: [`candidates`] cuts sentences into stretches of
//! capitalised words that may be names, [`evidence`] asks each what speaks for and against it, and [`story`] adds
//! up what was said of one name, decides, and lays full names, short forms and acronyms together.
//! [`standin`] finds the noun phrases that stand for a name.

mod again;
mod brackets;
mod candidate;
mod capitals;
mod conjoined;
mod context;
mod cut;
mod cutter;
mod evidence;
mod founded;
mod grow;
mod heard;
mod key;
mod kind;
mod known;
mod legal_form;
mod lone;
mod longer;
mod pattern;
mod seat;
mod shape;
mod slot;
mod standin;
mod story;
mod trade;
mod traits;
mod words;

use std::ops::Range;

pub(crate) use standin::stand_ins;

use crate::language::Reading;
use crate::language::pack::Sort;
use crate::text::reused::{Reused, kept};

/// How a mention names its organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MentionKind {
    /// All words of the fullest name, but for a legal form.
    Full,
    /// Some of its words.
    Short,
    /// Its first letters, or what stands in parentheses after it.
    Acronym,
    /// Another name that is known for it.
    Alias,
}

/// A place where an organisation is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NameMention {
    pub(crate) tokens: Range<usize>,
    pub(crate) kind: MentionKind,
}

/// An organisation of a story with all its mentions.
#[derive(Clone, Debug)]
pub(crate) struct OrganisationGroup {
    /// The fullest name the story uses.
    pub(crate) name: String,
    /// In order.
    pub(crate) mentions: Reused<NameMention>,
    /// The words that say beside a mention what kind of organisation it is ("carmaker Ford"): a later "the
    /// carmaker" is this one.
    pub(crate) kinds: Reused<KindCue>,
    /// What its name or those words say that it is.
    pub(crate) sort: Option<Sort>,
    /// Its analysts speak, of others.
    pub(crate) analyst: bool,
    /// It is known as a product or brand: who makes it.
    pub(crate) maker: Option<&'static str>,
    /// Its figures are those of a state, if they are a budget's or a debt's.
    pub(crate) polity: Option<Polity>,
    /// The rule that spoke for it the most.
    pub(crate) rule: &'static str,
    pub(crate) named_by: NamedBy,
}

kept!(NameMention, KindCue, OrganisationGroup);

/// What names an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NamedBy {
    Name,
    /// "QVRG": letters that no longer name of the story explains and no table holds.
    Letters,
    /// "the winery", where nothing else names it.
    Kind,
}

/// What has a state's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Polity {
    Government,
    /// A country, region or city.
    Place,
}

/// Words for a kind of organisation, at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KindCue {
    pub(crate) tokens: Range<usize>,
    pub(crate) sort: Sort,
    /// Says no more than "company": any of its sort may be meant.
    pub(crate) general: bool,
    /// Hash of the last word without its case ending: two cues with the same are the same kind.
    pub(crate) noun: u64,
}

/// The organisations of a story, given as its sentences, in order of first mention.
pub(crate) fn find(reading: &Reading<'_>, sentences: &[Range<usize>]) -> Reused<OrganisationGroup> {
    let words = words::Words::new(reading, sentences);
    let candidates = cut::of_sentences(&words, sentences);
    story::groups(&words, sentences, candidates)
}
