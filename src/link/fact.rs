//! A fact: what one mention of a figure says, with every slot decided.

use super::measure::Told;
use super::scene::Scene;
use crate::claim::{Claim, Evidence, Measure, Mention, Metric, Organisation, Period, Quantity, Status};
use crate::text::Span;

#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// The owner's group in the story, and the words that stand for it.
    pub(super) owner: Option<(usize, Span)>,
    /// How likely that owner is, or that the text names none.
    pub(super) owned: f32,
    pub(super) metric: Metric,
    /// What tells it.
    pub(super) told: Told,
    pub(super) measure: Measure,
    pub(super) noun: Option<Span>,
    pub(super) quantity: Quantity,
    pub(super) period: Period,
    /// How likely its year is, where weights chose it.
    pub(super) dated: Option<f32>,
    pub(super) status: Status,
    /// The target is given up.
    pub(super) withdrawn: bool,
    /// The target is replaced by another.
    pub(super) replaced: bool,
    /// What it covers, where that is not all.
    pub(super) scope: Option<Span>,
    pub(super) mentions: Vec<Mention>,
    pub(super) evidence: Evidence,
    /// It stands in a headline, where words are few and slots are guessed more often.
    pub(super) headline: bool,
}

impl Fact {
    pub(super) fn owner_group(&self) -> Option<usize> {
        self.owner.map(|(group, _)| group)
    }

    pub(super) fn into_claim(self, scene: &Scene<'_, '_>, story: usize) -> Claim {
        let organisation = self
            .owner
            .map(|(group, span)| Organisation::new(scene.groups[group].name.clone(), span));
        Claim {
            organisation,
            metric: self.metric,
            measure: self.measure,
            noun: self.noun.map(|span| scene.reading.text[span].to_owned()),
            quantity: self.quantity,
            period: self.period,
            status: self.status,
            withdrawn: self.withdrawn && self.status == Status::Target,
            replaced: self.replaced && self.status == Status::Target,
            scope: self.scope.map(|span| scene.reading.text[span].to_owned()),
            mentions: self.mentions,
            evidence: self.evidence,
            confidence: 0.0,
            story,
        }
    }
}
