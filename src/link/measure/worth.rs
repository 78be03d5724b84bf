//! What is no claim though it is a figure: small counts by the way, years without a word of time, and what
//! describes a product.

use super::counted::counted_noun;
use super::site::Site;
use super::{LEFT_OPEN, Naming};
use crate::claim::Metric;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammar, Joint, Kinds};
use crate::recognise::number::joint;

type Rule = fn(&Site<'_, '_, '_>, &Naming) -> bool;

const RULES: &[Rule] = &[incidental, repeated, ranked, looks_like_year, specification];

/// Whether a figure of this naming is worth a claim.
pub(super) fn is_worth(site: &Site<'_, '_, '_>, naming: &Naming) -> bool {
    !RULES.iter().any(|rule| rule(site, naming))
}

/// "three divisions", "two people familiar with the matter": a small number that counts nothing that is reported
/// of an organisation, and that nothing rises to or from.
fn incidental(site: &Site<'_, '_, '_>, naming: &Naming) -> bool {
    const SMALL: f64 = 20.0;
    let told = matches!(naming.metric, Metric::JobCuts | Metric::Hires);
    let counts = counted_noun(site).is_some_and(|noun| !noun.value.weak || told);
    // "will open six stores and close two", "48 ausgeliefert, elf davon in China"
    let goes_on = naming.rule != LEFT_OPEN
        && site.previous().is_some_and(|previous| {
            previous.value.bare
                && counted_noun(&Site::new(site.reading, site.sentence, previous))
                    .is_some_and(|noun| !noun.value.weak)
        });
    let moves = naming.movement.is_some() && naming.cue.is_some() && site.role.is_some();
    site.kind == Kinds::COUNT
        && site.figure.value.bare
        && site.size() < SMALL
        && !counts
        && !goes_on
        && !moves
}

/// "those 20 percent", "diese fünf Millionen": what was told before.
fn repeated(site: &Site<'_, '_, '_>, _: &Naming) -> bool {
    let Some(before) = site.start.checked_sub(1) else {
        return false;
    };
    let points = |sense: &Sense| matches!(sense, Sense::Grammar(Grammar::Demonstrative));
    let other = |sense: &Sense| {
        matches!(
            sense,
            Sense::Grammar(Grammar::Article { .. } | Grammar::Relative | Grammar::Subordinator)
        )
    };
    let senses = || site.reading.lexicon.senses_of(site.reading.word(before));
    before >= site.sentence.tokens.start && senses().any(points) && !senses().any(other)
}

/// "the first five companies", "die 300 wertvollsten Marken": how long a ranking is, or a turn in a row.
fn ranked(site: &Site<'_, '_, '_>, _: &Naming) -> bool {
    const LONGEST_TURN: f64 = 20.0;
    let (reading, sentence) = (site.reading, site.sentence);
    let first = site.figure.first as usize;
    let turn = first > sentence.tokens.start
        && site.size() <= LONGEST_TURN
        && joint(reading, first - 1, first, Joint::Rank).is_some();
    let ranking = joint(reading, site.end, sentence.tokens.end, Joint::Superlative).is_some();
    site.figure.value.bare && (turn || ranking)
}

/// "Meyer 2002 Vorstandschef": four plain digits that count nothing.
fn looks_like_year(site: &Site<'_, '_, '_>, _: &Naming) -> bool {
    const YEARS: std::ops::Range<f64> = 1900.0..2100.0;
    const DIGITS: usize = 4;
    let (first, after) = site.figure.value.number;
    let plain = after - first == 1 && site.reading.tokens[first as usize].span().len() == DIGITS;
    let beside = counted_noun(site).is_some_and(|noun| noun.first as usize == site.end);
    site.figure.value.bare && plain && YEARS.contains(&site.size()) && !beside
}

/// "bis zu 750 PS und 750 km Reichweite", "at 55 mph": lengths, speeds and the strength of engines that no noun
/// makes the measure of a business.
fn specification(site: &Site<'_, '_, '_>, naming: &Naming) -> bool {
    let described = matches!(
        site.unit.base(),
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
    );
    let named = naming.cue.is_some() && naming.rule == "metric_noun";
    // "ein Barrel Öl": what something else is told of.
    let measure = site.kind == Kinds::PHYSICAL && site.size() <= 1.0 && naming.rule == LEFT_OPEN;
    measure || described && !named && (naming.rule == LEFT_OPEN || naming.metric != Metric::Other)
}
