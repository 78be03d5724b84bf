//! What a rule says of a figure's metric, and what it is asked.

use std::ops::Range;

use super::FigureBefore;
use super::carry::whole_sum;
use super::meaning::{metric_of, of_share};
use crate::claim::{Measure, Metric, Property};
use crate::language::pack::{CueRole, Kinds, MetricCue, MovementCue, Preposition};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;

/// A metric, and the words that tell it.
pub(super) struct Source {
    pub(super) metric: Metric,
    pub(super) cue: Option<Range<usize>>,
    pub(super) kinds: Kinds,
    /// A verb that names what it does: "raised $5m".
    pub(super) verb: bool,
    /// The words that tell the metric tell the measure too, and whether it falls: "lost 500 customers".
    pub(super) measure: Option<(Measure, bool)>,
    pub(super) told: Told,
}

/// What is asked of each rule.
pub(super) struct Question<'a, 's, 'r, 't> {
    pub(super) site: &'a FigureInSentence<'s, 'r, 't>,
    pub(super) movement: Option<&'a Found<MovementCue>>,
    /// The figure before it in the story.
    pub(super) before: Option<&'a FigureBefore<'a>>,
    /// The word that names a metric and costs least to reach.
    pub(super) cue: Option<&'s Found<MetricCue>>,
    /// What it costs, where it was weighed against others.
    pub(super) cost: Option<i32>,
}

/// What tells a metric. Its name is the rule that the user sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::link) enum Told {
    Noun,
    Verb,
    Counted,
    Frame,
    DescribedSum,
    /// A noun that names none of the metrics.
    OwnNoun,
    CarriedOver,
    HourlySum,
    SmallSum,
    /// A great sum behind "for": the price of what is had for it.
    HadFor,
    Unit,
    /// A part of an organisation.
    Share,
    Nothing,
}

impl Told {
    pub(in crate::link) const fn rule(self) -> &'static str {
        match self {
            Self::Noun => "metric_noun",
            Self::Verb => "metric_verb",
            Self::Counted => "counted_noun",
            Self::Frame => "frame_verb",
            Self::DescribedSum => "described_sum",
            Self::OwnNoun => "noun_of_its_own",
            Self::CarriedOver => "metric_carried_over",
            Self::HourlySum => "hourly_sum",
            Self::SmallSum => "small_sum",
            Self::HadFor => "sum_had_for",
            Self::Unit => "metric_of_unit",
            Self::Share => "share_of_company",
            Self::Nothing => "metric_left_open",
        }
    }

    /// A verb names what its subject does.
    pub(in crate::link) const fn is_verb(self) -> bool {
        matches!(self, Self::Verb | Self::Frame)
    }

    /// The size of a sum tells it, where no word does.
    pub(in crate::link) const fn is_guess(self) -> bool {
        matches!(self, Self::SmallSum | Self::HourlySum | Self::HadFor)
    }

    /// No word names one of the metrics.
    pub(in crate::link) const fn is_open(self) -> bool {
        matches!(self, Self::Nothing | Self::OwnNoun)
    }
}

impl Source {
    pub(super) fn of_cue(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Self {
        Self {
            metric: metric_of(site, cue),
            cue: Some(cue.tokens()),
            kinds: cue.value.kinds,
            verb: cue.value.is_verb(),
            measure: None,
            told: match cue.value.role {
                CueRole::Noun => Told::Noun,
                CueRole::Verb | CueRole::Frame(_) => Told::Verb,
                CueRole::Counted | CueRole::Goods | CueRole::Works => Told::Counted,
            },
        }
    }

    pub(super) fn carried(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> Self {
        Self {
            cue: before.naming.cue.clone(),
            ..Self::bare(
                whole_sum(site, before).unwrap_or(of_share(site, before.naming.metric)),
                before.naming.kinds,
                Told::CarriedOver,
            )
        }
    }

    pub(super) const fn bare(metric: Metric, kinds: Kinds, told: Told) -> Self {
        Self {
            metric,
            cue: None,
            kinds,
            verb: false,
            measure: None,
            told,
        }
    }

    /// "raised $5m", "cut 500 jobs", "Kapitalerhöhung": the word that names the metric moves nothing besides.
    /// Customers won or lost are a change.
    pub(super) fn is_event(
        &self,
        site: &FigureInSentence<'_, '_, '_>,
        movement: &Found<MovementCue>,
    ) -> bool {
        let first = movement.start();
        let same = self.cue.as_ref().is_some_and(|cue| cue.contains(&first));
        // "raised $2bn in its flotation"
        let does = self.metric == Metric::Funding
            && site
                .sentence
                .cues
                .iter()
                .any(|cue| cue.start() == first && cue.value.names(Metric::Funding));
        // "verteuerten sich um 31 Mio. Euro": the verb tells the metric and moves it
        let moved = site.role == Some(Preposition::By) && !self.metric.is(Property::Event);
        let verb = self.verb && self.metric != Metric::Customers && !moved;
        same && (verb || self.metric == Metric::Funding) || does
    }
}
