//! How far a word of intention reaches: its own clause and what depends on it, not the facts told beside it.

use std::ops::Range;

use crate::grammar::WordClass;
use crate::grammar::boundary::{self, has_ended, joins, parts_phrases};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Intent, Preposition};
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::text::token::{Kind, WordId};

/// Farther than this, in tokens, no word of intention reaches.
const FARTHEST: usize = 60;
/// A clause is looked for no farther back than this.
const CLAUSE: usize = 30;

/// Whether what stands at `target`, behind `intent`, depends on it.
pub(super) fn reaches_ahead(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    target: &Range<usize>,
) -> bool {
    if target.start < intent.end || target.start - intent.end > FARTHEST {
        return false;
    }
    let reading = scene.reading;
    if closes_subordinate(reading, intent)
        || closes_statement(reading, sentence, intent, target)
        || leaves_quotation(reading, sentence, intent, target)
    {
        return false;
    }
    let mut joint = Passed::None;
    let mut depth = 0;
    for i in intent.end..target.start {
        match step(reading, i, sentence.tokens.end) {
            Step::Stop => return false,
            Step::Open => depth += 1,
            Step::Close => depth -= 1,
            Step::Joint(kind) => joint = kind,
            Step::Relative if !leads_to_infinitive(reading, i, sentence.tokens.end) => return false,
            Step::Go if joint.parts(scene, sentence, i) => return false,
            Step::Relative | Step::Go => {}
        }
    }
    depth <= 0
}

/// "wer Fußball sehen [möchte], zahlt 45 Euro": an auxiliary that closes a verb-last clause governs nothing behind it.
fn closes_subordinate(reading: &Reading<'_>, intent: &Range<usize>) -> bool {
    reading.has_verb_last_clauses()
        && reading.is_punct(intent.end, b',')
        && reading.is(intent.end - 1, Grammars::AUXILIARY)
        && intent.start > 0
        && (reading.pack().is_infinitive)(reading.str(intent.start - 1))
}

/// "hatte mit 9 Mio. Euro [gerechnet], am Ende waren es 4": a participle that closes its clause governs no other statement
/// behind the comma.
fn closes_statement(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    target: &Range<usize>,
) -> bool {
    let plans = |i: usize| {
        let mut intents = sentence.intents.iter();
        intents.any(|intent| intent.value.points_ahead() && intent.tokens().contains(&i))
    };
    reading.has_verb_last_clauses()
        && reading.is_punct(intent.end, b',')
        && (reading.pack().is_past)(reading.str(intent.start))
        && !reading.is(
            intent.end + 1,
            Grammars::COMPLEMENTISER.or(Grammars::SUBORDINATOR),
        )
        && (intent.end + 1..target.start).any(|i| sentence.syntax.is_finite(i) && !plans(i))
}

/// `"… would help," it said, adding that 1,200 people worked there`: what is told behind a quotation does not depend on
/// a word in it.
fn leaves_quotation(
    reading: &Reading<'_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    target: &Range<usize>,
) -> bool {
    let quotes = |range: Range<usize>| range.filter(|i| reading.is_punct(*i, b'"')).count();
    quotes(intent.end..target.start) == 1 && quotes(sentence.tokens.start..intent.start) % 2 == 1
}

/// What a token does to the reach of the words before it.
enum Step {
    Go,
    Stop,
    Open,
    Close,
    Joint(Passed),
    Relative,
}

/// What was passed since the word of intention.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    None,
    Comma,
    And,
}

impl Passed {
    /// Whether the verb at `i` begins another statement: a finite one, after "and" or a comma.
    fn parts(self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
        if self == Self::None || !is_finite(scene, sentence, i) && !opens_past(scene, i) {
            return false;
        }
        // ", it said," stands beside the clause and does not end it.
        (self == Self::And || !scene.reading.is(i, Grammars::SPEECH)) && !goes_on(scene, i)
    }
}

/// "will be renovated [and expanded]": a participle beside another depends on the same verb.
fn goes_on(scene: &Scene<'_, '_>, i: usize) -> bool {
    let past = |i: usize| (scene.reading.pack().is_past)(scene.reading.str(i));
    let unlike = |i: usize| scene.reading.is(i, Grammars::AUXILIARY);
    i > 2 && joins(scene.reading, i - 1) && past(i) && past(i - 2) && !unlike(i) && !unlike(i - 2)
}

/// ", schaffte aber nur 40", "but sank to 40": a word right behind a joint that has the form of a past, and no noun
/// that it would be an adjective of, is a verb, though no table knows it.
fn opens_past(scene: &Scene<'_, '_>, i: usize) -> bool {
    let reading = scene.reading;
    let token = &reading.tokens[i];
    let known = || reading.has(i, Classes::FUNCTION.or(Classes::TIME).or(Classes::NUMBER));
    let joint = |i: usize| joins(reading, i) || reading.is_punct(i, b',');
    let past = |i: usize| (reading.pack().is_past)(reading.str(i));
    let object = |i: usize| reading.has(i, Classes::FUNCTION) || reading.tokens[i].kind == Kind::Number;
    token.is_word()
        && !token.capitalised()
        && i > 1
        && joint(i - 1)
        && past(i)
        && !known()
        && i + 1 < reading.tokens.len()
        && object(i + 1)
}

/// "die geplanten 500 Stellen", "its expected loss": a participle that is the adjective of a noun, and governs nothing
/// but its phrase.
pub(super) fn is_attributive(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, intent: &Found<Intent>) -> bool {
    const LEAD: Grammars = Grammars::DETERMINER.or(Grammars::PREPOSITION);
    let reading = scene.reading;
    let (first, after) = (intent.start(), intent.end());
    if intent.value != Intent::Plan || after - first > 1 || !(reading.pack().is_past)(reading.str(first)) {
        return false;
    }
    let led = first == sentence.tokens.start
        || reading.is(first - 1, LEAD)
        || reading.word(first - 1) == WordId::CLITIC_S;
    let noun = |i: usize| {
        i < sentence.tokens.end
            && reading.tokens[i].kind != Kind::Punct
            && !reading.has(i, Classes::FUNCTION.or(Classes::VERB))
    };
    led && noun(after)
}

/// A verb in the past states something in the clause of `intent`, up to token `end`, and nothing is planned there:
/// "sold the planned site for £3m".
pub(super) fn tells_past(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    end: usize,
) -> bool {
    let reading = scene.reading;
    (clause_start(reading, sentence, intent.start)..end).any(|i| {
        !intent.contains(&i)
            && is_finite(scene, sentence, i)
            && !is_ahead(sentence, i)
            && (reading.pack().is_past)(reading.str(i))
            && !reading.is(i, Grammars::SPEECH)
    })
}

/// "dank seines Angebots den Umsatz um 12 Prozent": a noun that a preposition leads in governs no other phrase than its
/// own.
pub(super) fn leaves_phrase(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    noun: &Range<usize>,
    figure: &Range<usize>,
) -> bool {
    /// How far before the noun its preposition may stand, past an article and an adjective.
    const LEAD: usize = 3;
    let reading = scene.reading;
    let from = noun.start.saturating_sub(LEAD).max(sentence.tokens.start);
    let plain = |i: &usize| !is_finite(scene, sentence, *i) && reading.tokens[*i].is_word();
    let led = (from..noun.start)
        .rev()
        .take_while(plain)
        .any(|i| reading.is(i, Grammars::PREPOSITION) && !reading.is(i, Grammars::ARTICLE));
    let opens = |i: usize| reading.is(i, Grammars::DETERMINER) && !reading.is(i - 1, Grammars::PREPOSITION);
    led && (noun.end..figure.start).any(|i| opens(i) || is_finite(scene, sentence, i))
}

fn step(reading: &Reading<'_>, i: usize, end: usize) -> Step {
    let token = &reading.tokens[i];
    if token.kind == Kind::Punct {
        return match () {
            () if token.is_punct(b';') => Step::Stop,
            () if token.is_punct(b'(') => Step::Open,
            () if token.is_punct(b')') => Step::Close,
            () if token.is_punct(b',') || token.is_punct(b'-') && token.spaced() => {
                Step::Joint(Passed::Comma)
            }
            () => Step::Go,
        };
    }
    if !reading.has(i, Classes::FUNCTION) {
        return Step::Go;
    }
    let after_comma = i > 0 && reading.is_punct(i - 1, b',');
    let grammar = reading.longest_grammar(i, end);
    if grammar.has(Grammars::COMPLEMENTISER) {
        // "a strike that stopped 40 trains": no object of what was said, but a fact of its own.
        if (reading.pack().is_past)(reading.str(i + 1)) {
            Step::Stop
        } else {
            Step::Go
        }
    } else if after_comma && grammar.has(Grammars::RELATIVE) {
        Step::Relative
    } else if !after_comma && grammar.has(Grammars::OTHER) {
        // "will damit 5 Millionen sparen": an adverb that opens a clause elsewhere.
        Step::Go
    } else if grammar.has(Grammars::SUBORDINATOR.or(Grammars::CONDITION)) {
        if grammar.has(Grammars::PREPOSITION.or(Grammars::AUXILIARY)) {
            Step::Joint(Passed::Comma)
        } else {
            Step::Stop
        }
    } else if grammar.has(Grammars::BUT) {
        if after_comma {
            Step::Stop
        } else {
            Step::Joint(Passed::And)
        }
    } else if grammar.has(Grammars::AND) {
        Step::Joint(Passed::And)
    } else {
        Step::Go
    }
}

/// "…, die Preise um 5 Prozent zu erhöhen", "…, das Werk auszubauen": what looks like a relative clause depends on
/// the verb before all the same.
fn leads_to_infinitive(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    let clause = (i..end.min(i + CLAUSE)).take_while(|i| !reading.is_punct(*i, b','));
    let mut marked = false;
    for word in clause.filter(|i| reading.tokens[*i].is_word()) {
        let text = reading.str(word);
        if (reading.pack().holds_infinitive_mark)(text) || marked && (reading.pack().is_infinitive)(text) {
            return true;
        }
        marked = reading.is(word, Grammars::INFINITIVE_MARK);
    }
    false
}

/// A verb that states, or its participle: no infinitive, and no participle that goes on.
pub(super) fn is_finite(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let reading = scene.reading;
    // "to close 20 shops and [cut] 300 jobs": joined, an infinitive may look like a past.
    let infinitive = || !reading.is(i, Grammars::AUXILIARY) && (reading.pack().is_infinitive)(reading.str(i));
    let states = matches!(
        sentence.syntax.class(i),
        WordClass::Finite | WordClass::Participle
    );
    states && is_verb(scene, sentence, i) && !infinitive()
}

/// A verb in any form but an infinitive with its mark or modal.
fn is_verb(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    sentence.syntax.has_known_verb(scene.reading, i) && !is_governed(scene, sentence, i)
}

/// "to [rise]", "will [rise]": the mark or word of intention right before it governs the word.
fn is_governed(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let governs = |i: usize| scene.reading.is(i, Grammars::INFINITIVE_MARK) || is_ahead(sentence, i);
    i.checked_sub(1).is_some_and(governs)
}

/// A word of intention governs what stands right behind it.
fn is_ahead(sentence: &Sentence<'_>, i: usize) -> bool {
    let mut intents = sentence.intents.iter();
    intents.any(|intent| intent.value.may_be_verb() && intent.tokens().contains(&i))
}

/// Whether what stands at `target`, before `intent`, depends on it: as its subject, or as an object in a clause that
/// its verb closes.
pub(super) fn reaches_back(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    target: &Range<usize>,
) -> bool {
    if intent.start < target.end || intent.start - target.end > CLAUSE {
        return false;
    }
    let reading = scene.reading;
    let (mut depth, mut joint) = (0, false);
    let parted = (target.end..intent.start).any(|i| {
        depth += i32::from(reading.is_punct(i, b'('));
        depth -= i32::from(reading.is_punct(i, b')'));
        joint |= joins(reading, i);
        depth == 0 && (parts_phrases(reading, i) || joint && is_verb(scene, sentence, i))
    });
    let joined = intent.start > target.end && joins(reading, intent.start - 1);
    if parted || joined {
        return false;
    }
    let closes = has_ended(reading, intent.end, sentence.tokens.end);
    // "mit 17 Prozent einsteigen will", "übernehmen zu wollen": the infinitive depends on the modal behind it.
    let mark = usize::from(reading.is(intent.start - 1, Grammars::INFINITIVE_MARK));
    let governed = |i: usize| i + 1 + mark == intent.start && (reading.pack().is_infinitive)(reading.str(i));
    // "300 buses are forecast for 2024": a passive.
    let passive = |i: usize| i + 1 == intent.start;
    // "it said 300 shops would close": what was said is a clause of its own.
    let modal = reading.is(intent.start, Grammars::AUXILIARY);
    let says = |i: usize| modal && i < target.start && reading.is(i, Grammars::SPEECH);
    let verbs = clause_start(reading, sentence, target.start)..intent.start;
    !verbs.filter(|i| !target.contains(i)).any(|i| {
        let helps = reading.is(i, Grammars::AUXILIARY) && (closes || passive(i));
        let serves = helps || says(i) || closes && governed(i);
        is_verb(scene, sentence, i) && !serves
    })
}

/// Where the clause of token `i` begins.
fn clause_start(reading: &Reading<'_>, sentence: &Sentence<'_>, i: usize) -> usize {
    let from = i.saturating_sub(CLAUSE).max(sentence.tokens.start);
    boundary::clause_start(reading, from, i)
}

/// A noun of intention right behind the figure: "a £420m takeover bid", "the 5 percent growth target".
pub(super) fn is_beside(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Range<usize>,
    figure: &Range<usize>,
) -> bool {
    const BESIDE: usize = 3;
    let reading = scene.reading;
    let plain = |i: usize| {
        let mark = reading.tokens[i].kind == Kind::Punct && !reading.is_punct(i, b'-');
        let preposition = Grammars::PREPOSITION.except(Preposition::Of.set());
        !mark
            && !reading.is(i, preposition.or(Grammars::DETERMINER))
            && !reading.has(i, Classes::VERB)
            && !joins(reading, i)
    };
    let range = bracketed(sentence, figure.end)..intent.start;
    intent.start >= figure.end
        && range.len() <= BESIDE
        && range.clone().all(plain)
        && !sentence
            .figures
            .iter()
            .any(|other| range.contains(&other.start()))
}

/// Past the conversion of a figure that ends at `i`: "£420m ($806m) bid".
fn bracketed(sentence: &Sentence<'_>, i: usize) -> usize {
    /// In tokens, from the figure: a bracket and a word that bounds may stand before its conversion.
    const NEAR: usize = 3;
    let conversion = sentence
        .figures
        .iter()
        .find(|other| other.value.conversion && (i..i + NEAR).contains(&other.start()));
    conversion.map_or(i, |other: &Found<_>| other.end() + 1)
}
