//! The choices whose weights `fit/` makes.

use super::record::Described;
use super::{confidence, measure, owner, time};

/// Every choice whose weights are fitted.
pub fn choices() -> Vec<Described> {
    vec![
        owner::described(),
        time::described(),
        measure::described(),
        confidence::described(),
    ]
}
