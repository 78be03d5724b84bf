//! What a verb says of a figure that fills a place of its frame.

use std::ops::Range;

use super::super::scene::{Owner, Who};
use super::attach::takes;
use super::counted::is_job;
use super::cue::{DEAREST, WARE, WARES};
use super::meaning::{by_unit, is_part_of_energy, paid_for, per_share, tells_dividend};
use super::share::of_company;
use super::sums::{is_pay, is_salary};
use super::verb::{relative, verbs};
use crate::claim::{Measure, Metric, Property, Unit};
use crate::grammar::WordClass;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Argument, CueRole, Frame, Grammars, Kinds, MetricCue, OrganisationCue, OwnerCue, Preposition, Sort,
};
use crate::link::figure::{FigureInSentence, parts_noun};
use crate::recognise::Found;

/// A figure in the frame of a verb.
pub(super) struct Framed {
    pub(super) metric: Metric,
    pub(super) measure: Measure,
    pub(super) falls: bool,
    /// The verb.
    pub(super) verb: Range<usize>,
    pub(super) argument: Argument,
    pub(super) frame: Frame,
}

/// The frame that the figure fills a place of: that of the nearest verb in its clause, or in a relative clause behind
/// what it counts.
pub(super) fn framed(site: &FigureInSentence<'_, '_, '_>) -> Option<Framed> {
    let own = verbs(site).filter(|_| !site.is_whole());
    let framing = relative(site)
        .into_iter()
        .chain(own)
        .filter_map(|(gap, cue, frame)| {
            let filling = frame
                .fillings()
                .iter()
                .find(|filling| fills(site, cue, filling.argument))?;
            let framed = Framed {
                metric: filling.metric,
                measure: filling.measure,
                falls: filling.sign < 0,
                verb: cue.tokens(),
                argument: filling.argument,
                frame,
            };
            Some((gap, framed))
        });
    let nearest = framing.min_by_key(|(gap, _)| *gap)?;
    Some(nearest.1)
}

fn fills(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>, argument: Argument) -> bool {
    let object = || object(site);
    let measures = |metric: Metric| object().is_some_and(|object| object.value.names(metric));
    match argument {
        Argument::Staff => counts_staff(site) && !is_beside(site, verb),
        Argument::Redundant => {
            is_tally(site)
                && object()
                    .is_some_and(|object| object.value.metric.is(Property::Staff) && !object.value.weak)
                && gives_up(site)
        }
        Argument::Jobs => {
            let governed = site.role == Some(Preposition::Of);
            site.kind == Kinds::COUNT && !governed && object().is_some_and(is_job)
        }
        Argument::Customers => site.kind == Kinds::COUNT && measures(Metric::Customers),
        Argument::Sites => site.kind == Kinds::COUNT && measures(Metric::Locations),
        Argument::Homes | Argument::Members => is_itself(site) && measures(Metric::Customers),
        Argument::Premises => is_itself(site) && measures(Metric::Locations),
        Argument::Room => is_itself(site) && measures(Metric::Capacity),
        Argument::Vehicles => site.kind == Kinds::COUNT && measures(Metric::Fleet),
        Argument::Wares => {
            site.kind == Kinds::COUNT && object().is_some_and(|object| object.value.role == CueRole::Goods)
        }
        Argument::People => {
            site.kind == Kinds::COUNT
                && object().is_some_and(|object| {
                    object.value.role == CueRole::Counted
                        && (object.value.weak
                            || object.value.names(Metric::Passengers) && carries_people(verb))
                        && !object.value.names(Metric::Other)
                })
        }
        Argument::Power => by_unit(site.unit) == Some(Metric::Capacity),
        Argument::Energy => by_unit(site.unit) == Some(Metric::Energy) || is_part_of_energy(site),
        Argument::OnStaff => is_sum(site, verb) && site.size() >= DEAREST && goes_on_staff(site),
        Argument::Freight => is_freight(site),
        Argument::ToOfficer => is_sum(site, verb) && is_of_officer(site),
        Argument::Takings => is_sum(site, verb) && site.size() >= DEAREST && comes_from(site),
        Argument::ForCompany => {
            is_sum_of_business(site)
                && (paid_for(site).is_some() || buys_company(site, verb) || bought_before(site, verb))
        }
        Argument::ToStaff => site.kind == Kinds::MONEY && (is_pay(site) || is_salary(site)),
        Argument::WithSum => is_sum(site, verb) && site.role == Some(Preposition::Other),
        Argument::PerShare => site.kind == Kinds::MONEY && per_share(site) && !tells_dividend(site),
        Argument::Ware => is_sum(site, verb) && site.size() < WARES && has_ware(site, verb),
        Argument::ForWorks => is_sum_of_business(site) && is_for(site, verb, |object| builds(site, object)),
        Argument::ForBurden => is_sum_of_business(site) && is_for(site, verb, |object| burdens(site, object)),
        Argument::OfResult => site.kind == Kinds::PERCENT && is_of_result(site),
        Argument::OfCompany => site.kind == Kinds::PERCENT && site.is_part() && of_company(site),
        Argument::Works => site.kind == Kinds::MONEY && (has_works(site, verb) || is_to_build(site)),
        Argument::Sum => is_sum(site, verb) && site.size() >= DEAREST,
        Argument::SmallSum => is_sum(site, verb) && (site.size() < WARE || site.unit.per().is_some()),
    }
}

/// "sold | 880 homes": what the verb takes, not whom or where it is done to or at.
fn is_itself(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.kind == Kinds::COUNT && site.role.is_none()
}

/// "im Betrieb mit | 3.300 Beschäftigten entstand ein Defizit": those employed are told by the way.
fn is_beside(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    let apart = site.start > 0 && !verb.tokens().contains(&(site.start - 1));
    apart
        && matches!(
            site.role,
            Some(Preposition::Other | Preposition::For | Preposition::Source | Preposition::Against)
        )
}

/// Of other verbs passengers stay passengers: "welcomed 5 million passengers".
const fn carries_people(verb: &Found<MetricCue>) -> bool {
    matches!(verb.value.role, CueRole::Frame(Frame::Accommodate | Frame::Carry))
}

/// "hire | 200 people", but not "cut its workforce to 200 people", which tells how many there are.
fn counts_staff(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let level = matches!(site.role, Some(Preposition::To | Preposition::From));
    let anyone = |object: &Found<MetricCue>| object.value.weak && object.value.names(Metric::Customers);
    is_tally(site)
        && !level
        && object(site).is_some_and(|object| object.value.metric.is(Property::Staff) || anyone(object))
}

/// A count, or a share of what is counted.
fn is_tally(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.kind == Kinds::COUNT || site.kind == Kinds::PERCENT && (site.is_part() || site.counted.is_some())
}

/// Whether the sentence tells of jobs cut, or of what is closed or reorganised.
fn gives_up(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| cue.value.is_noun() && cue.value.names(Metric::JobCuts))
}

/// A sum that is not what something rose or fell by, to or from, and no other sum stands between it and its verb.
fn is_sum(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    let moved = matches!(
        site.role,
        Some(Preposition::By | Preposition::To | Preposition::From | Preposition::Against)
    );
    let between = verb.end().min(site.end)..verb.start().max(site.start);
    let parted = || {
        let mut figures = site.sentence.figures.iter();
        figures.any(|other| {
            other.start() != site.figure.start()
                && between.contains(&other.start())
                && !other.value.conversion
                && !other.value.kind.is_time()
        })
    };
    // "made a £7m bid"
    let describes = || {
        let class = |i: usize| site.syntax().class(i);
        // "£25 million | went to the clinic": no noun, though no other stands before the verb
        let mut cues = site.sentence.cues.iter();
        let verb = cues.any(|cue| cue.start() == site.end && matches!(cue.value.role, CueRole::Frame(_)));
        site.end < site.sentence.tokens.end && class(site.end) == WordClass::Noun && !verb
    };
    site.kind == Kinds::MONEY && !moved && !parted() && !describes()
}

/// "earned £2m | from parking fees": what sums come from, where it is no other sum.
fn comes_from(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 3;
    let from = site.end < site.sentence.tokens.end
        && site.reading.is(site.end, Preposition::From.set())
        && !site.reading.is(site.end, Preposition::Source.set());
    // What the sum is converted to begins before its end.
    let near = |start: usize| start.checked_sub(site.end).is_some_and(|gap| gap <= NEAR);
    let mut behind = site.sentence.figures.iter();
    from && !behind.any(|next| near(next.start()) && !next.value.kind.is_time())
}

/// "£9m | on temporary staff", "9 Mio. Euro | für Personal".
fn goes_on_staff(site: &FigureInSentence<'_, '_, '_>) -> bool {
    const NEAR: usize = 4;
    let led = site.end < site.sentence.tokens.end
        && site
            .reading
            .is(site.end, Preposition::Other.set().or(Preposition::For.set()));
    let behind = site.end + 1..site.end + 1 + NEAR;
    let mut cues = site.sentence.cues.iter();
    led && cues.any(|cue| {
        behind.contains(&cue.start())
            && !matches!(cue.value.role, CueRole::Verb | CueRole::Frame(_))
            && cue.value.names(Metric::Headcount)
    })
}

/// Whether the subject of the figure's clause is named by an office: "the chief executive", "die Finanzchefin".
fn is_of_officer(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let syntax = site.syntax();
    let officer = |i: usize| {
        let office = |sense: &Sense| matches!(sense, Sense::Organisation(OrganisationCue::PersonRole));
        site.reading.lexicon.senses_of(site.reading.word(i)).any(office)
    };
    let subject = syntax.subject(syntax.clause_of(site.figure.start()));
    site.kind == Kinds::MONEY && subject.is_some_and(|subject| (subject.start()..subject.end()).any(officer))
}

/// What a vehicle or ship may carry besides people.
fn is_freight(site: &FigureInSentence<'_, '_, '_>) -> bool {
    matches!(
        site.unit.symbol(),
        b"t" | b"kt" | b"Mt" | b"kg" | b"lb" | b"TEU" | b"m3" | b"l" | b"hl" | b"bbl"
    )
}

/// No ware, or the price of one share of a company.
fn is_sum_of_business(site: &FigureInSentence<'_, '_, '_>) -> bool {
    site.kind == Kinds::MONEY && (site.size() >= DEAREST || per_share(site))
}

/// The noun that the figure counts, or that it is a part of: the first behind it, past adjectives.
fn object<'s>(site: &FigureInSentence<'s, '_, '_>) -> Option<&'s Found<MetricCue>> {
    const REACH: usize = 4;
    let beside = || {
        let noun = site.sentence.cues.iter().find(|cue| {
            cue.start() >= site.end && !matches!(cue.value.role, CueRole::Verb | CueRole::Frame(_))
        })?;
        let gap = site.end..noun.start();
        let clear = gap.len() <= REACH
            && gap
                .into_iter()
                .all(|i| site.reading.tokens[i].is_word() && !parts_noun(site.reading, i));
        clear.then_some(noun)
    };
    site.counted.or_else(beside)
}

/// "paid $5bn | for Belmont", "für die Molkerei Belmont 5 Mio. Euro | zahlen": "for" governs a company or a share of
/// one, in the clause of the verb.
fn buys_company(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    is_for(site, verb, |object| {
        let mut owners = site.sentence.owners.iter();
        let mut cues = site.sentence.cues.iter();
        let mut figures = site.sentence.figures.iter();
        // "für 30 Prozent an Belmont"
        let share = figures
            .any(|share| share.value.quantity.unit == Unit::PERCENT && object.contains(&share.start()));
        share
            || owners.any(|owner| is_company(site, owner, object))
            || names(site, object.start)
            || has_arm(site, object)
            || cues.any(|cue| {
                object.contains(&cue.start())
                    && (cue.value.names(Metric::Stake)
                        || cue.value.names(Metric::DealValue)
                        || cue.value.role == CueRole::Works)
            })
    })
}

/// "for its rival's eye-care | unit": a part of a company.
fn has_arm(site: &FigureInSentence<'_, '_, '_>, object: &Range<usize>) -> bool {
    let arm = |sense: &Sense| matches!(sense, Sense::Owner(OwnerCue::Arm));
    let end = object.end.min(site.sentence.tokens.end);
    (object.start..end).any(|i| site.reading.lexicon.senses_of(site.reading.word(i)).any(arm))
}

/// "takes over Belmont and | pays $5bn": it pays for what it buys, in the words before.
fn bought_before(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    const REACH: usize = 24;
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| {
        let between = cue.end()..verb.start();
        let told = || {
            let mut figures = site.sentence.figures.iter();
            figures.any(|other| between.contains(&other.start()))
        };
        let company = |owner: &Owner| is_company(site, owner, &between);
        verb.value.role == CueRole::Frame(Frame::Pay)
            && cue.value.role == CueRole::Frame(Frame::Buy)
            && (1..=REACH).contains(&between.len())
            && (site.sentence.owners.iter().any(company) || names(site, cue.end()))
            && !told()
    })
}

/// "for | a new hall", "für | Projekte": something built, or another investment.
fn builds(site: &FigureInSentence<'_, '_, '_>, object: &Range<usize>) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| {
        let built = cue.value.role == CueRole::Works || cue.value.names(Metric::Investment);
        object.contains(&cue.start()) && built
    })
}

/// "for | bad loans", "für | Rechtsstreitigkeiten": what costs money later.
fn burdens(site: &FigureInSentence<'_, '_, '_>, object: &Range<usize>) -> bool {
    const BURDENS: [Metric; 3] = [Metric::Loss, Metric::Assets, Metric::Debt];
    let mut cues = site.sentence.cues.iter();
    cues.any(|cue| object.contains(&cue.start()) && BURDENS.into_iter().any(|burden| cue.value.names(burden)))
}

/// "5 percent of its | sales", "die Hälfte des | Gewinns".
fn is_of_result(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let part = site.is_part() || site.reading.is(site.end, Grammars::POSSESSIVE);
    part && object(site).is_some_and(|object| {
        let metric = object.value.metric;
        metric.is(Property::BottomLine) || object.value.names(Metric::Revenue)
    })
}

/// Whether "for" governs, in the clause of the verb, what `wanted` asks for.
fn is_for(
    site: &FigureInSentence<'_, '_, '_>,
    verb: &Found<MetricCue>,
    wanted: impl Fn(&Range<usize>) -> bool,
) -> bool {
    const REACH: usize = 14;
    const BEHIND: usize = 8;
    let sentence = site.sentence;
    let from = site.start.saturating_sub(REACH).max(sentence.tokens.start);
    let to = (site.end + REACH).min(sentence.tokens.end);
    let governs = |i: usize| {
        let phrase = site
            .syntax()
            .phrase_at(i)
            .map_or(i + 1, |phrase| phrase.tokens.end());
        wanted(&(i + 1..phrase.clamp(i + 1, i + BEHIND) + 1))
    };
    let here = |i: usize| sentence.syntax.are_together(&verb.tokens(), &(i..i + 1));
    let mut prepositions = (from..to).filter(|i| !site.figure.tokens().contains(i));
    prepositions.any(|i| site.reading.is(i, Preposition::For.set()) && here(i) && governs(i))
}

/// Where only names have capitals, a word with one is a name.
fn names(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    let known = Classes::TIME
        .or(Classes::GRAMMAR)
        .or(Classes::PLACE)
        .or(Classes::METRIC);
    i < site.sentence.tokens.end
        && site.reading.capital_tells_name()
        && site.reading.tokens[i].is_word()
        && site.reading.tokens[i].capitalised()
        && !site.reading.has(i, known)
}

pub(super) fn is_company(site: &FigureInSentence<'_, '_, '_>, owner: &Owner, within: &Range<usize>) -> bool {
    let sort = match &owner.who {
        Who::Named(group) => site.scene.groups[*group].sort,
        Who::StandIn(kind) => Some(kind.sort),
        _ => return false,
    };
    let dealt = matches!(
        sort,
        None | Some(Sort::Company | Sort::Finance | Sort::Media | Sort::Club | Sort::Exchange)
    );
    within.contains(&owner.tokens.start) && dealt
}

/// "the plant cost $2bn", "der Neubau kostet 40 Mio. Euro": the clause tells of what is built.
fn has_works(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    let before = verb.tokens();
    site.sentence.cues.iter().any(|cue| {
        let works = cue.value.role == CueRole::Works || cue.value.names(Metric::Investment);
        let noun = !matches!(cue.value.role, CueRole::Verb | CueRole::Frame(_));
        // "the programme costs taxpayers €3bn": a burden of whoever is named between
        let burdens = cue.value.role != CueRole::Works && has_noun(site, verb.end()..site.start);
        works
            && noun
            && !burdens
            && (cue.end() <= verb.start() || site.syntax().is_subject(cue.end() - 1))
            && site.sentence.syntax.are_together(&before, &cue.tokens())
    })
}

fn has_noun(site: &FigureInSentence<'_, '_, '_>, mut within: Range<usize>) -> bool {
    within.any(|i| site.syntax().class(i) == WordClass::Noun)
}

/// "will cost more than €100m | to build": the purpose tells what for.
fn is_to_build(site: &FigureInSentence<'_, '_, '_>) -> bool {
    let mut cues = site.sentence.cues.iter();
    site.size() >= DEAREST
        && site.end < site.sentence.tokens.end
        && site.reading.is(site.end, Grammars::INFINITIVE_MARK)
        && cues.any(|cue| cue.start() == site.end + 1 && cue.value.role == CueRole::Frame(Frame::Build))
}

/// "the car will cost €45,000", "ein Exemplar kostet 225.000 Euro": the subject of the verb is a ware.
fn has_ware(site: &FigureInSentence<'_, '_, '_>, verb: &Found<MetricCue>) -> bool {
    let tokens = verb.tokens();
    site.sentence.cues.iter().any(|cue| {
        let ware = cue.value.role == CueRole::Goods && !cue.value.names(Metric::Headcount)
            || cue.value.names(Metric::Fleet);
        ware && cue.end() <= site.start
            && site.syntax().is_subject(cue.end() - 1)
            && site.sentence.syntax.are_together(&tokens, &cue.tokens())
    })
}

/// Whether the frame says more than `cue`: a noun that the figure belongs to ("a dividend of €5m") says it better, and
/// where the verb alone speaks, any noun does.
pub(super) fn outweighs(
    site: &FigureInSentence<'_, '_, '_>,
    framed: &Framed,
    cue: Option<&Found<MetricCue>>,
) -> bool {
    let Some(cue) = cue else {
        return true;
    };
    let noun = cue.value.is_noun();
    let before = noun && takes(site, cue) == Some(site.start);
    // "pays $74 | a share for Belmont": a share says nothing of what is paid for
    let of_share = cue.value.weak && cue.value.names(Metric::Eps);
    let beside = noun && cue.start() == site.end && !of_share;
    // "received $3m in | proceeds"
    let near = noun && cue.start() == site.end + 1;
    // "lost £27m | before tax"
    if framed.frame == Frame::Lose && cue.start() == site.end && cue.value.names(Metric::PretaxProfit) {
        return true;
    }
    // "raised $5m in | equity"
    let form = cue.value.names(Metric::Equity) || cue.value.names(Metric::Debt);
    if framed.frame == Frame::Raise && near && form {
        return true;
    }
    match framed.argument {
        Argument::Sum | Argument::SmallSum | Argument::Ware => cue.value.weak && !near || !noun,
        Argument::ForCompany
        | Argument::ForWorks
        | Argument::ForBurden
        | Argument::PerShare
        | Argument::Works => !before && !beside,
        _ => !before,
    }
}
