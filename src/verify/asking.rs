//! Asks for many sources: each host's one after the other, several hosts at a time.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use url::Url;

use super::{Bounds, BoxedAnswer, Entry};
use crate::domain::Problem;
use crate::domain::source::{Network, Source};
use crate::net::Alive;

/// Answers that may wait to be written down.
const WAITING: usize = 64;

/// What is asked, how and within which bounds.
pub(super) struct Asking<'a, A> {
    pub(super) entries: &'a [Entry],
    pub(super) bounds: Bounds,
    pub(super) ask: A,
}

impl<A> Asking<'_, A>
where
    A: Fn(Arc<Source>) -> BoxedAnswer + Clone + Send + 'static,
{
    /// Asks for the entries at these places and hands over each answer as it comes. Without a
    /// network it stops early; those not asked have no answer then.
    ///
    /// # Errors
    /// What `note` says; the rest is given up then.
    pub(super) async fn all(
        &self,
        places: Vec<usize>,
        mut note: impl FnMut(usize, &Entry, Result<Alive, Problem>) -> io::Result<()>,
    ) -> io::Result<()> {
        let turns = Arc::new(Semaphore::new(self.bounds.at_once.max(1)));
        let offline = Arc::new(AtomicBool::new(false));
        let (send, mut receive) = mpsc::channel(WAITING);
        // Dropped with this function: nothing goes on behind its back.
        let mut tasks = JoinSet::new();
        for lane in self.lanes(places) {
            let (turns, offline, send) = (Arc::clone(&turns), Arc::clone(&offline), send.clone());
            let (ask, each) = (self.ask.clone(), self.bounds.each);
            tasks.spawn(async move {
                let Ok(_turn) = turns.acquire().await else {
                    return;
                };
                for (at, source) in lane {
                    if offline.load(Ordering::Relaxed) {
                        return;
                    }
                    let host = host(&source);
                    let answer = tokio::time::timeout(each, ask(source))
                        .await
                        .unwrap_or(Err(Problem::TimedOut { host }));
                    if answer == Err(Problem::Offline) {
                        offline.store(true, Ordering::Relaxed);
                    }
                    if send.send((at, answer)).await.is_err() {
                        return;
                    }
                }
            });
        }
        drop(send);
        while let Some((at, answer)) = receive.recv().await {
            if let Some(entry) = self.entries.get(at) {
                note(at, entry, answer)?;
            }
        }
        while let Some(ended) = tasks.join_next().await {
            if let Err(error) = ended {
                log::error!("verify: {error}");
            }
        }
        Ok(())
    }

    /// The entries by host, the longest lists first, because they take longest.
    fn lanes(&self, places: Vec<usize>) -> Vec<Vec<(usize, Arc<Source>)>> {
        let mut lanes: BTreeMap<String, Vec<(usize, Arc<Source>)>> = BTreeMap::new();
        for at in places {
            if let Some(entry) = self.entries.get(at) {
                let source = Arc::clone(&entry.source);
                lanes.entry(host(&source)).or_default().push((at, source));
            }
        }
        let mut lanes: Vec<_> = lanes.into_values().collect();
        lanes.sort_by_key(|lane| Reverse(lane.len()));
        lanes
    }
}

/// The host that will be asked first; one name stands for all of Bluesky.
fn host(source: &Source) -> String {
    let host = match source.network {
        Network::Mastodon => source.address.split_once('@').map(|(_, host)| host),
        Network::Web => None,
        Network::Bluesky | Network::X => Some(source.network.code()),
    };
    match host {
        Some(host) => host.to_lowercase(),
        None => Url::parse(&source.address)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default(),
    }
}
