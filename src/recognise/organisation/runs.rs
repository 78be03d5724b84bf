//! Runs: stretches of words that look like one name each.

use std::ops::Range;

use super::cutter::Cutter;
use super::known::Known;
use super::slot::{Heard, Slot};
use super::words::{Key, Words};
use crate::language::lexicon::Classes;
use crate::language::pack::Sort;
use crate::text::token::{Case, Kind};

/// What the words of a run say by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    pub(super) legal_form: bool,
    /// Ends in a word such as "Airlines".
    pub(super) head: Option<Sort>,
    /// Begins with a word such as "Bank" and goes on with a joiner.
    pub(super) head_of: Option<Sort>,
    /// Two words with an ampersand between them.
    pub(super) ampersand: bool,
    /// A head and the place where it sits: "Universität Kiel".
    pub(super) seat: bool,
    pub(super) acronym: bool,
    /// Written as no common word is: eBay, O2.
    pub(super) odd_case: bool,
    /// Ends as addresses on the web do.
    pub(super) domain: bool,
    /// First of its sentence, where every word has a capital.
    pub(super) initial: bool,
    /// In a line where most words have capitals.
    pub(super) titled: bool,
    /// All its words are common ones, or places, or of nations.
    pub(super) plain: bool,
    pub(super) place: bool,
    pub(super) nationality: bool,
    /// First name and more.
    pub(super) person: bool,
    /// It is a name for where it stands.
    pub(super) slot: Option<Slot>,
    /// A hyphen and a noun follow: "X-Chef".
    pub(super) compound: bool,
}

impl Shape {
    /// The same where only a name can stand: its words tell less against it.
    pub(super) fn in_slot(self) -> Self {
        Self {
            plain: false,
            person: self.person && self.head.is_none(),
            ..self
        }
    }
}

/// Words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) sentence: Range<usize>,
    /// With its legal form.
    pub(super) tokens: Range<usize>,
    /// Where the legal form begins, or the end.
    pub(super) core_end: usize,
    /// How many words stand before the legal form.
    pub(super) words: usize,
    pub(super) key: Key,
    /// The key without a genitive s, where the name may end in one.
    pub(super) bare_key: Option<Key>,
    pub(super) known: Option<Known>,
    pub(super) shape: Shape,
}

/// A sentence, and the tokens in it at which names may begin.
type Begun<'s> = (&'s Range<usize>, &'s [usize]);

/// The sentences in which names may begin.
fn begun<'s>(reading: &'s Words<'_, '_>, sentences: &'s [Range<usize>]) -> impl Iterator<Item = Begun<'s>> {
    let mut rest = reading.begins();
    let with_begins = sentences.iter().map(move |sentence| {
        let own = rest.iter().take_while(|begin| **begin < sentence.end).count();
        let (begins, after) = rest.split_at(own);
        rest = after;
        (sentence, begins)
    });
    with_begins.filter(|(_, begins)| !begins.is_empty())
}

/// The runs of a story's sentences, in order.
pub(super) fn of_sentences(reading: &Words<'_, '_>, sentences: &[Range<usize>]) -> Vec<Run> {
    let mut runs = Vec::with_capacity(reading.begins().len() / 3);
    let none = Heard::default();
    for sentence in begun(reading, sentences) {
        of_sentence(reading, &none, sentence, &mut runs);
    }
    let heard = Heard::of(reading, &runs);
    if heard.is_empty() {
        return runs;
    }
    with_heard(reading, sentences, &heard, runs)
}

/// The runs again, of sentences in which a name stands that was heard elsewhere; `runs` otherwise.
fn with_heard(
    reading: &Words<'_, '_>,
    sentences: &[Range<usize>],
    heard: &Heard,
    runs: Vec<Run>,
) -> Vec<Run> {
    let mut new = Vec::with_capacity(runs.len());
    let mut old = runs.into_iter().peekable();
    for (sentence, begins) in begun(reading, sentences) {
        let of_it = std::iter::from_fn(|| old.next_if(|run| run.sentence == *sentence));
        if heard.may_stand_in(reading, begins) {
            of_it.for_each(drop);
            of_sentence(reading, heard, (sentence, begins), &mut new);
        } else {
            new.extend(of_it);
        }
    }
    new
}

fn of_sentence(reading: &Words<'_, '_>, heard: &Heard, (sentence, begins): Begun<'_>, runs: &mut Vec<Run>) {
    let mut titled = None;
    let tokens = &reading.tokens[sentence.clone()];
    let opening = tokens
        .iter()
        .position(|token| token.is_word() || token.kind == Kind::Number);
    let mut cutter = Cutter {
        reading,
        opening: sentence.start + opening.unwrap_or(tokens.len()),
        first: sentence.start,
        sentence: sentence.clone(),
        heard,
    };
    for begin in begins {
        if *begin < cutter.first {
            continue;
        }
        cutter.first = *begin;
        let Some(mut run) = cutter.cut() else {
            continue;
        };
        cutter.first = run.tokens.end;
        run.shape.titled = run.known.is_none()
            && begins.len() >= TITLE
            && *titled.get_or_insert_with(|| is_titled(reading, sentence.clone()));
        if names_index(reading, &run) {
            continue;
        }
        take_partners(reading, &mut run, runs);
        runs.push(run);
    }
}

/// No line with fewer words of some length is told to have capitals throughout.
const TITLE: usize = 4;

/// Most words of some length have a capital, or are all capitals where every noun has one: a headline in English
/// style, or shouting.
fn is_titled(reading: &Words<'_, '_>, sentence: Range<usize>) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for token in reading.tokens[sentence].iter().filter(|token| token.is_word()) {
        if token.span().len() >= 4 {
            words += 1;
            capitals += usize::from(match token.case() {
                Case::Lower => false,
                Case::Upper => true,
                Case::Capital | Case::Mixed => !reading.pack().capital_nouns,
            });
        }
    }
    words >= TITLE && capitals * 4 > words * 3
}

/// Whose names indices begin with.
const INDICES: [&str; 16] = [
    "AEX", "ASX", "ATX", "BSE", "CAC", "CSI", "DAX", "FTSE", "HDAX", "IBEX", "MSCI", "NSE", "S&P", "SMI",
    "STOXX", "TSX",
];

/// "AB 500 Stellen", "AB 20 million": the number is a figure with a unit or noun of its own.
fn is_counted(reading: &Words<'_, '_>, number: usize, end: usize) -> bool {
    let counted = Classes::NUMBER.or(Classes::UNIT).or(Classes::METRIC);
    number + 1 < end && reading.tokens[number + 1].spaced() && reading.has(number + 1, counted)
}

/// "S&P 500", "FTSE 100": the name of an index, not of who makes it. A year may follow any name.
fn names_index(reading: &Words<'_, '_>, run: &Run) -> bool {
    let next = run.tokens.end;
    if !(run.shape.ampersand || run.shape.acronym) || next >= run.sentence.end {
        return false;
    }
    let listed = INDICES.contains(&&reading.text[reading.span(run.tokens.clone())]);
    if !listed && (run.known.is_some_and(Known::is_sure) || is_counted(reading, next, run.sentence.end)) {
        return false;
    }
    let number = &reading.tokens[next];
    let text = reading.str(next);
    number.kind == Kind::Number
        && number.spaced()
        && (2..=4).contains(&text.len())
        && !(text.len() == 4 && (text.starts_with("19") || text.starts_with("20")))
        && !text.contains(['.', ','])
}

/// "Harbeson, Fletcher & Bateh": the partners before an ampersand belong to the firm's name.
fn take_partners(reading: &Words<'_, '_>, run: &mut Run, runs: &mut Vec<Run>) {
    let last = run.core_end.checked_sub(2);
    let firm = last.is_some_and(|last| run.tokens.contains(&last) && reading.is_punct(last, b'&'));
    while firm && run.known.is_none() {
        let before = runs.last().filter(|before| before.sentence == run.sentence);
        let Some(partner) = before.filter(|partner| is_partner(reading, partner, run)) else {
            return;
        };
        run.words += partner.words;
        run.tokens.start = partner.tokens.start;
        run.shape.initial = partner.shape.initial;
        run.key = Key::of(&reading.text[reading.span(run.tokens.start..run.core_end)]);
        runs.pop();
    }
}

fn is_partner(reading: &Words<'_, '_>, partner: &Run, run: &Run) -> bool {
    let comma = partner.tokens.end;
    partner.words == 1
        && partner.known.is_none()
        && comma + 1 == run.tokens.start
        && reading.is_punct(comma, b',')
        && reading.has_name_shape(comma - 1)
}
