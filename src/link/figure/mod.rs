//! A figure where it stands: what linking hands on from stage to stage.

mod counted;
mod named;
mod preposition;
mod row;

use std::ops::Range;

use super::scene::{Scene, Sentence};
use crate::claim::{Amount, Currency, Unit};
use crate::grammar::{Syntax, WordClass};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{CueRole, Grammars, Kinds, MetricCue, Preposition};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use crate::text::TokenRange;
use crate::text::token::WordId;

pub(super) use counted::{counted_noun, parts_noun};
pub(super) use named::sized_name;
pub(super) use preposition::preposition;
pub(in crate::link) use row::{ROW, figures_in_row};

/// A figure with its sentence and story, and what stands right beside it.
#[derive(Clone, Copy)]
pub(super) struct FigureInSentence<'s, 'r, 't> {
    pub(super) scene: &'s Scene<'r, 't>,
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentence: &'s Sentence<'s>,
    pub(super) figure: &'s Found<FigureValue>,
    pub(super) kind: Kinds,
    pub(super) unit: Unit,
    /// Where it begins, with its bound word.
    pub(super) start: usize,
    /// The token after it and the conversion in parentheses that follows it.
    pub(super) end: usize,
    /// The preposition before it.
    pub(super) role: Option<Preposition>,
    /// The noun that it counts.
    pub(super) counted: Option<&'s Found<MetricCue>>,
}

/// A list of nouns behind a preposition is no longer, and what opens one.
const LONGEST_LIST: usize = 12;
const OPENS_LIST: Grammars = Preposition::Other
    .set()
    .or(Preposition::For.set())
    .or(Grammars::SUBORDINATOR);

/// How many tokens after a figure its conversion begins at the latest.
const CONVERSION_NEAR: usize = 2;

impl<'s, 'r, 't> FigureInSentence<'s, 'r, 't> {
    pub(super) fn new(
        scene: &'s Scene<'r, 't>,
        sentence: &'s Sentence<'_>,
        figure: &'s Found<FigureValue>,
    ) -> Self {
        let reading = scene.reading;
        let site = Self {
            scene,
            reading,
            sentence,
            figure,
            kind: kind(figure.value.quantity.unit),
            unit: figure.value.quantity.unit,
            start: start(figure),
            end: end(reading, sentence, figure),
            role: preposition(reading, sentence, figure),
            counted: counted_noun(reading, sentence, behind_bound(figure)),
        };
        Self {
            counted: site.counted.or_else(|| site.counted_with_next()),
            ..site
        }
    }

    /// "at first 50, later 150 workers", "200 feste und 300 freie Mitarbeiter": the noun stands with the last of those counted.
    fn counted_with_next(&self) -> Option<&'s Found<MetricCue>> {
        const NEAR: usize = 5;
        let next = self
            .next()
            .filter(|next| next.value.bare && self.figure.value.bare)?;
        let gap = self.end..next.start();
        let mark = |i: usize| self.reading.is_punct(i, b',');
        let listed = gap.clone().any(|i| mark(i) || self.reading.is(i, Grammars::AND));
        let small = gap.clone().all(|i| match self.syntax().class(i) {
            _ if mark(i) => true,
            WordClass::Finite => false,
            WordClass::Noun => !self.reading.capital_tells_name() && self.reading.tokens[i].is_word(),
            _ => self.reading.tokens[i].is_word(),
        });
        if !listed || !small || gap.len() > NEAR {
            return None;
        }
        let noun = counted_noun(self.reading, self.sentence, behind_bound(next))?;
        (noun.value.role == CueRole::Counted && !noun.value.weak).then_some(noun)
    }

    /// The grammar of its sentence.
    pub(super) fn syntax(&self) -> &'s Syntax {
        self.sentence.syntax
    }

    /// Whether it is a part of what follows: "35% of the chain's shops", "40 der 90 Läden".
    pub(super) fn is_part(&self) -> bool {
        self.end < self.sentence.tokens.end && is_of(self.reading, self.end)
    }

    /// Whether it stands between an article or owner and a noun: "a $200 million | expansion".
    pub(super) fn is_attributive(&self) -> bool {
        const ADJECTIVES: usize = 2;
        let from = self
            .start
            .saturating_sub(ADJECTIVES + 1)
            .max(self.sentence.tokens.start);
        let opens = |i: usize| {
            self.reading.is(i, Grammars::DETERMINER) || self.reading.tokens[i].word == WordId::CLITIC_S
        };
        let moved = matches!(
            self.role,
            Some(Preposition::By | Preposition::To | Preposition::From | Preposition::Against)
        );
        !moved
            && (from..self.start)
                .rev()
                .take_while(|i| self.reading.tokens[*i].is_word() || opens(*i))
                .any(opens)
    }

    /// The noun that it describes: the last of the nouns right behind it.
    pub(super) fn described(&self) -> Option<&'s Found<MetricCue>> {
        const WORDS: usize = 3;
        let from = self.next_describing().unwrap_or(self.end);
        let to = (from + WORDS).min(self.sentence.tokens.end);
        let phrase = (from..to)
            .filter(|i| !self.reading.is_punct(*i, b'"'))
            .take_while(|i| self.reading.tokens[*i].is_word() && !self.reading.has(*i, Classes::FUNCTION))
            .last()?;
        let mut nouns = self.sentence.cues.iter().filter(|cue| {
            cue.start() >= self.end
                && cue.end() <= phrase + 1
                && !matches!(cue.value.role, CueRole::Verb | CueRole::Frame(_))
        });
        nouns.next_back()
    }

    /// "a $70 million, 90,000-square-foot | depot", "its $410 million 55 MW | solar park": the token after a figure of
    /// another kind that describes the same noun.
    fn next_describing(&self) -> Option<usize> {
        let next = self.next()?;
        let comma = usize::from(self.reading.is_punct(self.end, b','));
        let end = next.end() + usize::from(self.reading.is_hyphen(next.end()));
        let beside = start(next) == self.end + comma && end < self.sentence.tokens.end;
        (beside && kind(next.value.quantity.unit) == Kinds::PHYSICAL && self.kind == Kinds::MONEY)
            .then_some(end)
    }

    /// Whether a noun follows a bare number, which then counts that.
    pub(super) fn counts_something(&self) -> bool {
        const ADJECTIVES: usize = 2;
        let to = (self.end + ADJECTIVES + 1).min(self.sentence.tokens.end);
        let class = |i: usize| self.syntax().class(i);
        let noun = (self.end..to).find(|i| !matches!(class(*i), WordClass::Adjective | WordClass::Adverb));
        self.figure.value.bare
            && noun.is_some_and(|i| class(i) == WordClass::Noun && !self.reading.has(i, Classes::TIME))
    }

    /// "before interest, tax and depreciation": the list of nouns that a preposition opens at token `i`, where it has
    /// a comma or a conjunction.
    pub(super) fn before_list(&self, i: usize) -> Option<Range<usize>> {
        if i >= self.sentence.tokens.end || !self.reading.is(i, OPENS_LIST) {
            return None;
        }
        let joins = |at: usize| self.joins_list(at);
        let named = |at: usize| self.sentence.cues.iter().any(|cue| cue.tokens().contains(&at));
        let noun = |at: usize| {
            // "tax" begins "tax year", and is no time
            let classes = self.reading.lexicon.alone_classes(self.reading.word(at));
            let small = classes.has(Classes::FUNCTION.or(Classes::TIME));
            !small && self.reading.tokens[at].is_word() && (!self.syntax().is_finite(at) || named(at))
        };
        let goes_on = |at: &usize| joins(*at) || noun(*at);
        let to = (i + 1 + LONGEST_LIST).min(self.sentence.tokens.end);
        let list = i + 1..(i + 1..to).take_while(goes_on).last()? + 1;
        list.clone().any(joins).then_some(list)
    }

    fn joins_list(&self, i: usize) -> bool {
        let reading = self.reading;
        reading.is_punct(i, b',') || reading.is(i, Grammars::AND) || reading.is_punct(i, b'&')
    }

    /// Whether token `i` may stand in such a list: between it and a preposition stand words and joints alone.
    pub(super) fn may_be_in_list(&self, i: usize) -> bool {
        let from = i.saturating_sub(LONGEST_LIST).max(self.sentence.tokens.start);
        let goes_on = |at: &usize| self.reading.tokens[*at].is_word() || self.joins_list(*at);
        let mut before = (from..i).rev().take_while(goes_on);
        before.any(|at| self.reading.is(at, OPENS_LIST))
    }

    /// Whether it is the whole that the figure before it is part of: "130 of the 500 employees", "130 ihrer 500 Mitarbeiter".
    pub(super) fn is_whole(&self) -> bool {
        const ADJECTIVES: usize = 2;
        if self.kind != Kinds::COUNT {
            return false;
        }
        if self.is_whole_ahead() {
            return true;
        }
        let Some(part) = self.previous() else { return false };
        let mut gap = part.end()..self.start;
        let money = kind(part.value.quantity.unit) == Kinds::MONEY;
        if money || !(1..=2 + ADJECTIVES).contains(&gap.len()) {
            return false;
        }
        let led = is_of(self.reading, gap.start) || self.reading.is(gap.start, Grammars::POSSESSIVE);
        led && gap.all(|i| self.reading.tokens[i].is_word())
    }

    /// "of its 1,600 jobs, 580 will go", "von den 1600 Stellen 580 abbauen": the whole that the next figure is part of.
    fn is_whole_ahead(&self) -> bool {
        const NEAR: usize = 10;
        let led = self.start >= self.sentence.tokens.start + 2
            && self
                .reading
                .is(self.start - 1, Grammars::DEFINITE.or(Grammars::POSSESSIVE))
            && self
                .reading
                .is(self.start - 2, Preposition::Of.set().or(Preposition::From.set()));
        let part = |next: &Found<FigureValue>| {
            let size = next.value.quantity.amount.midpoint().abs();
            next.start() - self.end <= NEAR
                && (next.value.quantity.unit == Unit::PERCENT || next.value.bare && size < self.size())
        };
        led && self.counted.is_some() && self.next().is_some_and(part)
    }

    /// The figure before it in its sentence.
    pub(super) fn previous(&self) -> Option<&'s Found<FigureValue>> {
        let at = self
            .sentence
            .figures
            .partition_point(|other| other.start() < self.figure.start());
        at.checked_sub(1).map(|previous| &self.sentence.figures[previous])
    }

    /// The figure after it in its sentence.
    pub(super) fn next(&self) -> Option<&'s Found<FigureValue>> {
        let figures = self.sentence.figures;
        figures.get(figures.partition_point(|other| other.start() <= self.figure.start()))
    }

    /// The currency of the nearest sum in its sentence, conversions left out.
    pub(super) fn currency_near(&self) -> Option<Currency> {
        let others = self.sentence.figures.iter();
        let sums = others
            .filter(|other| !other.value.conversion)
            .filter_map(|other| Some((other.start(), other.value.quantity.unit.currency()?)));
        let nearest = sums.min_by_key(|(first, _)| first.abs_diff(self.figure.start()))?;
        Some(nearest.1)
    }

    /// Its size, whatever its sign; a sum's in euros or what is worth about as much.
    pub(super) fn size(&self) -> f64 {
        let size = match self.figure.value.quantity.amount {
            Amount::Value(value) => value.abs(),
            Amount::Range { low, high } => low.abs().max(high.abs()),
        };
        self.unit
            .currency()
            .map_or(size, |currency| size / currency.units_per_euro())
    }
}

/// Where a figure begins, with its bound word.
pub(super) fn start(figure: &Found<FigureValue>) -> usize {
    let bound = figure.value.bound.map_or(figure.start(), TokenRange::start);
    bound.min(figure.start())
}

/// The token after a figure and the bound words behind it: "30 or more | shops".
fn behind_bound(figure: &Found<FigureValue>) -> usize {
    let bound = figure.value.bound.map_or(0, TokenRange::end);
    figure.end().max(bound)
}

fn end(reading: &Reading<'_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> usize {
    let after = behind_bound(figure);
    let at = sentence
        .figures
        .partition_point(|other| other.start() < figure.end());
    let conversion = sentence.figures[at..]
        .first()
        .filter(|next| next.value.conversion && next.start().saturating_sub(after) <= CONVERSION_NEAR);
    let Some(conversion) = conversion else {
        return after;
    };
    let closed = (conversion.end()..sentence.tokens.end)
        .take(2 * CONVERSION_NEAR + 2)
        .find(|i| reading.is_punct(*i, b')'));
    closed.map_or(conversion.end(), |bracket| bracket + 1)
}

/// The kind of figure, for choosing among cues.
pub(super) fn kind(unit: Unit) -> Kinds {
    match unit.symbol() {
        b"percent" | b"percentage_points" | b"basis_points" | b"permille" => Kinds::PERCENT,
        b"count" => Kinds::COUNT,
        _ if unit.currency().is_some() => Kinds::MONEY,
        _ => Kinds::PHYSICAL,
    }
}

/// "of", "von", the article of a genitive.
pub(super) fn is_of(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Preposition::Of.set())
}
