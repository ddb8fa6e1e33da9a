//! What an address looks like on each network.

use crate::domain::post::WebLink;
use crate::domain::source::Network;

/// Whether an address obeys its network's rules.
#[must_use]
pub fn is_address(network: Network, address: &str) -> bool {
    match network {
        Network::Mastodon => match address.strip_prefix('#') {
            Some(tag) => {
                !tag.is_empty()
                    && tag.chars().count() <= 100
                    && tag.chars().all(|c| c.is_alphanumeric() || c == '_')
            }
            None => address.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty()
                    && user.len() <= 64
                    && user
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
                    && is_host(host)
            }),
        },
        // atproto: a DID, or a handle, which is a host name of at most 253 characters.
        Network::Bluesky => match address.strip_prefix("did:") {
            Some(rest) => {
                address.len() <= 256
                    && rest.split_once(':').is_some_and(|(method, id)| {
                        matches!(method, "plc" | "web")
                            && !id.is_empty()
                            && id
                                .bytes()
                                .all(|b| b.is_ascii_alphanumeric() || b"._:%-".contains(&b))
                    })
            }
            None => is_host(address) && !address.contains(':'),
        },
        Network::X => {
            (1..=15).contains(&address.len())
                && address
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_')
        }
        Network::Web => WebLink::parse(address).is_some(),
    }
}

/// A host name with a dot, or `localhost`, perhaps with a port.
fn is_host(host: &str) -> bool {
    let (name, port) = host
        .split_once(':')
        .map_or((host, None), |(name, port)| (name, Some(port)));
    let port_ok = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let labels_ok = name.split('.').all(|label| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    let dotted = name.contains('.') || name == "localhost";
    name.len() <= 253 && labels_ok && port_ok && dotted
}
