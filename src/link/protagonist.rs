//! Whom a story is about.

use super::owner::{self, Role};
use super::scene::{Owner, Place, Scene, Sentence, Who};
use super::{byline, generic};
use crate::language::pack::Sort;
use crate::recognise::organisation::{OrganisationGroup, Polity};
use crate::text::reused::Reused;

/// Adds the states and governments of a story to those named in it, tells what each name does in its sentence, and
/// which organisation the story is about.
pub(super) fn cast(scene: &mut Scene<'_, '_>) {
    let Scene {
        reading,
        sentences,
        groups,
        ..
    } = scene;
    owner::add(reading, sentences, groups);
    byline::drop(reading, sentences, groups);
    let cited = cited(sentences, groups);
    for sentence in sentences.iter_mut() {
        owner::assign(reading, sentence, groups, &cited);
    }
    generic::add(reading, sentences, groups);
    let found = topic(sentences, groups);
    (scene.topic, scene.dominant) = found;
    // "laut KSV": whoever tells the figures of others owns none that it is the source of.
    let topic = scene.topic;
    let told = |owner: &Owner| {
        let source = owner.role == Role::Source;
        matches!(owner.who, Who::Named(group) if source && topic != Some(group) && owner::reports(&groups[group]))
    };
    for sentence in sentences {
        sentence.owners.retain(|owner| !told(owner));
    }
}

/// Which groups are media that no headline names: what they say is of others.
fn cited(sentences: &[Sentence<'_>], groups: &[OrganisationGroup]) -> Reused<bool> {
    let mut cited: Reused<bool> = groups
        .iter()
        .map(|group| group.sort == Some(Sort::Media))
        .collect();
    let headlines = sentences
        .iter()
        .filter(|sentence| sentence.place == Place::Headline);
    for owner in headlines.flat_map(|sentence| &sentence.owners) {
        if let Who::Named(group) = owner.who {
            cited[group] = false;
        }
    }
    cited
}

/// How much more a name counts in a headline, and in the sentence that opens the story.
const HEADLINE_WEIGHT: u32 = 3;
const OPENING_WEIGHT: u32 = 2;
/// Those who report on others are seldom what a story is about, however often it cites them.
const REPORTERS: u32 = 3;

fn topic(sentences: &[Sentence<'_>], groups: &[OrganisationGroup]) -> (Option<usize>, bool) {
    let mut weights = vec![0u32; groups.len()];
    let opening = sentences
        .iter()
        .position(|sentence| sentence.place == Place::Body);
    for (i, sentence) in sentences.iter().enumerate() {
        let weight = match sentence.place {
            Place::Headline => HEADLINE_WEIGHT,
            Place::Body if Some(i) == opening => OPENING_WEIGHT,
            Place::Body | Place::Item => 1,
        };
        for owner in &sentence.owners {
            if let (Who::Named(group), false) = (&owner.who, owner.role == Role::Source) {
                weights[*group] += weight;
            }
        }
    }
    let firm = |group: &OrganisationGroup| !owner::reports(group) && group.polity != Some(Polity::Government);
    // A story that names nobody else is about its government.
    let others = weights
        .iter()
        .zip(groups)
        .any(|(weight, group)| *weight > 0 && firm(group));
    for (weight, group) in weights.iter_mut().zip(groups) {
        if others && !firm(group) {
            *weight /= REPORTERS;
        }
    }
    let topic = (0..groups.len())
        .filter(|group| weights[*group] > 0)
        .max_by_key(|group| (weights[*group], usize::MAX - group));
    let others = (0..groups.len()).filter(|group| Some(*group) != topic);
    let second = others.map(|group| weights[group]).max().unwrap_or(0);
    (topic, topic.is_some_and(|group| weights[group] >= 2 * second))
}
