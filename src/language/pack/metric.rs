use std::num::NonZeroU8;

use super::frame::Frame;
use crate::claim::{CustomMetric, Metric, Property};

/// A metric as rows name it: a built-in one by its place in [`Metric::ALL`], the user's own ones after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct MetricId(pub(crate) u8);

impl MetricId {
    /// How many metrics of their own users may have.
    pub(crate) const MOST_CUSTOM: usize = 255 - Metric::ALL.len();

    /// The id of `metric`; `customs` are the user's own. `None` for a custom one that is not among them.
    pub(crate) fn of(metric: Metric, customs: &[CustomMetric]) -> Option<Self> {
        match metric {
            Metric::Custom(name) => customs
                .iter()
                .position(|custom| *custom == name)
                .map(|i| Self((Metric::ALL.len() + i) as u8)),
            built_in => Some(Self(built_in.index())),
        }
    }

    pub(crate) const fn built_in(metric: Metric) -> Self {
        Self(metric.index())
    }

    /// Whether the metric's row names `property`; no row is kept of the user's own.
    pub(crate) const fn is(self, property: Property) -> bool {
        let place = self.0 as usize;
        place < Metric::ALL.len() && Metric::ALL[place].is(property)
    }

    pub(crate) fn metric(self, customs: &[CustomMetric]) -> Metric {
        let place = usize::from(self.0);
        Metric::ALL
            .get(place)
            .copied()
            .unwrap_or_else(|| Metric::Custom(customs[place - Metric::ALL.len()]))
    }
}

/// What part a phrase plays in naming a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CueRole {
    /// A noun that names it: revenue, Auftragseingang.
    Noun,
    /// A verb that does it: delivered, investiert, "lieferte … aus".
    Verb,
    /// What is counted, which alone tells the metric: employees, stores.
    Counted,
    /// What is counted but needs a verb or noun to tell what of it: cars, tonnes of steel. The metric of its cue is
    /// the likeliest where nothing else tells.
    Goods,
    /// What is built: a sum that describes it is spent on it ("a $1.2 billion plant").
    Works,
    /// A verb whose arguments say what it tells: cut jobs, "zahlt … für".
    Frame(Frame),
}

/// Which kinds of figure a cue goes with: a set of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kinds(pub(crate) u8);

impl Kinds {
    /// No figure: the word only sets the scene.
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const MONEY: Self = Self(1);
    pub(crate) const PERCENT: Self = Self(2);
    pub(crate) const COUNT: Self = Self(4);
    pub(crate) const PHYSICAL: Self = Self(8);
    /// Money, and its shares and changes.
    pub(crate) const SUM: Self = Self::MONEY.or(Self::PERCENT);
    /// Things counted, and their shares and changes.
    pub(crate) const TALLY: Self = Self::COUNT.or(Self::PERCENT);
    /// Things counted or measured, and their shares and changes.
    pub(crate) const VOLUME: Self = Self::TALLY.or(Self::PHYSICAL);
    pub(crate) const ANY: Self = Self(15);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The part of a separable verb that stands apart from it. It is held in place, so that senses are small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Particle {
    len: NonZeroU8,
    bytes: [u8; Self::LONGEST],
}

impl Particle {
    const LONGEST: usize = 10;

    /// Stops the build, where it is part of a table, for one that is empty or too long.
    pub(crate) const fn new(word: &str) -> Self {
        let word = word.as_bytes();
        assert!(word.len() <= Self::LONGEST, "a particle is short");
        let mut bytes = [0; Self::LONGEST];
        let mut i = 0;
        while i < word.len() {
            bytes[i] = word[i];
            i += 1;
        }
        match NonZeroU8::new(word.len() as u8) {
            Some(len) => Self { len, bytes },
            None => panic!("a particle is a word"),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let bytes = &self.bytes[..usize::from(self.len.get())];
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

/// A phrase that speaks of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MetricCue {
    pub(crate) metric: MetricId,
    pub(crate) role: CueRole,
    pub(crate) kinds: Kinds,
    /// A general word (result, volume, pay) that any other cue beats.
    pub(crate) weak: bool,
    /// The part of a separable verb that stands at the end of its clause: "lieferte … aus".
    pub(crate) particle: Option<Particle>,
}

impl MetricCue {
    /// Stops the build for a custom metric: packs name built-in ones.
    pub(crate) const fn new(metric: Metric, role: CueRole, kinds: Kinds) -> Self {
        Self::of(MetricId::built_in(metric), role, kinds)
    }

    /// Whether it speaks of `metric`, a built-in one.
    pub(crate) const fn names(&self, metric: Metric) -> bool {
        self.metric.0 == metric.index()
    }

    pub(crate) const fn is_noun(&self) -> bool {
        matches!(self.role, CueRole::Noun)
    }

    /// A noun that means hardly anything else.
    pub(crate) const fn is_strong_noun(&self) -> bool {
        self.is_noun() && !self.weak
    }

    /// A noun that may mean something else.
    pub(crate) const fn is_weak_noun(&self) -> bool {
        self.is_noun() && self.weak
    }

    /// No verb, with or without a frame.
    pub(crate) const fn is_named(&self) -> bool {
        !matches!(self.role, CueRole::Verb | CueRole::Frame(_))
    }

    /// What is counted, in the [`singular`], which is told by counting nothing but numbers.
    pub(crate) const fn is_singular(&self) -> bool {
        matches!(self.role, CueRole::Counted) && self.kinds.0 == Kinds::COUNT.0
    }

    pub(crate) const fn is_verb(&self) -> bool {
        matches!(self.role, CueRole::Verb)
    }

    pub(crate) const fn of(metric: MetricId, role: CueRole, kinds: Kinds) -> Self {
        Self {
            metric,
            role,
            kinds,
            weak: false,
            particle: None,
        }
    }
}

/// Phrases that speak of one metric in the same way.
pub(crate) struct MetricList {
    pub(crate) cue: MetricCue,
    /// Parted by commas. Verbs stand as infinitives, which the pack's `conjugate` inflects.
    pub(crate) phrases: &'static str,
    pub(crate) conjugated: bool,
}

const fn list(metric: Metric, role: CueRole, kinds: Kinds, phrases: &'static str) -> MetricList {
    MetricList {
        cue: MetricCue::new(metric, role, kinds),
        phrases,
        conjugated: false,
    }
}

pub(crate) const fn nouns(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    list(metric, CueRole::Noun, kinds, phrases)
}

/// General words, which any other cue beats.
pub(crate) const fn weak_nouns(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    weak(nouns(metric, kinds, phrases))
}

/// Verbs of one class, as infinitives that the pack's `conjugate` inflects.
pub(crate) const fn frame(class: Frame, phrases: &'static str) -> MetricList {
    MetricList {
        conjugated: true,
        ..list(class.metric(), CueRole::Frame(class), Kinds::ANY, phrases)
    }
}

/// What says the same as the verbs of a class: "out of work".
pub(crate) const fn frame_phrases(class: Frame, phrases: &'static str) -> MetricList {
    MetricList {
        conjugated: false,
        ..frame(class, phrases)
    }
}

pub(crate) const fn verbs(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    MetricList {
        conjugated: true,
        ..predicates(metric, kinds, phrases)
    }
}

/// What says the same as a verb, with endings after bars like nouns: available at, operativ.
pub(crate) const fn predicates(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    list(metric, CueRole::Verb, kinds, phrases)
}

/// Verbs of general meaning, which any other cue beats.
pub(crate) const fn weak_verbs(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    weak(verbs(metric, kinds, phrases))
}

pub(crate) const fn counted(metric: Metric, phrases: &'static str) -> MetricList {
    list(metric, CueRole::Counted, Kinds::TALLY, phrases)
}

/// What is counted, in the singular: it counts only where a number is joined to it ("a 300-bed hospital").
pub(crate) const fn singular(metric: Metric, phrases: &'static str) -> MetricList {
    list(metric, CueRole::Counted, Kinds::COUNT, phrases)
}

/// People or things that often are not what is counted (members, branches), which any other cue beats.
pub(crate) const fn weak_counted(metric: Metric, phrases: &'static str) -> MetricList {
    weak(counted(metric, phrases))
}

pub(crate) const fn goods(metric: Metric, kinds: Kinds, phrases: &'static str) -> MetricList {
    list(metric, CueRole::Goods, kinds, phrases)
}

/// What is built, in the singular.
pub(crate) const fn works(phrases: &'static str) -> MetricList {
    list(Metric::Investment, CueRole::Works, Kinds::MONEY, phrases)
}

const fn weak(list: MetricList) -> MetricList {
    MetricList {
        cue: MetricCue {
            weak: true,
            ..list.cue
        },
        ..list
    }
}

/// A word of rising or falling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Movement {
    /// rose, Zuwachs, more: the difference is positive.
    Up,
    /// fell, Rückgang, fewer: the difference is negative.
    Down,
    /// changed: the figure's own sign, or the context, decides.
    Either,
    /// doubled, verzehnfacht: so many times as much, by itself.
    Times(u8),
    /// halved, dritteln: one of so many parts is left.
    Part(u8),
    /// No movement: the amount beside it lies below zero ("negative equity").
    Negative,
    /// A phrase of such words that speaks of no change: "set up", "job cuts". The finder passes over it.
    Neither,
}

/// How a word of rising or falling stands in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Motion {
    /// rose, stieg.
    Verb,
    /// increase, Anstieg.
    Noun,
    /// higher, gestiegen: stands with a noun, or alone.
    Adjective,
    /// up, down: only beside a figure.
    Adverb,
    /// more, fewer: only behind a figure ("5 percent more"; "more than 5 percent" is a bound).
    Comparison,
}

/// A phrase that speaks of a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct MovementCue {
    pub(crate) movement: Movement,
    pub(crate) motion: Motion,
    /// As in [`MetricCue`].
    pub(crate) particle: Option<Particle>,
}

/// Phrases that speak of a change in the same way, parted by commas; verbs as in [`MetricList`].
pub(crate) struct MovementList {
    pub(crate) cue: MovementCue,
    pub(crate) phrases: &'static str,
}

pub(crate) const fn moves(movement: Movement, motion: Motion, phrases: &'static str) -> MovementList {
    MovementList {
        cue: MovementCue {
            movement,
            motion,
            particle: None,
        },
        phrases,
    }
}

/// What a word does in compounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CompoundWord {
    /// As a head it speaks of what stands before it: "-zahl", "-prognose".
    Carrier,
    /// Never a head, and not taken apart itself: a "sekunde" is no "kunde", "gehalt" may be of fat. A phrase hides
    /// the metrics that its words would name: "im vergleich", "rate of growth".
    Whole,
}

/// One form of a verb, or several as a row with endings writes them, in pieces that are one behind the other; `particle`
/// stands apart from it, at the end of the clause.
pub(crate) struct VerbForm<'f> {
    pub(crate) pieces: &'f [&'f str],
    pub(crate) particle: Option<&'static str>,
}

/// Calls the function with every form of a verb as the lists write it.
pub(crate) type Conjugate = fn(&'static str, &mut dyn FnMut(VerbForm<'_>));

/// The forms of a row: as it stands before the first bar, and with each ending after one.
#[cfg(test)]
pub(crate) fn inflected(row: &str) -> Vec<String> {
    let mut parts = row.split('|');
    let stem = parts.next().unwrap_or_default();
    let endings = parts.map(|ending| format!("{stem}{ending}"));
    std::iter::once(stem.to_owned()).chain(endings).collect()
}

/// The phrases of a list.
pub(crate) fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',')
        .map(str::trim_ascii)
        .filter(|phrase| !phrase.is_empty())
}
