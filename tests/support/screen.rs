//! A virtual screen for the real program in a real window (needs Xvfb and xdotool).

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Long enough never to be the reason for failing.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) type Res<T> = Result<T, Box<dyn Error>>;

/// A child that does not outlive its owner.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.kill().is_ok() {
            self.0.wait().ok();
        }
    }
}

/// A virtual screen.
pub(crate) struct Screen {
    display: String,
    _server: Running,
}

impl Screen {
    pub(crate) fn start() -> Res<Self> {
        // The server looks for a free number and tells it once it is ready.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24"])
            // Without -noreset it begins anew when its last client leaves, and is away meanwhile.
            .args(["-noreset", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb: {error}"))?;
        let told = server.stdout.take().ok_or("Xvfb has no output")?;
        let server = Running(server);
        let mut number = String::new();
        BufReader::new(told).read_line(&mut number)?;
        let number: u32 = number.trim().parse()?;
        Ok(Self {
            display: format!(":{number}"),
            _server: server,
        })
    }

    /// Presses keys, one after the other, in the window of this name.
    pub(crate) fn press(&self, name: &str, keys: &[&str]) -> Res<()> {
        self.drive(name, "key", keys)
    }

    /// Types words in the window of this name.
    pub(crate) fn write(&self, name: &str, words: &str) -> Res<()> {
        self.drive(name, "type", &[words])
    }

    fn drive(&self, name: &str, what: &str, words: &[&str]) -> Res<()> {
        let mut command = Command::new("xdotool");
        command.args(["search", "--onlyvisible", "--name", name]);
        // Without a window manager nobody else gives it the focus.
        command.args(["windowfocus", "--sync", what, "--delay", "60"]);
        command.args(words);
        if self.command(&mut command).status()?.success() {
            Ok(())
        } else {
            Err(format!("could not {what} {words:?}").into())
        }
    }

    /// The command on this screen, with its own words kept away from ours.
    pub(crate) fn command(&self, command: &mut Command) -> Command {
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
    pub(crate) fn wait_for(&self, name: &str) -> Res<()> {
        let give_up = Instant::now() + PATIENCE;
        while Instant::now() < give_up {
            let mut search = Command::new("xdotool");
            search.args(["search", "--onlyvisible", "--name", name]);
            if self.command(&mut search).status()?.success() {
                return Ok(());
            }
        }
        Err(format!("no window {name}").into())
    }
}
