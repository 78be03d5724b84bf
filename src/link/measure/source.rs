//! From what a figure has its metric: the first rule that speaks.

use std::ops::Range;

use super::carry::{carries, goes_on, is_appended, pays_for, pays_on, speaks_on};
use super::cue::{DEAREST, best_cue};
use super::frame::{framed, has_verb, outweighs};
use super::meaning::{WARES, by_hour, by_unit, metric_of, of_share};
use super::{Named, noun};
use crate::claim::{Measure, Metric, Property, Unit};
use crate::grammar::WordClass;
use crate::language::pack::{Frame, Joint, Kinds, MetricCue, Motion, MovementCue, Preposition, Role};
use crate::link::figure::{FigureInSentence, counted_noun, preposition};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::FigureKind;
use crate::rule_list::{RuleList, rule_list};

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
struct Question<'a, 's, 'r, 't> {
    site: &'a FigureInSentence<'s, 'r, 't>,
    movement: Option<&'a Found<MovementCue>>,
    /// The figure before it in the story.
    before: Option<&'a Named<'a>>,
    /// The word that names a metric and costs least to reach.
    cue: Option<&'s Found<MetricCue>>,
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
    Unit,
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
            Self::Unit => "metric_of_unit",
            Self::Nothing => "metric_left_open",
        }
    }

    /// A verb names what its subject does.
    pub(in crate::link) const fn is_verb(self) -> bool {
        matches!(self, Self::Verb | Self::Frame)
    }

    /// No word names one of the metrics.
    pub(in crate::link) const fn is_open(self) -> bool {
        matches!(self, Self::Nothing | Self::OwnNoun)
    }
}

type Rule = fn(&Question<'_, '_, '_, '_>) -> Option<Source>;

static RULES: RuleList<Rule> = rule_list![
    appended_change,
    told_twice,
    restated,
    balance,
    described_sum,
    noun_of_its_own,
    frame_verb,
    loss_of_share,
    goes_on_with,
    contracted,
    speaks_on_of,
    paid_for,
    named,
    carried,
    counted_next,
    goods,
    sum_by_size,
    by_its_unit,
    in_force,
];

/// The metric of the figure at `site`. `before` is the figure before it in the story.
pub(super) fn source(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<MovementCue>>,
    before: Option<&Named<'_>>,
) -> Source {
    let question = Question {
        site,
        movement,
        before,
        cue: best_cue(site, None),
    };
    RULES
        .first(|rule| rule(&question))
        .unwrap_or_else(|| Source::bare(Metric::Other, Kinds::ANY, Told::Nothing))
}

impl Source {
    fn of_cue(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Self {
        Self {
            metric: metric_of(site, cue),
            cue: Some(cue.tokens()),
            kinds: cue.value.kinds,
            verb: cue.value.role == Role::Verb,
            measure: None,
            told: match cue.value.role {
                Role::Noun => Told::Noun,
                Role::Verb | Role::Frame(_) => Told::Verb,
                Role::Counted | Role::Goods | Role::Works => Told::Counted,
            },
        }
    }

    fn carried(site: &FigureInSentence<'_, '_, '_>, before: &Named<'_>) -> Self {
        Self {
            cue: before.naming.cue.clone(),
            ..Self::bare(
                of_share(site, before.naming.metric),
                before.naming.kinds,
                Told::CarriedOver,
            )
        }
    }

    const fn bare(metric: Metric, kinds: Kinds, told: Told) -> Self {
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
        same && (self.verb && self.metric != Metric::Customers || self.metric == Metric::Funding) || does
    }
}

// The rules

/// "€5bn, up 12%": a change told of the figure before.
fn appended_change(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (movement, before) = (question.movement?, question.before?);
    is_appended(question.site, movement, before).then(|| Source::carried(question.site, before))
}

/// "Das entspricht 11 Prozent der Belegschaft", "700 employees are affected": a verb tells the figure before once
/// more, in another measure or of other words.
fn restated(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let staff = question
        .cue
        .is_some_and(|cue| cue.value.metric.is(Property::Staff));
    let cut = before.naming.metric == Metric::JobCuts && staff;
    let beside =
        || site.kind == Kinds::PERCENT && site.is_part() && before.after > site.sentence.tokens.start;
    let told = cut && (has_verb(site, Frame::Equal) || has_verb(site, Frame::Affect) || beside());
    told.then(|| Source {
        measure: Some((Measure::Level, false)),
        ..Source::carried(site, before)
    })
}

/// "fell by 3.8 percent or | €2.4m", "rose 5 percent ($3m)": a change told once more, in another measure.
fn told_twice(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, before) = (question.site, question.before?);
    let reading = site.reading;
    let at = before.after;
    let joined = at >= site.sentence.tokens.start
        && at + 1 == site.start
        && (joint(reading, at, site.start, Joint::Or).is_some()
            || reading.is_punct(at, b'(') && reading.is_punct(site.end, b')'));
    let change = before.naming.measure == Measure::Change && before.naming.unit != site.unit;
    let either = before.naming.unit == Unit::PERCENT || site.unit == Unit::PERCENT;
    (joined && change && either && !site.figure.value.conversion).then(|| Source {
        measure: Some((Measure::Change, before.naming.sign < 0.0)),
        ..Source::carried(site, before)
    })
}

/// "ein Minus von 480.000 Euro", "das erwartete Plus": a sum by which nothing else is said to have moved is a loss or
/// a profit.
fn balance(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, movement) = (question.site, question.movement?);
    let named = question.cue.is_some_and(|cue| !cue.value.weak);
    let led = matches!(site.role, Some(Preposition::To | Preposition::From));
    let noun = movement.value.motion == Motion::Noun && movement.end() <= site.start;
    if site.kind != Kinds::MONEY || named || led || !noun {
        return None;
    }
    let carried = question.before.is_some_and(|before| {
        !before.naming.told.is_open()
            && !before.naming.metric.is(Property::BottomLine)
            && carries(site, question.movement, before)
    });
    let mut twins = site
        .sentence
        .cues
        .iter()
        .filter(|cue| cue.tokens() == movement.tokens());
    let result = twins.find(|cue| cue.value.metric.is(Property::BottomLine))?;
    let moved = site.role == Some(Preposition::By);
    (!carried).then(|| Source {
        measure: Some((if moved { Measure::Change } else { Measure::Level }, false)),
        ..Source::of_cue(site, result)
    })
}

/// "a $200 million expansion", "ein 40 Mio. Euro teures Werk": a sum that describes what is built is spent on it.
fn described_sum(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    if site.kind != Kinds::MONEY || site.size() < DEAREST || !site.is_attributive() {
        return None;
    }
    if let Some(dear) = is_dear(site) {
        return Some(Source {
            cue: Some(dear),
            measure: Some((Measure::Level, false)),
            ..Source::bare(Metric::Investment, Kinds::SUM, Told::DescribedSum)
        });
    }
    let noun = site.described()?;
    let works = noun.value.names(Metric::Locations) || noun.value.names(Metric::Investment);
    let plant = noun.value.names(Metric::Capacity) && noun.value.kinds.has(Kinds::PHYSICAL);
    (works || plant).then(|| Source {
        cue: Some(noun.tokens()),
        measure: Some((Measure::Level, false)),
        ..Source::bare(Metric::Investment, Kinds::SUM, Told::DescribedSum)
    })
}

/// "ein 60 Millionen Euro | teures Institut": what costs millions and is no company is built.
fn is_dear(site: &FigureInSentence<'_, '_, '_>) -> Option<Range<usize>> {
    let cues = || site.sentence.cues.iter();
    let mut beside = cues().filter(|cue| cue.start() == site.end);
    let dear = beside.find(|cue| cue.value.role == Role::Verb && cue.value.names(Metric::Price))?;
    let dealt = site
        .described()
        .is_some_and(|noun| noun.value.names(Metric::DealValue) || noun.value.metric.is(Property::Dealt));
    let adjective = site.syntax().class(dear.start()) == WordClass::Adjective;
    (site.size() >= WARES && adjective && !dealt).then(|| dear.tokens())
}

/// "eine Trefferquote von 81 Prozent", "70 Käsesorten": the noun that the figure belongs to names none of the
/// metrics, and no word farther off speaks for it.
fn noun_of_its_own(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let noun = noun::of_its_own(question.site, question.cue)?;
    Some(Source {
        cue: Some(noun),
        ..Source::bare(Metric::Other, Kinds::ANY, Told::OwnNoun)
    })
}

/// "paid $5bn for Belmont", "verlor 12 000 Kunden": the figure fills a place of a verb's frame.
fn frame_verb(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let framed = framed(site).filter(|framed| outweighs(site, framed, question.cue))?;
    Some(Source {
        cue: Some(framed.verb),
        verb: true,
        // "welcomed 478 new members"
        measure: (framed.metric != Metric::Customers || framed.measure == Measure::Change)
            .then_some((framed.measure, framed.falls)),
        ..Source::bare(framed.metric, site.kind.or(Kinds::PERCENT), Told::Frame)
    })
}

/// "losses of 48 percent": a noun of loss that says how far something else fell, for no loss is a percentage of
/// anything, unlike a deficit.
fn loss_of_share(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const CLOSE: usize = 2;
    let (site, cue) = (question.site, question.cue?);
    let gap = site.start.checked_sub(cue.end());
    let shrinks = site.kind == Kinds::PERCENT
        && site.figure.value.kind != FigureKind::Change
        && cue.value.role == Role::Noun
        && cue.value.names(Metric::Loss)
        && !cue.value.kinds.has(Kinds::PHYSICAL)
        && gap.is_some_and(|gap| gap <= CLOSE)
        && matches!(site.role, None | Some(Preposition::Of));
    if !shrinks {
        return None;
    }
    let other = best_cue(site, Some(Metric::Loss));
    let source = other
        .map(|other| Source::of_cue(site, other))
        .or_else(|| carried(question))
        .unwrap_or_else(|| Source::bare(Metric::Other, Kinds::ANY, Told::Nothing));
    Some(Source {
        measure: Some((Measure::Change, true)),
        ..source
    })
}

/// "orders fell 35 percent in Asia, | 40 percent in Europe": it shares the words of the one before it.
fn goes_on_with(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let before = question.before?;
    goes_on(question.site, question.cue, before).then(|| Source::carried(question.site, before))
}

/// "It won orders for 20 ships. They are worth 3 million": a word of general meaning speaks of what was told.
fn speaks_on_of(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (cue, before) = (question.cue?, question.before?);
    speaks_on(question.site, cue, before).then(|| Source::carried(question.site, before))
}

/// "agreed on a settlement and paid £19m": what is paid is what was told.
fn paid_for(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let cue = question.cue?;
    let told = || question.before.and_then(|before| pays_on(cue, before));
    let metric = pays_for(question.site, cue).or_else(told)?;
    Some(Source::bare(metric, Kinds::SUM, Told::CarriedOver))
}

/// "a contract for | 10 buses", "ein Vertrag über 10 Busse": what is contracted for is ordered.
fn contracted(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 10;
    let site = question.site;
    let goods = site.counted.filter(|goods| {
        goods.value.role == Role::Goods && !goods.value.names(Metric::Headcount)
            || goods.value.names(Metric::Fleet)
    })?;
    let over =
        || site.start > 0 && joint(site.reading, site.start - 1, site.start, Joint::Amounting).is_some();
    if site.role != Some(Preposition::For) && !over() {
        return None;
    }
    let mut before = site
        .sentence
        .cues
        .iter()
        .rev()
        .filter(|cue| cue.end() <= site.start);
    let contract = before.find(|cue| cue.value.role == Role::Noun)?;
    let near = site.start - contract.end() <= NEAR && contract.value.metric.is(Property::Contract);
    near.then(|| Source {
        cue: Some(contract.tokens()),
        ..Source::bare(Metric::Orders, goods.value.kinds, Told::Noun)
    })
}

/// The word that costs least to reach.
fn named(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    Some(Source::of_cue(question.site, question.cue?))
}

/// A figure without words of its own takes what the one before it measured.
fn carried(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let before = question.before?;
    carries(question.site, question.movement, before).then(|| Source::carried(question.site, before))
}

/// "grew 26 percent to 51,308 units", "von 31 auf 44 Millionen Stück": the amount that it led to counts what it is of.
fn counted_next(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let next = site
        .next()
        .filter(|_| matches!(site.kind, Kinds::PERCENT | Kinds::COUNT))?;
    let leads = preposition(site.reading, site.sentence, next) == Some(Preposition::To);
    let goods = counted_noun(site.reading, site.sentence, next.end()).filter(|_| leads)?;
    (site.counted.is_none() && goods.value.kinds.has(site.kind)).then(|| Source::of_cue(site, goods))
}

/// "5,000 cars": goods that nothing is said to be done with are sold, and a share of them is one of a market.
fn goods(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let goods = site.counted.filter(|cue| cue.value.kinds.has(site.kind))?;
    let share = site.kind == Kinds::PERCENT && site.is_part() && goods.value.role == Role::Goods;
    if let Some(before) = question.before.filter(|before| handles_on(site, goods, before)) {
        return Some(Source::carried(site, before));
    }
    let source = Source::of_cue(site, goods);
    Some(if share && source.metric != Metric::Headcount {
        Source {
            metric: Metric::MarketShare,
            kinds: Kinds::PERCENT,
            ..source
        }
    } else {
        source
    })
}

/// "The plant makes 40,000 cars. Only 20,000 | units were planned": goods that nothing is said to be done with are
/// handled as those before.
fn handles_on(site: &FigureInSentence<'_, '_, '_>, goods: &Found<MetricCue>, before: &Named<'_>) -> bool {
    const NEAR: usize = 30;
    goods.value.role == Role::Goods
        && goods.value.names(Metric::SalesVolume)
        && before.naming.metric.is(Property::Handled)
        && !before.naming.told.is_open()
        && before.naming.unit == site.unit
        && site.kind == Kinds::COUNT
        && site.start.saturating_sub(before.after) <= NEAR
}

/// "£8.20 an hour" is a wage, and what costs little has a price.
fn sum_by_size(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    match site.kind {
        Kinds::MONEY if by_hour(site) || is_pay(site) => {
            Some(Source::bare(Metric::Wages, Kinds::SUM, Told::HourlySum))
        }
        Kinds::MONEY if site.size() < DEAREST => {
            Some(Source::bare(Metric::Price, Kinds::SUM, Told::SmallSum))
        }
        _ => None,
    }
}

/// "nurses are to get £300 | more a month": a small sum that those employed get.
fn is_pay(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.size() < DEAREST
        && site.sentence.cues.iter().any(|cue| {
            cue.value.names(Metric::Headcount)
                && !matches!(cue.value.role, Role::Verb | Role::Frame(_))
                && !cue.value.weak
                && site.syntax().same_clause(cue.start(), site.figure.start())
        })
}

/// "Debt relief for Tarnovia. The decision is worth $3bn", "Die Ausleihungen nahmen zu. Sie stiegen um 2 Prozent": the
/// noun of the sentence before, if that has no figure of its own, or of the headline.
fn in_force(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 40;
    let site = question.site;
    let sum = matches!(site.kind, Kinds::MONEY | Kinds::PERCENT);
    let moved = site.kind == Kinds::MONEY || question.movement.is_some();
    let at = site
        .scene
        .sentences
        .partition_point(|other| other.tokens.start < site.sentence.tokens.start);
    let before = &site.scene.sentences[at.checked_sub(1)?];
    let told = before.figures.iter().any(|figure| !figure.value.kind.is_time());
    if !sum || !moved || told || site.start - before.tokens.end.min(site.start) > NEAR {
        return None;
    }
    let mut nouns = before.cues.iter().filter(|cue| {
        cue.value.role == Role::Noun
            && !cue.value.weak
            && cue.value.kinds.has(site.kind)
            && !cue.value.names(Metric::Other)
    });
    Some(Source {
        told: Told::CarriedOver,
        ..Source::of_cue(site, nouns.next()?)
    })
}

/// "5 MW": power is capacity.
fn by_its_unit(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let metric = by_unit(site.unit).filter(|_| site.kind == Kinds::PHYSICAL)?;
    Some(Source::bare(metric, Kinds::VOLUME, Told::Unit))
}
