//! Organisations that a story never names, and calls by their kind: "die Stadtwerke", "das Klinikum", "the customs agency".

use super::owner::{self, Role};
use super::scene::{Place, Sentence, Who};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{OwnerCue, Sort};
use crate::recognise::organisation::{KindCue, MentionKind, NameMention, OrganisationGroup};

/// What a story says of one noun for a kind.
struct KindNoun {
    kind: KindCue,
    times: usize,
    /// The first place where it is the subject.
    subject: Option<usize>,
}

/// Why it is one: the rule by which words stand for an organisation.
const BY_KIND: &str = "definite_kind";
/// A story calls what it is about by its kind this often.
const OFTEN: usize = 2;

/// "Die Stadtwerke haben …, die Stadtwerke wollen …" and no organisation that the noun may stand for makes it the name.
/// Where nouns have small letters, they do so only in a story that names no organisation at all. The noun that comes most often becomes an organisation of the story.
pub(super) fn add(
    reading: &Reading<'_>,
    sentences: &mut [Sentence<'_>],
    groups: &mut Vec<OrganisationGroup>,
) {
    let nouns = nouns(reading, sentences);
    let acting = nouns
        .iter()
        .filter(|noun| noun.times >= OFTEN && noun.subject.is_some());
    let best = |noun: &&KindNoun| (!noun.kind.general, noun.times, std::cmp::Reverse(noun.subject));
    let Some(noun) = acting.max_by_key(best) else {
        return;
    };
    // "The company", and where nouns have small letters, stands for any that may be one.
    let narrow = reading.capital_tells_noun() && !noun.kind.general;
    let meant = |(at, group): (usize, &OrganisationGroup)| {
        if narrow {
            may_mean(sentences, at, group, noun)
        } else {
            !owner::reports(group) && owner::fits(group.sort, noun.kind.sort) && acts(sentences, at)
        }
    };
    if groups.iter().enumerate().any(meant) {
        return;
    }
    let new = groups.len();
    let mut mentions = Vec::new();
    for owner in sentences.iter_mut().flat_map(|sentence| &mut sentence.owners) {
        let same = matches!(&owner.who, Who::StandIn(kind) if kind.noun == noun.kind.noun);
        if same {
            owner.who = Who::Named(new);
            mentions.push(NameMention {
                tokens: owner.tokens.clone(),
                kind: MentionKind::Full,
            });
        }
    }
    let name = noun.subject.unwrap_or(noun.kind.tokens.start);
    groups.push(OrganisationGroup {
        name: reading.text[reading.span(name_from(reading, name)..name + 1)].to_owned(),
        mentions,
        kinds: Vec::new(),
        sort: Some(noun.kind.sort),
        analyst: false,
        maker: None,
        polity: None,
        rule: BY_KIND,
    });
}

/// Whether a group is named anywhere but as a part of other nouns ("the Zelton deal") or aside.
fn acts(sentences: &[Sentence<'_>], group: usize) -> bool {
    let mut owners = sentences.iter().flat_map(|sentence| &sentence.owners);
    owners.any(|owner| {
        owner.who == Who::Named(group) && !matches!(owner.role, Role::Modifier | Role::Aside | Role::Source)
    })
}

/// "the customs agency": where nouns have small letters, one before the noun for a kind says which it is.
fn name_from(reading: &Reading<'_>, noun: usize) -> usize {
    let before = noun.saturating_sub(1);
    let token = &reading.tokens[before];
    let says_which = token.is_word() && token.spaced() && !reading.has(before, Classes::GRAMMAR);
    noun - usize::from(reading.capital_tells_name() && before < noun && says_which)
}

/// The nouns for a kind of organisation, with an article; none that say what one is to another, as "the rival" does.
fn nouns(reading: &Reading<'_>, sentences: &[Sentence<'_>]) -> Vec<KindNoun> {
    /// So many different ones are remembered.
    const MOST: usize = 16;
    let mut nouns: Vec<KindNoun> = Vec::new();
    for owner in sentences.iter().flat_map(|sentence| &sentence.owners) {
        let Who::StandIn(kind) = &owner.who else { continue };
        let kin = [OwnerCue::Arm, OwnerCue::Kin, OwnerCue::Rival];
        let related = kin
            .into_iter()
            .any(|cue| owner::is_cue(reading, kind.tokens.start, cue));
        if related || kind.tokens.len() != 1 {
            continue;
        }
        let subject = (owner.role == Role::Subject).then_some(kind.tokens.start);
        if let Some(known) = nouns.iter_mut().find(|known| known.kind.noun == kind.noun) {
            known.times += 1;
            known.subject = known.subject.or(subject);
        } else if nouns.len() < MOST {
            nouns.push(KindNoun {
                kind: kind.clone(),
                times: 1,
                subject,
            });
        }
    }
    nouns
}

/// Whether the noun may stand for an organisation that the story names: one it described so, or one of its sort that
/// is named in the headline, again, or first; and one that is named as often as the noun comes. One whose sort is
/// not known is a firm.
fn may_mean(sentences: &[Sentence<'_>], at: usize, group: &OrganisationGroup, noun: &KindNoun) -> bool {
    let kind = &noun.kind;
    let described = || group.kinds.iter().any(|known| known.noun == kind.noun);
    let headlines = || {
        let headlines = sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Headline);
        let mut owners = headlines.flat_map(|sentence| &sentence.owners);
        owners.any(|owner| owner.who == Who::Named(at))
    };
    let firm = matches!(kind.sort, Sort::Company | Sort::Finance);
    let named = group.mentions.len();
    let told = group.sort != Some(Sort::PublicBody) && !owner::reports(group);
    let of_sort = told && (firm || group.sort.is_some()) && owner::fits(group.sort, kind.sort);
    let first = at == 0 && (firm || group.sort == Some(kind.sort));
    described() || told && named >= noun.times || of_sort && (first || named >= OFTEN || headlines())
}
