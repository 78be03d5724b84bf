//! Every pack's tables of metrics: complete, tidy, and free of contradiction.

use std::collections::{BTreeMap, BTreeSet};

use super::Language;
use super::pack::{CueRole, Frame, Kinds, Motion, inflected, phrases};
use crate::claim::Metric;

fn lists(language: Language) -> impl Iterator<Item = &'static str> {
    let pack = language.pack();
    let metrics = pack.metrics.iter().copied().flatten().map(|list| list.phrases);
    let movements = pack.movements.iter().map(|list| list.phrases);
    metrics
        .chain(movements)
        .chain(pack.compound_words.iter().map(|(_, list)| *list))
}

/// A phrase as written, and its forms.
fn forms(language: Language, phrase: &'static str, verb: bool) -> BTreeSet<String> {
    let mut forms = BTreeSet::new();
    if verb {
        (language.pack().conjugate)(phrase, &mut |verb| {
            let particle = verb.particle.unwrap_or_default();
            forms.extend(
                inflected(&verb.pieces.concat())
                    .into_iter()
                    .map(|form| format!("{form} {particle}")),
            );
        });
    } else {
        forms.extend(inflected(phrase));
    }
    forms
}

#[test]
fn every_metric_has_cues_in_every_language() {
    for language in Language::ALL {
        for metric in Metric::ALL {
            let cues = language.pack().metrics.iter().copied().flatten();
            let any = cues
                .filter(|list| list.cue.metric.0 == metric.index() && list.cue.role != CueRole::Goods)
                .any(|list| phrases(list.phrases).next().is_some());
            assert!(any, "{language}: no cue of {metric}");
        }
    }
}

#[test]
fn every_frame_has_verbs_in_every_language() {
    for language in Language::ALL {
        for frame in Frame::ALL {
            let lists = language.pack().metrics.iter().copied().flatten();
            let mut own = lists.filter(|list| list.cue.role == CueRole::Frame(*frame));
            assert!(
                own.any(|list| phrases(list.phrases).next().is_some()),
                "{language}: no verb of {frame:?}"
            );
        }
    }
}

#[test]
fn lists_are_in_small_letters_sorted_and_unique() {
    for language in Language::ALL {
        for list in lists(*language) {
            let mut before = "";
            for phrase in phrases(list) {
                assert_eq!(phrase, phrase.to_lowercase(), "{language}: small letters");
                assert!(
                    !phrase.contains(['\n', '\t']) && !phrase.contains("  "),
                    "{language}: {phrase:?}"
                );
                assert!(
                    before < phrase,
                    "{language}: {phrase:?} must not stand after {before:?}"
                );
                before = phrase;
            }
        }
    }
}

/// Two metrics under one form need different roles or kinds of figure, or one is weak and so gives way.
#[test]
fn no_form_names_two_metrics_for_the_same_figure() {
    for language in Language::ALL {
        let mut known: BTreeMap<String, Vec<(Metric, CueRole, Kinds, bool)>> = BTreeMap::new();
        let mut clashes = Vec::new();
        for list in language.pack().metrics.iter().copied().flatten() {
            let cue = list.cue;
            let metric = cue.metric.metric(&[]);
            let group = |role: CueRole| match role {
                CueRole::Verb => (1, None),
                CueRole::Frame(frame) => (2, Some(frame)),
                CueRole::Works => (3, None),
                _ => (0, None),
            };
            for phrase in phrases(list.phrases) {
                for form in forms(*language, phrase, list.conjugated) {
                    let others = known.entry(form.clone()).or_default();
                    let clash = others.iter().find(|(other, role, kinds, weak)| {
                        group(*role) == group(cue.role)
                            && kinds.has(cue.kinds)
                            && (*other == metric || *weak == cue.weak)
                    });
                    if let Some((other, ..)) = clash {
                        clashes.push(format!("{language}: {form:?} is {other} and {metric}"));
                    }
                    others.push((metric, cue.role, cue.kinds, cue.weak));
                }
            }
        }
        assert!(clashes.is_empty(), "{}", clashes.join("\n"));
    }
}

#[test]
fn no_form_moves_two_ways() {
    for language in Language::ALL {
        let mut known = BTreeMap::new();
        let mut clashes = Vec::new();
        for list in language.pack().movements {
            for phrase in phrases(list.phrases) {
                for form in forms(*language, phrase, list.cue.motion == Motion::Verb) {
                    let meaning = format!("{:?}", list.cue.movement);
                    let other = known
                        .entry((form.clone(), list.cue.motion == Motion::Comparison))
                        .or_insert_with(|| meaning.clone());
                    if *other != meaning {
                        clashes.push(format!("{language}: {form:?} is {other} and {meaning}"));
                    }
                }
            }
        }
        assert!(clashes.is_empty(), "{}", clashes.join("\n"));
    }
}
