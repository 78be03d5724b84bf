use crate::language::names::Name;
pub(crate) static BODIES: &[Name] = &[];
