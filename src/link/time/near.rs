//! How near a time stands to a figure.

use std::ops::Range;

use crate::grammar::{CLAUSE as CLAUSE_COST, ClauseKind};
use crate::language::Reading;
use crate::language::pack::{Grammars, Preposition};
use crate::link::dating::Taken;
use crate::link::figure::{preposition, start};
use crate::link::scene::Sentence;
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use crate::text::token::Kind;

/// A time no farther behind than this belongs to the figure as closely as its unit.
pub(super) const ATTACHED: usize = 2;
/// The time of an old value may stand farther behind it: "from 66m recorded over the same period in the year before".
pub(super) const ATTACHED_TO_OLD: usize = 8;
/// A time no farther before than this: "im Vorjahr waren es 5 Mio.", "(2003: 5m)".
const ATTACHED_BEFORE: usize = 4;
const BARRIER_COST: u32 = 6;
/// What it costs to take a time that is attached neither way.
const APART_COST: u32 = 4;
/// What it costs to take the time that stands right behind another figure.
const OTHERS_COST: u32 = 6;

/// A figure and a time of its sentence.
#[derive(Clone, Copy)]
pub(super) struct Pair<'s, 'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentence: &'s Sentence<'s>,
    pub(super) figure: &'s Found<FigureValue>,
    pub(super) time: &'s Taken,
    /// The token after the figure and all that says it in other terms, where the time stands behind.
    end: usize,
    /// What parts the two, leaving out conversions behind the figure: "7m euros ($9m; £5m) in 2016".
    pub(super) barrier: u32,
}

impl<'s, 'r, 't> Pair<'s, 'r, 't> {
    pub(super) fn new(
        reading: &'r Reading<'t>,
        sentence: &'s Sentence<'_>,
        figure: &'s Found<FigureValue>,
        time: &'s Taken,
    ) -> Self {
        let f = figure.tokens();
        let (end, barrier) = if time.start() < f.end {
            let barrier = if opens_clause(sentence, time, &f) {
                0
            } else {
                sentence.syntax.between(&f, &time.tokens())
            };
            (f.end, barrier)
        } else {
            let end = end(reading, sentence, figure);
            let f = f.start..end.min(time.start());
            // The words that lead in the time part nothing, whatever clauses they may open elsewhere.
            let lead = lead(reading, sentence, time);
            let parted = lead > f.end;
            let barrier = parted.then(|| sentence.syntax.between(&f, &(lead - 1..time.end())));
            (end, barrier.unwrap_or(0))
        };
        Self {
            reading,
            sentence,
            figure,
            time,
            end,
            barrier,
        }
    }

    /// The time stands behind.
    pub(super) fn is_behind(&self) -> bool {
        self.time.start() >= self.figure.end()
    }

    /// A time governs its own clause and the ones after it, not the ones before: "profits fell 3%, and it warned that
    /// 2005 may be worse". That of an aside governs nothing else.
    pub(super) fn reaches(&self) -> bool {
        if self.is_behind() {
            self.barrier < CLAUSE_COST && !self.is_behind_main_verb() || self.is_told_by_relative()
        } else {
            self.barrier < 2 * CLAUSE_COST && !self.leaves_aside()
        }
    }

    /// "less than the £5m that it lost in 2021", "die 5 Millionen, die sie 2021 verlor": in the clause right behind the
    /// figure that tells more of it, with no figure of its own.
    fn is_told_by_relative(&self) -> bool {
        /// What is counted.
        const NOUN: usize = 1;
        const SMALL: Grammars = Grammars::PREPOSITION
            .or(Grammars::DETERMINER)
            .or(Grammars::AND)
            .or(Grammars::SPEECH);
        let (reading, syntax) = (self.reading, &self.sentence.syntax);
        let clause = syntax.clause(syntax.clause_of(self.time.start()));
        let first = clause.first as usize;
        let opens = first + usize::from(reading.is_punct(first, b','));
        let noun = |i: usize| reading.tokens[i].is_word() && !reading.is(i, SMALL);
        self.is_behind()
            && reading.is(opens, Grammars::RELATIVE)
            && (self.end..=self.end + NOUN).contains(&first)
            && (self.end..first).all(noun)
            && !has_figure_in(self.sentence, self.end..self.time.start())
    }

    /// "X, which sold 5 million vans, will [close] in 2030": the figure is told aside, and the verb of the clause around
    /// it stands before the time.
    fn is_behind_main_verb(&self) -> bool {
        let syntax = &self.sentence.syntax;
        let (figure, time) = (self.figure.start(), self.time.start());
        let (aside, around) = (syntax.clause_of(figure), syntax.clause_of(time));
        let clause = syntax.clause(aside);
        let verb = |i: usize| {
            syntax.clause_of(i) == around && (syntax.is_finite(i) || self.sentence.has_verb_of_intention(i))
        };
        clause.kind == ClauseKind::Relative
            && clause.verbs.finite.is_some()
            && syntax.steps(aside, around).0 > 0
            && (self.end..time).any(verb)
    }

    /// "X, which this year bought Y, sold 5 million vans", "(now Y, with 3,000 staff)": between time and figure an
    /// aside ends that tells of something else.
    fn leaves_aside(&self) -> bool {
        let syntax = &self.sentence.syntax;
        let (time, figure) = (self.time.start(), self.figure.start());
        let clause = syntax.clause(syntax.clause_of(time));
        clause.kind == ClauseKind::Relative
            && clause.verbs.finite.is_some()
            && syntax.steps(syntax.clause_of(time), syntax.clause_of(figure)).0 > 0
    }

    /// Right behind the figure, with nothing between that parts them.
    pub(super) fn is_attached(&self, within: usize) -> bool {
        self.is_bracketed() || self.is_close(within)
    }

    /// Behind an old value, or parted from it by nothing but a comma: "from 66m, in 2003".
    pub(super) fn is_attached_to_old(&self) -> bool {
        /// "in", "the".
        const SMALL: usize = 2;
        const COMMA: u32 = 1;
        let behind_comma = || {
            self.is_behind()
                && self.barrier <= COMMA
                && self.reading.is_punct(self.end, b',')
                && (self.end + 1..=self.end + 1 + SMALL).contains(&self.time.start())
                && !(self.end + 1..self.time.start()).any(|i| self.parts(i))
        };
        self.is_attached(ATTACHED_TO_OLD)
            || behind_comma()
            || self.is_behind_participle()
            || self.is_told_by_relative()
    }

    /// "from the 24m [recorded] in the year before": nothing but a participle of its own parts them.
    fn is_behind_participle(&self) -> bool {
        let between = self.end..self.time.start();
        let reading = self.reading;
        self.is_behind()
            && (1..=ATTACHED_TO_OLD).contains(&between.len())
            && self.barrier <= CLAUSE_COST
            && (reading.pack().is_past)(reading.str(self.end))
            && !reading.is(self.end, Grammars::AUXILIARY)
            && !between
                .clone()
                .any(|i| self.parts(i) || reading.is(i, Grammars::AND))
            && !has_figure_in(self.sentence, between)
    }

    /// No farther behind it than `within`, with nothing between that parts them.
    fn is_close(&self, within: usize) -> bool {
        self.is_behind()
            && self.barrier == 0
            && self.time.start() >= self.end
            && self.time.start() - self.end <= within
            && !has_figure_in(self.sentence, self.end..self.time.start())
    }

    /// In the bracket right behind it: "von 5 Mio. Euro (Q2 2016) auf 4".
    pub(super) fn is_bracketed(&self) -> bool {
        /// "40 Werkstätten (Ende 2011)": what it counts.
        const NOUN: usize = 2;
        let Some(open) = self.time.start().checked_sub(1) else {
            return false;
        };
        self.reading.is_punct(open, b'(')
            && self.reading.is_punct(self.time.end(), b')')
            && (self.figure.end()..=self.figure.end() + NOUN).contains(&open)
            && (self.figure.end()..open).all(|i| self.reading.tokens[i].is_word())
    }

    /// The figure stands first in the bracket right behind it: "2021 (rund 5 Mio.), 2022 (6 Mio.)"; a particle of the
    /// verb may close the clause before: "fiel besser als 2021 aus (5 Mio.)".
    pub(super) fn brackets_figure(&self) -> bool {
        /// "(bei einem Verlust von 7 Mio.)": how many words may lead the figure in.
        const LEAD: usize = 5;
        let (after, first) = (self.time.end(), start(self.figure));
        let leads = |words: Range<usize>| {
            words.len() <= LEAD && words.into_iter().all(|i| self.reading.tokens[i].is_word())
        };
        let opens = |at: usize| at < first && self.reading.is_punct(at, b'(') && leads(at + 1..first);
        opens(after) || opens(after + 1) && self.reading.is(after, Grammars::PREPOSITION)
    }

    /// Right before the figure: "2003: 5m", "im Vorjahr 5 Mio.".
    pub(super) fn is_attached_before(&self) -> bool {
        let first = self.figure.start();
        let between = self.after_stop()..first;
        self.time.end() <= first
            && between.len() <= ATTACHED_BEFORE
            && (self.barrier < CLAUSE_COST || self.leads_with_colon())
            && !between.clone().any(|i| self.parts(i))
            && !has_figure_in(self.sentence, between)
    }

    /// "(Vorjahr: 40 Mio. Euro)", "2023: $35 million, 2022: $30 million": nothing but a colon parts the two.
    fn leads_with_colon(&self) -> bool {
        let colon = self.reading.is_punct(self.after_stop(), b':');
        let first = self.time.start();
        let opens = || {
            first == self.sentence.tokens.start
                || [b'(', b',', b';']
                    .iter()
                    .any(|mark| self.reading.is_punct(first - 1, *mark))
        };
        colon && self.barrier <= CLAUSE_COST && (self.time.is_year_before() || opens())
    }

    /// Past the time and the stop of its abbreviation: "Vj.: 40 Mio. Euro".
    fn after_stop(&self) -> usize {
        self.time.end() + usize::from(self.reading.is_punct(self.time.end(), b'.'))
    }

    /// Any mark but a colon.
    fn parts(&self, i: usize) -> bool {
        let token = &self.reading.tokens[i];
        token.kind == Kind::Punct && !token.is_punct(b':')
    }

    /// It stands right behind the figure or right before it.
    pub(super) fn is_own(&self) -> bool {
        self.is_attached(ATTACHED) || self.is_attached_before()
    }

    /// It is the old value's own time: "from 4.5bn in 2003", "(2003: 4.5bn)".
    pub(super) fn is_own_of_old(&self) -> bool {
        self.is_attached_to_old()
            || self.brackets_figure()
            || self.reading.is_punct(self.time.end(), b':') && self.is_attached_before()
    }

    /// What it costs to take the time for the figure: least right behind it, more with what stands between.
    pub(super) fn cost(&self, within: usize) -> u32 {
        let f = self.figure.tokens();
        let gap = if self.time.end() <= f.start {
            f.start - self.time.end()
        } else {
            self.time.start().saturating_sub(f.end)
        };
        let gap = gap as u32;
        if self.is_attached(within) || self.brackets_figure() {
            gap
        } else if self.is_attached_before() {
            1 + gap + u32::from(self.closes_other()) * OTHERS_COST
        } else {
            APART_COST + gap + BARRIER_COST * self.barrier
        }
    }

    /// "4 percent [last year] and 6 percent in the first quarter": it stands right behind another figure.
    pub(super) fn closes_other(&self) -> bool {
        let before = self.sentence.figures.iter();
        let mut before =
            before.filter(|other| other.start() != self.figure.start() && !other.value.kind.is_time());
        before.any(|other| {
            let behind = other.end()..self.time.start();
            other.end() <= self.time.start()
                && behind.len() <= ATTACHED
                && !behind.into_iter().any(|i| self.parts(i))
        })
    }

    /// "sold 500, beating the record of 400 in 2015": the time stands right behind a figure that is set beside this one
    /// by what belongs to another noun.
    pub(super) fn is_of_record(&self) -> bool {
        let between = self.figure.end()..self.time.start();
        let mut others = self.sentence.figures.iter();
        let apart = |other: &Found<FigureValue>| {
            let mut words = self.figure.end()..other.start();
            words.clone().any(|i| self.reading.is_punct(i, b',')) && !words.any(|i| is_and(self.reading, i))
        };
        self.is_behind()
            && others.any(|other| {
                between.contains(&other.start())
                    && apart(other)
                    && other.value.quantity.unit == self.figure.value.quantity.unit
                    && preposition(self.reading, self.sentence, other) == Some(Preposition::Of)
                    && Pair::new(self.reading, self.sentence, other, self.time).is_attached_to_old()
            })
    }

    /// "had 500, 2016 it was 400", "zählte 500 Mitglieder, 2016 waren es 400": behind a comma, with the verb of the next
    /// clause.
    pub(super) fn opens_next(&self) -> bool {
        let (reading, first) = (self.reading, self.time.start());
        self.is_behind()
            && first > self.figure.end()
            && [b',', b';'].iter().any(|mark| reading.is_punct(first - 1, *mark))
            && self.sentence.syntax.is_finite(self.time.end())
    }

    /// "to be carbon-free by 2040 and to buy 100,000 vans": a time that closes the phrase before a second infinitive.
    pub(super) fn closes_infinitive(&self) -> bool {
        /// How far before a time its infinitive may stand.
        const CLAUSE: usize = 10;
        let (reading, time) = (self.reading, self.time);
        let mark = |i: usize| reading.is(i, Grammars::INFINITIVE_MARK);
        let opens = || time.end() + 1 + usize::from(reading.is_punct(time.end(), b','));
        time.end() + 1 < self.figure.start()
            && opens() < self.figure.start()
            && mark(opens())
            && is_and(reading, opens() - 1)
            && (time.start().saturating_sub(CLAUSE)..time.start()).any(mark)
    }
}

/// "the year [before] it had sold 600": the word that seems to open the figure's clause is the time's own.
fn opens_clause(sentence: &Sentence<'_>, time: &Taken, figure: &Range<usize>) -> bool {
    let syntax = &sentence.syntax;
    let first = syntax.clause(syntax.clause_of(figure.start)).first as usize;
    first > time.start() && time.tokens().contains(&first)
}

/// Where the small words before a time begin: "[bis zum] Jahr 2025", "[until] 2027", but not ", [die] 2027 schließt".
fn lead(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> usize {
    const LONGEST: usize = 3;
    let relative = |i: usize| is_in_relative(sentence, i) && !is_in_relative(sentence, i - 1);
    let small =
        |i: usize| reading.is(i, Grammars::PREPOSITION) || reading.is(i, Grammars::ARTICLE) && !relative(i);
    let words = (time.start().saturating_sub(LONGEST)..time.start())
        .rev()
        .take_while(|i| small(*i))
        .count();
    time.start() - words
}

fn is_in_relative(sentence: &Sentence<'_>, i: usize) -> bool {
    let syntax = &sentence.syntax;
    syntax.clause(syntax.clause_of(i)).kind == ClauseKind::Relative
}

/// The token after a figure, the bracket behind it and what says it in other terms: "$187m, or 98 cents per share,",
/// "$20m or 31 cents per share".
fn end(reading: &Reading<'_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> usize {
    const MOST: usize = 3;
    /// ", or 5 percent of its workforce,": how far behind the other terms their comma may stand.
    const SHARE: usize = 5;
    let behind = sentence
        .figures
        .partition_point(|other| other.start() < figure.end());
    let bracket = bracket_end(reading, sentence, figure.end());
    let behind = sentence.figures[behind..].iter().take(MOST);
    behind.fold(bracket, |end, other| {
        let (first, after) = (other.start(), other.end());
        // "or £1.12 per share": the words behind it say what it is.
        let named = || sentence.cues.iter().any(|cue| cue.start() == after);
        let comma = usize::from(reading.is_punct(end, b','));
        let apposed = first == end + comma + 1
            && is_and(reading, end + comma)
            && (comma == 1 || named())
            && (other.value.quantity.unit != figure.value.quantity.unit || named());
        if !apposed {
            return end;
        }
        if comma == 0 {
            let mut cues = sentence.cues.iter();
            return cues.find(|cue| cue.start() == after).map_or(after, Found::end);
        }
        let comma = (after..after + SHARE).find(|i| reading.is_punct(*i, b','));
        comma.map_or(after, |comma| comma + 1)
    })
}

/// Past a short bracket that opens at `i`, with its comma.
fn bracket_end(reading: &Reading<'_>, sentence: &Sentence<'_>, i: usize) -> usize {
    const LONGEST: usize = 14;
    if !reading.is_punct(i, b'(') {
        return i;
    }
    let end = (i + LONGEST).min(sentence.tokens.end);
    let close = (i..end).find(|i| reading.is_punct(*i, b')'));
    close.map_or(i, |close| {
        let timed = sentence
            .times
            .iter()
            .any(|time| (i..close).contains(&time.start()));
        if timed {
            return i;
        }
        close + 1 + usize::from(reading.is_punct(close + 1, b','))
    })
}

pub(super) fn is_and(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Grammars::AND)
}

pub(super) fn has_figure_in(sentence: &Sentence<'_>, range: Range<usize>) -> bool {
    !range.is_empty()
        && sentence.figures.iter().any(|figure| {
            range.contains(&figure.start()) && !figure.value.conversion && !figure.value.kind.is_time()
        })
}
