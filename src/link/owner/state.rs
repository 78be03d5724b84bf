//! Figures of states, and figures that no organisation has.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::claim::{Metric, Property};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammar, Grammars, OrganisationCue, OwnerCue, Preposition, Reach, Sort, WordCues,
};
use crate::link::measure::Naming;
use crate::link::sentence::{Owner, Sentence, Who};
use crate::recognise::Found;
use crate::recognise::organisation::{MentionKind, NameMention, NamedBy, OrganisationGroup, Polity};
use crate::recognise::quantity::FigureValue;
use crate::text::reused::{Reused, kept};
use crate::text::token::{Case, WordId};

/// The phrase that `figure` is told by, if it is a `wanted` one.
pub(super) fn told_by<'s>(
    reading: &Reading<'_>,
    sentence: &'s Sentence<'_>,
    figure: &Found<FigureValue>,
    naming: &Naming,
    wanted: OwnerCue,
) -> Option<&'s Found<OwnerCue>> {
    let cues = &sentence.owner_cues;
    if cues.is_empty() {
        return None;
    }
    let f = figure.tokens();
    let gap = |tokens: &Range<usize>| {
        if tokens.end <= f.start {
            f.start - tokens.end
        } else {
            tokens.start.saturating_sub(f.end) + AFTER
        }
    };
    let named = naming.cue.as_ref().map_or(usize::MAX, gap);
    let at = cues.partition_point(|cue| cue.start() < figure.start());
    cues[at.saturating_sub(NEAR)..cues.len().min(at + NEAR)]
        .iter()
        .filter(|cue| cue.value == wanted)
        .filter(|cue| {
            let tokens = cue.tokens();
            let near = if tokens.end <= f.start {
                f.start - tokens.end <= REACH
            } else {
                tokens.start >= f.end && tokens.start - f.end <= AFTER
            };
            let near = near && (tokens.start >= f.end || !reading.means(tokens.start, Classes::GRAMMAR));
            let shared = naming
                .cue
                .as_ref()
                .is_some_and(|cue| cue.start < tokens.end && tokens.start < cue.end);
            near && sentence.syntax.are_together(&tokens, &f) && (shared || gap(&tokens) < named)
        })
        .min_by_key(|cue| gap(&cue.tokens()))
}

/// So many phrases before and after a figure are looked at.
const NEAR: usize = 6;
/// How far before and after a figure such a phrase may stand.
const REACH: usize = 14;
const AFTER: usize = 3;

/// Metrics of which states have figures.
pub(super) fn is_public(metric: Metric) -> bool {
    metric.is(Property::StateMay)
}

/// Adds governments that are called so, and, where a story has figures of states, the places that may own them.
pub(in crate::link) fn add(
    reading: &Reading<'_>,
    sentences: &mut [Sentence<'_>],
    groups: &mut Vec<OrganisationGroup>,
) {
    let mut known = BTreeMap::new();
    let wanted = speak_of_states(sentences);
    let kinds = if wanted {
        Classes::GOVERNMENT.or(Classes::PLACE)
    } else {
        Classes::GOVERNMENT
    };
    for sentence in sentences {
        let mut added: Reused<AddedName> = Reused::default();
        let Range { start: mut next, end } = sentence.tokens;
        while let Some(i) = reading.first_with(next..end, kinds) {
            next = i + 1;
            if let Some(tokens) = body(reading, i, end) {
                added.push((tokens, Some(i)));
            } else if let Some(tokens) = government(reading, i, end) {
                added.push((with_place(reading, sentence.tokens.clone(), tokens), Some(i)));
            } else if wanted {
                added.extend(place(reading, i, end).map(|tokens| (tokens, None)));
            }
        }
        added.truncate(MOST);
        for name in added.drain(..) {
            add_one(reading, sentence, groups, &mut known, name);
        }
    }
}

/// Words that name a place or a government, and the noun of the latter.
type AddedName = (Range<usize>, Option<usize>);

/// The groups by noun and place; a noun alone is the government of that name told last.
type KnownStates = BTreeMap<(WordId, WordId), usize>;

kept!(AddedName);

/// Whether the figures of a story are of states, or of what they hold, lend or borrow.
fn speak_of_states(sentences: &[Sentence<'_>]) -> bool {
    sentences.iter().any(|sentence| {
        let mut owners = sentence.owner_cues.iter();
        owners.any(|cue| cue.value == OwnerCue::State)
            || sentence
                .cues
                .iter()
                .any(|cue| cue.value.metric.is(Property::StateDeals))
    })
}

/// What a state does where its name stands as the subject: holds, lends, borrows, buys.
pub(super) fn is_dealt_by_states(metric: Metric) -> bool {
    metric.is(Property::StateDeals)
}

/// So many places and governments of a sentence are taken up.
const MOST: usize = 48;

/// A body that was spoken of more often than this without its place is another than one with it.
const FEW: usize = 8;

fn add_one(
    reading: &Reading<'_>,
    sentence: &mut Sentence<'_>,
    groups: &mut Vec<OrganisationGroup>,
    known: &mut KnownStates,
    (tokens, noun): AddedName,
) {
    let government = noun.is_some();
    let apart = |owner: &Owner| owner.tokens.start >= tokens.end || tokens.start >= owner.tokens.end;
    let named = |owner: &Owner| matches!(owner.who, Who::Named(_)) && !apart(owner);
    // "the US carmaker" is the carmaker.
    let described = |owner: &Owner| matches!(owner.who, Who::StandIn(_)) && !apart(owner);
    let within = !government && sentence.owners.iter().any(described);
    if within || sentence.owners.iter().any(named) {
        return;
    }
    sentence.owners.retain(apart);
    let (key, bare) = state_key(reading, &tokens, noun);
    let earlier = || {
        let bare = known.get(&bare).filter(|_| government)?;
        let others = || known.values().filter(|other| *other == bare);
        others().nth(1).is_none().then_some(bare)
    };
    let group = match known.get(&key).or_else(earlier) {
        Some(group) => *group,
        None => {
            groups.push(group(reading, tokens.clone(), government));
            groups.len() - 1
        }
    };
    known.insert(key, group);
    known.insert(bare, group);
    let name = &reading.text[reading.span(tokens.clone())];
    if government && name.len() > groups[group].name.len() && groups[group].mentions.len() < FEW {
        name.clone_into(&mut groups[group].name);
    }
    groups[group].mentions.push(NameMention {
        tokens: tokens.clone(),
        kind: MentionKind::Full,
    });
    let who = if government {
        Who::Named(group)
    } else {
        Who::Place(group)
    };
    let at = sentence
        .owners
        .partition_point(|owner| owner.tokens.start < tokens.start);
    sentence.owners.insert(at, Owner::new(tokens, who));
}

/// What a name is known by, and what it is known by where its place is not told.
fn state_key(
    reading: &Reading<'_>,
    tokens: &Range<usize>,
    noun: Option<usize>,
) -> ((WordId, WordId), (WordId, WordId)) {
    let Some(noun) = noun else {
        let place = (WordId::UNKNOWN, reading.word(tokens.end - 1));
        return (place, place);
    };
    let place = if tokens.start < noun {
        tokens.start
    } else {
        tokens.end - 1
    };
    let place = if place == noun {
        WordId::UNKNOWN
    } else {
        reading.word(place)
    };
    ((reading.word(noun), place), (reading.word(noun), WordId::UNKNOWN))
}

/// The tokens from `from` to `end` are a place or say of which nation something is.
fn is_land(reading: &Reading<'_>, from: usize, end: usize) -> bool {
    let land = |sense: &Sense| {
        matches!(
            sense,
            Sense::Organisation(OrganisationCue::Place | OrganisationCue::Nationality)
        )
    };
    let mut senses = reading.senses(from, end);
    reading.tokens[from].has_capital() && senses.any(|(after, sense)| after == end && land(sense))
}

/// "the [Ghana government]", "the [Lagos state government]", "the [UK government]", "die [Regierung von Ghana]": with the place
/// or the letters that say whose it is.
fn with_place(reading: &Reading<'_>, sentence: Range<usize>, noun: Range<usize>) -> Range<usize> {
    /// In tokens.
    const PLACE: usize = 4;
    if reading.capital_tells_name() {
        let from = sentence.start.max(noun.start.saturating_sub(PLACE));
        // "THE GOVERNMENT" says nothing.
        let shouted = reading.tokens[noun.start].case() == Case::Upper;
        let letters = |i: usize| {
            let upper = !shouted && reading.tokens[i].case() == Case::Upper;
            upper && !reading.has(i, Classes::GRAMMAR)
        };
        let start = (from..noun.start).find(|from| is_land(reading, *from, noun.start));
        let start = start.or_else(|| (from..noun.start).last().filter(|before| letters(*before)));
        return start.unwrap_or(noun.start)..noun.end;
    }
    let (of, name) = (noun.end, noun.end + 1);
    let of = name < sentence.end && reading.is(of, Grammar::Preposition(Preposition::Of).set());
    let end = of.then(|| place(reading, name, sentence.end)).flatten();
    noun.start..end.map_or(noun.end, |place| place.end)
}

fn group(reading: &Reading<'_>, tokens: Range<usize>, government: bool) -> OrganisationGroup {
    let polity = if government {
        Polity::Government
    } else {
        Polity::Place
    };
    OrganisationGroup {
        name: nominative(reading, tokens, government).to_owned(),
        mentions: Reused::default(),
        kinds: Reused::default(),
        sort: Some(Sort::PublicBody),
        analyst: false,
        maker: None,
        polity: Some(polity),
        rule: match polity {
            Polity::Government => "government",
            Polity::Place => "place",
        },
        named_by: NamedBy::Name,
    }
}

/// A place without the ending of its genitive: "die Schulden Italiens".
fn nominative<'t>(reading: &Reading<'t>, tokens: Range<usize>, government: bool) -> &'t str {
    let name = &reading.text[reading.span(tokens)];
    let bare = reading.pack().names.genitives.stems(name).next();
    let lexicon = reading.lexicon;
    let is_place = |name: &&str| lexicon.alone_classes(lexicon.word(name)).has(Classes::PLACE);
    bare.filter(|name| !government && is_place(name)).unwrap_or(name)
}

/// "Stadt Bergheim", "Land Salzburg", "Freistaat Sachsen": a body and its place.
fn body(reading: &Reading<'_>, i: usize, end: usize) -> Option<Range<usize>> {
    let Some([noun, name, ..]) = reading.tokens.get(i..end) else {
        return None;
    };
    let capitals = noun.capitalised() && name.capitalised() && name.spaced();
    if !capitals || reading.has(i + 1, Classes::GRAMMAR.or(Classes::METRIC)) {
        return None;
    }
    // "weil die Stadt Interesse hat": an object without an article.
    let cues = reading.lexicon.alone(name.word);
    let opens = reading.pack().names.opens_place(reading.str(i + 1));
    let object = cues.has(PLAIN) && !cues.has(PLACES) && !opens;
    let body = reading.capital_tells_noun() && reading.means(i, Classes::GOVERNMENT) && !object;
    // "Stadt Bad Zelthorn"
    let after = i + 2 + usize::from(opens && i + 2 < end && reading.tokens[i + 2].capitalised());
    body.then(|| i..place(reading, i + 1, end).map_or(after, |place| place.end))
}

/// "the government", "die italienische Regierung", "der Bund": without article and adjectives.
fn government(reading: &Reading<'_>, i: usize, end: usize) -> Option<Range<usize>> {
    if !reading.opens(i, Classes::GOVERNMENT)
        || reading.capital_tells_noun() && reading.tokens[i].case() == Case::Lower
    {
        return None;
    }
    let (after, ()) = reading.longest(i, end, |sense| {
        matches!(sense, Sense::Owner(OwnerCue::Government)).then_some(())
    })?;
    // "the accounts state that" is a verb.
    let told = after < end && reading.is(after, Grammars::COMPLEMENTISER);
    let part = told || after < end && (reading.is_hyphen(after) || names(reading, after));
    (!part && is_definite(reading, i)).then_some(i..after)
}

/// "die [Regierung]", "French [government]", "the new [government]".
fn is_definite(reading: &Reading<'_>, noun: usize) -> bool {
    /// In tokens, with its article.
    const PLACE: usize = 4;
    let article = |i: usize| reading.is(i, Grammars::DEFINITE);
    let nation = |i: usize| reading.lexicon.alone(reading.word(i)).has(NATIONALITY);
    match noun {
        0 => false,
        _ if article(noun - 1) || nation(noun - 1) => true,
        1 => false,
        _ if article(noun - 2) => !reading.has(noun - 1, Classes::GRAMMAR),
        // "the New South Wales government".
        _ => (3..=PLACE).any(|back| {
            let before = noun.checked_sub(back).filter(|before| article(*before));
            before.is_some_and(|before| is_land(reading, before + 1, noun))
        }),
    }
}

const NATIONALITY: WordCues = OrganisationCue::Nationality.set();
const PLAIN: WordCues = OrganisationCue::Plain.set();
/// Places, and nouns that places are named after: "Gemeinde Berg".
const PLACES: WordCues = OrganisationCue::Place.set().or(OrganisationCue::PlaceNoun.set());
/// Nouns for organisations, and for people in them.
const NOUNS: WordCues = OrganisationCue::Kind(Sort::Company, Reach::General)
    .set()
    .or(OrganisationCue::PersonRole.set());

/// "Stadt Bergheim": the word is part of a name.
fn names(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    if reading.has(i, Classes::GRAMMAR) {
        return false;
    }
    if token.case() != Case::Lower {
        return token.is_word();
    }
    !reading.capital_tells_noun() && reading.lexicon.alone(token.word).has(NOUNS)
}

fn place(reading: &Reading<'_>, i: usize, end: usize) -> Option<Range<usize>> {
    if !reading.opens(i, Classes::PLACE) || reading.tokens[i].case() == Case::Lower {
        return None;
    }
    let (after, ()) = reading.longest(i, end, |sense| {
        matches!(sense, Sense::Organisation(OrganisationCue::Place)).then_some(())
    })?;
    let joined = after < end && reading.is_hyphen(after);
    // "400 Millionen Franken": a currency.
    let counted = i > 0 && reading.has(i, Classes::UNIT) && reading.has(i - 1, Classes::NUMBER);
    (!joined && !counted).then_some(i..after)
}
