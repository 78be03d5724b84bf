//! Whether a figure's clause tells what lasts, what has just come about, or what is over.

use super::attach::{is_helped, is_noun, lasting_verb};
use super::resolve::Claimed;
use super::topic::is_result;
use crate::claim::{Metric, Property};
use crate::grammar::CLAUSE;
use crate::language::lexicon::Classes;
use crate::language::pack::{Auxiliary, Grammars, Reference};
use crate::link::figure::FigureInSentence;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use crate::text::token::Token;

/// What the figure's clause says of time by its verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VerbAspect {
    /// It lasts: "employs 5,000 people".
    Lasts,
    /// A stock that nothing moved: "with assets of $200m".
    Stands,
    /// It has just come about: "has ordered 30 jets".
    Just,
    /// It is over: "had 3.7 GW".
    Over,
    /// It does not say.
    Open,
}

pub(super) fn standing(figure: &FigureInSentence<'_, '_, '_>, claimed: &Claimed) -> VerbAspect {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    if lasts(scene, sentence, figure, claimed) {
        match lasting_verb(scene.reading, sentence, figure).is_some()
            || is_lasting(scene, sentence, figure, claimed.metric)
        {
            true => VerbAspect::Lasts,
            false => VerbAspect::Stands,
        }
    } else if has_just(scene, sentence, figure) {
        VerbAspect::Just
    } else if is_past(scene, sentence, figure) {
        VerbAspect::Over
    } else {
        VerbAspect::Open
    }
}

/// "has ordered 30 jets": news of now, not a result of the year reported on.
fn has_just(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let f = figure.tokens();
    sentence.references.iter().any(|found| {
        let tokens = found.tokens();
        found.value == Reference::Lasting
            && scene.reading.is(tokens.start, Grammars::AUXILIARY)
            && tokens.end <= f.start
            && f.start - tokens.end <= REACH
            && sentence.syntax.between(&tokens, &f) == 0
    })
}

/// A standing fact: a stock that nothing moved, or what a verb in the present says.
fn lasts(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    claimed: &Claimed,
) -> bool {
    !claimed.old
        && (is_stock(claimed.metric) || is_lasting(scene, sentence, figure, claimed.metric))
        && (!claimed.moved && !is_past(scene, sentence, figure) && !is_done(sentence, figure)
            || lasting_verb(scene.reading, sentence, figure).is_some())
}

/// "51.200 Gäste haben den Freizeitpark besucht": its clause is in the perfect.
fn is_done(sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let clause = sentence.syntax.clause_of(figure.start());
    sentence.syntax.verb_group(clause).auxiliary == Some(Auxiliary::Perfect)
}

/// "had 3.7 GW", "beschäftigte 5000 Menschen": a verb in the past in the figure's clause. A sentence may have many cues
/// and many figures, so no figure asks all of them.
fn is_past(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let (reading, f) = (scene.reading, figure.tokens());
    let near =
        f.start.saturating_sub(REACH).max(sentence.tokens.start)..(f.end + REACH).min(sentence.tokens.end);
    let is_auxiliary = |token: &Token| {
        let classes = reading.lexicon.classes(token.word);
        classes.has(Classes::FUNCTION) && classes.has(Classes::VERB)
    };
    let words = reading.each(near.clone());
    let auxiliaries = words.filter(|(_, token)| is_auxiliary(token)).map(|(i, _)| i);
    let first = sentence.cues.partition_point(|cue| cue.start() < near.start);
    let cues = sentence.cues[first..]
        .iter()
        .take_while(|cue| cue.start() < near.end);
    let verbs = cues.filter(|cue| cue.value.is_verb()).map(Found::start);
    auxiliaries.chain(verbs).any(|i| {
        sentence.syntax.same_clause(i, f.start)
            && (reading.pack().is_past)(reading.str(i))
            && sentence.syntax.between(&(i..i + 1), &f) == 0
    })
}

/// "employs 5,000 people", "hat 300 Filialen": a verb of what lasts in the figure's clause. Auxiliaries do so only
/// where no other verb goes with them.
fn is_lasting(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    metric: Metric,
) -> bool {
    let f = figure.tokens();
    sentence.references.iter().any(|found| {
        let tokens = found.tokens();
        found.value == Reference::Lasting
            && !is_noun(scene.reading, sentence, tokens.start)
            && tokens.start.abs_diff(f.start) <= REACH
            && sentence.syntax.between(&tokens, &f) < CLAUSE
            && !(scene.reading.is(tokens.start, Grammars::AUXILIARY)
                && (is_result(metric) || has_verb(sentence, &tokens, &f)))
    })
}

/// How far from its verb a figure is looked for.
const REACH: usize = 10;

/// A verb stands in the clause of the auxiliary at `tokens`.
fn has_verb(
    sentence: &Sentence<'_>,
    tokens: &std::ops::Range<usize>,
    figure: &std::ops::Range<usize>,
) -> bool {
    let near = |other: std::ops::Range<usize>| {
        other.start > tokens.start
            && other.start < figure.end + REACH
            && sentence.syntax.between(tokens, &other) == 0
    };
    let verbs = sentence.cues.iter().filter(|cue| cue.value.is_verb());
    is_helped(sentence, tokens.start)
        || verbs.map(Found::tokens).any(near)
        || sentence.movements.iter().map(Found::tokens).any(near)
        || sentence
            .intents
            .iter()
            .any(|intent| intent.value.may_be_verb() && near(intent.tokens()))
}

/// Metrics of what an organisation has at a time, rather than of what it did over one.
fn is_stock(metric: Metric) -> bool {
    metric.is(Property::Stock)
}
