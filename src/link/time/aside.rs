//! Times that stand in words on something else than the figures around: "after a loss in 2022, it made £3m", "die 2022
//! eröffnete Filiale machte 3 Millionen Euro Umsatz".

use std::ops::Range;

use crate::claim::{Metric, Property};
use crate::grammar::ClauseKind;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, Lead, MetricCue, Preposition, TimeWord};
use crate::link::dating::Taken;
use crate::link::scene::Sentence;
use crate::recognise::Found;
use crate::recognise::period::TimeRole;

/// The words whose time `time` is, and nobody else's.
pub(super) fn own_words(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    time: &Taken,
) -> Option<Range<usize>> {
    let value = time.value()?;
    let plain = value.role == TimeRole::Point && value.start.is_none() && !value.is_beside_topic();
    if !plain {
        return None;
    }
    let first = behind_after(reading, sentence, time);
    let whole = first.map(|first| first..time.end());
    whole.or_else(|| attribute(reading, sentence, time))
}

/// "[After a loss in] 2022, …", "[nach dem Rekordjahr] 2022 sank …", "ging [nach einem Wachstum im Jahr] 2022 zurück":
/// what was before, and is over where the figure's own time begins.
fn behind_after(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> Option<usize> {
    /// How far before the time its phrase may begin.
    const LONGEST: usize = 12;
    let syntax = &sentence.syntax;
    let from = time.start().saturating_sub(LONGEST).max(sentence.tokens.start);
    let before = (from..time.start()).rev();
    let mut phrase = before.take_while(|i| is_after(reading, *i) || !syntax.is_finite(*i));
    let first = phrase.find(|i| is_after(reading, *i))?;
    let within = first + 1..time.start();
    // "in the year after 2022", "nach Angaben der Firma", "nach Steuern".
    let source = |sense: &Sense| match sense {
        Sense::Grammar(Grammar::Preposition(Preposition::Source)) => Some(()),
        _ => None,
    };
    let source = reading.longest(first, time.start(), source);
    let cues = sentence.cues.iter();
    let taxed = |cue: &Found<MetricCue>| cue.start() < first && first < cue.end();
    if source.is_some_and(|(after, ())| after > first + 1)
        || cues.clone().any(taxed)
        || is_tax(reading, first + 1)
        || within.clone().all(|i| is_small(reading, i))
    {
        return None;
    }
    let opens = first == sentence.tokens.start;
    let ends = reading.is_punct(time.end(), b',') || syntax.is_finite(time.end());
    let movements = sentence.movements.iter().map(Found::start);
    let mut events = movements.chain(cues.map(Found::start));
    (opens && ends || !opens && events.any(|i| within.contains(&i))).then_some(first)
}

/// "after [tax]", "nach [Steuern]": what is reckoned off, no time.
pub(super) fn is_tax(reading: &Reading<'_>, i: usize) -> bool {
    let mut senses = reading.lexicon.senses_of(reading.word(i));
    senses.any(|sense| matches!(sense, Sense::Metric(cue) if cue.names(Metric::Tax)))
}

fn is_after(reading: &Reading<'_>, i: usize) -> bool {
    let mut senses = reading.lexicon.senses_of(reading.word(i));
    reading.means(i, Classes::TIME)
        && senses.any(|sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::After))))
}

fn is_small(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Grammars::DETERMINER.or(Grammars::PREPOSITION))
}

/// "[die 2022 eröffnete Filiale]", "[der im Jahr 2022 geschlossene Vertrag]": between an article and its noun, unless
/// that is what was earned in the year.
fn attribute(reading: &Reading<'_>, sentence: &Sentence<'_>, time: &Taken) -> Option<Range<usize>> {
    /// Words from the time to the noun: "an die Börse gegangene".
    const WORDS: usize = 6;
    if !reading.capital_tells_noun() {
        return None;
    }
    let before = |i: usize, grammar: Grammars| i > sentence.tokens.start && reading.is(i - 1, grammar);
    let led = before(time.start(), Grammars::PREPOSITION) && !before(time.start(), Grammars::ARTICLE);
    let opens = time.start() - usize::from(led);
    let named = time.tokens().len() > 1 && !led;
    if named || !before(opens, Grammars::ARTICLE) || opens_relative(sentence, opens - 1) {
        return None;
    }
    let end = (time.end() + WORDS).min(sentence.tokens.end);
    let mut words = time.end()..end;
    let noun = words.find(|i| {
        let token = &reading.tokens[*i];
        !token.is_word() || token.capitalised() && !reading.is(*i - 1, Grammars::ANY)
    })?;
    let attributive = noun > time.end() && reading.tokens[noun].is_word();
    let earned =
        |cue: &Found<MetricCue>| cue.tokens().contains(&noun) && cue.value.metric.is(Property::Result);
    (attributive && !sentence.cues.iter().any(earned)).then_some(opens - 1..noun + 1)
}

/// ", [die] 2022 schließt": it stands for a noun before the comma.
fn opens_relative(sentence: &Sentence<'_>, i: usize) -> bool {
    let syntax = &sentence.syntax;
    let relative = |i: usize| syntax.clause(syntax.clause_of(i)).kind == ClauseKind::Relative;
    relative(i) && !relative(i - 1)
}
