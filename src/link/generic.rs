//! Organisations that a story never names, and calls by their kind: "die Stadtwerke", "das Klinikum", "the customs agency".

use std::ops::Range;

use super::owner::{self, Role};
use super::scene::{Place, Sentence, Who};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Cases, OwnerCue, Sort};
use crate::recognise::organisation::{KindCue, MentionKind, NameMention, NamedBy, OrganisationGroup, Polity};
use crate::text::reused::{Reused, kept};

/// What a story says of one noun for a kind.
struct KindNoun {
    kind: KindCue,
    times: usize,
    /// How often it acts, or has what is told, in a sentence with a figure.
    told: usize,
    /// Where it is first the subject.
    subject: Option<Range<usize>>,
    /// Where it first is the subject or has what is told.
    acts: Option<Range<usize>>,
}

/// Why it is one: the rule by which words stand for an organisation.
const BY_KIND: &str = "definite_kind";
/// A story calls what it is about by its kind this often, where it names others.
const OFTEN: usize = 2;
/// So many sentences open a story.
const OPENING: usize = 4;
/// So many at most become organisations of a story that names none.
const MOST: usize = 3;

/// "Die Stadtwerke haben …, die Stadtwerke wollen …" and no organisation that the noun may stand for makes it the name.
/// Where nouns have small letters, they do so only where no organisation that acts could be of that kind. A story that
/// names nobody whom it could be about is about those that it calls by their kind, however seldom.
pub(super) fn add(
    reading: &Reading<'_>,
    sentences: &mut [Sentence<'_>],
    groups: &mut Vec<OrganisationGroup>,
) {
    let mut nouns = nouns(reading, sentences);
    nouns.retain(|noun| noun.acts.is_some());
    if nouns.is_empty() {
        return;
    }
    let first = |noun: &KindNoun| noun.acts.as_ref().map(|acts| acts.start);
    let acting = Acting::of(sentences, groups);
    if acting.leads {
        nouns.retain(|noun| {
            noun.times >= OFTEN
                && noun.subject.is_some()
                && !is_named(reading, sentences, groups, &acting, noun)
        });
        nouns.sort_by_key(|noun| (noun.kind.general, std::cmp::Reverse(noun.times), first(noun)));
        nouns.truncate(1);
    } else {
        nouns.retain(|noun| !is_of_sort(groups, &acting, noun.kind.sort));
        let much = |noun: &KindNoun| (noun.subject.is_some(), noun.times, noun.told);
        nouns.sort_by_key(|noun| (std::cmp::Reverse(much(noun)), first(noun)));
        // "The company" is whoever the first noun names.
        let mut place = 0;
        nouns.retain(|noun| {
            place += 1;
            place == 1 || !noun.kind.general && noun.told > 0
        });
        nouns.truncate(MOST);
    }
    for noun in &nouns {
        groups.push(group(reading, sentences, noun, groups.len()));
    }
}

/// Whether an organisation that acts, or a government, is known to be of this sort.
fn is_of_sort(groups: &[OrganisationGroup], acting: &Acting, sort: Sort) -> bool {
    let of_sort = |(at, group): (usize, &OrganisationGroup)| {
        let governs = || group.polity == Some(Polity::Government);
        group.sort == Some(sort) && (governs() || acting.acts(at))
    };
    groups.iter().enumerate().any(of_sort)
}

/// Whether the story names an organisation that the noun may stand for.
fn is_named(
    reading: &Reading<'_>,
    sentences: &[Sentence<'_>],
    groups: &[OrganisationGroup],
    acting: &Acting,
    noun: &KindNoun,
) -> bool {
    // "The company", and where nouns have small letters, stands for any that may be one.
    let narrow = reading.capital_tells_noun() && !noun.kind.general;
    let titled = is_titled(reading, noun);
    let meant = |(at, group): (usize, &OrganisationGroup)| {
        if narrow {
            return may_mean(sentences, at, group, noun);
        }
        let is_part = titled && acting.times[at] < noun.times && !bears(reading, group, noun);
        !is_part && !owner::reports(group) && owner::fits(group.sort, noun.kind.sort) && acting.acts(at)
    };
    groups.iter().enumerate().any(meant)
}

/// "the University": where nouns have small letters, a noun for a kind with the capital of a name.
fn is_titled(reading: &Reading<'_>, noun: &KindNoun) -> bool {
    let special = reading.capital_tells_name() && !noun.kind.general;
    special && (noun.kind.tokens.clone()).all(|i| reading.tokens[i].capitalised())
}

/// "Dalby University", for "the University": the noun is a word of the name.
fn bears(reading: &Reading<'_>, group: &OrganisationGroup, noun: &KindNoun) -> bool {
    let last = reading.word(noun.kind.tokens.end - 1);
    let named = |mention: &NameMention| mention.tokens.clone().any(|i| reading.word(i) == last);
    group.mentions.iter().any(named)
}

/// The organisation that the noun stands for wherever it comes.
fn group(
    reading: &Reading<'_>,
    sentences: &mut [Sentence<'_>],
    noun: &KindNoun,
    new: usize,
) -> OrganisationGroup {
    let mut mentions = Reused::default();
    let mut genitive = false;
    let place = noun.subject.as_ref().or(noun.acts.as_ref());
    let noun_tokens = place.unwrap_or(&noun.kind.tokens).clone();
    for owner in sentences
        .iter_mut()
        .flat_map(|sentence| sentence.owners.iter_mut())
    {
        let same = matches!(&owner.who, Who::StandIn(kind) if kind.noun == noun.kind.noun);
        if same {
            owner.who = Who::Named(new);
            genitive |= owner.tokens.end == noun_tokens.end && is_genitive(reading, owner.tokens.start);
            mentions.push(NameMention {
                tokens: owner.tokens.clone(),
                kind: MentionKind::Full,
            });
        }
    }
    OrganisationGroup {
        name: name(reading, &noun_tokens, genitive),
        mentions,
        kinds: Reused::default(),
        sort: Some(noun.kind.sort),
        analyst: false,
        maker: None,
        polity: None,
        rule: BY_KIND,
        named_by: NamedBy::Kind,
    }
}

/// Which organisations of a story act in it, in one pass.
struct Acting {
    /// How often each group is named other than as a part of other nouns ("the Zelton deal") or aside.
    times: Vec<usize>,
    /// The story may be about one that reports on nobody else: it acts where a figure is told, where the story opens, or
    /// again and again.
    leads: bool,
}

impl Acting {
    fn of(sentences: &[Sentence<'_>], groups: &[OrganisationGroup]) -> Self {
        let mut times = vec![0; groups.len()];
        let mut leads = false;
        for (place, sentence) in sentences.iter().enumerate() {
            let opens = place < OPENING || sentence.place == Place::Headline;
            let told = opens || !sentence.figures.is_empty();
            for owner in &sentence.owners {
                let Who::Named(group) = owner.who else { continue };
                if matches!(owner.role, Role::Modifier | Role::Aside | Role::Source) {
                    continue;
                }
                times[group] += 1;
                leads |= (told || times[group] >= OFTEN) && !owner::reports(&groups[group]);
            }
        }
        Self { times, leads }
    }

    fn acts(&self, group: usize) -> bool {
        self.times[group] > 0
    }
}

/// The words as they stand for themselves: "Landkreis" for "des Landkreises".
fn name(reading: &Reading<'_>, noun: &Range<usize>, genitive: bool) -> String {
    let from = name_from(reading, noun);
    let mut name = reading.text[reading.span(from..noun.end)].to_owned();
    if genitive {
        let last = reading.str(noun.end - 1);
        let kept = reading.pack().names.nominative_of(last).len();
        name.truncate(name.len() - (last.len() - kept));
    }
    name
}

/// "des": an article that stands for nothing but a genitive.
fn is_genitive(reading: &Reading<'_>, article: usize) -> bool {
    let cases = reading.pack().article_cases;
    cases.is_some_and(|cases| cases(&reading.lower(article)) == Cases::GENITIVE)
}

/// "the customs agency": where nouns have small letters, one before the noun for a kind says which it is.
fn name_from(reading: &Reading<'_>, noun: &Range<usize>) -> usize {
    let before = noun.start.saturating_sub(1);
    let token = &reading.tokens[before];
    let says_which = token.is_word() && token.spaced() && !reading.has(before, Classes::GRAMMAR);
    let alone = noun.len() == 1 && before < noun.start;
    noun.start - usize::from(reading.capital_tells_name() && alone && says_which)
}

kept!(KindNoun);

/// The nouns for a kind of organisation, with an article; none that say what one is to another, as "the rival" does.
fn nouns(reading: &Reading<'_>, sentences: &[Sentence<'_>]) -> Reused<KindNoun> {
    /// So many different ones are remembered.
    const DIFFERENT: usize = 16;
    let mut nouns: Reused<KindNoun> = Reused::default();
    let owners = sentences.iter().flat_map(|sentence| {
        let figures = !sentence.figures.is_empty();
        sentence.owners.iter().map(move |owner| (owner, figures))
    });
    for (owner, figures) in owners {
        let Who::StandIn(kind) = &owner.who else { continue };
        let kin = [OwnerCue::Arm, OwnerCue::Kin, OwnerCue::Rival];
        let related = kin
            .into_iter()
            .any(|cue| owner::is_cue(reading, kind.tokens.start, cue));
        if related {
            continue;
        }
        let place = kind.tokens.clone();
        let subject = (owner.role == Role::Subject).then(|| place.clone());
        let acts = subject
            .clone()
            .or((owner.role == Role::Genitive).then_some(place));
        let told = usize::from(acts.is_some() && figures);
        if let Some(known) = nouns.iter_mut().find(|known| known.kind.noun == kind.noun) {
            known.times += 1;
            known.told += told;
            known.subject = known.subject.take().or(subject);
            known.acts = known.acts.take().or(acts);
        } else if nouns.len() < DIFFERENT {
            nouns.push(KindNoun {
                kind: kind.clone(),
                times: 1,
                told,
                subject,
                acts,
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
