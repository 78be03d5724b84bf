//! Which figures are those before this year's.

use std::ops::Range;

use super::aside::is_tax;
use super::base::names_owner;
use super::candidate::candidates;
use super::near::{Pair, is_and};
use crate::claim::Unit;
use crate::grammar::boundary::subordinates_behind_comma;
use crate::language::lexicon::Sense;
use crate::language::pack::{Grammars, Lead, Preposition, TimeWord};
use crate::link::dating::Taken;
use crate::link::figure::{FigureInSentence, preposition, start};
use crate::link::inventory::MOST_FIGURES;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::quantity::FigureValue;

const AGAINST: Grammars = Preposition::Against.set();

/// How near the new value stands, in tokens.
const NEAR: usize = 24;

/// "to 5bn from 4.5bn", "auf 5 nach 4,5 Milliarden", "compared with 4.5bn": the figure before this year's.
pub(in crate::link) fn is_old_value(figure: &FigureInSentence<'_, '_, '_>) -> bool {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    let place = sentence
        .figures
        .partition_point(|other| other.start() < figure.start());
    old_places(scene, sentence) >> place & 1 == 1
}

/// The figures of a sentence that are such.
pub(super) fn old_values<'s>(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'s>,
) -> impl Iterator<Item = &'s Found<FigureValue>> {
    let old = old_places(scene, sentence);
    let figures = sentence.figures.iter().enumerate();
    figures.filter_map(move |(place, figure)| (old >> place & 1 == 1).then_some(figure))
}

/// The places of those among its figures, as bits; told when it is first asked.
fn old_places(scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> u128 {
    const _: () = assert!(MOST_FIGURES <= u128::BITS as usize);
    *sentence.asked.old.get_or_init(|| {
        let figures = sentence.figures.iter().enumerate();
        figures.fold(0, |old: u128, (place, figure)| {
            let goes_on = || {
                let before = place.checked_sub(1).filter(|before| old >> before & 1 == 1);
                before.is_some_and(|before| {
                    is_listed_behind(scene, sentence, before) || is_joined_to(scene, sentence, before)
                })
            };
            old | u128::from(judge(scene, sentence, figure) || goes_on()) << place
        })
    })
}

fn judge(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    if is_compared(scene, sentence, figure)
        || is_exceeded(scene, sentence, figure)
        || is_bracketed_by_base(scene, sentence, figure)
        || is_bracketed_alone(scene, sentence, figure)
        || apposed_to(scene, sentence, figure).is_some_and(|other| judge(scene, sentence, other))
    {
        return true;
    }
    match preposition(scene.reading, sentence, figure) {
        Some(Preposition::From | Preposition::Of) if may_be_of(scene, figure) => {
            has_new_value_beside(scene, sentence, figure) || is_noun_of_old(scene, sentence, figure)
        }
        Some(Preposition::From) => {
            has_new_value(scene, sentence, figure)
                || is_moved(sentence, figure)
                || fellows(sentence, figure).any(|other| other.start() < figure.start())
        }
        _ => false,
    }
}

/// "up from 9m in 2018 [and 7m in 2017]": of the figure in the place behind `before` nothing but a time of its own
/// parts the old value.
fn is_listed_behind(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, before: usize) -> bool {
    let (old, figure) = (&sentence.figures[before], &sentence.figures[before + 1]);
    let (reading, between) = (scene.reading, old.end()..start(figure));
    let mut times = candidates(scene, sentence).iter();
    let own = |time: &Taken| Pair::new(reading, sentence, figure, time).is_attached_to_old();
    let timed = |i: usize| sentence.times.iter().any(|time| time.tokens().contains(&i));
    let small = |i: usize| {
        let grammar = reading.grammar(i).and(Grammars::PREPOSITION);
        is_and(reading, i)
            || reading.is_punct(i, b',')
            || grammar.has(Preposition::Other.set()) && !grammar.has(Preposition::To.set())
    };
    same_unit(old, figure)
        && between.clone().any(timed)
        && between.clone().all(|i| timed(i) || small(i))
        && between
            .clone()
            .any(|i| is_and(reading, i) || reading.is_punct(i, b','))
        && times.any(|candidate| own(&candidate.time))
}

/// "214 and £318, compared with 205 [and £296]": joined to the old value in the place `before`, of a unit that stands
/// before both.
fn is_joined_to(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, before: usize) -> bool {
    let (old, figure) = (&sentence.figures[before], &sentence.figures[before + 1]);
    let unit = figure.value.quantity.unit;
    let known = |other: &Found<FigureValue>| other.value.quantity.unit == unit;
    old.end() + 1 == start(figure)
        && is_and(scene.reading, old.end())
        && old.value.quantity.unit != unit
        && sentence.figures[..before].iter().any(known)
}

/// "compared with 4.5bn": no bound of the figure itself, as in "more than 10 but less than 12 percent".
fn is_compared(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let first = start(figure);
    let from = first.saturating_sub(2).max(sentence.tokens.start);
    let against = |i: usize| prepositions(scene, i).has(AGAINST);
    // "im Vergleich zum [Vorjahr] 21 Menschen weniger": the time is what is compared with.
    let holds_time = |i: usize| {
        let mut times = sentence.times.iter();
        times.any(|time| time.end() == first && (i..i + 2).contains(&time.start()))
    };
    (from..first).any(|i| against(i) && !bounds(scene, i) && !holds_time(i))
        && !is_new(scene, sentence, figure)
}

/// "from [£7m], or £1.12 per share,", "from [£7m] (£1.12 per share)", "from [£7m], or 98 pence,": the figure before,
/// which this one says in other terms.
pub(super) fn apposed_to<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence<'_>,
    figure: &Found<FigureValue>,
) -> Option<&'s Found<FigureValue>> {
    let reading = scene.reading;
    let mark = start(figure).checked_sub(1)?;
    let joins = is_and(reading, mark);
    let comma = joins && mark > 0 && reading.is_punct(mark - 1, b',');
    let before = sentence.figures.iter().rev();
    let before = before
        .skip_while(|other| other.end() > mark)
        .take(1)
        .find(|other| other.end() + usize::from(comma) == mark)?;
    let named = || sentence.cues.iter().any(|cue| cue.start() == figure.end());
    let apposed = if reading.is_punct(mark, b'(') {
        named()
    } else {
        joins && (named() || comma && is_part_of_sum(before, figure))
    };
    apposed.then_some(before)
}

/// "$310 million, or 27 cents": of one currency, and so much smaller that it is the sum for each of many.
fn is_part_of_sum(sum: &Found<FigureValue>, part: &Found<FigureValue>) -> bool {
    const MANY: f64 = 10_000.0;
    let value = |figure: &Found<FigureValue>| figure.value.quantity.amount.midpoint();
    let unit = part.value.quantity.unit;
    sum.value.quantity.unit == unit && unit.currency().is_some() && value(sum) > MANY * value(part)
}

/// "rose to 16.1m (12.4m)": alone in the bracket behind a figure of its unit, it is the one that is compared with.
fn is_bracketed_alone(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let Some(bracket) = start(figure).checked_sub(1) else {
        return false;
    };
    let unit = figure.value.quantity.unit;
    let beside = |other: &Found<FigureValue>| {
        other.end() == bracket && !other.value.kind.is_time() && other.value.quantity.unit == unit
    };
    // "500 tonnes (551 short tons)"
    let converted = unit.currency().is_none() && unit != Unit::PERCENT && unit != Unit::COUNT;
    scene.reading.is_punct(bracket, b'(')
        && scene.reading.is_punct(figure.end(), b')')
        && !figure.value.conversion
        && !converted
        && sentence.figures.iter().any(beside)
}

/// "fell short of 2016 ($8.9m)", "schwächer als 2016 (8,9 Mio.)": it stands in the bracket behind what is compared with.
fn is_bracketed_by_base(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let mut times = candidates(scene, sentence).iter();
    // "über dem Vorjahreswert (+2 Prozent)": by how much it lies above.
    let share = figure.value.quantity.unit == Unit::PERCENT
        && fellows(sentence, figure).all(|other| other.start() > figure.start());
    times.any(|candidate| {
        !share
            && candidate.is_base()
            && Pair::new(scene.reading, sentence, figure, &candidate.time).brackets_figure()
    })
}

/// "2.5m, an increase over the 2.2m of 2019": what the noun of a movement sets a known figure against.
fn is_exceeded(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let reading = scene.reading;
    let Some(over) = start(figure).checked_sub(2) else {
        return false;
    };
    let leads = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::Within)));
    let moved = || {
        sentence
            .movements
            .iter()
            .any(|movement| (over..=over + 1).contains(&movement.end()))
    };
    reading.is(over + 1, Grammars::DEFINITE)
        && reading.lexicon.senses_of(reading.word(over)).any(leads)
        && moved()
        && fellows(sentence, figure).any(|other| other.start() < figure.start())
}

/// "year on year [to] 29bn", "im Jahresvergleich [um] 15 Prozent": the comparison needs no figure, and this one is new.
fn is_new(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    matches!(
        preposition(scene.reading, sentence, figure),
        Some(Preposition::To | Preposition::By)
    )
}

/// "more [than] 10": the word of comparison ends a bound.
fn bounds(scene: &Scene<'_, '_>, i: usize) -> bool {
    let bound = |sense: &Sense| matches!(sense, Sense::Bound { .. }).then_some(());
    let phrase = |first: usize| scene.reading.longest(first, i + 1, bound);
    i > 0 && phrase(i - 1).is_some_and(|(after, ())| after == i + 1)
}

/// Figures of the same unit near it.
fn fellows<'s>(
    sentence: &'s Sentence<'_>,
    figure: &'s Found<FigureValue>,
) -> impl Iterator<Item = &'s Found<FigureValue>> {
    sentence.figures.iter().filter(move |other| {
        other.start() != figure.start()
            && other.start().abs_diff(figure.start()) < NEAR
            && same_unit(figure, other)
    })
}

/// "von 17 Millionen Euro auf 39 Millionen": of two figures one may leave its unit to the other.
fn same_unit(figure: &Found<FigureValue>, other: &Found<FigureValue>) -> bool {
    let silent = |figure: &Found<FigureValue>| figure.value.bare && figure.end() > figure.start() + 1;
    figure.value.quantity.unit == other.value.quantity.unit || silent(figure) || silent(other)
}

fn has_new_value(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    fellows(sentence, figure)
        .any(|other| preposition(scene.reading, sentence, other) == Some(Preposition::To))
}

/// "von 4 auf 5 Millionen", "auf 5 von 4 Millionen".
fn has_new_value_beside(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    const BESIDE: usize = 4;
    /// With the time of the old value between: "von 4 Euro im dritten Quartal 2023 auf 5".
    const BEHIND: usize = 7;
    fellows(sentence, figure).any(|other| {
        let beside = if other.start() >= figure.end() {
            other.start() - figure.end() <= BEHIND
        } else {
            may_be_from(scene, figure) && figure.start().saturating_sub(other.end()) <= BESIDE
        };
        beside
            && preposition(scene.reading, sentence, other) == Some(Preposition::To)
            && sentence.syntax.are_together(&figure.tokens(), &other.tokens())
    })
}

/// "compared with a profit of £2.1m", "nach einem Verlust von 5 Millionen".
fn is_noun_of_old(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    /// How far before the figure the preposition of its noun may stand.
    const PHRASE: usize = 7;
    let first = figure.start();
    let start = first.saturating_sub(PHRASE).max(sentence.tokens.start);
    // "earnings per share of": what stands within the noun does not open it.
    let joins = |i: usize| {
        let mut cues = sentence.cues.iter();
        // "surplus after tax of", "Überschuss nach Steuern von"
        is_tax(scene.reading, i + 1) || cues.any(|cue| cue.start() < i && i < cue.end())
    };
    let opens = |i: &usize| {
        !scene.reading.tokens[*i].is_word() || prepositions(scene, *i) != Grammars::NONE && !joins(*i)
    };
    let Some(opens) = (start..first.saturating_sub(2)).rev().find(opens) else {
        return false;
    };
    let against_somebody = || names_owner(sentence, opens..first);
    // "gegen Hersteller ein Bußgeld von 5 Millionen": another phrase begins between.
    let article = |i: usize| scene.reading.is(i, Grammars::INDEFINITE);
    let before = || fellows(sentence, figure).any(|other| other.start() < figure.start());
    let preposition = prepositions(scene, opens);
    // "gegen Zahlung von 5 Mio.": in return for it.
    let against = preposition.has(AGAINST) && (!preposition.has(Preposition::Other.set()) || before());
    (against || preposition.has(Preposition::From.set()) && before())
        && !subordinates_behind_comma(scene.reading, opens)
        && !against_somebody()
        && !(opens + 2..first).any(article)
}

/// The prepositions that open a phrase at `i`, or at a word before ("compared with").
fn prepositions(scene: &Scene<'_, '_>, i: usize) -> Grammars {
    let phrase = scene.reading.grammar_ending(i).and(AGAINST);
    scene.reading.grammar(i).and(Grammars::PREPOSITION).or(phrase)
}

/// "up from 4.5bn": a word of movement right before.
fn is_moved(sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    /// In tokens, from the movement to its figure: a preposition, a word that bounds and a sign, and before them the
    /// share that it moved by.
    const NEAR: usize = 7;
    sentence
        .movements
        .iter()
        .any(|movement| movement.end() + NEAR >= figure.start() && movement.start() < figure.start())
}

/// "von" names the old value or only joins the figure to its noun ("ein Plus von 5 Prozent").
fn may_be_of(scene: &Scene<'_, '_>, figure: &Found<FigureValue>) -> bool {
    lead(figure).any(|i| scene.reading.is(i, Preposition::Of.set()))
}

/// "to 516m on a revenue of 4.5bn": behind a new value, "of" alone names no old one.
fn may_be_from(scene: &Scene<'_, '_>, figure: &Found<FigureValue>) -> bool {
    lead(figure).any(|i| scene.reading.is(i, Preposition::From.set()))
}

/// Where the preposition of a figure stands.
fn lead(figure: &Found<FigureValue>) -> Range<usize> {
    const LEAD: usize = 3;
    let first = start(figure);
    first.saturating_sub(LEAD)..first
}
