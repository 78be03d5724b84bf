//! What the crate brings into a program: no build script, no procedural macro but serde's, no unsafe code of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version=1",
            "--features=serde,chrono,jiff",
            "--locked",
            "--offline",
        ])
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The packages that a program gets with the library, all its features on: name and kinds of targets.
fn brought(metadata: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .iter()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let mut open = vec![metadata["resolve"]["root"].as_str().expect("a root")];
    let mut ids = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !ids.insert(id) {
            continue;
        }
        for dependency in list(&nodes[id]["deps"]) {
            let used = |kind: &Value| kind["kind"].is_null() && kind["target"].is_null();
            if list(&dependency["dep_kinds"]).iter().any(used) {
                open.extend(dependency["pkg"].as_str());
            }
        }
    }
    let packages = list(&metadata["packages"]).iter();
    packages
        .filter(|package| package["id"].as_str().is_some_and(|id| ids.contains(id)))
        .map(|package| {
            let kinds = list(&package["targets"])
                .iter()
                .flat_map(|target| list(&target["kind"]));
            let kinds = kinds.filter_map(|kind| Some(kind.as_str()?.to_owned())).collect();
            (package["name"].as_str().unwrap_or_default().to_owned(), kinds)
        })
        .collect()
}

#[test]
fn no_build_script_and_no_procedural_macro_but_serdes() {
    let brought = brought(&metadata());
    let own = &brought["sollist"];
    assert!(!own.contains("custom-build"), "{own:?}");
    let macros: Vec<_> = brought
        .iter()
        .filter(|(_, kinds)| kinds.contains("proc-macro"))
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(
        macros
            .iter()
            .all(|name| ["serde_derive", "jiff-static"].contains(name)),
        "{macros:?}"
    );
    assert!(brought.len() <= 32, "few packages: {:?}", brought.keys());
}

#[test]
fn unsafe_code_is_forbidden() {
    let manifest = include_str!("../../Cargo.toml");
    assert!(manifest.contains("\nunsafe_code = \"forbid\"\n"));
}
