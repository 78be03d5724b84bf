//! What speaks for and against an organisation as the owner of a figure.

use std::ops::Range;

use super::OwnerQuery;
use super::around::{ActorsAround, Around, Near, is_name, window};
use super::bought::is_bought;
use super::feature::{Anchor, Feature, Features, MetricTrait, OwnerLink};
use super::nearness::{ClauseReach, is_antecedent, is_outsider, tells_of_others};
use super::resolve::{fits, is_doubtful};
use super::role::{KIN, Role, is_any_cue, is_attributive, is_cue, is_kin_phrase, tells_of_itself};
use super::sign::OwnerSign;
use super::speech;
use super::state::is_dealt_by_states;
use crate::claim::Metric;
use crate::grammar::PhraseRole;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, OrganisationCue, OwnerCue, Pronoun, Sort};
use crate::link::sentence::{Owner, Place, Who};
use crate::text::TokenRange;
use crate::text::token;

/// How many figures of a sentence are considered.
const FIGURES: usize = 24;

/// What the nearest mention of an organisation says.
pub(super) fn of_mention(case: &OwnerQuery<'_, '_, '_>, around: &Around<'_>, near: Near<'_>) -> Features {
    let mut features = Features::default();
    let Near { owner, cost } = near;
    let (reading, f) = (case.scene.reading, case.tokens());
    let reach = case.reach(f.start, owner.tokens.start);
    features.add(Feature::standing(owner.role, reach));
    if let Some(metric) = metric_trait(case.naming.metric) {
        features.add(Feature::metric(metric.told(), owner.role));
    }
    features.sign(distance(&owner.tokens, &f));
    features.sign_if(
        is_antecedent(reading, case.sentence, owner, f.start),
        OwnerSign::Antecedent,
    );
    let best = around.nearest_name == Some(cost);
    features.sign_if(best, OwnerSign::NearestName);
    let nearer = around.nearest_other.is_some_and(|other| other < cost);
    features.sign_if(nearer, OwnerSign::StandInNearer);
    features.sign_if(best && !nearer, OwnerSign::NearestWord);
    add_order(case, around, owner, &mut features);
    add_grammar(case, &around.frame, owner, &mut features);
    add_speech(case, owner, &mut features);
    add_behind(case, owner, &mut features);
    features.sign_if(is_compound_part(case, owner), OwnerSign::CompoundPart);
    let start = case.sentence.tokens.start;
    features.sign_if(speech::has_another(reading, start, owner), OwnerSign::HasAnother);
    features.sign_if(
        speech::is_relative_subject(case, owner),
        OwnerSign::RelativeSubject,
    );
    features.sign_if(is_kin_phrase(reading, start, owner), OwnerSign::KinOf);
    let dealt = matches!(
        metric_trait(case.naming.metric),
        Some(MetricTrait::Deal | MetricTrait::Stake | MetricTrait::Funding)
    );
    let bought = !dealt && is_bought(reading, case.sentence, owner);
    features.sign_if(bought, OwnerSign::Bought);
    let alone = features.has(OwnerSign::OnlyName) && case.sentence.place == Place::Item;
    features.sign_if(alone, OwnerSign::OnlyOfItem);
    let kin = |i: usize| is_any_cue(reading, i, &KIN);
    features.sign_if(
        owner.tokens.start.checked_sub(1).is_some_and(kin),
        OwnerSign::KinNamed,
    );
    features
}

/// Whether it says something, or tells of others.
fn add_speech(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, features: &mut Features) {
    let reading = case.scene.reading;
    let behind = owner.tokens.end..reading.tokens.len().min(owner.tokens.end + SPEECH);
    let says = behind.clone().any(|i| reading.is(i, Grammars::SPEECH));
    features.sign_if(says, OwnerSign::Announces);
    let forecasts = behind.take(2).any(|i| is_cue(reading, i, OwnerCue::Forecast));
    features.sign_if(forecasts, OwnerSign::Forecasts);
    let reports = speech::is_report_by(reading, case.sentence.tokens.start, owner);
    features.sign_if(reports, OwnerSign::ReportBy);
    let of_itself = says && tells_of_itself(reading, case.sentence.tokens.end, owner);
    let body = (says && !of_itself || reports) && speech::is_counting_body(case.scene, owner);
    features.sign_if(body, OwnerSign::BodySays);
    features.sign_if(
        tells_of_others(case.scene, case.sentence, owner),
        OwnerSign::TellsOfOthers,
    );
}

/// A verb of speech stands at most this many tokens after its subject.
const SPEECH: usize = 3;

fn distance(words: &Range<usize>, f: &Range<usize>) -> OwnerSign {
    /// In tokens between the name and the figure, either way; behind it a verb of speech stands between too.
    const TOUCHING: usize = 2;
    const BEHIND: usize = 6;
    const NEAR: usize = 5;
    const APART: usize = 10;
    const FAR: usize = 20;
    if words.start >= f.end {
        return match words.start - f.end {
            gap if gap <= TOUCHING => OwnerSign::BehindTouching,
            gap if gap <= BEHIND => OwnerSign::BehindNear,
            _ => OwnerSign::BehindFar,
        };
    }
    match f.start.saturating_sub(words.end) {
        gap if gap <= TOUCHING => OwnerSign::BeforeTouching,
        gap if gap <= NEAR => OwnerSign::BeforeNear,
        gap if gap <= APART => OwnerSign::BeforeApart,
        gap if gap <= FAR => OwnerSign::BeforeFar,
        _ => OwnerSign::BeforeFarther,
    }
}

/// Where it stands among the names and figures of the sentence.
fn add_order(case: &OwnerQuery<'_, '_, '_>, around: &Around<'_>, owner: &Owner, features: &mut Features) {
    let f = case.tokens();
    let place = &owner.tokens;
    let names = || {
        around
            .words
            .iter()
            .map(|near| near.owner)
            .filter(|other| is_name(other))
    };
    let others = || names().filter(|other| other.who != owner.who);
    let between = |i: usize| {
        if place.start < f.start {
            place.end <= i && i < f.start
        } else {
            f.end <= i && i < place.start
        }
    };
    let is_before = place.start < f.start;
    features.sign_if(
        names().next().is_some_and(|first| first.who == owner.who),
        OwnerSign::FirstName,
    );
    features.sign_if(others().next().is_none(), OwnerSign::OnlyName);
    let headline = case.sentence.place == Place::Headline;
    features.sign_if(
        headline && features.has(OwnerSign::FirstName),
        OwnerSign::HeadlineFirst,
    );
    let clause = |other: &Owner| case.reach(f.start, other.tokens.start) == ClauseReach::Same;
    features.sign_if(clause(owner) && !others().any(clause), OwnerSign::OnlyInClause);
    let crossed = others().any(|other| between(other.tokens.start));
    features.sign_if(crossed, OwnerSign::NameBetween);
    features.sign_if(is_before && !crossed, OwnerSign::LastBefore);
    features.sign_if(!is_before && !crossed, OwnerSign::FirstBehind);
    let mut figures = case.sentence.figures.iter().take(FIGURES);
    let parted = figures.any(|other| other.start() != case.figure.start() && between(other.start()));
    features.sign_if(parted, OwnerSign::FigureBetween);
}

/// What it does by the sentence's grammar.
fn add_grammar(case: &OwnerQuery<'_, '_, '_>, frame: &ActorsAround, owner: &Owner, features: &mut Features) {
    let syntax = case.sentence.syntax;
    let words = TokenRange::from(owner.tokens.clone());
    let holds = |phrase: Option<TokenRange>| phrase.is_some_and(|phrase| phrase.overlaps(words));
    let acts = holds(frame.subject);
    features.sign_if(acts, OwnerSign::ClauseSubject);
    features.sign_if(
        acts && syntax.verb_group(frame.clause).passive,
        OwnerSign::PassiveSubject,
    );
    features.sign_if(holds(frame.outer), OwnerSign::OuterSubject);
    let phrase = syntax.phrase_at(words.start());
    let reading = case.scene.reading;
    let next = words.end();
    let goes_on = phrase.is_some_and(|phrase| phrase.head as usize >= next);
    let has = goes_on && reading.is_genitive_mark(next);
    features.sign_if(has, OwnerSign::HasHead);
    let goes_on = goes_on && !has;
    features.sign_if(goes_on, OwnerSign::HeadIsOther);
    let lower = |token: &token::Token| token.is_word() && token.case() == token::Case::Lower;
    let noun = reading.tokens.get(next).is_some_and(lower) && !reading.has(next, Classes::OWNER);
    let measured = case.naming.cue.as_ref().is_some_and(|cue| cue.contains(&next));
    features.sign_if(goes_on && noun && !measured, OwnerSign::OnlyTellsWhich);
    let role = phrase.filter(|phrase| syntax.clause_of(phrase.head as usize) == frame.clause);
    if let Some(phrase) = role {
        let sign = match phrase.role {
            PhraseRole::Object => Some(OwnerSign::ClauseObject),
            PhraseRole::Oblique => Some(OwnerSign::ClauseOblique),
            PhraseRole::Genitive => Some(OwnerSign::ClauseGenitive),
            PhraseRole::Agent => Some(OwnerSign::ClauseAgent),
            PhraseRole::Subject => None,
        };
        sign.into_iter().for_each(|sign| features.sign(sign));
        features.sign_if(phrase.tokens.contains(case.figure.start()), OwnerSign::SamePhrase);
    }
    let inside = holds(frame.quotation);
    features.sign_if(inside, OwnerSign::InsideQuotation);
    features.sign_if(frame.quotation.is_some() && !inside, OwnerSign::OutsideQuotation);
    let quoted = syntax.quotation(words.start()).is_some();
    features.sign_if(quoted && frame.quotation.is_none(), OwnerSign::QuotedApart);
}

/// "die Ford-Anteile": the first part of a compound, where it is neither what is measured nor somebody's role.
fn is_compound_part(case: &OwnerQuery<'_, '_, '_>, owner: &Owner) -> bool {
    let (reading, end) = (case.scene.reading, owner.tokens.end);
    let joined = end + 1 < reading.tokens.len() && reading.is_hyphen(end);
    if !joined || owner.role != Role::Modifier {
        return false;
    }
    let noun = end + 1;
    let measured = case.naming.cue.as_ref().is_some_and(|cue| cue.contains(&noun));
    let person = OrganisationCue::PersonRole.set();
    !measured && !reading.lexicon.alone(reading.word(noun)).has(person)
}

/// How a name behind the figure is led in: "a drop of 5% at Ford", "the $40m-asset lender Ford".
fn add_behind(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, features: &mut Features) {
    /// How many words of its own may stand before the name, and between the figure and what leads it in.
    const PHRASE: usize = 4;
    const NEAR: usize = 3;
    let (reading, f) = (case.scene.reading, case.tokens());
    let name = owner.tokens.start;
    if name < f.end {
        return;
    }
    let word = |i: &usize| reading.tokens[*i].is_word() && !reading.means(*i, Classes::GRAMMAR);
    let leads = (1..=NEAR).contains(&(name - f.end)) && (f.end..name).all(|i| word(&i));
    features.sign_if(leads, OwnerSign::FigureLeads);
    let from = f.end.max(name.saturating_sub(PHRASE));
    let small = |i: &usize| is_attributive(reading, *i);
    let first = (from..name).rev().take_while(small).last().unwrap_or(name);
    let Some(lead) = first.checked_sub(1).filter(|lead| *lead >= f.end) else {
        return;
    };
    let site = is_cue(reading, lead, OwnerCue::Site) && lead - f.end <= NEAR;
    let site = site && (f.end..lead).all(|i| word(&i));
    features.sign_if(site, OwnerSign::ToldAt);
}

fn metric_trait(metric: Metric) -> Option<MetricTrait> {
    Some(match metric {
        Metric::DealValue => MetricTrait::Deal,
        Metric::Stake => MetricTrait::Stake,
        Metric::Fine => MetricTrait::Fine,
        Metric::Funding => MetricTrait::Funding,
        Metric::Price | Metric::MarketShare | Metric::Margin | Metric::InterestRate => MetricTrait::Rate,
        Metric::Headcount | Metric::JobCuts | Metric::Hires | Metric::Wages => MetricTrait::People,
        Metric::Other => MetricTrait::Unknown,
        _ => return None,
    })
}

/// What an organisation was to the text so far, crossed with the words that stand for the owner here.
pub(super) fn of_links(
    case: &OwnerQuery<'_, '_, '_>,
    around: &Around<'_>,
    group: usize,
    here: bool,
    features: &mut Features,
) {
    /// In sentences, since it was named last.
    const RECENT: u32 = 2;
    const LONG: u32 = 6;
    let (focus, scene) = (case.focus, case.scene);
    let ago = focus.named_ago(group);
    let is = |other: Option<usize>| other == Some(group);
    let mut link = |said: bool, link: OwnerLink| {
        if said {
            features.add(Feature::link(link.told(), around.anchor.told()));
        }
    };
    link(is(focus.subject), OwnerLink::Subject);
    link(focus.fresh && is(focus.subject), OwnerLink::FreshSubject);
    link(is(scene.topic), OwnerLink::Topic);
    link(scene.dominant && is(scene.topic), OwnerLink::DominantTopic);
    link(is(focus.recent.first().copied()), OwnerLink::NamedLast);
    link(is(focus.recent.get(1).copied()), OwnerLink::NamedLastButOne);
    link(ago.is_some_and(|ago| ago <= RECENT), OwnerLink::Recent);
    link(ago.is_none_or(|ago| ago > LONG), OwnerLink::LongAgo);
    link(is(focus.last_owner), OwnerLink::LastOwner);
    link(is(focus.told.map(|(group, _)| group)), OwnerLink::OwnerJustBefore);
    link(is(focus.telling.map(|(group, _)| group)), OwnerLink::OwnerBefore);
    link(here, OwnerLink::Here);
    link(is(focus.heading), OwnerLink::Heading);
    link(!case.sentence.opens && is(focus.acts), OwnerLink::ActsInParagraph);
    link(is(focus.speaker), OwnerLink::SpeakersFirm);
    let passing =
        is(focus.subject) && focus.is_in_passing(scene, group, case.naming.metric, case.sentence.opens);
    features.sign_if(passing, OwnerSign::InPassing);
}

/// What speaks against an organisation that the sentence does not name.
pub(super) fn of_absence(case: &OwnerQuery<'_, '_, '_>, around: &Around<'_>) -> Features {
    let mut features = Features::default();
    let f = case.tokens();
    let in_clause = |near: &&Near<'_>| {
        is_name(near.owner) && case.reach(f.start, near.owner.tokens.start) == ClauseReach::Same
    };
    let mut names = around.words.iter().filter(in_clause).peekable();
    features.sign_if(names.peek().is_some(), OwnerSign::OtherInClause);
    let subject = names.any(|near| near.owner.role == Role::Subject && near.owner.tokens.start < f.start);
    features.sign_if(subject, OwnerSign::OtherIsSubject);
    features
}

/// How an organisation goes with the noun that stands for one: "the carmaker".
pub(super) fn of_kind(
    case: &OwnerQuery<'_, '_, '_>,
    stand_in: &Owner,
    group: usize,
    features: &mut Features,
) {
    let Who::StandIn(kind) = &stand_in.who else { return };
    let groups = &case.scene.groups;
    features.sign_if(!fits(groups[group].sort, kind.sort), OwnerSign::SortMisfits);
    features.sign_if(is_doubtful(case.scene, group, kind), OwnerSign::SortDoubtful);
    let of_sort = |group: usize| kind.sort != Sort::Company && groups[group].sort == Some(kind.sort);
    let others = case.focus.recent.iter().chain(&case.focus.cast.main);
    features.sign_if(of_sort(group), OwnerSign::SortFits);
    let alone = || {
        others
            .filter(|other| **other != group)
            .all(|other| !of_sort(*other))
    };
    features.sign_if(of_sort(group) && alone(), OwnerSign::OnlyFit);
    if kind.general {
        return;
    }
    let so = |group: usize| {
        let mut kinds = groups[group].kinds.iter();
        kinds.any(|known| known.noun == kind.noun && known.tokens.start < stand_in.tokens.start)
    };
    let called = so(group);
    features.sign_if(called, OwnerSign::CalledSo);
    let other = |other: &usize| *other != group && so(*other);
    features.sign_if(
        !called && case.focus.recent.iter().any(other),
        OwnerSign::OtherCalledSo,
    );
}

/// What speaks for an owner that the text does not name.
pub(super) fn of_open(case: &OwnerQuery<'_, '_, '_>, around: &Around<'_>, features: &mut Features) {
    let ours = around.words.iter().any(|near| near.owner.who == Who::We);
    features.sign_if(ours, OwnerSign::WeSay);
    let (reading, start) = (case.scene.reading, case.sentence.tokens.start);
    let kin = |near: &Near<'_>| near.owner.role != Role::Subject && is_kin_phrase(reading, start, near.owner);
    features.sign_if(around.words.iter().any(kin), OwnerSign::KinUnnamed);
    features.sign_if(around.anchor == Anchor::Nothing, OwnerSign::NoName);
}

/// What speaks for a figure of no organisation.
pub(super) fn of_nobody(case: &OwnerQuery<'_, '_, '_>, around: &Around<'_>, features: &mut Features) {
    features.sign_if(other_acts(case, &around.frame), OwnerSign::OtherActs);
    features.sign_if(case.is_statistic(), OwnerSign::Statistic);
    features.sign_if(case.is_trade(), OwnerSign::Trade);
    features.sign_if(case.naming.cue.is_none(), OwnerSign::NoMetricWord);
    features.sign_if(person_acts(case), OwnerSign::PersonActs);
}

/// "A reader sold 12 vans": the subject of the figure's clause names no organisation, stands for none, and is not what
/// is measured either.
fn other_acts(case: &OwnerQuery<'_, '_, '_>, frame: &ActorsAround) -> bool {
    let Some(subject) = frame.subject else {
        return false;
    };
    let meets = |tokens: &Range<usize>| subject.overlaps(tokens.clone().into());
    let is_owner = case
        .sentence
        .owners
        .iter()
        .take(NAMES)
        .any(|owner| meets(&owner.tokens));
    let is_metric = case
        .sentence
        .cues
        .iter()
        .take(NAMES)
        .any(|cue| meets(&cue.tokens()));
    !is_owner && !is_metric && !meets(&case.tokens())
}

/// "he earned", "sie verdiente": a person's pronoun stands before the figure, in its clause.
fn person_acts(case: &OwnerQuery<'_, '_, '_>) -> bool {
    /// How far before the figure.
    const REACH: usize = 12;
    const PERSON: Grammars = Grammar::Pronoun(Pronoun::Person).set();
    let lead = case.lead();
    let from = case.sentence.tokens.start.max(lead.saturating_sub(REACH));
    let in_clause = |i: usize| case.reach(lead, i) == ClauseReach::Same;
    (from..lead).any(|i| case.scene.reading.is(i, PERSON) && in_clause(i))
}

/// "Italy owns 5 percent", "Germany borrowed": a place as the subject of what states do.
pub(super) fn acting_place<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    let metric = case.naming.metric;
    if metric != Metric::Stake && !is_dealt_by_states(metric) {
        return None;
    }
    let lead = case.lead();
    let owners = &case.sentence.owners;
    let acts = |owner: &&Owner| {
        matches!(owner.who, Who::Place(_))
            && owner.role == Role::Subject
            && case.reach(lead, owner.tokens.start) == ClauseReach::Same
    };
    owners.iter().take(FIGURES).find(acts)
}

/// So many names before a phrase are considered.
const NAMES: usize = 24;

/// Whether an organisation stands as the subject before `tokens` in their clause, or owns them.
pub(super) fn subject_before(case: &OwnerQuery<'_, '_, '_>, tokens: Range<usize>) -> bool {
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < tokens.start);
    window(owners, at.saturating_sub(NAMES)..at).iter().any(|owner| {
        let same = case.reach(tokens.start, owner.tokens.start) == ClauseReach::Same;
        let adjacent = tokens.start - owner.tokens.end.min(tokens.start) <= 2;
        same && !matches!(owner.who, Who::Place(_))
            && (matches!(owner.role, Role::Subject | Role::Kin) || adjacent)
            && !is_outsider(case.scene, owner)
    })
}
