//! Any bytes as a page: its language, blocks and stories.
#![no_main]

#[path = "../../tests/safety/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::page(data));
