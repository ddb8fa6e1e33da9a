//! Making words and addresses from strangers harmless.

use url::{Host, Url};

use crate::catalogue::check::is_address;
use crate::domain::source::Network;

/// Endings of host names that mean this machine or the local network (RFC 6761, 6762, 8375,
/// and names that home routers and companies use).
const PRIVATE_ENDINGS: [&str; 9] = [
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "home.arpa",
];

/// Words on one line: no control characters, none that turn the direction of writing or are
/// invisible, no blanks too many, at most `max` characters.
#[must_use]
pub fn clean(text: &str, max: usize) -> String {
    let mut words = String::new();
    let mut count = 0;
    let mut blank = false;
    for c in text.chars() {
        if c.is_whitespace() {
            blank = !words.is_empty();
            continue;
        }
        if is_hidden(c) {
            continue;
        }
        let needed = if blank { 2 } else { 1 };
        if count + needed > max {
            // The last character gives way to the sign that something is missing.
            if count == max {
                words.pop();
            }
            words.truncate(words.trim_end().len());
            words.push('…');
            return words;
        }
        if blank {
            words.push(' ');
            blank = false;
        }
        words.push(c);
        count += needed;
    }
    words
}

/// Characters that are not seen but change what is seen.
fn is_hidden(c: char) -> bool {
    let code = u32::from(c);
    // The last two of each plane are no characters; XML refuses some of them.
    c.is_control()
        || code & 0xfffe == 0xfffe
        || matches!(c,
            // Soft hyphen; Arabic letter mark.
            '\u{ad}' | '\u{61c}'
            // Zero-width space; direction marks. The joiners between them make emoji and scripts.
            | '\u{200b}' | '\u{200e}' | '\u{200f}'
            // Embeddings and overrides; invisible operators; isolates; old formatting.
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            // Byte order mark; annotations; tags.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether an address obeys its network's rules and leads to the public internet,
/// as far as its words tell.
pub(in crate::domain) fn is_public_address(network: Network, address: &str) -> bool {
    if !is_address(network, address) {
        return false;
    }
    match network {
        Network::X => true,
        Network::Web => Url::parse(address).is_ok_and(|url| match url.host() {
            Some(Host::Domain(name)) => is_public_name(name),
            Some(Host::Ipv4(_) | Host::Ipv6(_)) | None => false,
        }),
        Network::Mastodon => match address.split_once('@') {
            Some((_, host)) => is_public_host(host),
            // A hashtag names no host.
            None => true,
        },
        Network::Bluesky => match address.strip_prefix("did:web:") {
            Some(host) => is_public_host(host),
            None => address.starts_with("did:") || is_public_host(address),
        },
    }
}

fn is_public_host(host: &str) -> bool {
    // Also turns away ports, and numbers in disguise (`0x7f.1`).
    matches!(Host::parse(host), Ok(Host::Domain(name)) if is_public_name(&name))
}

fn is_public_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_lowercase();
    let private = PRIVATE_ENDINGS.iter().any(|ending| {
        name.strip_suffix(ending)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    name.contains('.') && !private
}
