//! What `fit/` learns the weights of lines from: the features of every line, and other weights to try.

use std::cell::RefCell;
use std::ops::Range;

use super::feature::{LineFeature, PlaceFeature};
use super::{Surroundings, of_line, of_place};
use crate::language::Reading;
use crate::page::line::PageLine;

/// The two sums that make the evidence of a line.
pub(super) const LINE: usize = 0;
pub(super) const PLACE: usize = 1;

/// Features by number, each with how much of it there is.
pub type SeenFeatures = Vec<(usize, f32)>;

/// A line with all that speaks for or against it.
#[derive(Clone, Debug)]
pub struct RecordedLine {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// What it says by itself.
    pub line: SeenFeatures,
    /// What it says among its neighbours.
    pub place: SeenFeatures,
}

/// The names of the features of both sums, by number, each with its weight before any page is asked.
pub fn described() -> [Vec<(&'static str, f32)>; 2] {
    let lines = LineFeature::NAMES.iter().map(|name| (*name, 0.0));
    let mut places: Vec<_> = PlaceFeature::NAMES.iter().map(|name| (*name, 0.0)).collect();
    for (feature, weight) in PRIORS {
        places[*feature as usize].1 = *weight;
    }
    [lines.collect(), places]
}

/// What is known of weights before any page is asked: the language settles them, and pages seldom show them.
const PRIORS: &[(PlaceFeature, f32)] = &[
    (PlaceFeature::Gallery, -2.5),
    (PlaceFeature::Teased, -4.0),
    (PlaceFeature::Standing, -4.0),
    (PlaceFeature::Posted, 2.5),
];

thread_local! {
    static RECORD: RefCell<Option<Vec<RecordedLine>>> = const { RefCell::new(None) };
    static TRIED: RefCell<[Vec<f32>; 2]> = const { RefCell::new([Vec::new(), Vec::new()]) };
}

/// Runs `read` and returns the lines it weighed, with `weights` in place of the library's.
pub fn recording<T>(weights: &[Vec<f32>; 2], read: impl FnOnce() -> T) -> (T, Vec<RecordedLine>) {
    RECORD.set(Some(Vec::new()));
    TRIED.set(weights.clone());
    let done = read();
    TRIED.set([Vec::new(), Vec::new()]);
    (done, RECORD.take().unwrap_or_default())
}

/// The weight that is to be tried for a feature, if one is.
pub(super) fn tried(sum: usize, feature: usize) -> Option<f32> {
    TRIED.with_borrow(|tried| tried[sum].get(feature).copied())
}

/// Notes line `i`, if anybody listens.
pub(super) fn note(reading: &Reading<'_>, lines: &[PageLine], own: f32, i: usize, around: &Surroundings) {
    RECORD.with_borrow_mut(|record| {
        if let Some(record) = record {
            let (mut line, mut place) = (SeenFeatures::new(), SeenFeatures::new());
            of_line(&lines[i], reading.capital_tells_noun(), &mut |feature, much| {
                line.push((feature as usize, much));
            });
            of_place(lines, own, i, around, &mut |feature, much| {
                place.push((feature as usize, much));
            });
            let span = lines[i].span(reading).range();
            record.push(RecordedLine { span, line, place });
        }
    });
}
