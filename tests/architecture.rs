//! The invariants of `src/architecture.md`, read off the sources.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may stop where a file cannot be read"
)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files under a folder or beside it (`src/ui.rs` for `src/ui`).
fn rust_files(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let path = root().join(folder);
    collect(&path, &mut files);
    let beside = path.with_extension("rs");
    if beside.is_file() {
        files.push(beside);
    }
    assert!(!files.is_empty(), "no Rust file in {folder}");
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            (name, text)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// Lines of code: comments, doc comments and trailing test modules left out.
fn code(text: &str) -> Vec<(usize, String)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(number, line)| (number + 1, line.to_owned()))
        .collect()
}

fn none_names(folders: &[&str], forbidden: &[&str]) {
    let mut found = Vec::new();
    for folder in folders {
        for (name, text) in rust_files(folder) {
            for (number, line) in code(&text) {
                for word in forbidden {
                    if line.contains(word) {
                        found.push(format!("{name}:{number}: names {word}"));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn domain_and_catalogue_touch_nothing_outside() {
    none_names(
        &["src/domain", "src/catalogue"],
        &[
            "egui",
            "eframe",
            "tokio",
            "reqwest",
            "rusqlite",
            "rfd::",
            "std::fs",
            "std::net",
            "std::thread",
            "std::time",
            "SystemTime",
            "Instant::",
            "Utc::now",
            "Local::now",
            "std::env",
            "crate::shell",
            "crate::net",
            "crate::ui",
            "crate::text",
        ],
    );
}

#[test]
fn ui_only_reads_and_reports() {
    none_names(
        &["src/ui"],
        &[
            "&mut Model",
            "tokio",
            "reqwest",
            "rusqlite",
            "spawn(",
            ".lock(",
            "Mutex",
            "RwLock",
            "std::fs",
            "std::net",
            "std::thread",
            "SystemTime",
            "Instant::",
            "Utc::now",
            "Local::now",
            "crate::shell",
            "crate::net",
            "domain::update",
        ],
    );
}

#[test]
fn only_net_knows_servers_and_only_shell_performs() {
    none_names(
        &[
            "src/ui",
            "src/domain",
            "src/catalogue",
            "src/text",
            "src/shell",
            "src/app",
        ],
        &["reqwest", "feed_rs", "html5ever"],
    );
    none_names(
        &[
            "src/ui",
            "src/domain",
            "src/catalogue",
            "src/text",
            "src/net",
            "src/app",
        ],
        &["rusqlite", "rfd::"],
    );
    none_names(
        &["src/net"],
        &["crate::shell", "crate::ui", "crate::app", "domain::Model"],
    );
}

/// Words in quotes are for people; keys, ids and icon names are single words in lower case.
#[test]
fn every_word_on_screen_comes_from_text() {
    let mut found = Vec::new();
    for (name, text) in rust_files("src/ui") {
        for (number, line) in code(&text) {
            // Reasons of lints and messages of logs are for developers.
            if line.contains("reason = \"") || line.contains("log::") {
                continue;
            }
            for literal in literals(&line) {
                let words = literal.split_whitespace().count();
                let shown = literal.chars().any(char::is_alphabetic)
                    && (words > 1 || literal.starts_with(char::is_uppercase));
                if shown && !literal.starts_with("bytes://") {
                    found.push(format!("{name}:{number}: {literal:?}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The catalogue's own names are English; `text::topics` has those of the language in use.
#[test]
fn names_of_topics_come_from_text() {
    none_names(
        &["src/ui"],
        &[
            "topic.name",
            "topic.see",
            "topic.examples",
            "group.name",
            "start.name",
        ],
    );
}

/// String literals of one line, escapes left as they are.
fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find('"') {
        // A character literal '"' is no string.
        if rest[..start].ends_with('\'') && rest[start + 1..].starts_with('\'') {
            rest = &rest[start + 2..];
            continue;
        }
        let mut end = None;
        let mut escaped = false;
        for (at, c) in rest[start + 1..].char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => {
                    end = Some(start + 1 + at);
                    break;
                }
                _ => {}
            }
        }
        let Some(end) = end else { break };
        found.push(rest[start + 1..end].to_owned());
        rest = &rest[end + 1..];
    }
    found
}

#[test]
fn files_stay_short() {
    let mut long = Vec::new();
    for folder in ["src", "tests"] {
        for (name, text) in rust_files(folder) {
            let lines = text.lines().count();
            if lines > 400 {
                long.push(format!("{name}: {lines} lines"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn colours_live_in_the_theme_alone() {
    let mut found = Vec::new();
    for folder in ["src/ui", "src/app"] {
        for (name, text) in rust_files(folder) {
            if name.ends_with("theme.rs") || name.contains("theme/") {
                continue;
            }
            for (number, line) in code(&text) {
                for word in [
                    "Color32::from_",
                    "Color32::WHITE",
                    "Color32::BLACK",
                    "Color32::RED",
                ] {
                    if line.contains(word) {
                        found.push(format!("{name}:{number}: {line}"));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
