//! Real servers on this machine's loopback address, installed and started by the tests that need
//! them, once for each test program. They end with it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use firstfeed::app::GivenAddresses;
use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::read::{Files, HEADER, read};
use firstfeed::domain::Network;
use firstfeed::domain::model::Addresses;
use serde::Deserialize;

/// Everything that runs.
#[derive(Debug)]
pub(crate) struct Servers {
    pub(crate) bluesky: Bluesky,
    pub(crate) mastodon: Vec<Snac>,
}

/// A Bluesky network: data server, `AppView`, directory.
#[derive(Debug, Deserialize)]
pub(crate) struct Bluesky {
    /// Base address of the `AppView`.
    pub(crate) appview: String,
    /// Base address of the data server.
    pub(crate) pds: String,
    /// Base address of the directory of accounts.
    pub(crate) plc: String,
    /// Where `/flush` waits until the `AppView` has read everything.
    pub(crate) control: String,
    pub(crate) users: Vec<Actor>,
}

/// An account of the Bluesky network.
#[derive(Debug, Deserialize)]
pub(crate) struct Actor {
    pub(crate) handle: String,
    pub(crate) did: String,
    pub(crate) password: String,
    pub(crate) name: String,
    pub(crate) topic: String,
    /// Never posted.
    pub(crate) silent: bool,
    /// Asks not to be shown to people who are not signed in.
    pub(crate) hidden: bool,
}

/// A server that speaks the Mastodon API.
#[derive(Debug, Deserialize)]
pub(crate) struct Snac {
    pub(crate) url: String,
    /// Its name in handles.
    pub(crate) host: String,
    pub(crate) users: Vec<Account>,
}

/// An account of such a server.
#[derive(Debug, Deserialize)]
pub(crate) struct Account {
    /// `name@host`.
    pub(crate) acct: String,
    pub(crate) password: String,
    /// A token of theirs, and their id on their server.
    pub(crate) token: String,
    pub(crate) id: String,
    pub(crate) shown: String,
    pub(crate) topic: String,
    /// Never posted.
    #[serde(default)]
    pub(crate) silent: bool,
}

#[derive(Deserialize)]
struct SnacFile {
    servers: Vec<Snac>,
}

impl Servers {
    /// The servers of this test program; the first call installs and starts them.
    pub(crate) fn shared() -> &'static Self {
        static SERVERS: OnceLock<Servers> = OnceLock::new();
        SERVERS.get_or_init(Self::start)
    }

    fn start() -> Self {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let scripts = project.join("tests/servers");
        let cache = project.join(".cache/servers");
        let pid = std::process::id().to_string();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("servers-{pid}"));
        must(
            Command::new("bash")
                .arg(scripts.join("install.sh"))
                .arg(&cache),
        );
        must(
            Command::new("bash")
                .arg(scripts.join("net.sh"))
                .arg("start")
                .args([&cache, &folder])
                .arg(pid)
                // Accounts on each Mastodon server that never post.
                .env("SNAC_MORE", super::QUIET_ACCOUNTS.to_string()),
        );
        let snac: SnacFile = told(&folder.join("snac/net.json"));
        Self {
            bluesky: told(&folder.join("bsky/net.json")),
            mastodon: snac.servers,
        }
    }

    /// Settings that lead to these servers, as given on the command line.
    pub(crate) fn given(&self) -> GivenAddresses {
        GivenAddresses {
            bluesky: Some(self.bluesky.appview.clone()),
            hashtags: self.mastodon.first().map(|server| server.url.clone()),
            plc: Some(self.bluesky.plc.clone()),
            own: vec![self.bluesky.pds.clone()],
            mastodon: self
                .mastodon
                .iter()
                .map(|server| (server.host.clone(), server.url.clone()))
                .collect(),
        }
    }

    /// The same as settings.
    pub(crate) fn addresses(&self) -> Addresses {
        let given = self.given();
        Addresses {
            bluesky: given.bluesky.unwrap(),
            hashtags: given.hashtags.unwrap(),
            plc: given.plc.unwrap(),
            own: given.own,
            mastodon: given.mastodon.into_iter().collect(),
        }
    }

    /// The bundled topics with these servers' accounts in the place of the bundled ones.
    pub(crate) fn catalogue(&self) -> Catalogue {
        let row = |address: &str, name: &str, topic: &str| {
            format!("{address}\t{name}\tproject\t{topic}\ten\tA test account\t\ttests\tnow\t5\n")
        };
        let bluesky = self.bluesky.users.iter().filter(|user| !user.silent);
        let bluesky = bluesky.map(|user| row(&user.handle, &user.name, &user.topic));
        let accounts = self.mastodon.iter().flat_map(|server| &server.users);
        let accounts = accounts.filter(|account| !account.silent);
        let mastodon = accounts.map(|user| row(&user.acct, &user.shown, &user.topic));
        let head = format!("{HEADER}\n");
        let files = Files {
            sources: vec![
                (
                    Network::Bluesky,
                    head.clone() + &bluesky.collect::<String>(),
                ),
                (Network::Mastodon, head + &mastodon.collect::<String>()),
            ],
            ..Files::bundled()
        };
        let (catalogue, faults) = read(&files);
        assert!(faults.is_empty(), "{faults:?}");
        catalogue
    }
}

/// Runs a script; what it says is shown if it fails.
fn must(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn told<T: for<'de> Deserialize<'de>>(file: &PathBuf) -> T {
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}
