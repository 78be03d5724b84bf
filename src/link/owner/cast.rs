//! The organisations of a story, before any figure is read: which it is about, which it only cites.

use super::bought::is_bought;
use super::feature::Features;
use super::role::Role;
use super::sign::OwnerSign;
use crate::language::Reading;
use crate::language::pack::Sort;
use crate::link::scene::Scene;
use crate::link::sentence::{Owner, Place, Sentence, Who};
use crate::recognise::organisation::{NamedBy, Polity};
use crate::text::reused::{Reused, kept};

/// What the organisations of a story are in it.
#[derive(Debug, Default)]
pub(in crate::link) struct Cast {
    traits: Reused<Features>,
    /// Those that the story names most, the first of all first.
    pub(super) main: Reused<usize>,
}

kept!(Features, Count);

/// At most this many are candidates wherever they stand.
const MAIN: usize = 5;
/// How many sentences open a story.
const OPENING: usize = 2;

impl Cast {
    pub(in crate::link) fn new(scene: &Scene<'_, '_>) -> Self {
        let mut traits: Reused<Features> = (0..scene.groups.len())
            .map(|group| standing(scene, group))
            .collect();
        let mut counts: Reused<Count> = std::iter::repeat_n(Count::default(), scene.groups.len()).collect();
        let mut first = None;
        let mut opening = 0;
        for sentence in &scene.sentences {
            let headline = sentence.place == Place::Headline;
            let mut first_here = true;
            for (owner, group) in sentence.owners.iter().filter_map(named) {
                counts[group].add(scene.reading, owner, sentence);
                let (traits, subject) = (&mut traits[group], owner.role == Role::Subject);
                traits.sign_if(
                    subject && (headline || opening < OPENING),
                    OwnerSign::ActsInOpening,
                );
                traits.sign_if(headline, OwnerSign::InHeadline);
                traits.sign_if(headline && first_here, OwnerSign::FirstOfHeadline);
                traits.sign_if(!headline && opening < OPENING, OwnerSign::InOpening);
                traits.sign_if(first.is_none(), OwnerSign::FirstOfStory);
                first = first.or(Some(group));
                first_here = false;
            }
            opening += usize::from(!headline);
        }
        let most = counts.iter().map(|count| count.with_figures).max().unwrap_or(0);
        for (traits, count) in traits
            .iter_mut()
            .zip(counts.iter())
            .filter(|(_, count)| count.all > 0)
        {
            traits.sign_if(count.told == 0, OwnerSign::OnlyCited);
            traits.sign_if(count.acts == 0, OwnerSign::NeverActs);
            traits.sign_if(count.tells_which == count.all, OwnerSign::OnlyModifies);
            traits.sign_if(count.bought > 0 && count.acts == 0, OwnerSign::OnlyBought);
            traits.sign_if(count.with_figures > 0, OwnerSign::ActsWithFigures);
            let leads = most > 0 && count.with_figures == most;
            traits.sign_if(leads, OwnerSign::ActsWithMostFigures);
        }
        let main = count(&mut traits, &counts);
        Self { traits, main }
    }

    /// What a group is in the story.
    pub(super) fn of(&self, group: usize) -> Features {
        self.traits.get(group).copied().unwrap_or_default()
    }
}

/// How often a group is named.
#[derive(Clone, Copy, Default)]
struct Count {
    all: usize,
    /// Other than as the source of what is told.
    told: usize,
    /// As a subject.
    acts: usize,
    /// As the subject of a sentence with figures.
    with_figures: usize,
    /// As no more than a part of another noun's phrase.
    tells_which: usize,
    /// As what is bought or sold.
    bought: usize,
}

impl Count {
    fn add(&mut self, reading: &Reading<'_>, owner: &Owner, sentence: &Sentence<'_>) {
        let subject = owner.role == Role::Subject;
        self.all += 1;
        self.told += usize::from(owner.role != Role::Source);
        self.acts += usize::from(subject);
        self.with_figures += usize::from(subject && !sentence.figures.is_empty());
        self.tells_which += usize::from(owner.role == Role::Modifier);
        self.bought += usize::from(is_bought(reading, sentence, owner));
    }
}

fn named(owner: &Owner) -> Option<(&Owner, usize)> {
    match owner.who {
        Who::Named(group) => Some((owner, group)),
        _ => None,
    }
}

/// Shares of a story's mentions: one in so many.
const QUARTER: usize = 4;
const TENTH: usize = 10;

/// Tells how much of the story's mentions each has: which it names most.
fn count(traits: &mut [Features], counts: &[Count]) -> Reused<usize> {
    let all: usize = counts.iter().map(|count| count.all).sum();
    let mut main: Reused<usize> = (0..counts.len()).filter(|group| counts[*group].all > 0).collect();
    let only = main.len() == 1;
    main.sort_by_key(|group| (usize::MAX - counts[*group].all, *group));
    for (rank, group) in main.iter().enumerate() {
        let (count, traits) = (counts[*group].all, &mut traits[*group]);
        traits.sign_if(2 * count >= all, OwnerSign::MostMentions);
        traits.sign_if(QUARTER * count >= all, OwnerSign::ManyMentions);
        traits.sign_if(TENTH * count >= all, OwnerSign::SomeMentions);
        traits.sign_if(count == 1, OwnerSign::NamedOnce);
        traits.sign_if(rank == 0, OwnerSign::FirstRank);
        traits.sign_if(rank == 1, OwnerSign::SecondRank);
        traits.sign_if(only, OwnerSign::OnlyOfStory);
    }
    main.truncate(MAIN);
    main
}

/// What an organisation is, apart from what the story says of it.
fn standing(scene: &Scene<'_, '_>, group: usize) -> Features {
    let mut traits = Features::default();
    let found = &scene.groups[group];
    traits.sign_if(super::reports(found), OwnerSign::Outsider);
    traits.sign_if(found.polity == Some(Polity::Government), OwnerSign::Government);
    traits.sign_if(found.polity == Some(Polity::Place), OwnerSign::Place);
    traits.sign_if(found.maker.is_some(), OwnerSign::Brand);
    traits.sign_if(found.sort == Some(Sort::Finance), OwnerSign::Financial);
    traits.sign_if(
        found.sort.is_none() && found.polity.is_none(),
        OwnerSign::Unsorted,
    );
    traits.sign_if(found.named_by == NamedBy::Kind, OwnerSign::KindForName);
    traits.sign_if(found.named_by == NamedBy::Letters, OwnerSign::Unexplained);
    if scene.topic == Some(group) {
        let firm = matches!(found.sort, None | Some(Sort::Company | Sort::Finance));
        traits.sign_if(!firm, OwnerSign::BodyIsTopic);
        return traits;
    }
    match found.sort {
        Some(Sort::Media) => traits.sign(OwnerSign::Medium),
        Some(Sort::PublicBody) => traits.sign(OwnerSign::PublicBody),
        Some(Sort::Association | Sort::Party | Sort::Education) => traits.sign(OwnerSign::OtherBody),
        Some(Sort::Exchange | Sort::Club) => traits.sign(OwnerSign::ExchangeOrClub),
        _ => {}
    }
    traits
}
