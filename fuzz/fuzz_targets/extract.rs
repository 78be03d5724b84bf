//! Any bytes as a page: the whole way to claims.
#![no_main]

#[path = "../../tests/safety/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::extract(data));
