//! The promise to answer once, for every kind of effect.

use std::collections::BTreeMap;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::*;
use crate::catalogue::Catalogue;
use crate::domain::account::AccountKey;
use crate::domain::effect::{Freshness, Place};
use crate::domain::event::AccountWorld;
use crate::domain::interests::Interests;
use crate::domain::model::Addresses;
use crate::domain::plan::{Choices, Plan, Wishes};
use crate::domain::post::WebLink;
use crate::domain::run::machine::{Answer, Call};
use crate::domain::run::{Purpose, Run, RunId, RunState};
use crate::domain::select::Wish;
use crate::domain::sign_in::Ask;
use crate::domain::source::{Kind, Network, Source};

/// One effect of each kind that answers.
fn each() -> Vec<Effect> {
    let link = WebLink::parse("https://example.org/").unwrap();
    let addresses = Arc::new(Addresses::default());
    let source = Arc::new(Source {
        network: Network::Bluesky,
        address: "ann.example.org".to_owned(),
        name: "Ann".to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    });
    vec![
        Effect::Save(Box::default()),
        Effect::Erase {
            addresses: Arc::default(),
        },
        Effect::Fetch {
            id: RequestId(1),
            source,
            addresses: Arc::clone(&addresses),
            freshness: Freshness::Now,
        },
        Effect::Resolve {
            id: RequestId(2),
            typed: "ann".to_owned(),
            addresses: Arc::clone(&addresses),
        },
        Effect::FetchPicture {
            link: link.clone(),
            max_side: 96,
            addresses,
        },
        Effect::SaveFile {
            id: RequestId(3),
            suggested: String::new(),
            contents: Vec::new().into(),
            place: Place::Dialog,
            replace: false,
        },
        Effect::ReadFile {
            id: RequestId(4),
            place: Place::Dialog,
        },
        Effect::Choose {
            id: RequestId(5),
            wish: Box::new(wish()),
        },
        Effect::ListContacts,
        Effect::SignIn {
            id: RequestId(6),
            ask: Ask::Bluesky {
                handle: "me.example.org".to_owned(),
                lists: false,
            },
            password: None,
            addresses: Arc::default(),
        },
        Effect::KeepSession {
            id: RequestId(7),
            account: account(),
        },
        Effect::SignOut {
            id: RequestId(8),
            account: account(),
            addresses: Arc::default(),
        },
        Effect::ReadFollows {
            id: RequestId(9),
            account: account(),
            addresses: Arc::default(),
        },
        Effect::BeginRun {
            id: RequestId(10),
            run: Box::new(Run::new(RunId(1), account(), Purpose::Plan, 0, Vec::new())),
        },
        Effect::RunStep {
            id: RequestId(11),
            account: account(),
            run: RunId(1),
            state: RunState::Running,
            changed: Vec::new(),
            call: Some(Call::Look {
                items: Vec::new(),
                orders: Vec::new(),
            }),
            addresses: Arc::default(),
        },
        Effect::WakeAt {
            run: RunId(1),
            at: 0,
        },
        Effect::OpenLink(link),
    ]
}

/// A question to an empty catalogue.
fn wish() -> Wish {
    Wish {
        catalogue: Arc::new(Catalogue::new(
            Vec::new(),
            Vec::new(),
            Vec::new(),
            Vec::new(),
        )),
        interests: Interests::default(),
        wishes: Wishes::default(),
        choices: Choices::default(),
        rates: BTreeMap::new(),
        previous: Plan::default(),
    }
}

fn account() -> AccountKey {
    AccountKey {
        network: Network::Bluesky,
        id: "did:plc:me".to_owned(),
    }
}

/// The kind of an answer, its request, and what went wrong.
fn told(event: Event) -> (&'static str, Option<RequestId>, Option<Problem>) {
    let Event::World(world) = event else {
        return ("user", None, None);
    };
    match world {
        World::Clock { .. } => ("clock", None, None),
        World::Desktop(_) => ("desktop", None, None),
        World::PostsCached { id, .. } => ("cached", Some(id), None),
        World::Saved(result) => ("saved", None, result.err()),
        World::Erased(result) => ("erased", None, result.err()),
        World::Contacts(result) => ("contacts", None, result.err()),
        World::LinkOpened(result) => ("link", None, result.err()),
        World::PostsFetched { id, result, .. } => ("posts", Some(id), result.err()),
        World::Chosen { id, result } => ("chosen", Some(id), result.err()),
        World::Resolved { id, result } => ("resolved", Some(id), result.err()),
        World::PictureFetched { result, .. } => ("picture", None, result.err()),
        World::FileSaved { id, result } => ("file saved", Some(id), result.err()),
        World::FileRead { id, result } => ("file read", Some(id), result.err()),
        World::Account(world) => told_of_account(world),
    }
}

fn told_of_account(world: AccountWorld) -> (&'static str, Option<RequestId>, Option<Problem>) {
    match world {
        AccountWorld::SignInPage { id, .. } => ("page", Some(id), None),
        AccountWorld::SignedIn { id, result } => ("signed in", Some(id), result.err()),
        AccountWorld::SessionKept { id, result, .. } => ("kept", Some(id), result.err()),
        AccountWorld::SignedOut { id, result } => ("signed out", Some(id), result.err()),
        AccountWorld::OnlyHeld { problem, .. } => ("held", None, Some(problem)),
        AccountWorld::FollowsRead { id, result } => ("follows", Some(id), result.err()),
        AccountWorld::RunBegun { id, result } => ("begun", Some(id), result.err()),
        AccountWorld::RunAnswered { id, answer, .. } => match answer {
            Some(Answer::Lost(problem)) => ("answered", Some(id), Some(problem)),
            _ => ("answered", Some(id), None),
        },
        AccountWorld::RunWoke(_) => ("woke", None, None),
    }
}

const KINDS: [(&str, Option<RequestId>); 17] = [
    ("saved", None),
    ("erased", None),
    ("posts", Some(RequestId(1))),
    ("resolved", Some(RequestId(2))),
    ("picture", None),
    ("file saved", Some(RequestId(3))),
    ("file read", Some(RequestId(4))),
    ("chosen", Some(RequestId(5))),
    ("contacts", None),
    ("signed in", Some(RequestId(6))),
    ("kept", Some(RequestId(7))),
    ("signed out", Some(RequestId(8))),
    ("follows", Some(RequestId(9))),
    ("begun", Some(RequestId(10))),
    ("answered", Some(RequestId(11))),
    ("woke", None),
    ("link", None),
];

struct Bench {
    runtime: tokio::runtime::Runtime,
    shell: Shell,
    wakes: Arc<AtomicUsize>,
}

fn bench() -> Bench {
    drop(rustls::crypto::ring::default_provider().install_default());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let wakes = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&wakes);
    let wake = Arc::new(move || {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    let shell = Shell::new(
        runtime.handle().clone(),
        Store::open(None).0,
        Net::new(),
        wake,
        Arc::new(|_| Ok(())),
    );
    Bench {
        runtime,
        shell,
        wakes,
    }
}

impl Bench {
    /// Lets the runtime work for a while, so that late second answers would be seen.
    fn settle(&self) {
        let _inside = self.runtime.enter();
        let wait = tokio::time::sleep(Duration::from_millis(200));
        self.runtime.block_on(wait);
    }

    fn next(&self) -> Event {
        self.shell
            .inbox
            .recv_timeout(Duration::from_secs(30))
            .unwrap()
    }

    fn nothing_more(&self) {
        self.settle();
        assert_eq!(self.shell.drain().count(), 0);
        assert!(self.shell.parts.running().is_empty());
    }
}

#[test]
fn a_task_that_panics_answers_crashed_once() {
    let bench = bench();
    for (effect, kind) in each().into_iter().zip(KINDS) {
        let fallback = Fallback::of(&effect);
        bench.shell.parts.track(fallback, async move {
            tokio::task::yield_now().await;
            panic!("as it should: {kind:?}")
        });
        let (name, id, problem) = told(bench.next());
        assert_eq!((name, id), kind);
        // A run that was to be woken is woken all the same.
        let told = (name != "woke").then_some(Problem::Crashed);
        assert_eq!(problem, told);
    }
    bench.nothing_more();
    assert_eq!(bench.wakes.load(Ordering::SeqCst), KINDS.len());
}

#[test]
fn a_task_that_is_stopped_answers_stopped_once() {
    let bench = bench();
    for (effect, kind) in each().into_iter().zip(KINDS) {
        let fallback = Fallback::of(&effect);
        let Some(id) = fallback.request_id() else {
            continue;
        };
        bench.shell.parts.track(fallback, pending());
        bench.shell.perform(Effect::Cancel(id));
        bench.shell.perform(Effect::Cancel(id));
        let (name, told_id, problem) = told(bench.next());
        assert_eq!((name, told_id), kind);
        assert_eq!(problem, Some(Problem::Stopped));
    }
    bench.nothing_more();
}

#[test]
fn every_effect_answers_with_its_own_kind() {
    let bench = bench();
    let begun = Instant::now();
    for (effect, kind) in each().into_iter().zip(KINDS) {
        let unreachable = matches!(kind.0, "posts" | "resolved" | "picture" | "signed in");
        if unreachable || matches!(kind.0, "file saved" | "file read") {
            // Tests ask no foreign server and open no dialog.
            let fallback = Fallback::of(&effect);
            drop(bench.shell.parts.begin(effect));
            let (name, id, _) = told(Event::World(fallback.with(Problem::Stopped)));
            assert_eq!((name, id), kind);
            continue;
        }
        bench.shell.perform(effect);
        let (name, id, _) = told(bench.next());
        assert_eq!((name, id), kind);
    }
    bench.nothing_more();
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_waker_is_called_after_the_event_is_there() {
    let bench = bench();
    bench.shell.perform(Effect::Save(Box::default()));
    let begun = Instant::now();
    while bench.wakes.load(Ordering::SeqCst) == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30));
        std::thread::yield_now();
    }
    assert_eq!(bench.shell.drain().count(), 1);
}

#[test]
fn own_servers_have_a_cache_of_their_own() {
    let mut own = Addresses {
        bluesky: "http://127.0.0.1:1".to_owned(),
        hashtags: "http://127.0.0.1:2".to_owned(),
        ..Addresses::default()
    };
    own.mastodon
        .insert("example.org".to_owned(), "http://127.0.0.1:3".to_owned());
    let usual = Addresses::default();
    let mut source = Source {
        network: Network::Bluesky,
        address: "ann.example.org".to_owned(),
        name: String::new(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    };
    let mut keys = Vec::new();
    for (network, address) in [
        (Network::Bluesky, "ann.example.org"),
        (Network::Mastodon, "ann@example.org"),
        (Network::Mastodon, "#ann"),
    ] {
        source.network = network;
        source.address = address.to_owned();
        let key = perform::cache_key(&source, &usual);
        assert_eq!(key, source.key().to_string());
        keys.push(key);
        keys.push(perform::cache_key(&source, &own));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 6);
}
