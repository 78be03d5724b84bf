//! Fact or intention.

use std::ops::Range;

use super::clause::CLAUSE;
use super::scene::{Place, Scene, Sentence};
use crate::claim::Status;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammar, Intent};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;

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

fn target(found: &Found<Intent>, rule: &'static str) -> Standing {
    Standing {
        status: Status::Target,
        tokens: Some(found.tokens()),
        rule,
    }
}

/// The status of `figure`; `old` is that of a figure before this year's, `future` that its year lies ahead.
pub(super) fn find(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    old: bool,
    future: Option<bool>,
) -> Standing {
    if future == Some(true) {
        return Standing {
            status: Status::Target,
            tokens: None,
            rule: "year_ahead",
        };
    }
    if let Some(goal) = goal(sentence, figure) {
        return target(goal, "target_noun");
    }
    if old {
        return FACT;
    }
    if let Some(found) = governing(scene, sentence, figure) {
        return target(found, "planned");
    }
    FACT
}

/// A noun that names a target right at the figure: "target of 500,000", "Prognose von 5 Prozent".
fn goal<'s>(sentence: &'s Sentence, figure: &Found<Figure>) -> Option<&'s Found<Intent>> {
    let f = figure.tokens();
    sentence.intents.iter().rev().find(|intent| {
        let i = intent.tokens();
        intent.value == Intent::Goal
            && sentence.barriers.same_clause(&i, &f)
            && (i.end <= f.start && f.start - i.end <= 4 || i.start >= f.end && i.start - f.end <= 2)
    })
}

/// The word of planning whose clause the figure stands in.
fn governing<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence,
    figure: &Found<Figure>,
) -> Option<&'s Found<Intent>> {
    let f = figure.tokens();
    sentence.intents.iter().find(|intent| {
        let i = intent.tokens();
        let near = sentence.barriers.between(&i, &f) < CLAUSE;
        near && match intent.value {
            Intent::Plan | Intent::Ahead | Intent::Offer | Intent::Maybe => true,
            Intent::AheadWithInfinitive => has_infinitive(scene, sentence, intent),
            Intent::Goal => sentence.place == Place::Headline,
            Intent::Settled | Intent::Outcome => false,
        }
    })
}

/// "wird … ausliefern": an infinitive at the end of the clause, not a participle.
fn has_infinitive(scene: &Scene<'_, '_>, sentence: &Sentence, intent: &Found<Intent>) -> bool {
    let reading = scene.reading;
    let clause = (intent.after as usize..sentence.tokens.end).take_while(|i| {
        !reading.is_punct(*i, b',')
            && !reading
                .lexicon
                .senses_of(reading.word(*i))
                .any(|s| matches!(s, Sense::Grammar(Grammar::Subordinator)))
    });
    let last = clause.filter(|i| reading.tokens[*i].is_word()).last();
    last.is_some_and(|i| !reading.tokens[i].capitalised() && (reading.pack().is_infinitive)(reading.str(i)))
}
