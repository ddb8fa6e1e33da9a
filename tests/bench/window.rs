//! Measures the real program in a real window on a virtual screen (Xvfb):
//! how soon it shows its content, beside an empty eframe window in the same run,
//! and how much processor time it takes while nothing happens.
//!
//! `cargo bench --bench window` (needs Xvfb and xdotool).

#![expect(
    clippy::print_stdout,
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a benchmark prints its figures; its texts are short"
)]

#[path = "../support/screen.rs"]
mod screen;
#[path = "../support/web_server.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "made for the tests of the adapters"
)]
mod server;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use firstfeed::catalogue::read::{Files, HEADER};
use firstfeed::domain::Network;
use screen::{Res, Running, Screen};
use server::{Reply, WebServer};

/// Starts of each program; the median counts.
const ROUNDS: usize = 31;
/// The window may show its content at most this many times later than an empty one.
const MOST_TIMES: f64 = 1.3;
/// Feeds in the preview.
const FEEDS: usize = 5;
/// How long the idle program is watched.
const WATCHED: Duration = Duration::from_secs(10);

fn main() -> Res<()> {
    if std::env::args().any(|word| word == "--empty-window") {
        return empty_window();
    }
    let screen = Screen::start()?;
    let me = std::env::current_exe()?;
    let app = env!("CARGO_BIN_EXE_firstfeed");
    let data = tempfile::tempdir()?;
    let mut empty = Vec::new();
    let mut full = Vec::new();
    for _ in 0..ROUNDS {
        let mut command = Command::new(&me);
        command.arg("--empty-window");
        empty.push(time_to_window(&screen, command, "^Empty$")?);
        let mut command = Command::new(app);
        command.arg("--data-dir").arg(data.path());
        full.push(time_to_window(&screen, command, "^Firstfeed$")?);
    }
    let (empty, full) = (median(empty), median(full));
    let ratio = full.as_secs_f64() / empty.as_secs_f64();
    println!("empty eframe window  {:>7.1} ms", empty.as_secs_f64() * 1e3);
    println!("Firstfeed            {:>7.1} ms", full.as_secs_f64() * 1e3);
    println!("ratio                {ratio:>7.2}    (at most {MOST_TIMES})");

    let ticks = idle_ticks(&screen, app)?;
    println!(
        "idle with a preview: {ticks} ticks of processor time in {} s (at most 0)",
        WATCHED.as_secs()
    );
    if ratio > MOST_TIMES || ticks > 0 {
        return Err("over the limit".into());
    }
    Ok(())
}

/// What eframe costs by itself.
fn empty_window() -> Res<()> {
    struct Empty;
    impl eframe::App for Empty {
        fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
            egui::CentralPanel::default().show(ui, |_| ());
        }
    }
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1100.0, 760.0]),
        ..eframe::NativeOptions::default()
    };
    eframe::run_native("Empty", options, Box::new(|_| Ok(Box::new(Empty))))?;
    Ok(())
}

/// Processor ticks (1/100 s) of the program, threads included, while a preview is on the screen
/// and nothing happens.
fn idle_ticks(screen: &Screen, app: &str) -> Res<u64> {
    let folder = tempfile::tempdir()?;
    let server = WebServer::always(Reply::ok(feed()));
    let catalogue = folder.path().join("catalogue");
    let feeds: Vec<_> = (0..FEEDS)
        .map(|number| server.url(&format!("/{number}.xml")))
        .collect();
    write_catalogue(&catalogue, &feeds)?;
    let mut command = Command::new(app);
    command.arg("--data-dir").arg(folder.path().join("data"));
    command.arg("--catalogue").arg(&catalogue);
    // What the settings name may be on this machine.
    let host = server.host();
    command.args(["--mastodon", &format!("{host}=http://{host}")]);
    let child = Running(screen.command(&mut command).spawn()?);
    let title = "^Firstfeed$";
    screen.wait_for(title)?;
    let press = |key| {
        // Each key needs the screen that the one before it brought.
        pause(Duration::from_millis(500));
        screen.press(title, &[key])
    };
    press("Return")?;
    press("ctrl+f")?;
    screen.write(title, "nursing")?;
    // Takes nursing, leaves the search field, goes to the people, goes to the preview.
    for _ in 0..4 {
        press("Return")?;
    }
    let give_up = Instant::now() + screen::PATIENCE;
    while server.log().len() < FEEDS {
        if Instant::now() > give_up {
            return Err("the preview asked for nothing".into());
        }
        pause(Duration::from_millis(50));
    }
    pause(Duration::from_secs(3));
    let before = ticks(child.0.id())?;
    pause(WATCHED);
    Ok(ticks(child.0.id())? - before)
}

/// A feed of thirty entries, the newest of today.
fn feed() -> String {
    let entries: String = (0..30)
        .map(|number| {
            let date = chrono::Utc::now() - chrono::Duration::hours(5 * number + 1);
            let date = date.to_rfc2822();
            format!(
                "<item><guid>{number}</guid><title>Entry {number}</title><pubDate>{date}</pubDate>\
                 <description>What happened on the ward, and what was learnt.</description></item>"
            )
        })
        .collect();
    format!("<rss version=\"2.0\"><channel><title>Ward notes</title>{entries}</channel></rss>")
}

/// The bundled topics with these feeds on nursing in the place of all sources.
fn write_catalogue(folder: &Path, feeds: &[String]) -> Res<()> {
    let files = Files::bundled();
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("topics.toml"), files.topics)?;
    std::fs::write(folder.join("examples.tsv"), files.examples)?;
    std::fs::write(folder.join("SOURCES.md"), files.origins)?;
    for network in Network::ALL {
        let mut text = format!("{HEADER}\n");
        if network == Network::Web {
            for feed in feeds {
                text += &format!(
                    "{feed}\tWard notes\tpublication\tnursing\ten\tNotes\t\tbench\tnow\t5\n"
                );
            }
        }
        std::fs::write(folder.join(Files::name(network)), text)?;
    }
    Ok(())
}

fn ticks(pid: u32) -> Res<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name in brackets may hold blanks; the fields after it are fixed (proc(5)).
    let (_, rest) = stat.rsplit_once(')').ok_or("odd /proc/PID/stat")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let field = |at: usize| -> Res<u64> { Ok(fields.get(at).ok_or("short stat")?.parse()?) };
    Ok(field(11)? + field(12)?)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "a benchmark waits for real time")]
fn pause(time: Duration) {
    std::thread::sleep(time);
}

fn time_to_window(screen: &Screen, mut command: Command, name: &str) -> Res<Duration> {
    let started = Instant::now();
    let _child = Running(screen.command(&mut command).spawn()?);
    screen.wait_for(name)?;
    Ok(started.elapsed())
}
