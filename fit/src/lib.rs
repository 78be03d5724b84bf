//! Makes the weights of sollist's links and of the lines of pages; see `README.md`.

pub mod answer;
pub mod claim;
pub mod data;
pub mod fixtures;
pub mod gold;
pub mod kept;
pub mod key;
pub mod logistic;
pub mod measure;
pub mod metric;
pub mod model;
pub mod owner;
pub mod page;
pub mod rows;
pub mod scale;
pub mod source;
pub mod train;
pub mod year;
