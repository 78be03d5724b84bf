//! Fact or intention.

mod scope;

use std::ops::Range;

use super::figure::FigureInSentence;
use super::scene::{Place, Scene, Sentence};
use crate::claim::{Metric, Property, Status};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, Intent, Preposition, Role};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;
use crate::text::token::{Kind, WordId};

/// The status found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) status: Status,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) rule: &'static str,
}

const FACT: Standing = Standing {
    status: Status::Actual,
    tokens: None,
    rule: "reported_as_fact",
};

/// The year alone tells that it has not happened yet.
const YEAR_AHEAD: Standing = Standing {
    status: Status::Target,
    tokens: None,
    rule: "year_ahead",
};

fn target(found: &Found<Intent>, rule: &'static str) -> Standing {
    Standing {
        status: Status::Target,
        tokens: Some(found.tokens()),
        rule,
    }
}

/// How far before a participle of planning its auxiliary may stand: "zunächst waren 500 Stellen geplant".
const PLANNED: usize = 8;

/// Whether a target is told with how it came out: "falling short of its goal of 500", "540, 500 had been expected".
pub(super) fn is_judged(figure: &FigureInSentence<'_, '_, '_>, standing: &Standing) -> bool {
    let FigureInSentence { scene, sentence, .. } = *figure;
    let past = |i: usize| {
        let text = scene.reading.str(i);
        scene.reading.has(i, Classes::VERB) && (scene.reading.pack().is_past)(text)
    };
    let planned = standing.tokens.as_ref().is_some_and(|tokens| {
        let clause = tokens.start.saturating_sub(PLANNED).max(sentence.tokens.start)
            ..(tokens.end + 1).min(sentence.tokens.end);
        let auxiliary = |i: usize| {
            !tokens.contains(&i)
                && scene.reading.is(i, Grammars::AUXILIARY)
                && past(i)
                && sentence.barriers.between(&(i..i + 1), tokens) == 0
        };
        let beside = tokens.start.saturating_sub(1)..tokens.end + 1;
        let is_participle = || (scene.reading.pack().is_past)(scene.reading.str(tokens.start));
        clause
            .into_iter()
            .any(|i| auxiliary(i) && (beside.contains(&i) || is_participle()))
    });
    planned
        || sentence
            .intents
            .iter()
            .any(|intent| intent.value == Intent::Outcome)
}

/// The status of a figure that measures `metric`; `old`: it is the value before this year's; `ahead`: its year lies
/// after the writing.
pub(super) fn find(
    figure: &FigureInSentence<'_, '_, '_>,
    metric: Metric,
    old: bool,
    ahead: Option<bool>,
) -> Standing {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        role,
        ..
    } = *figure;
    if let Some(goal) = goal(scene, sentence, figure, role) {
        return target(goal, "target_noun");
    }
    if old {
        return FACT;
    }
    if ahead == Some(true) {
        let said = governing(scene, sentence, figure, metric);
        return said.map_or(YEAR_AHEAD, |found| target(found, "planned"));
    }
    if has_own_clause(scene, sentence, figure) {
        return FACT;
    }
    match governing(scene, sentence, figure, metric) {
        Some(found) => target(found, "planned"),
        None => headline(scene, sentence, figure).unwrap_or(FACT),
    }
}

/// "of the £3m it earned": the figure is the object of a clause of its own, which tells a fact.
fn has_own_clause(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> bool {
    /// How far behind the figure its pronoun may stand, past what is counted.
    const NOUN: usize = 3;
    let after = figure.end();
    let end = sentence.tokens.end.saturating_sub(1);
    (after..(after + NOUN).min(end))
        .take_while(|i| scene.reading.tokens[*i].is_word())
        .find(|i| scene.reading.is(*i, Grammars::PRONOUN))
        .is_some_and(|i| {
            scope::is_finite(scene, sentence, i + 1)
                && !sentence.intents.iter().any(|intent| intent.start() == i + 1)
        })
}

/// A noun that names a target right at the figure: "target of 500,000", "Prognose von 5 Prozent", "its 5% goal".
fn goal<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence<'_>,
    figure: &Found<Figure>,
    role: Option<Preposition>,
) -> Option<&'s Found<Intent>> {
    /// How far before the figure the noun may stand.
    const NEAR: usize = 4;
    /// In a phrase with no verb in it: "its forecast for capital expenditure in 2016 at $900m".
    const PHRASE: usize = 10;
    /// And where the target is moved: "raised its forecast for the year by 10 cents to $4.60".
    const MOVED: usize = 16;
    let f = figure.tokens();
    let is_moved = matches!(role, Some(Preposition::To | Preposition::By | Preposition::From));
    let says = |from: usize| {
        let mark = |i: usize| scene.reading.tokens[i].kind == Kind::Punct;
        (from..f.start).any(|i| mark(i) || scope::is_finite(scene, sentence, i))
    };
    sentence.intents.iter().rev().find(|intent| {
        let i = intent.tokens();
        let noun =
            intent.value == Intent::Goal || intent.value == Intent::Plan && is_noun(scene, sentence, i.start);
        let near = |gap: usize| {
            gap <= NEAR
                || gap <= MOVED && is_moved && moves(sentence, &i, &f)
                || gap <= PHRASE && !says(i.end)
        };
        let before =
            || i.end <= f.start && near(f.start - i.end) && scope::reaches_ahead(scene, sentence, &i, &f);
        noun && (before() || scope::is_beside(scene, sentence, &i, &f))
    })
}

/// "raised its forecast … to 5%", "die Prognose … auf 5 Prozent gesenkt": a verb of movement near.
fn moves(sentence: &Sentence<'_>, noun: &Range<usize>, figure: &Range<usize>) -> bool {
    const NEAR: usize = 5;
    let clause = noun.start.saturating_sub(NEAR)..figure.end + NEAR;
    let mut moves = sentence.movements.iter().map(|found| found.start());
    moves.any(|i| clause.contains(&i))
}

/// A word that may be a verb is a noun after an article, an owner or what it is a forecast of.
fn is_noun(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let reading = scene.reading;
    if reading.pack().capital_nouns || i == sentence.tokens.start {
        return false;
    }
    reading.word(i - 1) == WordId::CLITIC_S
        || reading.is(i - 1, Grammars::DETERMINER)
        || sentence.cues.iter().any(|cue| cue.end() == i)
}

/// The word of intention that the figure depends on, the nearest first.
fn governing<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence<'_>,
    figure: &Found<Figure>,
    metric: Metric,
) -> Option<&'s Found<Intent>> {
    let f = figure.tokens();
    let before = sentence
        .intents
        .iter()
        .rev()
        .filter(|intent| intent.end() <= figure.start());
    for intent in before {
        if !scope::reaches_ahead(scene, sentence, &intent.tokens(), &f) {
            continue;
        }
        match intent.value {
            Intent::Offer if is_accepted(scene, sentence, intent) || is_settlement(scene, sentence, &f) => {
                return None;
            }
            Intent::Settled
                if is_carried_out_later(metric) && has_marked_infinitive(scene, sentence, intent, &f) =>
            {
                return Some(intent);
            }
            Intent::Settled if !is_intended(scene, sentence, intent) => return None,
            value if plans(scene, sentence, intent, value, metric, true) => return Some(intent),
            _ => {}
        }
    }
    let mut behind = sentence
        .intents
        .iter()
        .filter(|intent| intent.start() >= figure.end());
    behind.find(|intent| {
        let i = intent.tokens();
        intent.value == Intent::Offer && scope::is_beside(scene, sentence, &i, &f)
            || !is_noun(scene, sentence, i.start)
                && plans(scene, sentence, intent, intent.value, metric, false)
                && scope::reaches_back(scene, sentence, &i, &f)
    })
}

/// "won the auction with a bid of $84m", "mit einem Gebot von 112 Millionen durchgesetzt": the offer was taken.
fn is_accepted(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, offer: &Found<Intent>) -> bool {
    let first = offer.start();
    let means = first.saturating_sub(2).max(sentence.tokens.start)..first;
    let with = |i: usize| {
        scene
            .reading
            .is(i, Preposition::Other.set().or(Preposition::For.set()))
    };
    let taken = |intent: &Found<Intent>| {
        intent.value == Intent::Settled && sentence.barriers.same_clause(&intent.tokens(), &offer.tokens())
    };
    means.into_iter().any(with) && sentence.intents.iter().any(taken)
}

/// "met many of the demands in a $206bn settlement": what stands names the figure.
fn is_settlement(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Range<usize>) -> bool {
    sentence.intents.iter().any(|intent| {
        intent.value == Intent::Settled && scope::is_beside(scene, sentence, &intent.tokens(), figure)
    })
}

/// What is only begun when it is agreed on, as a price or fine is not.
fn is_carried_out_later(metric: Metric) -> bool {
    metric.is(Property::Project)
}

/// "agreed to cut 500 jobs", "haben sich geeinigt, 130 Mitarbeiter zu entlassen": an infinitive governs the figure.
fn has_marked_infinitive(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Found<Intent>,
    figure: &Range<usize>,
) -> bool {
    /// How far behind the figure its infinitive may stand.
    const BEHIND: usize = 6;
    let reading = scene.reading;
    let mark = |i: usize| reading.is(i, Grammars::INFINITIVE_MARK);
    let end = sentence.tokens.end.min(figure.end + BEHIND);
    let marked = |i: usize| {
        (reading.pack().holds_infinitive_mark)(reading.str(i))
            || i + 1 < end && mark(i) && is_infinitive(scene, i + 1)
    };
    (intent.end()..end).filter(|i| !figure.contains(i)).any(marked)
}

/// "is expected to be fined", "to agree": what would be settled is still only planned.
fn is_intended(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, settled: &Found<Intent>) -> bool {
    let first = settled.start();
    let marked = first > 0 && scene.reading.is(first - 1, Grammars::INFINITIVE_MARK);
    marked
        || sentence.intents.iter().any(|intent| {
            !matches!(intent.value, Intent::Settled | Intent::Announced)
                && intent.end() <= settled.start()
                && settled.start() - intent.end() <= 3
        })
}

/// Whether the word makes what depends on it a target. A fine that "must" be paid is imposed.
fn plans(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    intent: &Found<Intent>,
    value: Intent,
    metric: Metric,
    ahead: bool,
) -> bool {
    let imposed = metric == Metric::Fine;
    let to_come = metric.is(Property::TakesEffect);
    match value {
        Intent::Plan | Intent::Offer | Intent::Maybe => true,
        Intent::Ahead => !imposed && !is_hearsay(scene, sentence, intent),
        Intent::AheadWithInfinitive => !imposed && has_infinitive(scene, sentence, intent),
        Intent::Announced => to_come && ahead,
        Intent::Goal => ahead && sentence.place == Place::Headline,
        _ => false,
    }
}

/// The words of the clause behind `intent`.
fn clause<'s>(
    scene: &'s Scene<'_, '_>,
    sentence: &'s Sentence<'_>,
    intent: &Found<Intent>,
) -> impl DoubleEndedIterator<Item = usize> + use<'s> {
    let reading = scene.reading;
    let start = intent.end();
    let opens = |i: usize| {
        reading.is(i, Grammars::SUBORDINATOR)
            && !reading.has(i, Classes::TIME)
            && i > 0
            && reading.is_punct(i - 1, b',')
    };
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
fn has_infinitive(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, intent: &Found<Intent>) -> bool {
    let first = intent.start();
    let last = clause(scene, sentence, intent).last();
    last.or(first.checked_sub(1))
        .is_some_and(|i| is_infinitive(scene, i))
}

fn is_infinitive(scene: &Scene<'_, '_>, i: usize) -> bool {
    let reading = scene.reading;
    reading.tokens[i].is_word()
        && !reading.tokens[i].capitalised()
        && (reading.pack().is_infinitive)(reading.str(i))
}

/// "soll 5 Millionen gekostet haben": a perfect behind a modal is what is told of the past.
fn is_hearsay(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, intent: &Found<Intent>) -> bool {
    let mut words = clause(scene, sentence, intent).rev();
    let (Some(last), Some(before)) = (words.next(), words.next()) else {
        return false;
    };
    let reading = scene.reading;
    let perfect = |from: usize| {
        let perfect = |sense: &Sense| matches!(sense, Sense::Grammar(Grammar::Perfect)).then_some(());
        reading
            .longest(from, last + 1, perfect)
            .is_some_and(|(after, ())| after == last + 1)
    };
    perfect(before) || perfect(last) && !is_infinitive(scene, before) && !reading.tokens[before].capitalised()
}

/// "Acme to cut 500 jobs": the infinitive of headlines, which has no other verb before it.
fn headline(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> Option<Standing> {
    if sentence.place != Place::Headline {
        return None;
    }
    let reading = scene.reading;
    let f = figure.tokens();
    let marks = |i: &usize| {
        reading.is(*i, Grammars::INFINITIVE_MARK)
            && reading.tokens.get(i + 1).is_some_and(|next| next.is_word())
            && opens_infinitive(scene, sentence, i + 1)
    };
    let mark = sentence.tokens.clone().find(marks)?;
    let told = sentence
        .movements
        .iter()
        .map(|found| found.start())
        .any(|i| i < mark)
        || (sentence.tokens.start..mark).any(|i| reading.has(i, Classes::VERB))
        || sentence
            .cues
            .iter()
            .any(|cue| cue.value.role == Role::Verb && cue.start() < mark);
    let tokens = mark..mark + 1;
    let reaches = if mark < f.start {
        scope::reaches_ahead(scene, sentence, &tokens, &f)
    } else {
        scope::reaches_back(scene, sentence, &tokens, &f)
    };
    (!told && reaches).then_some(Standing {
        status: Status::Target,
        tokens: Some(mark..mark + 2),
        rule: "headline_infinitive",
    })
}

/// A word that is no number, article or other small word, as a verb would be.
fn opens_infinitive(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, i: usize) -> bool {
    let reading = scene.reading;
    i < sentence.tokens.end
        && !reading.tokens[i].capitalised()
        && (reading.has(i, Classes::VERB) || !reading.has(i, Classes::FUNCTION))
        && !reading.has(
            i,
            Classes::NUMBER
                .or(Classes::BOUND)
                .or(Classes::UNIT)
                .or(Classes::TIME),
        )
        && (reading.pack().is_infinitive)(reading.str(i))
}
