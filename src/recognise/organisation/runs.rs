//! Runs: stretches of words that look like one name each.

use std::ops::Range;

use super::cutter::Cutter;
use super::known::Known;
use super::slot::{Heard, Slot};
use super::words::{Key, Words, has_name_shape};
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

/// The runs of a story's blocks, in order.
pub(super) fn of_blocks(reading: &Words<'_, '_>, blocks: &[Range<usize>]) -> Vec<Run> {
    let mut sentences = Vec::new();
    for block in blocks {
        reading.sentences(block.clone(), |sentence| sentences.push(sentence));
    }
    let runs = cut_all(reading, &sentences, &Heard::default());
    let heard = Heard::of(reading, &runs);
    if heard.is_empty() {
        return runs;
    }
    cut_all(reading, &sentences, &heard)
}

fn cut_all(reading: &Words<'_, '_>, sentences: &[Range<usize>], heard: &Heard) -> Vec<Run> {
    let mut runs = Vec::new();
    for sentence in sentences {
        of_sentence(reading, heard, sentence.clone(), &mut runs);
    }
    runs
}

fn of_sentence(reading: &Words<'_, '_>, heard: &Heard, sentence: Range<usize>, runs: &mut Vec<Run>) {
    let titled = is_titled(reading, sentence.clone());
    let mut i = sentence.start;
    while i < sentence.end {
        let cutter = Cutter {
            reading,
            sentence: sentence.clone(),
            first: i,
            heard,
        };
        let Some(mut run) = cutter.cut() else {
            i += 1;
            continue;
        };
        i = run.tokens.end;
        run.shape.titled = titled && run.known.is_none();
        if names_index(reading, &run) {
            continue;
        }
        take_partners(reading, &mut run, runs);
        runs.push(run);
    }
}

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
    words >= 4 && capitals * 4 > words * 3
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
        let Some(partner) = runs.last().filter(|partner| is_partner(reading, partner, run)) else {
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
        && has_name_shape(reading, comma - 1)
}
