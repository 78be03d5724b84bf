//! The noun that a figure counts.

use super::is_of;
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{CueRole, Grammars, MetricCue};
use crate::link::sentence::Sentence;
use crate::recognise::Found;
use crate::text::token::{Kind, WordId};

/// The counted noun that follows a figure which ends at `from`, past adjectives.
pub(crate) fn counted_noun<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence<'_>,
    from: usize,
) -> Option<&'s Found<MetricCue>> {
    let counts = |cue: &&Found<MetricCue>| matches!(cue.value.role, CueRole::Counted | CueRole::Goods);
    let mut nouns = sentence
        .cues
        .iter()
        .filter(counts)
        .skip_while(|cue| cue.start() < from);
    let mut next = nouns.next()?;
    let gap = from..next.start();
    // "3,000 fuel | outlets": where nouns are not joined into one word, the last is what is counted.
    while let Some(last) = nouns
        .next()
        .filter(|last| reading.capital_tells_name() && last.start() == next.end())
    {
        next = last;
    }
    if gap.len() > COUNTED_REACH || owns(reading, next.end()) || leads_noun(reading, sentence, next) {
        return None;
    }
    let mut of = false;
    let clear = gap.into_iter().all(|i| {
        // "12 ihrer 40 Filialen"
        of |= is_of(reading, i) || reading.is(i, Grammars::POSSESSIVE);
        let token = &reading.tokens[i];
        // "an- und abfliegende Passagiere"
        let split = reading.is_hyphen(i + 1) || i > from && reading.is_punct(i - 1, b'-');
        match token.kind {
            Kind::Word => split || !parts_noun(reading, i),
            Kind::Number => of && (split || !parts_noun(reading, i)),
            Kind::Punct => token.is_punct(b'-'),
            Kind::Symbol => false,
        }
    });
    clear.then_some(next)
}

/// "a fifth of Brightside Labs' revenue": what owns something is not what is counted.
fn owns(reading: &Reading<'_>, after: usize) -> bool {
    reading
        .tokens
        .get(after)
        .is_some_and(|next| next.word == WordId::CLITIC_S)
        || reading.is_punct(after, b'\'') && reading.tokens[after].glued()
}

/// "60 percent of all aircraft | exports": where nouns are not joined into one word, the last names what is told.
fn leads_noun(reading: &Reading<'_>, sentence: &Sentence<'_>, counted: &Found<MetricCue>) -> bool {
    let after = counted.end();
    let mut cues = sentence.cues.iter();
    reading.capital_tells_name()
        && cues.any(|next| {
            next.start() == after
                && next.value.is_strong_noun()
                && next.value.metric != counted.value.metric
                && sentence.syntax.class(after) == WordClass::Noun
        })
}

/// How many tokens may stand between a number and its counted noun: "20% of the group's older factories".
const COUNTED_REACH: usize = 5;

/// Prepositions, verbs and the like end the reach of a number for its counted noun.
pub(in crate::link) fn parts_noun(reading: &Reading<'_>, i: usize) -> bool {
    const PARTS: Grammars = Grammars::PREPOSITION
        .or(Grammars::AND)
        .or(Grammars::BUT)
        .or(Grammars::AUXILIARY)
        .or(Grammars::SUBORDINATOR);
    (reading.is(i, PARTS) || reading.means(i, Classes::INTENT)) && !is_of(reading, i)
}
