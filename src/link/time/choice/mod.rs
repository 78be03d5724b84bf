//! The year of a figure that has no time words of its own, chosen by weighted evidence.
//!
//! Every year that the text around the figure, its story or the day of writing tells is a candidate, and so is none.
//! A candidate's features say where it is told and how far back it lies, each crossed with what kind of figure asks
//! ([`feature`]); the sum of their weights decides. A standing fact falls on the year of writing, what was reported for
//! a year on that year, and where the text does not tell, nothing is said.

mod feature;
#[cfg(feature = "fit")]
mod record;
#[allow(
    clippy::approx_constant,
    reason = "what the data gives may look like a constant of mathematics"
)]
mod weights;

use std::cell::OnceCell;

use super::resolve::{Claimed, Setting, before_value, is_over};
use super::standing::{VerbAspect, standing};
use super::topic::{is_result, is_tally};
use super::{DatedBy, Inferred};
use crate::claim::{Basis, Metric, Period, Property, Status};
use crate::link::figure::FigureInSentence;
use crate::link::scene::Place;
use crate::recognise::period::TimeValue;
use crate::text::reused::{Reused, kept};
use feature::{Age, AskedFigure, Frame, YearFeature, YearFeatures, YearSign, YearSource};

#[cfg(feature = "fit")]
pub(in crate::link) use record::described;

/// A figure whose year is looked for.
pub(super) struct Undated<'s, 'r, 't> {
    pub(super) figure: &'s FigureInSentence<'s, 'r, 't>,
    pub(super) claimed: &'s Claimed,
    pub(super) setting: &'s Setting<'s>,
    /// How many years its own words count from a writing that is not told: "last year" is -1.
    pub(super) counted: Option<i32>,
    /// What its clause says of time, once somebody asks.
    aspect: OnceCell<VerbAspect>,
}

/// A year that the figure may be for.
struct YearCandidate {
    year: Option<i32>,
    features: YearFeatures,
}

/// A place where a year is told, with what speaks for it there.
struct ToldThere {
    source: YearSource,
    period: Period,
    features: YearFeatures,
}

kept!(YearCandidate, ToldThere);

/// All that a figure's year is chosen among.
struct YearCandidates {
    years: Reused<YearCandidate>,
    told: Reused<ToldThere>,
}

impl YearCandidates {
    /// Where the candidate is told.
    fn told(&self, candidate: &YearCandidate) -> impl Iterator<Item = &ToldThere> {
        let year = candidate.year;
        self.told.iter().filter(move |told| told.period.year == year)
    }

    /// A figure of the sentence has it by words of its own, or the story's account is named by it.
    fn is_said(&self, candidate: &YearCandidate) -> bool {
        let mut told = self.told(candidate);
        told.any(|told| matches!(told.source, YearSource::Stated | YearSource::Report))
    }

    /// Where it is told with the most weight: that lends its part of the year.
    fn strongest(&self, candidate: &YearCandidate) -> Option<&ToldThere> {
        let sum = |told: &ToldThere| told.features.sum(weight);
        self.told(candidate).max_by(|a, b| sum(a).total_cmp(&sum(b)))
    }
}

/// The likeliest period, and what tells it.
pub(super) fn choose(case: &Undated<'_, '_, '_>) -> Inferred {
    let candidates = gather(case);
    #[cfg(feature = "fit")]
    crate::link::record::note(|| record::recorded(case, &candidates.years));
    let sum = |candidate: &YearCandidate| candidate.features.sum(weight);
    let sums: Reused<f32> = candidates.years.iter().map(sum).collect();
    let likeliest = (0..sums.len()).max_by(|a, b| sums[*a].total_cmp(&sums[*b]));
    let share = |at: usize| 1.0 / sums.iter().map(|sum| (sum - sums[at]).exp()).sum::<f32>();
    let chosen = likeliest.map(|at| (&candidates.years[at], share(at)));
    let known = case.figure.scene.written.is_some();
    let told = chosen.filter(|(chosen, probability)| {
        let said = candidates.is_said(chosen) && case.counted.is_none();
        known || said || *probability >= SURE
    });
    let told = told.and_then(|(chosen, likely)| Some((candidates.strongest(chosen)?, likely)));
    match told {
        Some((told, likely)) => Inferred {
            period: told.period,
            dated: dated(case, told.source),
            likely: Some(likely),
        },
        // As likely as it is that the year which was left out is wrong.
        None => Inferred {
            period: Period::UNKNOWN,
            dated: dated(case, YearSource::Nothing),
            likely: chosen.map(|(_, probability)| 1.0 - probability),
        },
    }
}

/// Where it is not known when a text was written, a year that is less likely than this is not told, unless the sentence
/// or the story's account says it.
const SURE: f32 = 0.75;

/// From what the figure has what was chosen.
fn dated(case: &Undated<'_, '_, '_>, source: YearSource) -> DatedBy {
    match source {
        YearSource::Stated | YearSource::Before | YearSource::Sentence => DatedBy::LikeSentence,
        YearSource::Topic | YearSource::Spoken | YearSource::Near | YearSource::Figure | YearSource::Plan => {
            DatedBy::LikeSentenceBefore
        }
        YearSource::Far | YearSource::Lead | YearSource::Report | YearSource::Often => DatedBy::LikeStory,
        YearSource::Results => DatedBy::LikeResults,
        YearSource::Writing if matches!(case.frame(), Frame::Lasting | Frame::Standing) => DatedBy::Lasting,
        YearSource::Nothing if case.claimed.status == Status::Target => DatedBy::NotAtAll,
        YearSource::Writing | YearSource::Nothing => DatedBy::WhenWritten,
    }
}

/// All candidates, each with its features.
fn gather(case: &Undated<'_, '_, '_>) -> YearCandidates {
    let (kind, frame, signs) = (case.kind(), case.frame(), case.signs());
    let sources = case.sources();
    let room = sources.len() + 1;
    let mut years: Reused<YearCandidate> = Reused::with_capacity(room);
    let mut all = Reused::with_capacity(room);
    let told = sources.into_iter();
    let told = told.filter_map(|(source, period)| Some((source, period?)));
    let nothing = (YearSource::Nothing, Period::UNKNOWN);
    for (source, period) in told.chain([nothing]) {
        let period = case.counted_from(source, period);
        let period = if case.claimed.old && source != YearSource::Nothing {
            before_value(case.figure.scene, period)
        } else {
            period
        };
        let Some(age) = case.age(source, period) else {
            continue;
        };
        let period = match (kind, age, source) {
            // A goal of this year is for no part of it that only other sentences speak of.
            (AskedFigure::Target, Age::Now, source)
                if !matches!(source, YearSource::Stated | YearSource::Before) =>
            {
                Period { part: None, ..period }
            }
            _ => period,
        };
        let (mut features, mut lies) = (YearFeatures::default(), YearFeatures::default());
        features.add(YearFeature::source(source.told()).number());
        features.add(YearFeature::source_kind(source, kind.told()).number());
        features.add(YearFeature::source_frame(source, frame.told()).number());
        lies.add(YearFeature::age(age.told()).number());
        lies.add(YearFeature::age_kind(age, kind).number());
        lies.add(YearFeature::age_frame(age, frame).number());
        for sign in signs.into_iter().flatten() {
            features.add(YearFeature::source_sign(source, sign.told()).number());
            lies.add(YearFeature::age_sign(age, sign).number());
        }
        match years.iter_mut().find(|other| other.year == period.year) {
            Some(known) => known.features.join(&features),
            None => {
                lies.join(&features);
                years.push(YearCandidate {
                    year: period.year,
                    features: lies,
                });
            }
        }
        all.push(ToldThere {
            source,
            period,
            features,
        });
    }
    YearCandidates { years, told: all }
}

impl<'s, 'r, 't> Undated<'s, 'r, 't> {
    pub(super) fn new(
        figure: &'s FigureInSentence<'s, 'r, 't>,
        claimed: &'s Claimed,
        setting: &'s Setting<'s>,
        counted: Option<i32>,
    ) -> Self {
        Self {
            figure,
            claimed,
            setting,
            counted,
            aspect: OnceCell::new(),
        }
    }

    /// What the figure's clause says of time by its verb.
    pub(super) fn aspect(&self) -> VerbAspect {
        *self.aspect.get_or_init(|| standing(self.figure, self.claimed))
    }

    /// Where years are told, the nearest first: of those that tell the same, the first lends its part of the year.
    fn sources(&self) -> [(YearSource, Option<Period>); 14] {
        let setting = self.setting;
        let scene = self.figure.scene;
        let story = setting.story;
        let last = setting.last;
        let tally = is_tally(self.claimed.metric);
        let results = setting.reporting.period(self.claimed.metric);
        // A goal is for what its own sentences speak of, or the budget that the story tells.
        let told = self.claimed.status == Status::Actual || self.counted.is_some();
        [
            (YearSource::Stated, setting.stated),
            (YearSource::Before, setting.before),
            (YearSource::Sentence, story.sentence(scene, self.figure.sentence)),
            (YearSource::Topic, setting.topic),
            (YearSource::Spoken, setting.spoken),
            (
                YearSource::Results,
                results.filter(|_| told && (!tally || !self.is_just())),
            ),
            (
                YearSource::Near,
                last.filter(|last| told && last.is_near()).map(|last| last.period),
            ),
            (
                YearSource::Far,
                last.filter(|last| told && !last.is_near())
                    .map(|last| last.period),
            ),
            (YearSource::Figure, setting.figure.filter(|_| told)),
            (YearSource::Lead, story.lead.filter(|_| told)),
            (YearSource::Report, story.report),
            (YearSource::Often, story.often.filter(|_| told)),
            (YearSource::Plan, setting.plan),
            (YearSource::Writing, self.written()),
        ]
    }

    /// The period that the figure's own words mean, if the story was written when `period` suggests: in a year of which
    /// parts have been or plans are told, else in the year after.
    fn counted_from(&self, source: YearSource, period: Period) -> Period {
        let Some(shift) = self.counted else {
            return period;
        };
        let runs = period.part.is_some() || source == YearSource::Plan;
        let since = if runs { shift } else { shift.saturating_add(1) };
        Period {
            year: period.year.map(|year| year.saturating_add(since)),
            part: None,
            ..period
        }
    }

    fn is_just(&self) -> bool {
        self.frame() == Frame::Just
    }

    fn written(&self) -> Option<Period> {
        let written = self.figure.scene.written?;
        Some(Period::new(Some(written.year), None, Basis::Inferred))
    }

    /// How the candidate lies to the writing; `None` where it can't be.
    fn age(&self, source: YearSource, period: Period) -> Option<Age> {
        let target = self.claimed.status == Status::Target;
        let (year, written) = (period.year, self.figure.scene.written);
        let Some(year) = year else {
            let open = source == YearSource::Nothing && (target || written.is_none());
            return open.then_some(Age::NoYear);
        };
        let Some(written) = written else {
            return Some(Age::SomeYear);
        };
        // A goal inherits no time that is over.
        if target && is_over(self.figure.scene, &period) {
            return None;
        }
        match year - written.year {
            1.. => target.then_some(Age::Ahead),
            0 => Some(Age::Now),
            -1 => Some(Age::LastYear),
            _ => Some(Age::Older),
        }
    }

    fn kind(&self) -> AskedFigure {
        let metric = self.claimed.metric;
        match self.claimed.status {
            Status::Target => AskedFigure::Target,
            _ if metric == Metric::SharePrice => AskedFigure::Quote,
            _ if is_tally(metric) => AskedFigure::Tally,
            _ if is_result(metric) => AskedFigure::Result,
            _ if metric.is(Property::Event) || metric.is(Property::Paid) || metric.is(Property::Contract) => {
                AskedFigure::Event
            }
            _ if metric.is(Property::Stock) => AskedFigure::Stock,
            _ => AskedFigure::Thing,
        }
    }

    fn frame(&self) -> Frame {
        if self.figure.sentence.place == Place::Headline {
            return Frame::Headline;
        }
        match self.aspect() {
            VerbAspect::Lasts => Frame::Lasting,
            VerbAspect::Stands => Frame::Standing,
            VerbAspect::Just => Frame::Just,
            VerbAspect::Over => Frame::Past,
            VerbAspect::Open if self.claimed.moved => Frame::Moved,
            VerbAspect::Open => Frame::Plain,
        }
    }

    fn signs(&self) -> [Option<YearSign>; YearSign::ALL.len()] {
        let FigureInSentence { scene, sentence, .. } = *self.figure;
        let day = sentence
            .times
            .iter()
            .any(|time| time.value.is_point() && !is_clock(&time.value));
        let early = scene
            .written
            .is_some_and(|written| written.month.is_some_and(|month| month <= APRIL));
        let opening = scene.sentences.get(OPENING);
        let opens = opening.is_none_or(|later| sentence.tokens.start < later.tokens.start);
        let signs = [
            (day, YearSign::Day),
            (early, YearSign::Early),
            (opens, YearSign::Opening),
            (self.claimed.old, YearSign::Old),
            (self.claimed.changed, YearSign::Change),
            (scene.written.is_none(), YearSign::Undated),
            (self.counted.is_some_and(|shift| shift < 0), YearSign::LastYear),
            (self.counted.is_some_and(|shift| shift >= 0), YearSign::ThisYear),
        ];
        signs.map(|(said, sign)| said.then_some(sign))
    }
}

/// Until this month results of the year before come out.
const APRIL: u8 = 4;

/// So many sentences open a story.
const OPENING: usize = 4;

fn is_clock(value: &TimeValue) -> bool {
    value.when == crate::recognise::period::When::Clock
}

/// What a feature counts.
fn weight(feature: usize) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = crate::link::record::weight(record::YEAR, feature) {
        return weight;
    }
    weights::WEIGHTS.get(feature).copied().unwrap_or(0.0)
}

/// A new feature needs its weight; only the program that makes it may run without.
#[cfg(not(feature = "fit"))]
const _: () = assert!(weights::WEIGHTS.len() == feature::COUNT);
