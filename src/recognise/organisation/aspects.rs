//! What there is of a run and around it: a rule is asked only where all is there that it needs.

use super::slot::Slot;
use super::surroundings::Site;
use crate::language::pack::Grammars;

/// Something that a site has or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aspect {
    /// The name is in the tables, or in none.
    Listed,
    Unlisted,
    /// Nouns have capitals in this language, or only names.
    CapitalNouns,
    SmallNouns,
    /// Something stands before the run in its sentence; after it.
    Before,
    After,
    /// What stands there has a cue.
    CueBefore,
    CueAfter,
    /// An article, or what points as one; a genitive or place whose the run is; those or a preposition.
    Article,
    Owner,
    Tied,
    /// A cue may be in a noun or a verb after the run, past what ties that to it.
    NounAfter,
    VerbAfter,
    /// The mark that stands right behind the run.
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
    Person,
    Place,
    Nationality,
    Plain,
}

impl Aspect {
    pub(super) const COUNT: usize = Self::Plain as usize + 1;
}

/// A bit for each aspect of the site.
pub(super) fn of(site: &Site<'_, '_>) -> u32 {
    let shape = &site.run.shape;
    let known = site.run.known.is_some();
    let capital_nouns = site.reading.pack().capital_nouns;
    let behind = site.run.tokens.end;
    let article = site.article_before();
    let owner = site.owning_place().is_some() || site.possessor_before();
    let there = [
        (Aspect::Listed, known),
        (Aspect::Unlisted, !known),
        (Aspect::CapitalNouns, capital_nouns),
        (Aspect::SmallNouns, !capital_nouns),
        (Aspect::Before, site.before() > site.start()),
        (Aspect::After, site.after() < site.end()),
        (Aspect::CueBefore, site.is_cued_before()),
        (Aspect::CueAfter, site.is_cued_after()),
        (Aspect::Article, article),
        (Aspect::Owner, owner),
        (
            Aspect::Tied,
            article || owner || site.is_before(Grammars::PREPOSITION),
        ),
        (
            Aspect::NounAfter,
            site.is_cued_after() || site.noun_after() > site.after(),
        ),
        (
            Aspect::VerbAfter,
            site.is_cued_after() || site.is(site.after(), Grammars::OTHER),
        ),
        (Aspect::Colon, site.reading.is_punct(behind, b':')),
        (Aspect::Comma, site.reading.is_punct(behind, b',')),
        (Aspect::Bracket, site.reading.is_punct(behind, b'(')),
        (Aspect::LegalForm, shape.legal_form),
        (Aspect::Head, shape.head.is_some()),
        (Aspect::HeadOf, shape.head_of.is_some()),
        (Aspect::Seat, shape.seat),
        (Aspect::Ampersand, shape.ampersand),
        (Aspect::Acronym, shape.acronym),
        (Aspect::Domain, shape.domain),
        (Aspect::OddCase, shape.odd_case),
        (Aspect::Compound, shape.compound),
        (Aspect::Subject, shape.slot == Some(Slot::Subject)),
        (Aspect::Person, shape.person),
        (Aspect::Place, shape.place),
        (Aspect::Nationality, shape.nationality),
        (Aspect::Plain, shape.plain),
    ];
    there.iter().fold(0, |set, (aspect, holds)| {
        set | u32::from(*holds) << *aspect as u32
    })
}
