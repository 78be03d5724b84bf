//! What a name does in its sentence: whether it can own a figure there.

use std::ops::Range;

use crate::grammar::{PhraseRole, Syntax};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammar, Grammars, OrganisationCue, OwnerCue, Preposition, Pronoun, Reach, Sort, WordCues,
};
pub(super) use crate::link::sentence::Role;
use crate::link::sentence::{Owner, Sentence, Who};
use crate::recognise::organisation::OrganisationGroup;
use crate::text::token::{Case, Kind, WordId};

/// Gives every owner of a sentence its role; `cited` are the groups that are media and not what the story is about.
pub(in crate::link) fn assign(
    reading: &Reading<'_>,
    sentence: &mut Sentence<'_>,
    groups: &[OrganisationGroup],
    cited: &[bool],
) {
    let Sentence {
        tokens: sentence,
        owners,
        syntax,
        figures,
        ..
    } = sentence;
    for i in 0..owners.len() {
        let named = match owners[i].who {
            Who::Named(group) => Some(group),
            _ => None,
        };
        let media = named.is_some_and(|group| cited[group]);
        let party = named.is_some_and(|group| groups[group].sort == Some(Sort::Party));
        let itself = || tells_of_itself(reading, sentence.end, &owners[i]);
        let union = named.is_some_and(|group| groups[group].sort == Some(Sort::Association));
        let source = media && tells(reading, sentence, &owners[i].tokens)
            || union && is_union_speaker(reading, sentence, &owners[i]);
        owners[i].role = if source && !itself() {
            Role::Source
        } else if party && is_bracketed(reading, sentence, &owners[i].tokens) {
            Role::Aside
        } else {
            role(reading, sentence, owners, i)
        };
        if owners[i].role == Role::Subject && !figures.is_empty() {
            owners[i].role = by_grammar(syntax, &owners[i]);
        }
    }
}

/// What a name does that nothing right beside it tells: behind "with its former backers", it is no subject.
fn by_grammar(syntax: &Syntax, owner: &Owner) -> Role {
    match syntax.role(owner.tokens.start) {
        Some(PhraseRole::Oblique) => Role::Oblique,
        Some(PhraseRole::Genitive) => Role::Genitive,
        _ => Role::Subject,
    }
}

/// "(dpa)"; "Anna Mertens (SPD)", whose party acts as little as an agency does.
fn is_bracketed(reading: &Reading<'_>, sentence: &Range<usize>, tokens: &Range<usize>) -> bool {
    let opened = tokens.start > sentence.start && reading.is_punct(tokens.start - 1, b'(');
    opened && reading.is_punct(tokens.end, b')')
}

/// "Reuters reported", "told the Times", "(dpa)", "dpa-Meldung": a medium that is cited.
fn tells(reading: &Reading<'_>, sentence: &Range<usize>, tokens: &Range<usize>) -> bool {
    /// A verb of speech stands at most this many tokens before the one who is told.
    const TOLD: usize = 2;
    let bracketed = is_bracketed(reading, sentence, tokens);
    let joined = reading.is_hyphen(tokens.end);
    bracketed || joined || is_by_speech(reading, sentence, tokens, TOLD)
}

/// A verb of speech stands at most [`CITED`] tokens behind `tokens`, or `before` them.
fn is_by_speech(
    reading: &Reading<'_>,
    sentence: &Range<usize>,
    tokens: &Range<usize>,
    before: usize,
) -> bool {
    let after = tokens.end..sentence.end.min(tokens.end + CITED);
    let before = sentence.start.max(tokens.start.saturating_sub(before))..tokens.start;
    after.chain(before).any(|i| reading.is(i, Grammars::SPEECH))
}

/// "said Jo Quint, secretary of the union Unite", "sagte der Sekretär der IG Metall": who speaks for a union tells of others.
fn is_union_speaker(reading: &Reading<'_>, sentence: &Range<usize>, owner: &Owner) -> bool {
    /// How far before the name the verb may stand.
    const SAID: usize = 8;
    is_speakers(reading, sentence, owner) && is_by_speech(reading, sentence, &owner.tokens, SAID)
}

/// "Ford said it cut 5,000 jobs", "Ford said its sales fell": what it says is of itself.
pub(super) fn tells_of_itself(reading: &Reading<'_>, end: usize, owner: &Owner) -> bool {
    /// How far behind the name the verb may stand, and behind that the pronoun.
    const VERB: usize = 3;
    const PRONOUN: usize = 5;
    const ITSELF: Grammars = Grammars::of(&[Grammar::Pronoun(Pronoun::It), Grammar::Possessive(Pronoun::It)]);
    let from = owner.tokens.end;
    let verb = (from..end.min(from + VERB)).find(|i| reading.is(*i, Grammars::SPEECH));
    verb.is_some_and(|verb| {
        let behind = verb + 1..end.min(verb + 1 + PRONOUN);
        behind
            .take_while(|i| !reading.is_punct(*i, b'"'))
            .any(|i| reading.is(i, ITSELF))
    })
}

/// "the finance chief of Ford", "Ford's finance chief", "Ford-Chef Mertens": the firm of a person with a role in it.
pub(super) fn is_speakers(reading: &Reading<'_>, sentence: &Range<usize>, owner: &Owner) -> bool {
    /// How far before the name the role may stand, and behind it.
    const BEFORE: usize = 5;
    const BEHIND: usize = 3;
    const ROLE: WordCues = OrganisationCue::PersonRole.set();
    let role = |i: usize| {
        let end = sentence.end;
        let told =
            |sense: &Sense| matches!(sense, Sense::Organisation(OrganisationCue::PersonRole)).then_some(());
        let alone = reading.lexicon.alone(reading.word(i)).has(ROLE);
        let known = alone || reading.tokens[i].opens_phrase() && reading.has(i, Classes::ORGANISATION);
        known.then(|| reading.longest(i, end, told)).flatten()
    };
    let Owner { tokens, .. } = owner;
    let small =
        |i: usize| reading.is(i, Grammars::PREPOSITION.or(Grammars::ARTICLE)) || is_attributive(reading, i);
    let near = sentence.start.max(tokens.start.saturating_sub(BEFORE))..tokens.start;
    let before = near.into_iter().any(|i| {
        let after = role(i).map(|(after, ())| after);
        after.is_some_and(|after| after < tokens.start && (after..tokens.start).all(small))
    });
    let joint = |i: usize| reading.is_punct(i, b'-') || reading.tokens[i].word == WordId::CLITIC_S;
    let behind = tokens.end..sentence.end.min(tokens.end + BEHIND);
    let behind = behind.clone().find(|i| role(*i).is_some()).is_some_and(|at| {
        (behind.start..at)
            .all(|i| joint(i) || reading.tokens[i].is_word() && !reading.means(i, Classes::GRAMMAR))
    });
    before || behind
}

/// A verb of speech stands at most this many tokens after its subject.
const CITED: usize = 5;

fn role(reading: &Reading<'_>, sentence: &Range<usize>, owners: &[Owner], i: usize) -> Role {
    let owner = &owners[i];
    let next = owners.get(i + 1).map_or(usize::MAX, |next| next.tokens.start);
    if let Some(role) = followed(reading, sentence.end, owner, next) {
        return role;
    }
    let before = i.checked_sub(1).map(|before| &owners[before]);
    preceded(reading, sentence.start, owner, before)
}

/// A noun for a kind stands at most this many tokens behind the genitive of its owner: "Ford's struggling British unit".
const OWNED: usize = 4;

/// What follows a name may make it part of another.
fn followed(reading: &Reading<'_>, end: usize, owner: &Owner, next: usize) -> Option<Role> {
    let after = owner.tokens.end;
    if after >= end {
        return None;
    }
    let joined = reading.is_hyphen(after);
    let noun = after + usize::from(joined);
    let kin = kin_at(reading, noun, end);
    let near = |from: usize| next >= from && next - from <= 1;
    match (joined, kin) {
        (_, Some(kin)) if near(kin) => return Some(Role::Modifier),
        (true, Some(_)) => return Some(Role::Kin),
        (true, None) if !speaks_of_itself(reading, noun, end) || near(noun + 1) => {
            return Some(Role::Modifier);
        }
        _ => {}
    }
    let owns = reading.is_genitive_mark(after);
    let possessive = owner.who == Who::It && reading.is(owner.tokens.start, Grammars::POSSESSIVE);
    let from = after + usize::from(owns);
    if owns && (from..end.min(from + OWNED)).any(|i| is_kind(reading, i)) {
        return Some(Role::Modifier);
    }
    let attribute = || (owns || possessive) && is_attribute(reading, from..next);
    let described = || (owns || is_kind(reading, from)) && is_description(reading, from..next);
    (next < end && (attribute() || described())).then_some(Role::Modifier)
}

/// "Zelton's sister company Belmont", "Zelton brewery and hotel business Belmont": nouns that end in one for a kind tell
/// what the name behind them is.
fn is_description(reading: &Reading<'_>, gap: Range<usize>) -> bool {
    const LONGEST: usize = 7;
    const OTHER: Grammars = Grammars::PREPOSITION
        .or(Grammars::AUXILIARY)
        .or(Grammars::SPEECH)
        .or(Grammars::PRONOUN)
        .or(Grammars::ARTICLE);
    let noun = |i: usize| reading.tokens[i].kind == Kind::Punct || !reading.tokens[i].has_capital();
    if !(1..=LONGEST).contains(&gap.len()) || !reading.capital_tells_name() {
        return false;
    }
    let ends = kind_start(reading, gap.start, gap.end);
    ends.is_some_and(|kind| (gap.start..kind).all(|i| noun(i) && !reading.is(i, OTHER)))
}

/// Where the words for a kind begin that end right before `end`.
fn kind_start(reading: &Reading<'_>, start: usize, end: usize) -> Option<usize> {
    /// How many tokens they have.
    const WORDS: usize = 4;
    let kind = |sense: &Sense| matches!(sense, Sense::Organisation(OrganisationCue::Kind(..)));
    let names = |from: &usize| {
        let opens = *from + 1 == end || reading.tokens[*from].opens_phrase();
        opens
            && reading
                .senses(*from, end)
                .any(|(after, sense)| after == end && kind(sense))
    };
    (end.saturating_sub(WORDS).max(start)..end).find(names)
}

fn is_kind(reading: &Reading<'_>, i: usize) -> bool {
    reading.lexicon.senses_of(reading.word(i)).any(|sense| {
        matches!(
            sense,
            Sense::Organisation(OrganisationCue::Kind(_, Reach::Special))
        )
    })
}

/// So many words describe a name between its owner and itself.
const ATTRIBUTE: usize = 3;

/// "'s rival GM", "its American unit Chrysler": few words, and no verb or preposition.
fn is_attribute(reading: &Reading<'_>, gap: Range<usize>) -> bool {
    /// "'s 49%-owned Belmont": so many tokens tell how much of it is its own.
    const OWNED: usize = 5;
    let owned = || gap.clone().any(|i| is_cue(reading, i, OwnerCue::Belonging));
    if gap.len() <= OWNED && owned() {
        return true;
    }
    gap.len() <= ATTRIBUTE
        && gap.into_iter().all(|i| {
            reading.tokens[i].is_word() && !reading.means(i, Classes::GRAMMAR) || reading.is_hyphen(i)
        })
}

fn kin_at(reading: &Reading<'_>, i: usize, end: usize) -> Option<usize> {
    if i >= end || !reading.has(i, Classes::OWNER) {
        return None;
    }
    reading
        .longest(i, end, |sense| {
            matches!(sense, Sense::Owner(OwnerCue::Kin | OwnerCue::Arm)).then_some(())
        })
        .map(|(after, ())| after)
}

/// "VW-Konzern", "Siemens-Chef": still the organisation itself.
fn speaks_of_itself(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    i < end
        && reading.lexicon.senses_of(reading.word(i)).any(|sense| {
            matches!(
                sense,
                Sense::Organisation(OrganisationCue::Kind(_, Reach::General) | OrganisationCue::PersonRole)
            )
        })
}

/// How many words may stand between a preposition and the name it governs.
const PHRASE: usize = 5;

fn preceded(reading: &Reading<'_>, start: usize, owner: &Owner, before: Option<&Owner>) -> Role {
    // "its sister company Belmont": the words for a kind are no prepositions.
    let kind = kind_start(reading, start, owner.tokens.start);
    let mut at = kind.unwrap_or(owner.tokens.start);
    let mut genitive = false;
    if matches!(owner.who, Who::StandIn(_)) {
        genitive = is_genitive(reading, start, at);
    }
    for _ in 0..PHRASE {
        if let Some(role) = preposition(reading, start, at) {
            return role;
        }
        if at <= start || !is_attributive(reading, at - 1) && !is_apposed(reading, at - 1) {
            break;
        }
        at -= 1;
        genitive |= is_genitive(reading, start, at);
    }
    if genitive {
        return Role::Genitive;
    }
    joined(reading, at, start, owner, before).unwrap_or_default()
}

/// "with Ford and GM": what is joined to a name does what that does.
fn joined(
    reading: &Reading<'_>,
    at: usize,
    start: usize,
    owner: &Owner,
    before: Option<&Owner>,
) -> Option<Role> {
    let before = before?;
    let joint = at.checked_sub(1).filter(|joint| *joint >= start)?;
    let and = |i: usize| reading.is(i, Grammars::AND);
    let end = owner.tokens.end;
    let lists = reading.is_punct(joint, b',')
        && end < reading.tokens.len()
        && (and(end) || reading.is_punct(end, b','));
    let joins = and(joint) || lists;
    (joins
        && before.tokens.end == joint
        && matches!(
            before.role,
            Role::Genitive | Role::Oblique | Role::Example | Role::Source | Role::Aside
        ))
    .then_some(before.role)
}

/// No preposition of the packs has more words.
const PREPOSITION: usize = 4;

/// The role that a phrase right before token `at` gives.
fn preposition(reading: &Reading<'_>, start: usize, at: usize) -> Option<Role> {
    let kinds = Classes::GRAMMAR.or(Classes::OWNER);
    if at <= start || reading.is(at - 1, Grammars::ARTICLE) {
        return None;
    }
    let opens = |from: &usize| *from + 1 == at || reading.tokens[*from].opens_phrase();
    for from in (start.max(at.saturating_sub(PREPOSITION))..at).filter(opens) {
        if !reading.opens(from, kinds) {
            continue;
        }
        let senses = reading.senses(from, at).filter(|(after, _)| *after == at);
        let roles = senses.filter_map(|(_, sense)| match sense {
            Sense::Owner(OwnerCue::Aside) => Some(Role::Aside),
            Sense::Owner(OwnerCue::Example) => Some(Role::Example),
            Sense::Grammar(Grammar::Preposition(preposition)) => Some(match preposition {
                Preposition::Against => Role::Aside,
                Preposition::Source => Role::Source,
                Preposition::By if is_passive(reading, start, from) => Role::Agent,
                _ => Role::Oblique,
            }),
            _ => None,
        });
        if let Some(role) = roles.max_by_key(|role| *role as u8) {
            return Some(role);
        }
    }
    None
}

/// "were sold by": an auxiliary stands shortly before.
fn is_passive(reading: &Reading<'_>, start: usize, by: usize) -> bool {
    (start.max(by.saturating_sub(PASSIVE))..by)
        .rev()
        .take_while(|i| !reading.is_punct(*i, b','))
        .any(|i| reading.is(i, Grammars::AUXILIARY))
}

/// How many words may stand between the auxiliary and the agent.
const PASSIVE: usize = 6;

/// "an seiner Tochter Norbank", "from its rival Norbank": the noun of kin and its possessive do what the name does.
fn is_apposed(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Grammars::POSSESSIVE) || is_any_cue(reading, i, &KIN)
}

/// What another organisation is to one.
pub(super) const KIN: [OwnerCue; 3] = [OwnerCue::Kin, OwnerCue::Rival, OwnerCue::Arm];

/// Articles, adjectives of nation, kinds and inflected small words before a name.
pub(super) fn is_attributive(reading: &Reading<'_>, i: usize) -> bool {
    const DESCRIBING: WordCues = OrganisationCue::Nationality
        .set()
        .or(OrganisationCue::Kind(Sort::Company, Reach::General).set())
        .or(OrganisationCue::Place.set());
    let token = &reading.tokens[i];
    if token.kind == Kind::Punct {
        return token.is_punct(b'"') || reading.is_hyphen(i);
    }
    let determiner = reading.is(i, Grammars::ARTICLE.or(Grammars::DEMONSTRATIVE));
    if determiner || token.word == WordId::CLITIC_S || reading.lexicon.alone(token.word).has(DESCRIBING) {
        return true;
    }
    match token.case() {
        _ if !token.is_word() => false,
        Case::Lower if !is_known(reading, i) => true,
        _ => begins_compound(reading, i + 1) || is_compound_kind(reading, i),
    }
}

/// "Softwareentwickler": a compound that ends as nouns for a kind do.
pub(super) fn is_compound_kind(reading: &Reading<'_>, i: usize) -> bool {
    reading.tokens[i].capitalised() && reading.lexicon.kind_by_ending(reading.str(i)).is_some()
}

/// The hyphen of a compound: "Online-Händler".
fn begins_compound(reading: &Reading<'_>, i: usize) -> bool {
    let next = reading.tokens.get(i + 1);
    reading.is_hyphen(i) && next.is_some_and(|next| next.is_word() && next.glued())
}

/// A verb, or any word of grammar.
fn is_known(reading: &Reading<'_>, i: usize) -> bool {
    reading.has(
        i,
        Classes::GRAMMAR
            .or(Classes::INTENT)
            .or(Classes::METRIC)
            .or(Classes::MOVEMENT)
            .or(Classes::ORGANISATION),
    ) || !reading.capital_tells_noun()
}

/// An article that may be a genitive's, right after a noun: "der Chef der Deutschen Bank".
fn is_genitive(reading: &Reading<'_>, start: usize, article: usize) -> bool {
    let grammar = reading.grammar(article);
    let of = Grammar::Preposition(Preposition::Of).set();
    if article <= start || !grammar.has(Grammars::ARTICLE) || !grammar.has(of) {
        return false;
    }
    let noun = &reading.tokens[article - 1];
    reading.has_case_articles() && noun.is_word() && noun.capitalised()
}

/// Whether the word at `i` tells this of whose figure one is.
#[inline]
pub(in crate::link) fn is_cue(reading: &Reading<'_>, i: usize, wanted: OwnerCue) -> bool {
    is_any_cue(reading, i, &[wanted])
}

/// Whether it tells one of these; few words tell any.
#[inline]
pub(super) fn is_any_cue(reading: &Reading<'_>, i: usize, wanted: &[OwnerCue]) -> bool {
    reading.means(i, Classes::OWNER) && has_cue(reading, i, wanted)
}

#[cold]
fn has_cue(reading: &Reading<'_>, i: usize, wanted: &[OwnerCue]) -> bool {
    reading
        .lexicon
        .senses_of(reading.word(i))
        .any(|sense| matches!(sense, Sense::Owner(cue) if wanted.contains(cue)))
}

/// "a supplier of Ford", "ein Konkurrent der Orvano AG": a noun of kin with an indefinite article stands before the
/// name that it belongs to.
pub(super) fn is_kin_phrase(reading: &Reading<'_>, start: usize, owner: &Owner) -> bool {
    /// How far before the name the noun may stand, and how many adjectives before that.
    const NOUN: usize = 4;
    const ADJECTIVES: usize = 3;
    let name = owner.tokens.start;
    let kin = |i: &usize| is_any_cue(reading, *i, &[OwnerCue::Kin, OwnerCue::Rival]);
    let near = start.max(name.saturating_sub(NOUN))..name;
    let Some(noun) = near.rev().find(kin) else {
        return false;
    };
    let linked = (noun + 1..name).any(|i| reading.is(i, Grammar::Preposition(Preposition::Of).set()));
    let before = start.max(noun.saturating_sub(ADJECTIVES))..noun;
    linked && before.into_iter().any(|i| reading.is(i, Grammars::INDEFINITE))
}
