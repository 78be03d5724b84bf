//! What the sentences so far leave behind for the next.

use super::Ownership;
use super::cast::Cast;

use super::rule::OwnerRule;
use crate::claim::Metric;
use crate::link::figure::ROW;
use crate::link::scene::Scene;
use crate::text::reused::Reused;

/// The organisations that "it" and "the company" may stand for, and whose the figures so far were.
#[derive(Debug, Default)]
pub(in crate::link) struct Focus {
    pub(super) cast: Cast,
    /// The organisations named last, the last of all first.
    pub(super) recent: Reused<usize>,
    /// The sentence in which each was named last, counted from 1.
    pub(super) seen: Reused<u32>,
    pub(super) sentence: u32,
    pub(super) subject: Option<usize>,
    /// The organisation that the last heading names.
    pub(super) heading: Option<usize>,
    /// The first organisation that acts in the paragraph so far.
    pub(super) acts: Option<usize>,
    /// The firm of the one who spoke last.
    pub(super) speaker: Option<usize>,
    /// The state spoken of last.
    pub(super) state: Option<usize>,
    /// Whose figures the last figures of a state were.
    pub(super) state_figures: Option<usize>,
    /// The subsidiary or division named last.
    pub(super) arm: Option<usize>,
    /// The names that stood in a row in the sentence before.
    pub(super) row: Option<[usize; ROW]>,
    /// The subject was named in the sentence before.
    pub(super) fresh: bool,
    /// The subject was brought in as the rival of another.
    pub(super) rival: bool,
    /// Whose the last figure of the sentence before was, and what it measured; and of the one that is read.
    pub(super) told: Option<(usize, Metric)>,
    pub(super) telling: Option<(usize, Metric)>,
    /// Whose the last figure before this sentence was.
    pub(super) last_owner: Option<usize>,
}

impl Focus {
    pub(in crate::link) fn new(scene: &Scene<'_, '_>) -> Self {
        Self {
            cast: Cast::new(scene),
            seen: std::iter::repeat_n(0, scene.groups.len()).collect(),
            ..Self::default()
        }
    }

    /// How many sentences ago a group was named; `None` if it was not yet.
    pub(super) fn named_ago(&self, group: usize) -> Option<u32> {
        let seen = *self.seen.get(group)?;
        (seen > 0).then(|| self.sentence + 1 - seen)
    }

    /// Takes in whose a figure was found to be, and what it measures.
    pub(in crate::link) fn note(&mut self, owner: &Ownership, metric: Metric) {
        self.telling = owner.named().map(|named| (named.group, metric));
        if let Some(named) = owner
            .named()
            .filter(|named| matches!(named.rule, OwnerRule::StateFigure))
        {
            self.state_figures = Some(named.group);
        }
    }

    /// Whether what follows about `metric`, and names nobody, is no longer about the subject, but about `topic`: a
    /// rival, one who was named only for the stake it holds, or only once. Who acts first in a paragraph, and had the last
    /// figure, goes on to its end (`opens`: another paragraph begins).
    pub(super) fn is_in_passing(
        &self,
        scene: &Scene<'_, '_>,
        group: usize,
        metric: Metric,
        opens: bool,
    ) -> bool {
        const OFTEN: usize = 3;
        let leads = !opens && self.acts == Some(group) && self.last_owner == Some(group);
        let named = |group: usize| scene.groups[group].mentions.len();
        let Some(topic) = scene.topic.filter(|topic| *topic != group) else {
            return false;
        };
        let told = self
            .told
            .filter(|(owner, _)| *owner == group)
            .map(|(_, metric)| metric);
        let goes_on = told == Some(metric);
        let holder = told == Some(Metric::Stake) && !goes_on;
        let rarer = named(group) < named(topic);
        rarer && (holder || self.rival) || !goes_on && !leads && named(group) == 1 && named(topic) >= OFTEN
    }
}
