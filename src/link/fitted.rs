//! The choices whose weights `fit/` makes.

use super::record::Described;
use super::{confidence, owner, time};

/// Every choice whose weights are fitted.
pub fn choices() -> Vec<Described> {
    vec![owner::described(), time::described(), confidence::described()]
}
