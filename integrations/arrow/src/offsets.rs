//! Spans in the units in which a program counts its strings: as the library has them.

pub use sollist::{Counter, Offsets};
