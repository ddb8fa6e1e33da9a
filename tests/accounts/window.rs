//! The whole way in a real window: sign in, follow forty, drop a topic, take everything back, by
//! a screen reader's actions, on real servers, with the keys in a real keyring.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use firstfeed::app::GivenAddresses;
use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::read::{Files, HEADER};
use firstfeed::domain::account::Kept;
use firstfeed::domain::run::proposal::Wanted;
use firstfeed::domain::run::{Purpose, RunId};
use firstfeed::domain::source::Network;
use firstfeed::domain::{Slug, Step};
use firstfeed::shell::store::Store;
use firstfeed::text::{follow, frame, interests, keep, sign_in};
use serde_json::{Value, json};

use crate::apart::apart;
use crate::driver::{SHARED, TOPICS, answers, catalogue, rows};
use crate::journey::block;
use crate::mastodon::{follows_by_hand, id_of};
use crate::newcomer::{Newcomer, flush};
use crate::screen::Screen;
use crate::servers::Servers;

/// How many sources the plan has.
const SOURCES: usize = 40;
/// Of these, one is followed by hand before.
const BY_HAND: usize = 15;

/// A network and somebody on it.
struct Case {
    network: Network,
    /// Addresses and ids of the plan's sources.
    sources: Vec<(String, String)>,
    /// What is followed before.
    before: BTreeSet<String>,
    /// What is typed to sign in, and what the account is called then.
    typed: String,
    handle: String,
    /// For the page in the browser.
    password: String,
    /// Where the network lists whom the account follows, and a token that it wants for that.
    ids_url: String,
    ids_token: Option<String>,
}

fn words(case: &Case, dropped: &str) -> Value {
    let ids = |leave_out: &dyn Fn(usize) -> bool| -> BTreeSet<String> {
        let sources = case.sources.iter().enumerate();
        let kept = sources.filter(|(at, _)| !leave_out(*at));
        let mut ids: BTreeSet<String> = kept.map(|(_, (_, id))| id.clone()).collect();
        ids.extend(case.before.iter().cloned());
        ids
    };
    let quarter = SOURCES / TOPICS.len();
    let goes = |at: usize| at / quarter == 1 && at != SHARED;
    let (all, less) = (ids(&|_| false), ids(&goes));
    let to_follow = all.len() - case.before.len();
    let to_leave = all.len() - less.len();
    assert_eq!((to_follow, to_leave), (SOURCES - 1, quarter - 2));
    let wanted = |follow, unfollow| Wanted {
        follow,
        unfollow,
        lists: 0,
    };
    let field = if case.network == Network::Bluesky {
        sign_in::handle_name().plain()
    } else {
        sign_in::server_name().plain()
    };
    let wizard = |step| {
        let at = Step::WIZARD.iter().position(|of| *of == step).unwrap();
        frame::step_spoken(step, at + 1, Step::WIZARD.len(), frame::StepState::Done)
    };
    json!({
        "app": frame::app_name(),
        "follow": sign_in::title(),
        "sign_in": sign_in::sign_in(case.network),
        "account_field": field,
        "account": case.typed,
        "with_browser": sign_in::with_browser(),
        "signed_in_as": sign_in::signed_in_as(&case.handle),
        "kept_in_keyring": sign_in::kept(Kept::Keyring).plain(),
        "propose": follow::propose(),
        "confirm_title": follow::confirm_title(case.network),
        "confirm_all": follow::confirm(wanted(to_follow, 0)),
        "confirm_less": follow::confirm(wanted(0, to_leave)),
        "done": follow::run_title(Purpose::Plan, true),
        "taken_back": follow::run_title(Purpose::Undo(RunId(1)), true),
        "undo": follow::undo(),
        "all_networks": follow::back_to_networks(),
        "show_run": follow::spoken::show(""),
        "sign_out": sign_in::sign_out(),
        "rail_interests": wizard(Step::Interests),
        "rail_keep": wizard(Step::Keep),
        "interests": interests::title(),
        "remove_topic": interests::remove(dropped),
        "keep": keep::title(),
        "keep_follow": keep::follow(),
        "ids_url": case.ids_url,
        "ids_token": case.ids_token,
        "before": case.before,
        "all": all,
        "less": less,
    })
}

/// The test accounts as a folder that the program takes for its catalogue.
fn catalogue_folder(folder: &Path, case: &Case) {
    fs::create_dir(folder).unwrap();
    let addresses: Vec<String> = case.sources.iter().map(|(one, _)| one.clone()).collect();
    let bundled = Files::bundled();
    fs::write(folder.join("topics.toml"), &bundled.topics).unwrap();
    fs::write(folder.join("examples.tsv"), &bundled.examples).unwrap();
    fs::write(folder.join("SOURCES.md"), &bundled.origins).unwrap();
    for network in Network::ALL {
        let rows = if network == case.network {
            rows(&addresses)
        } else {
            format!("{HEADER}\n")
        };
        fs::write(folder.join(Files::name(network)), rows).unwrap();
    }
}

fn options(given: &GivenAddresses) -> Vec<String> {
    let mut options = Vec::new();
    let mut add = |name: &str, value: &str| {
        options.extend([format!("--{name}"), value.to_owned()]);
    };
    let named = [
        ("bluesky", &given.bluesky),
        ("hashtags", &given.hashtags),
        ("plc", &given.plc),
    ];
    for (name, value) in named {
        add(name, value.as_deref().unwrap());
    }
    for own in &given.own {
        add("own", own);
    }
    for (name, base) in &given.mastodon {
        add("mastodon", &format!("{name}={base}"));
    }
    options
}

#[expect(clippy::print_stdout, reason = "the figures are printed")]
fn walks(case: &Case) {
    let screen = Screen::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let inside = |name: &str| {
        let folder = folder.join(name);
        fs::create_dir(&folder).unwrap();
        folder
    };
    let addresses: Vec<String> = case.sources.iter().map(|(one, _)| one.clone()).collect();
    let data = inside("data");
    let catalogue = catalogue(case.network, &addresses);
    let (store, ..) = Store::open(Some(&data));
    let mut saved = answers(&catalogue, case.network);
    saved.furthest = Step::Keep;
    block(store.save(Box::new(saved))).unwrap();
    drop(store);
    let dropped = Catalogue::bundled();
    let dropped = &dropped.topic(&Slug::new(TOPICS[1])).unwrap().name;
    let words_file = folder.join("words.json");
    fs::write(&words_file, words(case, dropped).to_string()).unwrap();
    let catalogue = folder.join("catalogue");
    catalogue_folder(&catalogue, case);

    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let browser = project.join("tests/servers/browser.py");
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "/usr/bin/python3"]);
    command.arg(project.join("tests/spoken/walk.py"));
    command.arg("follow").arg(words_file);
    command.arg(env!("CARGO_BIN_EXE_firstfeed"));
    command.arg("--data-dir").arg(&data);
    command.arg("--catalogue").arg(&catalogue);
    command.args(options(&Servers::shared().given()));
    let mut command = screen.command(&mut command);
    let (out, err) = (folder.join("out"), folder.join("err"));
    let status = apart(&mut command, folder)
        .env("RUST_LOG", "trace,zbus=info,tracing=off")
        .env("BROWSER", browser)
        .env("FIRSTFEED_NAME", &case.handle)
        .env("FIRSTFEED_PASSWORD", &case.password)
        .stdout(Stdio::from(fs::File::create(&out).unwrap()))
        .stderr(Stdio::from(fs::File::create(&err).unwrap()))
        .status()
        .unwrap();
    let said = fs::read_to_string(&out).unwrap();
    let errors = String::from_utf8_lossy(&fs::read(&err).unwrap()).into_owned();
    // Without what the program logs.
    let told = errors.lines().filter(|line| !line.starts_with('['));
    let told: Vec<&str> = told.collect();
    assert!(status.success(), "{said}\n{}", told.join("\n"));
    print!("{said}");
    crate::leaks::nothing_like_a_key(folder, &case.password);
}

#[test]
#[ignore = "needs the machine for itself: tests/run.sh runs it after all others"]
fn on_bluesky() {
    let case = block(async {
        let who = Newcomer::new("window.test").await;
        let mut sources = Vec::new();
        for at in 0..SOURCES {
            let handle = format!("seen-{at}.test");
            let other = Newcomer::unflushed(&handle).await;
            sources.push((handle, other.did));
        }
        flush().await;
        let mut before = BTreeSet::new();
        let stranger = &Servers::shared().bluesky.users[0].did;
        for did in [&sources[BY_HAND].1, stranger] {
            who.follows_by_hand(did).await;
            before.insert(did.clone());
        }
        let pds = &Servers::shared().bluesky.pds;
        let ids_url = format!(
            "{pds}/xrpc/com.atproto.repo.listRecords?repo={}&collection=app.bsky.graph.follow&limit=100",
            who.did
        );
        Case {
            network: Network::Bluesky,
            sources,
            before,
            typed: who.handle.clone(),
            handle: who.handle,
            password: "pass-word".to_owned(),
            ids_url,
            ids_token: None,
        }
    });
    walks(&case);
}

#[test]
#[ignore = "needs the machine for itself: tests/run.sh runs it after all others"]
fn on_mastodon() {
    let servers = &Servers::shared().mastodon;
    // Not somebody of another test.
    let who = &servers[1].users[3];
    let quiet: Vec<String> = servers
        .iter()
        .flat_map(|server| &server.users)
        .filter(|user| user.acct.starts_with("quiet_"))
        .map(|user| user.acct.clone())
        .collect();
    let case = block(async {
        let mut sources = Vec::new();
        for address in quiet.iter().take(SOURCES) {
            sources.push((address.clone(), id_of(who, address).await));
        }
        let strangers = [quiet[BY_HAND].as_str(), quiet[SOURCES].as_str()];
        follows_by_hand(who, &strangers).await;
        let before = crate::mastodon::following(who).await;
        let ids_url = format!(
            "{}/api/v1/accounts/{}/following?limit=80",
            servers[1].url, who.id
        );
        Case {
            network: Network::Mastodon,
            sources,
            before,
            typed: servers[1].host.clone(),
            handle: who.acct.clone(),
            password: who.password.clone(),
            ids_url,
            ids_token: Some(who.token.clone()),
        }
    });
    walks(&case);
}
