//! X: following by hand, one page after the other.
//!
//! X has taken following out of every plan of its API but the largest (changelog of 16 April
//! 2026), and offers a page for each account where the person follows with one click
//! (`x.com/intent/follow`).

use std::collections::BTreeSet;

use crate::domain::plan::Plan;
use crate::domain::post::WebLink;
use crate::domain::source::{Network, SourceKey};

/// Longest screen name of X.
const MAX_NAME_CHARS: usize = 15;

/// One line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The source.
    pub source: SourceKey,
    /// Name to show.
    pub name: String,
    /// Screen name, without `@`.
    pub screen_name: String,
    /// The page to follow at.
    pub link: WebLink,
    /// Ticked off by the person.
    pub done: bool,
}

/// The plan's accounts on X, in the plan's order.
#[must_use]
pub fn lines(plan: &Plan, done: &BTreeSet<SourceKey>) -> Vec<Line> {
    plan.entries()
        .iter()
        .map(|entry| &entry.source)
        .filter(|source| source.network == Network::X)
        .filter_map(|source| {
            let key = source.key();
            Some(Line {
                link: follow_page(&source.address)?,
                name: source.name.clone(),
                screen_name: source.address.clone(),
                done: done.contains(&key),
                source: key,
            })
        })
        .collect()
}

/// The page where an account is followed; none for what cannot be a screen name.
#[must_use]
pub fn follow_page(screen_name: &str) -> Option<WebLink> {
    let fits = (1..=MAX_NAME_CHARS).contains(&screen_name.len())
        && screen_name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    fits.then(|| {
        WebLink::parse(&format!(
            "https://x.com/intent/follow?screen_name={screen_name}"
        ))
    })?
}
