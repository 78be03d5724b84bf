//! The weight of each feature: the library's, or the one that `fit/` tries in its place.

use super::feature::{LineFeature, PlaceFeature};
use super::{line_weights, place_weights};

#[inline]
pub(super) fn of_line(feature: LineFeature) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = super::record::tried(super::record::LINE, feature as usize) {
        return weight;
    }
    line_weights::WEIGHTS
        .get(feature as usize)
        .copied()
        .unwrap_or(0.0)
}

#[inline]
pub(super) fn of_place(feature: PlaceFeature) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = super::record::tried(super::record::PLACE, feature as usize) {
        return weight;
    }
    place_weights::WEIGHTS
        .get(feature as usize)
        .copied()
        .unwrap_or(0.0)
}

/// A new feature needs its weight; only the program that makes it may run without.
#[cfg(not(feature = "fit"))]
const _: () = {
    assert!(line_weights::WEIGHTS.len() == LineFeature::NAMES.len());
    assert!(place_weights::WEIGHTS.len() == PlaceFeature::NAMES.len());
};
