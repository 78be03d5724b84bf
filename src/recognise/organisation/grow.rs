//! How far a name goes.

use super::context::ARTICLES;
use super::cutter::NameCutter;
use super::traits::{Traits, is_acronym};
use crate::language::BEFORE_SAINTS;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, Joint, OrganisationCue, Preposition, Reach, Sort};
use crate::text::token::{Case, Kind, Token, WordId};

/// No name has more tokens.
const LONGEST: usize = 16;

/// At most this many common nouns stand before a legal form: "Tarvel Maschinen AG" has one.
const NOUNS: usize = 3;

/// In bytes: a word as long as this is a compound rather than a name.
const NOUN: usize = 8;

/// "on": a preposition that may say where something is.
const AT: Grammars = Grammar::Preposition(Preposition::Other).set();

impl NameCutter<'_, '_> {
    /// The end of the name whose first words end at `end`.
    pub(super) fn grow(&self, mut end: usize, known: bool) -> usize {
        let limit = self.sentence.end.min(self.first + LONGEST);
        while end < limit
            && self.legal_form(end).is_none()
            && (known || !self.other_name_at(end) || self.is_own_brand(self.first))
            && !self.person_begins(end)
        {
            end = match self
                .joined_of(end)
                .or_else(|| self.nouns_before_legal_form(end))
                .or_else(|| self.site_before_legal_form(end))
                .or_else(|| self.over_pair_of_nouns(end))
                .or_else(|| self.next(end))
            {
                Some(after) if after <= limit => after,
                _ => break,
            };
        }
        end
    }

    /// "the director of Dalby Zoo Anna Zelton said": where only names have capitals, somebody's first name and surname right
    /// behind what ends as names do.
    fn person_begins(&self, i: usize) -> bool {
        const PART: Traits = Traits::HEAD
            .or(Traits::HEAD_OF)
            .or(Traits::PLACE)
            .or(Traits::LEGAL_FORM);
        if !self.reading.capital_tells_name() || !self.traits(i).has(Traits::FIRST_NAME) {
            return false;
        }
        let person = self.follows_as_name(i)
            && self.follows_as_name(i + 1)
            && !self.traits(i).has(PART)
            && !self.traits(i + 1).has(PART);
        let named = || self.head_of_range(self.first, i).is_some() || self.opening(self.first, i).is_some();
        person && named()
    }

    /// "Dunmarsh police", "Surrey county council": where only names have capitals, the end of small words for a body of which a
    /// place has one.
    pub(super) fn over_small_head(&self, end: usize) -> Option<usize> {
        const COMMON: Traits = Traits::COMMON.or(Traits::PLAIN).or(Traits::KIND);
        if !self.small(end) || !self.reading.capital_tells_name() {
            return None;
        }
        let (after, sort) = self
            .reading
            .cue(end, self.sentence.end, Traits::KIND, special_kind)?;
        let local = self
            .reading
            .pack()
            .names
            .is_local_body(self.reading.str(after - 1));
        let unknown = |i: usize| self.traits(i).has(Traits::UNKNOWN) && !self.traits(i).has(COMMON);
        // What opens its sentence may be another word with a capital.
        let opener = || {
            let (names, word) = (&self.reading.pack().names, self.reading.str(self.first));
            self.initial() && (end > self.first + 1 || names.is_plural(word) || names.may_be_opener(word))
        };
        let place = || self.is_place(self.first, end) || !opener() && (self.first..end).all(unknown);
        let before = self.first.checked_sub(1).filter(|i| *i >= self.sentence.start);
        // "the Kent police", but "a Kent hospital".
        let article = |i| {
            let definite = sort == Sort::PublicBody && self.reading.is(i, Grammars::DEFINITE);
            self.reading.is(i, ARTICLES) && !definite
        };
        // "Zelton hospital sign": a line that opens so names a thing.
        let acts = || {
            self.reading.is_predicate(after, self.sentence.end) || self.reading.is(after, Grammars::SPEECH)
        };
        let ends =
            || self.ends_phrase(after) && (!self.initial() || self.is_place(self.first, end) || acts());
        (local && place() && !before.is_some_and(article) && ends()).then_some(after)
    }

    /// No noun goes on at `i`: a mark, a word of grammar, a verb or somebody's role follows.
    fn ends_phrase(&self, i: usize) -> bool {
        const OTHER: Classes = Classes::GRAMMAR
            .or(Classes::VERB)
            .or(Classes::METRIC_VERB)
            .or(Classes::INTENT);
        self.token(i)
            .is_none_or(|token| !token.is_word() || token.word == WordId::CLITIC_S)
            || self.reading.has(i, OTHER)
            || self.reading.is_predicate(i, self.sentence.end)
            || self.role_at(i)
    }

    /// "Bank Zelde Brolin", "Bündnis Anna Zelde": a head, then words of which nothing is known, or somebody's name.
    pub(super) fn is_named_body(&self, first: usize, end: usize) -> bool {
        let named = |i: usize| {
            let traits = self.traits(i);
            self.reading.tokens[i].spaced()
                && traits.has(Traits::UNKNOWN | Traits::FIRST_NAME)
                && !traits.has(Traits::COMMON | Traits::KIND | Traits::ROLE | Traits::PLAIN)
        };
        self.reading.capital_tells_noun()
            && end > first + 2
            && self.traits(first).has(Traits::HEAD_OF)
            && (first + 1..end).all(named)
    }

    /// A well-known name begins at `i`, and the words before it have their capitals for other reasons. Where nouns
    /// have capitals, a long word that nothing is known of is a noun: "der Kernmarke VW".
    fn other_name_at(&self, i: usize) -> bool {
        let begins = self.traits(i).has(Traits::SHAPE | Traits::TABLED);
        // "Zelhamer Volksbank": an adjective of a place before a head.
        let seated = || self.is_inflected(i - 1) && self.traits(i).has(Traits::HEAD);
        let apart = |token: &Token| token.spaced() && token.is_word() && !(i == self.first + 1 && seated());
        // "Zeltovan Software AG", where a firm is called Software AG: a head goes on with a word that nothing is known of.
        let headed = || {
            let before = self.traits(i - 1);
            let other = Traits::KIND | Traits::ROLE | Traits::PLAIN;
            self.traits(i).has(Traits::HEAD) && before.has(Traits::UNKNOWN) && !before.has(other)
        };
        let person = i > self.first && self.traits(i - 1).has(Traits::FIRST_NAME);
        if person
            || i > self.first && self.reading.capital_tells_noun() && headed()
            || !begins
            || !self.token(i).is_some_and(apart)
            || !(self.first..i).all(|i| self.is_common(i))
        {
            return false;
        }
        self.known_at(i).is_some_and(|(_, known)| known.is_sure())
    }

    /// No word of a name: a mark, a common word, or a noun for its length.
    fn is_common(&self, i: usize) -> bool {
        let common = Traits::PLAIN | Traits::COMMON | Traits::KIND | Traits::BREAK;
        let token = &self.reading.tokens[i];
        if !token.is_word() {
            return true;
        }
        // "ProVision Software": a capital inside makes a name of a word, whatever it ends in.
        token.case() != Case::Mixed
            && (self.traits(i).has(common) || self.is_long_noun(i) || self.reading.is_abstract(i))
    }

    fn is_long_noun(&self, i: usize) -> bool {
        let noun = self.reading.capital_tells_noun() && self.reading.tokens[i].case() == Case::Capital;
        noun && self.traits(i).has(Traits::UNKNOWN) && self.reading.str(i).len() >= NOUN
    }

    /// Where nouns have capitals: the end of common nouns at `end` that a legal form follows, "Tarvel Maschinen AG".
    fn nouns_before_legal_form(&self, end: usize) -> Option<usize> {
        if self.reading.capital_tells_name() {
            return None;
        }
        let noun = |i: &usize| self.follows_as_name(*i) && !self.traits(*i).has(Traits::BREAK);
        let nouns = (end..end + NOUNS).take_while(noun);
        nouns
            .map(|i| i + 1)
            .find(|after| self.legal_form(*after).is_some())
    }

    /// "Zelton Pumpen & Ventile": where nouns have capitals, the end of two that a sign joins behind a name, as in names alone.
    fn over_pair_of_nouns(&self, end: usize) -> Option<usize> {
        let (sign, second) = (end + 1, end + 2);
        let noun = |i: usize| self.follows_as_name(i) && !self.traits(i).has(Traits::BREAK | Traits::ROLE);
        let joined = self.reading.capital_tells_noun()
            && self.reading.is_punct(sign, b'&')
            && self.reading.tokens[sign].spaced();
        (joined && self.nameable(end - 1) && noun(end) && noun(second)).then_some(second + 1)
    }

    /// "Volksbank in der Zeltau eG": where nouns have capitals, the end of the site of a head, which a legal form follows.
    fn site_before_legal_form(&self, end: usize) -> Option<usize> {
        if self.reading.capital_tells_name() || !self.traits(end - 1).has(Traits::HEAD_OF) {
            return None;
        }
        let preposition = self.small(end) && self.reading.is(end, Grammars::PREPOSITION);
        let noun = end + 1 + usize::from(self.small(end + 1) && self.reading.is(end + 1, Grammars::ARTICLE));
        let formed = || self.legal_form(noun + 1).is_some();
        (preposition && self.capital(noun) && formed()).then_some(noun + 1)
    }

    /// The end of one more piece of the name at `end`.
    fn next(&self, end: usize) -> Option<usize> {
        let token = self.token(end)?;
        if token.is_word() && token.spaced() {
            let word = self.joins(end).then_some(end + 1);
            return self
                .over_office(end)
                .or(word)
                .or_else(|| self.over_particles(end))
                .or_else(|| self.over_land(end))
                .or_else(|| self.over_district(end))
                .or_else(|| self.over_phrase(end));
        }
        let next_glued = self.glued(end + 1);
        match () {
            () if token.kind == Kind::Number => self.over_number(end),
            () if token.word == WordId::CLITIC_S => {
                self.over_saint(end + 1).or_else(|| self.over_owner_of(end + 1))
            }
            () if token.is_punct(b'&') || self.is_plus(end) => self.over_ampersand(end + 1),
            () if !token.glued() => None,
            () if token.is_punct(b'\'') => self.over_genitive(end + 1),
            () if token.is_punct(b'-') && next_glued => self.over_hyphen(end + 1),
            () if token.is_punct(b'.') => self.over_stop(end + 1, next_glued),
            () => None,
        }
    }

    /// "Bexley's has": a verb after the genitive, which so is part of the name.
    pub(super) fn keeps_genitive(&self, end: usize) -> bool {
        let clitic = self
            .token(end)
            .is_some_and(|token| token.word == WordId::CLITIC_S);
        clitic && self.small(end + 1) && self.reading.is(end + 1, Grammars::AUXILIARY.or(Grammars::SPEECH))
    }

    /// "Teachers' Union": the end of a head behind the genitive of a plural.
    fn over_genitive(&self, i: usize) -> Option<usize> {
        let head = self.follows_as_name(i) && self.traits(i).has(Traits::HEAD);
        let several = || self.reading.pack().names.is_plural(self.reading.str(i - 2));
        (head && self.reading.capital_tells_name() && several()).then_some(i + 1)
    }

    /// "University of King's Cross", "Bank of St. Bren's Bay", but "Bank of Zelton's Chief": the end of what a saint or a
    /// common word has behind "of".
    fn over_owner_of(&self, i: usize) -> Option<usize> {
        let (owner, before) = (i.checked_sub(2)?, i.checked_sub(3)?);
        let title = before - usize::from(before > self.first && self.reading.is_punct(before, b'.'));
        let saint = BEFORE_SAINTS.contains(&self.reading.str(title));
        let of = if saint { title.checked_sub(1)? } else { before };
        let joined = of > self.first && self.small(of) && self.traits(of).has(Traits::JOINER);
        let traits = self.traits(owner);
        let common = traits.has(Traits::ROLE | Traits::PLAIN) && !traits.has(Traits::HEAD | Traits::KIND);
        let behind = self.traits(i);
        let measured = self.reading.has(i, Classes::METRIC) && !behind.has(Traits::HEAD);
        let held = self.follows_as_name(i) && !behind.has(Traits::ROLE) && !measured;
        (self.reading.capital_tells_name() && joined && (saint || common) && held).then_some(i + 1)
    }

    /// "St Brannoc's Hospital", "Children's Theatre": the end of a head behind the genitive of a saint or of a common word.
    fn over_saint(&self, i: usize) -> Option<usize> {
        let head = self.follows_as_name(i) && self.traits(i).has(Traits::HEAD);
        let saint = BEFORE_SAINTS.contains(&self.reading.str(self.first));
        let common = i == self.first + 2 && self.traits(self.first).has(Traits::PLAIN) && !self.initial();
        (head && (saint || common)).then_some(i + 1)
    }

    fn over_ampersand(&self, i: usize) -> Option<usize> {
        let number = |next: &Token| next.kind == Kind::Number && next.glued();
        let particles = (i..i + 2).take_while(|at| self.particle(*at, false)).count();
        if particles > 0 && self.capital(i + particles) {
            return Some(i + particles + 1);
        }
        let other = self.reading.is(i, Grammars::OTHER) && !is_acronym(self.reading, i);
        (self.capital(i) && !other || self.token(i).is_some_and(number)).then_some(i + 1)
    }

    /// The end of a word joined by a hyphen, unless it is a common noun: "Net-a-Porter", but "X-Chef".
    fn over_hyphen(&self, i: usize) -> Option<usize> {
        if self.reading.capital_tells_noun() {
            let noun = Traits::ROLE | Traits::KIND | Traits::BELONGING | Traits::COMMON | Traits::PLAIN;
            let traits = self.traits(i);
            let head =
                traits.has(Traits::HEAD | Traits::HEAD_OF) && !traits.has(Traits::BELONGING | Traits::THING);
            let group = || self.is_group_of(i - 1, i) && !self.traits(i - 2).is_unknown();
            let name = self.capital(i) && (head || self.nameable(i) && !traits.has(noun) || group());
            return name.then_some(i + 1);
        }
        // "Zelton Co-op".
        let head = || self.capital(i - 2) && self.head_of_range(self.first, i + 1).is_some();
        let inner = || self.hyphen(i + 1) && self.glued(i + 2) && self.capital(i + 2);
        if self.capital(i) || head() {
            return Some(i + 1);
        }
        inner().then_some(i + 3)
    }

    /// The end of a word behind a full stop inside a name: "J. P. Morgan", "Amazon.com".
    fn over_stop(&self, i: usize, glued: bool) -> Option<usize> {
        let word = self.token(i - 2).filter(|word| word.is_word())?;
        if glued && (self.capital(i) || self.is_domain(i)) {
            return Some(i + 1);
        }
        let form = || self.traits(i - 2).has(Traits::LEGAL_FORM) && self.traits(i).has(Traits::HEAD);
        let short = word.span().len() <= 2 || self.reading.has(i - 2, Classes::ABBREVIATION) || form();
        let initial = short && self.capital(i) && !self.reading.has(i, Classes::GRAMMAR);
        initial.then_some(i + 1)
    }

    /// "Banco de Chile": small words of other languages, then a capital.
    fn over_particles(&self, end: usize) -> Option<usize> {
        let person = self.traits(self.first).has(Traits::FIRST_NAME);
        let mut after = end;
        while after < end + 2 && self.particle(after, person) {
            after += 1;
        }
        (after > end && self.joins(after) && !self.reading.has(after, Classes::GRAMMAR)).then_some(after + 1)
    }

    /// "Dairy Growers of Kenya", "Loom Corporation of Kenya": what ends as names do, or in a plural, and where it is.
    fn over_land(&self, end: usize) -> Option<usize> {
        let named = end > self.first + 1 || !self.initial();
        let last = self.traits(end - 1);
        let several =
            || last.has(Traits::HEAD) || self.reading.pack().names.is_plural(self.reading.str(end - 1));
        let joined = self.small(end)
            && self.traits(end).has(Traits::JOINER)
            && !self.reading.is(end, AT)
            && self.capital(end + 1);
        let land = || {
            self.reading
                .past_cue(end + 1, self.sentence.end, OrganisationCue::Place)
        };
        let names = self.reading.capital_tells_name() && named && joined && several();
        names.then(land).flatten()
    }

    /// "Dalby County Sheriff's Office", "Dalby Children's Hospital": the end of a head behind the genitive of a role or of a
    /// common word inside the name.
    fn over_office(&self, i: usize) -> Option<usize> {
        let head = i + 2;
        let genitive = self.reading.capital_tells_name()
            && self.follows_as_name(i)
            && self
                .token(i + 1)
                .is_some_and(|token| token.word == WordId::CLITIC_S)
            && self.follows_as_name(head);
        let traits = self.traits(i);
        let person = traits.has(Traits::ROLE | Traits::PLAIN) && !traits.has(Traits::HEAD | Traits::KIND);
        (genitive && person && self.traits(head).has(Traits::HEAD)).then_some(head + 1)
    }

    /// "Dalby Light and Power", "Dalby Fire and Rescue Service": the end of a head of several words that the last word begins.
    fn over_phrase(&self, end: usize) -> Option<usize> {
        let head = |cue| matches!(cue, OrganisationCue::Head(_)).then_some(());
        let found = (self.reading.capital_tells_name() && end > self.first + 1)
            .then(|| self.reading.cue(end - 1, self.sentence.end, Traits::OPENS, head));
        let after = found.flatten().map(|(after, ())| after)?;
        (after > end && self.capital(after - 1)).then_some(after)
    }

    /// "Dalby and District Choir": a body that serves a place and what lies around it.
    fn over_district(&self, end: usize) -> Option<usize> {
        let noun = end + 1;
        let joined = self.small(end) && self.reading.is(end, Grammars::AND) && self.follows_as_name(noun);
        let place = || {
            self.reading
                .past_cue(noun, self.sentence.end, OrganisationCue::PlaceNoun)
        };
        let district = joined
            && self.reading.capital_tells_name()
            && self.follows_as_name(noun + 1)
            && self.traits(noun).has(Traits::KIND)
            && place().is_some();
        district.then_some(noun + 1)
    }

    fn particle(&self, i: usize, person: bool) -> bool {
        self.small(i)
            && self.traits(i).has(Traits::PARTICLE)
            && (person || !self.reading.has(i, Classes::GRAMMAR))
    }

    /// "Ministry of Food and Agriculture": the end of what a head and joiners open, if a head ends at `end` and a
    /// joiner and a capital follow.
    #[inline]
    pub(super) fn joined_of(&self, end: usize) -> Option<usize> {
        if !self.small(end) || !self.traits(end - 1).has(Traits::HEAD_OF | Traits::CLOSES) {
            return None;
        }
        self.joined_behind_head(end)
    }

    fn joined_behind_head(&self, end: usize) -> Option<usize> {
        let sort = self.opening_head(self.first, end)?;
        if self.reading.is(end, Grammars::AND) {
            return None;
        }
        let mut after = self.over_joiners(end, sort == Sort::Association)?;
        let served = !matches!(sort, Sort::PublicBody | Sort::Finance);
        let second = |end| served.then(|| self.over_second_place(end)).flatten();
        while let Some(next) = self
            .more_of(after)
            .or_else(|| second(after))
            .filter(|_| self.legal_form(after).is_none())
        {
            after = next;
        }
        let body = sort == Sort::PublicBody;
        // "die Gesellschaft für Umsatz und Ergebnis": what is joined is only what is measured.
        let measure = |i: usize| !self.capital(i) || self.reading.means(i, Classes::METRIC);
        if self.reading.capital_tells_noun() && (end..after).all(measure) {
            return None;
        }
        let of_firm = body && (self.legal_form(after).is_some() || self.is_known_behind(end, after));
        (!of_firm && !self.is_address(end, after)).then_some(after)
    }

    /// "the Innovation Centre on Selwick Street", "the Royal Hospital on Brisbane's South Bank": what the joiner joins is a street
    /// or a place, and says where it is.
    fn is_address(&self, joiner: usize, after: usize) -> bool {
        let joints = self.reading.lexicon.joints(self.reading.word(after - 1));
        let lies = || {
            let place = self.traits(joiner + 1).has(Traits::PLACE);
            self.reading.capital_tells_name() && place && self.reading.is(joiner, AT)
        };
        after > joiner + 2 && joints.has(Joint::Street) || lies()
    }

    /// "the committee of Siemens": what the joiners join is a name of the tables.
    fn is_known_behind(&self, end: usize, after: usize) -> bool {
        let mut names = (end + 1..after).filter_map(|i| self.known_at(i));
        names.any(|(till, known)| till == after && known.is_company())
    }

    fn more_of(&self, end: usize) -> Option<usize> {
        if end >= self.sentence.end.min(self.first + LONGEST) || self.role_at(end) || self.person_begins(end)
        {
            return None;
        }
        if self.follows_as_name(end) && !self.traits(end).has(Traits::BREAK) {
            let name = self.reading.capital_tells_name() || self.nameable(end);
            return name.then_some(end + 1);
        }
        if self.reading.is_punct(end, b'&') && self.capital(end + 1) {
            return Some(end + 2);
        }
        let noun = self.small(end) && !self.traits(end - 1).has(Traits::PLACE);
        noun.then(|| self.over_joiners(end, true)).flatten()
    }

    /// "Institut für Angewandte Zeltologie": where nouns have capitals, an adjective with one before its noun.
    fn is_adjective_of_name(&self, i: usize) -> bool {
        let adjective = Traits::NATIONALITY | Traits::UNKNOWN;
        self.reading.capital_tells_noun()
            && self.capital(i)
            && self.is_inflected(i)
            && self.traits(i).has(adjective)
            && !self.traits(i).has(Traits::COMMON)
            && self.follows_as_name(i + 1)
    }

    /// Past joiners and the capitalised word after them: one that opens ("of", "für"; "and" and "der" only where
    /// weak ones may open too), then an article perhaps.
    fn over_joiners(&self, from: usize, weak: bool) -> Option<usize> {
        let opens = if weak {
            Traits::JOINER | Traits::WEAK_JOINER
        } else {
            Traits::JOINER
        };
        if !self.small(from) || !self.traits(from).has(opens) {
            return None;
        }
        let article = self.small(from + 1)
            && self.traits(from + 1).has(Traits::WEAK_JOINER)
            && self.traits(from).has(Traits::JOINER);
        let after = from + 1 + usize::from(article);
        let adjective = self.reading.capital_tells_noun()
            && self.small(after)
            && !self.reading.has(after, Classes::GRAMMAR);
        let after = after + usize::from(adjective || self.is_adjective_of_name(after));
        (self.capital(after) && !self.traits(after).has(Traits::BREAK)).then_some(after + 1)
    }
}

/// The sort of a noun for a kind that says more than "company".
const fn special_kind(cue: OrganisationCue) -> Option<Sort> {
    match cue {
        OrganisationCue::Kind(sort, Reach::Special) => Some(sort),
        _ => None,
    }
}
