//! The weights by which lines of pages are told from what surrounds articles.
//!
//! Two logistic regressions: what a line says by itself, then what it says among its neighbours.

pub mod gold;
pub mod score;
pub mod table;
pub mod train;
