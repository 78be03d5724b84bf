//! Any bytes as a text: every recogniser, in every language.
#![no_main]

#[path = "../../tests/safety/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::recognise(data));
