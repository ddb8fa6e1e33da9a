//! Whom and what a Mastodon account follows.

use reqwest::Method;
use url::Url;

use super::super::super::mastodon::full_address;
use super::super::super::wire::endpoint;
use super::super::super::words;
use super::super::{Inner, MAX_CURSOR_BYTES, MAX_FOLLOWS, MAX_PAGES};
use super::{Someone, Tag, is_short};
use crate::domain::Problem;
use crate::domain::account::{Followed, Follows};

/// Accounts asked for at a time: the API's most.
const PAGE: &str = "80";
/// Hashtags asked for at a time; nobody follows many.
const TAG_PAGE: &str = "200";

impl Inner {
    pub(in crate::net::signed) async fn mastodon_follows(&self) -> Result<Follows, Problem> {
        let own = self.mastodon_keys().await?.own_id;
        let mut follows = Follows {
            list: Vec::new(),
            complete: true,
        };
        let path = format!("/api/v1/accounts/{own}/following");
        let mut next = endpoint(&self.account.server, &path)?;
        next.query_pairs_mut().append_pair("limit", PAGE);
        for page in 1..=MAX_PAGES {
            let reply = self.ask_at(Method::GET, next.clone(), &[]).await?;
            if !reply.is_success() {
                return Err(self
                    .common(&reply)
                    .unwrap_or_else(|| self.net.inner.http.problem(&reply, &self.account.handle)));
            }
            let people: Vec<Someone> = reply.json()?;
            let empty = people.is_empty();
            let people = people.into_iter().filter(|one| is_short(&one.id));
            follows.list.extend(people.map(|one| Followed {
                address: words::line(&full_address(&one.acct, self.domain()), 300),
                name: words::line(&one.display_name, 100),
                id: one.id,
                record: None,
            }));
            let further = reply.text("link").and_then(|link| next_page(link, &next));
            match further {
                Some(further) if !empty && further != next => next = further,
                Some(_) | None => break,
            }
            if follows.list.len() >= MAX_FOLLOWS || page == MAX_PAGES {
                follows.complete = false;
                break;
            }
        }
        follows.list.truncate(MAX_FOLLOWS);
        let (tags, all) = self.tags().await?;
        follows.list.extend(tags);
        follows.complete &= all;
        Ok(follows)
    }

    /// Followed hashtags, and whether these are all; none on servers that know no such thing.
    async fn tags(&self) -> Result<(Vec<Followed>, bool), Problem> {
        let reply = self
            .ask(Method::GET, "/api/v1/followed_tags", &[("limit", TAG_PAGE)])
            .await?;
        if !reply.is_success() {
            return match self.common(&reply) {
                // Not for this app to see: there may be some.
                Some(Problem::NotAllowed { .. }) => Ok((Vec::new(), false)),
                Some(_) if reply.status == 501 => Ok((Vec::new(), true)),
                Some(problem) => Err(problem),
                None => Ok((Vec::new(), true)),
            };
        }
        let tags: Vec<Tag> = reply.json()?;
        let all = tags.len() < TAG_PAGE.parse().unwrap_or(usize::MAX);
        let tags = tags
            .into_iter()
            .filter(|tag| is_short(&tag.name))
            .take(MAX_FOLLOWS)
            .map(|tag| Followed {
                address: format!("#{}", tag.name.to_lowercase()),
                id: tag.name.to_lowercase(),
                name: format!("#{}", tag.name),
                record: None,
            })
            .collect();
        Ok((tags, all))
    }
}

/// The next page of a list, if it is on the same server.
fn next_page(link: &str, here: &Url) -> Option<Url> {
    link.split(',')
        .find(|part| part.contains("rel=\"next\""))
        .and_then(|part| part.split_once('<')?.1.split_once('>'))
        .and_then(|(address, _)| Url::parse(address).ok())
        .filter(|url| url.as_str().len() <= MAX_CURSOR_BYTES)
        .filter(|url| url.origin() == here.origin() && url.username().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_pages_are_asked_of_the_same_server_only() {
        let here = Url::parse("https://m.example/api/v1/accounts/1/following").unwrap();
        let link = "<https://m.example/api/v1/accounts/1/following?max_id=7>; rel=\"next\", \
                    <https://m.example/x>; rel=\"prev\"";
        assert_eq!(next_page(link, &here).unwrap().query(), Some("max_id=7"));
        for link in [
            "<https://elsewhere.example/?max_id=7>; rel=\"next\"",
            "<https://m.example/x>; rel=\"prev\"",
            "rel=\"next\"",
            "",
        ] {
            assert_eq!(next_page(link, &here), None, "{link}");
        }
    }
}
