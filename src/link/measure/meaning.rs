//! What a cue means for a figure of its kind and size.

use std::ops::Range;

use super::super::scene::{Owner, Who};
use super::counted::is_job;
use super::cue::{DEAREST, WARES};
use super::movement::counts_new;
use super::share::{of_company, part_of_things, share_of_things};
use super::silent::{counts_in_shares, is_in_name, tells_profit, told_before};
use super::verb::has_verb;
use crate::claim::{Metric, Property, Unit};
use crate::grammar::WordClass;
use crate::language::lexicon::Sense;
use crate::language::pack::{CueRole, Frame, Grammars, Kinds, MetricCue, MetricId, Preposition, Sort};
use crate::link::figure::{FigureInSentence, is_of, kind};
use crate::recognise::Found;
use crate::recognise::quantity::FigureKind;

/// Less than this, in euros, is claimed of customers, not of culprits.
const FARES: f64 = 100.0;

/// A profit below this, in euros, is one per share.
const PER_SHARE: f64 = 1000.0;

/// "£8.20 an hour".
pub(super) fn by_hour(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.figure.value.quantity.unit.per() == Some("h")
}

/// "a cash cost of $49 a tonne": what a measure of goods or energy costs to make.
fn by_quantity(site: &FigureInSentence<'_, '_, '_>) -> bool {
    matches!(
        site.figure.value.quantity.unit.per(),
        Some("t" | "kg" | "lb" | "oz" | "bbl" | "l" | "m3" | "kWh" | "MWh" | "count")
    )
}

/// "its cash cost was | $49 per tonne": a noun of costs that is told by the tonne.
fn costs_before(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 4;
    site.sentence.cues.iter().any(|cue| {
        let subject = || {
            cue.end() <= site.start
                && site.syntax().is_subject(cue.end() - 1)
                && site.syntax().same_clause(cue.start(), site.figure.start())
        };
        cue.value.is_noun()
            && cue.value.names(Metric::Costs)
            && ((cue.end()..cue.end() + NEAR).contains(&site.start) || subject())
    })
}

/// The metric that a cue names for the figure.
pub(super) fn metric_of(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Metric {
    let metric = before_depreciation(site, cue).unwrap_or(site.reading.lexicon.metric(cue.value.metric));
    match site.kind {
        Kinds::COUNT if is_job(cue) && counts_new(site) => Metric::Hires,
        Kinds::COUNT if works_there(site, cue) => Metric::Headcount,
        Kinds::PERCENT if sells_share(site, cue, metric) => Metric::Stake,
        Kinds::PERCENT if metric == Metric::Stake => share_of_things(site, cue)
            .or_else(|| part_of_things(site, cue))
            .unwrap_or(metric),
        // "61 percent of the electricity that it makes"
        Kinds::PERCENT if metric == Metric::Production && is_part_of_energy(site) => Metric::Energy,
        Kinds::PERCENT => by_fellow(site, cue).unwrap_or(metric),
        Kinds::PHYSICAL if of_energy(site) => Metric::Energy,
        // "296 MW of renewable energy"
        Kinds::PHYSICAL if metric == Metric::Energy => by_unit(site.unit).unwrap_or(metric),
        Kinds::MONEY => match metric {
            Metric::Investment if is_public_spending(site, cue) => Metric::Budget,
            Metric::Investment | Metric::Costs if cue.value.is_verb() => {
                paid_for(site).unwrap_or_else(|| of_sum(site, cue, metric))
            }
            Metric::Costs if saves(site, cue) => Metric::Savings,
            Metric::Funding if cue.value.role == CueRole::Noun && repays(site) => Metric::Debt,
            Metric::NetProfit if is_before_tax(site, cue) => Metric::PretaxProfit,
            Metric::NetProfit => of_sum(site, cue, compared_result(site, cue).unwrap_or(metric)),
            Metric::Price if by_quantity(site) && costs_before(site) => Metric::Costs,
            Metric::Eps if tells_dividend(site) => Metric::Dividend,
            Metric::MarketValue => of_sum(site, cue, valued(site, cue).unwrap_or(metric)),
            metric => of_sum(site, cue, metric),
        },
        _ => metric,
    }
}

/// "doubled its staff to 46 | people", "the bureau has grown to 60 | people": people of any kind work where a staff or
/// a company grows to so many.
fn works_there(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let moved = matches!(site.role, Some(Preposition::To | Preposition::From));
    let anyone = cue.value.role == CueRole::Counted && cue.value.weak && cue.value.names(Metric::Customers);
    let staff = |other: &Found<MetricCue>| {
        other.end() <= site.start
            && other.value.is_named()
            && other.value.names(Metric::Headcount)
            && site.syntax().same_clause(other.start(), site.figure.start())
    };
    moved && anyone && (has_verb(site, Frame::Grow) || site.sentence.cues.iter().any(staff))
}

/// "its highest dividend since 2013: | 25 cents a share": the sum stands in apposition to a dividend.
pub(super) fn tells_dividend(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const LEAD: usize = 3;
    let (reading, cues) = (site.reading, site.sentence.cues);
    let at = cues.partition_point(|cue| cue.start() < site.start);
    let sum = |cue: &&Found<MetricCue>| cue.value.is_strong_noun() && cue.value.kinds.has(Kinds::MONEY);
    let Some(paid) = cues[..at].iter().rev().find(sum) else {
        return false;
    };
    let from = site.start.saturating_sub(LEAD).max(paid.end());
    let mark = (from..site.start).rev().find(|i| !reading.tokens[*i].is_word());
    let plain =
        |i: usize| !site.syntax().is_finite(i) && !reading.is(i, Grammars::PREPOSITION.or(Grammars::AND));
    let apposed = |mark: usize| {
        let comma = reading.is_punct(mark, b',');
        (mark + 1..site.start).all(plain)
            && !(comma && (paid.end()..mark).any(|i| site.syntax().is_finite(i)))
    };
    let told = || {
        site.previous()
            .is_some_and(|previous| previous.start() > paid.start())
    };
    paid.value.names(Metric::Dividend) && mark.is_some_and(apposed) && !told()
}

/// "profit before interest, tax and depreciation": what is left out tells which profit it is.
fn before_depreciation(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    let profit = tells_profit(cue);
    profit_before(site, profit.then(|| told_before(site, cue)).flatten()?)
}

/// Which profit it is that is told before what the list names.
pub(super) fn profit_before(site: &FigureInSentence<'_, '_, '_>, mut list: Range<usize>) -> Option<Metric> {
    let named = |i: usize, metric: Metric| {
        let names = |sense: &Sense| matches!(sense, Sense::Metric(cue) if cue.names(metric));
        site.reading.lexicon.senses_of(site.reading.word(i)).any(names)
    };
    // interest is a cost too
    let written_off = list
        .clone()
        .any(|i| named(i, Metric::Costs) && !named(i, Metric::InterestRate) && !named(i, Metric::Tax));
    list.any(|i| named(i, Metric::Tax)).then_some(match written_off {
        true => Metric::Ebitda,
        false => Metric::OperatingProfit,
    })
}

/// "sold 25 percent to a fund": who sells a share of nothing else sells one of a company.
fn sells_share(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, metric: Metric) -> bool {
    let moves = site
        .sentence
        .movements
        .iter()
        .any(|movement| movement.start() == site.end || movement.end() == site.start);
    metric == Metric::SalesVolume
        && cue.value.is_verb()
        && site.role.is_none()
        && site.figure.value.kind != FigureKind::Change
        && !moves
        && (site.is_part() && of_company(site) || !site.is_part() && site.counted.is_none())
}

/// "plans to spend £64m on taking over its partners", "zahlt 5 Mrd. Euro für den Kauf": what follows tells what for.
pub(super) fn paid_for(site: &FigureInSentence<'_, '_, '_>) -> Option<Metric> {
    const NEAR: usize = 4;
    let behind = site.end..site.end + NEAR;
    let mut cues = site.sentence.cues.iter();
    let purchase = cues.find(|cue| {
        behind.contains(&cue.start())
            && !cue.value.weak
            && cue.value.kinds.has(Kinds::MONEY)
            && !site.sentence.figures.iter().any(|other| {
                other.start() >= site.end && other.start() < cue.start() && !other.value.conversion
            })
    })?;
    let metric = site.reading.lexicon.metric(purchase.value.metric);
    (metric == Metric::DealValue).then_some(metric)
}

/// "cut its costs by $400m", "die Kosten um 400 Mio. Euro senken": costs brought down by a sum save it.
fn saves(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    // "Bei den Personalkosten | sollen 30 Mio. Euro gespart werden"
    const LEAD: usize = 2;
    let from = cue.start().saturating_sub(LEAD).max(site.sentence.tokens.start);
    let led = || (from..cue.start()).any(|i| site.reading.is(i, Preposition::Other.set()));
    let spared = || has_verb(site, Frame::Save) && led();
    cue.value.is_noun()
        && site.size() >= DEAREST
        && (spared()
            || cue.end() <= site.start
                && site.role == Some(Preposition::By)
                && has_verb(site, Frame::Cut)
                && !is_public(site))
}

/// "profits of $30m | before tax", "ein Gewinn von 30 Mio. Euro vor Steuern": what stands behind the figure tells which.
fn is_before_tax(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cue.value.is_noun()
        && cue.end() <= site.start
        && cues.any(|other| {
            other.start() == site.end
                && other.value.names(Metric::PretaxProfit)
                && site.reading.is(other.start(), Grammars::PREPOSITION)
        })
}

/// "an operating loss of €3m, compared with a | profit of €4m": a profit that says no more is the result that it is
/// compared with.
fn compared_result(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const NEAR: usize = 3;
    let first = cue.start();
    let from = first.saturating_sub(NEAR).max(site.sentence.tokens.start);
    let against = (from..first).any(|i| {
        let grammar = site.reading.grammar_ending(i).or(site.reading.grammar(i));
        grammar.has(Preposition::Against.set())
    });
    let mut before = site
        .sentence
        .cues
        .iter()
        .rev()
        .filter(|other| other.end() <= from);
    let tax = |i: usize| {
        let names = |sense: &Sense| matches!(sense, Sense::Metric(cue) if cue.names(Metric::Tax));
        site.reading.lexicon.senses_of(site.reading.word(i)).any(names)
    };
    let result = |other: &Found<MetricCue>| match site.reading.lexicon.metric(other.value.metric) {
        Metric::Loss if other.tokens().any(tax) => Some(Metric::PretaxProfit),
        result @ (Metric::PretaxProfit | Metric::OperatingProfit | Metric::Ebitda) => Some(result),
        _ => None,
    };
    let plain = cue.value.is_noun() && cue.tokens().len() == 1;
    (plain && against).then(|| before.find_map(result)).flatten()
}

/// "the council will increase spending to €60m": what a public body spends, on nothing that is built, is its budget.
fn is_public_spending(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    // "spending" is a noun of its own; "invest" is not
    let spends = || {
        let mut twins = site
            .sentence
            .cues
            .iter()
            .filter(|twin| twin.tokens() == cue.tokens());
        twins.any(|twin| twin.value.is_weak_noun() && twin.value.names(Metric::Investment))
    };
    spends() && is_public(site)
}

/// Whether the sentence names a public body, or the story is about one.
fn is_public(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let public = |group: usize| site.scene.groups[group].sort == Some(Sort::PublicBody);
    let named = |owner: &Owner| matches!(owner.who, Who::Named(group) if public(group));
    site.sentence.owners.iter().any(named) || site.scene.topic.is_some_and(public)
}

/// Small sums are prices, great ones are paid for companies.
fn of_sum(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>, metric: Metric) -> Metric {
    let (size, role) = (site.size(), cue.value.role);
    let moves = matches!(
        site.role,
        Some(Preposition::To | Preposition::From | Preposition::By)
    );
    let rate = site.figure.value.quantity.unit.per().is_some();
    match metric {
        Metric::NetProfit | Metric::Costs | Metric::Funding | Metric::Other if by_hour(site) => Metric::Wages,
        Metric::Costs if role == CueRole::Noun && by_quantity(site) => metric,
        Metric::Costs if (role == CueRole::Verb || site.role.is_none()) && size < DEAREST => Metric::Price,
        Metric::Costs if moves && size < PER_SHARE => Metric::Price,
        // "spends £1,500 a week"
        Metric::Investment if role == CueRole::Verb && size < DEAREST && rate => Metric::Costs,
        Metric::Fine if role == CueRole::Verb && (rate || size < FARES) => Metric::Price,
        Metric::Fine if role == CueRole::Verb && cue.value.weak && size < DEAREST => Metric::Price,
        Metric::Orders | Metric::MarketValue if rate || size < DEAREST => Metric::Price,
        Metric::NetProfit if by_quantity(site) => Metric::Margin,
        // "farmers get 38 cents a litre", "shareholders receive £1.20 a share"
        Metric::Funding if by_quantity(site) => Metric::Price,
        Metric::Funding if cue.value.weak && role == CueRole::Verb && is_payout(site) => Metric::Dividend,
        Metric::NetProfit => of_share(site, metric),
        Metric::Price if size >= WARES && !rate && site.role == Some(Preposition::By) => Metric::Costs,
        Metric::DealValue | Metric::Budget if size < DEAREST && !per_share(site) => Metric::Price,
        Metric::Price if per_share(site) => Metric::DealValue,
        // "the bridge gets €30m dearer"
        Metric::Price if size >= WARES && !rate && names_works(site) => Metric::Investment,
        Metric::Price if size >= WARES && !rate => Metric::DealValue,
        Metric::Stake if !is_worth(site) => Metric::DealValue,
        metric => metric,
    }
}

/// A sum that is received for each share, where no company changes hands.
fn is_payout(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let mut cues = site.sentence.cues.iter();
    let dealt = |cue: &Found<MetricCue>| cue.value.names(Metric::DealValue) || cue.value.names(Metric::Stake);
    site.size() < PER_SHARE && per_share(site) && !cues.any(dealt)
}

/// Whether the figure's clause tells of what is built.
fn names_works(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.sentence.cues.iter().any(|cue| {
        cue.value.role == CueRole::Works && site.syntax().same_clause(cue.start(), site.figure.start())
    })
}

/// "a stake worth | £40m": what a share of a company is worth is not what was paid for it.
fn is_worth(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 3;
    site.sentence.cues.iter().any(|cue| {
        cue.value.names(Metric::MarketValue) && (cue.end()..=cue.end() + NEAR).contains(&site.start)
            || cue.start() == site.end && cue.value.names(Metric::MarketValue)
    })
}

/// "an order worth $5m", "$100m worth of upgrades", "a contract with a value of £13m": what is worth the sum, where it
/// is no company.
fn valued(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const BEFORE: usize = 20;
    const BEHIND: usize = 5;
    let (first, after) = (cue.start(), cue.end());
    let has_price = |metric: MetricId| {
        matches!(
            site.reading.lexicon.metric(metric),
            Metric::Orders
                | Metric::DealValue
                | Metric::Investment
                | Metric::Assets
                | Metric::Funding
                | Metric::Debt
        )
    };
    let noun = |other: &&Found<MetricCue>| {
        matches!(other.value.role, CueRole::Noun | CueRole::Works)
            && other.value.kinds.has(Kinds::MONEY)
            && has_price(other.value.metric)
    };
    let metric = |other: &Found<MetricCue>| site.reading.lexicon.metric(other.value.metric);
    let cues = site.sentence.cues.iter();
    if after < site.sentence.tokens.end && is_of(site.reading, after) {
        let mut behind = cues.filter(|other| (after..after + BEHIND).contains(&other.start()));
        return behind.find(noun).map(metric);
    }
    let mut before = cues
        .rev()
        .filter(|other| other.end() <= first && first - other.end() <= BEFORE);
    // "the round values the company | at $3bn": what is valued stands behind the verb
    let object = || (after..site.start).any(|i| site.syntax().class(i) == WordClass::Noun);
    let subject = |other: &Found<MetricCue>| {
        !cue.value.is_verb() || site.syntax().is_subject(other.end() - 1) && !object()
    };
    // "three ferries worth | €540m"
    let wares = |other: &Found<MetricCue>| {
        other.end() == first && (other.value.role == CueRole::Goods || other.value.names(Metric::Fleet))
    };
    let priced = before.find(noun).filter(|other| subject(other)).map(metric);
    priced.or_else(|| site.sentence.cues.iter().any(wares).then_some(Metric::Orders))
}

/// A profit of a few euros is one per share.
pub(super) fn of_share(site: &FigureInSentence<'_, '_, '_>, metric: Metric) -> Metric {
    if metric == Metric::NetProfit && site.kind == Kinds::MONEY && site.size() < PER_SHARE {
        Metric::Eps
    } else {
        metric
    }
}

/// What a unit measures where nothing else tells: power is capacity.
pub(super) fn by_unit(unit: Unit) -> Option<Metric> {
    match unit.base() {
        "kW" | "MW" | "GW" | "TW" | "kWp" | "MWp" | "GWp" => Some(Metric::Capacity),
        "kWh" | "MWh" | "GWh" | "TWh" => Some(Metric::Energy),
        "TEU" => Some(Metric::Usage),
        _ => None,
    }
}

/// "lieferten 310 GWh Strom": what is made or handed over in units of energy, and is said to be energy.
fn of_energy(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 2;
    let behind = site.end..site.end + NEAR;
    by_unit(site.unit) == Some(Metric::Energy)
        && site.sentence.cues.iter().any(|cue| {
            behind.contains(&cue.start()) && site.reading.lexicon.metric(cue.value.metric) == Metric::Energy
        })
}

pub(super) fn is_part_of_energy(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 4;
    let behind = site.end..site.end + NEAR;
    let mut cues = site.sentence.cues.iter();
    // "60 Prozent ihres Stroms"
    let own = || site.kind == Kinds::PERCENT && site.reading.is(site.end, Grammars::POSSESSIVE);
    site.end < site.sentence.tokens.end
        && (site.is_part() || own())
        && cues.any(|cue| {
            behind.contains(&cue.start())
                && cue.value.role == CueRole::Goods
                && site.reading.lexicon.metric(cue.value.metric) == Metric::Energy
        })
}

/// "repaid $150m of | loans", "Kredite von 150 Mio. Euro | getilgt": a loan that is paid back is a debt.
fn repays(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.sentence.cues.iter().any(|cue| {
        matches!(cue.value.role, CueRole::Verb)
            && cue.value.names(Metric::Debt)
            && !is_in_name(site, cue)
            && site.syntax().same_clause(cue.start(), site.figure.start())
    })
}

/// "21.50 euros a share", "33 Euro je Aktie", "je Aktie 33 Euro".
pub(super) fn per_share(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 10;
    const BEFORE: usize = 6;
    let around = site.start.saturating_sub(BEFORE)..site.end + NEAR;
    site.sentence.cues.iter().any(|cue| {
        around.contains(&cue.start())
            && (cue.start() >= site.end
                || cue.end() <= site.start && cue.value.names(Metric::Eps) && cue.value.weak
                || counts_in_shares(site, cue))
            && !cue.value.is_verb()
            && cue.value.metric.is(Property::PerShare)
    })
}

/// "Sales fell 3% to 1.06 million": where a word has a meaning for each kind of figure, the percentage takes that of
/// the amount beside it.
fn by_fellow(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> Option<Metric> {
    const NEAR: usize = 12;
    let first = site.figure.start();
    let fellow = site
        .sentence
        .figures
        .iter()
        .filter(|other| kind(other.value.quantity.unit) != Kinds::PERCENT)
        .filter(|other| !other.value.conversion && !other.value.kind.is_time())
        .min_by_key(|other| other.start().abs_diff(first))
        .filter(|other| other.start().abs_diff(first) <= NEAR)?;
    let kind = kind(fellow.value.quantity.unit);
    let twins = site.sentence.cues.iter().filter(|other| {
        other.start() == cue.start() && other.end() == cue.end() && other.value.kinds.has(kind)
    });
    // "Rents rose 3% to £7": of two senses for the amount the stronger
    let twin = twins.min_by_key(|other| other.value.weak)?;
    Some(site.reading.lexicon.metric(twin.value.metric))
}
