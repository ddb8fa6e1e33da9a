//! Whether anything secret came out: everything logged, printed or written during a run.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, Once};

use firstfeed::domain::Model;
use firstfeed::domain::secret::Secret;
use serde_json::Value;

static LOGGED: Mutex<String> = Mutex::new(String::new());

/// Secrets on their way: codes that browsers bring back, and keys that were replaced since.
static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The code in the address that a browser is sent to.
pub(crate) fn saw_code(address: &str) {
    let url = url::Url::parse(address).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code");
    if let Some((_, code)) = code.filter(|(_, code)| code.len() >= 16) {
        SEEN.lock().unwrap().insert(code.into_owned());
    }
}

/// The keys of a session that may be renewed.
pub(crate) fn saw(session: &Secret) {
    SEEN.lock().unwrap().extend(keys(session));
}

/// Takes down everything that anybody logs, at every level.
struct Listener;

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}\n", record.target(), record.args());
        LOGGED.lock().unwrap().push_str(&line);
    }

    fn flush(&self) {}
}

pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&Listener).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// All texts in a session that are keys: tokens, secrets, key pairs.
fn keys(session: &Secret) -> Vec<String> {
    fn collect(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    // Not secret: names of clients and places.
                    if !matches!(
                        name.as_str(),
                        "client_id" | "token_url" | "revoke" | "own_id"
                    ) {
                        collect(value, into);
                    }
                }
            }
            Value::String(text) => into.push(text.clone()),
            Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let kept: Value = serde_json::from_str(session.expose()).unwrap();
    let mut texts = Vec::new();
    collect(&kept["keys"], &mut texts);
    assert!(texts.len() >= 2 && texts.iter().all(|text| text.len() >= 16));
    texts
}

/// No file in a folder (logs, the program's data, temporary files) holds a password or anything
/// of a token's form: a JWT, a Bluesky refresh token, a code on its way back.
pub(crate) fn nothing_like_a_key(folder: &Path, password: &str) {
    let mut places = Vec::new();
    files(folder, &mut places);
    assert!(places.len() >= 6, "next to nothing was written");
    let log = places.iter().find(|(place, _)| place.ends_with("/err"));
    assert!(log.unwrap().1.len() > 10_000, "next to nothing was logged");
    for (place, bytes) in &places {
        // The orders of the test itself.
        if place.ends_with("words.json") {
            continue;
        }
        assert!(!contains(bytes, password), "the password stands in {place}");
        for (begins, least) in [
            ("eyJ", 40),
            ("ref-", 32),
            ("code=", 16),
            ("code_verifier=", 16),
        ] {
            let found = bytes
                .windows(begins.len())
                .enumerate()
                .filter(|(_, window)| *window == begins.as_bytes())
                .map(|(at, _)| &bytes[at + begins.len()..])
                .find(|rest| {
                    let token = rest
                        .iter()
                        .take_while(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte));
                    token.count() >= least
                });
            assert!(
                found.is_none(),
                "something like {begins}… stands in {place}"
            );
        }
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

fn files(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.is_file() {
            // Not the sockets of a session.
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

/// Nothing of a session stands in the files of a folder, in what was logged, in the model.
pub(crate) fn none(session: &Secret, folder: &Path, model: &Model) {
    let mut places = Vec::new();
    files(folder, &mut places);
    assert!(places.len() >= 2, "the run wrote next to nothing");
    let logged = LOGGED.lock().unwrap().clone();
    assert!(logged.len() > 10_000, "next to nothing was logged");
    places.push(("the log".to_owned(), logged.into_bytes()));
    let printed = format!("{model:?}");
    places.push(("the model".to_owned(), printed.into_bytes()));
    saw(session);
    let seen = SEEN.lock().unwrap().clone();
    assert!(seen.len() > keys(session).len(), "no code was seen");
    for key in seen {
        for (place, bytes) in &places {
            assert!(!contains(bytes, &key), "a key stands in {place}");
        }
    }
}
