//! Linking: figures to claims.

use crate::claim::Claim;
use crate::date::{Date, Written};
use crate::language::Reading;
use crate::page::Page;

/// What linking makes of a page.
pub(crate) struct Linked {
    pub(crate) claims: Vec<Claim>,
    /// When the main story was written.
    pub(crate) written: Option<Written>,
}

/// The claims of every story of a page.
pub(crate) fn claims(reading: &Reading<'_>, page: &Page, published: Option<Date>, unowned: bool) -> Linked {
    let _ = (reading, page, unowned);
    Linked {
        claims: Vec::new(),
        written: published.map(Written::from),
    }
}
