//! Signing in and following for real, on real servers of this machine.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

#[path = "../support/apart.rs"]
mod apart;
mod bluesky;
mod browser;
mod driver;
mod faults;
mod journey;
mod kills;
mod leaks;
mod limits;
mod mastodon;
mod newcomer;
mod proxy;
mod revoked;
#[path = "../support/screen.rs"]
#[expect(dead_code, reason = "the walk presses its keys itself")]
mod screen;
#[path = "../support/servers.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod servers;
mod window;

use std::sync::{Arc, Mutex};

/// People to follow on each Mastodon server.
const QUIET_ACCOUNTS: usize = 21;

use firstfeed::domain::account::{Act, Order};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Keep, Net, Session, Signed};

use servers::Servers;

fn net() -> Net {
    // A second provider is refused, which is as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    Net::new()
}

/// What the keyring was given.
type Kept = Arc<Mutex<Vec<Secret>>>;

fn signed(net: &Net, session: Session) -> (Signed, Kept) {
    signed_by(net, session, &Servers::shared().addresses())
}

/// The same with other settings.
fn signed_by(net: &Net, session: Session, addresses: &Addresses) -> (Signed, Kept) {
    let kept: Kept = Arc::default();
    let into = Arc::clone(&kept);
    let keep: Keep = Arc::new(move |secret| {
        into.lock().unwrap().push(secret);
        Box::pin(async {})
    });
    (
        net.signed(session, Arc::new(addresses.clone()), keep)
            .unwrap(),
        kept,
    )
}

fn order(act: Act, address: &str, id: &str, record: Option<&str>) -> Order {
    Order {
        act,
        address: address.to_owned(),
        id: Some(id.to_owned()),
        record: record.map(str::to_owned),
        without_boosts: false,
        members: Vec::new(),
    }
}
