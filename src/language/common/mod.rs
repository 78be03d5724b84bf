//! What all languages share: tables of names and symbols that belong to none.

mod first_names;
mod legal_forms;
mod particles;
mod places;

use super::pack::{OrganisationCue, Row};

/// What organisations, people and places are called everywhere.
pub(super) static ORGANISATIONS: &[&[Row<OrganisationCue>]] = &[
    first_names::FIRST_NAMES,
    legal_forms::LEGAL_FORMS,
    particles::PARTICLES,
    places::PLACES,
];
