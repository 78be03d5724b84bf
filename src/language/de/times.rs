//! TODO

use crate::language::pack::{Row, TimeWord};

pub(super) static TIMES: &[Row<TimeWord>] = &[];
