//! What speaks for a run being an organisation's name, and what against.

use super::aspects::{self, Aspect, Aspect::*};
use super::bare::{agent, bare_subject, has_figure, known_subject, singular_subject, with_figure};
use super::known::Known;

use super::surroundings::{ARTICLES, Site};
use super::words::{Traits, kind_at};
use crate::language::lexicon::Classes;
use crate::language::names::Sureness;
use crate::language::pack::{Grammars, OrganisationCue};
use crate::text::token::{Case, Kind, WordId};

/// A reason, and how much it weighs.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) weight: i32,
    /// Whether it holds in lines whose words all have capitals too.
    in_titles: bool,
    /// Where one of these is missing, the rule does not hold.
    needs: &'static [Aspect],
    holds: fn(&Site<'_, '_>) -> bool,
}

const fn rule(
    name: &'static str,
    weight: i32,
    needs: &'static [Aspect],
    holds: fn(&Site<'_, '_>) -> bool,
) -> Rule {
    Rule {
        name,
        weight,
        in_titles: false,
        needs,
        holds,
    }
}

const fn own(
    name: &'static str,
    weight: i32,
    needs: &'static [Aspect],
    holds: fn(&Site<'_, '_>) -> bool,
) -> Rule {
    Rule {
        name,
        weight,
        in_titles: true,
        needs,
        holds,
    }
}

/// For rules that hold where all is there that they need.
const fn always(_: &Site<'_, '_>) -> bool {
    true
}

/// All reasons. A story counts each once for a name, however often it holds.
pub(super) static RULES: &[Rule] = &[
    // What the name itself says
    own("own_name", 30, &[Listed], is_own),
    own("well_known", 12, &[Listed], is_sure),
    own("well_known_ambiguous", 3, &[Listed], is_ambiguous),
    own("legal_form", 12, &[LegalForm], always),
    rule("head", 7, &[Head], always),
    rule("head_with_place", 7, &[Seat], always),
    own("head_with_joiner", 8, &[HeadOf], always),
    rule("ampersand", 6, &[Ampersand], always),
    rule("acronym", 3, &[Acronym], |site| !site.run.shape.plain),
    own("domain", 6, &[Domain], always),
    rule("odd_case", 4, &[OddCase], always),
    rule("capital", 1, &[SmallNouns, Inside], always),
    // What stands beside it
    rule("kind_before", 7, &[KindBefore], after_kind),
    rule("kind_apposed", 6, &[Comma], |site| site.kind_apposed().is_some()),
    rule("noun_before", 5, &[NounBefore], always),
    rule("near", 2, &[Near], always),
    rule("analyst_before", 5, &[Tied], |site| {
        site.noun_of_before(Traits::ANALYST)
    }),
    rule("belonging_before", 4, &[Tied], |site| {
        site.noun_of_before(Traits::BELONGING) && !site.traits_before().has(Traits::IN)
    }),
    rule("role_of", 4, &[Tied], |site| {
        site.noun_of_before(Traits::ROLE) && !site.run.shape.person
    }),
    rule("belonging_after", 5, &[After, NounAfter], belonging_after),
    rule("role_after", 5, &[After, NounAfter], role_after),
    rule("verb_after", 3, &[SmallNouns, Verb], always),
    rule("firm_verb", 2, &[After, FirmVerb], |site| {
        site.firm_verb_after().is_some()
    }),
    // "rechnet Zelton": no article, where common nouns need one
    rule("firm_verb_before", 2, &[CapitalNouns, FirmVerbBefore], |site| {
        !site.run.shape.place
    }),
    rule("firm_figure", 2, &[After, FirmVerb], firm_figure),
    rule("metric_after", 2, &[After, NounAfter], metric_after),
    rule("place_possessive", 4, &[Owner], place_possessive),
    rule("kind_comma", 5, &[Before, Comma], kind_comma),
    rule("which_after", 6, &[CommaAfter], which_after),
    rule("bare_subject", 3, &[CapitalNouns, Verb], bare_subject),
    rule(
        "singular_subject",
        3,
        &[CapitalNouns, Verb, Unlisted],
        singular_subject,
    ),
    rule("known_subject", 3, &[Listed, Verb], known_subject),
    rule(
        "with_figure",
        4,
        &[CapitalNouns, Before, PrepositionAfter],
        with_figure,
    ),
    rule("agent", 3, &[CapitalNouns, PrepositionBefore], agent),
    rule("compound", 3, &[CapitalNouns, Compound], belonging_after),
    rule("acronym_after", 4, &[Bracket], |site| {
        site.acronym_after()
            .is_some_and(|acronym| site.initials_match(acronym))
    }),
    rule("definite", 3, &[Article], definite),
    own("exchange", 8, &[Colon], |site| site.is_exchange()),
    rule("ticker_after", 8, &[Bracket], |site| site.ticker_after()),
    rule("kind_after", 5, &[SmallNouns, KindAfter], kind_after),
    rule("bare_subject_words", 4, &[Subject], always),
    // What makes it a person, a place or a common word
    rule("title_before", -14, &[TitleBefore], title_before),
    rule("role_before", -8, &[RoleBefore], role_before),
    rule("first_name", -10, &[Person, Unlisted], always),
    rule("age_after", -10, &[Comma], age_after),
    rule("role_apposed", -7, &[Comma], role_apposed),
    rule("who_after", -7, &[After], who_after),
    own("place", -12, &[Place], |site| {
        !matches!(site.run.known, Some(Known::Own(_)))
    }),
    own("nationality", -12, &[Nationality], |site| !is_sure(site)),
    own("plain", -20, &[Plain, Unlisted], always),
    rule("model", -20, &[Digits, Unlisted], is_model),
    rule("in_before", -4, &[In, Unlisted], in_before),
    rule("place_noun_before", -9, &[PlaceNounBefore], always),
    rule("first_name_alone", -6, &[FirstName, Unlisted], single),
    rule("speaker_of", -6, &[Owner, Unlisted], speaker_of),
    rule("index", -5, &[Ampersand], index),
    rule(
        "article_before",
        -6,
        &[CapitalNouns, Article, Unlisted],
        common_article,
    ),
    rule("the_single", -5, &[SmallNouns, Article, Unlisted], |site| {
        single(site) && !after_kind(site) && !kind_after(site)
    }),
    rule(
        "adjective_before",
        -5,
        &[CapitalNouns, Before, Unlisted],
        |site| single(site) && site.run.shape.slot.is_none() && site.adjective_before(),
    ),
    rule("shout", -6, &[Acronym, Unlisted], in_shout),
    // Given by the story, not by a site
    rule("surname", -14, &[], |_| false),
];

/// Only firms do what the verb after the name says.
pub(super) const FIRM_VERB: u64 = bit("firm_verb");
/// A preposition of place stands before the name.
pub(super) const IN_BEFORE: u64 = bit("in_before");

/// The bit of a rule.
const fn bit(name: &str) -> u64 {
    let mut i = 0;
    while i < RULES.len() {
        if is_same(RULES[i].name.as_bytes(), name.as_bytes()) {
            return 1 << i;
        }
        i += 1;
    }
    0
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

/// The reason that a name is the surname of a person in the story.
pub(super) const SURNAME: u64 = 1 << (RULES.len() - 1);

/// The rules that hold where a line's words all have capitals too.
const IN_TITLES: u64 = {
    let (mut rules, mut i) = (0, 0);
    while i < RULES.len() {
        rules |= (RULES[i].in_titles as u64) << i;
        i += 1;
    }
    rules
};

/// For each four aspects, and each set of these, the rules that need more of them.
static REFUSED: [[u64; 16]; Aspect::COUNT.div_ceil(4)] = {
    let mut refused = [[0; 16]; Aspect::COUNT.div_ceil(4)];
    let mut i = 0;
    while i < RULES.len() {
        let mut needs = RULES[i].needs;
        while let [first, rest @ ..] = needs {
            let need = *first as usize;
            let mut set = 0;
            while set < 16 {
                refused[need / 4][set] |= (1 ^ (set >> (need % 4) & 1) as u64) << i;
                set += 1;
            }
            needs = rest;
        }
        i += 1;
    }
    refused
};

/// The rules that hold for the run, as a set of bits in the order of [`RULES`]; those of `held` are not asked again.
pub(super) fn reasons(site: &Site<'_, '_>, held: u64) -> u64 {
    let there = aspects::of(site);
    let mut asked = !held & if site.run.shape.titled { IN_TITLES } else { !0 };
    for (four, refused) in REFUSED.iter().enumerate() {
        asked &= !refused[(there >> (4 * four) & 15) as usize];
    }
    rules(asked)
        .filter(|(_, rule)| (rule.holds)(site))
        .fold(held, |set, (i, _)| set | 1 << i)
}

/// The rules of a set, in order.
fn rules(mut reasons: u64) -> impl Iterator<Item = (usize, &'static Rule)> {
    std::iter::from_fn(move || {
        let first = reasons.trailing_zeros() as usize;
        reasons &= reasons.wrapping_sub(1);
        Some((first, RULES.get(first)?))
    })
}

/// What a set of reasons weighs together.
pub(super) fn weight(reasons: u64) -> i32 {
    rules(reasons).map(|(_, rule)| rule.weight).sum()
}

/// The name of the weightiest reason.
pub(super) fn main_reason(reasons: u64) -> &'static str {
    rules(reasons)
        .max_by_key(|(i, rule)| (rule.weight, std::cmp::Reverse(*i)))
        .map_or("short_form", |(_, rule)| rule.name)
}

pub(super) fn capital_nouns(site: &Site<'_, '_>) -> bool {
    site.reading.pack().capital_nouns
}

pub(super) fn single(site: &Site<'_, '_>) -> bool {
    site.run.words == 1 && !site.run.shape.acronym && !site.run.shape.odd_case && site.run.known.is_none()
}

fn is_own(site: &Site<'_, '_>) -> bool {
    matches!(site.run.known, Some(Known::Own(_)))
}

fn is_sure(site: &Site<'_, '_>) -> bool {
    matches!(site.run.known, Some(Known::Name(name)) if name.sureness() == Sureness::Sure)
}

pub(super) fn is_ambiguous(site: &Site<'_, '_>) -> bool {
    matches!(site.run.known, Some(Known::Name(name)) if name.sureness() == Sureness::Ambiguous)
}

/// "Xiaomi SU7": letters and digits right behind a name are a model of its owner.
fn is_model(site: &Site<'_, '_>) -> bool {
    let first = site.run.tokens.start;
    let token = &site.reading.tokens[first];
    token.has_digit()
        && site.run.words == 1
        && token.spaced()
        && first > site.run.sentence.start
        && site.reading.has_name_shape(first - 1)
        && !site.reading.has(first - 1, Classes::GRAMMAR)
}

/// Capitals all over the line tell nothing.
fn in_shout(site: &Site<'_, '_>) -> bool {
    let around = [site.run.tokens.start.wrapping_sub(1), site.run.tokens.end];
    let shouted = |i: &usize| {
        site.run.sentence.contains(i)
            && site.reading.tokens[*i].is_word()
            && site.reading.tokens[*i].case() == Case::Upper
    };
    around.iter().any(shouted)
}

fn after_kind(site: &Site<'_, '_>) -> bool {
    site.kind_before().is_some()
        && (!site.run.shape.person || site.run.shape.head.is_some())
        && !site.phrase_before(OrganisationCue::PlaceNoun)
}

/// "the X group", where the name has the capital and the kind has none.
fn kind_after(site: &Site<'_, '_>) -> bool {
    let after = site.after();
    after < site.end()
        && site.reading.tokens[after].case() == Case::Lower
        && kind_at(site.reading, after, site.end()).is_some()
}

/// Where nouns have capitals, only a genitive or a hyphen ties the noun to the name.
fn noun_after(site: &Site<'_, '_>, of: OrganisationCue) -> bool {
    let noun = site.noun_after();
    let tied =
        !capital_nouns(site) || noun > site.after() && site.reading.has_name_shape(noun.min(site.end() - 1));
    noun < site.end() && tied && site.cue_after(noun, of)
}

fn belonging_after(site: &Site<'_, '_>) -> bool {
    noun_after(site, OrganisationCue::Belonging)
}

fn role_after(site: &Site<'_, '_>) -> bool {
    noun_after(site, OrganisationCue::PersonRole) && !site.run.shape.person
}

/// "the XYZ said", "the Aldwych Circle has": an article before a name, and no noun that the name describes after it.
fn definite(site: &Site<'_, '_>) -> bool {
    let after = site.after();
    let name = site.run.shape.acronym || site.run.words > 1 && !capital_nouns(site);
    let noun = after < site.end()
        && site.reading.tokens[after].is_word()
        && !site.reading.has(after, Classes::GRAMMAR)
        && !site.cue_after(after, OrganisationCue::Verb)
        && site.reading.word(after) != WordId::CLITIC_S;
    let hyphen = site.reading.is_punct(after, b'-') && site.reading.tokens[after].glued();
    name && !noun && !hyphen && !site.run.shape.initial && site.definite_before()
}

/// "X's Smith said".
fn speaker_of(site: &Site<'_, '_>) -> bool {
    site.possessor_before() && site.owning_place().is_none() && site.is(site.after(), Grammars::SPEECH)
}

/// "S&P 500": the name of an index.
fn index(site: &Site<'_, '_>) -> bool {
    let number = site
        .reading
        .tokens
        .get(site.run.tokens.end)
        .is_some_and(|token| token.kind == Kind::Number && token.spaced());
    number && site.run.tokens.end < site.end()
}

/// "Zelton sold 5 million": a firm's verb and a figure.
fn firm_figure(site: &Site<'_, '_>) -> bool {
    site.firm_verb_after().is_some_and(|verb| has_figure(site, verb))
}

/// "Zelton's profit"
fn metric_after(site: &Site<'_, '_>) -> bool {
    let Some(noun) = site.possessed() else {
        return false;
    };
    noun < site.end()
        && !site.run.shape.place
        && !site.run.shape.person
        && site.reading.has(noun, Classes::METRIC)
        && (!capital_nouns(site) || site.reading.has_name_shape(noun))
}

/// "South Korea's Zelton"
fn place_possessive(site: &Site<'_, '_>) -> bool {
    site.owning_place().is_some() && !site.run.shape.person
}

/// "Zelton, which makes chips"
fn which_after(site: &Site<'_, '_>) -> bool {
    let comma = site.after();
    comma + 1 < site.end()
        && site.reading.is_punct(comma, b',')
        && site.is(comma + 1, Grammars::RELATIVE)
        && site.cue_after(comma + 1, OrganisationCue::Verb)
        && !site.run.shape.person
}

/// "the company's leasing arm, Zelton Lease, serves"
fn kind_comma(site: &Site<'_, '_>) -> bool {
    let comma = site.before();
    let closed = site.run.tokens.end < site.end();
    let opened = comma > site.start() && site.reading.is_punct(comma - 1, b',');
    closed && opened && !site.run.shape.person && site.reading.kind_before(site.start(), comma - 1).is_some()
}

fn title_before(site: &Site<'_, '_>) -> bool {
    let before = site.before();
    let stop = before.saturating_sub(usize::from(
        before > site.start() && site.reading.is_punct(before - 1, b'.'),
    ));
    let title = |end: usize| {
        end > site.start()
            && site.reading.traits(end - 1).has(Traits::TITLE)
            && site.reading.has_name_shape(end - 1)
    };
    let own = site.run.words > 1 && site.run.known.is_none() && title(site.run.tokens.start + 1);
    (title(before) || title(stop) || own) && site.run.shape.head.is_none()
}

fn role_before(site: &Site<'_, '_>) -> bool {
    let role = site.right_before(OrganisationCue::PersonRole);
    let before = site.traits_before();
    (role || before.has(Traits::ROLE))
        && !before.has(Traits::KIND)
        && site.run.shape.head.is_none()
        && !is_sure(site)
}

/// "X, 54,"
fn age_after(site: &Site<'_, '_>) -> bool {
    let comma = site.run.tokens.end;
    let number = site
        .reading
        .tokens
        .get(comma + 1)
        .is_some_and(|token| token.kind == Kind::Number && token.span().len() == 2);
    number && comma + 2 < site.end() && site.reading.is_punct(comma + 2, b',')
}

/// "X, chief executive of"
fn role_apposed(site: &Site<'_, '_>) -> bool {
    let comma = site.run.tokens.end;
    if comma + 1 >= site.end() {
        return false;
    }
    let from = comma + 1;
    let from = from + usize::from(site.is(from, ARTICLES));
    site.cue_after(from, OrganisationCue::PersonRole) && kind_at(site.reading, from, site.end()).is_none()
}

fn who_after(site: &Site<'_, '_>) -> bool {
    let comma = usize::from(site.reading.is_punct(site.run.tokens.end, b','));
    site.cue_after(site.run.tokens.end + comma, OrganisationCue::Who)
}

fn in_before(site: &Site<'_, '_>) -> bool {
    site.traits_before().has(Traits::IN)
        && !site.phrase_before(OrganisationCue::Before)
        && site.run.shape.head.is_none()
}

/// An article right before a single word: a common noun, where nouns have capitals.
fn common_article(site: &Site<'_, '_>) -> bool {
    single(site)
        && !site.run.shape.compound
        && site.run.shape.slot.is_none()
        && site.article_before()
        && !site.reading.has(site.run.tokens.start, Classes::NAME)
}
