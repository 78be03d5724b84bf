//! Any bytes as a file of each other kind that the command reads: its texts, within bounds.
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

libfuzzer_sys::fuzz_target!(|data: &[u8]| promises::readers(data));
