//! Any bytes as JSON of claims, spans, units, dates and metrics.
#![no_main]

#[path = "../../tests/safety/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::serde_in(data));
