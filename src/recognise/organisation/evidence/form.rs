//! Reasons that lie in the name itself.

use crate::language::names::Sureness;
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::known::Known;

/// A name that the user has given.
pub(super) fn is_own(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Own(_)))
}

/// "Siemens": a name of the tables that is nothing else.
pub(super) fn is_sure(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Name(known)) if known.sureness() == Sureness::Sure)
}

/// "Orange": a name of the tables that is a word too.
pub(super) fn is_ambiguous(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Name(known)) if known.sureness() == Sureness::Ambiguous)
}

/// "BVQX", but not "GDP".
pub(super) fn is_uncommon_acronym(name: &Context<'_, '_>) -> bool {
    !name.candidate.shape.plain
}
