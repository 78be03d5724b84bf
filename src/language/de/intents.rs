//! TODO

use crate::language::pack::{Row, Intent};

pub(super) static INTENTS: &[Row<Intent>] = &[];
