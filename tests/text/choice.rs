//! The language is chosen in the settings, at once and for good.
//!
//! One test alone: it changes the language of the whole process. The others here read files.

use std::path::Path;
use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use firstfeed::app::{App, GivenAddresses, Parts};
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::model::{Language, Saved};
use firstfeed::net::Net;
use firstfeed::shell::look::DesktopWatch;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use firstfeed::text;
use firstfeed::text::lang::{self, Locale};
use tokio::runtime::Runtime;

/// The window, and where it saves.
fn open(folder: &Path, runtime: &Runtime) -> (Harness<'static, App>, Store) {
    let (store, saved, problem) = Store::open(Some(folder));
    let kept = store.clone();
    let journal = store.journal();
    let parts = Parts {
        runtime: runtime.handle().clone(),
        store,
        net: Net::new(),
        opener: Arc::new(|_| Ok(())),
        catalogue: Arc::new(Catalogue::bundled()),
        saved,
        journal,
        vault: Vault::without_keyring(),
        desktop: DesktopWatch::silent(),
        problem,
        data_dir: folder.display().to_string(),
        addresses: GivenAddresses::default(),
        plan: None,
    };
    let mut window = Harness::builder()
        .with_size([1100.0, 760.0])
        .with_max_steps(64)
        .build_eframe(move |cc| App::new(cc, parts));
    window.run();
    (window, kept)
}

/// Whether German is on disk, read beside the open program.
fn is_saved(folder: &Path) -> bool {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let query = "SELECT json FROM state WHERE id = 1";
    let json = rusqlite::Connection::open_with_flags(folder.join("firstfeed.db"), flags)
        .and_then(|file| file.query_row(query, [], |row| row.get::<_, String>(0)));
    let saved = json
        .ok()
        .and_then(|json| serde_json::from_str::<Saved>(&json).ok());
    saved.is_some_and(|saved| saved.settings.language == Language::German)
}

#[test]
fn a_chosen_language_holds_at_once_and_when_the_app_is_opened_again() {
    drop(rustls::crypto::ring::default_provider().install_default());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    // As `main` does on a French desktop.
    lang::system_is(Locale::French);
    let (mut window, store) = open(folder.path(), &runtime);
    assert_eq!(lang::current(), Locale::French);
    window.get_by_label(text::frame::settings()).click();
    window.run();
    let german = text::settings::language(Language::German);
    window.get_by_label(german).click();
    window.run();
    assert_eq!(lang::current(), Locale::German);
    while !is_saved(folder.path()) {
        window.run_steps(1);
    }
    drop(window);
    store.finish();
    drop(store);
    // What still goes on in the background holds the file for a moment.
    while Store::open(Some(folder.path())).2.is_some() {
        std::thread::yield_now();
    }

    lang::system_is(Locale::French);
    let (mut window, _store) = open(folder.path(), &runtime);
    assert_eq!(window.state().model.settings.language, Language::German);
    assert_eq!(lang::current(), Locale::German);
    window.get_by_label(text::frame::settings()).click();
    window.run();
    let desktop = text::settings::language(Language::System);
    window.get_by_label(desktop).click();
    window.run();
    assert_eq!(lang::current(), Locale::French);
}
