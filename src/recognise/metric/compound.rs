//! Words joined into one: what their parts say of metrics and movements.

use crate::language::Reading;
use crate::language::lexicon::{Lexicon, Sense};
use crate::language::pack::{CompoundWord, MetricCue, Motion, MovementCue, Role};

/// A shorter front is none ("Urkunden"), a shorter head means nothing by itself.
const SHORTEST_FRONT: usize = 3;
const SHORTEST_HEAD: usize = 4;
const LONGEST_WORD: usize = 64;
/// What may stand between two parts.
const LINKS: [&str; 7] = ["", "s", "es", "n", "en", "e", "er"];

/// The metrics that the compound at token `i` names, by its head or, before a head that only carries it, by the
/// part before.
pub(super) fn metrics(reading: &Reading<'_>, i: usize, mut found: impl FnMut(MetricCue)) {
    let Some((front, head)) = parted(reading, i) else {
        return;
    };
    let lexicon = reading.lexicon;
    match head {
        Head::Metric(word) => cues(lexicon, word).for_each(found),
        Head::Movement(_, word) | Head::Carrier(word) => {
            if !metrics_of_front(lexicon, front, &mut found) {
                cues(lexicon, word).for_each(found);
            }
        }
    }
}

/// The movement that the compound at token `i` names by its head.
pub(super) fn movement(reading: &Reading<'_>, i: usize) -> Option<MovementCue> {
    match parted(reading, i)?.1 {
        Head::Movement(cue, _) => Some(cue),
        _ => None,
    }
}

/// Whether the word at `i`, whole or by its head, says something about the word before it: "Prognose", "Plus".
pub(super) fn carries(reading: &Reading<'_>, i: usize) -> bool {
    matches!(
        head_of(reading.lexicon, reading.str(i)).or_else(|| parted(reading, i).map(|(_, head)| head)),
        Some(Head::Movement(..) | Head::Carrier(_))
    )
}

/// The part of a compound that decides.
#[derive(Clone, Copy)]
enum Head<'t> {
    Metric(&'t str),
    Movement(MovementCue, &'t str),
    Carrier(&'t str),
}

fn parted<'r>(reading: &'r Reading<'_>, i: usize) -> Option<(&'r str, Head<'r>)> {
    let token = &reading.tokens[i];
    let compound = reading.pack().compounds
        && token.is_word()
        && token.capitalised()
        && (SHORTEST_FRONT + SHORTEST_HEAD..=LONGEST_WORD).contains(&token.span().len());
    if compound {
        split(reading.lexicon, reading.str(i))
    } else {
        None
    }
}

/// `word` before its head. The longest ending that is a word of the language is the head, whatever it means.
fn split<'t>(lexicon: &Lexicon, word: &'t str) -> Option<(&'t str, Head<'t>)> {
    if is_whole(lexicon, word) {
        return None;
    }
    let head = word
        .char_indices()
        .map(|(at, _)| at)
        .skip(SHORTEST_FRONT)
        .take_while(|at| at + SHORTEST_HEAD <= word.len())
        .find(|at| lexicon.senses_of(lexicon.word(&word[*at..])).next().is_some())?;
    Some((&word[..head], head_of(lexicon, &word[head..])?))
}

fn is_whole(lexicon: &Lexicon, word: &str) -> bool {
    lexicon
        .senses_of(lexicon.word(word))
        .any(|sense| matches!(sense, Sense::Compound(CompoundWord::Whole)))
}

/// What `word` does as a head: it moves or carries its front rather than name a metric itself.
fn head_of<'t>(lexicon: &Lexicon, word: &'t str) -> Option<Head<'t>> {
    let mut head = None;
    for sense in lexicon.senses_of(lexicon.word(word)) {
        match sense {
            Sense::Compound(CompoundWord::Whole) => return None,
            Sense::Movement(cue) if cue.motion == Motion::Noun => head = Some(Head::Movement(*cue, word)),
            Sense::Compound(CompoundWord::Carrier) if !matches!(head, Some(Head::Movement(..))) => {
                head = Some(Head::Carrier(word));
            }
            Sense::Metric(cue) if cue.role != Role::Verb => head = head.or(Some(Head::Metric(word))),
            _ => {}
        }
    }
    head
}

/// What a word by itself names, but not by doing it.
fn cues(lexicon: &Lexicon, word: &str) -> impl Iterator<Item = MetricCue> {
    lexicon
        .senses_of(lexicon.word(word))
        .filter_map(|sense| match sense {
            Sense::Metric(cue) if cue.role != Role::Verb => Some(*cue),
            _ => None,
        })
}

/// The metrics of the part before a head: that part itself without what links it ("Auftragseingangs-"), with the
/// vowel it lost ("Filial-"), or its own head ("Konzernumsatz-").
fn metrics_of_front(lexicon: &Lexicon, front: &str, found: &mut impl FnMut(MetricCue)) -> bool {
    let mut give = |cue: MetricCue| {
        found(MetricCue {
            role: Role::Noun,
            ..cue
        });
    };
    for link in LINKS {
        let Some(bare) = front.strip_suffix(link) else {
            continue;
        };
        if named(lexicon, bare, &mut give) {
            return true;
        }
    }
    named(lexicon, &format!("{front}e"), &mut give)
}

fn named(lexicon: &Lexicon, word: &str, found: &mut impl FnMut(MetricCue)) -> bool {
    let head = match split(lexicon, word) {
        _ if cues(lexicon, word).next().is_some() => word,
        Some((_, Head::Metric(head))) => head,
        _ => return false,
    };
    let mut any = false;
    for cue in cues(lexicon, head).filter(|cue| cue.role != Role::Goods) {
        any = true;
        found(cue);
    }
    any
}
