//! Measures the real program in a real window on a virtual screen (Xvfb):
//! how soon it shows its content, beside an empty eframe window in the same run,
//! and how much processor time it takes while nothing happens.
//!
//! `cargo bench --bench window` (needs Xvfb and xdotool).

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::error::Error;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starts of each program; the median counts.
const ROUNDS: usize = 11;
/// The window may show its content at most this many times later than an empty one.
const MOST_TIMES: f64 = 1.3;
/// How long the idle program is watched.
const WATCHED: Duration = Duration::from_secs(10);

type Res<T> = Result<T, Box<dyn Error>>;

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
        empty.push(screen.time_to_window(command, "^Empty$")?);
        let mut command = Command::new(app);
        command.arg("--data-dir").arg(data.path());
        full.push(screen.time_to_window(command, "^Firstfeed$")?);
    }
    let (empty, full) = (median(empty), median(full));
    let ratio = full.as_secs_f64() / empty.as_secs_f64();
    println!("empty eframe window  {:>7.1} ms", empty.as_secs_f64() * 1e3);
    println!("Firstfeed            {:>7.1} ms", full.as_secs_f64() * 1e3);
    println!("ratio                {ratio:>7.2}    (at most {MOST_TIMES})");

    let ticks = idle_ticks(&screen, app, data.path())?;
    println!(
        "idle: {ticks} ticks of processor time in {} s (at most 0)",
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

/// Processor ticks (1/100 s) of the program, threads included, while nothing happens.
fn idle_ticks(screen: &Screen, app: &str, data: &Path) -> Res<u64> {
    let mut command = screen.command(Command::new(app).arg("--data-dir").arg(data));
    let child = Running(command.spawn()?);
    screen.wait_for("^Firstfeed$")?;
    pause(Duration::from_secs(3));
    let before = ticks(child.0.id())?;
    pause(WATCHED);
    Ok(ticks(child.0.id())? - before)
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

/// A child that does not outlive the benchmark.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.kill().is_ok() {
            self.0.wait().ok();
        }
    }
}

/// A virtual screen.
struct Screen {
    display: String,
    _server: Running,
}

impl Screen {
    fn start() -> Res<Self> {
        let number = 90 + std::process::id() % 900;
        let display = format!(":{number}");
        let server = Command::new("Xvfb")
            .args([
                display.as_str(),
                "-screen",
                "0",
                "1400x1000x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb: {error}"))?;
        let screen = Self {
            display,
            _server: Running(server),
        };
        for _ in 0..100 {
            let mut probe = Command::new("xdotool");
            if screen
                .command(probe.arg("getdisplaygeometry"))
                .status()?
                .success()
            {
                return Ok(screen);
            }
            pause(Duration::from_millis(50));
        }
        Err("Xvfb did not come up".into())
    }

    /// The command on this screen, with its own words kept away from ours.
    fn command(&self, command: &mut Command) -> Command {
        let mut copy = Command::new(command.get_program());
        copy.args(command.get_args())
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        copy
    }

    /// Waits until a window of this name is on the screen. eframe shows its window
    /// only after the first frame has been painted. (xdotool's own `--sync` looks only
    /// twice a second.)
    fn wait_for(&self, name: &str) -> Res<()> {
        let give_up = Instant::now() + Duration::from_secs(30);
        while Instant::now() < give_up {
            let mut search = Command::new("xdotool");
            search.args(["search", "--onlyvisible", "--name", name]);
            if self.command(&mut search).status()?.success() {
                return Ok(());
            }
        }
        Err(format!("no window {name}").into())
    }

    fn time_to_window(&self, mut command: Command, name: &str) -> Res<Duration> {
        let started = Instant::now();
        let _child = Running(self.command(&mut command).spawn()?);
        self.wait_for(name)?;
        Ok(started.elapsed())
    }
}
