use crate::language::pack::{Grammar, Row};
pub(super) static GRAMMAR: &[Row<Grammar>] = &[];
pub(super) static ABBREVIATIONS: &[&str] = &[];
