//! Makes a candidate of the tokens that a cut found: trims it, and says what its words tell.

use std::ops::RangeInclusive;

use super::candidate::Slot;
use super::candidate::{NameCandidate, Shape};
use super::cutter::NameCutter;
use super::key::Key;
use super::known::Known;
use super::traits::{Traits, is_acronym};
use crate::language::SURNAME_BEGINNINGS;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Sort};
use crate::text::token::{Case, Kind, Token, WordId};

/// What is said of all words of a core.
struct CoreWords {
    words: usize,
    ampersand: bool,
    nationality: bool,
    plain: bool,
    common: bool,
    /// Common, or a word that names end in or begin with.
    common_alone: bool,
    /// One of them is common.
    common_part: bool,
    /// All are written as acronyms are.
    acronyms: bool,
}

/// What the head says is a firm.
fn is_firm(head: Option<Sort>) -> bool {
    matches!(head, Some(Sort::Company | Sort::Finance))
}

impl NameCutter<'_, '_> {
    /// The candidate up to `grown`, all of which is `known`.
    pub(super) fn candidate(&self, grown: usize, known: Option<Known>, slot: Option<Slot>) -> NameCandidate {
        let whole = known.is_some() || slot.is_some();
        let first = self.trimmed(grown, whole || self.is_twofold(grown));
        let legal = self.legal_in(first, grown);
        let core_end = legal.map_or(grown, |(at, _)| at);
        let text = &self.reading.text[self.reading.span(first..core_end)];
        let said = self.said(first, core_end);
        let words = said.words;
        let joined = |at: usize| usize::from(!self.reading.tokens[at].is_word());
        let registered =
            legal.is_some_and(|(at, after)| after > at + 2 || self.is_registered(at + joined(at)));
        let shape = Shape {
            legal_form: legal.is_some(),

            slot,
            ..self.shape(first, core_end, known, said, registered)
        };
        let shape = match slot {
            Some(_) => shape.in_slot(),
            None => shape,
        };
        NameCandidate {
            sentence: self.sentence.clone(),
            tokens: first..legal.map_or(core_end, |(_, after)| after),
            core_end,
            words,
            key: Key::of(text),
            bare_key: self.bare_key(text),
            known,
            shape,
        }
    }

    /// A name of two that the tables hold: see [`twofold`](Self::twofold).
    fn is_twofold(&self, grown: usize) -> bool {
        grown > self.first + 1
            && self.reading.capital_tells_name()
            && self
                .known_at(self.first)
                .is_some_and(|(after, _)| self.twofold(after) == Some(grown))
    }

    /// The head that ends at `end`.
    pub(super) fn head_of_range(&self, first: usize, end: usize) -> Option<Sort> {
        let head = self
            .reading
            .cue_before(first + 1, end, Traits::HEAD, |cue| match cue {
                OrganisationCue::Head(sort) => Some(sort),
                _ => None,
            });
        head.map(|(_, sort)| sort)
    }

    /// "Dairy Growers of Kenya": the head before a joiner and a place, where only names have capitals.
    fn head_before_land(&self, first: usize, core_end: usize) -> Option<Sort> {
        let joiner = (first + 1..core_end).rev().find(|i| self.small(*i))?;
        let land = self.reading.capital_tells_name() && self.is_place(joiner + 1, core_end);
        land.then(|| self.head_of_range(first, joiner)).flatten()
    }

    /// The head that ends at `end` and that a joiner may follow.
    pub(super) fn opening_head(&self, first: usize, end: usize) -> Option<Sort> {
        let head = self
            .reading
            .cue_before(first, end, Traits::HEAD_OF, |cue| match cue {
                OrganisationCue::HeadOf(sort) => Some(sort),
                _ => None,
            });
        head.map(|(_, sort)| sort)
    }

    /// "Zeltons Umsatz": where names take an ending in the genitive, and nouns have capitals.
    fn is_of_metric(&self, core_end: usize) -> bool {
        let names = &self.reading.pack().names;
        let metric = self.capital(core_end) && self.reading.has(core_end, Classes::METRIC);
        if !metric || self.reading.tokens[core_end].glued() {
            return false;
        }
        let word = self.reading.str(core_end - 1);
        let neuter = self.initial() && names.may_be_neuter(word);
        !neuter && names.genitive_of(word).is_some()
    }

    /// "Advisory Board".
    fn is_organ(&self, first: usize, core_end: usize) -> bool {
        let organ = |cue| (cue == OrganisationCue::Organ).then_some(());
        let found = self.reading.cue_before(first, core_end, Traits::ORGAN, organ);
        found.is_some_and(|(from, ())| from == first)
    }

    /// The first token without the words that have a capital for other reasons than the name.
    fn trimmed(&self, grown: usize, known: bool) -> usize {
        let mut first = self.first;
        if known {
            return first + usize::from(first + 1 < grown && self.is_article(first));
        }
        if first + 1 >= grown || self.is_place(first, grown) || self.dotted(first, grown).is_some() {
            return first;
        }
        let named = self.head_of_range(first, grown).is_some()
            || self.legal_in(first, grown).is_some()
            || self.is_institution_last(grown)
            || self.head_before_land(first, grown).is_some()
            || self.opening(first, grown).is_some();
        if let Some(after) = self.past_abbreviated_place(first, grown) {
            first = after;
        }
        if self.ends_in_small_word(grown)
            || self.begins_known(first)
            || self.is_house_of_firm(first, first + 1)
        {
            return first;
        }
        while first + 1 < grown
            && !self.reading.is_punct(first + 1, b'&')
            && (self.is_no_part(first, named) || !named && self.leads_person(first, grown))
        {
            first += 1;
            if self.reading.is_punct(first, b'-') && first + 1 < grown {
                first += 1;
            }
        }
        first
    }

    /// "MX Motor India": a name of several words in the tables, whatever its first word is else.
    fn begins_known(&self, first: usize) -> bool {
        let known = self.known_at(first);
        known.is_some_and(|(after, known)| known.is_sure() && after > first + 1)
    }

    /// "Bremer Verkehrsgesellschaft": an institution in a word of its own ends before `end`.
    fn is_institution_last(&self, end: usize) -> bool {
        self.reading.tokens[end - 1].spaced() && self.institution(end - 1).is_some()
    }

    fn is_article(&self, i: usize) -> bool {
        self.reading.is(i, Grammars::ARTICLE)
    }

    /// Whether the word before a name is none of its own; `named`: the name ends as names do.
    fn is_no_part(&self, i: usize, named: bool) -> bool {
        let traits = self.traits(i);
        let common = Traits::PLAIN | Traits::COMMON | Traits::KIND;
        if traits.has(Traits::EPITHET) {
            return true;
        }
        if self.is_own_brand(i) {
            return false;
        }
        let initial = || i == self.first && self.reading.capital_tells_name() && self.initial();
        let describes = traits.has(Traits::NATIONALITY) || traits.has(common) && initial();
        let known_next = || self.known_at(i + 1).is_some();
        let plain = traits.has(Traits::NATIONALITY | Traits::PLAIN | Traits::KIND);
        describes && !named || self.owns(i) || plain && known_next()
    }

    /// "Member Anna B. Zelt", "Minister for Jobs Anna Zelt": a common word before someone's first name and surname.
    fn leads_person(&self, i: usize, grown: usize) -> bool {
        const COMMON: Traits = Traits::PLAIN.or(Traits::COMMON).or(Traits::KIND).or(Traits::ROLE);
        let common = self.traits(i).has(COMMON) && !self.traits(i).has(Traits::FIRST_NAME | Traits::HEAD_OF);
        common && i + 2 < grown && self.traits(i + 1).has(Traits::FIRST_NAME)
    }

    /// "in the U.S. Zelton Inc. said", "OAKDALE, Calif. Zelton said": the stop ends the sentence before, or the place only says where the name is.
    fn past_abbreviated_place(&self, first: usize, grown: usize) -> Option<usize> {
        let place = self
            .reading
            .past_cue(first, grown, OrganisationCue::Place)
            .or_else(|| self.reading.past_cue(first, grown, OrganisationCue::Nationality))?;
        let dotted = (first..=place).any(|i| self.reading.is_punct(i, b'.'));
        let after = place + usize::from(self.reading.is_punct(place, b'.'));
        let name = after < grown && self.traits(after).is_unknown();
        let line = first > self.sentence.start && self.reading.is_punct(first - 1, b',');
        let other = line && self.capital(after) || name && self.legal_in(after, grown).is_some();
        (dotted && after < grown && other).then_some(after)
    }

    /// A place in the genitive: "Südkoreas Zelton Mobility".
    pub(super) fn owns(&self, i: usize) -> bool {
        let place = |stem| {
            let word = self.reading.lexicon.word(stem);
            word != WordId::UNKNOWN && Traits::of_word(self.reading.lexicon.alone(word)).has(Traits::PLACE)
        };
        self.traits(i).has(Traits::PLACE)
            && self
                .reading
                .pack()
                .names
                .genitive_of(self.reading.str(i))
                .is_some_and(place)
    }

    /// The head of a core: its last words, or those before the place of a `branch` or land; or an institution.
    fn head_of_core(&self, first: usize, core_end: usize, branch: bool, single: bool) -> Option<Sort> {
        self.head_of_range(first, core_end)
            .or_else(|| branch.then(|| self.head_of_range(first, core_end - 1)).flatten())
            .or_else(|| self.head_before_land(first, core_end))
            .or_else(|| {
                self.institution(core_end - 1)
                    .filter(|_| !single && self.is_institution_last(core_end))
            })
    }

    fn shape(
        &self,
        first: usize,
        core_end: usize,
        known: Option<Known>,
        said: CoreWords,
        registered: bool,
    ) -> Shape {
        let single = said.words <= 1;
        let branch = core_end > first + 2 && self.traits(core_end - 1).has(Traits::PLACE);
        let head = self.head_of_core(first, core_end, branch, single);
        let head_of = self.opening(first, core_end);
        let dotted = self.dotted(first, core_end);
        let acronym = single && is_acronym(self.reading, first) || dotted.is_some();
        let initial = first == self.first && self.initial();
        let is_seat = self.is_seat(first, core_end);
        Shape {
            legal_form: false,
            slot: None,
            head,
            head_of,
            ampersand: said.ampersand,
            seat: is_seat && !single && self.reading.capital_tells_noun(),
            acronym,
            odd_case: single && self.is_written_oddly(first),
            domain: self.ends_in_domain(first, core_end),
            initial,
            titled: false,
            plain: match known {
                None if self.is_things(first, core_end, head) => true,
                None if dotted.is_some() => dotted.is_some_and(|letters| letters.has(Self::LETTERED)),
                // A head makes a name of several common words.
                None if single => self.is_plain_alone(first, &said) && head_of.is_none(),
                None if self.is_term(first, core_end) => true,
                None if said.acronyms => said.plain,
                None => {
                    let trade = head.is_some_and(|sort| self.names_trade(first, core_end, sort));
                    let named = head.is_some() && !trade && !self.is_common_compound(first, core_end);
                    let common = said.common || trade && said.common_alone;
                    common && !named && head_of.is_none() && !is_seat
                }
                Some(Known::Name(_)) => single && said.plain && (acronym || initial),
                Some(_) => false,
            },
            place: (single || head.is_none()) && self.is_place(first, core_end),
            nationality: said.nationality || known.is_none() && self.is_nation(first, core_end, head),
            person: !registered && self.is_person(first, core_end - usize::from(branch), said.words, head),
            compound: self.is_compound(core_end),
            of_metric: single && self.is_of_metric(core_end),
            registered,
            organ: self.is_organ(first, core_end),
            common_part: said.common_part,
        }
    }

    /// A first name and more, which neither hyphens before a head nor the head of a firm say to be its founder's.
    fn is_person(&self, first: usize, end: usize, words: usize, head: Option<Sort>) -> bool {
        let hyphenated = || head.is_some() && self.is_hyphenated(first, end);
        let founder = || is_firm(head) && self.is_founder_of(first, words);
        words > 1 && self.traits(first).has(Traits::FIRST_NAME) && !hyphenated() && !founder()
    }

    /// "Augustin Grubler Group": more words before a head than the two of a person, or three with two first names.
    fn is_founder_of(&self, first: usize, words: usize) -> bool {
        words > 3 || words == 3 && !self.traits(first + 1).has(Traits::FIRST_NAME)
    }

    /// "Q.R.V": what its letters say where they are written without their stops. Two may be those of a person's first names.
    fn dotted(&self, first: usize, end: usize) -> Option<Traits> {
        const LETTERS: RangeInclusive<usize> = 3..=6;
        let letters = (end - first).div_ceil(2);
        let fits = |i: usize| match (i - first) % 2 {
            0 => self.capital(i) && self.reading.str(i).len() == 1,
            _ => self.reading.is_punct(i, b'.'),
        };
        if !LETTERS.contains(&letters) || !(first..end).all(fits) || self.capital(end + 1) {
            return None;
        }
        let word: String = (first..end).step_by(2).map(|i| self.reading.str(i)).collect();
        let lexicon = self.reading.lexicon;
        Some(Traits::of_word(lexicon.alone(lexicon.word(&word))))
    }

    /// Letters that are short for a common word or a role: "G.D.P", "C.E.O".
    const LETTERED: Traits = Traits::PLAIN
        .or(Traits::COMMON)
        .or(Traits::KIND)
        .or(Traits::ROLE)
        .or(Traits::PLACE);

    /// "Sales", and "ICs", where a genitive has an apostrophe. "WohnBau" is no common word.
    fn is_plain_alone(&self, first: usize, said: &CoreWords) -> bool {
        let listed = !self.traits(first).has(Traits::UNKNOWN);
        let camel = || self.reading.tokens[first].case() == Case::Mixed && listed && !said.plain;
        let numbered = self.traits(first).has(Traits::NUMBERED);
        said.common_alone && !numbered && !camel()
            || self.reading.capital_tells_name() && self.is_plural_acronym(first)
    }

    pub(super) fn words(&self, first: usize, end: usize) -> impl Iterator<Item = usize> {
        (first..end).filter(|i| self.reading.tokens[*i].is_word())
    }

    /// What is said of all words from `first` to `end`.
    fn said(&self, first: usize, end: usize) -> CoreWords {
        const COMMON: Traits = Traits::PLAIN
            .or(Traits::COMMON)
            .or(Traits::NATIONALITY)
            .or(Traits::PLACE)
            .or(Traits::KIND)
            .or(Traits::ROLE)
            .or(Traits::BREAK);
        const ALONE: Traits = COMMON.or(Traits::HEAD).or(Traits::HEAD_OF).or(Traits::LEGAL_FORM);
        let mut said = CoreWords {
            words: 0,
            ampersand: false,
            nationality: true,
            plain: true,
            common: true,
            common_alone: true,
            common_part: false,
            acronyms: true,
        };
        for (i, token) in self.reading.each(first..end) {
            if !token.is_word() {
                said.ampersand |= token.is_punct(b'&') || self.is_plus(i);
                continue;
            }
            let traits = self.traits(i);
            said.words += 1;
            said.nationality &= traits.has(Traits::NATIONALITY);
            said.plain &= traits.has(Traits::PLAIN);
            said.common &= traits.has(COMMON) || self.reading.is_abstract(i);
            said.common_alone &= traits.has(ALONE);
            said.common_part |= traits.has(Traits::PLAIN | Traits::COMMON | Traits::KIND);
            said.acronyms &= is_acronym(self.reading, i);
        }
        said
    }

    /// The head that opens the name, if joiners follow it.
    pub(super) fn opening(&self, first: usize, core_end: usize) -> Option<Sort> {
        (first + 1..core_end)
            .filter(|i| self.reading.tokens[*i].case() == Case::Lower)
            .find_map(|end| self.opening_head(first, end))
    }

    /// A head, then a place to the end.
    pub(super) fn is_seat(&self, first: usize, end: usize) -> bool {
        if end <= first + 1 {
            return false;
        }
        let one_place = || end == first + 2 || self.is_place(first + 1, end);
        self.may_sit(first, first + 1) && one_place()
            || first == self.first && self.seated_end() == Some(end)
            || self.is_named_body(first, end)
            || self.is_club(first, end)
    }

    /// "SV Eintracht Zelt": the letters of a head, then names.
    fn is_club(&self, first: usize, end: usize) -> bool {
        let common = Traits::PLAIN | Traits::COMMON | Traits::KIND | Traits::ROLE;
        if self.reading.capital_tells_name() || !is_acronym(self.reading, first) {
            return false;
        }
        let head = self.traits(first).has(Traits::HEAD) && self.reading.tokens[first + 1].spaced();
        let person =
            self.traits(first + 1).has(Traits::FIRST_NAME) && !self.traits(end - 1).has(Traits::PLACE);
        head && !person && self.words(first + 1, end).all(|i| !self.traits(i).has(common))
    }

    /// "Anna-Quint-Institut": hyphens join all of it.
    pub(super) fn is_hyphenated(&self, first: usize, core_end: usize) -> bool {
        (first + 1..core_end).all(|i| self.reading.tokens[i].glued())
    }

    /// "eZorb", "Zeltkauf24": as no common word is, nor a surname.
    fn is_written_oddly(&self, i: usize) -> bool {
        let numbered = self.traits(i).has(Traits::NUMBERED);
        let odd = self.reading.tokens[i].case() == Case::Mixed || numbered || self.ends_in_digits(i);
        odd && !self.is_plural_acronym(i) && !self.may_be_surname(i)
    }

    /// "Zibbly.com".
    fn ends_in_domain(&self, first: usize, end: usize) -> bool {
        end > first + 2 && self.reading.is_punct(end - 2, b'.') && self.is_domain(end - 1)
    }

    /// "Zeltkauf24": a word, and digits.
    fn ends_in_digits(&self, i: usize) -> bool {
        const WORD: usize = 4;
        let word = self.reading.str(i);
        let letters = word.trim_end_matches(|ch: char| ch.is_ascii_digit());
        (WORD..word.len()).contains(&letters.len()) && !letters.contains(|ch: char| ch.is_ascii_digit())
    }

    /// "ETNs": things by the letters they are short for.
    fn is_plural_acronym(&self, i: usize) -> bool {
        let letters = self.reading.pack().names.letters_of(self.reading.str(i));
        letters
            .is_some_and(|letters| letters.len() > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase()))
    }

    /// A capital inside that surnames have too: McKay, O'Neill, DeVries.
    fn may_be_surname(&self, i: usize) -> bool {
        let word = self.reading.str(i);
        SURNAME_BEGINNINGS.iter().any(|prefix| word.starts_with(prefix))
    }

    /// All of it is one place, or a list of them.
    pub(super) fn is_place(&self, first: usize, end: usize) -> bool {
        let mut i = first;
        while i < end {
            match self.reading.past_cue(i, end, OrganisationCue::Place) {
                Some(after) => i = after,
                None if self.reading.tokens[i].kind == Kind::Punct && i > first => i += 1,
                None => return false,
            }
        }
        true
    }

    /// "R&D", "Working Capital": several words that are no name together.
    fn is_term(&self, first: usize, end: usize) -> bool {
        end > first + 1 && self.reading.past_cue(first, end, OrganisationCue::Plain) == Some(end)
    }

    /// "South Korean", "Sri Lankan".
    fn is_nation(&self, first: usize, end: usize, head: Option<Sort>) -> bool {
        head.is_none() && self.reading.past_cue(first, end, OrganisationCue::Nationality) == Some(end)
    }

    fn is_compound(&self, end: usize) -> bool {
        let word = |next: &Token| next.is_word() && next.glued();
        let noun = self.reading.capital_tells_name() || self.capital(end + 1);
        self.hyphen(end) && noun && self.token(end + 1).is_some_and(word)
    }

    fn bare_key(&self, text: &str) -> Option<Key> {
        self.reading.pack().names.genitive_of(text).map(Key::of)
    }
}
