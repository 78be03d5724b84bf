//! Names in a row, each with a figure of its own: rankings, lists, "X and Y with 5 and 4 billion respectively".

use std::ops::Range;

use super::OwnerQuery;
use super::role::{Role, is_attributive, is_cue};
use crate::grammar::WordClass;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, OwnerCue, Preposition};
use crate::link::figure::{ROW, figures_in_row};
use crate::link::sentence::{Owner, Place, Sentence, Who};
use crate::text::token::{Case, Kind, WordId};

/// So many figures of a sentence are looked at.
const FIGURES: usize = 24;
/// How many words may describe a name behind its figure.
const DESCRIBED: usize = 6;

/// A name right before or right behind the figure.
pub(super) fn beside<'c>(case: &OwnerQuery<'c, '_, '_>) -> Option<&'c Owner> {
    let f = case.lead()..case.figure.end();
    let owners = &case.sentence.owners;
    let at = owners.partition_point(|owner| owner.tokens.start < f.start);
    let near = &owners[at.saturating_sub(2)..at];
    let owner = near.iter().find(|owner| is_beside(case, owner, &f));
    let behind = || owners.get(at).filter(|owner| is_turned(case, owner, &f));
    owner.or_else(behind)
}

/// "GM's 5 million", "GM (5 million)", "Opel mit 3 Millionen": the name goes with this figure alone.
fn is_beside(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, f: &Range<usize>) -> bool {
    let end = owner.tokens.end;
    if end > f.start || !matches!(owner.who, Who::Named(_)) {
        return false;
    }
    let touched = end + 1 == f.start && joins(case, owner, end);
    touched || goes_with(case, owner, f) || is_gapped(case, owner, f) || is_told_by_verb(case, owner, f)
}

/// "GM['s] 5 million", "Coles['] 5 million", "GM [(]5 million", "GM [–] 5 million, Ford [–] 4 million", "followed by GM [adding] 5 million": the one token
/// between a name and its figure.
fn joins(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, i: usize) -> bool {
    let reading = case.scene.reading;
    match reading.tokens[i].kind {
        _ if reading.word(i) == WordId::CLITIC_S => true,
        Kind::Punct if reading.is_punct(i, b'\'') => is_genitive_of_s(case, i),
        Kind::Punct if reading.is_punct(i, b'-') => reading.tokens[i + 1].spaced() && lists(case),
        Kind::Punct => reading.is_punct(i, b'(') && has_several_figures(case),
        _ => owner.role == Role::Aside && case.sentence.syntax.class(i) == WordClass::PresentParticiple,
    }
}

/// "Opel mit rund 3 Millionen", "– Belmont, Weida, with £9m": one of several names, with nothing but its seat and small
/// words before its figure.
fn goes_with(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, f: &Range<usize>) -> bool {
    /// "with", and a word that bounds.
    const SMALL: usize = 2;
    let reading = case.scene.reading;
    let with = seat(case, owner.tokens.end..f.start).end;
    if owner.role == Role::Modifier || f.start - with > SMALL || !is_with(reading, with) {
        return false;
    }
    let small = |i: usize| reading.is(i, Grammars::ARTICLE.or(Grammars::OTHER));
    let one_of_many = lists(case) || case.sentence.place == Place::Item;
    has_several_figures(case) && (with + 1..f.start).all(small) && one_of_many
}

fn has_several_figures(case: &OwnerQuery<'_, '_, '_>) -> bool {
    case.sentence.figures.len() > 1
}

/// ", Fallburg, Weida," between a name and its figure: where it has its seat.
fn seat(case: &OwnerQuery<'_, '_, '_>, gap: Range<usize>) -> Range<usize> {
    /// At most so many words and marks.
    const MOST: usize = 8;
    let reading = case.scene.reading;
    let part = |i: &usize| {
        let token = &reading.tokens[*i];
        token.capitalised() || token.is_punct(b',') || token.is_punct(b'.')
    };
    let seat = gap.clone().take(MOST).take_while(part).count();
    let named = |owner: &Owner| matches!(owner.who, Who::Named(_)) && gap.contains(&owner.tokens.start);
    let parted = reading.is_punct(gap.start, b',') && !case.sentence.owners.iter().any(named);
    gap.start..gap.start + if parted { seat } else { 0 }
}

/// "Fenwick closed 310 shops, Harrow opened 95 and Belmont won 280,000 customers": a name of its own clause, its verb and the
/// figure.
fn is_told_by_verb(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, f: &Range<usize>) -> bool {
    const VERB: Classes = Classes::VERB.or(Classes::METRIC_VERB);
    let reading = case.scene.reading;
    let verb = owner.tokens.end;
    let opens = owner.tokens.start.checked_sub(1).is_some_and(|joint| {
        reading.tokens[joint].kind == Kind::Punct || reading.is(joint, Grammars::AND.or(Grammars::BUT))
    });
    // "brands such as Harrow and Belmont": one of a list, whose verb is another's.
    let listed = case
        .sentence
        .owners
        .iter()
        .take(FIGURES)
        .any(|other| other.tokens.end + 1 == owner.tokens.start);
    let does = || reading.means(verb, VERB) || reading.is(verb, Grammars::AUXILIARY);
    verb + 1 == f.start
        && owner.role == Role::Subject
        && opens
        && !listed
        && reading.tokens[verb].case() == Case::Lower
        && does()
        && lists(case)
}

/// "Coles' 5 million": a bare apostrophe makes the genitive of a name that ends in an s.
fn is_genitive_of_s(case: &OwnerQuery<'_, '_, '_>, mark: usize) -> bool {
    let reading = case.scene.reading;
    mark > 0 && reading.pack().names.ends_in_sibilant(reading.str(mark - 1))
}

fn is_with(reading: &Reading<'_>, i: usize) -> bool {
    const WITH: Grammars = Grammars::of(&[
        Grammar::Preposition(Preposition::Other),
        Grammar::Preposition(Preposition::By),
    ]);
    reading.is(i, WITH)
}

/// "… und mit 8 Millionen der Händler Otto": where another figure has its name before it, this one has it behind.
fn is_turned(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, f: &Range<usize>) -> bool {
    let reading = case.scene.reading;
    let start = case.sentence.tokens.start;
    let Some(with) = f.start.checked_sub(1).filter(|with| *with > start) else {
        return false;
    };
    let joint = with - 1;
    let parted = reading.is_punct(joint, b',') || reading.is(joint, Grammars::AND);
    let gap = f.end..owner.tokens.start;
    let close = gap.len() <= DESCRIBED && gap.into_iter().all(|i| is_attributive(reading, i));
    let told = case
        .sentence
        .figures
        .first()
        .is_some_and(|other| other.end() <= joint);
    let named = matches!(owner.who, Who::Named(_));
    named && parted && is_with(reading, with) && close && told && lists(case)
}

/// "Nokia sold 5 million phones, Samsung 7 million", "die Kette Harrow 340": the verb is left out.
fn is_gapped(case: &OwnerQuery<'_, '_, '_>, owner: &Owner, f: &Range<usize>) -> bool {
    let reading = case.scene.reading;
    let mut first = owner.tokens.start;
    while first > case.sentence.tokens.start && is_attributive(reading, first - 1) {
        first -= 1;
    }
    let Some(joint) = first.checked_sub(1) else {
        return false;
    };
    let parted = reading.is_punct(joint, b',') || reading.is(joint, Grammars::AND.or(Grammars::BUT));
    let mut figures = case.sentence.figures.iter().take(FIGURES);
    let told = figures.any(|other| other.end() <= joint);
    owner.tokens.end == f.start && parted && told && lists(case)
}

/// Several names in the sentence, each with a figure.
fn lists(case: &OwnerQuery<'_, '_, '_>) -> bool {
    let named = case
        .sentence
        .owners
        .iter()
        .filter(|owner| matches!(owner.who, Who::Named(_)));
    named.take(2).count() > 1
}

/// "Siemens and Lufthansa increased revenue by 4 and 7 percent respectively": as many figures in a row as names in a row before them. The name
/// of this one's place, and the words that tell it.
pub(super) fn each(case: &OwnerQuery<'_, '_, '_>) -> Option<(usize, Range<usize>)> {
    let figures = figures_in_row(case.scene.reading, case.sentence, case.figure)?;
    let here = case.figure.start();
    let place = figures
        .clone()
        .position(|at| case.sentence.figures[at].start() == here)?;
    let first = case.sentence.figures[figures.start].start();
    let Some(owner) = row_before(case, first, figures.len()).and_then(|row| row.get(place)) else {
        return of_row_before(case, place, figures.len(), first);
    };
    match owner.who {
        Who::Named(group) => Some((group, owner.tokens.clone())),
        _ => None,
    }
}

/// The last row of names before `first`, if it has `length` members.
fn row_before<'c>(case: &OwnerQuery<'c, '_, '_>, first: usize, length: usize) -> Option<&'c [Owner]> {
    let owners = &case.sentence.owners;
    let reading = case.scene.reading;
    let end = owners.partition_point(|owner| owner.tokens.start < first);
    let fits = |row: &Range<usize>| row.len() == length;
    let row = row_ending(reading, owners, end).filter(fits);
    // "A and B hold 5 and 4 percent in C, for a respective 8 and 7 million": told so, it may lie further back.
    let told = || (first.saturating_sub(TOLD)..first).any(|i| is_cue(reading, i, OwnerCue::Each));
    let back = |end: usize| row_ending(reading, owners, end).filter(fits);
    let row = row.or_else(|| told().then(|| (2..end).rev().find_map(back)).flatten())?;
    Some(&owners[row])
}

/// "respective" stands at most this many words before its figures.
const TOLD: usize = 4;

/// The names in a row that end the owners before `end`: "Ford, GM and Chrysler".
fn row_ending(reading: &Reading<'_>, owners: &[Owner], end: usize) -> Option<Range<usize>> {
    let named = |at: usize| matches!(owners[at].who, Who::Named(_));
    let mut row = end.checked_sub(1).filter(|at| named(*at))?..end;
    let joined = |at: usize| {
        let gap = owners[at - 1].tokens.end..owners[at].tokens.start;
        let joint = |i: usize| reading.is_punct(i, b',') || reading.is(i, Grammars::AND);
        named(at - 1) && (1..=DESCRIBED).contains(&gap.len()) && {
            let mut rest = gap.skip_while(|i| joint(*i)).peekable();
            let begun = rest.peek().is_none_or(|i| *i > owners[at - 1].tokens.end);
            begun && rest.all(|i| is_attributive(reading, i))
        }
    };
    while row.start > 0 && row.len() <= ROW && joined(row.start) {
        row.start -= 1;
    }
    (row.len() > 1).then_some(row)
}

/// The row of names that stands in a sentence, for "both" and "their" in the next.
pub(super) fn row_of(reading: &Reading<'_>, sentence: &Sentence<'_>) -> Option<[usize; ROW]> {
    let owners = &sentence.owners;
    let row = (2..=owners.len().min(FIGURES)).find_map(|end| {
        let row = row_ending(reading, owners, end)?;
        let goes_on = row_ending(reading, owners, (end + 1).min(owners.len()));
        (goes_on.is_none_or(|more| more.start != row.start || more.end == row.end)).then_some(row)
    })?;
    let mut groups = [usize::MAX; ROW];
    for (place, owner) in groups.iter_mut().zip(&owners[row]) {
        if let Who::Named(group) = owner.who {
            *place = group;
        }
    }
    Some(groups)
}

/// "Sie wuchsen um 7 beziehungsweise 4 Prozent": the row of the sentence before.
fn of_row_before(
    case: &OwnerQuery<'_, '_, '_>,
    place: usize,
    length: usize,
    first: usize,
) -> Option<(usize, Range<usize>)> {
    let row = case.focus.row?;
    let members = row.iter().take_while(|group| **group != usize::MAX).count();
    let reading = case.scene.reading;
    let owners = &case.sentence.owners;
    let before = &owners[..owners.partition_point(|owner| owner.tokens.start < first)];
    let pronoun = before.last().filter(|owner| owner.who == Who::It)?;
    let figures = case.sentence.figures.iter();
    let last = figures.map(|figure| figure.end()).max().unwrap_or(first);
    let told = (first..case.sentence.tokens.end.min(last + 2))
        .take(FIGURES)
        .any(|i| is_cue(reading, i, OwnerCue::Each));
    (members == length && told).then(|| (row[place], pronoun.tokens.clone()))
}
