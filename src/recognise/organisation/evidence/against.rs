//! Reasons against a name: it is a person's, a place's, a thing's, or none.

use super::{form, frame};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Reach, Sort};
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::known::Known;
use crate::recognise::organisation::pattern::Piece;
use crate::recognise::organisation::traits::Traits;
use crate::text::token::{Case, Kind};

/// "Mr Norvana": a title right before the name, or its stop, or as its first word.
pub(super) fn title_before(name: &Context<'_, '_>) -> bool {
    let is_title = |i: usize| name.reading.traits(i).has(Traits::TITLE) && name.reading.has_name_shape(i);
    let stop = |last: &usize| *last > name.start() && name.reading.is_punct(*last, b'.');
    let last = name.last_before();
    let before_stop = last.filter(stop).map(|stop| stop - 1);
    let opens = name.candidate.words > 1 && name.candidate.known.is_none();
    let own = opens.then_some(name.candidate.tokens.start);
    [last, before_stop, own].into_iter().flatten().any(is_title)
}

/// "Chairman Zelton": a role right before the name, which no noun for a kind explains.
pub(super) fn role_before(name: &Context<'_, '_>) -> bool {
    let role = name.right_before(OrganisationCue::PersonRole);
    let before = name.traits_before();
    (role || before.has(Traits::ROLE)) && !before.has(Traits::KIND) && !form::is_sure(name)
}

/// "Zorba Quint, 54,"
pub(super) fn age_after(name: &Context<'_, '_>) -> bool {
    let comma = name.candidate.tokens.end;
    let number = name
        .reading
        .tokens
        .get(comma + 1)
        .is_some_and(|token| token.kind == Kind::Number && token.span().len() == 2);
    number && comma + 2 < name.end() && name.reading.is_punct(comma + 2, b',')
}

/// "Ida Quint, chief executive of"
pub(super) fn role_apposed(name: &Context<'_, '_>) -> bool {
    let comma = name.candidate.tokens.end;
    if comma + 1 >= name.end() {
        return false;
    }
    let from = comma + 1;
    let from = from + usize::from(name.is(from, ARTICLES));
    name.cue_after(from, OrganisationCue::PersonRole) && !name.kind_at(from)
}

/// "Zorba Quint, who bought shares".
pub(super) fn who_after(name: &Context<'_, '_>) -> bool {
    let comma = usize::from(name.reading.is_punct(name.candidate.tokens.end, b','));
    name.cue_after(name.candidate.tokens.end + comma, OrganisationCue::Who)
}

/// "the Volkswagen QX7": letters and digits right behind a name are a model of its owner.
pub(super) fn is_model(name: &Context<'_, '_>) -> bool {
    let first = name.candidate.tokens.start;
    let token = &name.reading.tokens[first];
    let owner = |i: usize| name.reading.has_name_shape(i) && !name.reading.has(i, Classes::GRAMMAR);
    let right_behind = first > name.candidate.sentence.start && token.spaced();
    right_behind && owner(first - 1)
}

/// "A walk in Brinly": where something is, is a place rather than an organisation.
pub(super) fn in_before(name: &Context<'_, '_>) -> bool {
    name.possessed().is_none() && !name.phrase_before(OrganisationCue::Before)
}

/// "Zelton Holdings's Quint said".
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
    !name.reading.has(name.candidate.tokens.start, Classes::NAME)
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

/// All of it is the name of a place, and no noun right before it says what kind of firm is called so: "the retailer Iceland".
pub(super) fn is_place(name: &Context<'_, '_>) -> bool {
    let firm = |sort: Sort| matches!(sort, Sort::Company | Sort::Finance);
    let called = || {
        let kind = name.kind_before();
        name.reading.capital_tells_name()
            && kind.is_some_and(|(_, sort, reach)| firm(sort) && reach == Reach::Special)
    };
    !matches!(name.candidate.known, Some(Known::Own(_))) && !called()
}

/// All its words say of what place something is.
pub(super) fn is_nationality(name: &Context<'_, '_>) -> bool {
    !form::is_sure(name)
}

/// All its words are common ones, and neither a legal form nor their capitals right behind a noun for a kind ("the
/// retailer Store Thirty") say that they are a name all the same.
pub(super) fn is_plain(name: &Context<'_, '_>) -> bool {
    !name.candidate.shape.registered && !is_called_so(name)
}

/// Words with the capitals of a name right behind a noun for a kind in small letters; words of time have capitals anyway.
fn is_called_so(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    if name.reading.capital_tells_noun() || shape.initial || shape.titled || shape.acronym {
        return false;
    }
    let in_small_letters = || {
        name.last_before()
            .is_some_and(|last| name.reading.tokens[last].case() == Case::Lower)
    };
    let timed = || {
        name.candidate
            .tokens
            .clone()
            .any(|i| name.reading.has(i, Classes::TIME) && !name.reading.has(i, Classes::NUMBER))
    };
    name.kind_before().is_some() && in_small_letters() && !timed()
}

/// "GDR6X", "2H30": letters and digits. Names of organisations have digits too, but then something else tells.
pub(super) fn is_code(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    !shape.odd_case && shape.head_of.is_none()
}

/// "the Zelton": where only names have capitals, a name with an article that no noun for a kind explains.
pub(super) fn the_single(name: &Context<'_, '_>) -> bool {
    let explained = [frame::kind_before, frame::kind_after, frame::coined_owner];
    !explained.iter().any(|explains| explains(name))
}

/// "Die angeschlagene Zelton AG": where common nouns have adjectives.
pub(super) fn adjective_before(name: &Context<'_, '_>) -> bool {
    name.adjective_before()
}

/// "the Advisory Board", "its Leasing Division": a body or part of an organisation, not one by itself.
pub(super) fn is_organ(name: &Context<'_, '_>) -> bool {
    const OWN: Piece = Piece::Grammar(Grammars::POSSESSIVE);
    let shape = &name.candidate.shape;
    let part = shape.common_part || name.precedes_capital();
    shape.organ || part && name.follows(&[OWN])
}

/// "Rural Lending Act", "Zelton Literature Prize", "Bank of the Year": a law, a prize, a tariff, whatever stands before
/// its noun. A legal form says otherwise, and so does a head that opens the name, but for a time behind it.
pub(super) fn is_thing_by_head(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let titled = shape.head_of.is_none() || name.reading.has(name.candidate.core_end - 1, Classes::TIME);
    let own_kind = shape.ampersand || shape.domain;
    titled && name.candidate.words > 1 && !own_kind
}

/// "Total assets rose": a name of the tables that is a common word, where any word has a capital, and describes a noun.
pub(super) fn is_plain_opener(name: &Context<'_, '_>) -> bool {
    const WORD: Traits = Traits::PLAIN.or(Traits::COMMON);
    let behind = name.candidate.tokens.end;
    let small = behind < name.end() && name.reading.tokens[behind].case() == Case::Lower;
    let common = || name.reading.traits(name.candidate.tokens.start).has(WORD);
    small && form::is_ambiguous(name) && common() && name.describes_noun()
}

/// "eine Zeit", "einer Bahn": firms have no indefinite article.
pub(super) fn is_one_of_many(name: &Context<'_, '_>) -> bool {
    form::is_ambiguous(name) && name.grammar_before().has(Grammars::INDEFINITE)
}

/// "LATEST NEWS: Tarvel Inc", "Contact:": all words before the colon that open the line are common ones.
pub(super) fn is_label(name: &Context<'_, '_>) -> bool {
    const COMMON: Traits = Traits::PLAIN.or(Traits::COMMON).or(Traits::KIND).or(Traits::ROLE);
    let common = |i: usize| {
        let traits = name.reading.traits(i);
        traits.has(COMMON) && !traits.has(Traits::UNKNOWN)
    };
    name.candidate.tokens.clone().all(common)
}
