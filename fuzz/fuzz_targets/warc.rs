//! Any bytes as an archive of a crawl, packed or not: its pages, within bounds.
#![no_main]

#[path = "../../cli/src/human.rs"]
#[allow(dead_code, reason = "readers need a part")]
mod human;
#[path = "../../cli/src/input/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the command uses the rest")]
mod input;
#[path = "../../cli/src/input/promises.rs"]
#[allow(dead_code, reason = "each target checks a part")]
mod promises;

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::warc(data));
