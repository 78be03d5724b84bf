//! Well-known names.

/// How sure a bare name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sureness {
    /// The name alone is evidence enough.
    Sure,
    /// Also a common word, a place, a first name or a surname: needs second evidence.
    Ambiguous,
}

/// A row: the name as written, how sure it is, and the company it is short for or belongs to, or "" for itself.
pub(crate) type Name = (&'static str, Sureness, &'static str);

pub(crate) static TABLES: &[&[Name]] = &[];

pub(crate) static BRANDS: &[Name] = &[
    ("iPhone", Sureness::Sure, "Apple"),
    ("Xbox", Sureness::Ambiguous, "Microsoft"),
];
