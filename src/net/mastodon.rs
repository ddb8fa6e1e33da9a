//! Mastodon and the servers that speak its API: each account's own server is asked.

mod finger;
mod known;
mod status;
mod wire;

use serde::de::DeserializeOwned;
use url::Url;

pub(super) use self::finger::fingered;
use self::finger::{domain, feeds, guesses, server};
pub(super) use self::known::Known;
pub(super) use self::known::base;
use self::known::{Place, split};
pub(super) use self::status::full_address;
use self::wire::{Account, Finger, Status, Statuses};
use super::guard::Allowed;
use super::hosts::Purpose;
use super::http::{Answer, Ask, Body, Http, Validators, host_of};
use super::wire::{apart, endpoint, parse, sort_out};
use super::{Fresh, feed, html, words};
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::source::{Kind, Network, Source};

/// Posts asked for at a time: the API's most for accounts.
const PAGE: &str = "40";
const TAG_PAGE: &str = "20";
/// From this many posts on, an answer may have been cut.
const LEAST_FULL: usize = 20;

/// Whether another way to the account may be tried after this answer.
const fn is_closed(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::SignInNeeded { .. }
            | Problem::NotFound { .. }
            | Problem::NotUnderstood { .. }
            | Problem::BadRedirect { .. }
    )
}

/// One conversation about one account or hashtag.
#[derive(Clone, Copy)]
pub(super) struct Talk<'a> {
    pub(super) http: &'a Http,
    pub(super) addresses: &'a Addresses,
    pub(super) known: &'a Known,
    /// What is looked for, as the person would write it.
    pub(super) shown: &'a str,
    pub(super) purpose: Purpose,
}

impl Talk<'_> {
    async fn ask(&self, url: Url, validators: Option<&Validators>) -> Result<Answer, Problem> {
        self.http
            .get(&Ask {
                url,
                purpose: self.purpose,
                accept: "application/json",
                max_bytes: self.http.limits.json_bytes,
                validators,
                allowed: &Allowed::new(self.addresses),
                address: self.shown,
                explain: false,
            })
            .await
    }

    async fn read<T: DeserializeOwned>(&self, url: Url) -> Result<T, Problem> {
        let host = host_of(&url);
        match self.ask(url, None).await? {
            Answer::Body(body) => parse(&body.bytes, &host),
            Answer::Unchanged | Answer::Refused(_) => Err(Problem::NotUnderstood { host }),
        }
    }

    async fn lookup(&self, base: &str, user: &str) -> Result<Account, Problem> {
        let mut url = endpoint(base, "/api/v1/accounts/lookup")?;
        url.query_pairs_mut().append_pair("acct", user);
        self.read(url).await
    }

    /// Finds an account: on the host of its handle, or where WebFinger says its server is.
    async fn find(&self, address: &str) -> Result<(Place, Option<Account>), Problem> {
        let (user, host) = split(address);
        let first = base(host, self.addresses);
        let problem = match self.lookup(&first, user).await {
            Ok(account) => return Ok(api(first, account, host)),
            Err(problem) if is_closed(&problem) => problem,
            Err(problem) => return Err(problem),
        };
        let mut url = endpoint(&first, "/.well-known/webfinger")?;
        url.query_pairs_mut()
            .append_pair("resource", &format!("acct:{user}@{host}"));
        let finger: Finger = match self.read(url).await {
            Ok(finger) => finger,
            // The host knows nothing of the account, or is no server of this kind.
            Err(other) if is_closed(&other) => {
                let no_server = matches!(
                    problem,
                    Problem::NotUnderstood { .. } | Problem::BadRedirect { .. }
                );
                return Err(if no_server {
                    Problem::NotFound {
                        address: self.shown.to_owned(),
                    }
                } else {
                    problem
                });
            }
            Err(other) => return Err(other),
        };
        let domain = domain(&finger).unwrap_or_else(|| host.to_owned());
        if let Some(second) = server(&finger)
            .map(|host| base(&host, self.addresses))
            .filter(|second| *second != first)
        {
            match self.lookup(&second, user).await {
                Ok(account) => return Ok(api(second, account, &domain)),
                Err(problem) if is_closed(&problem) => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok((Place::Feed(feeds(&finger, &first, user)), None))
    }

    /// An account's public posts.
    pub(super) async fn posts(
        &self,
        source: &Source,
        validators: Option<&Validators>,
    ) -> Result<Fresh, Problem> {
        let address = source.address.as_str();
        let place = if let Some(place) = self.known.get(address, self.addresses) {
            place
        } else {
            let (place, account) = self.find(address).await?;
            if let Some(account) = account {
                self.still_there(&account, &place)?;
            }
            self.known.set(address, self.addresses, place.clone());
            place
        };
        let urls = match place {
            Place::Feed(urls) => urls,
            Place::Api { base, id, domain } => {
                let url = endpoint(&base, &format!("/api/v1/accounts/{}/statuses", safe(&id)))?;
                match self.statuses(url, PAGE, source, domain, validators).await {
                    Err(Problem::SignInNeeded { .. }) => {}
                    Err(problem) => {
                        // The account may have come to another server or begun anew.
                        self.known.forget(address, self.addresses);
                        return Err(problem);
                    }
                    Ok(fresh) => return Ok(fresh),
                }
                let (user, _) = split(address);
                let urls = guesses(&base, user);
                self.known
                    .set(address, self.addresses, Place::Feed(urls.clone()));
                urls
            }
        };
        self.feed(urls, source, validators).await
    }

    /// A hashtag's public posts, as one server knows them.
    pub(super) async fn tagged(
        &self,
        tag: &str,
        source: &Source,
        validators: Option<&Validators>,
    ) -> Result<Fresh, Problem> {
        let base = &self.addresses.hashtags;
        let url = endpoint(base, &format!("/api/v1/timelines/tag/{}", safe(tag)))?;
        let host = host_of(&url);
        let domain = self
            .addresses
            .mastodon
            .iter()
            .find(|(_, known)| known.trim_end_matches('/') == base.trim_end_matches('/'))
            .map_or(host, |(name, _)| name.clone());
        match self
            .statuses(url, TAG_PAGE, source, domain, validators)
            .await
        {
            Err(problem @ Problem::SignInNeeded { .. }) => {
                let url = endpoint(base, &format!("/tags/{}.rss", safe(tag)))?;
                self.feed(vec![url], source, validators)
                    .await
                    .map_err(|_same| problem)
            }
            other => other,
        }
    }

    /// Whether an account still posts where it was found.
    fn still_there(&self, account: &Account, place: &Place) -> Result<(), Problem> {
        let address = self.shown.to_owned();
        match (&account.moved, place) {
            _ if account.suspended => Err(Problem::Gone { address }),
            (Some(moved), Place::Api { domain, .. }) => Err(Problem::Moved {
                address,
                to: format!("@{}", full_address(&moved.acct, domain)),
            }),
            (Some(_), Place::Feed(_)) | (None, _) => Ok(()),
        }
    }

    async fn statuses(
        &self,
        mut url: Url,
        limit: &str,
        source: &Source,
        domain: String,
        validators: Option<&Validators>,
    ) -> Result<Fresh, Problem> {
        url.query_pairs_mut().append_pair("limit", limit);
        let host = host_of(&url);
        let body: Body = match self.ask(url, validators).await? {
            Answer::Unchanged => return Ok(Fresh::Unchanged),
            Answer::Refused(_) => return Err(Problem::NotUnderstood { host }),
            Answer::Body(body) => body,
        };
        let key = source.key();
        apart(&host.clone(), move || {
            let Statuses(values) = parse(&body.bytes, &host)?;
            // Some servers give fewer at a time than they were asked for.
            let older = values.len() >= LEAST_FULL;
            let statuses: Vec<Option<Status>> = values
                .into_iter()
                .map(|value| serde_json::from_value(value).ok())
                .collect();
            if !statuses.is_empty() && statuses.iter().all(Option::is_none) {
                return Err(Problem::NotUnderstood { host });
            }
            let items = status::posts(statuses, &key, &domain);
            let (posts, rest) = sort_out(items, older);
            Ok(Fresh::Posts {
                posts,
                rest,
                validators: body.validators,
            })
        })
        .await
    }

    /// Reads the first feed that answers; posts keep the account as their author.
    async fn feed(
        &self,
        urls: Vec<Url>,
        source: &Source,
        validators: Option<&Validators>,
    ) -> Result<Fresh, Problem> {
        let mut problem = Problem::NotFound {
            address: self.shown.to_owned(),
        };
        for url in urls {
            let fresh = feed::read(self.http, url, source, self.addresses, validators).await;
            match fresh {
                Err(other) if is_closed(&other) || matches!(other, Problem::NoFeed { .. }) => {
                    problem = other;
                }
                other => return other,
            }
        }
        Err(problem)
    }

    /// Who an account is, and where it has moved to.
    pub(super) async fn who(&self, address: &str) -> Result<Who, Problem> {
        let (place, account) = self.find(address).await?;
        let (_, host) = split(address);
        let Some(account) = account else {
            // Only its feed can be read: all we know is the handle.
            self.known.set(address, self.addresses, place);
            return Ok(Who {
                source: source(address.to_owned(), split(address).0.to_owned()),
                moved_to: None,
            });
        };
        if account.suspended {
            return Err(Problem::Gone {
                address: self.shown.to_owned(),
            });
        }
        let domain = match &place {
            Place::Api { domain, .. } => domain.clone(),
            Place::Feed(_) => host.to_owned(),
        };
        let author = status::author(&account, &domain);
        let mut found = source(author.handle, author.name);
        found.about = html::line(&account.note, 2_000);
        // The note's paragraphs are gone by now; its first sentence is what counts.
        found.about = words::first_sentence(&found.about, super::ABOUT_CHARS);
        if account.bot {
            found.kind = Kind::Bot;
        } else if account.group {
            found.kind = Kind::Project;
        }
        self.known.set(&found.address, self.addresses, place);
        Ok(Who {
            source: found,
            moved_to: account
                .moved
                .map(|moved| full_address(&moved.acct, &domain)),
        })
    }
}

/// What is known of an account.
pub(super) struct Who {
    pub(super) source: Source,
    pub(super) moved_to: Option<String>,
}

fn source(address: String, name: String) -> Source {
    Source {
        network: Network::Mastodon,
        address,
        name,
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: super::PASTED_WEIGHT,
    }
}

fn api(base: String, account: Account, domain: &str) -> (Place, Option<Account>) {
    let place = Place::Api {
        base,
        id: account.id.clone(),
        domain: domain.to_owned(),
    };
    (place, Some(account))
}

/// A piece of a path, with everything that could lead elsewhere escaped.
fn safe(piece: &str) -> String {
    url::form_urlencoded::byte_serialize(piece.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}
