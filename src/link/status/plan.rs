//! Words of intention that govern a figure: verbs of planning, modals, offers.

use std::ops::Range;

use super::goal::is_noun;
use super::{Asked, Construction, Standing, scope};
use crate::claim::{Metric, Property, Unit};
use crate::grammar::boundary::subordinates_behind_comma;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, Intent, Lead, Preposition, Reference, TimeWord, VerbForms};
use crate::link::figure::start;
use crate::link::scene::Place;
use crate::recognise::Found;
use crate::text::token::{Kind, WordId};

/// "will close 40 branches in 2030": it has not happened yet, whatever the verb.
pub(super) fn year_ahead(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    if asked.ahead != Some(true) {
        return None;
    }
    let planned = planned(asked);
    Some(planned.unwrap_or(Standing {
        tokens: None,
        ..Standing::target(0..0, Construction::YearAhead)
    }))
}

/// "the £3m it lost": the figure is the object of a clause of its own, which tells a fact.
pub(super) fn own_clause(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// How far behind the figure its pronoun may stand, past what is counted.
    const NOUN: usize = 3;
    let (scene, sentence) = (asked.scene, asked.sentence);
    let after = asked.tokens().end;
    let end = sentence.tokens.end.saturating_sub(1);
    let pronoun = (after..(after + NOUN).min(end))
        .take_while(|i| {
            let opens = Grammars::WHEN.or(Grammars::CONDITION);
            scene.reading.tokens[*i].is_word() && !scene.reading.is(*i, opens)
        })
        .find(|i| scene.reading.is(*i, Grammars::PRONOUN))?;
    let is_plan = || asked.intents_behind().any(|intent| intent.start() == pronoun + 1);
    (scope::is_finite(scene, sentence, pronoun + 1) && !is_plan()).then_some(Standing::FACT)
}

/// "plans to sell 500 vans", "soll 5 Mio. kosten", "500 Stellen sind geplant": what governs the figure plans.
pub(super) fn planned(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let found = governing(asked)?;
    Some(Standing::target(found.tokens(), Construction::Planned))
}

/// "a budget to double capacity", "um die Kapazität zu verdoppeln": the figure is a verb that tells what something is
/// for, unless it has come about.
pub(super) fn purpose(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let (reading, first) = (asked.scene.reading, asked.figure.start());
    let mark = first
        .checked_sub(1)
        .filter(|i| reading.is(*i, Grammars::INFINITIVE_MARK))?;
    let verb = reading.tokens[first].is_word()
        && asked.tokens().len() == 1
        && asked.figure.value.quantity.unit == Unit::PERCENT
        && (reading.pack().is_infinitive)(reading.str(first));
    let came = |intent: &Found<Intent>| matches!(intent.value, Intent::Result | Intent::Outcome);
    (verb && !asked.sentence.intents.iter().any(came))
        .then(|| Standing::target(mark..first + 1, Construction::Planned))
}

/// "By 2030 Fenwick Motors will:": an item of a list whose lead plans, where its own words tell nothing past.
pub(super) fn planned_list(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let lead = asked.scene.list_lead(asked.sentence)?;
    let reading = asked.scene.reading;
    let colon = lead.tokens.end - 1;
    let last = colon.saturating_sub(1)..colon;
    let intent =
        lead.intents.iter().rev().find(|intent| {
            intent.value.points_ahead() && lead.syntax.are_together(&intent.tokens(), &last)
        })?;
    let past = |i: usize| {
        scope::is_finite(asked.scene, asked.sentence, i) && (reading.pack().is_past)(reading.str(i))
    };
    (!asked.sentence.tokens.clone().any(past))
        .then(|| Standing::target(intent.tokens(), Construction::PlannedList))
}

/// The word of intention that the figure depends on, the nearest first.
fn governing<'a>(asked: &'a Asked<'_, '_, '_>) -> Option<&'a Found<Intent>> {
    let f = asked.tokens();
    for intent in asked.intents_before() {
        if is_elliptic(asked, intent) || !reaches(asked, intent, &f) {
            continue;
        }
        match intent.value {
            Intent::Offer if is_accepted(asked, intent) || is_settlement(asked, &f) => return None,
            Intent::Settled
                if is_carried_out_later(asked.metric) && has_marked_infinitive(asked, intent, &f) =>
            {
                return Some(intent);
            }
            Intent::Settled if has_in_future(asked, intent) => return Some(intent),
            Intent::Settled if !is_intended(asked, intent) => return None,
            Intent::Result if !is_intended(asked, intent) => return None,
            _ if plans(asked, intent, true) => return Some(intent),
            _ => {}
        }
    }
    asked.intents_behind().find(|intent| {
        let i = intent.tokens();
        intent.value == Intent::Offer && scope::is_beside(asked.scene, asked.sentence, &i, &f)
            || !is_noun(asked.scene, asked.sentence, i.start)
                && plans(asked, intent, false)
                && !is_of_another(asked, intent)
                && scope::reaches_back(asked.scene, asked.sentence, &i, &f)
    })
}

/// "anders als angekündigt sank der Gewinn auf 5 Mio.", "faster than planned": a plan that is only compared with.
fn is_elliptic(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let (first, after) = (intent.start(), intent.end());
    let against = first > asked.sentence.tokens.start && reading.is(first - 1, Preposition::Against.set());
    let verb = || !reading.tokens[after].capitalised() && (reading.pack().is_past)(reading.str(after));
    against && after < asked.figure.start() && reading.tokens[after].is_word() && verb()
}

/// Whether what depends on the word may be the figure at `f`, behind it.
fn reaches(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>, f: &Range<usize>) -> bool {
    let (scene, sentence) = (asked.scene, asked.sentence);
    let i = intent.tokens();
    let adjective =
        || scope::is_attributive(scene, sentence, intent) && scope::tells_past(scene, sentence, &i, f.start);
    let offer = || is_offer_noun(asked, intent) && scope::leaves_phrase(scene, sentence, &i, f);
    // "statt der geplanten 9 Mio. waren es 4"
    let of_other = || {
        let mut figures = sentence.figures.iter();
        let next = figures.find(|other| other.start() >= i.end);
        scope::is_attributive(scene, sentence, intent)
            && next.is_some_and(|next| next.end() <= f.start && next.start() <= i.end + 1)
            && (i.end..f.start).any(|i| sentence.syntax.is_finite(i))
    };
    !of_other()
        && scope::reaches_ahead(scene, sentence, &i, f)
        && !follows_done(asked, i.end..f.start)
        && !adjective()
        && !offer()
}

/// "plans a new plant after cutting 50 jobs": what came first is done.
fn follows_done(asked: &Asked<'_, '_, '_>, between: Range<usize>) -> bool {
    /// "after [previously cutting]": how far behind it the participle may stand.
    const NEAR: usize = 2;
    let reading = asked.scene.reading;
    let after = |i: usize| {
        let mut senses = reading.lexicon.senses_of(reading.word(i));
        senses.any(|sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::After))))
    };
    let doing = |i: usize| (reading.pack().is_present_participle)(reading.str(i));
    let end = between.end;
    let mut leads = between.filter(|i| after(*i));
    leads.any(|i| (i + 1..end.min(i + 1 + NEAR)).any(doing))
}

/// "the bid", "das Angebot", and not "to bid", "to seek".
fn is_offer_noun(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let (reading, first) = (asked.scene.reading, intent.start());
    let capital = reading.capital_tells_noun() && reading.tokens[first].capitalised();
    let led = || {
        first > asked.sentence.tokens.start
            && (reading.word(first - 1) == WordId::CLITIC_S
                || reading.is(first - 1, Grammars::DETERMINER.or(Grammars::PREPOSITION)))
    };
    let marked = || reading.is(first.saturating_sub(1), Grammars::INFINITIVE_MARK);
    intent.value == Intent::Offer && (capital || led() && !marked())
}

/// "400 statt der geplanten 500": the adjective of another figure, or of what this one is measured against.
fn is_of_another(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    /// How far behind the word that figure may stand, and before it the word of comparison.
    const BEHIND: usize = 3;
    const BEFORE: usize = 3;
    if !scope::is_attributive(asked.scene, asked.sentence, intent) {
        return false;
    }
    let reading = asked.scene.reading;
    let mut others = asked.sentence.figures.iter();
    let first = intent.start();
    let against = |i: usize| reading.is(i, Preposition::Against.set());
    others.any(|other| intent.tokens.before(other.tokens) && intent.tokens.gap_to(other.tokens) <= BEHIND)
        || (first.saturating_sub(BEFORE).max(asked.tokens().end)..first).any(against)
}

/// "won the auction with a bid of $84m", "mit einem Gebot von 112 Millionen durchgesetzt", "settled the lawsuit": the offer
/// was taken.
fn is_accepted(asked: &Asked<'_, '_, '_>, offer: &Found<Intent>) -> bool {
    /// What stands between a verb and its object.
    const OBJECT: usize = 4;
    let (reading, sentence) = (asked.scene.reading, asked.sentence);
    let first = offer.start();
    let means = first.saturating_sub(2).max(sentence.tokens.start)..first;
    let with = |i: usize| reading.is(i, Preposition::Other.set().or(Preposition::For.set()));
    let taken = |intent: &Found<Intent>| {
        intent.value == Intent::Settled && sentence.syntax.are_together(&intent.tokens(), &offer.tokens())
    };
    // "settled the class-action [lawsuit]", "wurde die [Klage] für 15 Mio. Euro beigelegt"
    let object = |intent: &Found<Intent>| {
        let before = intent.end() <= first && first - intent.end() <= OBJECT;
        before || reading.has_verb_last_clauses() && intent.start() >= asked.tokens().end
    };
    let by = means.into_iter().any(with);
    let mut settled = sentence.intents.iter().filter(|intent| taken(intent));
    settled.any(|intent| by || object(intent))
}

/// "met many of the demands in a $206bn settlement": what stands names the figure.
fn is_settlement(asked: &Asked<'_, '_, '_>, figure: &Range<usize>) -> bool {
    let mut intents = asked.sentence.intents.iter();
    intents.any(|intent| {
        intent.value == Intent::Settled
            && scope::is_beside(asked.scene, asked.sentence, &intent.tokens(), figure)
    })
}

/// "would have the remaining 60 percent": no perfect, but the verb of having.
fn has_in_future(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let ahead = |sense: &Sense| matches!(sense, Sense::Intent(Intent::Ahead));
    intent.tokens().len() == 2
        && reading.is(intent.end() - 1, Grammars::AUXILIARY)
        && reading.lexicon.senses_of(reading.word(intent.start())).any(ahead)
        && (reading.is(intent.end(), Grammars::DETERMINER) || start(asked.figure) == intent.end())
}

/// What is only begun when it is agreed on, as a price or fine is not.
fn is_carried_out_later(metric: Metric) -> bool {
    metric.is(Property::Project)
}

/// "agreed to cut 500 jobs", "haben sich geeinigt, 130 Mitarbeiter zu entlassen": an infinitive governs the figure.
fn has_marked_infinitive(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>, figure: &Range<usize>) -> bool {
    /// How far behind the figure its infinitive may stand.
    const BEHIND: usize = 6;
    let reading = asked.scene.reading;
    let mark = |i: usize| reading.is(i, Grammars::INFINITIVE_MARK);
    let end = asked.sentence.tokens.end.min(figure.end + BEHIND);
    let marked = |i: usize| {
        (reading.pack().holds_infinitive_mark)(reading.str(i))
            || i + 1 < end && mark(i) && is_infinitive(asked, i + 1)
    };
    (intent.end()..end).filter(|i| !figure.contains(i)).any(marked)
}

/// "is expected to be fined", "to agree": what would be settled is still only planned.
fn is_intended(asked: &Asked<'_, '_, '_>, settled: &Found<Intent>) -> bool {
    /// In tokens, from the plan to what is settled: "to be" may stand between.
    const NEAR: usize = 3;
    let first = settled.start();
    let marked = first > 0 && asked.scene.reading.is(first - 1, Grammars::INFINITIVE_MARK);
    marked
        || asked.sentence.intents.iter().any(|intent| {
            intent.value.points_ahead()
                && intent.end() <= settled.start()
                && settled.start() - intent.end() <= NEAR
        })
}

/// Whether the word makes what depends on it a target. A fine that "must" be paid is imposed.
fn plans(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>, ahead: bool) -> bool {
    let metric = asked.metric;
    let imposed = metric == Metric::Fine;
    let to_come = metric.is(Property::TakesEffect);
    match intent.value {
        Intent::Plan | Intent::Maybe => true,
        Intent::Offer => !has_on_offer(asked, intent) && !is_charged(asked, intent),
        Intent::Ahead => !imposed && !is_hearsay(asked, intent) && !is_of_now(asked, intent),
        Intent::AheadWithInfinitive => !imposed && (has_infinitive(asked, intent) || becomes(asked, intent)),
        Intent::Announced => to_come && ahead && !is_told_of(asked),
        Intent::Goal => {
            ahead && asked.sentence.place == Place::Headline || !ahead && is_passive(asked, intent)
        }
        _ => false,
    }
}

/// "announced the price had been halved": a clause with its own verb is announced, not what the figure measures.
fn is_told_of(asked: &Asked<'_, '_, '_>) -> bool {
    let reading = asked.scene.reading;
    let behind = asked.tokens().end..asked.sentence.tokens.end;
    let clause = behind.take_while(|i| reading.tokens[*i].kind != Kind::Punct);
    let mut verbs = clause.filter(|i| scope::is_finite(asked.scene, asked.sentence, *i));
    verbs.any(|i| reading.is(i, Grammars::AUXILIARY) && (reading.pack().is_past)(reading.str(i)))
}

/// "300 buses are forecast for 2024": what names a forecast elsewhere is the participle of an auxiliary here.
fn is_passive(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let (reading, first) = (asked.scene.reading, intent.start());
    !reading.capital_tells_noun()
        && first > asked.sentence.tokens.start
        && reading.is(first - 1, Grammars::AUXILIARY)
}

/// "verlangt 5 Prozent Zinsen": what a seller demands as a price is the price.
fn is_charged(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let marked = intent.start() > 0 && reading.is(intent.start() - 1, Grammars::INFINITIVE_MARK);
    matches!(asked.metric, Metric::Price | Metric::InterestRate) && !marked && !is_offer_noun(asked, intent)
}

/// "offers 500 rooms", "bietet 500 Plätze": what can be had, where no money is offered for it; not "proposes to close 40
/// shops".
fn has_on_offer(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let unit = asked.figure.value.quantity.unit;
    let counts = unit.currency().is_none() && unit != Unit::PERCENT;
    let beside = asked.figure.start().saturating_sub(intent.end()) <= 2;
    let done = |i: usize| {
        let reading = asked.scene.reading;
        let marked = reading.is(i, Grammars::INFINITIVE_MARK) && i + 1 < asked.figure.start();
        marked || (reading.pack().is_present_participle)(reading.str(i))
    };
    counts
        && beside
        && !(intent.end()..asked.figure.start()).any(done)
        && !is_offer_noun(asked, intent)
        && asked.metric != Metric::Stake
}

/// The words of the clause behind `intent`.
fn clause<'a>(
    asked: &'a Asked<'_, '_, '_>,
    intent: &Found<Intent>,
) -> impl DoubleEndedIterator<Item = usize> + use<'a> {
    let (reading, sentence) = (asked.scene.reading, asked.sentence);
    let start = intent.end();
    let opens = |i: usize| subordinates_behind_comma(reading, i) && !reading.has(i, Classes::TIME);
    let ends = |i: &usize| {
        let token = &reading.tokens[*i];
        if token.kind == Kind::Punct {
            [b',', b';', b'(', b':'].iter().any(|mark| token.is_punct(*mark))
        } else {
            opens(*i)
        }
    };
    let end = (start..sentence.tokens.end)
        .find(ends)
        .unwrap_or(sentence.tokens.end);
    (start..end).filter(|i| reading.tokens[*i].is_word())
}

/// "wird … ausliefern": an infinitive at the end of the clause, not a participle; or right before, where the verb
/// closes the clause ("dass er 500 Stellen streichen wird").
fn has_infinitive(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let first = intent.start();
    let last = clause(asked, intent).last();
    last.or(first.checked_sub(1))
        .is_some_and(|i| is_infinitive(asked, i))
}

/// "2025 werden es 45 Mio. Euro": with nothing but its subject and the figure, it tells what comes.
fn becomes(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let reading = asked.scene.reading;
    let last = clause(asked, intent).last();
    let noun =
        |i: usize| asked.tokens().contains(&i) || reading.tokens[i].capitalised() || i == asked.tokens().end;
    reading.is(intent.end(), Grammars::PRONOUN) && last.is_some_and(noun)
}

fn is_infinitive(asked: &Asked<'_, '_, '_>, i: usize) -> bool {
    let reading = asked.scene.reading;
    reading.tokens[i].is_word()
        && !reading.tokens[i].capitalised()
        && (reading.pack().is_infinitive)(reading.str(i))
}

/// "das Defizit soll derzeit 5 Millionen betragen": what is told of now, and nothing that moves.
fn is_of_now(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let sentence = asked.sentence;
    let together = |words: &Range<usize>| sentence.syntax.are_together(words, &intent.tokens());
    let mut references = sentence.references.iter();
    references.any(|found| found.value == Reference::Now && together(&found.tokens()))
        && !sentence
            .movements
            .iter()
            .any(|movement| together(&movement.tokens()))
}

/// "soll 5 Millionen gekostet haben": a perfect behind a modal is what is told of the past.
fn is_hearsay(asked: &Asked<'_, '_, '_>, intent: &Found<Intent>) -> bool {
    let mut words = clause(asked, intent).rev();
    let (Some(last), Some(before)) = (words.next(), words.next()) else {
        return false;
    };
    let reading = asked.scene.reading;
    let perfect = |from: usize| {
        let perfect = |sense: &Sense| matches!(sense, Sense::Grammar(Grammar::Perfect)).then_some(());
        reading
            .longest(from, last + 1, perfect)
            .is_some_and(|(after, ())| after == last + 1)
    };
    // "überschritten": what is spelt like an infinitive, but has the prefix of a participle.
    let participle = |i: usize| {
        !is_infinitive(asked, i) || (reading.pack().verb_forms)(reading.str(i)).has(VerbForms::PARTICIPLE)
    };
    perfect(before) || perfect(last) && participle(before) && !reading.tokens[before].capitalised()
}
