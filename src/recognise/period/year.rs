//! Whether a number of four digits is a year: a matter of what stands around it.

use super::atom::{AtomJoint, Is};
use super::scan::Scan;
use crate::claim::Unit;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Grammar, Grammars, Lead, NumberWord, Preposition, TimeWord, UnitWord};
use crate::text::token::{Case, Kind, Token, WordId};

/// How surely the words before say that a year follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hold {
    /// Nothing says so.
    Bare,
    /// A preposition of times and amounts alike: by, from, for, bis, von.
    Loose,
    /// A preposition that amounts seldom follow: in, im.
    Sound,
    /// Only a time can follow: a month, a quarter, "Jahr", "since".
    Firm,
}

/// The years that may be told without being held firmly, and those of them that stand near.
const KNOWN: std::ops::Range<i16> = 1500..2101;
const MODERN: std::ops::Range<i16> = 1900..2101;

/// Round numbers are as often counts.
const fn is_doubtful(year: i16) -> bool {
    year % 50 == 0
}

/// Whether the four digits of atom `k` are a year.
pub(super) fn is_year(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> bool {
    let (Is::Four(year), Some(atom)) = (scan.is(k), scan.atom(k)) else {
        return false;
    };
    if !(1000..2200).contains(&year)
        || is_amount(scan, atom.first, atom.after)
        || is_risen_to(scan, atom.first)
    {
        return false;
    }
    let seldom = scan.word_before(atom.first, |sense| {
        matches!(sense, Sense::Time(TimeWord::SeldomYear))
    });
    let hold = if seldom {
        Hold::Bare
    } else {
        hold.max(held(scan, k))
    };
    if seldom && is_doubtful(year) {
        return false;
    }
    match hold {
        Hold::Firm => true,
        Hold::Sound => KNOWN.contains(&year) && !counts(scan, atom.after, year, hold),
        Hold::Loose => KNOWN.contains(&year) && bare(scan, k) && !counts(scan, atom.after, year, hold),
        Hold::Bare => {
            let near = MODERN.contains(&year) || KNOWN.contains(&year) && !is_doubtful(year);
            near && bare(scan, k) && !counts(scan, atom.after, year, hold)
        }
    }
}

impl Scan<'_, '_> {
    /// The number of atom `k` has a unit.
    pub(super) fn is_amount(&self, k: usize) -> bool {
        self.atom(k)
            .is_none_or(|atom| is_amount(self, atom.first, atom.after))
    }
}

/// "rose 26% to 2077", "um 26 Prozent auf 2077": what something came to by a share.
fn is_risen_to(scan: &Scan<'_, '_>, first: usize) -> bool {
    let reading = scan.reading;
    let Some(share) = first.checked_sub(2).filter(|share| *share >= scan.start) else {
        return false;
    };
    let percent =
        |sense: &Sense| matches!(sense, Sense::Unit(UnitWord::Measure(unit)) if unit.unit == Unit::PERCENT);
    reading.is(first - 1, Preposition::To.set())
        && reading.lexicon.senses_of(reading.word(share)).any(percent)
}

/// A mark or unit makes it an amount, whatever stands before: $2000, 2000 Euro, 2000-seat, No 2000.
fn is_amount(scan: &Scan<'_, '_>, first: usize, after: usize) -> bool {
    let reading = scan.reading;
    if let Some(before) = scan.before(first) {
        let token = &reading.tokens[before];
        let sign =
            matches!(token.kind, Kind::Symbol) && !token.is_punct(b'|') && token.word != WordId::punct(b'|');
        let decimal = token.kind == Kind::Punct && reading.tokens[first].glued() && !opens(token);
        if sign || decimal && !scan.follows_atom(first) {
            return true;
        }
        if unit_sign(scan, before)
            || scan.word_before(first, |sense| matches!(sense, Sense::Time(TimeWord::NoYear)))
        {
            return true;
        }
    }
    let Some(next) = scan.token(after) else {
        return false;
    };
    if next.glued() && (next.is_word() || next.kind == Kind::Number) && next.word != WordId::CLITIC_S {
        return true;
    }
    if next.kind == Kind::Symbol && next.word != WordId::punct(b'|') && next.word != WordId::punct(b'+') {
        return true;
    }
    let joined = next.is_punct(b'-') && next.glued();
    if joined
        && scan
            .token(after + 1)
            .is_some_and(|word| word.is_word() && word.glued())
    {
        return scan.atom_at(after + 1).is_none();
    }
    false
}

/// Marks that may stand right before a year: (2005, "2005, -2005; a slash only behind another number.
fn opens(token: &Token) -> bool {
    [b'(', b'"', b'-', b'\'', b'[']
        .iter()
        .any(|mark| token.is_punct(*mark))
        || token.word == WordId::BULLET
        || token.word == WordId::ELLIPSIS
}

/// EUR 2000
fn unit_sign(scan: &Scan<'_, '_>, i: usize) -> bool {
    let money = |sense: &Sense| matches!(sense, Sense::Unit(UnitWord::Measure(measure)) if measure.unit.currency().is_some());
    let token = &scan.reading.tokens[i];
    token.is_word()
        && token.case() == Case::Upper
        && scan.reading.means(i, Classes::UNIT)
        && scan.reading.lexicon.senses_of(token.word).any(money)
}

/// million, percent, Euro, km behind it.
fn unit_follows(scan: &Scan<'_, '_>, after: usize) -> bool {
    let reading = scan.reading;
    // Nobody writes "2018 hundred": that begins a number of its own.
    let is_unit = |sense: &Sense| match sense {
        Sense::Unit(UnitWord::Measure(_)) | Sense::Number(NumberWord::Abbreviated { .. }) => true,
        Sense::Number(NumberWord::Scale { power, .. }) => *power >= 3,
        _ => false,
    };
    reading.has(after, Classes::UNIT.or(Classes::NUMBER))
        && !reading.has(after, Classes::TIME)
        && !scan.is_small_word(after)
        && reading.senses(after, scan.end).any(|(_, sense)| is_unit(sense))
}

/// How the words before the number hold it.
pub(super) fn held(scan: &Scan<'_, '_>, k: usize) -> Hold {
    let Some(atom) = scan.atom(k) else {
        return Hold::Bare;
    };
    if atom.joint == AtomJoint::Paren || scan.in_parentheses(k) || is_lifetime(scan, k) {
        return Hold::Firm;
    }
    match atom.lead {
        Some(Lead::And) if follows_year(scan, k) => Hold::Sound,
        None if follows_shift(scan, k) => Hold::Sound,
        Some(Lead::Since | Lead::Named | Lead::Against) => Hold::Firm,
        Some(Lead::In | Lead::Ended) => Hold::Sound,
        Some(
            Lead::Of
            | Lead::From
            | Lead::Between
            | Lead::To
            | Lead::Until
            | Lead::For
            | Lead::After
            | Lead::Back
            | Lead::The,
        ) => Hold::Loose,
        None if scan.before(atom.first).is_some_and(|i| scan.is_possessive(i)) => Hold::Loose,
        Some(Lead::On | Lead::At | Lead::Beyond | Lead::Within | Lead::And) | None => Hold::Bare,
    }
}

/// 1898-1976: two numbers that could be years, in order, with a dash.
fn is_lifetime(scan: &Scan<'_, '_>, k: usize) -> bool {
    let pair = |a: usize, b: usize| match (scan.is(a), scan.is(b)) {
        (Is::Four(first), Is::Four(last)) => {
            scan.joint(b) == AtomJoint::Dash
                && scan.is_glued(b)
                && first < last
                && last - first < 120
                && last < 2101
        }
        _ => false,
    };
    pair(k, k + 1) || k > 0 && pair(k - 1, k)
}

/// "2003 and 2004": the one before is told as a year.
fn follows_year(scan: &Scan<'_, '_>, k: usize) -> bool {
    let before = k.checked_sub(1).map(|j| (scan.is(j), scan.lead(j)));
    let told = matches!(
        before,
        Some((
            Is::Four(1900..2101),
            Some(Lead::In | Lead::Since | Lead::Between | Lead::From | Lead::Against)
        ))
    );
    told && scan.joint(k) != AtomJoint::Apart
}

/// "the same 2016 quarter".
fn follows_shift(scan: &Scan<'_, '_>, k: usize) -> bool {
    k > 0 && scan.joint(k) == AtomJoint::Near && matches!(scan.is(k - 1), Is::Shift(_) | Is::TopicShift(_))
}

/// A bare number may be a year unless another number stands right before it, or a year told for it right after
/// ("1900 im Jahr 2016").
fn bare(scan: &Scan<'_, '_>, k: usize) -> bool {
    let Some(atom) = scan.atom(k) else { return false };
    let free = scan
        .before(atom.first)
        .is_none_or(|before| scan.reading.tokens[before].kind != Kind::Number || scan.is_four(before));
    let told = scan.joint(k + 1) == AtomJoint::Near
        && scan.lead(k + 1) == Some(Lead::In)
        && (matches!(scan.is(k + 1), Is::Four(_) | Is::Shift(_)) || scan.is(k + 1).is_years());
    free && !told
}

/// Whether a number before token `after` counts what follows.
pub(super) fn counts_on(scan: &Scan<'_, '_>, after: usize) -> bool {
    counts(scan, after, 2000, Hold::Bare)
}

/// Whether what follows is counted by the number: "2000 Mitarbeiter", "2000 new jobs".
fn counts(scan: &Scan<'_, '_>, after: usize, year: i16, hold: Hold) -> bool {
    let reading = scan.reading;
    let Some(next) = scan.token(after) else {
        return false;
    };
    if !next.is_word() || next.word == WordId::CLITIC_S {
        return false;
    }
    if is_counted_noun(scan, after) {
        return hold < Hold::Sound || is_doubtful(year);
    }
    if modifies_noun(scan, after, year) {
        return true;
    }
    if scan.is_small_word(after) {
        return false;
    }
    if unit_follows(scan, after) {
        return hold < Hold::Sound || is_doubtful(year);
    }
    if reading.has(
        after,
        Classes::METRIC
            .or(Classes::MOVEMENT)
            .or(Classes::INTENT)
            .or(Classes::NAME)
            .or(Classes::TIME),
    ) {
        return false;
    }
    (is_doubtful(year) || hold == Hold::Bare) && looks_counted(scan, after, year)
}

/// "2000 neue Stellen": behind a round number, a small adjective before a noun. Where nouns have no capitals, that
/// can't be told.
fn modifies_noun(scan: &Scan<'_, '_>, i: usize, year: i16) -> bool {
    let joins = |sense: &Sense| match sense {
        Sense::Grammar(grammar) => *grammar != Grammar::Other,
        Sense::Time(TimeWord::Lead(_)) | Sense::Movement(_) | Sense::Intent(_) => true,
        _ => false,
    };
    let reading = scan.reading;
    let capital = |i: usize| {
        scan.token(i)
            .is_some_and(|token| token.is_word() && token.capitalised())
    };
    is_doubtful(year)
        && reading.capital_tells_noun()
        && !capital(i)
        && capital(i + 1)
        && !reading.senses(i, i + 1).any(|(_, sense)| joins(sense))
}

/// employees, Filialen, cars.
fn is_counted_noun(scan: &Scan<'_, '_>, i: usize) -> bool {
    let counted = |sense: &Sense| matches!(sense, Sense::Metric(cue) if matches!(cue.role, CueRole::Counted | CueRole::Goods));
    let reading = scan.reading;
    let noun = !reading.capital_tells_noun() || reading.tokens[i].capitalised();
    noun && reading.has(i, Classes::METRIC) && reading.senses(i, scan.end).any(|(_, sense)| counted(sense))
}

/// An unknown word that could be a counted noun, or an adjective before one. Where nouns have capitals, one without
/// is more likely the verb ("2014 baute der …") unless the number is round and a noun comes next.
fn looks_counted(scan: &Scan<'_, '_>, after: usize, year: i16) -> bool {
    let capital = |i: usize| {
        scan.token(i)
            .is_some_and(|token| token.is_word() && token.capitalised())
    };
    if scan.reading.capital_tells_noun() {
        return capital(after) || is_doubtful(year) && capital(after + 1);
    }
    !capital(after)
}

impl Scan<'_, '_> {
    /// An article, preposition, conjunction, auxiliary or adverb.
    pub(super) fn is_small_word(&self, i: usize) -> bool {
        let lead = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Lead(_)));
        self.reading.is(i, Grammars::ANY.except(Grammars::NEGATION))
            || self.reading.means(i, Classes::TIME)
                && self.reading.lexicon.senses_of(self.reading.word(i)).any(lead)
    }

    /// A phrase that means this, or its abbreviation with a stop, stands right before token `first`.
    fn word_before(&self, first: usize, is: impl Fn(&Sense) -> bool) -> bool {
        (1..=3).any(|back| {
            let Some(i) = first.checked_sub(back).filter(|i| *i >= self.start) else {
                return false;
            };
            let ends_here =
                |after: usize| after == first || after + 1 == first && self.reading.is_punct(after, b'.');
            self.reading.has(i, Classes::NO_YEAR)
                && self
                    .reading
                    .senses(i, first)
                    .any(|(after, sense)| ends_here(after) && is(sense))
        })
    }

    fn is_possessive(&self, i: usize) -> bool {
        self.reading.tokens[i].word == WordId::CLITIC_S || self.reading.is(i, Grammars::POSSESSIVE)
    }

    fn is_four(&self, i: usize) -> bool {
        let text = self.reading.str(i);
        text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Another atom ends one token before `first`: Q3/2023.
    fn follows_atom(&self, first: usize) -> bool {
        let k = self.atoms.partition_point(|atom| atom.first < first);
        k > 0 && self.atoms[k - 1].after + 1 == first
    }
}
