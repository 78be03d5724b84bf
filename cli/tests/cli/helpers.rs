//! The command with its output, and texts and files for it.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::{fs, thread};

use serde_json::Value;

/// A text with one claim.
pub(crate) const SENTENCE: &str = "Kestra Mobility sold 61,000 vans in 2022.";

/// One with a claim and letters that Latin-1 has and ASCII has not.
pub(crate) const GERMAN: &str =
    "Die Kestra Mobility AG verkaufte im Jahr 2022 für 5 Millionen Euro Fahrzeuge in Österreich.";

/// One in a language without a pack.
pub(crate) const FRENCH: &str = "Le constructeur a livré plus de 300 000 voitures l'année dernière, a déclaré mardi son \
                                 directeur, et il veut en livrer 400 000 cette année.";

pub(crate) fn sollist(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sollist"));
    command.args(arguments).stdin(Stdio::null());
    command
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    sollist(arguments).output().expect("the command starts")
}

/// Runs with `input` as standard input.
pub(crate) fn piped(arguments: &[&str], input: &str) -> Output {
    piped_bytes(arguments, input.as_bytes())
}

pub(crate) fn piped_bytes(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = spawn(arguments);
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the command ends");
    let _ = writer.join().expect("the writer ends");
    output
}

pub(crate) fn spawn(arguments: &[&str]) -> Child {
    let mut command = sollist(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().expect("the command starts")
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn json_lines(output: &Output) -> Vec<Value> {
    let lines = stdout(output).lines();
    lines
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

/// The lines that have a claim.
pub(crate) fn claims(output: &Output) -> Vec<Value> {
    let mut lines = json_lines(output);
    lines.retain(|line| line.get("metric").is_some());
    lines
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).expect("written");
    writer.finish().expect("written")
}

pub(crate) fn vans(id: usize, count: usize) -> String {
    format!("{{\"id\": {id}, \"text\": \"Kestra Mobility sold {count},500 vans in 2022.\"}}\n")
}

pub(crate) fn latin_1(text: &str) -> Vec<u8> {
    text.chars()
        .map(|ch| u8::try_from(ch).expect("Latin-1"))
        .collect()
}

/// Little-endian, behind a byte order mark.
pub(crate) fn utf_16(text: &str) -> Vec<u8> {
    let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// Writes a file, and returns its path.
pub(crate) fn written(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let file = folder.join(name);
    fs::write(&file, content).expect("written");
    file.to_str().expect("UTF-8").to_owned()
}

#[cfg(unix)]
pub(crate) fn signal(child: &Child, signal: &str) {
    let kill = Command::new("kill")
        .args([&format!("-{signal}"), &child.id().to_string()])
        .status();
    assert!(kill.expect("kill(1)").success());
}
