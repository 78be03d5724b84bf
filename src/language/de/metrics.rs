//! Words that name metrics, and words of rising and falling.

use crate::language::pack::{MetricCue, Movement, Row};

pub(super) static METRICS: &[Row<MetricCue>] = &[];

pub(super) static MOVEMENTS: &[Row<Movement>] = &[];
