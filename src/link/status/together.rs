//! Figures that are told with a target before them, and stand as that does.

use super::{Asked, Construction, JudgedBefore, Standing};
use crate::claim::Status;
use crate::language::pack::{CueRole, Frame, Grammars, Joint, Motion};
use crate::link::figure::start;
use crate::recognise::number::joint;
use crate::text::token::Kind;

/// The claim before, if it is a target.
fn target_before<'a>(asked: &Asked<'a, '_, '_>) -> Option<JudgedBefore<'a>> {
    asked
        .before
        .filter(|before| before.standing.status == Status::Target)
}

/// "That is 4 percent more", "Das wären 4 Prozent mehr": a demonstrative says the target before once more.
pub(super) fn said_of_target(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// Tokens from the verb to the figure, and from the target to the pronoun.
    const NEAR: usize = 6;
    const FAR: usize = 12;
    let before = target_before(asked)?;
    let (reading, first, from) = (
        asked.scene.reading,
        start(asked.figure),
        asked.sentence.tokens.start,
    );
    let mut tokens = (first.saturating_sub(NEAR).max(from)..first).rev();
    let verb = tokens.find(|i| asked.sentence.syntax.is_finite(*i))?;
    let equals = || {
        let mut cues = asked.sentence.cues.iter();
        cues.any(|cue| cue.start() == verb && cue.value.role == CueRole::Frame(Frame::Equal))
    };
    let points = |i: usize| reading.is(i, Grammars::DEMONSTRATIVE.or(Grammars::RELATIVE));
    let pronoun = [verb.wrapping_sub(1), verb + 1]
        .into_iter()
        .find(|i| (from..first).contains(i) && points(*i))?;
    let beside = pronoun
        .checked_sub(before.figure.end())
        .is_some_and(|gap| gap <= FAR);
    (beside && (reading.is(verb, Grammars::AUXILIARY) || equals())).then(|| before.standing.clone())
}

/// "£74m (an increase of 4 percent)", "74 Mio. Euro (ein Plus von 4 Prozent)": how far the target before lies from what
/// there is.
pub(super) fn appended_to_target(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    const NEAR: usize = 7;
    let before = target_before(asked)?;
    let gap = before.figure.end()..start(asked.figure);
    let near = before.figure.start() >= asked.sentence.tokens.start && gap.len() <= NEAR;
    if !near || gap.clone().any(|i| asked.sentence.syntax.is_finite(i)) {
        return None;
    }
    let mut movements = asked.sentence.movements.iter();
    let noun = movements
        .find(|movement| movement.value.motion == Motion::Noun && gap.contains(&movement.start()))?;
    let mut aside = gap.start..noun.start();
    let marked = aside.any(|i| asked.scene.reading.tokens[i].kind == Kind::Punct);
    marked.then(|| before.standing.clone())
}

/// "will invest £500m in Leeds (including £6m in roads)": the parts of a target.
pub(super) fn part_of_target(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    let before = target_before(asked)?;
    let (reading, first, sentence) = (asked.scene.reading, start(asked.figure), asked.sentence);
    let from = sentence.figures.first().map_or(first, |figure| figure.end());
    let end = sentence.tokens.end;
    let part = |i: &usize| joint(reading, *i, end, Joint::Thereof).is_some();
    let mark = (from..first).rev().find(part)?;
    let stated = (mark..first).any(|i| sentence.syntax.is_finite(i));
    let here = before.figure.start() >= sentence.tokens.start;
    (here && !stated).then(|| before.standing.clone())
}

/// "its target of £90m in revenue and a margin of 9 percent", "Umsatzziel von 90 Mio. Euro und einer Marge von 9 Prozent":
/// what a noun of planning names goes on behind "and".
pub(super) fn joined_to_target(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    const NEAR: usize = 8;
    let before = target_before(asked).filter(|before| before.standing.told == Construction::TargetNoun)?;
    let (reading, gap) = (asked.scene.reading, before.figure.end()..start(asked.figure));
    let and = |i: usize| reading.is(i, Grammars::AND);
    let plain = |i: usize| reading.tokens[i].is_word() && !asked.sentence.syntax.is_finite(i);
    let joined = before.figure.start() >= asked.sentence.tokens.start
        && gap.len() <= NEAR
        && gap.clone().any(and)
        && gap.into_iter().all(plain);
    joined.then(|| before.standing.clone())
}
