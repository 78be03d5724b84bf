//! Small words that join the names of people and organisations in other languages.

use crate::language::pack::OrganisationCue::{self, Particle};
use crate::language::pack::{Row, rows};

pub(super) static PARTICLES: &[Row<OrganisationCue>] = rows![
    Particle =>
        "de", "da", "do", "dos", "das", "del", "della", "delle", "dei", "di", "du", "des", "van", "von",
        "vom", "zu", "bin", "ibn", "al", "el", "la", "le", "les", "et", "y", "e", "i", "ter", "ten";
];
