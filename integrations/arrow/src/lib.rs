//! Claims of [`sollist`] as Arrow columns: a list of structs for each text of a column.
//!
//! What the Python package and the functions of SQL engines have in common.

mod claims;
mod column;
mod offsets;
mod published;
mod spans;
mod texts;

pub use claims::data_type;
pub use column::{Column, Refused};
pub use offsets::{Counter, Offsets};
pub use published::{Published, iso_day};
