//! Any bytes as a page of HTML: its text, where that stands, and its claims.
#![no_main]

#[path = "../../tests/safety/html.rs"]
mod html;
#[path = "../../tests/safety/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| html::html(data));
