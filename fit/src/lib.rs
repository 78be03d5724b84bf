//! Makes the weights of sollist's links from annotated articles; see `README.md`.

pub mod answer;
pub mod claim;
pub mod data;
pub mod fixtures;
pub mod gold;
pub mod kept;
pub mod key;
pub mod measure;
pub mod model;
pub mod owner;
pub mod page;
pub mod scale;
pub mod source;
pub mod train;
pub mod year;
