//! Nouns that name a target, and what came of it.

use std::ops::Range;

use super::{Asked, Construction, Standing, scope};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Intent, Preposition};
use crate::link::figure::start;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::text::token::{Kind, WordId};

/// "übertraf mit 520 ihr Ziel von 500", "missed its target with 40": a figure led in by "with" in the clause of a
/// verb that tells how a target came out is the outcome.
pub(super) fn result_beside_goal(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let f = asked.tokens();
    if !is_led_by_with(asked) {
        return None;
    }
    let here = || {
        let intents = asked.sentence.intents.iter();
        intents.filter(|intent| asked.sentence.syntax.are_together(&intent.tokens(), &f))
    };
    let verb = here().find(|intent| intent.value == Intent::Outcome)?;
    let planned = here().any(|intent| {
        matches!(
            intent.value,
            Intent::Plan | Intent::Ahead | Intent::AheadWithInfinitive | Intent::Maybe
        ) && !scope::is_attributive(asked.scene, asked.sentence, intent)
    });
    let measured = || here().any(|intent| is_goal(asked.scene, asked.sentence, intent));
    (!planned && measured() && verb.start() < asked.sentence.tokens.end).then_some(Standing::FACT)
}

/// "with 40", "mit einem Umsatz von 65": a preposition that neither compares nor moves leads the figure in, or what it
/// measures.
fn is_led_by_with(asked: &Asked<'_, '_, '_>) -> bool {
    /// Words of the noun's phrase before its "of".
    const NOUN: usize = 3;
    const WITH: Grammars = Preposition::Other.set();
    let reading = asked.scene.reading;
    // "with a target of 40": the noun says what the figure is.
    let names_goal = |i: usize| {
        let mut intents = asked.intents_before();
        intents.any(|intent| intent.start() > i && is_goal(asked.scene, asked.sentence, intent))
    };
    let with = |i: usize| {
        let grammar = reading.grammar(i).and(Grammars::PREPOSITION);
        grammar.has(WITH) && !grammar.has(Grammars::PREPOSITION.except(WITH)) && !names_goal(i)
    };
    let Some(lead) = start(asked.figure).checked_sub(1) else {
        return false;
    };
    if !reading.is(lead, Preposition::Of.set()) {
        return with(lead);
    }
    let phrase = (lead.saturating_sub(NOUN).max(asked.sentence.tokens.start)..lead).rev();
    phrase
        .take_while(|i| reading.tokens[*i].is_word())
        .find(|i| reading.is(*i, Grammars::PREPOSITION))
        .is_some_and(with)
}

/// A noun that names a target right at the figure: "goal of 500,000", "Prognose von 5 Prozent", "its 5% goal",
/// "analysts' estimates of $22bn".
pub(super) fn target_noun(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let found = noun(asked)?;
    let measured = is_measured_against(asked, found.start());
    let standing = Standing::target(found.tokens(), Construction::TargetNoun).measured(measured);
    Some(standing.replaced(is_replaced(asked, found)))
}

/// "cut its target to 260 [from 300]", "compared with its previous [forecast] of 80": the value that a new one
/// replaces.
fn is_replaced(asked: &Asked<'_, '_, '_>, noun: &Found<Intent>) -> bool {
    let moved = asked.old && matches!(asked.role, Some(Preposition::From | Preposition::Of));
    let mut intents = asked.sentence.intents.iter();
    let before = |intent: &Found<Intent>| intent.value == Intent::Previous && intent.end() == noun.start();
    moved || intents.any(before)
}

/// "compared with analysts' [forecasts]", "against its own [goal]": a word of comparison leads the noun in.
fn is_measured_against(asked: &Asked<'_, '_, '_>, noun: usize) -> bool {
    /// How far before the noun it may stand.
    const LEAD: usize = 4;
    let reading = asked.scene.reading;
    let lead = noun.saturating_sub(LEAD).max(asked.sentence.tokens.start)..noun;
    let against = Preposition::Against.set();
    lead.into_iter()
        .any(|i| reading.grammar(i).or(reading.grammar_ending(i)).has(against))
}

/// Whether the word names a target, in its sentence.
fn is_goal(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, intent: &Found<Intent>) -> bool {
    match intent.value {
        Intent::Goal | Intent::Expectation => true,
        Intent::Plan => {
            // "capacity | is to rise": no noun is so long
            let word = intent.tokens().len() == 1;
            word && is_noun(scene, sentence, intent.start())
                && !scope::is_attributive(scene, sentence, intent)
        }
        // "nach Schätzung von Analysten": a source, and the verb tells whether it looks ahead.
        Intent::Estimate => {
            (is_forecast(sentence, intent) || is_revised(scene, sentence, intent))
                && !(intent.start() > sentence.tokens.start
                    && scene.reading.is(intent.start() - 1, Preposition::Source.set()))
        }
        _ => false,
    }
}

fn noun<'a>(asked: &'a Asked<'_, '_, '_>) -> Option<&'a Found<Intent>> {
    /// How far before the figure the noun may stand.
    const NEAR: usize = 4;
    /// In a phrase with no verb in it: "its forecast for capital expenditure in 2016 at $900m".
    const PHRASE: usize = 10;
    /// And where the target is moved: "raised its forecast for the year by 10 cents to $4.60".
    const MOVED: usize = 16;
    let (scene, sentence, f) = (asked.scene, asked.sentence, asked.tokens());
    let role = asked.role;
    let is_moved = matches!(role, Some(Preposition::To | Preposition::By | Preposition::From));
    let says = |from: usize| {
        let mark = |i: usize| scene.reading.tokens[i].kind == Kind::Punct;
        // "Die Prognose für 2024 liegt unverändert bei 80": what the noun is, an auxiliary tells.
        let verb =
            |i: usize| scope::is_finite(scene, sentence, i) && !scene.reading.is(i, Grammars::AUXILIARY);
        (from..f.start).any(|i| mark(i) || verb(i))
    };
    sentence.intents.iter().rev().find(|intent| {
        let i = intent.tokens();
        let near = |gap: usize| {
            gap <= NEAR
                || gap <= MOVED && is_moved && moves(sentence, &i, &f)
                || gap <= PHRASE && !says(i.end)
        };
        let measures = || intent.value != Intent::Expectation || leads_in(asked, i.end);
        let before = || {
            i.end <= f.start
                && near(f.start - i.end)
                && measures()
                && scope::reaches_ahead(scene, sentence, &i, &f)
        };
        let behind = || intent.value != Intent::Expectation && scope::is_beside(scene, sentence, &i, &f);
        is_goal(scene, sentence, intent) && (before() || behind())
    })
}

/// "über den Erwartungen der Analysten von 35 Mio. Euro": what was expected follows, as a part of the noun's phrase.
fn leads_in(asked: &Asked<'_, '_, '_>, from: usize) -> bool {
    const OF: Grammars = Preposition::Of.set().or(Preposition::For.set());
    let reading = asked.scene.reading;
    let lead = start(asked.figure).saturating_sub(1);
    lead >= from && reading.is(lead, OF)
        || (from..asked.tokens().start).any(|i| reading.is_punct(i, b'(')) && lead == from
}

/// "analysts' estimates", "Schätzung von Analysten": reckoned by those who look ahead.
fn is_forecast(sentence: &Sentence<'_>, estimate: &Found<Intent>) -> bool {
    /// How far from the noun they may stand: "estimates by analysts at several banks".
    const BESIDE: usize = 2;
    let mut holders = sentence.intents.iter();
    let beside = |holder: &Found<Intent>| {
        let apart = holder.tokens.before(estimate.tokens) || holder.tokens.after(estimate.tokens);
        let beside = apart && holder.tokens.gap_to(estimate.tokens) <= BESIDE;
        beside && sentence.syntax.between(&holder.tokens(), &estimate.tokens()) == 0
    };
    holders.any(|holder| holder.value == Intent::Forecaster && beside(holder))
}

/// "lowered its sales [estimate] by 12 percent", "hob seine [Schätzung] auf 5 Mio. Euro": one's own that is moved is of what
/// is to come.
fn is_revised(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, estimate: &Found<Intent>) -> bool {
    /// How far before the noun the possessive may stand: "its full-year sales".
    const NOUN: usize = 4;
    let from = estimate.start().saturating_sub(NOUN).max(sentence.tokens.start);
    let own = (from..estimate.start())
        .rev()
        .find(|i| scene.reading.is(*i, Grammars::POSSESSIVE));
    own.is_some_and(|own| sentence.movements.iter().any(|movement| movement.end() == own))
}

/// "raised its forecast … to 5%", "die Prognose … auf 5 Prozent gesenkt": a verb of movement near.
fn moves(sentence: &Sentence<'_>, noun: &Range<usize>, figure: &Range<usize>) -> bool {
    const NEAR: usize = 5;
    let clause = noun.start.saturating_sub(NEAR)..figure.end + NEAR;
    let mut moves = sentence.movements.iter().map(|found| found.start());
    moves.any(|i| clause.contains(&i))
}

/// A word that may be a verb is a noun after an article, an owner or what it is a forecast of.
pub(super) fn is_noun(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let reading = scene.reading;
    // "20% of the workforce | will go": no modal is a noun
    if reading.capital_tells_noun() || i == sentence.tokens.start || reading.is(i, Grammars::AUXILIARY) {
        return false;
    }
    // "to craft marketing plans,": a verb has something behind it.
    let closes = reading
        .tokens
        .get(i + 1)
        .is_none_or(|next| next.kind == Kind::Punct);
    let pack = reading.pack();
    let participle = (pack.is_past)(reading.str(i)) || (pack.is_present_participle)(reading.str(i));
    if closes && !participle && !reading.has(i, Classes::FUNCTION) {
        return true;
    }
    let leads = |i: usize| reading.word(i) == WordId::CLITIC_S || reading.is(i, Grammars::DETERMINER);
    // "its 2024 target", "the full-year shipment forecast"
    let between = |i: &usize| {
        reading.is_punct(*i, b'-')
            || reading.has(*i, Classes::TIME.or(Classes::METRIC))
            || reading.tokens[*i].kind == Kind::Number
    };
    let from = i.saturating_sub(NOUN).max(sentence.tokens.start);
    let lead = (from..i).rev().find(|i| leads(*i) || !between(i));
    let compound = || sentence.cues.iter().any(|cue| cue.end() == i);
    lead.is_some_and(leads) || compound()
}

/// How far before a noun its article may stand, past what it is a noun of.
const NOUN: usize = 5;
