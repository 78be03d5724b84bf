//! Words joined into one: what their parts say of metrics and movements.

use super::rule;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Lexicon, Sense};
use crate::language::pack::{CompoundWord, CueRole, MetricCue, Motion, MovementCue};
use crate::recognise::Found;
use crate::text::token::{Token, WordId};

/// A shorter front is none ("Urkunden"), a shorter head means nothing by itself.
const SHORTEST_FRONT: usize = 3;
const SHORTEST_HEAD: usize = 4;
const LONGEST_WORD: usize = 64;

/// A word joined of several: the part that decides, and what stands before it.
pub(super) struct Compound<'r> {
    lexicon: &'r Lexicon,
    front: &'r str,
    head: Head<'r>,
}

/// The part of a compound that decides.
#[derive(Clone, Copy)]
enum Head<'t> {
    Metric(&'t str),
    Movement(MovementCue, &'t str),
    Carrier(&'t str),
}

impl<'r> Compound<'r> {
    /// The compound at token `i`, if it is written as a noun, in a language that joins words.
    #[inline]
    pub(super) fn at(reading: &'r Reading<'_>, i: usize, token: &Token) -> Option<Self> {
        let compound = token.is_word()
            && (SHORTEST_FRONT + SHORTEST_HEAD..=LONGEST_WORD).contains(&token.span().len())
            && token.capitalised();
        if compound { Self::cut(reading, i) } else { None }
    }

    fn cut(reading: &'r Reading<'_>, i: usize) -> Option<Self> {
        let (lexicon, word) = (reading.lexicon, reading.str(i));
        let behind_front = &word.as_bytes()[SHORTEST_FRONT.min(word.len())..];
        if !lexicon.may_end_in_head(behind_front) || is_whole(lexicon, reading.word(i)) {
            return None;
        }
        let (front, head) = split(lexicon, word)?;
        Some(Self { lexicon, front, head })
    }

    /// The metrics that it names, by its head or, before a head that only carries it, by the part before.
    pub(super) fn metrics(&self, mut found: impl FnMut(MetricCue)) {
        match self.head {
            Head::Metric(word) => cues(self.lexicon, word).for_each(found),
            Head::Movement(_, word) | Head::Carrier(word) => {
                if !metrics_of_front(self.lexicon, self.front, &mut found) {
                    cues(self.lexicon, word).for_each(found);
                }
            }
        }
    }

    /// The movement that it names by its head.
    pub(super) fn movement(&self) -> Option<MovementCue> {
        match self.head {
            Head::Movement(cue, _) => Some(cue),
            _ => None,
        }
    }
}

/// "Weltmarkt-Anteil", "Kunden-Zahl": two nouns with a hyphen mean what they mean as one word. Adds the metrics that
/// the word names, and gives the token after it.
pub(super) fn hyphened(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    found: &mut Vec<Found<MetricCue>>,
) -> Option<usize> {
    let after = i + 3;
    let [first, _, second] = reading.tokens.get(i..after).filter(|_| after <= end)? else {
        return None;
    };
    let noun = |token: &Token| token.is_word() && token.capitalised();
    if !reading.is_hyphen(i + 1) || !second.glued() || !noun(first) || !noun(second) {
        return None;
    }
    let word = [reading.str(i), reading.str(i + 2)].concat();
    let before = found.len();
    cues(reading.lexicon, &word).for_each(|cue| {
        found.push(Found::new(i..after, cue, "metric_in_compound"));
    });
    (found.len() > before).then_some(after)
}

/// "Kund:innen", "Student*innen": with a mark inside a word means what it means without. Adds the metrics that the word
/// names, and gives the token after it.
pub(super) fn marked(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    found: &mut Vec<Found<MetricCue>>,
) -> Option<usize> {
    let after = i + 3;
    let [first, mark, rest] = reading.tokens.get(i..after).filter(|_| after <= end)? else {
        return None;
    };
    let ending = reading.pack().compounds.as_ref()?.any_sex;
    let inside = !mark.is_word() && mark.glued() && rest.glued() && first.is_word();
    if !inside || reading.str(i + 2) != ending {
        return None;
    }
    let word = [reading.str(i), ending].concat();
    let before = found.len();
    cues(reading.lexicon, &word).for_each(|cue| {
        found.push(Found::new(i..after, cue, rule(cue.role)));
    });
    (found.len() > before).then_some(after)
}

/// Whether the word at `i`, whole or by its head, says something about the word before it: "Prognose", "Plus".
pub(super) fn carries(reading: &Reading<'_>, i: usize) -> bool {
    let whole = head_of(reading.lexicon, reading.word(i), reading.str(i));
    matches!(
        whole.or_else(|| {
            let joins = reading.pack().compounds.is_some();
            let compound = joins.then(|| Compound::at(reading, i, &reading.tokens[i]));
            Some(compound??.head)
        }),
        Some(Head::Movement(..) | Head::Carrier(_))
    )
}

/// `word` before its head. The longest ending that is a word of the language is the head, whatever it means.
fn split<'t>(lexicon: &Lexicon, word: &'t str) -> Option<(&'t str, Head<'t>)> {
    let (head, id) = word
        .char_indices()
        .map(|(at, _)| at)
        .skip(SHORTEST_FRONT)
        .take_while(|at| at + SHORTEST_HEAD <= word.len())
        .map(|at| (at, lexicon.word(&word[at..])))
        .find(|(_, id)| !lexicon.alone_classes(*id).is_empty())?;
    Some((&word[..head], head_of(lexicon, id, &word[head..])?))
}

fn is_whole(lexicon: &Lexicon, word: WordId) -> bool {
    lexicon.alone_classes(word).has(Classes::METRIC)
        && lexicon
            .senses_of(word)
            .any(|sense| matches!(sense, Sense::Compound(CompoundWord::Whole)))
}

/// What `word` does as a head: it moves or carries its front rather than name a metric itself.
fn head_of<'t>(lexicon: &Lexicon, id: WordId, word: &'t str) -> Option<Head<'t>> {
    let mut head = None;
    for sense in lexicon.senses_of(id) {
        match sense {
            Sense::Compound(CompoundWord::Whole) => return None,
            Sense::Movement(cue) if cue.motion == Motion::Noun => head = Some(Head::Movement(*cue, word)),
            Sense::Compound(CompoundWord::Carrier) if !matches!(head, Some(Head::Movement(..))) => {
                head = Some(Head::Carrier(word));
            }
            Sense::Metric(cue) if !matches!(cue.role, CueRole::Verb | CueRole::Frame(_)) => {
                head = head.or(Some(Head::Metric(word)));
            }
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
            Sense::Metric(cue) if !matches!(cue.role, CueRole::Verb | CueRole::Frame(_)) => Some(*cue),
            _ => None,
        })
}

/// The metrics of the part before a head: that part itself without what links it ("Auftragseingangs-"), with the
/// vowel it lost ("Filial-"), or its own head ("Konzernumsatz-").
fn metrics_of_front(lexicon: &Lexicon, front: &str, found: &mut impl FnMut(MetricCue)) -> bool {
    let mut give = |cue: MetricCue| {
        found(MetricCue {
            role: CueRole::Noun,
            ..cue
        });
    };
    let Some(forms) = &lexicon.pack().compounds else {
        return false;
    };
    let mut bare = forms.links.iter().filter_map(|link| front.strip_suffix(link));
    bare.any(|bare| named(lexicon, bare, &mut give))
        || named(lexicon, &[front, forms.lost].concat(), &mut give)
}

fn named(lexicon: &Lexicon, word: &str, found: &mut impl FnMut(MetricCue)) -> bool {
    let head = if cues(lexicon, word).next().is_some() {
        word
    } else if is_whole(lexicon, lexicon.word(word)) {
        return false;
    } else if let Some((_, Head::Metric(head))) = split(lexicon, word) {
        head
    } else {
        return false;
    };
    let mut any = false;
    for cue in cues(lexicon, head).filter(|cue| cue.role != CueRole::Goods) {
        any = true;
        found(cue);
    }
    any
}
