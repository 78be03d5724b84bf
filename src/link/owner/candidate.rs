//! Who may own a figure: the organisations of its sentence, those spoken of last and most, "left open" and "nobody".

use std::ops::Range;

use super::around::{Around, Near};
use super::evidence;
use super::feature::{Anchor, Features};
use super::resolve::{self, is_arm};
use super::role::Role;
use super::rule::OwnerRule;
use super::sign::OwnerSign;
use super::{OwnerQuery, aside, possessor, series};
use crate::link::figure::sized_name;
use crate::link::sentence::{Owner, Who};
use crate::text::reused::{Reused, kept};

/// At most this many organisations are weighed for a figure.
const MOST: usize = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    /// An organisation, by its group in the story.
    Group(usize),
    LeftOpen,
    Nobody,
}

pub(super) struct Candidate {
    pub(super) whom: Whom,
    pub(super) features: Features,
    /// The words of the sentence that name it or stand for it.
    pub(super) words: Option<Range<usize>>,
    /// The rule that those words go by.
    pub(super) rule: OwnerRule,
}

impl Candidate {
    fn new(whom: Whom, sign: OwnerSign) -> Self {
        let mut features = Features::default();
        features.sign(sign);
        Self {
            whom,
            features,
            words: None,
            rule: OwnerRule::Story,
        }
    }

    fn here(&self) -> bool {
        self.words.is_some()
    }
}

kept!(Candidate, Nearest);

/// Those who may own a figure: lists that the next figure uses again.
#[derive(Default)]
pub(in crate::link) struct Candidates {
    found: Reused<Candidate>,
    nearest: Reused<Nearest>,
}

/// The nearest name of a group.
struct Nearest {
    group: usize,
    /// Its place among the words around.
    place: usize,
    cost: u32,
    /// The group has another name there.
    twice: bool,
}

struct Gathering<'a, 'f, 'c, 'r, 't> {
    case: &'a OwnerQuery<'c, 'r, 't>,
    around: &'a Around<'c>,
    found: &'f mut Vec<Candidate>,
}

/// Who may own the figure, each with its evidence.
pub(super) fn gather<'f>(case: &OwnerQuery<'_, '_, '_>, candidates: &'f mut Candidates) -> &'f [Candidate] {
    let Candidates { found, nearest } = candidates;
    found.clear();
    let around = &Around::of(case);
    let mut gathering = Gathering { case, around, found };
    gathering.add_names(nearest);
    gathering.add_told();
    gathering.add_stand_in();
    gathering.add_spoken_of();
    gathering.describe();
    let named = gathering.found.iter().any(Candidate::here);
    gathering.add_words();
    let known = !found.is_empty();
    let mut open = Candidate::new(Whom::LeftOpen, OwnerSign::LeftOpen);
    evidence::of_open(case, around, &mut open.features);
    open.features.sign_if(!known, OwnerSign::NoNameYet);
    let mut nobody = Candidate::new(Whom::Nobody, OwnerSign::Nobody);
    evidence::of_nobody(case, around, &mut nobody.features);
    let silent = nobody.features.has(OwnerSign::NoMetricWord);
    nobody.features.sign_if(silent && !named, OwnerSign::Unsaid);
    nobody.features.sign_if(
        silent && !known && !open.features.has(OwnerSign::WeSay),
        OwnerSign::NothingSaid,
    );
    found.push(open);
    found.push(nobody);
    found
}

impl Gathering<'_, '_, '_, '_, '_> {
    /// The candidate for a group, new if there is none; `None` where there are too many. Asked from so many places that
    /// a copy in each would not stay in the processor's cache.
    #[inline(never)]
    fn candidate(&mut self, group: usize) -> Option<&mut Candidate> {
        let known = self
            .found
            .iter()
            .position(|known| known.whom == Whom::Group(group));
        let place = match known {
            Some(place) => place,
            None if self.found.len() >= MOST => return None,
            None => {
                self.found
                    .push(Candidate::new(Whom::Group(group), OwnerSign::Entity));
                self.found.len() - 1
            }
        };
        self.found.get_mut(place)
    }

    /// The names of the sentence, each organisation by its nearest one.
    fn add_names(&mut self, nearest: &mut Vec<Nearest>) {
        nearest.clear();
        for (place, near) in self.around.words.iter().enumerate() {
            let Who::Named(group) = near.owner.who else {
                continue;
            };
            match nearest.iter_mut().find(|held| held.group == group) {
                Some(held) => {
                    held.twice = true;
                    if near.cost <= held.cost {
                        (held.place, held.cost) = (place, near.cost);
                    }
                }
                None => nearest.push(Nearest {
                    group,
                    place,
                    cost: near.cost,
                    twice: false,
                }),
            }
        }
        nearest.sort_by_key(|near| near.cost);
        for &Nearest {
            group, place, twice, ..
        } in nearest.iter().take(MOST / 2)
        {
            let Some(&near) = self.around.words.get(place) else {
                continue;
            };
            let mut features = evidence::of_mention(self.case, self.around, near);
            features.sign_if(twice, OwnerSign::NamedTwice);
            let words = near.owner.tokens.clone();
            let behind = words.start >= self.case.figure.end();
            let rule = match near.owner.role {
                _ if behind => OwnerRule::NamedAfter,
                Role::Subject | Role::Kin => OwnerRule::Subject,
                _ => OwnerRule::NamedBefore,
            };
            if let Some(candidate) = self.candidate(group) {
                candidate.features.join(&features);
                candidate.words = Some(words);
                candidate.rule = rule;
            }
        }
    }

    /// Those of whom a pattern of words tells that the figure is theirs.
    fn add_told(&mut self) {
        let case = self.case;
        let owners = [
            (OwnerSign::BesideFigure, series::beside(case)),
            (OwnerSign::BesideFigure, aside::beside(case)),
            (OwnerSign::EachItsOwn, aside::each(case)),
            (
                OwnerSign::EachItsOwn,
                sized_name(case.scene.reading, case.sentence, case.figure),
            ),
            (OwnerSign::BelongsTo, possessor::of_noun(case)),
            (OwnerSign::Possessor, possessor::find(case)),
            (OwnerSign::PossessorBeside, possessor::beside(case)),
            (OwnerSign::PlaceActs, evidence::acting_place(case)),
        ];
        for (sign, owner) in owners {
            let Some(owner) = owner else { continue };
            let stands = matches!(sign, OwnerSign::Possessor | OwnerSign::PossessorBeside)
                && !matches!(owner.who, Who::Named(_) | Who::Place(_));
            let sign = if stands { OwnerSign::PossessorMeans } else { sign };
            if let Some(group) = resolve::group(case.scene, case.sentence, owner, case.focus) {
                self.tell(group, owner.tokens.clone(), sign);
            }
        }
        let groups = [
            (OwnerSign::EachItsOwn, series::each(case)),
            (OwnerSign::StateFigure, case.state()),
            (OwnerSign::StateAgain, case.state_again()),
        ];
        for (sign, told) in groups {
            if let Some((group, tokens)) = told {
                self.tell(group, tokens, sign);
            }
        }
    }

    fn tell(&mut self, group: usize, tokens: Range<usize>, sign: OwnerSign) {
        if let Some(candidate) = self.candidate(group) {
            candidate.features.sign(sign);
            candidate.words = Some(tokens);
        }
    }

    /// The organisation that a pronoun or "the company" means by the order of names.
    fn add_stand_in(&mut self) {
        let case = self.case;
        let kin = |near: &&Near<'_>| near.owner.role == Role::Kin;
        let nearest_kin = self.around.words.iter().filter(kin).min_by_key(|near| near.cost);
        let kin = nearest_kin.map(|near| (near.owner, OwnerSign::ArmMeans));
        let stand_in = self.around.stand_in.map(|owner| (owner, meaning(case, owner)));
        for (owner, sign) in kin.into_iter().chain(stand_in) {
            let Some(group) = resolve::group(case.scene, case.sentence, owner, case.focus) else {
                continue;
            };
            if let Some(candidate) = self.candidate(group) {
                candidate.features.sign(sign);
                if !candidate.here() {
                    candidate.words = Some(owner.tokens.clone());
                    candidate.rule = standing(owner);
                }
            }
        }
    }

    /// Those that the text spoke of last, and speaks of most.
    fn add_spoken_of(&mut self) {
        let (focus, topic) = (self.case.focus, self.case.scene.topic);
        let owner = focus.telling.map(|(group, _)| group);
        let told = [owner, focus.last_owner, focus.subject, topic];
        let spoken_of = told.into_iter().flatten();
        let spoken_of = spoken_of
            .chain(focus.recent.iter().copied())
            .chain(focus.cast.main.iter().copied());
        spoken_of.for_each(|group| {
            let before = Some(group) != topic;
            if let Some(candidate) = self.candidate(group) {
                if !candidate.here() && before {
                    candidate.rule = OwnerRule::SentenceBefore;
                }
            }
        });
    }

    /// Where the nearest words stand for a name, they are those of whomever they may mean.
    fn add_words(&mut self) {
        let stands = !matches!(
            self.around.anchor,
            Anchor::Nothing | Anchor::Name | Anchor::FarName
        );
        let Some(stand_in) = self.around.stand_in.filter(|_| stands) else {
            return;
        };
        for candidate in self.found.iter_mut().filter(|candidate| !candidate.here()) {
            candidate.words = Some(stand_in.tokens.clone());
            candidate.rule = standing(stand_in);
        }
    }

    /// Adds what each was before, and what it is in the story.
    fn describe(&mut self) {
        let stand_in = self.around.stand_in;
        let case = self.case;
        let absence = evidence::of_absence(case, self.around);
        for candidate in &mut *self.found {
            let Whom::Group(group) = candidate.whom else {
                continue;
            };
            let here = self
                .around
                .words
                .iter()
                .any(|near| near.owner.who == Who::Named(group));
            candidate.features.join(&case.focus.cast.of(group));
            evidence::of_links(case, self.around, group, here, &mut candidate.features);
            if !here {
                candidate.features.join(&absence);
            }
            if let Some(stand_in) = stand_in {
                evidence::of_kind(case, stand_in, group, &mut candidate.features);
            }
        }
    }
}

/// The rule of words that stand for an organisation.
fn standing(owner: &Owner) -> OwnerRule {
    match owner.who {
        Who::StandIn(_) => OwnerRule::DefiniteNoun,
        Who::Named(_) | Who::Place(_) => OwnerRule::Subject,
        Who::It | Who::We => OwnerRule::Pronoun,
    }
}

/// By which words `owner` means an organisation.
fn meaning(case: &OwnerQuery<'_, '_, '_>, owner: &Owner) -> OwnerSign {
    match &owner.who {
        Who::We => OwnerSign::SpeakerMeans,
        Who::StandIn(_) if is_arm(case.scene.reading, owner) => OwnerSign::ArmMeans,
        Who::StandIn(kind) if kind.general => OwnerSign::GeneralMeans,
        Who::StandIn(_) => OwnerSign::SpecialMeans,
        _ => OwnerSign::PronounMeans,
    }
}
