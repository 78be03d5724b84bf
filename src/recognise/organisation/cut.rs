//! Runs: stretches of words that look like one name each.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use super::again;
use super::candidate::NameCandidate;
use super::conjoined;
use super::cutter::NameCutter;
use super::heard::Heard;
use super::key::Key;
use super::known::Known;
use super::traits::Traits;
use super::words::Words;
use crate::language::lexicon::Classes;
use crate::language::names::Sureness;
use crate::language::pack::OrganisationCue;
use crate::text::reused::{Reused, kept};
use crate::text::token::{Case, Kind, Token};

kept!(NameCandidate);

/// A sentence, and the tokens in it at which names may begin.
type Begun<'s> = (&'s Range<usize>, &'s [usize]);

/// The sentences in which names may begin.
fn begun<'s>(reading: &'s Words<'_, '_>, sentences: &'s [Range<usize>]) -> impl Iterator<Item = Begun<'s>> {
    let mut rest = reading.begins();
    let with_begins = sentences.iter().map(move |sentence| {
        let own = rest.iter().take_while(|begin| **begin < sentence.end).count();
        let (begins, after) = rest.split_at(own);
        rest = after;
        (sentence, begins)
    });
    with_begins.filter(|(_, begins)| !begins.is_empty())
}

/// The candidates of a story's sentences, in order.
pub(super) fn of_sentences(reading: &Words<'_, '_>, sentences: &[Range<usize>]) -> Reused<NameCandidate> {
    let mut candidates = Reused::with_capacity(reading.begins().len() / 3);
    let none = Heard::default();
    for sentence in begun(reading, sentences) {
        of_sentence(reading, &none, sentence, &mut candidates);
    }
    let heard = Heard::of(reading, &candidates);
    if !heard.is_empty() {
        candidates = with_heard(reading, sentences, &heard, candidates);
    }
    let mut candidates = conjoined::join(reading, candidates);
    again::lengthen(reading, &mut candidates);
    candidates
}

/// The candidates again, of sentences in which a name stands that was heard elsewhere; `candidates` otherwise.
fn with_heard(
    reading: &Words<'_, '_>,
    sentences: &[Range<usize>],
    heard: &Heard,
    mut candidates: Reused<NameCandidate>,
) -> Reused<NameCandidate> {
    let mut new = Reused::with_capacity(candidates.len());
    let mut old = candidates.drain(..).peekable();
    for (sentence, begins) in begun(reading, sentences) {
        let of_it = std::iter::from_fn(|| old.next_if(|candidate| candidate.sentence == *sentence));
        if heard.may_stand_in(reading, begins) {
            of_it.for_each(drop);
            of_sentence(reading, heard, (sentence, begins), &mut new);
        } else {
            new.extend(of_it);
        }
    }
    new
}

impl NameCutter<'_, '_> {
    /// "Vice President": a role of several words begins with what is a name too.
    fn longer_role(&self, known_end: usize) -> bool {
        let role = OrganisationCue::PersonRole;
        let end = self.reading.past_cue(self.first, self.sentence.end, role);
        end.is_some_and(|end| end > known_end)
    }

    /// "Norle Metro", "Kestra Orange": where only names have capitals, the end of a second name of the tables that is a
    /// word too, right behind the first: the two are one name that no table holds.
    pub(super) fn twofold(&self, known_end: usize) -> Option<usize> {
        let beside = self.reading.capital_tells_name() && self.follows_as_name(known_end);
        let second = beside.then(|| self.known_at(known_end)).flatten();
        let (end, known) = second?;
        let word = matches!(known, Known::Name(name) if name.sureness() == Sureness::Ambiguous);
        (word && !self.capital(end)).then_some(end)
    }

    /// "Alice Zelt", where a firm is called Alice too: what else is a first name stands before a surname.
    fn is_first_name_before(&self, surname: usize) -> bool {
        let (first, last) = (self.traits(self.first), self.traits(surname));
        surname == self.first + 1
            && first.has(Traits::FIRST_NAME)
            && self.capital(surname)
            && self.reading.tokens[surname].spaced()
            && last.has(Traits::UNKNOWN)
            && !last.has(Traits::COMMON | Traits::NAME)
    }

    /// "E&O", where the tables have "E&" too.
    fn is_cut_short(&self, known_end: usize) -> bool {
        let goes_on = |next: &Token| next.is_word() && next.glued();
        self.reading.is_punct(known_end - 1, b'&') && self.token(known_end).is_some_and(goes_on)
    }

    /// "Bill Zelton", where a firm is called Zelton too: one word right behind a first name.
    fn is_surname(&self, known_end: usize) -> bool {
        let before = self.first.checked_sub(1).filter(|i| *i >= self.sentence.start);
        let first_name = before.is_some_and(|i| {
            let traits = self.traits(i);
            self.capital(i)
                && traits.has(Traits::FIRST_NAME)
                && !traits.has(Traits::NAME | Traits::TABLED | Traits::PLACE)
        });
        first_name && known_end == self.first + 1 && self.reading.tokens[self.first].spaced()
    }

    /// "United States", "New Zealand", where firms are called United and Zealand.
    fn is_longer_place(&self, known_end: usize) -> bool {
        let place = |from: usize| {
            self.reading
                .past_cue(from, self.sentence.end, OrganisationCue::Place)
        };
        let inside = self.first > self.sentence.start && self.capital(self.first - 1);
        let before = || place(self.first - 1).is_some_and(|end| end >= known_end);
        place(self.first).is_some_and(|end| end > known_end) || inside && before()
    }

    /// "Metro Zelton", where a firm is called Metro too: what is a word as well goes on with one that nothing is known of.
    fn goes_on(&self, known_end: usize, known: Known, grown: usize) -> bool {
        let coined = |i: usize| self.follows_as_name(i) && self.traits(i).is_unknown();
        self.reading.capital_tells_name() && !known.is_sure() && (known_end..grown).any(coined)
    }

    /// Most words of the sentence have capitals: see [`is_titled`].
    pub(super) fn titled(&self) -> bool {
        let titled = || is_titled(self.reading, self.sentence.clone());
        *self.titled.get_or_init(titled)
    }

    /// The end of what surely belongs to a name that begins here and that no table holds.
    fn begun(&self) -> usize {
        if self.is_compound_of_firm(self.first) {
            return self.compound_end(self.first);
        }
        let site = self.seated_end().or_else(|| self.place_end());
        site.unwrap_or(self.first + 1)
    }

    /// The candidate that begins here, if one does.
    pub(super) fn cut(&self) -> Option<NameCandidate> {
        let known = self.known_at(self.first);
        let known = known.filter(|(after, _)| !self.is_cut_short(*after) && !self.is_surname(*after));
        let known = known.filter(|(after, known)| {
            known.is_sure() || !self.is_first_name_before(*after) && !self.is_longer_place(*after)
        });
        if known.is_some_and(|(after, known)| !known.is_sure() && self.longer_role(after)) {
            return None;
        }
        if known.is_none() && self.is_lone_noun() {
            return None;
        }
        let slot = known.is_none().then(|| self.slot()).flatten();
        let begun = match known {
            Some((after, known)) if known.is_sure() => after,
            Some((after, _)) => self.seated_end().map_or(after, |seat| seat.max(after)),
            None if slot.is_some() => slot.map_or(self.first + 1, |(after, _)| after),
            None if self.may_begin() => self.begun(),
            None => self.number_led()?,
        };
        let grown = self.grow(begun, known.is_some());
        let twofold = known.and_then(|(after, _)| self.twofold(after));
        let grown = match known {
            Some(_) if twofold.is_some() => twofold.unwrap_or(grown),
            Some((after, known))
                if !self.is_longer_name(after, grown) && !self.goes_on(after, known, grown)
                    || known.is_declined(self.reading, self.first, after) =>
            {
                after
            }
            _ => grown,
        };
        let grown = grown + usize::from(known.is_none() && self.keeps_genitive(grown));
        let named = known.is_some_and(|(_, known)| known.is_sure());
        let grown = self.over_small_head(grown).filter(|_| !named).unwrap_or(grown);
        let whole = known.filter(|(after, _)| *after == grown);
        Some(self.candidate(grown, whole.map(|(_, known)| known), slot.map(|(_, slot)| slot)))
    }
}

fn of_sentence(
    reading: &Words<'_, '_>,
    heard: &Heard,
    (sentence, begins): Begun<'_>,
    candidates: &mut Reused<NameCandidate>,
) {
    let tokens = &reading.tokens[sentence.clone()];
    let opening = tokens
        .iter()
        .position(|token| token.is_word() || token.kind == Kind::Number);
    let mut cutter = NameCutter {
        reading,
        opening: sentence.start + opening.unwrap_or(tokens.len()),
        first: sentence.start,
        sentence: sentence.clone(),
        heard,
        seated: Cell::new(None),
        known: Cell::new(None),
        titled: OnceCell::new(),
    };
    for begin in begins {
        if *begin < cutter.first {
            continue;
        }
        cutter.first = *begin;
        let Some(mut candidate) = cutter.cut() else {
            continue;
        };
        cutter.first = candidate.tokens.end;
        candidate.shape.titled = candidate.known.is_none() && begins.len() >= TITLE && cutter.titled();
        if names_index(reading, &candidate) {
            continue;
        }
        take_partners(reading, &mut candidate, candidates);
        candidates.push(candidate);
    }
}

/// In bytes: shorter words are written small in headlines too ("of", "the").
const CAPITALISED: usize = 4;

/// No line with fewer words of some length is told to have capitals throughout.
const TITLE: usize = 4;

/// Most words of some length have a capital, or are all capitals where every noun has one: a headline in English
/// style, or shouting. A full stop behind a small word or a figure ends a sentence in which many are named.
fn is_titled(reading: &Words<'_, '_>, sentence: Range<usize>) -> bool {
    let (mut words, mut capitals, mut small) = (0, 0, false);
    let first = reading.traits(sentence.start);
    let stop = sentence.end.checked_sub(2).filter(|last| *last > sentence.start);
    let ended = |last: usize| {
        let small = || reading.tokens[last].case() == Case::Lower && reading.str(last).len() >= CAPITALISED;
        let figure = || reading.has(last, Classes::NUMBER) && reading.tokens[last - 1].kind == Kind::Number;
        reading.is_punct(last + 1, b'.') && (small() || figure())
    };
    if stop.is_some_and(ended) {
        return false;
    }
    for token in reading.tokens[sentence].iter().filter(|token| token.is_word()) {
        small |= token.case() == Case::Lower;
        if token.span().len() >= CAPITALISED {
            words += 1;
            capitals += usize::from(match token.case() {
                Case::Lower => false,
                Case::Upper => true,
                Case::Capital | Case::Mixed => reading.capital_tells_name(),
            });
        }
    }
    // More than three in four; in a shorter line all, behind a noun for a kind or a role: "Council Passes FY 22 Plan".
    let all = !small && words + 1 == TITLE && capitals == words;
    words >= TITLE && capitals * 4 > words * 3 || all && first.has(Traits::KIND | Traits::ROLE)
}

/// "AB 500 Stellen", "AB 20 million": the number is a figure with a unit or noun of its own.
fn is_counted(reading: &Words<'_, '_>, number: usize, end: usize) -> bool {
    let counted = Classes::NUMBER.or(Classes::UNIT).or(Classes::METRIC);
    number + 1 < end && reading.tokens[number + 1].spaced() && reading.has(number + 1, counted)
}

/// "S&P 500", "FTSE 100": the name of an index, not of who makes it. A year may follow any name.
fn names_index(reading: &Words<'_, '_>, candidate: &NameCandidate) -> bool {
    let next = candidate.tokens.end;
    let lettered = candidate.shape.ampersand || candidate.shape.acronym;
    if !lettered || next >= candidate.sentence.end || !is_length_of_index(reading, next) {
        return false;
    }
    let listed = reading.past_cue(candidate.tokens.start, next, OrganisationCue::Index) == Some(next);
    let sure = || candidate.known.is_some_and(Known::is_sure);
    listed || !sure() && !is_counted(reading, next, candidate.sentence.end)
}

/// The digits of a year; no index has more shares than four digits can tell.
const YEAR: usize = 4;

/// "500", "100": how many shares an index has, and no year.
fn is_length_of_index(reading: &Words<'_, '_>, i: usize) -> bool {
    let (token, text) = (&reading.tokens[i], reading.str(i));
    let plain = token.kind == Kind::Number && token.spaced() && !text.contains(['.', ',']);
    let length = text.len();
    let year = length == YEAR && (text.starts_with("19") || text.starts_with("20"));
    plain && (2..=YEAR).contains(&length) && !year
}

/// "Harbeson, Fletcher & Bateh": the partners before an ampersand belong to the firm's name.
fn take_partners(
    reading: &Words<'_, '_>,
    candidate: &mut NameCandidate,
    candidates: &mut Reused<NameCandidate>,
) {
    let last = candidate.core_end.checked_sub(2);
    let ampersand = |i: usize| candidate.tokens.contains(&i) && reading.is_punct(i, b'&');
    let firm = last.is_some_and(ampersand) || ampersand(candidate.core_end);
    while firm && candidate.known.is_none() {
        let before = candidates
            .last()
            .filter(|before| before.sentence == candidate.sentence);
        let Some(partner) = before.filter(|partner| is_partner(reading, partner, candidate)) else {
            return;
        };
        candidate.words += partner.words;
        candidate.tokens.start = partner.tokens.start;
        candidate.shape.initial = partner.shape.initial;
        candidate.key = Key::of(&reading.text[reading.span(candidate.tokens.start..candidate.core_end)]);
        candidates.pop();
    }
}

fn is_partner(reading: &Words<'_, '_>, partner: &NameCandidate, candidate: &NameCandidate) -> bool {
    let comma = partner.tokens.end;
    let and_partners = reading.is_punct(candidate.core_end, b'&');
    let beside = comma + 1 == candidate.tokens.start && reading.is_punct(comma, b',');
    let may_be_surname = partner.words == 1 && (partner.known.is_none() || and_partners);
    beside && may_be_surname && reading.has_name_shape(comma - 1)
}
