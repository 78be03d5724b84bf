//! TODO

use crate::language::pack::{Row, UnitWord};

pub(super) static UNITS: &[Row<UnitWord>] = &[];
