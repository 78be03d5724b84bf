//! Claims of [`sollist`] as Arrow columns: a list of structs for each text of a column.
//!
//! The Python package reads columns with it, and through the package data frames, SQL engines and Spark.

mod claims;
mod column;
mod published;
mod spans;
mod texts;

pub use claims::{Ends, data_type, ends};
pub use column::{Column, Refused};
pub use published::{Published, a_day_for_each, iso_day};
