//! x
pub(super) const WEIGHTS: &[[f32; super::SLOTS]] = &[];
