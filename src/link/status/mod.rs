//! Fact or intention.
//!
//! Each figure is judged by itself: [`RULES`] are the constructions that tell its status, the closest to the
//! figure first, and the first that answers decides. What no construction holds is reported as fact.

mod ahead;
mod expected;
mod goal;
mod headline;
mod known;
mod plan;
mod scope;
mod together;
mod withdrawn;

use std::ops::Range;

use super::figure::FigureInSentence;
use super::scene::{Scene, Sentence};
use crate::claim::{Metric, Status, Unit};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Intent, Preposition};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;
use crate::rule_list::{RuleList, rule_list};
pub(super) use withdrawn::is_withdrawn;

/// What tells a status. Its name is the rule that the user sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Construction {
    TargetNoun,
    ExpectedBefore,
    ExpectedBehind,
    ReplacedValue,
    YearAhead,
    Planned,
    HeadlineInfinitive,
    PlannedList,
    CutInPresent,
    InfinitiveWithDeadline,
    /// None of the others.
    Report,
}

impl Construction {
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::TargetNoun => "target_noun",
            Self::ExpectedBefore => "expected_before",
            Self::ExpectedBehind => "expected_behind",
            Self::ReplacedValue => "replaced_value",
            Self::YearAhead => "year_ahead",
            Self::Planned => "planned",
            Self::HeadlineInfinitive => "headline_infinitive",
            Self::PlannedList => "planned_list",
            Self::CutInPresent => "cut_in_present",
            Self::InfinitiveWithDeadline => "infinitive_with_deadline",
            Self::Report => "reported_as_fact",
        }
    }
}

/// The status found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) status: Status,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) told: Construction,
    /// It is a target that is told with what came of it, or with the one that replaces it.
    measured: bool,
    /// It is a target that another one replaces.
    pub(super) replaced: bool,
}

impl Standing {
    const FACT: Self = Self {
        status: Status::Actual,
        tokens: None,
        told: Construction::Report,
        measured: false,
        replaced: false,
    };

    fn target(tokens: Range<usize>, told: Construction) -> Self {
        Self {
            status: Status::Target,
            tokens: Some(tokens),
            told,
            measured: false,
            replaced: false,
        }
    }

    /// A target that another figure is measured against, or that another one replaces.
    fn measured(self, measured: bool) -> Self {
        Self { measured, ..self }
    }

    /// A target that another one replaces.
    fn replaced(self, replaced: bool) -> Self {
        Self { replaced, ..self }
    }
}

/// A figure, and what its status depends on.
#[derive(Clone, Copy)]
struct Asked<'a, 'r, 't> {
    scene: &'a Scene<'r, 't>,
    sentence: &'a Sentence<'a>,
    figure: &'a Found<FigureValue>,
    /// The preposition before it.
    role: Option<Preposition>,
    metric: Metric,
    /// It is the value before this year's.
    old: bool,
    /// Its year lies after the writing.
    ahead: Option<bool>,
    /// It is what another figure is a part of.
    whole: bool,
    /// The claim before it in the story.
    before: Option<JudgedBefore<'a>>,
}

/// A figure whose status is known.
#[derive(Clone, Copy)]
pub(super) struct JudgedBefore<'a> {
    pub(super) figure: &'a Found<FigureValue>,
    pub(super) standing: &'a Standing,
}

/// Tells the status of a figure, if the construction it reads is there.
type StatusRule = fn(&Asked<'_, '_, '_>) -> Option<Standing>;

/// The constructions, in the order in which they are asked.
static RULES: RuleList<StatusRule> = rule_list![
    whole_of_part,
    whole_by_noun,
    known::kept,
    goal::result_beside_goal,
    goal::target_noun,
    expected::expected_before,
    expected::expected_behind,
    expected::replaced_value,
    old_value,
    known::came_first,
    known::moves_from,
    known::belongs,
    known::added_to,
    known::surpassed,
    known::restated,
    plan::year_ahead,
    plan::own_clause,
    plan::planned,
    plan::purpose,
    ahead::cut_in_present,
    ahead::infinitive_with_deadline,
    together::said_of_target,
    together::appended_to_target,
    together::part_of_target,
    together::joined_to_target,
    headline::headline_infinitive,
    plan::planned_list,
];

/// The status of a figure that measures `metric`; `old`: it is the value before this year's; `ahead`: its year lies
/// after the writing; `before`: the claim before it in the story.
pub(super) fn find(
    figure: &FigureInSentence<'_, '_, '_>,
    metric: Metric,
    old: bool,
    ahead: Option<bool>,
    before: Option<JudgedBefore<'_>>,
) -> Standing {
    let asked = Asked {
        scene: figure.scene,
        sentence: figure.sentence,
        figure: figure.figure,
        role: figure.role,
        metric,
        old,
        ahead,
        whole: figure.is_whole(),
        before,
    };
    asked.standing()
}

/// "will cut 130 of its 500 jobs": what there is, of which a part is spoken of.
fn whole_of_part(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    asked.whole.then_some(Standing::FACT)
}

/// "4 percent of its entire workforce of 2,500", "4 Prozent ihrer gesamten Belegschaft von 2.500": the noun behind a
/// share says how large the whole is.
fn whole_by_noun(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    /// Adjectives before the noun: "its entire workforce".
    const ADJECTIVES: usize = 3;
    let (reading, sentence) = (asked.scene.reading, asked.sentence);
    let of = crate::link::figure::start(asked.figure).checked_sub(1)?;
    if !reading.is(of, Preposition::Of.set()) {
        return None;
    }
    let noun = sentence.cues.iter().find(|cue| cue.end() == of)?.start();
    let from = noun.saturating_sub(ADJECTIVES).max(sentence.tokens.start);
    let own = (from..noun)
        .rev()
        .find(|i| reading.is(*i, Grammars::POSSESSIVE))?;
    let mut shares = sentence.figures.iter();
    let share = shares.any(|share| {
        share.value.quantity.unit == Unit::PERCENT && (share.end()..=share.end() + 1).contains(&own)
    });
    share.then_some(Standing::FACT)
}

/// "to £5m from £4m": the value before is one that was.
fn old_value(asked: &Asked<'_, '_, '_>) -> Option<Standing> {
    asked.old.then_some(Standing::FACT)
}

impl Asked<'_, '_, '_> {
    fn standing(&self) -> Standing {
        let told = RULES.first(|rule| rule(self));
        told.unwrap_or(Standing::FACT)
    }

    fn tokens(&self) -> Range<usize> {
        self.figure.tokens()
    }

    /// The words of intention that end before the figure, the nearest first.
    fn intents_before(&self) -> impl Iterator<Item = &Found<Intent>> {
        let before = self.sentence.intents.iter().rev();
        before.filter(|intent| intent.end() <= self.figure.start())
    }

    /// Those behind it, the nearest first.
    fn intents_behind(&self) -> impl Iterator<Item = &Found<Intent>> {
        let behind = self.sentence.intents.iter();
        behind.filter(|intent| intent.start() >= self.figure.end())
    }
}

/// "while analysts expected 30 cents": what others foretold of results that are told now.
fn is_foretold(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, standing: &Standing) -> bool {
    let foretold = |verb: &Range<usize>| {
        let by = |intent: &Found<Intent>| {
            intent.value == Intent::Forecaster
                && intent.end() <= verb.start
                && sentence.syntax.between(&intent.tokens(), verb) == 0
        };
        (scene.reading.pack().is_past)(scene.reading.str(verb.start)) && sentence.intents.iter().any(by)
    };
    standing.tokens.as_ref().is_some_and(foretold)
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
                && sentence.syntax.between(&(i..i + 1), tokens) == 0
        };
        let beside = tokens.start.saturating_sub(1)..tokens.end + 1;
        let is_participle = || (scene.reading.pack().is_past)(scene.reading.str(tokens.start));
        clause
            .into_iter()
            .any(|i| auxiliary(i) && (beside.contains(&i) || is_participle()))
    });
    let measured = |intent: &Found<Intent>| {
        matches!(
            intent.value,
            Intent::Outcome | Intent::Expectation | Intent::Result
        )
    };
    planned
        || is_foretold(scene, sentence, standing)
        || standing.measured
        || sentence.intents.iter().any(measured)
}
