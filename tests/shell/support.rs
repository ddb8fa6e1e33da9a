//! A shell without a window.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{Event, World};
use firstfeed::domain::model::{Addresses, Saved};
use firstfeed::domain::post::{Author, Post, Span, WebLink};
use firstfeed::domain::{Kind, Network, Problem, Source};
use firstfeed::net::Net;
use firstfeed::shell::desktop::Opener;
use firstfeed::shell::store::Store;
use firstfeed::shell::{Shell, now};
use tokio::runtime::Runtime;

/// Tests share the machine with others: long enough never to be the reason for failing.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// How long to look for an answer that must not come.
const SILENCE: Duration = Duration::from_millis(150);

/// A shell, what wakes it, and the runtime it works on.
pub(crate) struct Bench {
    pub(crate) shell: Shell,
    pub(crate) wakes: Arc<AtomicUsize>,
    woken: Receiver<()>,
    _runtime: Runtime,
}

impl Bench {
    pub(crate) fn new(folder: &Path) -> Self {
        Self::with(Store::open(Some(folder)).0, Arc::new(|_| Ok(())))
    }

    pub(crate) fn with(store: Store, opener: Opener) -> Self {
        Self::build(store, opener, |shell| shell)
    }

    /// A shell that is finished by `last`.
    pub(crate) fn build(store: Store, opener: Opener, last: impl FnOnce(Shell) -> Shell) -> Self {
        // A second provider is refused, which is as good.
        drop(rustls::crypto::ring::default_provider().install_default());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let (sender, woken) = channel();
        let wakes = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&wakes);
        let wake = Arc::new(move || {
            counted.fetch_add(1, Ordering::SeqCst);
            sender.send(()).ok();
        });
        let net = Net::new();
        // Accounts are in memory, unless somebody brings a keyring.
        Self {
            shell: last(Shell::new(
                runtime.handle().clone(),
                store,
                net,
                wake,
                opener,
            )),
            wakes,
            woken,
            _runtime: runtime,
        }
    }

    /// The next `count` answers, in order.
    pub(crate) fn answers(&self, count: usize) -> Vec<World> {
        let mut worlds = Vec::new();
        let give_up = Instant::now() + PATIENCE;
        while worlds.len() < count {
            assert!(Instant::now() < give_up, "only {worlds:?}");
            self.woken.recv_timeout(SILENCE).ok();
            worlds.extend(self.drain());
        }
        assert_eq!(worlds.len(), count, "{worlds:?}");
        worlds
    }

    /// The one answer to an effect, and none after it.
    pub(crate) fn perform(&self, effect: Effect) -> World {
        self.shell.perform(effect);
        let answer = self.answers(1).remove(0);
        self.nothing_more();
        answer
    }

    pub(crate) fn nothing_more(&self) {
        self.woken.recv_timeout(SILENCE).ok();
        let more = self.drain();
        assert!(more.is_empty(), "{more:?}");
    }

    fn drain(&self) -> Vec<World> {
        self.shell
            .drain()
            .map(|event| match event {
                Event::World(world) => world,
                Event::User(user) => panic!("{user:?}"),
            })
            .collect()
    }

    pub(crate) fn save(&self, minutes: u32) -> Result<(), Problem> {
        match self.perform(Effect::Save(Box::new(saved(minutes)))) {
            World::Saved(result) => result,
            other => panic!("{other:?}"),
        }
    }
}

/// Answers that can be told from others by their minutes.
pub(crate) fn saved(minutes: u32) -> Saved {
    let mut saved = Saved::default();
    saved.wishes.minutes = minutes;
    saved
}

/// What a fresh start finds.
pub(crate) fn reopen(folder: &Path) -> (Option<u32>, Option<Problem>) {
    let (_store, saved, problem) = Store::open(Some(folder));
    (saved.map(|saved| saved.wishes.minutes), problem)
}

pub(crate) fn source(network: Network, address: &str) -> Source {
    Source {
        network,
        address: address.to_owned(),
        name: address.to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    }
}

pub(crate) fn post(source: &Source, id: &str, text: &str) -> Post {
    Post {
        id: id.to_owned(),
        source: source.key(),
        network: source.network,
        author: Author {
            id: String::new(),
            name: source.name.clone(),
            handle: String::new(),
            portrait: None,
        },
        shared_by: None,
        at: now() - 60,
        place: firstfeed::domain::post::Place::default(),
        title: None,
        text: vec![Span::plain(text)],
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: None,
        reply_to: None,
        language: None,
        tags: Vec::new(),
        example: false,
    }
}

pub(crate) fn addresses() -> Arc<Addresses> {
    Arc::new(Addresses::default())
}

pub(crate) fn link(text: &str) -> WebLink {
    WebLink::parse(text).unwrap()
}

pub(crate) const ID: RequestId = RequestId(7);
