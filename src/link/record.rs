//! What `fit/` learns from: the candidates of every choice with their features, and other weights to try.

use std::cell::RefCell;
use std::ops::Range;

/// Something that was chosen, with all that it was chosen among.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Which choice: "owner", "year", "metric", "claim".
    pub choice: &'static str,
    /// The figure that it is about, in bytes.
    pub figure: Range<usize>,
    /// Those it could have fallen on.
    pub candidates: Vec<RecordedCandidate>,
}

/// What could have been chosen, and what speaks for it.
#[derive(Clone, Debug)]
pub struct RecordedCandidate {
    /// What it stands for.
    pub meaning: Meaning,
    /// By number.
    pub features: Vec<usize>,
}

/// What a candidate stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// An organisation, by all names that the story has for it; that which is reported comes first.
    Organisation(Vec<String>),
    /// The text does not tell.
    LeftOpen,
    /// Nothing of the kind.
    Nothing,
    /// A year, or that none is told.
    Year(Option<i32>),
    /// A metric, by its id.
    Metric(String),
    /// The claim is right in every slot.
    Right,
}

/// A choice, with all that may speak for a candidate.
#[derive(Clone, Debug)]
pub struct Described {
    /// Which choice.
    pub choice: &'static str,
    /// The names of its features, by number, each with its weight before any text is asked.
    pub features: Vec<(String, f32)>,
}

/// Weights to try in place of the library's: of which choice, by the numbers of its features.
pub type Weights = (&'static str, Vec<f32>);

thread_local! {
    static RECORD: RefCell<Option<Vec<Recorded>>> = const { RefCell::new(None) };
    static WEIGHTS: RefCell<Vec<Weights>> = const { RefCell::new(Vec::new()) };
}

/// Runs `read` and returns the choices it made, with `weights` in place of the library's.
pub fn recording<T>(weights: &[Weights], read: impl FnOnce() -> T) -> (T, Vec<Recorded>) {
    RECORD.set(Some(Vec::new()));
    WEIGHTS.set(weights.to_vec());
    let done = read();
    WEIGHTS.set(Vec::new());
    (done, RECORD.take().unwrap_or_default())
}

/// The weight that is to be tried for a feature, if one is.
pub(super) fn weight(choice: &str, feature: usize) -> Option<f32> {
    WEIGHTS.with_borrow(|weights| {
        let (_, weights) = weights.iter().find(|(named, _)| *named == choice)?;
        weights.get(feature).copied()
    })
}

/// Notes a choice, if anybody listens.
pub(super) fn note(recorded: impl FnOnce() -> Recorded) {
    RECORD.with_borrow_mut(|record| {
        if let Some(record) = record {
            record.push(recorded());
        }
    });
}
