//! Names told by standing without an article, where common nouns need one.

use super::form::is_ambiguous;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, OrganisationCue, Preposition};
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::pattern::Piece;
use crate::recognise::organisation::traits::Traits;
use crate::text::token::{Case, Kind};

/// How far behind its verb a figure is looked for.
const FIGURE: usize = 12;

/// A subject without an article, where common nouns need one: "Siemens streicht".
pub(super) fn bare_subject(name: &Context<'_, '_>) -> bool {
    if name.reading.capital_tells_name() || name.candidate.shape.place || name.opens_as_adverb() {
        return false;
    }
    let firm = name.cue_after(name.after(), OrganisationCue::FirmVerb);
    let opens = |last: usize| name.reading.tokens[last].kind == Kind::Punct || firm && is_focus(name, last);
    let coined = || name.is_single() && name.is_coined() && name.is_verb(name.after());
    let verb = name.cue_after(name.after(), OrganisationCue::Verb) || coined();
    name.last_before().is_none_or(opens) && verb
}

/// "bei Zelton", "von Zelton": a word that nothing is known of, without an article behind a preposition, where common
/// nouns need one, in a sentence with a figure. Places stand so behind prepositions of place.
pub(super) fn bare_governed(name: &Context<'_, '_>) -> bool {
    const OF: Piece = Piece::Grammar(Preposition::Of.set());
    const AT: Piece = Piece::Cue(OrganisationCue::Near);
    let end = name.candidate.tokens.end;
    let goes_on = end < name.end() && name.reading.has_name_shape(end) && name.reading.tokens[end].spaced();
    name.is_single()
        && name.is_coined()
        && !name.candidate.shape.compound
        && !goes_on
        && name.has_number(name.start()..name.end())
        && (name.follows(&[OF]) || name.follows(&[AT]))
}

/// "sogar Zelton", "auch Zelton": an adverb that opens the clause puts weight on the subject behind it.
fn is_focus(name: &Context<'_, '_>, last: usize) -> bool {
    let opens = last == name.start() || name.reading.tokens[last - 1].kind == Kind::Punct;
    opens && name.is(last, Grammars::OTHER) && !name.is(last, ARTICLES.or(Grammars::PREPOSITION))
}

/// "Norvaxo verkauft 300 Geräte": a word that nothing is known of, without an article, with a verb in the
/// singular and a figure. Things without an article, and people, are known or named in full elsewhere.
pub(super) fn singular_subject(name: &Context<'_, '_>) -> bool {
    let after = name.after();
    bare_subject(name)
        && name.is_single()
        && name.is_unknown()
        && !name.opens_as_adverb()
        && !name.is(after, Grammars::SPEECH)
        && !name.is_copula(after)
        && !subject_follows(name, after + 1)
        && !name.reading.pack().names.is_plural_verb(name.reading.str(after))
        && has_figure(name, after)
}

/// "2023 setzte Zelton 40 Millionen um", "Im Mai hat Zelton 4 Millionen verdient": the verb before its subject, which
/// needs an article unless it is a name; a metric and a figure.
pub(super) fn inverted_subject(name: &Context<'_, '_>) -> bool {
    let verb = name.last_before().filter(|verb| *verb > name.start());
    let after = name.after();
    name.is_single()
        && name.is_coined()
        && verb.is_some_and(|verb| name.is_verb(verb) && !name.is_copula(verb))
        && has_figure(name, after)
        && (name.has_metric_around(after) || name.right_before(OrganisationCue::FirmVerb))
}

/// "Filialen gab es", "Brennstoffe verkaufte Shell": another subject right behind the verb.
fn subject_follows(name: &Context<'_, '_>, i: usize) -> bool {
    let pronoun = name.is(i, Grammars::PRONOUN);
    let named = || name.reading.tokens[i].case() != Case::Lower && name.reading.has(i, Classes::NAME);
    i < name.end() && (pronoun || named())
}

pub(super) fn has_figure(name: &Context<'_, '_>, from: usize) -> bool {
    name.has_number(from..name.end().min(from + FIGURE))
}

/// "Die Allianz hat": a firm whose name is a word too, as the subject of a sentence with a sum.
pub(super) fn known_subject(name: &Context<'_, '_>) -> bool {
    let opens = name
        .last_before()
        .is_none_or(|last| name.definite_before() && last == name.start());
    let after = name.after();
    is_ambiguous(name) && opens && name.cue_after(after, OrganisationCue::Verb) && has_figure(name, after)
}

/// "folgt Zelton mit 5 Milliarden": a word without an article, and its figure, where common nouns need an article.
pub(super) fn with_figure(name: &Context<'_, '_>) -> bool {
    let after = name.after();
    let number = |i: usize| i < name.end() && name.reading.tokens[i].kind == Kind::Number;
    let verb = || {
        name.last_before().is_some_and(|last| {
            name.reading.tokens[last].case() == Case::Lower && name.reading.is_predicate(last, name.end())
        })
    };
    name.reading.capital_tells_noun()
        && name.is(after, Grammar::Preposition(Preposition::Other).set())
        && bare(name)
        && (number(after + 1) || number(after + 2))
        && verb()
}

/// May be a name: nothing is known of it, or that a firm is called so.
fn bare(name: &Context<'_, '_>) -> bool {
    let traits = name.reading.traits(name.candidate.tokens.start);
    is_ambiguous(name) || traits.has(Traits::UNKNOWN) && !traits.has(Traits::COMMON)
}

/// "wurde von Zelton gebaut", "durch Zelton": who did it, without an article.
pub(super) fn agent(name: &Context<'_, '_>) -> bool {
    const PASSIVE: usize = 4;
    let Some(by) = name.last_before() else {
        return false;
    };
    let from = by.saturating_sub(PASSIVE).max(name.start());
    name.reading.capital_tells_noun()
        && name.is(by, Grammar::Preposition(Preposition::Of).set())
        && bare(name)
        && !name.article_before()
        && (from..by).any(|i| name.is(i, Grammars::AUXILIARY))
}
