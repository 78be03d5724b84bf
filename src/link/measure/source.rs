//! From what a figure has its metric: the first rule that speaks.

use super::super::scene::Who;
use super::again::{leaves, restated, told_as_share, told_twice};
use super::carry::{carries, goes_on, handles_on, is_appended, noun_in_force, pays_for, pays_on, speaks_on};
use super::choice::choose;
use super::cue::{best_cue, is_length, speaks_here, weighed_cue};
use super::frame::{framed, is_company, outweighs};
use super::meaning::{by_unit, profit_before};
use super::movement::{is_compared, is_noun};
use super::row::{measured_against, noun_in_place, part_of_whole};
use super::share::{of_company, stands_of};
use super::silent::list_apart;
use super::sums::{balance, described_sum, had_for, on_basis, on_sales, ordered_to_pay, sum_by_size};
use super::told::{Question, Source, Told};
use super::verb::has_verb;
use super::{FigureBefore, falls, noun};
use crate::claim::{Measure, Metric, Property, Unit};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    CueRole, Frame, Grammars, Joint, Kinds, MetricCue, MovementCue, OwnerCue, Preposition,
};
use crate::link::figure::{FigureInSentence, counted_noun, is_of, preposition};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::FigureKind;
use crate::rule_list::{RuleList, rule_list};

type SourceRule = fn(&Question<'_, '_, '_, '_>) -> Option<Source>;

static RULES: RuleList<SourceRule> = rule_list![
    appended_change,
    told_twice,
    restated,
    told_as_share,
    moved_noun,
    leaves,
    part_of_whole,
    noun_in_place,
    ordered_to_pay,
    on_sales,
    on_basis,
    measured_against,
    balance,
    described_sum,
    described_arm,
    described_power,
    contributed,
    noun_of_its_own,
    frame_verb,
    loss_of_share,
    goes_on_with,
    contracted,
    speaks_on_of,
    speaks_of_before,
    paid_for,
    named,
    carried,
    counted_next,
    goods,
    had_for,
    sum_by_size,
    by_its_unit,
    share_of_company,
    in_force,
    grows,
];

/// The metric of the figure at `site`. `before` is the figure before it in the story.
pub(super) fn source(
    site: &FigureInSentence<'_, '_, '_>,
    movement: Option<&Found<MovementCue>>,
    before: Option<&FigureBefore<'_>>,
) -> Source {
    let (cue, cost) = weighed_cue(site, None).unzip();
    let question = Question {
        site,
        movement,
        before,
        cue,
        cost: cost.flatten(),
    };
    let verdict = RULES.first(|rule| rule(&question));
    let verdict = verdict.unwrap_or_else(|| Source::bare(Metric::Other, Kinds::ANY, Told::Nothing));
    choose(&question, verdict)
}

// The rules

/// "made $40 million in 2023, up from 30 million": a change told of the figure before.
fn appended_change(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (movement, before) = (question.movement?, question.before?);
    // "hired 75 people, ten more than last year": what is told as an amount may be compared all the same
    let compared = is_compared(question.site, movement);
    is_appended(question.site, movement, before).then(|| Source {
        measure: compared.then_some((Measure::Change, falls(movement.value.movement))),
        ..Source::carried(question.site, before)
    })
}

/// "an 8% rise in | costs", "5 Prozent Rückgang beim | Absatz", "ein Plus von 5 Prozent bei den | Nutzern": the noun
/// behind a movement and its figure is what moves.
fn moved_noun(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 4;
    let site = question.site;
    let movement = question
        .movement
        .filter(|movement| site.kind == Kinds::PERCENT && is_noun(site.reading, movement))?;
    let led = Preposition::Other.set();
    let (lead, led) = match movement.start() == site.end {
        true => (movement.end(), led.or(Preposition::Of.set())),
        false if movement.end() + 1 == site.start && is_of(site.reading, movement.end()) => (site.end, led),
        false => return None,
    };
    if lead >= site.sentence.tokens.end || !site.reading.is(lead, led) {
        return None;
    }
    let measure = Some((Measure::Change, falls(movement.value.movement)));
    let moves = |cue: &&Found<MetricCue>| {
        let plan = cue.value.weak && cue.value.metric.is(Property::Project);
        let phrase =
            |i: usize| site.reading.tokens[i].is_word() && !site.reading.is(i, Grammars::PREPOSITION);
        matches!(cue.value.role, CueRole::Noun | CueRole::Counted)
            && !plan
            && (lead + 1..lead + 1 + NEAR).contains(&cue.start())
            && (lead + 1..cue.start()).all(phrase)
    };
    let behind = || {
        let mut cues = site.sentence.cues.iter().filter(moves);
        cues.find(|cue| cue.value.kinds.has(site.kind) && speaks_here(site, cue))
    };
    if let Some(noun) = question.cue.filter(moves).or_else(behind) {
        return Some(Source {
            measure,
            ..Source::of_cue(site, noun)
        });
    }
    let noun = noun::moved(site, lead)?;
    Some(Source {
        cue: Some(noun),
        measure,
        ..Source::bare(Metric::Other, Kinds::TALLY, Told::OwnNoun)
    })
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

/// "contributed £37m to Fenwick Motors' operating profit", "steuerte 2023 37 Mio. Euro zum Gewinn bei", "adds £7m to
/// costs": the sum that it becomes a part of.
fn contributed(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 5;
    let site = question.site;
    let to = site.kind == Kinds::MONEY
        && site.end < site.sentence.tokens.end
        && site
            .reading
            .is(site.end, Preposition::To.set().or(Preposition::Other.set()));
    if !to {
        return None;
    }
    let adds = has_verb(site, Frame::Add);
    if !adds && !has_verb(site, Frame::Contribute) {
        return None;
    }
    let behind = site.end + 1..site.end + NEAR;
    let mut cues = site.sentence.cues.iter();
    let whole = cues.find(|cue| {
        behind.contains(&cue.start())
            && cue.value.is_strong_noun()
            && (cue.value.metric.is(Property::Result) || cue.value.names(Metric::Debt))
            && cue.value.kinds.has(Kinds::MONEY)
    })?;
    Some(Source {
        measure: adds.then_some((Measure::Change, false)),
        ..Source::of_cue(site, whole)
    })
}

/// "paid £5m for Belmont", "verlor 2023 12 000 Kunden": the figure fills a place of a verb's frame.
fn frame_verb(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let framed = framed(site).filter(|framed| outweighs(site, framed, question.cue))?;
    // "a $700m settlement. Of this, | $630m goes to consumers"
    if let Some(before) = question
        .before
        .filter(|before| before.naming.metric.is(Property::Paid))
    {
        if framed.frame == Frame::Flow && carries(site, question.movement, before) {
            return Some(Source::carried(site, before));
        }
    }
    let compared = question
        .movement
        .is_some_and(|movement| is_compared(site, movement));
    let metric = match framed.metric {
        // "vor Zinsen und Steuern verdiente sie | 27 Mio. Euro"
        Metric::NetProfit => list_apart(site, framed.verb.start)
            .and_then(|list| profit_before(site, list))
            .unwrap_or(framed.metric),
        metric => metric,
    };
    Some(Source {
        cue: Some(framed.verb),
        verb: true,
        // "welcomed 478 new members", "21 fewer people work there", "sold 80,000 devices fewer"
        measure: (framed.measure == Measure::Change || !framed.metric.is(Property::Stock) && !compared)
            .then_some((framed.measure, framed.falls)),
        ..Source::bare(metric, site.kind.or(Kinds::PERCENT), Told::Frame)
    })
}

/// "a loss of 48 percent": a noun of loss that says how far something else fell, for no loss is a percentage of
/// anything, unlike a deficit.
fn loss_of_share(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const CLOSE: usize = 2;
    let (site, cue) = (question.site, question.cue?);
    let gap = site.start.checked_sub(cue.end());
    let shrinks = site.kind == Kinds::PERCENT
        && site.figure.value.kind != FigureKind::Change
        && cue.value.is_noun()
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

/// "has a fleet of 35 aircraft and plans to triple it": a word of general meaning speaks of what was told.
fn speaks_on_of(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let (cue, before) = (question.cue?, question.before?);
    speaks_on(question.site, cue, before).then(|| Source::carried(question.site, before))
}

/// "This result is | an increase of 3.1 percent", "The increase of | £2m stems from": a noun of general meaning
/// behind a demonstrative, or a movement with which the sentence opens, is of what was told before.
fn speaks_of_before(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 30;
    const BESIDE: usize = 2;
    let (site, before) = (question.site, question.before?);
    let (reading, first) = (site.reading, site.sentence.tokens.start);
    let result = |cue: &Found<MetricCue>| {
        cue.value.is_noun()
            && cue.value.names(Metric::NetProfit)
            && cue.start() == first + 1
            && reading.is(first, Grammars::DEMONSTRATIVE)
            && !reading.is(first, Grammars::DEFINITE)
            && !before.naming.metric.is(Property::BottomLine)
    };
    // "2027 soll dieser Anteil bei | 45 Prozent liegen"
    let share = |cue: &Found<MetricCue>| {
        cue.value.is_noun()
            && (cue.value.names(Metric::Stake) || cue.value.names(Metric::MarketShare))
            && cue.start() > first
            && reading.is(cue.start() - 1, Grammars::DEMONSTRATIVE)
            && !reading.is(cue.start() - 1, Grammars::DEFINITE)
            && before.naming.unit == Unit::PERCENT
            && site.kind == Kinds::PERCENT
    };
    let opens = |movement: &Found<MovementCue>| {
        movement.start() == first + 1
            && is_noun(reading, movement)
            && reading.is(first, Grammars::DEFINITE)
            && site.start.saturating_sub(movement.end()) <= BESIDE
            && question.cue.is_none_or(|cue| cue.start() > site.end + BESIDE)
    };
    let told = before.after <= first
        && site.start - before.after <= NEAR
        && !before.naming.told.is_open()
        && (site.kind == Kinds::PERCENT || before.naming.kinds.has(site.kind));
    let refers =
        question.cue.is_some_and(|cue| result(cue) || share(cue)) || question.movement.is_some_and(opens);
    (told && refers).then(|| Source::carried(site, before))
}

/// "agreed on a settlement and paid £19m": what is paid is what was told.
fn paid_for(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let cue = question.cue?;
    let told = || question.before.and_then(|before| pays_on(cue, before));
    let metric = pays_for(question.site, cue).or_else(told)?;
    Some(Source::bare(metric, Kinds::SUM, Told::CarriedOver))
}

/// "has a contract with Belmont Rail for | 30 buses", "ein Vertrag über 10 Busse": what is contracted for is ordered.
fn contracted(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 10;
    let site = question.site;
    site.counted.filter(|goods| {
        goods.value.role == CueRole::Goods && !goods.value.names(Metric::Headcount)
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
    let contract = before.find(|cue| cue.value.is_noun())?;
    let near = site.start - contract.end() <= NEAR && contract.value.metric.is(Property::Contract);
    near.then(|| Source {
        cue: Some(contract.tokens()),
        ..Source::bare(Metric::Orders, Kinds::ANY, Told::Noun)
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

/// "rose from 5 percent to 700 people", "von 5 Prozent auf 700 Leute": the amount that it led to counts what it is of.
fn counted_next(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let next = site
        .next()
        .filter(|_| matches!(site.kind, Kinds::PERCENT | Kinds::COUNT))?;
    let leads = preposition(site.reading, site.sentence, next) == Some(Preposition::To);
    let goods = counted_noun(site.reading, site.sentence, next.end()).filter(|_| leads)?;
    (site.counted.is_none() && goods.value.kinds.has(site.kind)).then(|| Source::of_cue(site, goods))
}

/// "300 buses": goods that nothing is said to be done with are sold, and a share of them is one of a market.
fn goods(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let goods = site.counted.filter(|cue| cue.value.kinds.has(site.kind))?;
    let share = site.kind == Kinds::PERCENT && site.is_part() && goods.value.role == CueRole::Goods;
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

/// "Die Ausleihungen nahmen zu. Sie stiegen 2023 um 2 Prozent": the
/// noun of the sentence before.
fn in_force(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let noun = noun_in_force(question.site, question.movement)?;
    Some(Source {
        told: Told::CarriedOver,
        ..Source::of_cue(question.site, &noun)
    })
}

/// "Fenwick Motors grew 5 percent in Asia", "wuchs in Asien um 5 Prozent": of a company that grows, and of nothing that it has,
/// the sales do.
fn grows(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let syntax = site.syntax();
    let grows = site.kind == Kinds::PERCENT && question.movement.is_some() && has_verb(site, Frame::Grow);
    let subject = syntax
        .subject(syntax.clause_of(site.figure.start()))
        .filter(|_| grows)?;
    let mut owners = site.sentence.owners.iter();
    let earns = owners.any(|owner| match &owner.who {
        Who::It | Who::We => subject.contains(owner.tokens.start),
        _ => is_company(site, owner, &(subject.start()..subject.end())),
    });
    earns.then(|| Source::bare(Metric::Revenue, Kinds::SUM, Told::Frame))
}

/// "30 percent of Belmont": a share of an organisation, of which nothing else is said.
fn share_of_company(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let named = || {
        let mut owners = site.sentence.owners.iter();
        owners.any(|owner| stands_of(site, owner) && matches!(owner.who, Who::Named(_)))
    };
    let part = site.kind == Kinds::PERCENT
        && site.figure.value.kind != FigureKind::Share
        && question.movement.is_none()
        && site.is_part()
        && of_company(site)
        && named();
    part.then(|| Source::bare(Metric::Stake, Kinds::PERCENT, Told::Share))
}

/// "a 72 percent owned | unit", "eine 72-prozentige | Tochter": a share that describes a part of a company is owned.
fn described_arm(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    const NEAR: usize = 3;
    let site = question.site;
    let arm = |i: usize| {
        let arm = |sense: &Sense| matches!(sense, Sense::Owner(OwnerCue::Arm));
        site.reading.lexicon.senses_of(site.reading.word(i)).any(arm)
    };
    let to = (site.end + NEAR).min(site.sentence.tokens.end);
    let mut phrase = (site.end..to).take_while(|i| !site.reading.has(*i, Classes::FUNCTION));
    let described = site.kind == Kinds::PERCENT && site.is_attributive() && phrase.any(arm);
    described.then(|| Source::bare(Metric::Stake, Kinds::PERCENT, Told::Share))
}

/// "a 3 million tonne | LNG terminal", "eine 300.000-Tonnen-Anlage": an amount that describes what is built is what it
/// can make or hold.
fn described_power(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    if site.kind != Kinds::PHYSICAL || !site.is_attributive() {
        return None;
    }
    let noun = site
        .described()
        .filter(|noun| noun.value.role == CueRole::Works && !is_length(site.unit))?;
    Some(Source {
        cue: Some(noun.tokens()),
        ..Source::bare(Metric::Capacity, Kinds::VOLUME, Told::Counted)
    })
}

/// "300 MW": power is capacity.
fn by_its_unit(question: &Question<'_, '_, '_, '_>) -> Option<Source> {
    let site = question.site;
    let metric = by_unit(site.unit).filter(|_| site.kind == Kinds::PHYSICAL)?;
    Some(Source::bare(metric, Kinds::VOLUME, Told::Unit))
}
