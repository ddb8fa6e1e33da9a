//! The whole app, from its first launch to a feed of real posts and a file that opens again.
//! Everything is done through what a screen reader would tell.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use firstfeed::app::{App, Parts};
use firstfeed::domain::preview::{SourcePosts, Status};
use firstfeed::domain::{Network, Post, Slug, Step};
use firstfeed::net::Net;
use firstfeed::shell::look::DesktopWatch;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use tokio::runtime::Runtime;

use super::servers::Servers;

/// Long enough never to be the reason for failing.
const PATIENCE: Duration = Duration::from_secs(20);

/// The app as a newcomer meets it.
struct Person {
    harness: Harness<'static, App>,
    _runtime: Runtime,
}

impl Person {
    /// Starts the app on a folder, with a plan file if one is given.
    fn starts(folder: &Path, plan: Option<PathBuf>) -> Self {
        let servers = Servers::shared();
        drop(rustls::crypto::ring::default_provider().install_default());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let (store, saved, problem) = Store::open(Some(folder));
        let journal = store.journal();
        let parts = Parts {
            runtime: runtime.handle().clone(),
            store,
            net: Net::new(),
            opener: Arc::new(|_| Ok(())),
            catalogue: Arc::new(servers.catalogue()),
            saved,
            journal,
            vault: Vault::without_keyring(),
            desktop: DesktopWatch::silent(),
            problem,
            data_dir: folder.display().to_string(),
            addresses: servers.given(),
            plan,
        };
        let harness = Harness::builder()
            .with_size([1100.0, 760.0])
            .with_max_steps(64)
            .build_eframe(move |cc| App::new(cc, parts));
        let mut person = Self {
            harness,
            _runtime: runtime,
        };
        person.harness.run_steps(3);
        person
    }

    fn app(&self) -> &App {
        self.harness.state()
    }

    fn presses(&mut self, role: Role, label: &str) {
        // The button at the bottom may say the same as one on the page.
        let mut nodes = self.harness.query_all_by_role_and_label(role, label);
        nodes.next().unwrap_or_else(|| panic!("no {label}")).click();
        drop(nodes);
        self.harness.run_steps(3);
    }

    fn types(&mut self, field: &str, text: &str) {
        let by = Role::TextInput;
        self.harness.get_by_role_and_label(by, field).click();
        self.harness.run_steps(2);
        self.harness
            .get_by_role_and_label(by, field)
            .type_text(text);
        self.harness.run_steps(3);
    }

    /// Waits until something is so.
    fn waits(&mut self, what: &str, so: impl Fn(&App) -> bool) {
        let begun = Instant::now();
        while !so(self.app()) {
            let notices = &self.app().model.notices;
            assert!(
                begun.elapsed() < PATIENCE,
                "{what} does not happen: {notices:?}"
            );
            self.harness.step();
        }
        self.harness.run_steps(3);
    }

    fn feed(&self) -> impl Iterator<Item = &Arc<Post>> {
        self.app().model.preview.feed.iter().map(|item| &item.post)
    }

    fn posts_from(&self, network: Network) -> usize {
        let real = self.feed().filter(|post| !post.example);
        real.filter(|post| post.network == network).count()
    }

    fn waits_for_the_feed(&mut self) {
        self.waits("the feed", |app| {
            app.model.step == Step::Preview
                && !app.model.preview.sources.is_empty()
                && !app.model.preview.is_loading()
        });
    }

    /// What the cards on screen say.
    fn cards(&self) -> Vec<String> {
        let is_card = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            let label = node.label().unwrap_or_default();
            node.role() == Role::Article && label.starts_with("Post by")
        };
        let cards = self.harness.query_all(By::new().predicate(is_card));
        cards
            .filter_map(|card| card.accesskit_node().label())
            .collect()
    }

    fn exports(&mut self, button: &str, path: &Path) {
        if self.harness.query_by_label("Path of the file").is_none() {
            self.presses(Role::Link, "Type a path instead");
        }
        let (by, field) = (Role::TextInput, "Path of the file");
        self.harness.get_by_role_and_label(by, field).click();
        self.harness.run_steps(2);
        self.harness
            .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        self.harness.run_steps(2);
        self.harness
            .get_by_role_and_label(by, field)
            .type_text(&path.display().to_string());
        self.harness.run_steps(2);
        self.presses(Role::Button, button);
        self.waits("the file", |_| path.exists());
    }
}

#[test]
fn from_first_launch_to_a_feed_of_both_networks_and_a_file_that_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::starts(&folder.path().join("first"), None);
    assert_eq!(person.app().model.step, Step::Welcome);

    // First decision: to look.
    person.presses(Role::Button, "Show me what it could look like");
    // Second decision: an interest, found by a word that is not its name.
    person.types("Search interests", "vegetable garden");
    person.harness.key_press(egui::Key::Enter);
    person.harness.run_steps(3);
    let chosen = person
        .app()
        .model
        .interests
        .strength(&Slug::new("gardening"));
    assert!(chosen.is_some());
    person.presses(Role::Button, "Find people");
    assert_eq!(person.app().model.step, Step::People);
    let networks = |person: &Person, network| {
        let plan = &person.app().model.plan;
        plan.entries()
            .iter()
            .filter(|entry| entry.source.network == network)
            .count()
    };
    assert!(networks(&person, Network::Bluesky) > 0);
    assert!(networks(&person, Network::Mastodon) > 0);
    // Third decision: to see the feed.
    person.presses(Role::Button, "Show my feed");
    person.waits_for_the_feed();

    let (bluesky, mastodon) = (
        person.posts_from(Network::Bluesky),
        person.posts_from(Network::Mastodon),
    );
    assert!(bluesky >= 10 && mastodon >= 10, "{bluesky} and {mastodon}");
    assert!(person.feed().all(|post| !post.example));
    let sources = &person.app().model.preview.sources;
    let failed = |posts: &&SourcePosts| matches!(posts.status, Status::Failed(_));
    let failed: Vec<_> = sources.values().filter(failed).collect();
    assert!(failed.is_empty(), "{failed:?}");
    assert!(!person.cards().is_empty());
    // In the words that were written on those servers.
    let words = "It is warm in the middle, which is all one can ask for.";
    let wrote = |network| {
        let mut posts = person.feed().filter(|post| post.network == network);
        posts.any(|post| post.plain_text().contains(words))
    };
    assert!(wrote(Network::Bluesky) && wrote(Network::Mastodon));

    // Nobody else was asked for anything.
    person.presses(Role::Button, "Settings");
    person
        .harness
        .get_by_role_and_label(Role::Button, "Show the list")
        .click_accesskit();
    person.waits("the list", |app| app.model.contacts.is_some());
    let servers = Servers::shared();
    let ours = |host: &str| {
        let known = servers.mastodon.iter().map(|server| server.url.as_str());
        let mut known = known.chain([servers.bluesky.appview.as_str()]);
        known.any(|url| url.ends_with(host))
    };
    let contacts = person.app().model.contacts.clone().unwrap();
    assert!(contacts.len() >= 2, "{contacts:?}");
    assert!(
        contacts.iter().all(|contact| ours(&contact.host)),
        "{contacts:?}"
    );
    person.harness.key_press(egui::Key::Escape);
    person.harness.run_steps(3);

    // Taken away in three formats.
    person.presses(Role::Button, "Keep this feed");
    assert_eq!(person.app().model.step, Step::Keep);
    let file = |name: &str| folder.path().join(name);
    person.exports("For Mastodon (CSV)", &file("follows.csv"));
    person.exports("For a feed reader (OPML)", &file("feeds.opml"));
    person.exports("Firstfeed plan", &file("plan.json"));
    let accounts = networks(&person, Network::Mastodon);
    let csv = std::fs::read_to_string(file("follows.csv")).unwrap();
    let hashtags = person
        .app()
        .model
        .plan
        .entries()
        .iter()
        .filter(|entry| entry.source.hashtag().is_some())
        .count();
    assert_eq!(csv.lines().count(), 1 + accounts - hashtags, "{csv}");

    // The file opens in another copy of the app, which then shows the same feed.
    let mut other = Person::starts(&folder.path().join("other"), Some(file("plan.json")));
    other.waits_for_the_feed();
    let keys = |person: &Person| -> Vec<_> {
        let plan = &person.app().model.plan;
        plan.entries()
            .iter()
            .map(|entry| entry.source.key())
            .collect()
    };
    assert_eq!(keys(&other), keys(&person));
    assert_eq!(other.posts_from(Network::Bluesky), bluesky);
    assert_eq!(other.posts_from(Network::Mastodon), mastodon);

    // Kept here, the first copy opens on the feed next time.
    person.presses(Role::Button, "Keep reading here");
    drop(person);
    let mut again = Person::starts(&folder.path().join("first"), None);
    assert_eq!(again.app().model.step, Step::Home);
    again.waits("the feed", |app| {
        app.model.preview.summary.posts > 0 && !app.model.preview.is_loading()
    });
    assert_eq!(again.posts_from(Network::Bluesky), bluesky);
}

#[test]
fn a_pasted_handle_joins_the_plan_and_its_posts_the_feed() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::starts(folder.path(), None);
    person.presses(Role::Button, "Show me what it could look like");
    person.types("Search interests", "gardening");
    person.harness.key_press(egui::Key::Enter);
    person.harness.run_steps(3);
    person.presses(Role::Button, "Find people");
    person.types(
        "Search people, or paste a handle or address",
        "@pond-diary.test",
    );
    person.presses(Role::Button, "Look it up");
    person.waits("the look-up", |app| {
        app.model
            .plan
            .entries()
            .iter()
            .any(|entry| entry.source.address == "pond-diary.test")
    });
    person.presses(Role::Button, "Show my feed");
    person.waits_for_the_feed();
    assert!(
        person
            .feed()
            .any(|post| post.author.handle == "pond-diary.test")
    );
}
