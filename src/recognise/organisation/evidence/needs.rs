//! What there is of a candidate and around it: a rule is asked only where all is there that it needs.

use std::ops::BitOr;

use crate::language::pack::{Grammars, OrganisationCue};
use crate::recognise::organisation::candidate::Slot;
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::traits::{self, Traits};
use crate::recognise::organisation::words::Words;

/// Something that a name has or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aspect {
    /// The name is in the tables, or in none.
    Listed,
    Unlisted,
    /// Nouns have capitals in this language, or only names.
    CapitalNouns,
    SmallNouns,
    /// Something stands before the candidate in its sentence; after it.
    Before,
    After,
    /// It does not open its sentence, where any word has a capital.
    Inside,
    /// The cues of what stands before it, an article passed over or not.
    NounBefore,
    Near,
    PlaceNounBefore,
    FirmVerbBefore,
    /// What the word right before it may be.
    KindBefore,
    RoleBefore,
    TitleBefore,
    In,
    PrepositionBefore,
    /// An article, or what points as one; a genitive or place whose the candidate is; those or a preposition.
    Article,
    Owner,
    Tied,
    /// The cues of what stands after it: a verb, a verb of firms that an adverb may stand before, a kind.
    Verb,
    FirmVerb,
    KindAfter,
    /// A noun may be tied to it: a genitive or hyphen is there, or a noun of a cue that needs none.
    NounAfter,
    PrepositionAfter,
    CommaAfter,
    /// The mark that stands right behind the candidate.
    Comma,
    Colon,
    Bracket,
    /// What its words say, as in its shape.
    LegalForm,
    Head,
    HeadOf,
    Seat,
    Ampersand,
    Acronym,
    Domain,
    OddCase,
    Compound,
    Subject,
    /// It stands where only a name can, in quotes or with a legal form before it.
    NamePlace,
    Person,
    Place,
    Nationality,
    Plain,
    /// What its first word is.
    FirstName,
    Digits,
    /// A body within an organisation by its words, or by the possessive before it.
    Organ,
    /// Its last word names things.
    ThingHead,
    /// It is one word.
    OneWord,
    /// It is one word, written as common words are, that no table holds.
    Single,
    /// Nothing at all is known of its first word.
    Unknown,
    /// Nor is that a plural, which needs no article.
    Coined,
    /// It opens its sentence.
    Opening,
    /// Its words name no person.
    NoPerson,
    /// They name no place.
    NoPlace,
    /// None of them is a head.
    NoHead,
    /// None is a legal form.
    NoLegalForm,
    /// It is no compound.
    NoCompound,
    /// It is no name for where it stands.
    NoSlot,
    /// No article stands right before it.
    NoArticle,
    /// No name has it where it stands: the story gives the reason, not a place in it.
    Story,
}

impl Aspect {
    pub(super) const COUNT: usize = Self::Story as usize + 1;
}

/// Which aspects a name has.
#[derive(Clone, Copy)]
pub(super) struct Aspects(u64);

const _: () = assert!(Aspect::COUNT <= u64::BITS as usize, "more aspects than bits");

impl Aspects {
    /// So many are looked up at once.
    pub(super) const AT_ONCE: usize = 4;
    /// How many sets there are of so many.
    pub(super) const SETS: usize = 1 << Self::AT_ONCE;
    /// How many groups of so many there are.
    pub(super) const GROUPS: usize = Aspect::COUNT.div_ceil(Self::AT_ONCE);

    fn when(aspect: Aspect, holds: bool) -> Self {
        Self(u64::from(holds) << aspect as u32)
    }

    /// Those of a group, as the number of their set.
    pub(super) const fn of_group(self, group: usize) -> usize {
        (self.0 >> (Self::AT_ONCE * group)) as usize % Self::SETS
    }
}

impl BitOr for Aspects {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The aspects of the name.
pub(super) fn of(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    is(Aspect::CapitalNouns, name.reading.capital_tells_noun())
        | is(Aspect::SmallNouns, name.reading.capital_tells_name())
        | before(name)
        | after(name)
        | own(name)
        | words(name)
        | denied(name)
}

fn before(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    let last = name.traits_before();
    let grammar = name.grammar_before();
    let (article, preposition) = (grammar.has(ARTICLES), grammar.has(Grammars::PREPOSITION));
    let owner = name.owning_place().is_some() || name.possessor_before();
    let role = last.has(Traits::ROLE) || name.right_before(OrganisationCue::PersonRole);
    is(Aspect::Before, name.before() > name.start())
        | is(Aspect::NounBefore, name.phrase_before(OrganisationCue::Before))
        | is(Aspect::Near, name.phrase_before(OrganisationCue::Near))
        | is(
            Aspect::PlaceNounBefore,
            name.phrase_before(OrganisationCue::PlaceNoun),
        )
        | is(
            Aspect::FirmVerbBefore,
            name.right_before(OrganisationCue::FirmVerb),
        )
        | is(Aspect::KindBefore, Words::may_end_kind(last))
        | is(Aspect::RoleBefore, role)
        | is(Aspect::In, last.has(Traits::IN))
        | is(Aspect::PrepositionBefore, preposition)
        | is(Aspect::Article, article)
        | is(Aspect::NoArticle, !article)
        | is(Aspect::Owner, owner)
        | is(Aspect::Tied, article || owner || preposition)
}

fn after(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    let (behind, after) = (name.candidate.tokens.end, name.after());
    let grammar = name.grammar(after);
    let noun =
        name.noun_after() > after || name.has_cue_after(Traits::BELONGING | Traits::THING | Traits::ROLE);
    let firm = name.has_cue_after(traits::of(OrganisationCue::FirmVerb)) || grammar.has(Grammars::OTHER);
    is(Aspect::After, after < name.end())
        | is(
            Aspect::Verb,
            name.has_cue_after(traits::of(OrganisationCue::Verb)),
        )
        | is(Aspect::FirmVerb, firm)
        | is(Aspect::KindAfter, name.has_cue_after(Traits::KIND))
        | is(Aspect::NounAfter, noun)
        | is(Aspect::PrepositionAfter, grammar.has(Grammars::PREPOSITION))
        | is(Aspect::CommaAfter, name.reading.is_punct(after, b','))
        | is(Aspect::Colon, name.reading.is_punct(behind, b':'))
        | is(Aspect::Comma, name.reading.is_punct(behind, b','))
        | is(Aspect::Bracket, name.reading.is_punct(behind, b'('))
}

/// What the candidate itself tells.
fn own(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    let (shape, known) = (&name.candidate.shape, name.candidate.known.is_some());
    let first = name.reading.traits(name.candidate.tokens.start);
    let last = name.reading.traits(name.candidate.core_end - 1);
    let stop = name
        .last_before()
        .is_some_and(|last| name.reading.is_punct(last, b'.'));
    let title = stop || first.has(Traits::TITLE) || name.traits_before().has(Traits::TITLE);
    is(Aspect::Listed, known)
        | is(Aspect::Unlisted, !known)
        | is(Aspect::Inside, !shape.initial)
        | is(Aspect::Opening, shape.initial)
        | is(Aspect::TitleBefore, title)
        | is(Aspect::LegalForm, shape.legal_form)
        | is(Aspect::Head, shape.head.is_some())
        | is(Aspect::HeadOf, shape.head_of.is_some())
        | is(Aspect::Seat, shape.seat)
        | is(Aspect::Ampersand, shape.ampersand)
        | is(Aspect::Acronym, shape.acronym)
        | is(Aspect::Domain, shape.domain)
        | is(Aspect::OddCase, shape.odd_case)
        | is(Aspect::Compound, shape.compound)
        | is(Aspect::Subject, shape.slot == Some(Slot::Subject))
        | is(
            Aspect::NamePlace,
            matches!(shape.slot, Some(Slot::Quoted | Slot::Form | Slot::Again)),
        )
        | is(Aspect::Person, shape.person)
        | is(Aspect::Place, shape.place)
        | is(Aspect::Nationality, shape.nationality)
        | is(Aspect::Plain, shape.plain)
        | is(Aspect::FirstName, first.has(Traits::FIRST_NAME))
        | is(
            Aspect::Digits,
            name.reading.tokens[name.candidate.tokens.start].has_digit(),
        )
        | is(
            Aspect::Organ,
            shape.organ || name.grammar_before().has(Grammars::POSSESSIVE),
        )
        | is(Aspect::ThingHead, last.has(Traits::THING_HEAD))
}

/// How many words it has, and how much is known of the first.
fn words(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    is(Aspect::OneWord, name.candidate.words == 1)
        | is(Aspect::Single, name.is_single())
        | is(Aspect::Unknown, name.is_unknown())
        | is(Aspect::Coined, name.is_coined())
}

/// What it is not.
fn denied(name: &Context<'_, '_>) -> Aspects {
    let is = Aspects::when;
    let shape = &name.candidate.shape;
    is(Aspect::NoPerson, !shape.person)
        | is(Aspect::NoPlace, !shape.place)
        | is(Aspect::NoHead, shape.head.is_none())
        | is(Aspect::NoLegalForm, !shape.legal_form)
        | is(Aspect::NoCompound, !shape.compound)
        | is(Aspect::NoSlot, shape.slot.is_none())
}
