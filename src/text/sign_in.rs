//! Words of signing in and out.

use crate::domain::account::Kept;
use crate::domain::source::Network;

use super::lang::{fill, say};
use super::marked::{Marked, foreign};
use super::names;

/// Title of the screen.
#[must_use]
pub fn title() -> &'static str {
    say("sign-in-title")
}

/// Help under the title.
#[must_use]
pub fn help() -> &'static str {
    say("sign-in-help")
}

/// Button that begins.
#[must_use]
pub fn sign_in(network: Network) -> String {
    let network = names::network(network);
    fill("sign-in-sign-in", &[("network", network.into())])
}

/// Button that signs in with the browser.
#[must_use]
pub fn with_browser() -> &'static str {
    say("sign-in-with-browser")
}

/// Button that signs in with an app password.
#[must_use]
pub fn with_password() -> &'static str {
    say("sign-in-with-password")
}

/// Name of the field for a Mastodon server.
#[must_use]
pub fn server_name() -> Marked {
    say("sign-in-server-name").into()
}

/// Hint in it.
#[must_use]
pub fn server_hint() -> &'static str {
    say("sign-in-server-hint")
}

/// Name of the field for a Bluesky handle.
#[must_use]
pub fn handle_name() -> Marked {
    say("sign-in-handle-name").into()
}

/// Hint in it.
#[must_use]
pub fn handle_hint() -> &'static str {
    say("sign-in-handle-hint")
}

/// Name of the field for an app password.
#[must_use]
pub fn password_name() -> Marked {
    say("sign-in-password-name").into()
}

/// Hint in it.
#[must_use]
pub fn password_hint() -> &'static str {
    say("sign-in-password-hint")
}

/// What an app password is.
#[must_use]
pub fn password_help() -> &'static str {
    say("sign-in-password-help")
}

/// Link to signing in with an app password.
#[must_use]
pub fn use_password() -> &'static str {
    say("sign-in-use-password")
}

/// Link back to signing in with the browser.
#[must_use]
pub fn use_browser() -> &'static str {
    say("sign-in-use-browser")
}

/// What signing in means.
#[must_use]
pub fn promise(network: Network, lists: bool) -> Marked {
    let lists = if lists { "yes" } else { "no" };
    let words = match network {
        Network::Mastodon => fill("sign-in-promise-mastodon", &[("lists", lists.into())]),
        Network::Bluesky => fill("sign-in-promise-bluesky", &[("lists", lists.into())]),
        Network::Web | Network::X => String::new(),
    };
    words.into()
}

/// The server has no fine rights: what its page asks for, and what of it is used.
#[must_use]
pub fn broad(network: Network, host: &str) -> Marked {
    let host = foreign(host);
    let words = match network {
        Network::Mastodon => fill("sign-in-broad-mastodon", &[("host", host.into())]),
        Network::Bluesky => fill("sign-in-broad-bluesky", &[("host", host.into())]),
        Network::Web | Network::X => String::new(),
    };
    words.into()
}

/// Button that goes on all the same.
#[must_use]
pub fn broad_go() -> &'static str {
    say("sign-in-broad-go")
}

/// Box to tick: the right to make lists is asked for, too.
#[must_use]
pub fn may_list() -> &'static str {
    say("sign-in-may-list")
}

/// What that is good for.
#[must_use]
pub fn may_list_help() -> &'static str {
    say("sign-in-may-list-help")
}

/// The server is being asked.
#[must_use]
pub fn asking(typed: &str) -> String {
    fill("sign-in-asking", &[("typed", typed.into())])
}

/// The browser has the page.
#[must_use]
pub fn in_browser(host: &str) -> String {
    fill("sign-in-in-browser", &[("host", host.into())])
}

/// What to do there.
#[must_use]
pub fn in_browser_help() -> &'static str {
    say("sign-in-in-browser-help")
}

/// What to do there if the page shows a code.
#[must_use]
pub fn takes_code_help() -> &'static str {
    say("sign-in-takes-code-help")
}

/// Button that opens the page once more.
#[must_use]
pub fn page_again() -> &'static str {
    say("sign-in-page-again")
}

/// Button that copies the page's address.
#[must_use]
pub fn copy_page() -> &'static str {
    say("sign-in-copy-page")
}

/// Button that stops.
#[must_use]
pub fn cancel() -> &'static str {
    say("sign-in-cancel")
}

/// Link for when the browser cannot come back.
#[must_use]
pub fn stuck() -> &'static str {
    say("sign-in-stuck")
}

/// What to do then.
#[must_use]
pub fn stuck_help() -> &'static str {
    say("sign-in-stuck-help")
}

/// Name of the field for a code.
#[must_use]
pub fn code_name() -> &'static str {
    say("sign-in-code-name")
}

/// Hint in it.
#[must_use]
pub fn code_hint() -> &'static str {
    say("sign-in-code-hint")
}

/// Button that hands the code on.
#[must_use]
pub fn use_code() -> &'static str {
    say("sign-in-use-code")
}

/// The code is being tried.
#[must_use]
pub fn trying_code() -> &'static str {
    say("sign-in-trying-code")
}

/// Who is signed in.
#[must_use]
pub fn signed_in_as(handle: &str) -> String {
    fill("sign-in-signed-in-as", &[("handle", handle.into())])
}

/// Where the sign-in is kept.
#[must_use]
pub fn kept(kept: Kept) -> Marked {
    let words = match kept {
        Kept::Keyring => say("sign-in-kept-keyring"),
        Kept::Session => say("sign-in-kept-session"),
    };
    words.into()
}

/// Button that signs out.
#[must_use]
pub fn sign_out() -> &'static str {
    say("sign-in-sign-out")
}

/// What it does.
#[must_use]
pub fn sign_out_help() -> &'static str {
    say("sign-in-sign-out-help")
}

/// Button that asks the keyring again.
#[must_use]
pub fn keep_again() -> &'static str {
    say("sign-in-keep-again")
}

/// Button that does without.
#[must_use]
pub fn keep_for_now() -> &'static str {
    say("sign-in-keep-for-now")
}

/// The keyring is being asked.
#[must_use]
pub fn keeping() -> &'static str {
    say("sign-in-keeping")
}

/// Heading over a keyring's problem.
#[must_use]
pub fn signed_in_but(handle: &str) -> Marked {
    fill(
        "sign-in-signed-in-but",
        &[("handle", foreign(handle).into())],
    )
    .into()
}

/// Link for people without an account.
#[must_use]
pub fn no_account() -> &'static str {
    say("sign-in-no-account")
}

/// What to do without an account on Mastodon.
#[must_use]
pub fn no_account_mastodon() -> Marked {
    say("sign-in-no-account-mastodon").into()
}

/// What to do without an account on Bluesky.
#[must_use]
pub fn no_account_bluesky() -> &'static str {
    say("sign-in-no-account-bluesky")
}

/// Button that opens Bluesky's sign-up page.
#[must_use]
pub fn sign_up_bluesky() -> &'static str {
    say("sign-in-sign-up-bluesky")
}

/// Button that opens a server's sign-up page.
#[must_use]
pub fn sign_up() -> &'static str {
    say("sign-in-sign-up")
}

/// Button that takes a server for signing in.
#[must_use]
pub fn i_have_one() -> &'static str {
    say("sign-in-i-have-one")
}

/// Name of the field that looks for servers.
#[must_use]
pub fn find_server_name() -> &'static str {
    say("sign-in-find-server-name")
}

/// Hint in it.
#[must_use]
pub fn find_server_hint() -> &'static str {
    say("sign-in-find-server-hint")
}

/// No server fits what was typed.
#[must_use]
pub fn no_server() -> &'static str {
    say("sign-in-no-server")
}

/// Page in the browser once it is done.
#[must_use]
pub fn page_done() -> &'static str {
    say("sign-in-page-done")
}

/// Page in the browser if the person said no.
#[must_use]
pub fn page_denied() -> &'static str {
    say("sign-in-page-denied")
}

/// Page in the browser for a request that belongs to no sign-in.
#[must_use]
pub fn page_strange() -> &'static str {
    say("sign-in-page-strange")
}

/// What the desktop's password manager shows for a sign-in.
#[must_use]
pub fn label(handle: &str) -> String {
    fill("sign-in-label", &[("handle", handle.into())])
}

/// What a server is for.
#[must_use]
pub fn server_about(topics: &[String], region: &str) -> String {
    let topics = if topics.is_empty() {
        say("sign-in-server-everybody").to_owned()
    } else {
        topics.join(", ")
    };
    if region.is_empty() {
        topics
    } else {
        fill(
            "sign-in-server-about",
            &[("topics", topics.into()), ("region", region.into())],
        )
    }
}

/// Where the sign-up button leads.
#[must_use]
pub fn sign_up_at(domain: &str) -> String {
    fill("sign-in-sign-up-at", &[("domain", domain.into())])
}

/// A link of a server as a screen reader says it.
#[must_use]
pub fn server_spoken(action: &str, domain: &str) -> String {
    fill(
        "sign-in-server-spoken",
        &[("action", action.into()), ("domain", domain.into())],
    )
}
