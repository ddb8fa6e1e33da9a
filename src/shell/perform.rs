//! One match from effects to what carries them out.

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use tokio::task::spawn_blocking;

use super::store::{Cached, Posts};
use super::{Parts, files, now};
use crate::domain::effect::{Effect, Freshness, RequestId};
use crate::domain::event::{Fetched, World};
use crate::domain::model::Addresses;
use crate::domain::problem::Problem;
use crate::domain::source::{Network, Source};
use crate::net::PostsAnswer;

/// Posts younger than this are not asked for again unless the person wants to, in seconds.
const RECENT_SECS: i64 = 600;

/// An effect's work, ending in its final event.
pub(super) type Work = Pin<Box<dyn Future<Output = World> + Send>>;

impl Parts {
    /// Begins an effect. What has to keep its order (saving, deleting) or to happen on the
    /// main thread (dialogs) is done before this returns.
    pub(super) fn begin(&self, effect: Effect) -> Work {
        let parts = self.clone();
        match effect {
            Effect::Save(saved) => {
                let answer = self.store.save(saved);
                Box::pin(async move { World::Saved(answer.await) })
            }
            Effect::Erase { addresses } => {
                let answer = self.store.erase();
                Box::pin(async move {
                    let accounts = parts.forget_accounts(&addresses).await;
                    // Also those who were asked to revoke.
                    parts.net.forget();
                    parts.store.keep_contacts(Vec::new());
                    World::Erased(answer.await.and(accounts))
                })
            }
            Effect::Fetch {
                id,
                source,
                addresses,
                freshness,
            } => {
                // Posts that arrive after a later `Erase` must not be kept again.
                let posts = self.store.posts(cache_key(&source, &addresses));
                Box::pin(async move {
                    let result = parts.fetch(id, &source, &addresses, freshness, posts).await;
                    World::PostsFetched {
                        id,
                        source: source.key(),
                        result,
                    }
                })
            }
            Effect::Resolve {
                id,
                typed,
                addresses,
            } => Box::pin(async move {
                World::Resolved {
                    id,
                    result: parts.net.resolve(&typed, &addresses).await,
                }
            }),
            Effect::Choose { id, wish } => Box::pin(async move {
                let plan = spawn_blocking(move || wish.choose()).await;
                World::Chosen {
                    id,
                    result: plan.map_err(|_panicked| Problem::Crashed),
                }
            }),
            Effect::FetchPicture {
                link,
                max_side,
                addresses,
            } => Box::pin(async move {
                // The semaphore is never closed; without a permit there is only less order.
                let _permit = parts.pictures.acquire().await.ok();
                let result = parts.net.picture(&link, max_side, &addresses).await;
                World::PictureFetched {
                    link,
                    result: result.map(Arc::new),
                }
            }),
            Effect::SaveFile {
                id,
                suggested,
                contents,
                place,
                replace,
            } => {
                let target = parts.dialogs.target(place, &suggested);
                Box::pin(async move {
                    World::FileSaved {
                        id,
                        result: files::save(target, contents, replace).await,
                    }
                })
            }
            Effect::ReadFile { id, place } => {
                let origin = parts.dialogs.origin(place);
                Box::pin(async move {
                    World::FileRead {
                        id,
                        result: files::read(origin).await,
                    }
                })
            }
            Effect::ListContacts => Box::pin(ready(World::Contacts(Ok(self.net.contacted())))),
            Effect::OpenLink(link) => Box::pin(async move {
                // Starting a browser may take a while.
                let opened = spawn_blocking(move || (parts.opener)(&link)).await;
                World::LinkOpened(opened.unwrap_or(Err(Problem::Crashed)))
            }),
            effect @ (Effect::SignIn { .. }
            | Effect::KeepSession { .. }
            | Effect::SignOut { .. }
            | Effect::ReadFollows { .. }
            | Effect::BeginRun { .. }
            | Effect::RunStep { .. }
            | Effect::WakeAt { .. }) => self.begin_account(effect),
            // `Shell::perform` keeps them from coming here.
            Effect::Cancel(_) | Effect::GiveCode { .. } => {
                Box::pin(ready(World::LinkOpened(Ok(()))))
            }
        }
    }

    /// Saved posts first, then the network unless they are recent enough.
    async fn fetch(
        &self,
        id: RequestId,
        source: &Source,
        addresses: &Addresses,
        freshness: Freshness,
        store: Posts,
    ) -> Result<Fetched, Problem> {
        let validators = match store.read().await {
            None => None,
            Some(cached) => {
                let fetched = Fetched {
                    posts: cached.posts,
                    rest: cached.rest,
                    at: cached.fetched_at,
                };
                let age = now() - cached.fetched_at;
                if freshness == Freshness::Recent && (0..RECENT_SECS).contains(&age) {
                    return Ok(fetched);
                }
                self.send(World::PostsCached {
                    id,
                    source: source.key(),
                    fetched,
                });
                Some(cached.validators)
            }
        };
        // As above: never closed.
        let _permit = self.fetches.acquire().await.ok();
        let asked_at = now();
        let known = validators.is_some();
        let answer = self.net.posts(source, addresses, validators).await;
        if answer.as_ref().is_err_and(Problem::takes_posts_back) {
            store.forget();
        }
        let answer = answer?;
        let cached = match answer {
            PostsAnswer::Posts {
                posts,
                rest,
                validators,
            } => Cached {
                posts,
                rest,
                validators,
                fetched_at: asked_at,
            },
            // The posts were not held in memory while waiting.
            PostsAnswer::Unchanged => match store.read().await.filter(|_| known) {
                Some(cached) => {
                    store.still_fresh(asked_at);
                    return Ok(Fetched {
                        posts: cached.posts,
                        rest: cached.rest,
                        at: asked_at,
                    });
                }
                None => self.posts_anew(source, addresses, asked_at).await?,
            },
        };
        let fetched = Fetched {
            posts: cached.posts.clone(),
            rest: cached.rest,
            at: asked_at,
        };
        store.keep(cached);
        Ok(fetched)
    }

    /// For "unchanged" when there is nothing that could be unchanged, because the saved posts
    /// went meanwhile or the server says so unasked.
    async fn posts_anew(
        &self,
        source: &Source,
        addresses: &Addresses,
        asked_at: i64,
    ) -> Result<Cached, Problem> {
        match self.net.posts(source, addresses, None).await? {
            PostsAnswer::Posts {
                posts,
                rest,
                validators,
            } => Ok(Cached {
                posts,
                rest,
                validators,
                fetched_at: asked_at,
            }),
            PostsAnswer::Unchanged => Err(Problem::NotUnderstood {
                host: source.shown_address(),
            }),
        }
    }
}

/// Name of a source's posts in the cache. Posts from somebody's own server must not pass
/// for those of the public one.
pub(super) fn cache_key(source: &Source, addresses: &Addresses) -> String {
    let usual = Addresses::default();
    let base = match source.network {
        Network::Bluesky if addresses.bluesky != usual.bluesky => Some(&addresses.bluesky),
        Network::Mastodon if source.hashtag().is_some() => {
            (addresses.hashtags != usual.hashtags).then_some(&addresses.hashtags)
        }
        Network::Mastodon => source
            .address
            .split_once('@')
            .and_then(|(_, host)| addresses.mastodon.get(host)),
        Network::Bluesky | Network::Web | Network::X => None,
    };
    let key = source.key();
    base.map_or_else(|| key.to_string(), |base| format!("{key} {base}"))
}
