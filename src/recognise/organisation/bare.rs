//! Names told by standing without an article, where common nouns need one.

use super::context::Context;
use super::evidence::{capital_nouns, is_ambiguous, single};
use super::traits::Traits;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, OrganisationCue, OwnerCue, Preposition};
use crate::text::token::{Case, Kind};

/// How far behind its verb a figure is looked for.
const FIGURE: usize = 12;

/// A subject without an article, where common nouns need one: "Siemens streicht".
pub(super) fn bare_subject(site: &Context<'_, '_>) -> bool {
    if !capital_nouns(site) || site.candidate.shape.place {
        return false;
    }
    let opens = site
        .last_before()
        .is_none_or(|last| site.reading.tokens[last].kind == Kind::Punct);
    opens && site.cue_after(site.after(), OrganisationCue::Verb)
}

/// "Norvaxo verkauft 300 Geräte": a word that nothing is known of, without an article, with a verb in the
/// singular and a figure. Things without an article, and people, are known or named in full elsewhere.
pub(super) fn singular_subject(site: &Context<'_, '_>) -> bool {
    let after = site.after();
    bare_subject(site)
        && single(site)
        && site
            .reading
            .traits(site.candidate.tokens.start)
            .has(Traits::UNKNOWN)
        && !site
            .reading
            .traits(site.candidate.tokens.start)
            .has(Traits::COMMON)
        && !site.is(after, Grammars::SPEECH)
        && !is_copula(site, after)
        && !subject_follows(site, after + 1)
        && !site.reading.str(after).ends_with("en")
        && has_figure(site, after)
}

/// "Filialen gab es", "Brennstoffe verkaufte Shell": another subject right behind the verb.
fn subject_follows(site: &Context<'_, '_>, i: usize) -> bool {
    let pronoun = site.is(i, Grammars::PRONOUN);
    let named = || site.reading.tokens[i].case() != Case::Lower && site.reading.has(i, Classes::NAME);
    i < site.end() && (pronoun || named())
}

fn is_copula(site: &Context<'_, '_>, i: usize) -> bool {
    let mut senses = site.reading.lexicon.senses_of(site.reading.word(i));
    site.reading.means(i, Classes::OWNER)
        && senses.any(|sense| matches!(sense, Sense::Owner(OwnerCue::Copula)))
}

pub(super) fn has_figure(site: &Context<'_, '_>, from: usize) -> bool {
    (from..site.end().min(from + FIGURE)).any(|i| site.reading.tokens[i].kind == Kind::Number)
}

/// "Die Allianz hat": a firm whose name is a word too, as the subject of a sentence with a sum.
pub(super) fn known_subject(site: &Context<'_, '_>) -> bool {
    let opens = site
        .last_before()
        .is_none_or(|last| site.definite_before() && last == site.start());
    let after = site.after();
    is_ambiguous(site) && opens && site.cue_after(after, OrganisationCue::Verb) && has_figure(site, after)
}

/// "folgt Zelton mit 5 Milliarden": a word without an article, and its figure, where common nouns need an article.
pub(super) fn with_figure(site: &Context<'_, '_>) -> bool {
    let after = site.after();
    let number = |i: usize| i < site.end() && site.reading.tokens[i].kind == Kind::Number;
    let verb = || {
        site.last_before()
            .is_some_and(|last| site.reading.tokens[last].case() == Case::Lower && is_verb(site, last))
    };
    capital_nouns(site)
        && site.is(after, Grammar::Preposition(Preposition::Other).set())
        && bare(site)
        && (number(after + 1) || number(after + 2))
        && verb()
}

fn is_verb(site: &Context<'_, '_>, i: usize) -> bool {
    site.cue_after(i, OrganisationCue::Verb) || site.is(i, Grammars::AUXILIARY)
}

/// May be a name: nothing is known of it, or that a firm is called so.
fn bare(site: &Context<'_, '_>) -> bool {
    let traits = site.reading.traits(site.candidate.tokens.start);
    is_ambiguous(site) || traits.has(Traits::UNKNOWN) && !traits.has(Traits::COMMON)
}

/// "wurde von Zelton gebaut", "durch Zelton": who did it, without an article.
pub(super) fn agent(site: &Context<'_, '_>) -> bool {
    const PASSIVE: usize = 4;
    let Some(by) = site.last_before() else {
        return false;
    };
    let from = by.saturating_sub(PASSIVE).max(site.start());
    capital_nouns(site)
        && site.is(by, Grammar::Preposition(Preposition::Of).set())
        && bare(site)
        && !site.article_before()
        && (from..by).any(|i| site.is(i, Grammars::AUXILIARY))
}
