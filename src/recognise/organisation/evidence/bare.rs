//! Names told by standing without an article, where common nouns need one.

use super::form::is_ambiguous;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, OrganisationCue, Preposition};
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::pattern::Piece;
use crate::text::token::{Case, Kind};

/// How far behind its verb a figure is looked for.
const FIGURE: usize = 12;

/// A subject without an article, where common nouns need one: "Siemens streicht".
pub(super) fn bare_subject(name: &Context<'_, '_>) -> bool {
    if name.opens_as_adverb() {
        return false;
    }
    // "Norvaxo dagegen verkaufte".
    let verb_at = name.past_adverb(name.after());
    let firm = name.cue_after(verb_at, OrganisationCue::FirmVerb);
    let opens = |last: usize| name.reading.tokens[last].kind == Kind::Punct || firm && is_focus(name, last);
    let coined = || name.is_single() && name.is_coined() && name.is_verb(verb_at);
    let verb = name.cue_after(verb_at, OrganisationCue::Verb) || coined();
    name.last_before().is_none_or(opens) && verb
}

/// "bei Zelton", "von Zelton": a word that nothing is known of, without an article behind a preposition, where common
/// nouns need one, in a sentence with a figure. Places stand so behind prepositions of place.
pub(super) fn bare_governed(name: &Context<'_, '_>) -> bool {
    const OF: Piece = Piece::Grammar(Preposition::Of.set());
    const AT: Piece = Piece::Cue(OrganisationCue::Near);
    let end = name.candidate.tokens.end;
    let goes_on = end < name.end() && name.reading.has_name_shape(end) && name.reading.tokens[end].spaced();
    let governed = name.follows(&[OF]) || name.follows(&[AT]);
    governed && !goes_on && name.has_number(name.start()..name.end())
}

/// "sogar Zelton", "auch Zelton": an adverb that opens the clause puts weight on the subject behind it.
fn is_focus(name: &Context<'_, '_>, last: usize) -> bool {
    let opens = last == name.start() || name.reading.tokens[last - 1].kind == Kind::Punct;
    opens && name.is(last, Grammars::OTHER) && !name.is(last, ARTICLES.or(Grammars::PREPOSITION))
}

/// "Norvaxo verkauft 300 Geräte": a word that nothing is known of, without an article, with a verb in the
/// singular and a figure. Things without an article, and people, are known or named in full elsewhere.
pub(super) fn singular_subject(name: &Context<'_, '_>) -> bool {
    let after = name.past_adverb(name.after());
    if !bare_subject(name) || subject_follows(name, after + 1) {
        return false;
    }
    !may_have_plural_subject(name, after) && has_figure(name, after)
}

/// "sagen", "sind": a verb of speech, a copula, or one in the plural, whose subjects are as often people and things.
fn may_have_plural_subject(name: &Context<'_, '_>, verb: usize) -> bool {
    let names = &name.reading.pack().names;
    name.is(verb, Grammars::SPEECH) || name.is_copula(verb) || names.is_plural_verb(name.reading.str(verb))
}

/// "Insgesamt betreibt Torvak 300 Filialen", "Mit 400 Mitarbeitern zählt Torvak zu den größten", "Im Mai hat Torvak 4 Mio. Euro verdient": the verb before its subject,
/// which needs an article unless it is a name; a metric and a figure.
pub(super) fn inverted_subject(name: &Context<'_, '_>) -> bool {
    let after = name.after();
    let verb = name.last_before().filter(|verb| *verb > name.start());
    let told = verb.is_some_and(|verb| name.is_verb(verb) && !name.is_copula(verb));
    let firm = || name.has_metric_around(after) || name.right_before(OrganisationCue::FirmVerb);
    let before = || verb.is_some_and(|verb| opens_with_figure(name, verb));
    told && (has_figure(name, after) || before()) && firm()
}

/// "Mit 400 Mitarbeitern [zählt]": a preposition opens the clause of the verb, and a figure follows.
fn opens_with_figure(name: &Context<'_, '_>, verb: usize) -> bool {
    let marks = |i: &usize| name.reading.tokens[*i].kind == Kind::Punct;
    let first = (name.start()..verb)
        .rev()
        .find(marks)
        .map_or(name.start(), |mark| mark + 1);
    name.is(first, Grammars::PREPOSITION) && name.has_number(first..verb)
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

pub(super) fn has_metric_and_figure(name: &Context<'_, '_>, from: usize) -> bool {
    has_figure(name, from) && name.has_metric(from)
}

/// "Die Allianz verkaufte 2023 5 Millionen Policen": a firm whose name is a word too, as the subject of a sentence with
/// a sum.
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
    let number = || name.has_number(name.end().min(after + 1)..name.end().min(after + 3));
    let predicate = |last: usize| {
        name.reading.tokens[last].case() == Case::Lower && name.reading.is_predicate(last, name.end())
    };
    let other = name.is(after, Grammar::Preposition(Preposition::Other).set());
    other && bare(name) && number() && name.last_before().is_some_and(predicate)
}

/// May be a name: nothing is known of it, or that a firm is called so.
fn bare(name: &Context<'_, '_>) -> bool {
    is_ambiguous(name) || name.is_unknown()
}

/// "wurde von Torvak gebaut", "durch Zelton": who did it, without an article.
pub(super) fn agent(name: &Context<'_, '_>) -> bool {
    const PASSIVE: usize = 4;
    let Some(by) = name.last_before() else {
        return false;
    };
    let from = by.saturating_sub(PASSIVE).max(name.start());
    let passive = || (from..by).any(|i| name.is(i, Grammars::AUXILIARY));
    name.is(by, Grammar::Preposition(Preposition::Of).set()) && bare(name) && passive()
}
