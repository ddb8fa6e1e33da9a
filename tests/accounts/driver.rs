//! The app without its window: model, shell, store and network, driven by events.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::read::{Files, HEADER, read};
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::event::{AccountUser, Event, User, World};
use firstfeed::domain::following::Stage;
use firstfeed::domain::interests::Strength;
use firstfeed::domain::model::Saved;
use firstfeed::domain::run::proposal::Proposal;
use firstfeed::domain::run::{ItemState, Run, RunId};
use firstfeed::domain::sign_in::{Ask, SignIn};
use firstfeed::domain::source::Network;
use firstfeed::domain::{Model, Slug, Step, update};
use firstfeed::net::Net;
use firstfeed::shell::desktop::Opener;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use firstfeed::shell::{Shell, now};
use tokio::runtime::Runtime;

use crate::servers::Servers;

/// Longest time without any event; never the reason for failing.
const PATIENCE: Duration = Duration::from_mins(3);

/// Topics of the plan.
pub(crate) const TOPICS: [&str; 4] = ["nursing", "baking", "gardening", "space"];

/// The source that stands under two topics: the second of [`TOPICS`] and the first.
pub(crate) const SHARED: usize = 12;

/// Rows of a catalogue with these sources, a quarter of them under each of [`TOPICS`].
pub(crate) fn rows(addresses: &[String]) -> String {
    let each = addresses.len().div_ceil(TOPICS.len());
    let mut rows = format!("{HEADER}\n");
    for (at, address) in addresses.iter().enumerate() {
        let topic = if at == SHARED && at / each == 1 {
            format!("{};{}", TOPICS[1], TOPICS[0])
        } else {
            TOPICS[at / each].to_owned()
        };
        let name = format!("Test account {at}");
        rows += &[
            address,
            &name,
            "project",
            &topic,
            "en",
            "A test account",
            "",
            "tests",
            "now",
            "5\n",
        ]
        .join("\t");
    }
    rows
}

/// The bundled topics with these sources.
pub(crate) fn catalogue(network: Network, addresses: &[String]) -> Arc<Catalogue> {
    let files = Files {
        sources: vec![(network, rows(addresses))],
        ..Files::bundled()
    };
    let (catalogue, faults) = read(&files);
    assert!(faults.is_empty(), "{faults:?}");
    Arc::new(catalogue)
}

/// Answers that want all four topics.
pub(crate) fn answers(catalogue: &Arc<Catalogue>, network: Network) -> Saved {
    let mut model = Model::new(Arc::clone(catalogue), None);
    for topic in TOPICS {
        let topic = Slug::new(topic);
        model.interests.set(&topic, Some(Strength::Some));
        // snac knows no hashtags to follow.
        for source in catalogue.sources_of(&topic) {
            if source.hashtag().is_some() {
                model.choices.remove(&source.key());
            }
        }
    }
    model.wishes.networks = [network].into();
    model.wishes.surprise = 0;
    model.wishes.minutes = 60;
    model.plan = model.asked().plan(&model.plan);
    model.step = Step::Follow;
    model.settings.addresses = Arc::new(Servers::shared().addresses());
    model.saved()
}

/// A catalogue with nothing in it, for runs that need none.
pub(crate) fn empty() -> Arc<Catalogue> {
    Arc::new(Catalogue::new(
        Vec::new(),
        Vec::new(),
        Vec::new(),
        Vec::new(),
    ))
}

/// The app on a folder.
pub(crate) struct Driver {
    pub(crate) model: Model,
    shell: Shell,
    woken: Receiver<()>,
    _runtime: Runtime,
    /// Told about each event that arrives and each effect that goes out.
    pub(crate) told: Box<dyn Fn(&str)>,
}

impl Driver {
    /// Starts on a folder; what is saved there counts, else `first`.
    pub(crate) fn new(
        folder: &Path,
        catalogue: &Arc<Catalogue>,
        first: Option<Saved>,
        parts: (Vault, Opener),
    ) -> Self {
        Self::with_net(folder, catalogue, first, parts, Net::new())
    }

    /// The same with limits of the network's own.
    pub(crate) fn with_net(
        folder: &Path,
        catalogue: &Arc<Catalogue>,
        first: Option<Saved>,
        (vault, opener): (Vault, Opener),
        net: Net,
    ) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let (store, saved, problem) = Store::open(Some(folder));
        assert_eq!(problem, None);
        let journal = store.journal();
        assert_eq!(journal.damaged, 0);
        let mut model = Model::new(Arc::clone(catalogue), saved.or(first));
        model.following.runs = journal.runs;
        let (wake, woken) = channel();
        let waker = Arc::new(move || {
            wake.send(()).ok();
        });
        let shell =
            Shell::new(runtime.handle().clone(), store, net, waker, opener).with_vault(vault);
        let mut driver = Self {
            model,
            shell,
            woken,
            _runtime: runtime,
            told: Box::new(|_| ()),
        };
        driver.clock();
        for effect in update::start(&mut driver.model) {
            driver.shell.perform(effect);
        }
        driver
    }

    fn clock(&mut self) {
        let clock = World::Clock {
            now: now(),
            utc_offset_secs: 0,
        };
        update(&mut self.model, Event::World(clock));
    }

    pub(crate) fn take(&mut self, event: Event) {
        self.clock();
        for effect in update(&mut self.model, event) {
            (self.told)("effect");
            self.shell.perform(effect);
        }
    }

    pub(crate) fn act(&mut self, user: AccountUser) {
        self.take(Event::User(User::Account(user)));
    }

    /// Takes what arrives until something is so.
    pub(crate) fn until(&mut self, what: &str, so: impl Fn(&Model) -> bool) {
        let mut begun = Instant::now();
        while !so(&self.model) {
            let arrived: Vec<Event> = self.shell.drain().collect();
            if arrived.is_empty() {
                assert!(
                    begun.elapsed() < PATIENCE,
                    "{what} does not happen: {:?} {:?} {:?}",
                    self.model.sign_in,
                    self.model.following.stage,
                    self.model.notices
                );
                // Woken by whatever arrives; the pause only bounds the waiting.
                self.woken.recv_timeout(Duration::from_millis(200)).ok();
            } else {
                begun = Instant::now();
            }
            for event in arrived {
                (self.told)("event");
                self.take(event);
            }
        }
    }

    /// Signs in, by a browser that the opener plays.
    pub(crate) fn signs_in(&mut self, ask: Ask) -> AccountKey {
        let before = self.model.accounts.len();
        self.signs_in_again(ask);
        assert!(self.model.accounts.len() > before);
        self.model.accounts.last().unwrap().account.key.clone()
    }

    /// Signs in again to an account that is known; what waited for that goes on.
    pub(crate) fn signs_in_again(&mut self, ask: Ask) {
        self.act(AccountUser::SignIn(ask, None));
        self.until("signing in again", |model| {
            matches!(
                model.sign_in,
                SignIn::Out | SignIn::NotKept { .. } | SignIn::Failed { .. }
            )
        });
        let failed = matches!(self.model.sign_in, SignIn::Failed { .. });
        assert!(!failed, "{:?}", self.model.sign_in);
        // Without a keyring it is kept until the app closes.
        self.act(AccountUser::KeepForNow);
    }

    /// The list of what would be done.
    pub(crate) fn proposal(&mut self, account: &AccountKey) -> Proposal {
        self.act(AccountUser::Propose(account.clone()));
        self.until("the list", |model| {
            !matches!(model.following.stage, Stage::Reading { .. })
        });
        let Stage::Confirming { proposal, .. } = &self.model.following.stage else {
            panic!("{:?}", self.model.following.stage)
        };
        proposal.clone()
    }

    /// Waits until the newest run is over.
    pub(crate) fn ends(&mut self) -> Run {
        self.until("the end of the run", |model| {
            let over = model.following.runs.last().is_some_and(Run::is_finished);
            over && model.following.call.is_none()
        });
        self.model.following.runs.last().unwrap().clone()
    }

    /// Waits until the newest run is over, with nothing failed.
    pub(crate) fn finishes(&mut self) -> Run {
        let run = self.ends();
        let failed = run.items.iter();
        let failed: Vec<_> = failed
            .filter(|item| matches!(item.state, ItemState::Failed(_)))
            .collect();
        assert!(failed.is_empty(), "{failed:?}");
        run
    }

    pub(crate) fn confirms(&mut self) -> Run {
        self.act(AccountUser::ConfirmFollows);
        self.finishes()
    }

    pub(crate) fn takes_back(&mut self, run: RunId) -> Run {
        self.act(AccountUser::UndoRun(run));
        self.finishes()
    }
}
