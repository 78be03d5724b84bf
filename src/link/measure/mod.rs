//! What a figure measures: its metric, whether it is an amount or a difference, and the sign of a difference.

mod carry;
mod counted;
mod cue;
mod meaning;
mod movement;
mod worth;

use std::ops::Range;

use super::figure::FigureInSentence;
use crate::claim::{Amount, Currency, Measure, Metric, Unit};
use crate::language::lexicon::Classes;
use crate::language::pack::{Kinds, MetricCue, Movement, Preposition, Role};
use crate::recognise::Found;
use crate::recognise::quantity::{Figure, FigureKind};
use carry::{carries, goes_on, is_appended, is_paid, pays_for, pays_on, repeats_change, speaks_on};
use cue::{DEAREST, best_cue};
use meaning::{by_hour, by_unit, metric_of, of_share};
pub(super) use worth::is_worth;

/// What a figure was found to measure.
#[derive(Clone, Debug)]
pub(super) struct Naming {
    pub(super) metric: Metric,
    pub(super) measure: Measure,
    /// -1 where the figure falls or is below zero, else 1.
    pub(super) sign: f64,
    /// The words that name the metric; none where it is carried over from an earlier figure or left open.
    pub(super) cue: Option<Range<usize>>,
    /// The kinds of figure those words go with.
    kinds: Kinds,
    pub(super) movement: Option<Range<usize>>,
    /// The figure's unit: for a bare number the currency it is understood in.
    pub(super) unit: Unit,
    pub(super) rule: &'static str,
}

/// A figure and what it measures.
#[derive(Clone, Copy)]
pub(super) struct Named<'d> {
    pub(super) naming: &'d Naming,
    /// The token after the figure.
    pub(super) after: usize,
    /// What it and the figures before it told of sums.
    pub(super) sums: Sums,
}

/// What figures without words of their own go by.
#[derive(Clone, Copy, Default)]
pub(super) struct Sums {
    /// The currency told last.
    currency: Option<Currency>,
    /// What was told last that is paid, and the token after its figure.
    paid: Option<(Metric, usize)>,
}

impl Sums {
    pub(super) fn note(&mut self, naming: &Naming, figure: &Found<Figure>) {
        self.currency = naming.unit.currency().or(self.currency);
        if is_paid(naming.metric) {
            self.paid = Some((naming.metric, figure.end()));
        }
    }
}

/// The rule of a figure whose metric nothing tells.
const LEFT_OPEN: &str = "metric_left_open";

/// Reads what the figure at `site` measures. `before` is the figure before it in the story, if any, and what that
/// measures.
pub(super) fn name(site: &FigureInSentence<'_, '_, '_>, before: Option<&Named<'_>>) -> Naming {
    let mut site = *site;
    if is_in_points(&site) {
        (site.kind, site.unit) = (Kinds::PERCENT, Unit::PERCENTAGE_POINTS);
    } else if let Some(currency) = currency(&site, before) {
        (site.kind, site.unit) = (Kinds::MONEY, Unit::money(currency));
    }
    let movement = movement::best(&site);
    let source = source(&site, movement, before);
    let movement = movement.filter(|movement| !source.is_event(&site, movement));
    let repeats = before.filter(|before| repeats_change(&site, before));
    let measure = if source.shrinks || repeats.is_some() {
        Measure::Change
    } else {
        movement::measure(&site, source.metric, movement)
    };
    let falls = source.shrinks
        || repeats.is_some_and(|before| before.naming.sign < 0.0)
        || repeats.is_none() && movement.is_some_and(|movement| falls(movement.value));
    let negative = match measure {
        Measure::Change => falls,
        Measure::Level => is_negative(&site, source.cue.as_ref()),
    };
    let naming = Naming {
        metric: source.metric,
        measure,
        sign: if negative { -1.0 } else { 1.0 },
        cue: source.cue,
        kinds: source.kinds,
        movement: movement.map(Found::tokens),
        unit: site.unit,
        rule: source.rule,
    };
    if movement.is_some_and(|movement| cuts_people(&site, &naming, movement)) {
        Naming {
            metric: Metric::JobCuts,
            measure: Measure::Level,
            sign: 1.0,
            ..naming
        }
    } else {
        naming
    }
}

/// "35.5 percent (-0.6)": a bare number with a sign beside a percentage is its change in points.
fn is_in_points(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let beside = || {
        site.previous().is_some_and(|previous| {
            previous.value.quantity.unit == Unit::PERCENT && site.start == previous.end() + 1
        })
    };
    let opened = || site.start > 0 && site.reading.is_punct(site.start - 1, b'(');
    let signed = matches!(site.figure.value.quantity.amount, Amount::Value(value) if value < 0.0);
    signed && site.figure.value.bare && opened() && beside() || is_rate_step(site)
}

/// "raised rates by a quarter point": points are of a percentage where only a rate of interest is named.
fn is_rate_step(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const LARGEST: f64 = 5.0;
    site.kind == Kinds::PHYSICAL
        && site.size() <= LARGEST
        && site.unit.base() == "points"
        && site
            .sentence
            .cues
            .iter()
            .any(|cue| cue.value.names(Metric::InterestRate))
}

/// "equity of 36 million": a great number without a unit or a noun is one of the currency told before, where only a
/// sum is named.
fn currency(site: &FigureInSentence<'_, '_, '_>, before: Option<&Named<'_>>) -> Option<Currency> {
    const GREAT: f64 = 100_000.0;
    let bare = site.figure.value.bare && site.kind == Kinds::COUNT && site.size() >= GREAT;
    if !bare || site.counted.is_some() || best_cue(site, None).is_some() {
        return None;
    }
    let currency = site
        .currency_near()
        .or(before.and_then(|before| before.sums.currency))?;
    let sum = FigureInSentence {
        kind: Kinds::MONEY,
        unit: Unit::money(currency),
        ..*site
    };
    best_cue(&sum, None).map(|_| currency)
}

/// From what a figure has its metric.
struct Source {
    metric: Metric,
    cue: Option<Range<usize>>,
    kinds: Kinds,
    /// A verb that names what it does: "raised $5m".
    verb: bool,
    /// A noun of loss that says how far something else fell: "losses of 48 percent".
    shrinks: bool,
    rule: &'static str,
}

impl Source {
    fn of_cue(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Self {
        Self {
            metric: metric_of(site, cue),
            cue: Some(cue.tokens()),
            kinds: cue.value.kinds,
            verb: cue.value.role == Role::Verb,
            shrinks: false,
            rule: match cue.value.role {
                Role::Noun => "metric_noun",
                Role::Verb => "metric_verb",
                Role::Counted | Role::Goods => "counted_noun",
            },
        }
    }

    fn carried(site: &FigureInSentence<'_, '_, '_>, before: &Named<'_>) -> Self {
        Self {
            metric: of_share(site, before.naming.metric),
            cue: before.naming.cue.clone(),
            kinds: before.naming.kinds,
            verb: false,
            shrinks: false,
            rule: "metric_carried_over",
        }
    }

    fn bare(metric: Metric, kinds: Kinds, rule: &'static str) -> Self {
        Self {
            metric,
            cue: None,
            kinds,
            verb: false,
            shrinks: false,
            rule,
        }
    }

    /// "raised $5m", "cut 500 jobs", "Kapitalerhöhung": the word that names the metric moves nothing besides.
    /// Customers won or lost are a change.
    fn is_event(&self, site: &FigureInSentence<'_, '_, '_>, movement: &Found<Movement>) -> bool {
        let first = movement.start();
        let same = self.cue.as_ref().is_some_and(|cue| cue.contains(&first));
        // "raised $2bn in its flotation"
        let does = self.metric == Metric::Funding
            && site
                .sentence
                .cues
                .iter()
                .any(|cue| cue.start() == first && cue.value.names(Metric::Funding));
        same && (self.verb && self.metric != Metric::Customers || self.metric == Metric::Funding) || does
    }
}

fn source(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<Movement>>,
    before: Option<&Named<'_>>,
) -> Source {
    let appended =
        before.filter(|before| movement.is_some_and(|movement| is_appended(site, movement, before)));
    if let Some(before) = appended {
        return Source::carried(site, before);
    }
    let cue = best_cue(site, None);
    if cue.is_some_and(|cue| is_loss_of_share(site, cue)) {
        let other = best_cue(site, Some(Metric::Loss));
        let source = other.map_or_else(
            || uncued(site, movement, before),
            |other| Source::of_cue(site, other),
        );
        return Source {
            shrinks: true,
            ..source
        };
    }
    if let Some(before) = before.filter(|before| goes_on(site, cue, before)) {
        return Source::carried(site, before);
    }
    let Some(cue) = cue else {
        return uncued(site, movement, before);
    };
    if let Some(before) = before.filter(|before| speaks_on(site, cue, before)) {
        return Source::carried(site, before);
    }
    match pays_for(site, cue).or(before.and_then(|before| pays_on(cue, before))) {
        Some(metric) => Source::bare(metric, Kinds::SUM, "metric_carried_over"),
        None => Source::of_cue(site, cue),
    }
}

/// The metric of a figure that no word names one for.
fn uncued(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<Movement>>,
    before: Option<&Named<'_>>,
) -> Source {
    if let Some(before) = before.filter(|before| carries(site, movement, before)) {
        return Source::carried(site, before);
    }
    if let Some(goods) = site.counted.filter(|cue| cue.value.kinds.has(site.kind)) {
        let share = site.kind == Kinds::PERCENT && site.is_part() && goods.value.role == Role::Goods;
        let source = Source::of_cue(site, goods);
        return if share && source.metric != Metric::Headcount {
            Source {
                metric: Metric::MarketShare,
                kinds: Kinds::PERCENT,
                ..source
            }
        } else {
            source
        };
    }
    match site.kind {
        Kinds::MONEY if by_hour(site) => Source::bare(Metric::Wages, Kinds::SUM, "hourly_sum"),
        Kinds::MONEY if site.size() < DEAREST => Source::bare(Metric::Price, Kinds::SUM, "small_sum"),
        Kinds::PHYSICAL => match by_unit(site.unit) {
            Some(metric) => Source::bare(metric, Kinds::VOLUME, "metric_of_unit"),
            None => Source::bare(Metric::Other, Kinds::ANY, LEFT_OPEN),
        },
        _ => Source::bare(Metric::Other, Kinds::ANY, LEFT_OPEN),
    }
}

/// "losses of 48 percent": no loss is a percentage of anything, unlike a deficit.
fn is_loss_of_share(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const CLOSE: usize = 2;
    let gap = site.start.checked_sub(cue.end());
    site.kind == Kinds::PERCENT
        && site.figure.value.kind != FigureKind::Change
        && cue.value.role == Role::Noun
        && cue.value.names(Metric::Loss)
        && !cue.value.kinds.has(Kinds::PHYSICAL)
        && gap.is_some_and(|gap| gap <= CLOSE)
        && matches!(site.role, None | Some(Preposition::Of))
}

/// "reduce its workforce by 700", "shed 10% of its workforce": who is the object of falling loses the job.
fn cuts_people(site: &FigureInSentence<'_, '_, '_>, naming: &Naming, movement: &Found<Movement>) -> bool {
    let object = naming.cue.as_ref().is_some_and(|cue| movement.end() <= cue.start);
    naming.metric == Metric::Headcount
        && movement.value == Movement::Down
        && (movement.rule == "movement_verb" || site.role == Some(Preposition::Of))
        && object
        && (naming.measure == Measure::Change || site.is_part())
}

const fn falls(movement: Movement) -> bool {
    matches!(movement, Movement::Down | Movement::Part(_))
}

/// "negative equity of 36m".
fn is_negative(site: &FigureInSentence<'_, '_, '_>, cue: Option<&Range<usize>>) -> bool {
    cue.is_some_and(|cue| {
        site.sentence.movements.iter().any(|movement| {
            movement.value == Movement::Negative
                && (movement.end() == cue.start || cue.contains(&movement.start()))
        })
    })
}

/// The words around a figure that name what is counted, for the claim's noun.
pub(super) fn noun(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> Option<Range<usize>> {
    let counted = site.counted.map(Found::tokens);
    counted.or_else(|| {
        let cue = naming.cue.clone()?;
        cue.clone()
            .any(|i| !site.reading.has(i, Classes::GRAMMAR))
            .then_some(cue)
    })
}
