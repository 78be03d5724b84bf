//! Organisations: names and what stands for them.

use std::ops::Range;

use crate::language::Reading;

/// An organisation of a story with all its mentions.
#[derive(Clone, Debug)]
pub(crate) struct OrganisationGroup {
    /// The fullest name the story uses.
    pub(crate) name: String,
    /// The token ranges of its mentions, in order.
    pub(crate) mentions: Vec<Range<usize>>,
    /// The rule that made the story sure of it.
    pub(crate) rule: &'static str,
}

/// The organisations of a story, given as the token ranges of its blocks, in order of first mention.
pub(crate) fn find(reading: &Reading<'_>, blocks: &[Range<usize>]) -> Vec<OrganisationGroup> {
    let _ = (reading, blocks);
    Vec::new()
}
