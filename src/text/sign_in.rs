//! Words of signing in and out.

use crate::domain::account::Kept;
use crate::domain::source::Network;

use super::names;

/// Title of the screen.
#[must_use]
pub const fn title() -> &'static str {
    "Follow these for real"
}

/// Help under the title.
#[must_use]
pub const fn help() -> &'static str {
    "Sign in where you want to follow. You see the whole list before anything happens, and nothing is ever posted."
}

/// Button that begins.
#[must_use]
pub fn sign_in(network: Network) -> String {
    format!("Sign in to {}", names::network(network))
}

/// Button that signs in with the browser.
#[must_use]
pub const fn with_browser() -> &'static str {
    "Go on in the browser"
}

/// Button that signs in with an app password.
#[must_use]
pub const fn with_password() -> &'static str {
    "Sign in"
}

/// Name of the field for a Mastodon server.
#[must_use]
pub const fn server_name() -> &'static str {
    "Your server or your whole handle"
}

/// Hint in it.
#[must_use]
pub const fn server_hint() -> &'static str {
    "mastodon.social, or @you@server"
}

/// Name of the field for a Bluesky handle.
#[must_use]
pub const fn handle_name() -> &'static str {
    "Your handle"
}

/// Hint in it.
#[must_use]
pub const fn handle_hint() -> &'static str {
    "you.bsky.social"
}

/// Name of the field for an app password.
#[must_use]
pub const fn password_name() -> &'static str {
    "App password"
}

/// Hint in it.
#[must_use]
pub const fn password_hint() -> &'static str {
    "xxxx-xxxx-xxxx-xxxx"
}

/// What an app password is.
#[must_use]
pub const fn password_help() -> &'static str {
    "An app password is a second password for one program, which you can take back at any time. You make it on Bluesky under Settings, Privacy and security, App passwords. Never type your main password here."
}

/// Link to signing in with an app password.
#[must_use]
pub const fn use_password() -> &'static str {
    "Use an app password instead"
}

/// Link back to signing in with the browser.
#[must_use]
pub const fn use_browser() -> &'static str {
    "Sign in with the browser instead"
}

/// What signing in means.
#[must_use]
pub fn promise(network: Network, lists: bool) -> String {
    let may = match network {
        Network::Mastodon => {
            "Your server’s own page asks for your password; Firstfeed never sees it. It may see whom you follow, find people, follow or unfollow them"
        }
        Network::Bluesky => {
            "Bluesky’s own page asks for your password; Firstfeed never sees it. It may see whom you follow, follow or unfollow people"
        }
        Network::Web | Network::X => return String::new(),
    };
    let lists = if lists {
        ", make and change your lists"
    } else {
        ""
    };
    format!("{may}{lists}, and nothing else.")
}

/// Box to tick: the right to make lists is asked for, too.
#[must_use]
pub const fn may_list() -> &'static str {
    "Also let Firstfeed make a list for each topic"
}

/// What that is good for.
#[must_use]
pub const fn may_list_help() -> &'static str {
    "A list is a feed of its own: open “Nursing” and see only the nurses you follow. You decide later whether any are made."
}

/// The server is being asked.
#[must_use]
pub fn asking(typed: &str) -> String {
    format!("Looking for the sign-in page of {typed}")
}

/// The browser has the page.
#[must_use]
pub fn in_browser(host: &str) -> String {
    format!("Go on in your browser, on the page of {host}")
}

/// What to do there.
#[must_use]
pub const fn in_browser_help() -> &'static str {
    "Sign in there and agree. The page then tells you to come back here."
}

/// What to do there if the page shows a code.
#[must_use]
pub const fn takes_code_help() -> &'static str {
    "Sign in there and agree. The page then shows a code: copy it and put it in here."
}

/// Button that opens the page once more.
#[must_use]
pub const fn page_again() -> &'static str {
    "Open the page again"
}

/// Button that copies the page's address.
#[must_use]
pub const fn copy_page() -> &'static str {
    "Copy its address"
}

/// Button that stops.
#[must_use]
pub const fn cancel() -> &'static str {
    "Cancel"
}

/// Link for when the browser cannot come back.
#[must_use]
pub const fn stuck() -> &'static str {
    "The browser shows an error instead?"
}

/// What to do then.
#[must_use]
pub const fn stuck_help() -> &'static str {
    "Copy the whole address of that page from the browser and put it in here."
}

/// Name of the field for a code.
#[must_use]
pub const fn code_name() -> &'static str {
    "Code or address from the browser"
}

/// Hint in it.
#[must_use]
pub const fn code_hint() -> &'static str {
    "Paste it here"
}

/// Button that hands the code on.
#[must_use]
pub const fn use_code() -> &'static str {
    "Go on"
}

/// The code is being tried.
#[must_use]
pub const fn trying_code() -> &'static str {
    "Trying it"
}

/// Who is signed in.
#[must_use]
pub fn signed_in_as(handle: &str) -> String {
    format!("Signed in as @{handle}")
}

/// Where the sign-in is kept.
#[must_use]
pub const fn kept(kept: Kept) -> &'static str {
    match kept {
        Kept::Keyring => "Kept in your computer’s keyring",
        Kept::Session => "Only until you close Firstfeed",
    }
}

/// Button that signs out.
#[must_use]
pub const fn sign_out() -> &'static str {
    "Sign out"
}

/// What it does.
#[must_use]
pub const fn sign_out_help() -> &'static str {
    "The sign-in is revoked and forgotten. Whom you follow stays as it is."
}

/// Button that asks the keyring again.
#[must_use]
pub const fn keep_again() -> &'static str {
    "Try again"
}

/// Button that does without.
#[must_use]
pub const fn keep_for_now() -> &'static str {
    "Only until I close Firstfeed"
}

/// The keyring is being asked.
#[must_use]
pub const fn keeping() -> &'static str {
    "Asking your keyring"
}

/// Heading over a keyring's problem.
#[must_use]
pub fn signed_in_but(handle: &str) -> String {
    format!("You are signed in as @{handle}. One thing is left.")
}

/// Link for people without an account.
#[must_use]
pub const fn no_account() -> &'static str {
    "I have no account yet"
}

/// What to do without an account on Mastodon.
#[must_use]
pub const fn no_account_mastodon() -> &'static str {
    "Mastodon is many servers that talk to each other. Choose any: you can follow everybody from everywhere, and move later. Its sign-up page opens in your browser; come back here when you have your account. There is no hurry."
}

/// What to do without an account on Bluesky.
#[must_use]
pub const fn no_account_bluesky() -> &'static str {
    "Its sign-up page opens in your browser. Come back here when you have your account. There is no hurry."
}

/// Button that opens Bluesky's sign-up page.
#[must_use]
pub const fn sign_up_bluesky() -> &'static str {
    "Open Bluesky’s sign-up page"
}

/// Button that opens a server's sign-up page.
#[must_use]
pub const fn sign_up() -> &'static str {
    "Sign up there"
}

/// Button that takes a server for signing in.
#[must_use]
pub const fn i_have_one() -> &'static str {
    "I have one there"
}

/// Name of the field that looks for servers.
#[must_use]
pub const fn find_server_name() -> &'static str {
    "Find a server"
}

/// Hint in it.
#[must_use]
pub const fn find_server_hint() -> &'static str {
    "Topic, country or name"
}

/// No server fits what was typed.
#[must_use]
pub const fn no_server() -> &'static str {
    "None of the listed servers fits. You can type the name of any other one above."
}

/// Page in the browser once it is done.
#[must_use]
pub const fn page_done() -> &'static str {
    "That worked. You can close this page and go back to Firstfeed."
}

/// Page in the browser if the person said no.
#[must_use]
pub const fn page_denied() -> &'static str {
    "Firstfeed was not let in. You can close this page and go back to Firstfeed."
}

/// Page in the browser for a request that belongs to no sign-in.
#[must_use]
pub const fn page_strange() -> &'static str {
    "This does not belong to the sign-in that Firstfeed waits for. You can close this page."
}

/// What the desktop's password manager shows for a sign-in.
#[must_use]
pub fn label(handle: &str) -> String {
    format!("Firstfeed: @{handle}")
}

/// What a server is for.
#[must_use]
pub fn server_about(topics: &[String], region: &str) -> String {
    let topics = if topics.is_empty() {
        "For everybody".to_owned()
    } else {
        topics.join(", ")
    };
    if region.is_empty() {
        topics
    } else {
        format!("{topics}; {region}")
    }
}

/// Where the sign-up button leads.
#[must_use]
pub fn sign_up_at(domain: &str) -> String {
    format!(
        "Opens the sign-up page of {domain} in your browser. Some servers ask for a few words and take a day to answer."
    )
}
