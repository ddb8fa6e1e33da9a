//! Keys in a real keyring, in each state it can be in.

#![cfg(all(unix, not(target_os = "macos")))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]

#[path = "../support/account.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod account;
mod forgetting;
mod newest;
mod odd;
#[path = "../support/web_server.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod server;
#[path = "../shell/support.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use firstfeed::domain::Problem;
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::secret::Secret;
use firstfeed::domain::source::Network;
use firstfeed::shell::vault::Vault;

const SCENE: &str = "FIRSTFEED_TEST_SCENE";
/// What is kept; it must stand in no file.
const TEXT: &str = "correct-horse-battery-staple-of-this-test";

/// A state of the keyring, and what is done in it.
type Scene = (&'static str, fn());

const SCENES: [(&str, Scene); 17] = [
    ("stored", ("open", stored)),
    ("kept", ("open", kept)),
    ("found_again", ("open", found_again)),
    ("locked", ("locked", || refused(&Problem::KeyringLocked))),
    ("without_collection", ("empty", without_collection)),
    ("missing", ("none", || refused(&Problem::KeyringMissing))),
    ("emptied", ("open", emptied)),
    ("appears", ("none", appears)),
    ("profiles", ("open", profiles)),
    ("newest", ("open", newest::newest)),
    ("forgotten", ("open", forgetting::forgotten)),
    ("refusing", ("none", odd::refusing)),
    ("dismissed", ("none", odd::dismissed)),
    ("silent", ("none", odd::silent)),
    ("late", ("none", odd::late)),
    ("given_up", ("none", forgetting::given_up)),
    ("refreshed", ("open", newest::refreshed)),
];

/// Plays a scene; it does nothing but when it is started by the tests below.
#[test]
fn child_in_a_session() {
    let Ok(scene) = std::env::var(SCENE) else {
        return;
    };
    // What is logged goes to the parent, which looks for keys in it.
    env_logger::init();
    if scene == "no_bus" {
        refused(&Problem::KeyringMissing);
    } else {
        let known = SCENES.iter().find(|(name, _)| *name == scene);
        let (_, play) = known.unwrap().1;
        play();
    }
    println!("{}", played(&scene));
}

/// What a scene says at its end: whoever says nothing has not played.
fn played(scene: &str) -> String {
    format!("the scene {scene:?} was played")
}

fn child(command: &mut Command, scene: &str) {
    let output = command
        .env(SCENE, scene)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed") && said.contains(&played(scene)),
        "{scene}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    if scene == "locked" {
        assert!(contains(&output.stderr, "keyring"), "nothing was logged");
    }
    for stream in [&output.stdout, &output.stderr] {
        assert!(!contains(stream, TEXT), "printed in {scene}");
    }
}

/// Plays a scene in a session of its own; the keyring's files stay in `folder`.
fn plays(scene: &str, folder: &Path) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mode, _) = SCENES.iter().find(|(name, _)| *name == scene).unwrap().1;
    let mut command = Command::new("bash");
    command
        .arg(project.join("tests/servers/secret/with-keyring.sh"))
        .arg(mode)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "child_in_a_session", "--nocapture"])
        .env("KEYRING_DIR", folder)
        .env("RUST_LOG", "trace");
    child(&mut command, scene);
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn key(name: &str) -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: format!("{name}@m.example"),
    }
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn block<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

fn kept() {
    let vault = Vault::system(None);
    block(async {
        assert_eq!(vault.get(&key("ana")).await, Err(Problem::KeyringEmptied));
        vault
            .put(&key("ana"), "Firstfeed: @ana", secret("first"))
            .await
            .unwrap();
        // The second one replaces the first.
        vault
            .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await
            .unwrap();
        vault
            .put(&key("bob"), "Firstfeed: @bob", secret("bob's"))
            .await
            .unwrap();
        assert_eq!(vault.get(&key("ana")).await, Ok(secret(TEXT)));
        let mut list = vault.list().await.unwrap();
        list.sort();
        assert_eq!(list, [key("ana"), key("bob")]);
        vault.delete(&key("bob")).await.unwrap();
        vault.delete(&key("bob")).await.unwrap();
        assert_eq!(vault.get(&key("bob")).await, Err(Problem::KeyringEmptied));
    });
    // As people see it in their password manager.
    let search = Command::new("secret-tool")
        .args(["search", "--all", "service", "firstfeed"])
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&search.stdout);
    assert!(shown.contains("label = Firstfeed: @ana"), "no label");
}

/// After a restart of everything, from the same files.
fn found_again() {
    let vault = Vault::system(None);
    block(async {
        assert_eq!(vault.list().await, Ok(vec![key("ana")]));
        assert_eq!(vault.get(&key("ana")).await, Ok(secret(TEXT)));
        vault.delete_all().await.unwrap();
        assert_eq!(vault.list().await, Ok(Vec::new()));
        assert_eq!(vault.get(&key("ana")).await, Err(Problem::KeyringEmptied));
    });
}

/// The keyring takes nothing, and says why; for this session it can be held in memory.
fn refused(why: &Problem) {
    refused_by(&Vault::system(None), why);
}

fn refused_by(vault: &Vault, why: &Problem) {
    block(async {
        let put = vault
            .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await;
        assert_eq!(put, Err(why.clone()));
        // What lies there is not to be had either.
        assert_eq!(vault.get(&key("ana")).await, Err(why.clone()));
        vault.hold(&key("ana"), secret(TEXT));
        assert!(vault.is_held(&key("ana")));
        assert_eq!(vault.get(&key("ana")).await, Ok(secret(TEXT)));
        // Again and again, without anything getting stuck.
        assert_eq!(
            vault
                .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
                .await,
            Err(why.clone())
        );
        assert!(
            vault.is_held(&key("ana")),
            "what was not taken is not let go of"
        );
        let deleted = vault.delete(&key("ana")).await;
        assert!(!vault.is_held(&key("ana")));
        // In one that is locked older keys may lie.
        let nothing_there = *why == Problem::KeyringMissing;
        let told = if nothing_there {
            Ok(())
        } else {
            Err(why.clone())
        };
        assert_eq!(deleted, told);
    });
}

fn stored() {
    let vault = Vault::system(None);
    block(vault.put(&key("ana"), "Firstfeed: @ana", secret(TEXT))).unwrap();
}

fn without_collection() {
    let vault = Vault::system(None);
    block(async {
        let put = vault
            .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await;
        assert_eq!(put, Err(Problem::KeyringWithoutCollection));
        // Where nothing can lie, nothing lies: looking and clearing are no errors.
        assert_eq!(vault.get(&key("ana")).await, Err(Problem::KeyringEmptied));
        assert_eq!(vault.list().await, Ok(Vec::new()));
        assert_eq!(vault.delete(&key("ana")).await, Ok(()));
        assert_eq!(vault.delete_all().await, Ok(()));
        vault.hold(&key("ana"), secret(TEXT));
        assert_eq!(vault.get(&key("ana")).await, Ok(secret(TEXT)));
    });
}

/// Somebody clears it while the app runs.
fn emptied() {
    let vault = Vault::system(None);
    block(async {
        vault
            .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await
            .unwrap();
        let cleared = Command::new("secret-tool")
            .args(["clear", "service", "firstfeed"])
            .status()
            .unwrap();
        assert!(cleared.success());
        assert_eq!(vault.get(&key("ana")).await, Err(Problem::KeyringEmptied));
        vault
            .put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await
            .unwrap();
    });
}

/// There is none at first; "try again" finds it once it is there.
fn appears() {
    let vault = Vault::system(None);
    let put = || block(vault.put(&key("ana"), "Firstfeed: @ana", secret(TEXT)));
    assert_eq!(put(), Err(Problem::KeyringMissing));
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--foreground", "--unlock", "--components=secrets"])
        .env_remove("DISPLAY")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut daemon.stdin.take().unwrap(), b"\n").unwrap();
    let mut tries = 0;
    while let Err(problem) = put() {
        tries += 1;
        assert!(tries < 200, "{problem:?}");
        block(async { tokio::time::sleep(std::time::Duration::from_millis(50)).await });
    }
    assert_eq!(block(vault.get(&key("ana"))), Ok(secret(TEXT)));
    daemon.kill().unwrap();
    daemon.wait().unwrap();
    // And gone again.
    assert_eq!(put(), Err(Problem::KeyringMissing));
}

/// Several data folders do not see each other's keys.
fn profiles() {
    let (one, other) = (Vault::system(Some("/one")), Vault::system(Some("/other")));
    block(async {
        one.put(&key("ana"), "Firstfeed: @ana", secret(TEXT))
            .await
            .unwrap();
        assert_eq!(other.get(&key("ana")).await, Err(Problem::KeyringEmptied));
        assert_eq!(other.list().await, Ok(Vec::new()));
        other.delete_all().await.unwrap();
        assert_eq!(one.get(&key("ana")).await, Ok(secret(TEXT)));
    });
}

#[test]
fn kept_labelled_replaced_deleted_and_found_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    plays("kept", folder.path());
    let all = files(folder.path());
    assert!(!all.is_empty(), "the keyring wrote nothing");
    for file in all {
        let bytes = fs::read(&file).unwrap();
        assert!(!contains(&bytes, TEXT), "in clear in {}", file.display());
    }
    plays("found_again", folder.path());
}

#[test]
fn locked_missing_or_without_a_place_is_told_and_memory_helps() {
    let folder = tempfile::tempdir().unwrap();
    plays("stored", folder.path());
    plays("locked", folder.path());
    for scene in ["without_collection", "missing"] {
        plays(scene, tempfile::tempdir().unwrap().path());
    }
}

#[test]
fn without_any_session_bus() {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "child_in_a_session", "--nocapture"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
        .env("XDG_RUNTIME_DIR", "/nowhere/at/all");
    child(&mut command, "no_bus");
}

#[test]
fn emptied_by_somebody_else() {
    plays("emptied", tempfile::tempdir().unwrap().path());
}

#[test]
fn one_that_appears_later_is_found_by_trying_again() {
    plays("appears", tempfile::tempdir().unwrap().path());
}

#[test]
fn data_folders_have_keys_of_their_own() {
    plays("profiles", tempfile::tempdir().unwrap().path());
}

#[test]
fn forgetting_everything_empties_the_keyring_and_only_the_app_itself_touches_it() {
    plays("forgotten", tempfile::tempdir().unwrap().path());
}

#[test]
fn one_that_refuses_is_sent_away_by_the_person_or_never_answers() {
    for scene in ["refusing", "dismissed", "silent", "late", "given_up"] {
        plays(scene, tempfile::tempdir().unwrap().path());
    }
}
