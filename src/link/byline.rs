//! Names that only say where something was told, or which number it has: "(Reuters) –", "a LinkedIn post", "(NYSE: ZLT)",
//! "Verordnung (EU) 2016/679".

use std::ops::Range;

use super::owner;
use super::sentence::{Owner, Sentence, Who};
use crate::language::Reading;
use crate::language::pack::{OwnerCue, Sort};
use crate::recognise::organisation::OrganisationGroup;
use crate::text::token::{Kind, Token};

/// Takes the names of agencies, websites, platforms and exchanges that stand so out of a story's sentences.
pub(super) fn drop(reading: &Reading<'_>, sentences: &mut [Sentence<'_>], groups: &[OrganisationGroup]) {
    for sentence in sentences {
        let tokens = sentence.tokens.clone();
        sentence.owners.retain(|owner| match owner.who {
            Who::Named(group) => !is_byline(reading, &tokens, owner, &groups[group]),
            _ => true,
        });
    }
}

/// "(Reuters)", "Reuters -", "Reuters Staff", "Source: Reuters".
fn is_byline(
    reading: &Reading<'_>,
    sentence: &Range<usize>,
    owner: &Owner,
    group: &OrganisationGroup,
) -> bool {
    /// A line that does no more than name who wrote it has so many words beside the name.
    const BESIDE: usize = 2;
    let start = sentence.start;
    let (first, after) = (owner.tokens.start, owner.tokens.end);
    let medium = group.sort == Some(Sort::Media) || group.name.contains('.') && !group.name.contains(' ');
    let opened = first > start && reading.is_punct(first - 1, b'(');
    let bracketed = opened && reading.is_punct(after, b')');
    let dash = |i: usize| reading.is_punct(i, b'-') && reading.tokens[i].spaced();
    let wired = first > start && dash(first - 1);
    let dateline = (first == start || wired) && dash(after);
    let alone = sentence.len() <= owner.tokens.len() + BESIDE;
    let exchange = opened && reading.is_punct(after, b':');
    let number = |next: &Token| next.kind == Kind::Number;
    let act = bracketed && reading.tokens.get(after + 1).is_some_and(number);
    medium && (bracketed || dateline || alone)
        || exchange
        || act
        || after < reading.tokens.len() && owner::is_cue(reading, after, OwnerCue::Post)
}
