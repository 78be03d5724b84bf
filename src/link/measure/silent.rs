//! Words that name a metric, but say nothing of the figure, or less than others near it.

use super::super::scene::{Owner, Who};
use super::attach::takes;
use crate::claim::{Metric, Property};
use crate::grammar::{ClauseKind, WordClass};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    CueRole, Frame, Grammars, Joint, Kinds, Lead, MetricCue, Preposition, TimeWord, UnitWord,
};
use crate::link::figure::{FigureInSentence, is_of, start};
use crate::recognise::Found;
use crate::recognise::number::joint;
use crate::text::token::WordId;
use std::ops::Range;

/// Whether a word that would name the figure's metric speaks of something else.
pub(super) fn is_silent(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    owns_elsewhere(site, cue)
        || qualifies(site, cue)
        || shares_out(site, cue)
        || speaks_of_staff(site, cue)
        || is_in_name(site, cue)
        || tells_before_what(site, cue)
        || makes_no_goods(site, cue)
        || cuts_elsewhere(site, cue)
        || is_standard(site, cue)
        || is_told_to(site, cue)
        || leads_noun(site, cue)
        || loses_no_jobs(site, cue)
        || is_included(site, cue)
        || is_left_out(site, cue)
        || compares(site, cue)
        || has_other_object(site, cue)
}

/// "loss from ongoing operations before interest and | taxes", "cash flow after drilling | costs": what is not yet,
/// or no longer, part of the sum that the noun before names.
fn is_left_out(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    /// How far before the noun the preposition may stand, and before that, past what tells whose it is, the sum.
    const LIST: usize = 6;
    const SUM: usize = 5;
    let part = cue.value.is_noun() && !cue.value.metric.is(Property::BottomLine);
    let before = |sum: &&Found<MetricCue>| part && sum.start() < cue.start();
    let is_sum = |sum: &&Found<MetricCue>| sum.value.is_noun() && sum.value.kinds.has(Kinds::MONEY);
    let mut sums = site
        .sentence
        .cues
        .iter()
        .take_while(before)
        .filter(is_sum)
        .peekable();
    if sums.peek().is_none() {
        return false;
    }
    let (reading, syntax, start) = (site.reading, site.syntax(), site.sentence.tokens.start);
    let leads = |i: usize| {
        let before = |sense: &Sense| {
            matches!(
                sense,
                Sense::Time(TimeWord::Lead(Lead::After | Lead::Back | Lead::Until))
            )
        };
        reading.is(i, Preposition::Other.set().or(Preposition::From.set()))
            && reading.lexicon.senses_of(reading.word(i)).any(before)
    };
    let listed = |i: &usize| {
        let small = reading.is(*i, Grammars::DETERMINER) || syntax.is_finite(*i);
        reading.is_punct(*i, b',') || reading.tokens[*i].is_word() && !small
    };
    let from = cue.start().saturating_sub(LIST).max(start);
    let mut list = (from..cue.start()).rev().take_while(listed);
    let Some(opens) = list.find(|i| leads(*i)) else {
        return false;
    };
    let of_sum = |i: usize| reading.tokens[i].is_word() && !syntax.is_finite(i);
    sums.any(|sum| {
        let between = sum.end()..opens;
        sum.end() <= opens
            && (between.is_empty() || sum.value.metric.is(Property::BottomLine) && between.len() <= SUM)
            && between.into_iter().all(of_sum)
    })
}

/// "up 38% to €35m, despite higher | costs", "um 2 Prozent, wegen höherer | Kosten": behind the figure, it tells why.
pub(super) fn tells_why(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const NEAR: usize = 4;
    let reading = site.reading;
    let from = cue.start().saturating_sub(NEAR).max(site.end);
    let phrase = |i: &usize| reading.tokens[*i].is_word() && !site.syntax().is_finite(*i);
    let reason = |i: usize| joint(reading, i, cue.start(), Joint::Reason).is_some();
    cue.value.is_noun() && cue.start() > site.end && (from..cue.start()).rev().take_while(phrase).any(reason)
}

/// "to 40 million, while Belmont | delivered a solid result": a verb of a clause behind does something to an object of its
/// own. The object of a relative clause may be what the figure counts.
fn has_other_object(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const NEAR: usize = 4;
    let (syntax, first) = (site.syntax(), cue.start());
    let behind = cue.value.is_verb() && first >= site.end;
    if !behind || site.counted.is_some() || syntax.same_clause(first, site.figure.start()) {
        return false;
    }
    if syntax.clause(syntax.clause_of(first)).kind == ClauseKind::Relative {
        return false;
    }
    let tokens = &site.sentence.tokens;
    let cues = site.sentence.cues;
    let object = |i: usize| {
        let at = cues.partition_point(|other| other.end() <= i);
        let mut cues = cues[at..].iter().take_while(|other| other.start() <= i);
        syntax.same_clause(i, first)
            && syntax.class(i) == WordClass::Noun
            && syntax.is_object(i)
            && !cues.any(|other| other.tokens().contains(&i) && !other.value.is_noun())
    };
    let beside = first.saturating_sub(NEAR).max(tokens.start)..(cue.end() + NEAR).min(tokens.end);
    beside.into_iter().any(object)
}

/// "| verglichen mit 5 Mio.": a verb of settling that only compares.
fn compares(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let against = Preposition::Against.set();
    cue.value.is_verb()
        && site
            .reading
            .begins(cue.start(), site.sentence.tokens.end, against)
}

/// "sold it for £480m including | debt", "values it at £480m including | debt", "for £480m in | cash": what a price
/// contains, and what it is paid in.
fn is_included(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let beside = cue.start() == site.end + 1 && site.reading.is(site.end, Preposition::Other.set());
    if !beside || !(cue.value.names(Metric::Debt) || cue.value.names(Metric::Assets)) {
        return false;
    }
    let worth = |verb: &Found<MetricCue>| verb.value.is_verb() && verb.value.names(Metric::MarketValue);
    let cues = site.sentence.cues.iter();
    let mut before = cues.take_while(|verb| verb.end() <= site.start);
    site.role == Some(Preposition::For) || before.any(worth)
}

/// "better than | budgeted", "als | geplant": what a figure is held against.
fn is_standard(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let first = cue.start();
    cue.value.is_verb()
        && cue.value.names(Metric::Budget)
        && first > site.sentence.tokens.start
        && (held_against(site, first - 1) || (site.end..first).any(|i| held_against(site, i)))
}

/// "than", "als", "compared with".
fn held_against(site: &FigureInSentence<'_, '_, '_>, i: usize) -> bool {
    let against = Preposition::Against.set();
    site.reading.grammar_ending(i).has(against) || site.reading.is(i, against.or(Grammars::SUBORDINATOR))
}

/// "was ordered | to pay $25 million", "ordered Velda to pay": told to do something, nothing is ordered.
fn is_told_to(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.is_verb()
        && cue.value.names(Metric::Orders)
        && (cue.end()..site.start.max(cue.end() + 1).min(site.sentence.tokens.end))
            .any(|i| site.reading.is(i, Grammars::INFINITIVE_MARK) && opens_pay(site, i + 1, cue))
}

/// Right behind the verb any infinitive; farther off one of paying.
fn opens_pay(site: &FigureInSentence<'_, '_, '_>, i: usize, order: &Found<MetricCue>) -> bool {
    let mut cues = site.sentence.cues.iter();
    i == order.end() + 1 || cues.any(|cue| cue.start() == i && cue.value.role == CueRole::Frame(Frame::Pay))
}

/// "a divestment | gain of $25m": of two nouns side by side, where they are not joined into one word, the last decides.
fn leads_noun(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let after = cue.end();
    let moves = |at: usize| {
        site.sentence
            .movements
            .iter()
            .any(|movement| movement.start() == at)
    };
    cue.value.is_noun()
        && site.reading.capital_tells_name()
        && site.sentence.cues.iter().any(|next| {
            next.start() == after
                && next.value.is_noun()
                && next.value.kinds.has(site.kind)
                && next.value.metric != cue.value.metric
                && (!next.value.weak || next.value.metric.is(Property::BottomLine))
                && !next.value.metric.is(Property::PerShare)
        })
        && !moves(after)
}

/// "jedes Jahr verlieren wir 800 von ihnen": a verb of general meaning speaks of jobs only where those employed are named.
fn loses_no_jobs(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let named = || {
        site.sentence
            .cues
            .iter()
            .any(|other| is_staff(other) && !matches!(other.value.role, CueRole::Verb | CueRole::Frame(_)))
    };
    cue.value.is_verb() && cue.value.weak && is_staff(cue) && !named()
}

/// "the loss of | 340 jobs", "der Abbau von | 300 Stellen": a noun that says so of jobs counted right behind it alone.
fn cuts_elsewhere(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let jobs = cue.value.is_noun() && cue.value.metric.is(Property::Staff);
    jobs && cue.value.kinds == Kinds::COUNT
        && !(takes(site, cue) == Some(site.start) && site.counted.is_some_and(is_staff))
}

fn is_staff(noun: &Found<MetricCue>) -> bool {
    noun.value.metric.is(Property::Staff)
}

/// "processed 3 million | transactions", "förderte 8.100 Projekte": a verb of general meaning makes goods, and nothing
/// of what is counted besides.
fn makes_no_goods(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.is_verb()
        && cue.value.weak
        && cue.value.names(Metric::Production)
        && site.kind == Kinds::COUNT
        && site.counted.is_none()
        && site.counts_something()
}

/// Whether a noun gives way to any other near: it only describes another noun, or counts in shares.
pub(super) fn gives_way(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.is_noun() && (describes(site, cue) || counts_in_shares(site, cue))
}

/// "new energy storage | projects", "a tax equity | commitment": where nouns are not joined into one word, the last
/// decides, unless it only tells how the first moved, or is the figure's own.
fn describes(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const SAYS_MORE: Classes = Classes::GRAMMAR
        .or(Classes::TIME)
        .or(Classes::UNIT)
        .or(Classes::NUMBER)
        .or(Classes::MOVEMENT)
        .or(Classes::METRIC)
        .or(Classes::INTENT);
    let (reading, next) = (site.reading, cue.end());
    if !reading.capital_tells_name() || next >= site.sentence.tokens.end || next == site.start {
        return false;
    }
    let token = &reading.tokens[next];
    let syntax = site.syntax();
    // "tax benefits of | $39 million", "notes due | 2024": the nouns, or what follows them, have a figure or time of their
    // own
    let begins = |i: usize| {
        let mut figures = site.sentence.figures.iter();
        let mut times = site.sentence.times.iter();
        figures.any(|figure| start(figure) == i) || times.any(|time| time.start() == i)
    };
    let takes_figure = begins(next + 1) || is_of(reading, next + 1) && begins(next + 2);
    // Without a verb in the clause, what looks like a noun may be one: "its market share stands at 8 percent".
    let verb = || syntax.verb_group(syntax.clause_of(next)).finite.is_some();
    token.is_word()
        && !takes_figure
        && verb()
        && !token.capitalised()
        && token.word != WordId::CLITIC_S
        && syntax.class(next) == WordClass::Noun
        && !reading.lexicon.alone_classes(token.word).has(SAYS_MORE)
        && (next < site.start || cue.start() > site.end + DIRECT || site.is_attributive())
}

/// A noun so near behind a figure is its own, whatever follows.
const DIRECT: usize = 2;

/// "assets per share of $2", "je | Aktie": a share that sums are told of is not what they measure, where a noun names
/// that.
pub(super) fn counts_in_shares(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let opens = |i: usize| {
        let per = |sense: &Sense| matches!(sense, Sense::Unit(UnitWord::Per));
        site.reading.lexicon.senses_of(site.reading.word(i)).any(per)
    };
    /// In tokens, from "per" to "share": "per ordinary-share" has a part of the word and a hyphen between.
    const HYPHENED: usize = 3;
    let first = cue.start();
    let hyphened = first >= site.sentence.tokens.start + HYPHENED && site.reading.is_punct(first - 1, b'-');
    let before = first.checked_sub(if hyphened { HYPHENED } else { 1 });
    let per = || before.is_some_and(|before| before >= site.sentence.tokens.start && opens(before));
    cue.value.names(Metric::SharePrice) && per()
        || cue.value.names(Metric::Eps) && cue.value.weak && opens(first) && has_stock(site, first)
}

/// "net asset value | per share": a noun of what is owned stands before.
fn has_stock(site: &FigureInSentence<'_, '_, '_>, first: usize) -> bool {
    let mut cues = site.sentence.cues.iter();
    cues.any(|other| {
        other.end() == first
            && matches!(other.value.role, CueRole::Noun)
            && other.value.metric.is(Property::Stock)
    })
}

/// "of the company": a stake right behind its figure, elsewhere an owner ("the loss of the company").
fn owns_elsewhere(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    cue.value.names(Metric::Stake)
        && cue.value.weak
        && is_of(site.reading, cue.start())
        && cue.start() != site.end
}

/// "shutting off power to 375,000 homes": who is hired or dismissed is no customer and no ware; people may be anyone.
fn speaks_of_staff(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let other = |noun: &Found<MetricCue>| !noun.value.metric.is(Property::Staff) && !noun.value.weak;
    cue.value.is_verb() && cue.value.metric.is(Property::Staff) && site.counted.is_some_and(other)
}

/// "the Federal Reserve": a word of a name says nothing of figures.
pub(super) fn is_in_name(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let mut named = site
        .sentence
        .owners
        .iter()
        .filter(|owner| matches!(owner.who, Who::Named(_)));
    named.any(|owner| owner.tokens.start < cue.start() && cue.end() <= owner.tokens.end)
}

/// "Konzernergebnis nach | Steuern", "Überschuss nach | Anteilen Dritter": a tax or the stake of others that only tells
/// which profit is meant.
fn qualifies(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    let first = cue.start();
    let left_out = cue.value.names(Metric::Tax) || cue.value.names(Metric::Stake);
    // "a loss | after tax": the phrase holds its preposition
    let phrase = cue.value.names(Metric::NetProfit) && site.reading.is(first, Grammars::PREPOSITION);
    if !cue.value.is_noun() || !(left_out || phrase) || first == site.sentence.tokens.start {
        return false;
    }
    let preposition = if phrase { first } else { first - 1 };
    let mut before = site
        .sentence
        .cues
        .iter()
        .filter(|other| other.end() == preposition);
    site.reading.is(preposition, Grammars::PREPOSITION)
        && before.any(|other| other.value.metric.is(Property::BottomLine))
}

/// "operating profit before interest, tax and | depreciation": a noun of the list that only tells which profit is meant.
pub(super) fn tells_before_what(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    if !site.may_be_in_list(cue.start()) {
        return false;
    }
    let told = |list: Range<usize>| list.contains(&cue.start());
    let mut profits = site.sentence.cues.iter().filter(|other| tells_profit(other));
    if profits
        .clone()
        .any(|profit| list_beside(site, profit).is_some_and(told))
    {
        return true;
    }
    let apart = apart(site).filter(|(_, list)| told(list.clone()));
    apart.is_some_and(|(opens, _)| profits.any(|profit| site.syntax().same_clause(opens, profit.start())))
}

/// The list that tells which profit is meant; the phrase that names the profit may hold its first word.
pub(super) fn told_before(
    site: &FigureInSentence<'_, '_, '_>,
    profit: &Found<MetricCue>,
) -> Option<Range<usize>> {
    list_beside(site, profit).or_else(|| list_apart(site, profit.start()))
}

fn list_beside(site: &FigureInSentence<'_, '_, '_>, profit: &Found<MetricCue>) -> Option<Range<usize>> {
    (profit.start() + 1..=profit.end()).find_map(|i| site.before_list(i))
}

/// "Das Ergebnis sank | vor Zinsen und Steuern": such a list in the profit's clause, but not beside it.
pub(super) fn list_apart(site: &FigureInSentence<'_, '_, '_>, profit: usize) -> Option<Range<usize>> {
    let (_, list) = apart(site).filter(|(opens, _)| site.syntax().same_clause(*opens, profit))?;
    Some(list)
}

/// "vor Zinsen und Steuern | verdiente sie": the list before which no profit stands, and the word that opens it.
fn apart(site: &FigureInSentence<'_, '_, '_>) -> Option<(usize, Range<usize>)> {
    const REACH: usize = 6;
    let (reading, syntax) = (site.reading, site.syntax());
    let of_tax = |cue: &&Found<MetricCue>| {
        cue.value.is_noun() && (cue.value.names(Metric::Tax) || cue.value.names(Metric::PretaxProfit))
    };
    // "before tax" may be a phrase
    let tax = site.sentence.cues.iter().find(of_tax)?.tokens();
    let before = |i: &usize| {
        let back = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(Lead::Back | Lead::Until)));
        reading.is(*i, Preposition::Other.set()) && reading.lexicon.senses_of(reading.word(*i)).any(back)
    };
    let from = tax.start.saturating_sub(REACH).max(site.sentence.tokens.start);
    let opens = (from..tax.end)
        .rev()
        .take_while(|i| !syntax.is_finite(*i))
        .find(before)?;
    let taken = site
        .sentence
        .cues
        .iter()
        .any(|other| other.end() == opens && is_profit(other));
    let apart = !taken && opens < site.start;
    let list = apart.then(|| site.before_list(opens)).flatten();
    list.map(|list| (opens, list))
}

/// A profit, or a verb of making one.
pub(super) fn tells_profit(cue: &Found<MetricCue>) -> bool {
    is_profit(cue) || cue.value.is_verb() && cue.value.names(Metric::NetProfit)
}

/// A profit that may be one before interest, tax and the rest.
pub(super) fn is_profit(cue: &Found<MetricCue>) -> bool {
    cue.value.is_noun()
        && (cue.value.metric.is(Property::BottomLine) || cue.value.names(Metric::Ebitda))
        && !cue.value.names(Metric::Loss)
}

/// "accounts for 70% of its turnover": a verb of shares, where the noun behind says of what of its own.
fn shares_out(site: &FigureInSentence<'_, '_, '_>, cue: &Found<MetricCue>) -> bool {
    const REACH: usize = 6;
    let verb = cue.value.names(Metric::MarketShare) && cue.value.is_verb();
    let behind = site.end + 1..site.end + REACH;
    let own = || {
        let possesses = |owner: &Owner| {
            let after = owner.tokens.end;
            after < site.sentence.tokens.end && site.reading.is_genitive_mark(after)
        };
        site.sentence.owners.iter().any(|owner| {
            behind.contains(&owner.tokens.start)
                && match owner.who {
                    Who::It | Who::StandIn(_) => true,
                    Who::Named(_) => possesses(owner),
                    _ => false,
                }
        })
    };
    verb && site.is_part()
        && own()
        && site.sentence.cues.iter().any(|other| {
            behind.contains(&other.start())
                && other.value.is_strong_noun()
                && other.value.kinds.has(site.kind)
                && !other.value.names(Metric::Other)
        })
}
