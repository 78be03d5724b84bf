//! Sums that say what they measure by their size, by what they describe, or by what stands beside them.

use std::ops::Range;

use super::carry::carries;
use super::cue::{DEAREST, WARE, WARES};
use super::meaning::by_hour;
use super::silent::is_profit;
use super::told::{Question, Source, Told};
use crate::claim::{Bound, Measure, Metric, Property};
use crate::grammar::WordClass;
use crate::language::pack::{CueRole, Frame, Grammars, Joint, Kinds, MetricCue, Motion, Preposition};
use crate::link::figure::{FigureInSentence, kind, sized_name};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::text::TokenRange;

/// "a $200 million expansion", "ein 40 Mio. Euro teures Werk": a sum that describes what is built is spent on it.
pub(super) fn described_sum(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
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
    let noun = site.described();
    let built = noun.is_some_and(|noun| noun.value.names(Metric::Locations));
    // "the $60 million | Fenwick Savings Bank": what the house has.
    if !built && sized_name(site.reading, site.sentence, site.figure).is_some() {
        return Some(Source::bare(Metric::Assets, Kinds::SUM, Told::DescribedSum));
    }
    let noun = noun?;
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
    let dear = beside.find(|cue| cue.value.is_verb() && cue.value.names(Metric::Price))?;
    let dealt = site
        .described()
        .is_some_and(|noun| noun.value.names(Metric::DealValue) || noun.value.metric.is(Property::Dealt));
    let adjective = site.syntax().class(dear.start()) == WordClass::Adjective;
    (site.size() >= WARES && adjective && !dealt).then(|| dear.tokens())
}

/// "ein Minus", "das erwartete Plus": a sum by which nothing else is said to have moved is a loss or
/// a profit.
pub(super) fn balance(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (site, movement) = (question.site, question.movement?);
    // "im Haushalt klafft ein Minus": the budget that it is found in does not name it
    let named = question
        .cue
        .is_some_and(|cue| !cue.value.weak && !cue.value.names(Metric::Budget));
    let led = matches!(site.role, Some(Preposition::To | Preposition::From));
    let beside = movement.end() <= site.start || movement.start() == site.end;
    let noun = movement.value.motion == Motion::Noun && beside;
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

/// "£8.20 an hour" is a wage, and what costs little has a price.
pub(super) fn sum_by_size(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    match site.kind {
        Kinds::MONEY if by_hour(site) || is_pay(site) => {
            Some(Source::bare(Metric::Wages, Kinds::SUM, Told::HourlySum))
        }
        // "ab 38.900 Euro": what a ware costs at least
        Kinds::MONEY if site.size() < DEAREST || starts_at(site) => {
            Some(Source::bare(Metric::Price, Kinds::SUM, Told::SmallSum))
        }
        _ => None,
    }
}

/// "from $38,900", "ab 38.900 Euro".
fn starts_at(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.figure.value.quantity.bound == Bound::AtLeast && site.size() < WARE
}

/// "plans a battery plant for | $4bn", "gab 25 Prozent um | 410 Mio. Euro ab": the price of what is had for a great sum.
pub(super) fn had_for(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let led = match site.role {
        Some(Preposition::For) => true,
        Some(Preposition::By) => question.movement.is_none(),
        _ => false,
    };
    // "for $50 billion Belmont"
    let describes = site.end < site.sentence.tokens.end && site.syntax().class(site.end) == WordClass::Noun;
    if site.kind != Kinds::MONEY || !led || describes || site.size() < DEAREST {
        return None;
    }
    let mut before = site.sentence.cues.iter().filter(|cue| cue.end() <= site.start);
    let works = site.role == Some(Preposition::For) && before.any(|cue| cue.value.role == CueRole::Works);
    let metric = if works {
        Metric::Investment
    } else {
        Metric::DealValue
    };
    Some(Source::bare(metric, Kinds::SUM, Told::HadFor))
}

/// "A court ordered Fenwick Motors to pay | $31 million": who is told to pay is fined.
pub(super) fn ordered_to_pay(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 8;
    let site = question.site;
    if site.kind != Kinds::MONEY {
        return None;
    }
    let mut cues = site
        .sentence
        .cues
        .iter()
        .rev()
        .filter(|cue| cue.end() <= site.start);
    let pays = cues.find(|cue| cue.value.role == CueRole::Frame(Frame::Pay))?;
    let to = pays.start().checked_sub(1)?;
    let told = || {
        let mut orders = cues.filter(|cue| cue.value.role == CueRole::Frame(Frame::Order));
        orders.any(|order| (order.end()..order.end() + NEAR).contains(&to))
    };
    let ordered = site.start - pays.end() <= NEAR && site.reading.is(to, Grammars::INFINITIVE_MARK) && told();
    ordered.then(|| Source {
        cue: Some(pays.tokens()),
        verb: true,
        ..Source::bare(Metric::Fine, Kinds::SUM, Told::Verb)
    })
}

/// "nurses are to get £300 | more a month": a small sum that those employed get.
pub(super) fn is_pay(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.size() < DEAREST
        && site.sentence.cues.iter().any(|cue| {
            cue.value.names(Metric::Headcount)
                && !matches!(cue.value.role, CueRole::Verb | CueRole::Frame(_))
                && (!cue.value.weak || site.syntax().is_subject(cue.end() - 1))
                && site.syntax().same_clause(cue.start(), site.figure.start())
        })
}

/// "profit on an EBITDA | basis came to £44m", "auf Ebit-|Ebene 41 Mio. Euro verdient": what the results are counted by
/// tells which they are.
pub(super) fn on_basis(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let general = question.cue.is_none_or(|cue| {
        cue.value.metric.is(Property::BottomLine) && !cue.value.names(Metric::Loss) || cue.value.weak
    });
    if !general {
        return None;
    }
    let told_by = |profit: &&Found<MetricCue>| {
        let after = profit.end() + usize::from(site.reading.is_hyphen(profit.end()));
        let basis = |i: usize| joint(site.reading, i, site.sentence.tokens.end, Joint::Basis).is_some();
        is_profit(profit)
            && profit.value.kinds.has(site.kind)
            && !profit.value.weak
            && (basis(after) || basis(profit.end() - 1))
            && site.syntax().same_clause(profit.start(), site.figure.start())
    };
    let profit = site.sentence.cues.iter().find(told_by)?;
    Some(Source::of_cue(site, profit))
}

/// "teachers will earn | $48,000": a sum that those employed earn in a year.
pub(super) fn is_salary(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const HIGHEST: f64 = 10.0 * DEAREST;
    let syntax = site.syntax();
    let subject = syntax.subject(syntax.clause_of(site.figure.start()));
    let earn = |subject: TokenRange| {
        site.sentence.cues.iter().any(|cue| {
            subject.contains(cue.start()) && cue.value.names(Metric::Headcount) && cue.value.is_named()
        })
    };
    site.size() < HIGHEST && subject.is_some_and(earn)
}

/// "reported $40 million on | $900 million in sales", "40 Mio. Euro bei einem Umsatz von | 900 Mio. Euro": what is told
/// beside the sales is the result that was told last, or a profit.
pub(super) fn on_sales(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 4;
    let site = question.site;
    if site.kind != Kinds::MONEY {
        return None;
    }
    let next = site.next()?;
    let gap = site.end..next.start();
    let on = kind(next.value.quantity.unit) == Kinds::MONEY
        && (1..=NEAR).contains(&gap.len())
        && site
            .reading
            .is(gap.start, Preposition::Other.set().or(Preposition::To.set()))
        && gap.into_iter().all(|i| site.reading.tokens[i].is_word());
    let sales = || {
        let mut cues = site.sentence.cues.iter();
        cues.any(|cue| {
            cue.value.is_noun()
                && cue.value.names(Metric::Revenue)
                && (cue.end() > site.end && cue.end() <= next.start() || cue.start() >= next.end())
                && cue.start() <= next.end() + NEAR
        })
    };
    let named = question.cue.is_some_and(|cue| {
        cue.end() <= site.start && cue.value.is_strong_noun()
            || cue.end() <= next.start() && cue.start() >= site.end && !cue.value.names(Metric::Revenue)
    });
    let smaller = || next.value.quantity.amount.midpoint() > site.figure.value.quantity.amount.midpoint();
    if !on || named || !smaller() || !sales() {
        return None;
    }
    let told = question.before.and_then(|before| before.sums.result);
    Some(Source::bare(
        told.unwrap_or(Metric::NetProfit),
        Kinds::SUM,
        Told::CarriedOver,
    ))
}
