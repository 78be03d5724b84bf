//! Whose figure it is.

use std::ops::Range;

use super::measure::Naming;
use super::scene::{Owner, Place, Scene, Sentence, Who};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Preposition, Sort};
use crate::recognise::Found;
use crate::recognise::organisation::{KindCue, OrganisationGroup};
use crate::recognise::quantity::Figure;

/// The owner found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Ownership {
    /// The organisation's group in the story.
    pub(super) group: usize,
    /// The words that name it or stand for it.
    pub(super) tokens: Range<usize>,
    pub(super) rule: &'static str,
}

/// What the sentences so far leave behind: the organisation that "it" and "the company" stand for.
#[derive(Clone, Debug, Default)]
pub(super) struct Focus {
    pub(super) subject: Option<usize>,
}

/// The owner of `figure`, which measures `naming`; `None` where the story names none.
pub(super) fn find(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    naming: &Naming,
    focus: &Focus,
) -> Option<Ownership> {
    let own = |owner: &Owner, rule| {
        resolve(scene, sentence, owner, focus).map(|group| Ownership {
            group,
            tokens: owner.tokens.clone(),
            rule,
        })
    };
    possessor(scene, sentence, naming)
        .and_then(|owner| own(owner, "possessor"))
        .or_else(|| subject(scene, sentence, figure).and_then(|owner| own(owner, "subject")))
        .or_else(|| after(scene, sentence, figure).and_then(|owner| own(owner, "named_after")))
        .or_else(|| carried(scene, sentence, focus))
}

/// The organisation that `owner` names or stands for.
fn resolve(scene: &Scene<'_, '_>, sentence: &Sentence, owner: &Owner, focus: &Focus) -> Option<usize> {
    match &owner.who {
        Who::Named(group) => Some(*group),
        Who::StandIn(kind) => of_kind(scene, sentence, owner, kind, focus),
        Who::It | Who::We => earlier_name(sentence, owner).or(focus.subject).or(scene.topic),
    }
}

/// The organisation that "the carmaker", "the company" means: a special word the one it described before, a general
/// one the nearest that can be of its kind.
fn of_kind(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    owner: &Owner,
    kind: &KindCue,
    focus: &Focus,
) -> Option<usize> {
    let described = |group: &OrganisationGroup| {
        group
            .kinds
            .iter()
            .any(|known| known.noun == kind.noun && known.tokens.start < owner.tokens.start)
    };
    if !kind.general {
        if let Some(group) = scene.groups.iter().rposition(described) {
            return Some(group);
        }
    }
    let can_be = |group: &usize| fits(scene.groups[*group].sort, kind.sort);
    earlier_name(sentence, owner)
        .filter(can_be)
        .or(focus.subject.filter(can_be))
        .or(scene.topic.filter(can_be))
}

/// Whether an organisation of `known` sort can be called by a word of `called` sort.
fn fits(known: Option<Sort>, called: Sort) -> bool {
    let firm = |sort: Sort| {
        matches!(
            sort,
            Sort::Company | Sort::Finance | Sort::Media | Sort::Exchange | Sort::Club
        )
    };
    known.is_none_or(|known| {
        known == called || firm(known) && called == Sort::Company || known == Sort::Company && firm(called)
    })
}

/// The first name of the sentence before a word that stands for one.
fn earlier_name(sentence: &Sentence, owner: &Owner) -> Option<usize> {
    let mut before = sentence
        .owners
        .iter()
        .take_while(|other| other.tokens.end <= owner.tokens.start);
    before.find_map(|other| {
        if let Who::Named(group) = &other.who {
            Some(*group)
        } else {
            None
        }
    })
}

/// "Xiaomi's revenue", "the group's profit", "der Umsatz von Xiaomi", "Umsatz der Deutschen Bank".
fn possessor<'s>(scene: &Scene<'_, '_>, sentence: &'s Sentence, naming: &Naming) -> Option<&'s Owner> {
    let cue = naming.cue.as_ref()?;
    let reading = scene.reading;
    sentence.owners.iter().find(|owner| {
        let tokens = &owner.tokens;
        if tokens.end <= cue.start {
            let gap = tokens.end..cue.start;
            gap.len() <= 3
                && gap
                    .clone()
                    .all(|i| reading.tokens[i].is_word() || reading.is_punct(i, b'-'))
                && !gap.clone().any(|i| is_verbal(scene, i))
        } else if cue.end <= tokens.start {
            let gap = cue.end..tokens.start;
            gap.len() <= 2
                && gap.clone().all(|i| is_linking(scene, i))
                && !gap.is_empty() | reading.pack().capital_nouns
        } else {
            false
        }
    })
}

fn is_verbal(scene: &Scene<'_, '_>, i: usize) -> bool {
    let senses = scene.reading.lexicon.senses_of(scene.reading.word(i));
    senses.into_iter().any(|sense| {
        matches!(
            sense,
            Sense::Grammar(Grammar::Auxiliary | Grammar::Speech | Grammar::And | Grammar::Preposition(_))
                | Sense::Intent(_)
                | Sense::Movement(_)
        )
    })
}

/// Articles and prepositions of belonging between a noun and its owner.
fn is_linking(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene
        .reading
        .lexicon
        .senses_of(scene.reading.word(i))
        .any(|sense| {
            matches!(
                sense,
                Sense::Grammar(
                    Grammar::Article { .. } | Grammar::Preposition(Preposition::Of | Preposition::Other)
                )
            )
        })
}

/// The subject: the first owner of the figure's clause before the figure, else of the clause before that, and so on.
fn subject<'s>(scene: &Scene<'_, '_>, sentence: &'s Sentence, figure: &Found<Figure>) -> Option<&'s Owner> {
    let f = figure.tokens();
    let before = || {
        sentence
            .owners
            .iter()
            .filter(|owner| owner.tokens.end <= f.start && !is_aside(scene, sentence, owner))
    };
    let nearest = before()
        .map(|owner| sentence.barriers.between(&owner.tokens, &f))
        .min()?;
    let clause = nearest + super::clause::CLAUSE;
    before().find(|owner| sentence.barriers.between(&owner.tokens, &f) < clause)
}

/// After the figure: "5 Mio. Geräte lieferte Xiaomi aus", "sales of 5bn at Xiaomi".
fn after<'s>(scene: &Scene<'_, '_>, sentence: &'s Sentence, figure: &Found<Figure>) -> Option<&'s Owner> {
    let f = figure.tokens();
    let behind = || sentence.owners.iter().filter(|owner| owner.tokens.start >= f.end);
    behind()
        .find(|owner| sentence.barriers.same_clause(&owner.tokens, &f) && !is_aside(scene, sentence, owner))
        .or_else(|| behind().find(|owner| !is_compared(scene, sentence, owner)))
}

/// Sources, rivals in a comparison.
fn is_aside(scene: &Scene<'_, '_>, sentence: &Sentence, owner: &Owner) -> bool {
    is_compared(scene, sentence, owner)
        || precedes(scene, sentence, owner, |sense| {
            matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Source)))
        })
}

fn is_compared(scene: &Scene<'_, '_>, sentence: &Sentence, owner: &Owner) -> bool {
    precedes(scene, sentence, owner, |sense| {
        matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Against)))
    })
}

/// Whether a phrase of such a sense stands right before an owner, past an article.
fn precedes(scene: &Scene<'_, '_>, sentence: &Sentence, owner: &Owner, is: impl Fn(&Sense) -> bool) -> bool {
    let from = owner.tokens.start.saturating_sub(4).max(sentence.tokens.start);
    (from..owner.tokens.start).any(|i| {
        scene.reading.has(i, Classes::GRAMMAR)
            && scene
                .reading
                .senses(i, owner.tokens.start)
                .any(|(end, sense)| owner.tokens.start - end <= 1 && is(sense))
    })
}

/// No owner in the sentence: that of the sentences before, else the one the story is about.
fn carried(scene: &Scene<'_, '_>, sentence: &Sentence, focus: &Focus) -> Option<Ownership> {
    let (group, rule) = match (sentence.place, focus.subject, scene.topic) {
        (Place::Body, Some(group), _) => (group, "owner_of_sentence_before"),
        (_, _, Some(group)) => (group, "owner_of_story"),
        _ => return None,
    };
    let tokens = scene.groups[group].mentions.first()?.tokens.clone();
    Some(Ownership { group, tokens, rule })
}

impl Focus {
    /// Takes in a sentence: its subject is what the next one's "it" stands for.
    pub(super) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence) {
        if sentence.place == Place::Headline {
            return;
        }
        let first = sentence
            .owners
            .iter()
            .find(|owner| matches!(owner.who, Who::Named(_)) && !is_aside(scene, sentence, owner));
        let stands_in = sentence
            .owners
            .first()
            .is_some_and(|owner| matches!(owner.who, Who::StandIn(_)));
        if let (
            Some(Owner {
                who: Who::Named(group),
                ..
            }),
            false,
        ) = (first, stands_in && self.subject.is_some())
        {
            self.subject = Some(*group);
        }
    }
}
