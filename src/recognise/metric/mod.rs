//! Metrics: words that name what is measured, and words of rising and falling.

mod compound;
mod movement;

use std::ops::Range;

use super::Found;
use crate::claim::Metric;
use crate::grammar::has_particle;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, CueRole, Frame, Grammars, MetricCue, MovementCue, Preposition};
use crate::text::reused::Reused;
use crate::text::token::{Kind, Token};

use compound::Compound;

/// What the words of a sentence say of metrics.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    /// The metrics that are named, in order. A phrase that may mean several is found once for each, over the same
    /// tokens; the figure's kind, and then the order, decide.
    pub(crate) metrics: Reused<Found<MetricCue>>,
    /// The words of rising and falling, in order.
    pub(crate) movements: Reused<Found<MovementCue>>,
}

/// Puts the metrics and movements of a sentence into `cues`.
pub(crate) fn find(reading: &Reading<'_>, sentence: Range<usize>, cues: &mut Cues) {
    cues.metrics.clear();
    cues.movements.clear();
    const CUES: Classes = Classes::METRIC.or(Classes::MOVEMENT);
    let compounds = reading.pack().compounds.is_some();
    // Where the last phrase of each kind ends.
    let (mut named, mut moved) = (sentence.start, sentence.start);
    for (i, token) in reading.each(sentence.clone()) {
        let classes = reading.lexicon.classes(token.word);
        // No compound that is looked into begins with a small letter.
        let may_join = compounds && token.capitalised();
        if !may_join && !classes.has(CUES) {
            continue;
        }
        if classes.has(Classes::METRIC) && named <= i {
            named = phrase_at(reading, i, &sentence, &mut cues.metrics).unwrap_or(named);
        }
        if classes.has(Classes::MOVEMENT) && moved <= i {
            moved = movement::phrase_at(reading, i, &sentence, &mut cues.movements).unwrap_or(moved);
        }
        if !may_join || named > i && moved > i {
            continue;
        }
        let joined = compound::hyphened(reading, i, sentence.end, &mut cues.metrics);
        if let Some(after) = joined.or_else(|| compound::marked(reading, i, sentence.end, &mut cues.metrics))
        {
            named = after;
            continue;
        }
        if let Some(compound) = Compound::at(reading, i, token) {
            if named <= i {
                compound.metrics(|cue| {
                    cues.metrics.push(Found::new(i..i + 1, cue, "metric_in_compound"));
                });
            }
            if let Some(cue) = compound.movement().filter(|_| moved <= i) {
                movement::add(i..i + 1, cue, &mut cues.movements);
            }
        }
    }
    let metrics = &mut cues.metrics;
    metrics.retain(|cue| {
        let alone = !cue.value.is_singular() && !is_front(reading, cue.end(), sentence.end);
        alone || is_numbered(reading, cue.start(), sentence.start)
    });
    for cue in metrics.iter_mut() {
        match cue.value.role {
            CueRole::Counted => name_uncounted(reading, cue, sentence.start),
            // "the number of | jobs"
            CueRole::Goods if cue.value.names(Metric::Headcount) => {
                name_numbered(reading, cue, sentence.start);
            }
            _ => {}
        }
    }
}

/// What is counted, but not right here, names the metric of a figure elsewhere: surely after "number of", perhaps
/// in "broadband customers rose to 5 million".
fn name_uncounted(reading: &Reading<'_>, cue: &mut Found<MetricCue>, start: usize) {
    let first = cue.start();
    let from = first.saturating_sub(COUNT_REACH).max(start);
    let is_number = |i: usize| {
        reading.tokens[i].kind == Kind::Number || reading.has(i, Classes::NUMBER.or(Classes::UNIT))
    };
    if name_numbered(reading, cue, start) {
        return;
    }
    if !(from..first)
        .rev()
        .take_while(|i| !parts(reading, *i))
        .any(is_number)
    {
        cue.value.role = CueRole::Noun;
        cue.value.weak = true;
        cue.rule = "uncounted_noun";
    }
}

/// What stands behind "number of" names the metric; whether it does.
fn name_numbered(reading: &Reading<'_>, cue: &mut Found<MetricCue>, start: usize) -> bool {
    let first = cue.start();
    let from = first.saturating_sub(COUNT_REACH).max(start);
    // "the equivalent of 10 | positions"
    let counted = cue.value.role == CueRole::Goods
        && (from..first).any(|i| reading.tokens[i].kind == Kind::Number || reading.has(i, Classes::NUMBER));
    let numbered = !counted && (from..first).any(|i| is_carrier(reading, i, first));
    if numbered {
        cue.value.role = CueRole::Noun;
        cue.rule = "number_of";
    }
    numbered
}

/// "a 10 percent increase | in active subscribers": what stands between is no adjective.
fn parts(reading: &Reading<'_>, i: usize) -> bool {
    let other = Preposition::Other.set().or(Preposition::For.set());
    // "an- und abfliegende Passagiere"
    let front = reading.is_hyphen(i + 1);
    reading.is(i, other) && !reading.is(i, Preposition::Of.set()) && !front
}

/// How far back the number of a counted noun may stand, past adjectives.
const COUNT_REACH: usize = 5;

fn is_carrier(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    reading
        .phrases(i, end)
        .any(|(_, sense)| matches!(sense, Sense::Compound(CompoundWord::Carrier)))
}

/// Adds what the longest phrase at `i` means, and gives the token after it.
fn phrase_at(
    reading: &Reading<'_>,
    i: usize,
    sentence: &Range<usize>,
    found: &mut Vec<Found<MetricCue>>,
) -> Option<usize> {
    if !reading.opens(i, Classes::METRIC) {
        return None;
    }
    let before = found.len();
    let mut longest = None;
    for (after, sense) in reading.senses(i, sentence.end) {
        if longest.is_some_and(|longest| after != longest) {
            break;
        }
        if matches!(sense, Sense::Compound(CompoundWord::Whole)) && after > i + 1 {
            return Some(after);
        }
        let Sense::Metric(cue) = sense else { continue };
        if stands(reading, i, after, cue, sentence) {
            longest = Some(after);
            found.push(Found::new(i..after, *cue, rule(cue.role)));
        }
    }
    only_separated(found, before);
    longest
}

/// A stem whose particle was found is no other verb: who "baut … ab" builds nothing.
fn only_separated(found: &mut Vec<Found<MetricCue>>, from: usize) {
    if found[from..].iter().any(|cue| cue.value.particle.is_some()) {
        let mut place = 0;
        found.retain(|cue| {
            place += 1;
            place <= from || cue.value.particle.is_some()
        });
    }
}

fn stands(reading: &Reading<'_>, i: usize, after: usize, cue: &MetricCue, sentence: &Range<usize>) -> bool {
    let verb = !cue.is_named();
    let said_of_that = matches!(cue.role, CueRole::Frame(Frame::Equal | Frame::Affect));
    !(verb
        && (!said_of_that && determined(reading, i, sentence.start) || ends_word(reading, i, sentence.start)))
        && spelt_as(reading, i, after, verb, sentence.start)
        && cue
            .particle
            .is_none_or(|particle| has_particle(reading, i + 1..sentence.end, particle))
}

/// "hand-made", "cash-flow-based": the last part of a word with hyphens is no verb.
fn ends_word(reading: &Reading<'_>, i: usize, start: usize) -> bool {
    i > start + 1 && reading.is_hyphen(i - 1) && reading.tokens[i].glued()
}

/// After an article or an owner a word that may be a verb is a noun ("the fund", "its order"), where no capital tells.
fn determined(reading: &Reading<'_>, i: usize, start: usize) -> bool {
    // "a project that | added 80 jobs"
    let relative = || reading.is(i - 1, Grammars::RELATIVE) && (reading.pack().is_past)(reading.str(i));
    i > start && !reading.capital_tells_noun() && reading.is(i - 1, Grammars::DETERMINER) && !relative()
}

/// Where nouns have capitals, a word is a noun with one and a verb without, unless it opens the sentence.
pub(super) fn spelt_as(reading: &Reading<'_>, i: usize, after: usize, verb: bool, start: usize) -> bool {
    let token = &reading.tokens[i];
    if !reading.capital_tells_noun() || after - i > 1 {
        return true;
    }
    let opens = i == start || reading.tokens[i - 1].kind == Kind::Punct;
    if verb {
        opens || !token.capitalised()
    } else {
        token.capitalised()
    }
}

const fn rule(role: CueRole) -> &'static str {
    match role {
        CueRole::Noun => "metric_noun",
        CueRole::Verb => "metric_verb",
        CueRole::Frame(_) => "metric_verb",
        CueRole::Works => "metric_noun",
        CueRole::Counted => "counted_noun",
        CueRole::Goods => "goods_noun",
    }
}

/// Whether what ends before `after` is only the front of a word joined by a hyphen: "cost-cutting",
/// "Gewinn-Garantie". Words of change and those that speak of their front ("Umsatz-Prognose") leave it standing.
fn is_front(reading: &Reading<'_>, after: usize, end: usize) -> bool {
    let glued = |i: usize| reading.tokens.get(i).is_some_and(Token::glued);
    let hyphened = after + 1 < end
        && reading.is_hyphen(after)
        && glued(after + 1)
        && reading.tokens[after + 1].is_word()
        && reading.str(after).len() < DASH_BYTES;
    hyphened && !movement::speaks_of_front(reading, after + 1, end)
}

/// "the 300-bed clinic", "das 300-Betten-Haus", "12.000 Mann": a number right before the noun counts it.
fn is_numbered(reading: &Reading<'_>, i: usize, start: usize) -> bool {
    let number = |i: usize| i >= start && reading.tokens[i].kind == Kind::Number;
    let joined = || reading.capital_tells_noun() && number(i - 1);
    i > start && (joined() || i > start + 1 && reading.is_hyphen(i - 1) && number(i - 2))
}

/// The long dashes, which join no words, take three bytes.
const DASH_BYTES: usize = 3;
