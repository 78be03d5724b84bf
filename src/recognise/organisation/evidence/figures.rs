//! Names that nothing is known of, told by the figure that their sentence gives them.

use super::bare::has_figure;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, OrganisationCue, Preposition};
use crate::recognise::organisation::context::{ARTICLES, Context};
use crate::recognise::organisation::pattern::Piece;
use crate::recognise::organisation::traits::{self, Traits};
use crate::text::token::{Case, Kind};

/// In bytes: a word that nothing is known of and that is as long is a compound as often as a name.
const COMPOUND: usize = 8;

/// "Torvale sold 300,000 cars, Norvick 280,000", "Torvale (30,000), Norvick (20,000) and Zelt (9,000)", "followed by Norvick
/// with 20,000": right before a figure, behind a mark or small word, where the sentence has one more.
pub(super) fn own_figure(name: &Context<'_, '_>) -> bool {
    let end = name.candidate.tokens.end;
    let bracket = name.reading.is_punct(end, b'(');
    let with = name.is(end, Grammars::PREPOSITION) && !name.is(end, Grammars::ARTICLE);
    let number = end + usize::from(bracket || with);
    // Where nouns have capitals, a long word may be a compound, and brackets stand behind any.
    let noun = name.reading.capital_tells_noun()
        && (bracket || name.reading.str(name.candidate.tokens.start).len() >= COMPOUND);
    !noun && is_amount(name, number, with) && is_led(name, with) && has_other_figure(name, number)
}

/// It opens its phrase; `with` a preposition behind it, another may stand before it.
fn is_led(name: &Context<'_, '_>, with: bool) -> bool {
    const JOINS: Grammars = Grammars::AND.or(Grammars::BUT);
    name.last_before().is_none_or(|last| {
        let mark = name.reading.tokens[last].kind == Kind::Punct;
        let governs = with && name.is(last, Grammars::PREPOSITION) && !name.is(last, ARTICLES);
        mark || governs || name.is(last, JOINS)
    })
}

/// Another figure, and what both measure, in its sentence.
fn has_other_figure(name: &Context<'_, '_>, number: usize) -> bool {
    let (start, end) = (name.start(), name.end());
    let other = name.has_number(start..name.before()) || name.has_number(number + 1..end);
    other && (start..end).any(|i| name.reading.has(i, Classes::METRIC))
}

/// No year, nor the age of a person or the goals of a club, which stand there without a preposition.
fn is_amount(name: &Context<'_, '_>, i: usize, with: bool) -> bool {
    /// In bytes: of a year, and of a smaller number.
    const YEAR: usize = 4;
    const SMALL: usize = 2;
    let number = i < name.end() && name.reading.tokens[i].kind == Kind::Number;
    if !number {
        return false;
    }
    let digits = name.reading.str(i);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let scaled = i + 1 < name.end() && name.reading.has(i + 1, Classes::NUMBER.or(Classes::UNIT));
    scaled || (with || digits.len() > SMALL) && !(plain && digits.len() == YEAR)
}

/// "According to Norvick, sales rose 5%", "Sales rose 5%, Norvick said", "Wie Torvak mitteilte, stieg der Absatz um 5 Prozent": who tells a figure, by one
/// name that is not somebody's elsewhere.
pub(super) fn source_of_figure(name: &Context<'_, '_>) -> bool {
    const OF: Piece = Piece::Grammar(Preposition::Of.set());
    const AS: Piece = Piece::Grammar(Grammars::SUBORDINATOR);
    const SAYS: Piece = Piece::Grammar(Grammars::SPEECH);
    let end = name.candidate.tokens.end;
    let goes_on = end < name.end() && name.reading.has_name_shape(end);
    let near = name.right_before(OrganisationCue::Near) && ends_source(name, name.before());
    let source = near || name.follows(&[OF]) && ends_source(name, name.before() - 1);
    let says = || name.follows(&[AS]) && name.precedes(&[SAYS, Piece::Mark(b',')]);
    let told = || name.has_number(name.start()..name.end()) && name.has_metric(name.after());
    !goes_on && ((source || says()) && told() || says_behind(name))
}

/// "Revenue grew 12%, Norvick said", "…, teilte Torvak mit": behind what is said, with its metric and figure.
fn says_behind(name: &Context<'_, '_>) -> bool {
    const COMMA: Piece = Piece::Mark(b',');
    const SAYS: Piece = Piece::Grammar(Grammars::SPEECH);
    let start = name.start();
    let said = name.before().saturating_sub(1);
    let turned = name.follows(&[COMMA, SAYS]);
    let behind = turned || name.follows(&[COMMA]) && name.precedes(&[SAYS]);
    behind && name.has_number(start..said) && (start..said).any(|i| name.reading.has(i, Classes::METRIC))
}

/// "according to", "laut", "nach Angaben" ends there.
fn ends_source(name: &Context<'_, '_>, end: usize) -> bool {
    /// In tokens.
    const LONGEST: usize = 4;
    const SOURCE: Grammar = Grammar::Preposition(Preposition::Source);
    let tells = |sense: &Sense| matches!(sense, Sense::Grammar(grammar) if *grammar == SOURCE);
    (name.start().max(end.saturating_sub(LONGEST))..end).any(|from| {
        let mut senses = name.reading.senses(from, end);
        senses.any(|(after, sense)| after == end && tells(sense))
    })
}

/// "Während Torvak 3 Millionen Euro verlor": a word without an article right behind what opens a clause that ends in its verb,
/// which is in the singular; a metric and a figure.
pub(super) fn subordinate_subject(name: &Context<'_, '_>) -> bool {
    /// No such clause is longer.
    const CLAUSE: usize = 24;
    const OPENS: Grammars = Grammars::SUBORDINATOR.or(Grammars::COMPLEMENTISER);
    if !name.grammar_before().has(OPENS) {
        return false;
    }
    let after = name.after();
    let closes = |i: &usize| {
        [b',', b';', b':']
            .iter()
            .any(|mark| name.reading.is_punct(*i, *mark))
    };
    let limit = name.end().min(after + CLAUSE);
    let end = (after..limit).find(closes).unwrap_or(limit);
    let stop = end > after && name.reading.tokens[end - 1].kind == Kind::Punct;
    let end = end - usize::from(stop);
    let verb = end.wrapping_sub(1);
    let states = || {
        let names = &name.reading.pack().names;
        verb > after
            && name.reading.tokens[verb].case() == Case::Lower
            && !name.is(verb, Grammars::SPEECH)
            && (name.is_verb(verb) || names.may_be_verb(name.reading.str(verb)))
            && !names.is_plural_verb(name.reading.str(verb))
    };
    name.has_number(after..end) && name.has_metric(after) && states()
}

/// "compared with 280 for Norvick", "against 8 percent for Norvick": the figure that another is held against.
pub(super) fn figure_for(name: &Context<'_, '_>) -> bool {
    const WITH: Piece = Piece::Grammar(Grammars::PREPOSITION);
    const UNIT: Piece = Piece::Percent;
    const FOR: Piece = Piece::Cue(OrganisationCue::Near);
    let number = name.before().checked_sub(3);
    let earlier = number.is_some_and(|number| name.has_number(name.start()..number.max(name.start())));
    earlier && name.follows(&[WITH, Piece::Number, Piece::Maybe(&UNIT), FOR])
}

/// "while Norvick's fell to 8 percent", "der von Torvak sank auf 8 Prozent": what is measured was told before.
pub(super) fn elided_metric(name: &Context<'_, '_>) -> bool {
    const TO: Piece = Piece::Grammar(Grammars::PREPOSITION);
    const ITS: Piece = Piece::Grammar(Grammars::DEFINITE);
    const OF: Piece = Piece::Grammar(Preposition::Of.set());
    let owned = name.precedes(&[Piece::Genitive, Piece::Movement, Piece::Maybe(&TO), Piece::Number]);
    let of = || name.follows(&[ITS, OF]) && name.precedes(&[Piece::Movement]);
    (owned || of()) && has_figure(name, name.after())
}

/// "Torvak und Norvick verkauften 30.000 Autos": two words without an article that "und" joins, of which nothing is known, a
/// verb, a metric and a figure.
pub(super) fn row_subject(name: &Context<'_, '_>) -> bool {
    let coined = |i: usize| name.reading.traits(i).is_unknown() && name.reading.has_name_shape(i);
    let and = |i: usize| name.is(i, Grammars::AND);
    let (first, after) = (name.candidate.tokens.start, name.candidate.tokens.end);
    let opens = |first: usize| first == name.start() || name.reading.tokens[first - 1].kind == Kind::Punct;
    let led = first >= name.start() + 2 && and(first - 1) && coined(first - 2) && opens(first - 2);
    let leads = after + 1 < name.end() && opens(first) && and(after) && coined(after + 1);
    let verb = if leads { after + 2 } else { after };
    let other = name.is(verb + 1, Grammars::PRONOUN);
    (leads || led) && !other && name.is_verb(verb) && has_figure(name, verb) && name.has_metric(verb)
}

/// "Norvick, valued at £3m, has", "Zelt, owned by Norvick, made a loss": what only organisations are, told in an aside.
pub(super) fn participle_apposed(name: &Context<'_, '_>) -> bool {
    /// No such aside has more tokens.
    const ASIDE: usize = 14;
    const DONE: Traits = traits::of(OrganisationCue::Before).or(traits::of(OrganisationCue::FirmVerb));
    let comma = name.candidate.tokens.end;
    let participle = comma + 1;
    if participle + 1 >= name.end() || !name.reading.is_punct(comma, b',') {
        return false;
    }
    let cues = name.reading.phrase_cues_at(participle, name.end());
    let closed = (participle..name.end().min(participle + ASIDE)).any(|i| name.reading.is_punct(i, b','));
    cues.has(DONE) && closed && name.has_number(name.start()..name.end())
}
