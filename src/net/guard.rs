//! Which addresses may be asked at all.
//!
//! Addresses come from servers and from plan files that somebody else wrote. They must not make
//! the app look around in the person's own network, so loopback, private and similar addresses
//! are refused unless the settings name that very host.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::domain::model::Addresses;

/// Hosts and ports that the settings name; these may be private.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Allowed(BTreeSet<(String, u16)>);

impl Allowed {
    /// The base addresses, and the names that stand for them in handles.
    pub(super) fn new(addresses: &Addresses) -> Self {
        let bases = [&addresses.bluesky, &addresses.hashtags, &addresses.plc]
            .into_iter()
            .chain(&addresses.own)
            .chain(addresses.mastodon.values())
            .cloned();
        let names = addresses
            .mastodon
            .keys()
            .flat_map(|name| [format!("https://{name}/"), format!("http://{name}/")]);
        Self(
            bases
                .chain(names)
                .filter_map(|address| Url::parse(&address).ok())
                .filter_map(|url| place(&url))
                .collect(),
        )
    }

    fn names(&self, url: &Url) -> bool {
        place(url).is_some_and(|place| self.0.contains(&place))
    }
}

/// Host and port; all spellings of this machine are one.
fn place(url: &Url) -> Option<(String, u16)> {
    let port = url.port_or_known_default()?;
    let host = url.host()?;
    let own = match &host {
        Host::Domain(name) => name.trim_end_matches('.') == "localhost",
        Host::Ipv4(ip) => *ip == Ipv4Addr::LOCALHOST,
        Host::Ipv6(ip) => *ip == Ipv6Addr::LOCALHOST,
    };
    Some(if own {
        ("localhost".to_owned(), port)
    } else {
        (host.to_string(), port)
    })
}

/// How an address may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Door {
    /// Named in the settings: wherever it leads.
    Own,
    /// Only if it turns out to be on the public internet.
    Public,
}

/// Most bytes of a host's name (RFC 1035, section 2.3.4, without the root).
const MAX_HOST: usize = 253;

/// Whether and how an address may be asked; `None` if not.
/// Without `allowed` nothing private may be.
pub(super) fn door(url: &Url, allowed: Option<&Allowed>) -> Option<Door> {
    let web = matches!(url.scheme(), "http" | "https");
    if !web || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    // Longer than any name can be; the name is remembered, so it must not fill memory and disk.
    if url.host_str()?.len() > MAX_HOST {
        return None;
    }
    if allowed.is_some_and(|allowed| allowed.names(url)) {
        return Some(Door::Own);
    }
    let public = match url.host()? {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            !name.is_empty() && name != "localhost" && !name.ends_with(".localhost")
        }
        Host::Ipv4(ip) => is_public_v4(ip),
        Host::Ipv6(ip) => is_public_v6(ip),
    };
    public.then_some(Door::Public)
}

/// Whether an address is on the public internet, by IANA's special-purpose registries.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_loopback()
        || ip.is_private()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 192 && b == 0 && c == 0))
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    match ip.segments() {
        // IPv4 in IPv6 clothes: mapped, compatible (with :: and ::1), NAT64, 6to4.
        [0, 0, 0, 0, 0, 0xffff | 0, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => {
            let bits = u32::from(high) << 16 | u32::from(low);
            is_public_v4(Ipv4Addr::from_bits(bits))
        }
        [0x2001, 0xdb8, ..] => false,
        // Only 2000::/3 is handed out for the internet.
        [first, ..] => (first & 0xe000) == 0x2000,
    }
}

/// What can go wrong in looking up a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LookUpError {
    /// The name is not known.
    #[error("name not found")]
    NotFound,
    /// No way out of this machine.
    #[error("no network")]
    Offline,
    /// The name leads into a private network.
    #[error("name leads to a private address")]
    Private,
}

/// Names of the servers asked for through the guarded client.
///
/// A name that was never asked for belongs to the person's proxy, which may well be private.
pub(super) type Targets = Arc<Mutex<BTreeSet<String>>>;

/// Looks names up and, with targets, leaves out private addresses.
pub(super) struct Resolver {
    /// Names to guard; `None` guards nothing.
    pub(super) targets: Option<Targets>,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let guarded = self.targets.as_ref().is_some_and(|targets| {
            targets
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .contains(name.as_str())
        });
        Box::pin(async move {
            let found: Vec<SocketAddr> = match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(found) => found.collect(),
                Err(error) => {
                    log::debug!("look-up of {} failed: {error}", name.as_str());
                    Vec::new()
                }
            };
            if found.is_empty() {
                return Err(if has_route() {
                    LookUpError::NotFound.into()
                } else {
                    LookUpError::Offline.into()
                });
            }
            let usable: Vec<SocketAddr> = found
                .into_iter()
                .filter(|address| !guarded || is_public(address.ip()))
                .collect();
            if usable.is_empty() {
                return Err(LookUpError::Private.into());
            }
            let usable: Addrs = Box::new(usable.into_iter());
            Ok(usable)
        })
    }
}

/// Whether this machine knows a way to the internet. "Connecting" a UDP socket sends nothing:
/// it only asks the operating system for a route.
pub(super) fn has_route() -> bool {
    let reaches = |from: IpAddr, to: IpAddr| {
        UdpSocket::bind((from, 0)).is_ok_and(|socket| socket.connect((to, 9)).is_ok())
    };
    reaches(
        Ipv4Addr::UNSPECIFIED.into(),
        Ipv4Addr::new(192, 0, 2, 1).into(),
    ) || reaches(
        Ipv6Addr::UNSPECIFIED.into(),
        Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opens(url: &str, allowed: Option<&Allowed>) -> Option<Door> {
        door(&Url::parse(url).unwrap(), allowed)
    }

    #[test]
    fn no_name_is_longer_than_names_can_be() {
        let host = |labels: usize| format!("https://{}example", "abcdefg.".repeat(labels));
        assert_eq!(opens(&host(30), None), Some(Door::Public));
        assert_eq!(opens(&host(31), None), None);
        assert_eq!(opens(&host(50_000), None), None);
    }

    #[test]
    fn private_addresses_are_refused_in_every_spelling() {
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f.0.0.1",
            "0",
            "10.1.2.3",
            "172.20.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "[::]",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:10.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[fe80::1]",
            "[fd00::1]",
            "[ff02::1]",
        ] {
            assert_eq!(opens(&format!("http://{host}/x"), None), None, "{host}");
        }
        for host in ["example.org", "1.1.1.1", "[2606:4700::1111]"] {
            assert_eq!(
                opens(&format!("https://{host}/"), None),
                Some(Door::Public),
                "{host}"
            );
        }
        assert_eq!(opens("ftp://example.org/", None), None);
        assert_eq!(opens("https://me:secret@example.org/", None), None);
    }

    #[test]
    fn the_settings_open_one_host_and_port() {
        let mut addresses = Addresses {
            bluesky: "http://127.0.0.1:2584".to_owned(),
            ..Addresses::default()
        };
        addresses
            .mastodon
            .insert("home.lan".to_owned(), "http://10.0.0.5:3000".to_owned());
        let allowed = Allowed::new(&addresses);
        for open in [
            "http://127.0.0.1:2584/x",
            "http://localhost:2584/x",
            "http://10.0.0.5:3000/",
            "https://home.lan/media/1.png",
        ] {
            assert_eq!(opens(open, Some(&allowed)), Some(Door::Own), "{open}");
        }
        for shut in [
            "http://127.0.0.1:22/",
            "http://10.0.0.5/",
            "http://10.0.0.6:3000/",
        ] {
            assert_eq!(opens(shut, Some(&allowed)), None, "{shut}");
        }
    }

    #[tokio::test]
    async fn names_that_lead_into_a_private_network_are_refused() {
        let targets = Targets::default();
        targets.lock().unwrap().insert("localhost".to_owned());
        let look_up = |targets: Option<&Targets>| {
            let resolver = Resolver {
                targets: targets.cloned(),
            };
            resolver.resolve("localhost".parse().unwrap())
        };
        let Err(refused) = look_up(Some(&targets)).await else {
            panic!("a private address was handed out")
        };
        assert_eq!(refused.downcast_ref(), Some(&LookUpError::Private));
        assert!(look_up(None).await.is_ok());
        // A proxy on this machine is nobody's target.
        assert!(look_up(Some(&Targets::default())).await.is_ok());
    }
}
