//! Text primitives. Nothing here knows a language.

pub(crate) mod fold;
pub(crate) mod inline;
mod range;
pub(crate) mod sentence;
mod span;
pub(crate) mod token;

pub(crate) use range::TokenRange;
pub use span::Span;
