//! Text primitives. Nothing here knows a language.

pub(crate) mod fold;
pub(crate) mod inline;
pub(crate) mod markup;
mod range;
pub(crate) mod reused;
pub(crate) mod sentence;
mod span;
pub(crate) mod token;

pub(crate) use range::TokenRange;
pub use span::Span;
