//! The app in a window that is only imagined, on a real bus.

use std::sync::Arc;
use std::time::Instant;

use egui_kittest::Harness;
use firstfeed::app::{App, GivenAddresses, Parts};
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::look::Desktop;
use firstfeed::domain::model::Theme;
use firstfeed::net::Net;
use firstfeed::shell::look::DesktopWatch;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use firstfeed::ui::theme;
use tokio::runtime::Runtime;

use crate::PATIENCE;
use crate::portal::{APPEARANCE, GNOME, Portal};

/// Opens the app; what it saves goes nowhere.
fn open(runtime: &Runtime) -> Harness<'static, App> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let (store, saved, _) = Store::open(None);
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
        desktop: DesktopWatch::begin(runtime.handle()),
        problem: None,
        data_dir: String::new(),
        addresses: GivenAddresses::default(),
        plan: None,
    };
    Harness::builder()
        .with_size([1100.0, 760.0])
        .with_max_steps(64)
        .build_eframe(move |cc| App::new(cc, parts))
}

/// Draws until something is so.
fn until(window: &mut Harness<'static, App>, so: impl Fn(&Harness<'static, App>) -> bool) {
    let begun = Instant::now();
    while !so(window) {
        assert!(
            begun.elapsed() < PATIENCE,
            "{:?}",
            window.state().model.desktop
        );
        window.step();
    }
}

fn ground(window: &Harness<'static, App>) -> egui::Color32 {
    window.ctx.global_style().visuals.panel_fill
}

fn moves(window: &Harness<'static, App>) -> bool {
    window.ctx.global_style().animation_time > 0.0
}

pub(crate) fn follows(runtime: &Runtime) {
    let dark = [(APPEARANCE, "color-scheme", 1_u32.into())];
    let portal = runtime.block_on(Portal::answering(&dark));
    let mut window = open(runtime);
    until(&mut window, |w| ground(w) == theme::DARK.canvas);
    let change = |space: &'static str, key: &'static str, value: u32| {
        runtime.block_on(portal.change(space, key, value));
    };
    change(APPEARANCE, "color-scheme", 2);
    until(&mut window, |w| ground(w) == theme::LIGHT.canvas);
    // The harness stops all motion when it begins, perhaps after the first answer came; another
    // look brings it back.
    assert!(moves(&window));
    change(APPEARANCE, "contrast", 1);
    until(&mut window, |w| ground(w) == theme::HIGH_LIGHT.canvas);
    change(APPEARANCE, "color-scheme", 1);
    until(&mut window, |w| ground(w) == theme::HIGH_DARK.canvas);
    change(APPEARANCE, "reduced-motion", 1);
    until(&mut window, |w| !moves(w));
    runtime.block_on(portal.change(GNOME, "enable-animations", true));
    change(APPEARANCE, "reduced-motion", 0);
    until(&mut window, moves);
    change(APPEARANCE, "contrast", 0);
    until(&mut window, |w| ground(w) == theme::DARK.canvas);
    // It comes to rest: following costs no frames.
    window.run();
    // Nothing of it is an answer of the person.
    let settings = &window.state().model.settings;
    assert_eq!(settings.theme, Theme::System);
    assert!(!settings.high_contrast && !settings.reduced_motion);
}

pub(crate) fn without_portal(runtime: &Runtime) {
    let mut window = open(runtime);
    window.run();
    assert_eq!(window.state().model.desktop, Desktop::default());
    assert!(window.state().model.notices.is_empty());
    assert!(!window.state().model.look().reduced_motion);
}

/// If the window waited for the portal, it would give up on it before it is drawn, and this answer
/// would come too late.
pub(crate) fn does_not_wait(runtime: &Runtime) {
    let dark = [(APPEARANCE, "color-scheme", 1_u32.into())];
    let portal = runtime.block_on(Portal::hanging(&dark));
    let mut window = open(runtime);
    window.run();
    runtime.block_on(portal.asked());
    assert_eq!(window.state().model.desktop, Desktop::default());
    portal.answer();
    until(&mut window, |w| ground(w) == theme::DARK.canvas);
}
