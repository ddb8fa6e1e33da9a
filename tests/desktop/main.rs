//! What the desktop tells of itself, over a real D-Bus session with a small portal of our own.

#![cfg(all(unix, not(target_os = "macos")))]
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod app;
mod portal;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use firstfeed::domain::look::Desktop;
use firstfeed::shell::look::DesktopWatch;
use portal::{APPEARANCE, GNOME, Portal};
use tokio::runtime::{Handle, Runtime};
use zbus::zvariant::Value;

const SCENE: &str = "FIRSTFEED_TEST_SCENE";
/// Long enough never to be the reason for failing; the watch's own patience is shorter than this.
const PATIENCE: Duration = Duration::from_mins(1);

/// What happens in a session of its own.
type Scene = (&'static str, fn(&Runtime));

const SCENES: [Scene; 11] = [
    ("told_at_the_start", |rt| rt.block_on(told_at_the_start())),
    ("told_live", |rt| rt.block_on(told_live())),
    ("comes_late", |rt| rt.block_on(comes_late())),
    ("begins_anew", |rt| rt.block_on(begins_anew())),
    ("hangs", |rt| rt.block_on(hangs())),
    ("answers_late", |rt| rt.block_on(answers_late())),
    ("talks_nonsense", |rt| rt.block_on(talks_nonsense())),
    ("is_old", |rt| rt.block_on(is_old())),
    ("window_follows", app::follows),
    ("window_without_portal", app::without_portal),
    ("window_does_not_wait", app::does_not_wait),
];

/// Plays a scene; it does nothing but when it is started by the tests below.
#[test]
fn child_in_a_session() {
    let Ok(scene) = std::env::var(SCENE) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    if scene == "no_bus" {
        return runtime.block_on(no_bus());
    }
    let known = SCENES.iter().find(|(name, _)| *name == scene);
    (known.unwrap().1)(&runtime);
}

fn child(command: &mut Command, scene: &str) {
    let output = command
        .args(["--exact", "child_in_a_session", "--nocapture"])
        .env(SCENE, scene)
        .env("RUST_LOG", "firstfeed=debug")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{scene}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Plays a scene on a bus of its own, on which nobody is but who is in the scene.
fn plays(scene: &str) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new("bash");
    command
        .arg(project.join("tests/servers/secret/with-keyring.sh"))
        .arg("none")
        .arg(std::env::current_exe().unwrap());
    child(&mut command, scene);
}

macro_rules! scenes {
    ($($(#[$doc:meta])* $test:ident = $scene:literal;)*) => {$(
        $(#[$doc])*
        #[test]
        fn $test() {
            plays($scene);
        }
    )*};
}

scenes! {
    what_the_portal_says_is_told = "told_at_the_start";
    what_changes_is_told_at_once = "told_live";
    a_portal_that_comes_late_is_heard = "comes_late";
    a_portal_that_begins_anew_is_asked_again = "begins_anew";
    a_portal_that_never_answers_is_no_fault = "hangs";
    what_changed_while_it_was_asked_holds = "answers_late";
    values_of_other_types_count_as_none = "talks_nonsense";
    an_older_portal_tells_of_motion_in_its_own_way = "is_old";
    the_window_follows_the_desktop = "window_follows";
    the_window_opens_without_a_portal = "window_without_portal";
    the_window_does_not_wait_for_the_portal = "window_does_not_wait";
}

#[test]
fn without_a_bus_it_ends_by_itself() {
    let nowhere = tempfile::tempdir().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("XDG_RUNTIME_DIR", nowhere.path());
    child(&mut command, "no_bus");
}

const fn desktop(dark: Option<bool>, high_contrast: bool, reduced_motion: bool) -> Desktop {
    Desktop {
        dark,
        high_contrast,
        reduced_motion,
    }
}

fn watch() -> DesktopWatch {
    DesktopWatch::begin(&Handle::current())
}

async fn next(watch: &mut DesktopWatch) -> Option<Desktop> {
    tokio::time::timeout(PATIENCE, watch.next()).await.unwrap()
}

async fn told_at_the_start() {
    let _portal = Portal::answering(&[
        (APPEARANCE, "color-scheme", 1_u32.into()),
        (APPEARANCE, "contrast", 1_u32.into()),
        (APPEARANCE, "reduced-motion", 1_u32.into()),
        (APPEARANCE, "accent-color", (0.2, 0.4, 0.6).into()),
        (GNOME, "enable-animations", true.into()),
        ("org.kde.kdeglobals.General", "ColorScheme", "Dark".into()),
    ])
    .await;
    let mut watch = watch();
    assert_eq!(
        next(&mut watch).await,
        Some(desktop(Some(true), true, true))
    );
    assert_eq!(watch.now(), desktop(Some(true), true, true));
}

async fn told_live() {
    let portal = Portal::answering(&[(APPEARANCE, "color-scheme", 2_u32.into())]).await;
    let mut watch = watch();
    let light = desktop(Some(false), false, false);
    assert_eq!(next(&mut watch).await, Some(light));
    portal.change(APPEARANCE, "color-scheme", 1_u32).await;
    let dark = desktop(Some(true), false, false);
    assert_eq!(next(&mut watch).await, Some(dark));
    // What is none of our business, or no change, is not told.
    portal.change(APPEARANCE, "color-scheme", 1_u32).await;
    portal.change("org.example", "color-scheme", 2_u32).await;
    portal.change(APPEARANCE, "contrast", 1_u32).await;
    let high = desktop(Some(true), true, false);
    assert_eq!(next(&mut watch).await, Some(high));
    portal.change(GNOME, "enable-animations", false).await;
    assert_eq!(
        next(&mut watch).await,
        Some(desktop(Some(true), true, true))
    );
    // No preference any more.
    portal.change(APPEARANCE, "color-scheme", 0_u32).await;
    assert_eq!(next(&mut watch).await, Some(desktop(None, true, true)));
}

async fn comes_late() {
    let mut watch = watch();
    assert_eq!(watch.now(), Desktop::default());
    let portal = Portal::hanging(&[(APPEARANCE, "color-scheme", 1_u32.into())]).await;
    // Asked although there was nobody to ask when it began.
    portal.asked().await;
    portal.answer();
    let dark = desktop(Some(true), false, false);
    assert_eq!(next(&mut watch).await, Some(dark));
}

async fn begins_anew() {
    let portal = Portal::answering(&[(APPEARANCE, "color-scheme", 1_u32.into())]).await;
    let mut watch = watch();
    let dark = desktop(Some(true), false, false);
    assert_eq!(next(&mut watch).await, Some(dark));
    portal.leave().await;
    let _portal = Portal::answering(&[(APPEARANCE, "color-scheme", 2_u32.into())]).await;
    // While it was away its last word held: nothing else comes before this.
    let light = desktop(Some(false), false, false);
    assert_eq!(next(&mut watch).await, Some(light));
}

async fn hangs() {
    let portal = Portal::hanging(&[]).await;
    let mut watch = watch();
    portal.asked().await;
    assert_eq!(watch.now(), Desktop::default());
    // It does not answer, but what it says by itself is heard.
    portal.change(APPEARANCE, "color-scheme", 1_u32).await;
    let dark = desktop(Some(true), false, false);
    assert_eq!(next(&mut watch).await, Some(dark));
}

async fn answers_late() {
    let settings = [
        (APPEARANCE, "color-scheme", 2_u32.into()),
        (APPEARANCE, "contrast", 1_u32.into()),
    ];
    let portal = Portal::hanging(&settings).await;
    let mut watch = watch();
    portal.asked().await;
    portal.change(APPEARANCE, "color-scheme", 1_u32).await;
    let dark = desktop(Some(true), false, false);
    assert_eq!(next(&mut watch).await, Some(dark));
    // Its answer is older than the change and tells all the rest.
    portal.answer();
    let all = desktop(Some(true), true, false);
    assert_eq!(next(&mut watch).await, Some(all));
}

async fn talks_nonsense() {
    let twice = Value::Value(Box::new(Value::Value(Box::new(2_u32.into()))));
    let portal = Portal::answering(&[
        (APPEARANCE, "color-scheme", "dark".into()),
        (APPEARANCE, "contrast", 77_u32.into()),
        (APPEARANCE, "reduced-motion", vec![1_u32].into()),
        (GNOME, "enable-animations", 0_u32.into()),
    ])
    .await;
    let mut watch = watch();
    portal.asked().await;
    portal.change(APPEARANCE, "color-scheme", "dark").await;
    // Some portals wrap a value twice.
    portal.change(APPEARANCE, "color-scheme", twice).await;
    let light = desktop(Some(false), false, false);
    assert_eq!(next(&mut watch).await, Some(light));
}

async fn is_old() {
    let _portal = Portal::answering(&[(GNOME, "enable-animations", false.into())]).await;
    let mut watch = watch();
    assert_eq!(next(&mut watch).await, Some(desktop(None, false, true)));
}

async fn no_bus() {
    let mut watch = watch();
    assert_eq!(next(&mut watch).await, None);
    assert_eq!(watch.now(), Desktop::default());
}
