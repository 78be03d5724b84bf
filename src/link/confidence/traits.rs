//! What speaks for and against a claim: which kind of words decide each slot, how near they stand to the figure, and
//! how much else the sentence and the story tell that it could be taken for.

use super::OpenSlots;
use crate::claim::{Basis, Claim, Measure, Metric, Status, Unit};
use crate::link::features::{self, listed};
use crate::link::measure;
use crate::text::Span;

listed! {
    /// What speaks for and against a claim.
    ClaimTrait {
        /// Any claim.
        Claim,

        /// Its owner is likelier than not.
        OwnerHalf,
        /// Its owner has a probability of seven in ten.
        Owner70,
        /// Of eight.
        Owner80,
        /// Of nine.
        Owner90,
        /// Of 95 in a hundred.
        Owner95,
        /// Of 98.
        Owner98,
        /// Of 99.
        Owner99,
        /// No owner is named.
        OwnerOpen,
        /// The owner's words stand in another sentence.
        OwnerElsewhere,
        /// They stand far from the figure.
        OwnerFar,
        /// The story names it once.
        OwnerOnce,
        /// Twice.
        OwnerTwice,
        /// Five times or more.
        OwnerOften,
        /// Its name has a single word.
        OwnerOneWord,
        /// Its name has three words or more.
        OwnerManyWords,
        /// A word says beside its name what it is: "carmaker Volkswagen".
        OwnerDescribed,
        /// A headline names it.
        OwnerInHeadline,
        /// All claims of the story are its.
        OwnerOfAll,
        /// Half of them.
        OwnerOfHalf,
        /// Less than a quarter of them.
        OwnerOfFew,

        /// Nothing tells what is measured.
        MetricSilent,
        /// It is none of the metrics that are known.
        MetricOther,
        /// The words that tell it touch the figure.
        MetricTouching,
        /// They stand some words away.
        MetricNear,
        /// They stand further away.
        MetricApart,
        /// They stand far away.
        MetricFar,
        /// They count the figure's noun.
        MetricCounted,
        /// A verb tells it.
        MetricVerb,
        /// It is carried over from another figure.
        MetricCarried,
        /// The size of a sum tells it.
        MetricGuessed,
        /// A change, with a word that says so.
        ChangeSaid,
        /// A change that no word says.
        ChangeUnsaid,
        /// An amount beside a word of rising or falling.
        LevelMoved,

        /// The year is written there.
        YearStated,
        /// It is counted from the day of writing: "last year".
        YearRelative,
        /// It is inferred.
        YearInferred,
        /// Its year is chosen by weights, and likelier than not.
        YearHalf,
        /// It has a probability of seven in ten.
        Year70,
        /// Of eight.
        Year80,
        /// Of nine.
        Year90,
        /// Of 95 in a hundred.
        Year95,
        /// No year is told.
        YearUntold,
        /// Nothing tells the day of writing.
        Undated,
        /// The words that tell it stand in another sentence.
        YearElsewhere,
        /// They stand near the figure.
        YearNear,
        /// They stand far away.
        YearFar,
        /// A part of a year is told.
        PartTold,
        /// A goal or forecast.
        Target,
        /// A goal or forecast whose year is not stated.
        TargetUndated,
        /// A goal or forecast without a year.
        TargetUntold,
        /// A word tells the status.
        StatusSaid,

        /// A sum of money.
        Money,
        /// A percentage.
        Percent,
        /// A count.
        Count,
        /// A small count, as of things named in passing.
        SmallCount,
        /// A bound word stands with the figure.
        Bounded,

        /// Mentioned more than once.
        SeveralMentions,
        /// The only claim of its sentence.
        AloneInSentence,
        /// One of three or more in its sentence.
        CrowdedSentence,
        /// One of six or more.
        PackedSentence,
        /// The only owner of the story's claims.
        OnlyOwner,
        /// One of five or more.
        ManyOwners,
        /// At most three claims in the story.
        FewClaims,
        /// At least twelve.
        ManyClaims,
    }
}

listed! {
    /// Metrics by what their figures look like.
    MetricLook {
        /// Revenue, profits, dividends: sums that go on with their changes.
        Result,
        /// Other sums: costs, debt, prices of deals.
        Sum,
        /// Shares and rates, and prices of single goods.
        Rate,
        /// People employed.
        People,
        /// Things counted.
        Things,
        /// No metric that is known.
        Other,
    }
}

listed! {
    /// What a figure is in.
    In {
        /// A currency.
        Money,
        /// Percent and its points.
        Percent,
        /// Pieces.
        Pieces,
        /// Any other unit.
        Physical,
    }
}

/// How many traits there are: those that are listed, then what is measured, each class in each unit, as level and as
/// change.
pub(super) const COUNT: usize = LISTED + MetricLook::ALL.len() * In::ALL.len() * 2;
const LISTED: usize = ClaimTrait::ALL.len();

pub(super) type ClaimTraits = features::NumberedSet<{ features::words_for(COUNT) }>;

/// So many owners of a story are told apart; more are as bad.
const MANY_OWNERS: usize = 5;

/// What else stands around a claim.
#[derive(Clone, Copy)]
pub(super) struct Company {
    /// Claims of its sentence.
    pub(super) beside: usize,
    /// Owners in its story.
    pub(super) owners: usize,
    /// Claims of its story.
    pub(super) all: usize,
    /// Those of its owner.
    pub(super) of_owner: usize,
}

/// How many owners the claims have, up to [`MANY_OWNERS`].
pub(super) fn owners(claims: &[Claim]) -> usize {
    let mut names = [""; MANY_OWNERS];
    let mut known = 0;
    for organisation in claims.iter().filter_map(|claim| claim.organisation.as_ref()) {
        if known < MANY_OWNERS && !names[..known].contains(&organisation.name.as_str()) {
            names[known] = &organisation.name;
            known += 1;
        }
    }
    known
}

/// What speaks for and against a claim.
pub(super) fn of(claim: &Claim, told: &OpenSlots, company: Company) -> ClaimTraits {
    let mut traits = ClaimTraits::default();
    traits.add(ClaimTrait::Claim.told() as usize);
    add(
        &mut traits,
        LIKELY.map(|(trait_, least)| (trait_, told.owned >= least)),
    );
    add(
        &mut traits,
        DATED.map(|(trait_, least)| (trait_, told.dated.is_some_and(|likely| likely >= least))),
    );
    add(&mut traits, of_owner(claim));
    add(&mut traits, of_name(claim, told, company));
    add(&mut traits, of_metric(claim, told.metric));
    add(&mut traits, of_time(claim, told));
    add(&mut traits, of_quantity(claim));
    add(&mut traits, of_company(claim, company));
    traits.add(measured(claim));
    traits
}

fn add<const N: usize>(traits: &mut ClaimTraits, said: Shown<N>) {
    for (trait_, said) in said {
        if said {
            traits.add(trait_.told() as usize);
        }
    }
}

type Shown<const N: usize> = [(ClaimTrait, bool); N];

/// From which probability of the owner on each is said.
const LIKELY: [(ClaimTrait, f32); 7] = [
    (ClaimTrait::OwnerHalf, 0.5),
    (ClaimTrait::Owner70, 0.7),
    (ClaimTrait::Owner80, 0.8),
    (ClaimTrait::Owner90, 0.9),
    (ClaimTrait::Owner95, 0.95),
    (ClaimTrait::Owner98, 0.98),
    (ClaimTrait::Owner99, 0.99),
];

/// From which probability of the year on each is said.
const DATED: [(ClaimTrait, f32); 5] = [
    (ClaimTrait::YearHalf, 0.5),
    (ClaimTrait::Year70, 0.7),
    (ClaimTrait::Year80, 0.8),
    (ClaimTrait::Year90, 0.9),
    (ClaimTrait::Year95, 0.95),
];

fn of_owner(claim: &Claim) -> Shown<3> {
    let mention = claim.mentions[0];
    let span = claim.organisation.as_ref().map(|owner| owner.span);
    let here = span.filter(|span| mention.sentence.overlaps(*span));
    [
        (ClaimTrait::OwnerOpen, span.is_none()),
        (ClaimTrait::OwnerElsewhere, span.is_some() && here.is_none()),
        (
            ClaimTrait::OwnerFar,
            here.is_some_and(|span| gap(span, mention.figure) >= FAR),
        ),
    ]
}

/// Names that a story has once are seldom what it is about, and more often no names at all.
fn of_name(claim: &Claim, told: &OpenSlots, company: Company) -> Shown<10> {
    /// How often a name stands in its story that it is about, and how many words a long one has.
    const OFTEN: usize = 5;
    const LONG: usize = 3;
    /// Few of a story's claims are less than one in so many.
    const QUARTER: usize = 4;
    let name = claim
        .organisation
        .as_ref()
        .map_or("", |owner| owner.name.as_str());
    let words = name.bytes().filter(|byte| *byte == b' ').count() + 1;
    let named = !name.is_empty();
    let Company { all, of_owner, .. } = company;
    [
        (ClaimTrait::OwnerOnce, named && told.named <= 1),
        (ClaimTrait::OwnerTwice, named && told.named == 2),
        (ClaimTrait::OwnerOften, named && told.named >= OFTEN),
        (ClaimTrait::OwnerOneWord, named && words == 1),
        (ClaimTrait::OwnerManyWords, named && words >= LONG),
        (ClaimTrait::OwnerDescribed, told.described),
        (ClaimTrait::OwnerInHeadline, told.in_headline),
        (ClaimTrait::OwnerOfAll, named && of_owner == all),
        (ClaimTrait::OwnerOfHalf, named && 2 * of_owner >= all),
        (ClaimTrait::OwnerOfFew, named && QUARTER * of_owner < all),
    ]
}

fn of_metric(claim: &Claim, told: measure::Told) -> Shown<13> {
    let proof = &claim.evidence.metric;
    let by = |what: measure::Told| proof.span.is_some() && told == what;
    let gap = proof.span.map(|words| gap(words, claim.mentions[0].figure));
    let within = |from: usize, to: usize| gap.is_some_and(|gap| (from..to).contains(&gap));
    let moved = claim.evidence.measure.span.is_some();
    let change = claim.measure == Measure::Change;
    [
        (ClaimTrait::MetricSilent, proof.span.is_none()),
        (ClaimTrait::MetricOther, claim.metric == Metric::Other),
        (ClaimTrait::MetricTouching, within(0, NEAR)),
        (ClaimTrait::MetricNear, within(NEAR, APART)),
        (ClaimTrait::MetricApart, within(APART, FAR)),
        (ClaimTrait::MetricFar, within(FAR, usize::MAX)),
        (ClaimTrait::MetricCounted, by(measure::Told::Counted)),
        (ClaimTrait::MetricVerb, by(measure::Told::Verb)),
        (ClaimTrait::MetricCarried, by(measure::Told::CarriedOver)),
        (ClaimTrait::MetricGuessed, told.is_guess()),
        (ClaimTrait::ChangeSaid, change && moved),
        (ClaimTrait::ChangeUnsaid, change && !moved),
        (ClaimTrait::LevelMoved, !change && moved),
    ]
}

fn of_time(claim: &Claim, told: &OpenSlots) -> Shown<13> {
    let basis = claim.period.basis;
    let target = claim.status == Status::Target;
    let mention = claim.mentions[0];
    let span = claim.evidence.year.span;
    let away = span.is_some_and(|words| !mention.sentence.overlaps(words));
    let gap = span.filter(|_| !away).map(|words| gap(words, mention.figure));
    let untold = claim.period.year.is_none();
    [
        (ClaimTrait::YearUntold, untold),
        (ClaimTrait::Undated, !told.written),
        (ClaimTrait::YearElsewhere, away),
        (ClaimTrait::YearNear, gap.is_some_and(|gap| gap < APART)),
        (ClaimTrait::YearFar, gap.is_some_and(|gap| gap >= FAR)),
        (ClaimTrait::TargetUntold, target && untold),
        (ClaimTrait::YearStated, basis == Basis::Stated),
        (ClaimTrait::YearRelative, basis == Basis::Relative),
        (ClaimTrait::YearInferred, basis == Basis::Inferred),
        (ClaimTrait::PartTold, claim.period.part.is_some()),
        (ClaimTrait::Target, target),
        (ClaimTrait::TargetUndated, target && basis == Basis::Inferred),
        (ClaimTrait::StatusSaid, claim.evidence.status.span.is_some()),
    ]
}

fn of_quantity(claim: &Claim) -> Shown<5> {
    /// A number that also counts what is only named in passing.
    const SMALL: f64 = 13.0;
    let unit = claim.quantity.unit;
    let rate = [&b"percent"[..], b"percentage_points", b"basis_points"].contains(&unit.symbol());
    let count = unit.symbol() == b"count";
    let small = count && claim.quantity.amount.midpoint().abs() < SMALL;
    [
        (ClaimTrait::Money, unit.currency().is_some()),
        (ClaimTrait::Percent, rate),
        (ClaimTrait::Count, count),
        (ClaimTrait::SmallCount, small),
        (ClaimTrait::Bounded, claim.evidence.bound.span.is_some()),
    ]
}

fn of_company(claim: &Claim, company: Company) -> Shown<8> {
    /// Claims of a sentence.
    const CROWDED: usize = 3;
    const PACKED: usize = 6;
    /// Claims of a story.
    const FEW: usize = 3;
    const MANY: usize = 12;
    let Company {
        beside, owners, all, ..
    } = company;
    [
        (ClaimTrait::SeveralMentions, claim.mentions.len() > 1),
        (ClaimTrait::AloneInSentence, beside == 1),
        (ClaimTrait::CrowdedSentence, beside >= CROWDED),
        (ClaimTrait::PackedSentence, beside >= PACKED),
        (ClaimTrait::OnlyOwner, owners <= 1),
        (ClaimTrait::ManyOwners, owners >= MANY_OWNERS),
        (ClaimTrait::FewClaims, all <= FEW),
        (ClaimTrait::ManyClaims, all >= MANY),
    ]
}

/// Bytes between words and a figure, from which on they are near, apart, and far.
const NEAR: usize = 10;
const APART: usize = 30;
const FAR: usize = 80;

/// The bytes between two spans.
fn gap(a: Span, b: Span) -> usize {
    if a.start < b.start {
        b.start.saturating_sub(a.end)
    } else {
        a.start.saturating_sub(b.end)
    }
}

/// What is measured, in which unit, and whether as a change: the trait's number.
fn measured(claim: &Claim) -> usize {
    let (class, unit) = (
        class(claim.metric).told() as usize,
        unit(claim.quantity.unit).told() as usize,
    );
    let change = usize::from(claim.measure == Measure::Change);
    LISTED + (class * In::ALL.len() + unit) * 2 + change
}

fn class(metric: Metric) -> MetricLook {
    match metric {
        Metric::Revenue
        | Metric::GrossProfit
        | Metric::OperatingProfit
        | Metric::Ebitda
        | Metric::PretaxProfit
        | Metric::NetProfit
        | Metric::Loss
        | Metric::Eps
        | Metric::Dividend => MetricLook::Result,
        Metric::Price
        | Metric::SharePrice
        | Metric::Margin
        | Metric::InterestRate
        | Metric::MarketShare
        | Metric::Stake => MetricLook::Rate,
        Metric::Costs
        | Metric::Savings
        | Metric::Investment
        | Metric::Funding
        | Metric::Debt
        | Metric::Assets
        | Metric::Equity
        | Metric::DealValue
        | Metric::MarketValue
        | Metric::Fine
        | Metric::Tax
        | Metric::Budget
        | Metric::Wages => MetricLook::Sum,
        Metric::Headcount | Metric::JobCuts | Metric::Hires => MetricLook::People,
        Metric::Other => MetricLook::Other,
        _ => MetricLook::Things,
    }
}

fn unit(unit: Unit) -> In {
    if unit.currency().is_some() {
        return In::Money;
    }
    match unit.symbol() {
        b"percent" | b"percentage_points" | b"basis_points" => In::Percent,
        b"count" => In::Pieces,
        _ => In::Physical,
    }
}

/// The names of the traits, by number.
#[cfg(feature = "fit")]
pub(super) fn names() -> Vec<String> {
    let listed = ClaimTrait::ALL.iter().map(|trait_| format!("{trait_:?}"));
    let crossed = MetricLook::ALL.iter().flat_map(|class| {
        In::ALL
            .iter()
            .flat_map(move |unit| ["Level", "Change"].map(|measure| format!("{class:?}-{unit:?}-{measure}")))
    });
    listed.chain(crossed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_counted_either_way() {
        assert_eq!(gap(Span::new(0, 5), Span::new(6, 9)), 1);
        assert_eq!(gap(Span::new(40, 45), Span::new(6, 9)), 31);
        assert_eq!(gap(Span::new(6, 9), Span::new(6, 9)), 0);
    }
}
