//! Reasons that lie in what stands beside the name.

use super::bare::{has_figure, has_metric_and_figure};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, OrganisationCue, Preposition, Pronoun};
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::pattern::Piece;
use crate::recognise::organisation::traits::Traits;
use crate::recognise::organisation::words::kind_at;
use crate::text::token::{Case, Kind, WordId};

// A kind of organisation beside the name

/// "The chipmaker Fabrinor": a noun for a kind right before the name.
pub(super) fn kind_before(name: &Context<'_, '_>) -> bool {
    name.kind_before().is_some()
        && (!name.candidate.shape.person || name.candidate.shape.head.is_some())
        && !name.phrase_before(OrganisationCue::PlaceNoun)
}

/// "Fabrinor, a maker of chips": an apposition behind the name has a noun for a kind.
pub(super) fn kind_apposed(name: &Context<'_, '_>) -> bool {
    name.kind_apposed().is_some()
}

/// "Brovask is the largest bus company in the region".
pub(super) fn kind_predicated(name: &Context<'_, '_>) -> bool {
    name.kind_predicated().is_some()
}

/// "DOLWICK", and then "The retailer is to cut 400 jobs": a line of a name alone, and the kind of organisation that opens what
/// stands below it.
pub(super) fn heads_kind(name: &Context<'_, '_>) -> bool {
    /// So many words may stand between the article and the noun.
    const ADJECTIVES: usize = 2;
    let below = name.end();
    let mark = |i: usize| name.reading.tokens[i].kind == Kind::Punct;
    let alone = name.candidate.tokens.start == name.start() && (name.candidate.tokens.end..below).all(mark);
    let article = || below < name.reading.tokens.len() && name.reading.is(below, Grammars::DEFINITE);
    let limit = name.reading.tokens.len().min(below + 2 + ADJECTIVES);
    alone
        && name.candidate.is_unknown(name.reading)
        && article()
        && (below + 1..limit).any(|i| kind_at(name.reading, i, limit).is_some())
}

/// "the Zelton group": a small noun for a kind behind the name.
pub(super) fn kind_after(name: &Context<'_, '_>) -> bool {
    let after = name.after();
    name.precedes(&[Piece::Small])
        && !name.cue_after(after, OrganisationCue::PlaceNoun)
        && name.kind_ends_before_small(after)
}

/// "The company's leasing arm, Zelton Rent, serves", "The maker of the Orb, Zelton, said": the name is the apposition.
pub(super) fn kind_comma(name: &Context<'_, '_>) -> bool {
    let closed = name.candidate.tokens.end < name.end();
    closed
        && name.follows(&[Piece::Mark(b',')])
        && (name.kind_ends_at(name.before() - 1) || name.kind_leads(name.before() - 1))
}

// A noun that ties what stands before the name to it

/// "Analysts at Brandywell".
pub(super) fn analyst_before(name: &Context<'_, '_>) -> bool {
    name.noun_of_before(Traits::ANALYST)
}

/// "shares of Zelton": what organisations have, and a preposition, but not one of place.
pub(super) fn belonging_before(name: &Context<'_, '_>) -> bool {
    name.noun_of_before(Traits::BELONGING | Traits::THING) && !name.traits_before().has(Traits::IN)
}

/// "chief executive of Zelton".
pub(super) fn role_of(name: &Context<'_, '_>) -> bool {
    name.noun_of_before(Traits::ROLE)
}

/// at, bei, in: a preposition that says no more.
const OTHER_PREPOSITION: Grammars = Grammar::Preposition(Preposition::Other).set();

/// "Die Dividende von Torvak", "Operating profit at Torvik", but not "sales of Zelton", which may be a product: the
/// noun of a metric, and whose it is. What is known as a word, and what may be a plural where things need no article
/// ("Absatz von Wärmepumpen"), is what is counted.
pub(super) fn metric_of(name: &Context<'_, '_>) -> bool {
    const OF: Piece = Piece::Grammar(Preposition::Of.set());
    const AT: Piece = Piece::Cue(OrganisationCue::Near);
    let of = || name.reading.has_case_articles() && name.follows(&[Piece::MetricNoun, OF]);
    let at = || name.is(name.before() - 1, OTHER_PREPOSITION) && name.follows(&[Piece::MetricNoun, AT]);
    of() || at()
}

// A noun behind the name that it has

/// "Zelton shares", "Zelton-Aktie": what organisations have. "Orange-Kunden": only an organisation has them, though its
/// name is a word too.
pub(super) fn belonging_after(name: &Context<'_, '_>) -> bool {
    let compound = name.candidate.shape.compound && super::form::is_ambiguous(name);
    let owned = (name.possessed().is_some() || compound) && name.noun_after_is(OrganisationCue::Thing);
    owned || name.noun_after_is(OrganisationCue::Belonging) || has_counted(name)
}

/// "Norvana's 4,000 workers", "Norvana's first 300 stores": a genitive, a number and what organisations have.
fn has_counted(name: &Context<'_, '_>) -> bool {
    const NUMBER: Piece = Piece::Number;
    const SMALL: Piece = Piece::Small;
    const NOUN: Piece = Piece::Cue(OrganisationCue::Belonging);
    name.precedes(&[
        Piece::Genitive,
        Piece::Maybe(&SMALL),
        NUMBER,
        Piece::Maybe(&SMALL),
        NOUN,
    ])
}

/// "Zelton chief executive", "Zelton-Chefin".
pub(super) fn role_after(name: &Context<'_, '_>) -> bool {
    let titled = name.precedes_capital() && name.precedes(&[Piece::Cue(OrganisationCue::PersonRole)]);
    titled || name.noun_after_is(OrganisationCue::PersonRole)
}

/// "Norvana's revenue": a genitive, and the noun of a metric.
pub(super) fn metric_after(name: &Context<'_, '_>) -> bool {
    const NUMBER: Piece = Piece::Number;
    name.precedes(&[Piece::Genitive, Piece::Maybe(&NUMBER), Piece::Metric])
}

/// "sank Brevanos Umsatz": a genitive without an apostrophe, no article before it, and the noun of a metric.
pub(super) fn genitive_of_metric(name: &Context<'_, '_>) -> bool {
    name.candidate.shape.of_metric && !name.adjective_before()
}

// Verbs

/// "Zelton sells", "Zelton also sells": only firms do what the verb says.
pub(super) fn firm_verb(name: &Context<'_, '_>) -> bool {
    name.firm_verb_after().is_some()
}

/// "Zelton have won promotion": one name that nothing is known of, with a verb in the plural, as clubs and firms have it in
/// British English.
pub(super) fn collective_verb(name: &Context<'_, '_>) -> bool {
    let verb = name.after();
    let joined = name.grammar_before().has(Grammars::AND)
        || name
            .last_before()
            .is_some_and(|last| name.reading.is_punct(last, b','));
    let plural = |i: usize| name.reading.pack().names.is_plural(name.reading.str(i));
    let in_plural = name.is(verb, Grammars::AUXILIARY)
        && name.reading.pack().names.is_plural_verb(name.reading.str(verb));
    in_plural && !joined && !plural(name.candidate.core_end - 1)
}

/// "Castor Valves cuts 900 jobs": a firm's verb and a figure.
pub(super) fn firm_figure(name: &Context<'_, '_>) -> bool {
    name.firm_verb_after().is_some_and(|verb| has_figure(name, verb))
}

/// "Zelton fell 3%", "Operating profit at Torvik fell 7%": shares and figures of firms move so. A sentence's first word
/// may be what is measured ("Ridership fell 3%").
pub(super) fn moves_by_figure(name: &Context<'_, '_>) -> bool {
    const BY: Piece = Piece::Grammar(Grammars::PREPOSITION);
    let part = name
        .last_before()
        .is_some_and(|last| name.reading.has_name_shape(last));
    !part && name.precedes(&[Piece::Movement, Piece::Maybe(&BY), Piece::Number, Piece::Percent])
}

/// "Zelton says it now has": the speaker is "it" to itself. Of people it is said that "it was" so.
pub(super) fn speaks_of_itself(name: &Context<'_, '_>) -> bool {
    const SPEECH: Piece = Piece::Grammar(Grammars::SPEECH);
    const THAT: Piece = Piece::Grammar(Grammars::COMPLEMENTISER);
    const IT: Piece = Piece::Grammar(Grammar::Pronoun(Pronoun::It).set());
    const ADVERB: Piece = Piece::Small;
    const DOES: Piece = Piece::Cue(OrganisationCue::FirmVerb);
    let said = |verb| name.precedes(&[SPEECH, Piece::Maybe(&THAT), IT, Piece::Maybe(&ADVERB), verb]);
    said(DOES) || said(Piece::Auxiliary)
}

/// "Zelton is pursuing its partner", "The Management Board lowers its guidance": of people it would be his or her.
pub(super) fn refers_to_itself(name: &Context<'_, '_>) -> bool {
    const DOES: Piece = Piece::Small;
    const ITS: Piece = Piece::Grammar(Grammar::Possessive(Pronoun::It).set());
    name.precedes(&[DOES, Piece::Maybe(&DOES), Piece::Maybe(&DOES), ITS])
}

/// "Brinvale saw its profits fall": what is its own is a metric.
pub(super) fn its_metric(name: &Context<'_, '_>) -> bool {
    const DOES: Piece = Piece::Small;
    const ITS: Piece = Piece::Grammar(Grammar::Possessive(Pronoun::It).set());
    const WHICH: Piece = Piece::Small;
    name.precedes(&[
        DOES,
        Piece::Maybe(&DOES),
        Piece::Maybe(&DOES),
        ITS,
        Piece::Maybe(&WHICH),
        Piece::MetricNoun,
    ])
}

/// "Norvana, which makes trucks", "Norvana, which last year bought", "Zelton, whose sales rose".
pub(super) fn which_after(name: &Context<'_, '_>) -> bool {
    /// So many words may stand before the verb where it need not come last.
    const BEFORE_VERB: usize = 3;
    const WHICH: Piece = Piece::Grammar(Grammars::RELATIVE);
    const DOES: Piece = Piece::Cue(OrganisationCue::Verb);
    let which = |next| name.precedes(&[Piece::Mark(b','), WHICH, next]);
    let small_nouns = name.reading.capital_tells_name();
    let late = || {
        let from = name.after() + 2;
        let verb = |i: usize| name.cue_after(i, OrganisationCue::Verb);
        name.precedes(&[Piece::Mark(b','), WHICH]) && (from..from + BEFORE_VERB).any(verb)
    };
    let has = || which(Piece::Auxiliary) && has_metric_and_figure(name, name.after());
    which(DOES) || small_nouns && (which(Piece::MetricNoun) || late() || has())
}

// What a word is that the language does not know

/// "Norvana sold 5m shares", "Zelton now employs 300 people": a verb, a metric and a figure. What may open a
/// sentence without an article is no such word.
pub(super) fn coined_subject(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let verb = name.past_adverb(name.after());
    let written_as_one = name.is_single() || shape.odd_case || shape.acronym;
    let governed = name.grammar_before().has(Grammars::PREPOSITION);
    let tells_that = name.is(verb, Grammars::SPEECH) && name.is(verb + 1, Grammars::COMPLEMENTISER);
    written_as_one && !governed && !tells_that && name.is_verb(verb) && has_metric_and_figure(name, verb)
}

/// "Blue Norvana sold 5m shares", "Power Norvana, which makes pumps, has 300 staff": several words with a capital, a common
/// one and one that nothing is known of, before a verb, a metric and a figure.
pub(super) fn phrase_subject(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let verb = name.past_adverb(name.after());
    let governed = name.grammar_before().has(Grammars::PREPOSITION);
    let several = name.candidate.words > 1 && shape.common_part && !shape.plain;
    several && !governed && name.is_verb(verb) && has_metric_and_figure(name, verb)
}

/// "Value Point announced that", "Cost Corner plans to open shops": several common words with the capitals of a name, before
/// a verb of who decides and speaks. A plural without a head is people or things.
pub(super) fn common_subject(name: &Context<'_, '_>) -> bool {
    const OTHER: Traits = Traits::ROLE
        .or(Traits::TITLE)
        .or(Traits::BREAK)
        .or(Traits::NATIONALITY);
    let shape = &name.candidate.shape;
    let verb = name.past_adverb(name.after());
    let intends =
        || name.cue_after(verb, OrganisationCue::FirmVerb) && name.reading.means(verb, Classes::INTENT);
    let mut words = name.candidate.tokens.start..name.candidate.core_end;
    let last = words.end - 1;
    let plural = || name.reading.pack().names.is_plural(name.reading.str(last));
    let several = name.candidate.words > 1
        && (shape.head.is_some() || name.reading.has(last, Classes::GRAMMAR) || !plural())
        && !words.any(|i| name.reading.traits(i).has(OTHER));
    several && (name.is(verb, Grammars::SPEECH) || intends())
}

/// "Norvana's revenue rose 5%", "The Zelton chief executive".
pub(super) fn coined_owner(name: &Context<'_, '_>) -> bool {
    const NUMBER: Piece = Piece::Number;
    const SMALL: Piece = Piece::Small;
    const HYPHEN: Piece = Piece::Mark(b'-');
    let metric = || {
        name.precedes(&[
            Piece::Genitive,
            Piece::Maybe(&NUMBER),
            Piece::Maybe(&SMALL),
            Piece::Maybe(&HYPHEN),
            Piece::Maybe(&SMALL),
            Piece::MetricNoun,
        ])
    };
    let thing = || name.noun_after_is(OrganisationCue::Thing);
    name.is_coined() && (metric() || !name.candidate.shape.initial && belonging_after(name) && !thing())
}

/// "Profit fell 5% at Brinvale", "At Brinvale, revenue rose 5%".
pub(super) fn figure_at(name: &Context<'_, '_>) -> bool {
    /// The figure stands near.
    const BESIDE: usize = 7;
    const AT: Piece = Piece::Cue(OrganisationCue::Near);
    let (before, after) = (name.before(), name.after());
    let from = before.saturating_sub(BESIDE).max(name.start());
    let figure = name.has_number(from..before) || name.has_number(after..name.end().min(after + BESIDE));
    let at = |at: usize| name.is(at, OTHER_PREPOSITION) && !name.is(at, Grammars::ARTICLE);
    figure && name.follows(&[AT]) && at(before - 1) && name.has_metric(from)
}

/// "Norvana teilte das mit", "Zelton is warning", "sagte Torvak".
pub(super) fn speech(name: &Context<'_, '_>) -> bool {
    const SPEECH: Piece = Piece::Grammar(Grammars::SPEECH);
    const DOES: Piece = Piece::Grammar(Grammars::AUXILIARY);
    name.precedes(&[Piece::Maybe(&DOES), SPEECH]) || name.follows(&[SPEECH])
}

// Other ties

/// "South Korea's Zelton".
pub(super) fn place_possessive(name: &Context<'_, '_>) -> bool {
    name.owning_place().is_some() && !name.describes_noun()
}

/// "Bureau of Vintage Xylophones (BVX)": the initials of its words stand behind it.
pub(super) fn acronym_after(name: &Context<'_, '_>) -> bool {
    name.acronym_after()
        .is_some_and(|acronym| name.initials_match(acronym))
}

/// "the XYZ said", "the Aldwych Circle has": an article before a name, and no noun that the name describes after it.
pub(super) fn definite(name: &Context<'_, '_>) -> bool {
    let shape = &name.candidate.shape;
    let several = name.candidate.words > 1 && name.reading.capital_tells_name();
    let marked = shape.acronym || several || super::form::begins_with_acronym(name);
    marked && name.definite_before() && !name.describes_noun()
}

/// "(NYSE: ZLTX)": the name is the exchange.
pub(super) fn is_exchange(name: &Context<'_, '_>) -> bool {
    name.is_exchange()
}

/// "Zelton (NYSE: ZLTX)", "Zelton (ISIN DE000ZLT0001)".
pub(super) fn ticker_after(name: &Context<'_, '_>) -> bool {
    name.ticker_after()
}

impl Context<'_, '_> {
    /// Behind the name stands a noun that it may describe: "the XYZ figures".
    pub(super) fn describes_noun(&self) -> bool {
        let after = self.after();
        let hyphen = self.reading.is_hyphen(after);
        hyphen || after < self.end() && self.is_open_word(after)
    }

    /// Behind the name stands a noun in the plural and in small letters that organisations need not have: "QVRG
    /// chips", "QVRG chip shipments".
    pub(in crate::recognise::organisation) fn describes_things(&self) -> bool {
        let own = OrganisationCue::Belonging
            .set()
            .or(OrganisationCue::PersonRole.set());
        let noun = self.after();
        let open =
            |i: usize| i < self.end() && self.is_open_word(i) && self.reading.tokens[i].case() == Case::Lower;
        let plural = |i: usize| open(i) && self.reading.pack().names.is_plural(self.reading.str(i));
        (plural(noun) || open(noun) && plural(noun + 1))
            && !self.reading.cues_at(noun, self.end()).has(own)
            && !self.kind_at(noun)
    }

    /// A word that is neither of grammar nor a verb.
    fn is_open_word(&self, i: usize) -> bool {
        let token = &self.reading.tokens[i];
        if !token.is_word() || token.word == WordId::CLITIC_S {
            return false;
        }
        !self.reading.has(i, Classes::GRAMMAR) && !self.cue_after(i, OrganisationCue::Verb)
    }

    /// A noun with this cue belongs to the name. Where nouns have capitals, only a genitive or a hyphen ties it to
    /// the name; where they have none, one with a capital is part of another name ("Zelton Report").
    fn noun_after_is(&self, cue: OrganisationCue) -> bool {
        let noun = self.noun_after();
        if noun >= self.end() {
            return false;
        }
        let apart = noun > self.after();
        let tied = match self.reading.tokens[noun].case() {
            _ if !self.reading.has_name_shape(noun) => self.reading.capital_tells_name(),
            Case::Upper => apart || self.reading.capital_tells_name(),
            _ => apart,
        };
        tied && self.cue_after(noun, cue)
    }
}
