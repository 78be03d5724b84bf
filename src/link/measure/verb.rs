//! The verbs of a figure's clause that have frames.

use super::super::figure::{FigureInSentence, is_of};
use crate::language::pack::{CueRole, Frame, Grammars, MetricCue};
use crate::recognise::Found;

/// So many verbs of a sentence are looked at for one figure.
const VERBS: usize = 8;

/// Whether a verb of this class stands in the figure's clause.
pub(super) fn has_verb(site: &FigureInSentence<'_, '_, '_>, wanted: Frame) -> bool {
    verbs(site).any(|(_, _, frame)| frame == wanted)
}

/// The verbs of the figure's clause that have frames, and how far they stand from it.
pub(super) fn verbs<'s>(
    site: &FigureInSentence<'s, '_, '_>,
) -> impl Iterator<Item = (usize, &'s Found<MetricCue>, Frame)> {
    let (figure, start, end) = (site.figure.tokens(), site.start, site.end);
    let sentence = site.sentence;
    let near = sentence.cues.iter().filter_map(move |cue| {
        let CueRole::Frame(frame) = cue.value.role else {
            return None;
        };
        let tokens = cue.tokens();
        let gap = if tokens.end <= start {
            start - tokens.end
        } else {
            tokens.start.checked_sub(end)?
        };
        // "a cash cost | of $49": a noun that is spelt like the verb
        let noun = is_of(site.reading, tokens.end) && may_be_noun(site, tokens.start);
        let of_another = tokens.end > start && has_figure(site, tokens.end);
        let near = !noun
            && !of_another
            && sentence.syntax.same_clause(figure.start, tokens.start)
            && sentence.syntax.are_together(&figure, &tokens);
        near.then_some((gap, cue, frame))
    });
    near.take(VERBS)
}

/// Where nouns have capitals, what has none is a verb: "baut der Konzern 300 Stellen ab".
fn may_be_noun(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    site.reading.capital_tells_name() || site.reading.tokens[i].capitalised()
}

/// "the 300 jobs that it | promised", "300 Stellen, die die Firma | streicht": the verb of a relative clause tells what is
/// done with those counted right before it.
pub(super) fn relative<'s>(
    site: &FigureInSentence<'s, '_, '_>,
) -> Option<(usize, &'s Found<MetricCue>, Frame)> {
    let noun = site.counted?;
    let at = noun.end() + usize::from(site.reading.is_punct(noun.end(), b','));
    if at + 1 >= site.sentence.tokens.end || !site.reading.is(at, Grammars::RELATIVE) {
        return None;
    }
    let syntax = site.syntax();
    let verb = syntax.verb_group(syntax.clause_of(at + 1)).lexical? as usize;
    let mut cues = site.sentence.cues.iter();
    cues.find_map(|cue| match cue.value.role {
        CueRole::Frame(frame) if cue.start() == verb && verb > at => Some((verb - site.end, cue, frame)),
        _ => None,
    })
}

/// "sold it for $40m, and owes | $3bn": another figure follows at once, which the verb speaks of.
fn has_figure(site: &FigureInSentence<'_, '_, '_>, verb: usize) -> bool {
    const NEAR: usize = 3;
    let mut figures = site.sentence.figures.iter();
    figures.any(|other| {
        (verb..verb + NEAR).contains(&other.start())
            && (verb..other.start()).all(|i| site.reading.tokens[i].is_word())
    })
}
