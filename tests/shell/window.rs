//! The app in a window that is only imagined: what reaches the model, and what is saved of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use egui_kittest::Harness;
use firstfeed::app::window::placed;
use firstfeed::app::{App, GivenAddresses, Parts, SMALLEST};
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::model::{Addresses, Notice, Saved, WindowPlace};
use firstfeed::domain::{Problem, Step};
use firstfeed::net::Net;
use firstfeed::shell::look::DesktopWatch;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use tokio::runtime::Runtime;

use crate::support::PATIENCE;

/// The app on a folder, begun with what `change` asks for.
struct Imagined {
    harness: Harness<'static, App>,
    _runtime: Runtime,
}

impl Imagined {
    fn new(folder: &Path, change: impl FnOnce(&mut Parts)) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let (store, saved, problem) = Store::open(Some(folder));
        let journal = store.journal();
        let mut parts = Parts {
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
        change(&mut parts);
        let harness = Harness::builder()
            .with_size([1100.0, 760.0])
            .with_max_steps(64)
            .build_eframe(move |cc| App::new(cc, parts));
        Self {
            harness,
            _runtime: runtime,
        }
    }

    fn plain(folder: &Path) -> Self {
        Self::new(folder, |_| ())
    }

    fn app(&self) -> &App {
        self.harness.state()
    }

    /// Draws until something is so.
    fn until(&mut self, so: impl Fn(&App) -> bool) {
        let begun = Instant::now();
        while !so(self.app()) {
            assert!(begun.elapsed() < PATIENCE, "{:?}", self.app().model.notices);
            self.harness.step();
        }
    }
}

fn saved(folder: &Path) -> Saved {
    Store::open(Some(folder)).1.unwrap()
}

#[test]
fn it_begins_at_the_welcome_and_comes_to_rest() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Imagined::plain(folder.path());
    // Panics if the app asks for frames for ever.
    window.harness.run();
    let app = window.app();
    assert_eq!(app.model.step, Step::Welcome);
    assert!(app.model.notices.is_empty());
    // The time was told before anything else.
    assert!(app.model.now > 1_700_000_000);
    let day = 86_400;
    assert!((-day..day).contains(&app.model.utc_offset_secs));
}

#[test]
fn what_is_pressed_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Imagined::plain(folder.path());
    window.harness.run();
    window.harness.key_press(egui::Key::Enter);
    window.harness.run();
    assert_eq!(window.app().model.step, Step::Interests);
    drop(window);
    assert_eq!(saved(folder.path()).step, Step::Interests);
    let window = Imagined::plain(folder.path());
    assert_eq!(window.app().model.step, Step::Interests);
}

#[test]
fn problems_of_the_start_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let window = Imagined::new(folder.path(), |parts| {
        parts.problem = Some(Problem::AlreadyRunning);
    });
    let [(_, notice)] = window.app().model.notices.as_slice() else {
        panic!("{:?}", window.app().model.notices);
    };
    assert_eq!(*notice, Notice::Problem(Problem::AlreadyRunning));
}

fn plan(folder: &Path) -> PathBuf {
    let path = folder.join("plan.json");
    let json = r#"{"format": "firstfeed-plan", "version": 1,
        "sources": [{"network": "x", "address": "someone"}]}"#;
    std::fs::write(&path, json).unwrap();
    path
}

#[test]
fn a_plan_given_at_the_start_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let mut window = Imagined::new(folder.path(), |parts| parts.plan = Some(path));
    window.until(|app| app.model.plan.len() == 1);
    assert_eq!(window.app().model.step, Step::Preview);
}

#[test]
fn a_file_that_does_not_exist_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing.json");
    let shown = path.display().to_string();
    let mut window = Imagined::new(folder.path(), |parts| parts.plan = Some(path));
    window.until(|app| !app.model.notices.is_empty());
    let (_, notice) = window.app().model.notices.first().unwrap();
    let problem = Problem::FileUnreadable { path: shown };
    assert_eq!(*notice, Notice::Problem(problem));
}

#[test]
fn a_dropped_plan_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let mut window = Imagined::plain(folder.path());
    window.harness.run();
    let dropped: egui::DroppedFileHandle = Arc::new(Dropped(path));
    window.harness.input_mut().dropped_files.push(dropped);
    window.until(|app| app.model.plan.len() == 1);
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the app reads files by itself, within its limit".to_owned())
    }
}

#[test]
fn addresses_given_are_saved() {
    let folder = tempfile::tempdir().unwrap();
    let bluesky = "http://127.0.0.1:2583";
    let here = ("here.test".to_owned(), "http://127.0.0.1:8001".to_owned());
    let window = Imagined::new(folder.path(), |parts| {
        parts.addresses.bluesky = Some(bluesky.to_owned());
        parts.addresses.mastodon.push(here.clone());
    });
    assert_eq!(window.app().model.settings.addresses.bluesky, bluesky);
    drop(window);
    let addresses = saved(folder.path()).settings.addresses;
    assert_eq!(addresses.bluesky, bluesky);
    assert_eq!(addresses.mastodon.get(&here.0), Some(&here.1));
    assert_eq!(addresses.hashtags, Addresses::default().hashtags);
}

#[test]
fn a_new_size_is_saved_once_it_has_settled() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Imagined::plain(folder.path());
    window.harness.run();
    assert_eq!(window.app().model.settings.window, None);
    // As while somebody pulls at the frame.
    for width in [1090.0, 1000.0, 950.0, 900.0] {
        window.harness.set_size(egui::vec2(width, 700.0));
        window.harness.step();
        assert_eq!(window.app().model.settings.window, None);
    }
    window.until(|app| app.model.settings.window.is_some());
    window.harness.run();
    drop(window);
    let place = saved(folder.path()).settings.window.unwrap();
    assert!((place.width - 900.0).abs() < 1.0, "{place:?}");
    assert!((place.height - 700.0).abs() < 1.0, "{place:?}");
    assert!(!place.maximized);
}

/// Tells the app where its window is, as the window system does.
fn tell(window: &mut Imagined, at: [f32; 2], maximized: bool) {
    let size = egui::vec2(1100.0, 790.0);
    let root = window
        .harness
        .input_mut()
        .viewports
        .entry(egui::ViewportId::ROOT);
    let info = root.or_default();
    info.outer_rect = Some(egui::Rect::from_min_size(at.into(), size));
    info.maximized = Some(maximized);
}

#[test]
fn a_new_place_is_saved_and_a_window_that_fills_the_screen_keeps_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Imagined::plain(folder.path());
    tell(&mut window, [40.0, 30.0], false);
    window.harness.run();
    assert_eq!(window.app().model.settings.window, None);
    tell(&mut window, [300.0, 200.0], false);
    window.until(|app| app.model.settings.window.is_some());
    let place = window.app().model.settings.window.unwrap();
    assert_eq!(place.at, Some([300.0, 200.0]));
    tell(&mut window, [0.0, 0.0], true);
    window.until(|app| app.model.settings.window.unwrap().maximized);
    let filled = window.app().model.settings.window.unwrap();
    assert_eq!(
        filled,
        WindowPlace {
            maximized: true,
            ..place
        }
    );
    window.harness.run();
    drop(window);
    assert_eq!(saved(folder.path()).settings.window, Some(filled));

    // It is opened filling the screen, and goes back to where it was before.
    let mut window = Imagined::plain(folder.path());
    tell(&mut window, [0.0, 0.0], true);
    window.harness.run();
    assert_eq!(window.app().model.settings.window, Some(filled));
    tell(&mut window, [300.0, 200.0], false);
    window.until(|app| !app.model.settings.window.unwrap().maximized);
    assert_eq!(window.app().model.settings.window, Some(place));
}

/// Desktops on X11 do not heed this wish of a window that is not shown yet.
#[test]
fn a_window_that_filled_the_screen_is_told_so_once_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let wishes = |window: &Imagined| {
        let output = window.harness.output();
        let commands = &output.viewport_output[&egui::ViewportId::ROOT].commands;
        let fill = egui::ViewportCommand::Maximized(true);
        commands.iter().filter(|wish| **wish == fill).count()
    };
    for (maximized, wanted) in [(true, 1), (false, 0)] {
        let mut window = Imagined::new(folder.path(), |parts| {
            let place = WindowPlace {
                width: 1000.0,
                height: 700.0,
                maximized,
                at: None,
            };
            let mut saved = Saved::default();
            saved.settings.window = Some(place);
            parts.saved = Some(saved);
        });
        let mut told = wishes(&window);
        for _ in 0..4 {
            tell(&mut window, [40.0, 30.0], false);
            window.harness.step();
            told += wishes(&window);
        }
        assert_eq!(told, wanted);
    }
}

#[test]
fn the_window_opens_as_it_was_saved() {
    let place = WindowPlace {
        width: 1000.0,
        height: 700.0,
        maximized: false,
        at: Some([-200.0, 40.0]),
    };
    let builder = placed(egui::ViewportBuilder::default(), Some(place));
    assert_eq!(builder.inner_size, Some(egui::vec2(1000.0, 700.0)));
    assert_eq!(builder.position, Some(egui::pos2(-200.0, 40.0)));
    // Too small to work with, and a place that is none (JSON has no NaN, but 1e999).
    let odd = WindowPlace {
        width: 3.0,
        at: Some([f32::INFINITY, 0.0]),
        ..place
    };
    let builder = placed(egui::ViewportBuilder::default(), Some(odd));
    assert_eq!(builder.inner_size, Some(egui::vec2(SMALLEST[0], 700.0)));
    assert_eq!(builder.position, None);
    // Saved before places were: a size is enough.
    let old = r#"{"width": 900.0, "height": 650.0, "maximized": true}"#;
    let old: WindowPlace = serde_json::from_str(old).unwrap();
    let builder = placed(egui::ViewportBuilder::default(), Some(old));
    assert_eq!(builder.inner_size, Some(egui::vec2(900.0, 650.0)));
    assert_eq!(builder.maximized, Some(true));
    assert_eq!(builder.position, None);
}

/// egui's own keys for this are off, so one press is one step.
#[test]
fn text_size_follows_the_setting() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Imagined::plain(folder.path());
    window.harness.run();
    for _ in 0..4 {
        window
            .harness
            .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Plus);
        window.harness.run();
    }
    let zoom = window.app().model.settings.zoom;
    assert!(zoom > 100, "{zoom}");
    let factor = window.harness.ctx.zoom_factor();
    assert!((factor - f32::from(zoom) / 100.0).abs() < 0.001, "{factor}");
}
