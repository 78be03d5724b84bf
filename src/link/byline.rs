//! Names that only say where something was told, or which number it has: "(Reuters) –", "a LinkedIn post", "(NYSE: ZLT)",
//! "Verordnung (EU) 596/2014".

use super::owner;
use super::sentence::{Owner, Sentence, Who};
use crate::language::Reading;
use crate::language::pack::{OwnerCue, Sort};
use crate::recognise::organisation::OrganisationGroup;
use crate::text::token::Kind;

/// Takes the names of agencies, websites, platforms and exchanges that stand so out of a story's sentences.
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
    let medium = group.sort == Some(Sort::Media) || group.name.contains('.') && !group.name.contains(' ');
    let bracketed = first > start && reading.is_punct(first - 1, b'(') && reading.is_punct(after, b')');
    let dash = |i: usize| reading.is_punct(i, b'-') && reading.tokens[i].spaced();
    let dateline = first == start && dash(after);
    let opened = first > start && reading.is_punct(first - 1, b'(');
    let exchange = opened && reading.is_punct(after, b':');
    let act = bracketed
        && reading
            .tokens
            .get(after + 1)
            .is_some_and(|next| next.kind == Kind::Number);
    medium && (bracketed || dateline)
        || exchange
        || act
        || after < reading.tokens.len() && owner::is_cue(reading, after, OwnerCue::Post)
}
