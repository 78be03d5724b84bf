//! Names that only say where something was told: "(Reuters) –", "a LinkedIn post".

use super::owner;
use super::sentence::{Owner, Sentence, Who};
use crate::language::Reading;
use crate::language::pack::{OwnerCue, Sort};
use crate::recognise::organisation::OrganisationGroup;

/// Takes the names of agencies, websites and platforms that stand so out of a story's sentences.
pub(super) fn drop(reading: &Reading<'_>, sentences: &mut [Sentence<'_>], groups: &[OrganisationGroup]) {
    for sentence in sentences {
        let start = sentence.tokens.start;
        sentence.owners.retain(|owner| match owner.who {
            Who::Named(group) => !is_byline(reading, start, owner, &groups[group]),
            _ => true,
        });
    }
}

fn is_byline(reading: &Reading<'_>, start: usize, owner: &Owner, group: &OrganisationGroup) -> bool {
    let (first, after) = (owner.tokens.start, owner.tokens.end);
    let Some(next) = reading.tokens.get(after) else {
        return false;
    };
    let signs = if first == start {
        next.is_punct(b'-') && next.spaced()
    } else {
        next.is_punct(b')') && reading.is_punct(first - 1, b'(')
    };
    signs && is_medium(group) || owner::is_cue(reading, after, OwnerCue::Post)
}

/// "Reuters", "zeltnachrichten.de".
fn is_medium(group: &OrganisationGroup) -> bool {
    let site = || group.name.contains('.') && !group.name.contains(' ');
    group.sort == Some(Sort::Media) || site()
}
