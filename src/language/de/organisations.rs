//! TODO

use crate::language::pack::{Row, OrganisationCue};

pub(super) static ORGANISATIONS: &[Row<OrganisationCue>] = &[];
