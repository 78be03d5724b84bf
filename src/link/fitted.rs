//! The choices whose weights `fit/` makes.

use super::record::Described;
use super::{confidence, owner};

/// Every choice whose weights are fitted.
pub fn choices() -> Vec<Described> {
    vec![owner::described(), confidence::described()]
}
