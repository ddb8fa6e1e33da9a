//! Words of following that are only spoken.

use crate::domain::account::Act;

use crate::text::lang::fill;

/// A box of the list to say yes to, as a screen reader says it; `address` says of a list what
/// would change in it.
#[must_use]
pub fn row(act: Act, list: bool, name: &str, address: &str) -> String {
    let (name, address) = (name.into(), address.into());
    match (list, act) {
        (true, _) => fill("follow-spoken-list", &[("name", name), ("change", address)]),
        (false, Act::Follow) => fill(
            "follow-spoken-follow",
            &[("name", name), ("address", address)],
        ),
        (false, Act::Unfollow) => fill(
            "follow-spoken-unfollow",
            &[("name", name), ("address", address)],
        ),
    }
}

/// A row of a run as a screen reader says it.
#[must_use]
pub fn item(name: &str, state: &str) -> String {
    fill(
        "follow-row-spoken",
        &[("name", name.into()), ("state", state.into())],
    )
}

/// Button that shows a run of the past, as a screen reader says it.
#[must_use]
pub fn show(run: &str) -> String {
    fill("follow-show-spoken", &[("run", run.into())])
}
