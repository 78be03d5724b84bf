//! What is no claim though it is a figure: small counts by the way, years without a word of time, and what
//! describes a product.

use super::{Naming, Told};
use crate::claim::{Metric, Property, Unit};
use crate::language::pack::{Grammars, Joint, Kinds, MetricCue, Preposition};
use crate::link::figure::{FigureInSentence, counted_noun, preposition};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::recognise::quantity::FigureValue;
use crate::rule_list::{RuleList, rule_list};

type WorthRule = fn(&FigureInSentence<'_, '_, '_>, &Naming) -> bool;

static RULES: RuleList<WorthRule> = rule_list![
    incidental,
    repeated,
    ranked,
    looks_like_year,
    specification,
    times
];

/// Whether a figure of this naming is worth a claim.
pub(in crate::link) fn is_worth(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> bool {
    !RULES.any(|rule| rule(site, naming))
}

/// "three divisions", "two people familiar with the matter": a small number that counts nothing that is reported
/// of an organisation, and that nothing rises to or from.
fn incidental(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> bool {
    const SMALL: f64 = 20.0;
    /// In tokens: the value that another led to stands no farther from it.
    const FELLOW: usize = 4;
    let counts = naming.unit.base() == "count";
    if site.kind != Kinds::COUNT || !counts || !site.figure.value.bare || site.size() >= SMALL {
        return false;
    }
    // "two-wheelers", "a five-storey house"
    let after = site.figure.end();
    if site.reading.is_hyphen(after) {
        return true;
    }
    let told = naming.metric.is(Property::Staff) && naming.metric.is(Property::Event);
    // "created 10 new jobs"
    let behind = naming
        .cue
        .as_ref()
        .is_some_and(|cue| (site.end..site.end + 2).contains(&cue.start) && told);
    // "88 in Malaysia, 15 in Indonesia"
    let listed = naming.told == Told::CarriedOver
        && !site.counts_something()
        && site.role.is_none()
        && site.previous().is_some_and(|previous| {
            previous.value.bare && previous.value.quantity.amount.midpoint() >= SMALL
        });
    // "two photos"
    let by_the_way = |noun: &Found<MetricCue>| noun.value.weak || noun.value.names(Metric::Usage);
    let counted = site.counted.is_some_and(|noun| !by_the_way(noun) || told);
    // "according to two people", adding to a scandal, moves nobody
    let led_to = !matches!(site.role, None | Some(Preposition::Source | Preposition::Other));
    let moves = naming.movement.is_some() && naming.cue.is_some() && led_to;
    // "will open six stores and close two", "48 ausgeliefert, elf davon in China"
    let goes_on = || {
        let previous = site.previous().filter(|previous| previous.value.bare);
        let noun = previous.and_then(|previous| counted_noun(site.reading, site.sentence, previous.end()));
        !naming.told.is_open() && noun.is_some_and(|noun| !noun.value.weak)
    };
    // "from four to 13 lines"
    let leads = || {
        let next = site.next().filter(|next| next.value.bare);
        let to = |figure: &Found<FigureValue>| {
            preposition(site.reading, site.sentence, figure) == Some(Preposition::To)
        };
        site.role == Some(Preposition::From)
            && next.is_some_and(|next| next.start() - site.end <= FELLOW && to(next))
    };
    let led = || {
        let previous = site.previous().filter(|previous| previous.value.bare);
        let from = |figure: &Found<FigureValue>| {
            preposition(site.reading, site.sentence, figure) == Some(Preposition::From)
        };
        site.role == Some(Preposition::To)
            && previous.is_some_and(|previous| site.start - previous.end() <= FELLOW && from(previous))
    };
    !counted && !moves && !behind && !listed && !goes_on() && !leads() && !led()
}

/// "28 of the last 32 months": how many of so many times.
fn times(site: &FigureInSentence<'_, '_, '_>, _: &Naming) -> bool {
    const NEAR: usize = 4;
    let of_time = || {
        let next = site.next()?;
        (next.value.kind.is_time() && next.start() - site.end <= NEAR).then_some(())
    };
    site.figure.value.bare && site.is_part() && of_time().is_some()
}

/// "those 20 percent", "diese fünf Millionen": what was told before.
fn repeated(site: &FigureInSentence<'_, '_, '_>, _: &Naming) -> bool {
    const OTHER: Grammars = Grammars::ARTICLE
        .or(Grammars::RELATIVE)
        .or(Grammars::SUBORDINATOR);
    if site.start <= site.sentence.tokens.start {
        return false;
    }
    let before = site.reading.grammar(site.start - 1);
    before.has(Grammars::DEMONSTRATIVE) && !before.has(OTHER)
}

/// "the first five companies", "die 300 wertvollsten Marken": how long a ranking is, or a turn in a row.
fn ranked(site: &FigureInSentence<'_, '_, '_>, _: &Naming) -> bool {
    const LONGEST_TURN: f64 = 20.0;
    let (reading, sentence) = (site.reading, site.sentence);
    let first = site.figure.start();
    let turn = || {
        first > sentence.tokens.start
            && site.size() <= LONGEST_TURN
            && joint(reading, first - 1, first, Joint::Rank).is_some()
    };
    let ranking = || joint(reading, site.end, sentence.tokens.end, Joint::Superlative).is_some();
    site.figure.value.bare && (turn() || ranking())
}

/// "Reet 2002 Vorstandschef": four plain digits that count nothing.
fn looks_like_year(site: &FigureInSentence<'_, '_, '_>, _: &Naming) -> bool {
    const YEARS: std::ops::Range<f64> = 1900.0..2100.0;
    const DIGITS: usize = 4;
    let number = site.figure.value.number;
    let plain = number.len() == 1 && site.reading.tokens[number.start()].span().len() == DIGITS;
    let beside = || site.counted.is_some_and(|noun| noun.start() == site.end);
    site.figure.value.bare && plain && YEARS.contains(&site.size()) && !beside()
}

/// "280 PS und 610 km Reichweite", "at 55 mph": lengths, speeds and the strength of engines that no noun
/// makes the measure of a business.
fn specification(site: &FigureInSentence<'_, '_, '_>, naming: &Naming) -> bool {
    if site.kind != Kinds::PHYSICAL {
        return false;
    }
    // "ein Barrel Öl": what something else is told of.
    let measure = site.size() <= 1.0 && naming.told.is_open();
    let named = naming.cue.is_some() && naming.told == Told::Noun || site.size() >= BEYOND_PRODUCTS;
    measure || !named && (naming.told.is_open() || naming.metric != Metric::Other) && is_described(site.unit)
}

/// No product is as heavy or long, in the units below: "produced 84,000 ounces".
const BEYOND_PRODUCTS: f64 = 10_000.0;

/// Units of what products and places are described by.
fn is_described(unit: Unit) -> bool {
    matches!(
        unit.base(),
        "hp" | "km/h"
            | "mph"
            | "kn"
            | "mm"
            | "cm"
            | "in"
            | "ft"
            | "m"
            | "km"
            | "mi"
            | "V"
            | "A"
            | "B"
            | "kB"
            | "MB"
            | "Mbit/s"
            | "Gbit/s"
            | "bit/s"
            | "kg"
            | "g"
            | "lb"
            | "oz"
    )
}
