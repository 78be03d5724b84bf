//! Number words and bound words.

use crate::claim::Bound;
use crate::language::pack::{NumberWord, Row};

pub(super) static NUMBERS: &[Row<NumberWord>] = &[];

pub(super) static BOUNDS: &[Row<(Bound, bool)>] = &[];
