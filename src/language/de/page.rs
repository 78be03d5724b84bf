//! TODO

use crate::language::pack::{Row, PageCue};

pub(super) static PAGE: &[Row<PageCue>] = &[];
