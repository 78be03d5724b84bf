//! Reasons against a name: it is a person's, a place's, a thing's, or none.

use super::form;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue};
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::known::Known;
use crate::recognise::organisation::pattern::Piece;
use crate::recognise::organisation::traits::Traits;
use crate::text::token::{Case, Kind};

pub(super) fn title_before(name: &Context<'_, '_>) -> bool {
    let before = name.before();
    let stop = before.saturating_sub(usize::from(
        before > name.start() && name.reading.is_punct(before - 1, b'.'),
    ));
    let title = |end: usize| {
        end > name.start()
            && name.reading.traits(end - 1).has(Traits::TITLE)
            && name.reading.has_name_shape(end - 1)
    };
    let own =
        name.candidate.words > 1 && name.candidate.known.is_none() && title(name.candidate.tokens.start + 1);
    (title(before) || title(stop) || own) && name.candidate.shape.head.is_none()
}

pub(super) fn role_before(name: &Context<'_, '_>) -> bool {
    let role = name.right_before(OrganisationCue::PersonRole);
    let before = name.traits_before();
    (role || before.has(Traits::ROLE))
        && !before.has(Traits::KIND)
        && name.candidate.shape.head.is_none()
        && !form::is_sure(name)
}

/// "X, 54,"
pub(super) fn age_after(name: &Context<'_, '_>) -> bool {
    let comma = name.candidate.tokens.end;
    let number = name
        .reading
        .tokens
        .get(comma + 1)
        .is_some_and(|token| token.kind == Kind::Number && token.span().len() == 2);
    number && comma + 2 < name.end() && name.reading.is_punct(comma + 2, b',')
}

/// "X, chief executive of"
pub(super) fn role_apposed(name: &Context<'_, '_>) -> bool {
    let comma = name.candidate.tokens.end;
    if comma + 1 >= name.end() {
        return false;
    }
    let from = comma + 1;
    let from = from + usize::from(name.is(from, ARTICLES));
    name.cue_after(from, OrganisationCue::PersonRole) && !name.kind_at(from)
}

pub(super) fn who_after(name: &Context<'_, '_>) -> bool {
    let comma = usize::from(name.reading.is_punct(name.candidate.tokens.end, b','));
    name.cue_after(name.candidate.tokens.end + comma, OrganisationCue::Who)
}

/// "Xiaomi SU7": letters and digits right behind a name are a model of its owner.
pub(super) fn is_model(name: &Context<'_, '_>) -> bool {
    let first = name.candidate.tokens.start;
    let token = &name.reading.tokens[first];
    token.has_digit()
        && name.candidate.words == 1
        && token.spaced()
        && first > name.candidate.sentence.start
        && name.reading.has_name_shape(first - 1)
        && !name.reading.has(first - 1, Classes::GRAMMAR)
}

pub(super) fn in_before(name: &Context<'_, '_>) -> bool {
    name.traits_before().has(Traits::IN)
        && name.possessed().is_none()
        && !name.phrase_before(OrganisationCue::Before)
        && name.candidate.shape.head.is_none()
}

/// "X's Smith said".
pub(super) fn speaker_of(name: &Context<'_, '_>) -> bool {
    name.possessor_before() && name.owning_place().is_none() && name.is(name.after(), Grammars::SPEECH)
}

/// Capitals all over the line tell nothing.
pub(super) fn in_shout(name: &Context<'_, '_>) -> bool {
    let around = [
        name.candidate.tokens.start.wrapping_sub(1),
        name.candidate.tokens.end,
    ];
    let shouted = |i: &usize| {
        name.candidate.sentence.contains(i)
            && name.reading.tokens[*i].is_word()
            && name.reading.tokens[*i].case() == Case::Upper
    };
    around.iter().any(shouted)
}

/// An article right before a single word: a common noun, where nouns have capitals.
pub(super) fn common_article(name: &Context<'_, '_>) -> bool {
    name.is_single()
        && !name.candidate.shape.compound
        && name.candidate.shape.slot.is_none()
        && name.article_before()
        && !name.reading.has(name.candidate.tokens.start, Classes::NAME)
}

/// "S&P 500": the name of an index.
pub(super) fn counts(name: &Context<'_, '_>) -> bool {
    let number = name
        .reading
        .tokens
        .get(name.candidate.tokens.end)
        .is_some_and(|token| token.kind == Kind::Number && token.spaced());
    number && name.candidate.tokens.end < name.end()
}

/// All of it is the name of a place.
pub(super) fn is_place(name: &Context<'_, '_>) -> bool {
    !matches!(name.candidate.known, Some(Known::Own(_)))
}

/// All its words say of what place something is.
pub(super) fn is_nationality(name: &Context<'_, '_>) -> bool {
    !form::is_sure(name)
}

/// All its words are common ones, and neither a legal form nor their capitals right behind a noun for a kind ("the
/// retailer Store Twenty") say that they are a name all the same.
pub(super) fn is_plain(name: &Context<'_, '_>) -> bool {
    !name.candidate.shape.registered && !is_called_so(name)
}

/// Words with the capitals of a name, which no time needs, right behind a noun for a kind in small letters.
fn is_called_so(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let kind = || {
        name.last_before()
            .is_some_and(|last| name.reading.tokens[last].case() == Case::Lower)
    };
    let timed = || {
        name.candidate
            .tokens
            .clone()
            .any(|i| name.reading.has(i, Classes::TIME) && !name.reading.has(i, Classes::NUMBER))
    };
    name.reading.capital_tells_name()
        && !shape.initial
        && !shape.titled
        && !shape.acronym
        && name.kind_before().is_some()
        && kind()
        && !timed()
}

/// "GDR6X", "2H30": letters and digits. Names of organisations have digits too, but then something else tells.
pub(super) fn is_code(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    !shape.legal_form && !shape.odd_case && shape.head.is_none() && shape.head_of.is_none()
}

/// "the Zelton": where only names have capitals, a name with an article that no noun for a kind explains.
pub(super) fn the_single(name: &Context<'_, '_>) -> bool {
    name.is_single()
        && !super::frame::kind_before(name)
        && !super::frame::kind_after(name)
        && !super::frame::coined_owner(name)
}

/// "mit starkem Zelton": where common nouns have adjectives.
pub(super) fn adjective_before(name: &Context<'_, '_>) -> bool {
    name.is_single() && name.candidate.shape.slot.is_none() && name.adjective_before()
}

/// "the Advisory Board", "its Leasing Division": a body or part of an organisation, not one by itself.
pub(super) fn is_organ(name: &Context<'_, '_>) -> bool {
    const OWN: Piece = Piece::Grammar(Grammars::POSSESSIVE);
    let shape = &name.candidate.shape;
    let part = shape.common_part || name.precedes_capital();
    !shape.legal_form && (shape.organ || part && name.follows(&[OWN]))
}

/// "Rural Lending Act", "Zelton Literature Prize", "Bank of the Year": a law, a prize, a tariff, whatever stands before
/// its noun. A legal form says otherwise, and so does a head that opens the name, but for a time behind it.
pub(super) fn is_thing_by_head(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let titled = shape.head_of.is_none() || name.reading.has(name.candidate.core_end - 1, Classes::TIME);
    name.candidate.words > 1 && titled && !shape.legal_form && !shape.ampersand && !shape.domain
}

/// "Total assets rose": a name of the tables that is a common word, where any word has a capital, and describes a noun.
pub(super) fn is_plain_opener(name: &Context<'_, '_>) -> bool {
    const WORD: u64 = Traits::PLAIN | Traits::COMMON;
    let behind = name.candidate.tokens.end;
    let small = behind < name.end() && name.reading.tokens[behind].case() == Case::Lower;
    name.candidate.words == 1
        && name.candidate.shape.initial
        && form::is_ambiguous(name)
        && name.reading.traits(name.candidate.tokens.start).has(WORD)
        && small
        && name.describes_noun()
}

/// "eine Zeit", "einer Bahn": firms have no indefinite article.
pub(super) fn is_one_of_many(name: &Context<'_, '_>) -> bool {
    name.candidate.words == 1 && form::is_ambiguous(name) && name.grammar_before().has(Grammars::INDEFINITE)
}

/// "LATEST NEWS:", "Contact:": all words before the colon that open the line are common ones.
pub(super) fn is_label(name: &Context<'_, '_>) -> bool {
    const COMMON: u64 = Traits::PLAIN | Traits::COMMON | Traits::KIND | Traits::ROLE;
    let shape = &name.candidate.shape;
    let common = |i: usize| {
        let traits = name.reading.traits(i);
        traits.has(COMMON) && !traits.has(Traits::UNKNOWN)
    };
    shape.initial && !shape.legal_form && name.candidate.tokens.clone().all(common)
}
