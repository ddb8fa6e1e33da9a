//! Ties model, shell and window together for eframe.

pub mod components;
pub mod fonts;
pub mod window;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Offset as _;
use eframe::CreationContext;
use tokio::runtime::Handle;

use crate::catalogue::Catalogue;
use crate::domain::effect::{Effect, Place};
use crate::domain::event::{Event, User, World};
use crate::domain::look::Look;
use crate::domain::model::{Addresses, Language, Model, Notice, Saved};
use crate::domain::problem::Problem;
use crate::domain::update::{start, update};
use crate::net::Net;
use crate::shell::desktop::{Dialogs, Opener};
use crate::shell::look::DesktopWatch;
use crate::shell::store::{Journal, Store};
use crate::shell::vault::Vault;
use crate::shell::{Shell, now};
use crate::text;
use crate::ui::{self, ViewState};
use window::Window;

/// Smallest window, in points at 100 % text size.
pub const SMALLEST: [f32; 2] = [720.0, 560.0];
/// First window, in points at 100 % text size.
pub const USUAL: [f32; 2] = [1100.0, 760.0];
/// How long the first frame may take before other work begins.
const SETTLING: Duration = Duration::from_millis(250);
/// Time for answers in one frame: a plan's worth of them at once must not hold up the window.
const ANSWERING: Duration = Duration::from_millis(12);

/// What the app is made of, besides the window.
pub struct Parts {
    /// Where effects run.
    pub runtime: Handle,
    /// Saved answers and posts.
    pub store: Store,
    /// The networks.
    pub net: Net,
    /// Opens links.
    pub opener: Opener,
    /// Topics and sources.
    pub catalogue: Arc<Catalogue>,
    /// Answers of last time.
    pub saved: Option<Saved>,
    /// Runs of the past.
    pub journal: Journal,
    /// Keys of accounts.
    pub vault: Vault,
    /// How the desktop is set.
    pub desktop: DesktopWatch,
    /// What has to be told at the start.
    pub problem: Option<Problem>,
    /// Folder of the data, for the settings.
    pub data_dir: String,
    /// Addresses given on the command line; they are saved.
    pub addresses: GivenAddresses,
    /// A plan file to open.
    pub plan: Option<PathBuf>,
}

/// Addresses given on the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenAddresses {
    /// Bluesky's public view.
    pub bluesky: Option<String>,
    /// The server asked for hashtags.
    pub hashtags: Option<String>,
    /// The directory of Bluesky's accounts.
    pub plc: Option<String>,
    /// Servers that may be asked although they are in a private network.
    pub own: Vec<String>,
    /// Mastodon servers: name in handles, base address.
    pub mastodon: Vec<(String, String)>,
}

impl GivenAddresses {
    fn over(&self, saved: &Addresses) -> Addresses {
        let mut addresses = saved.clone();
        if let Some(bluesky) = &self.bluesky {
            addresses.bluesky.clone_from(bluesky);
        }
        if let Some(hashtags) = &self.hashtags {
            addresses.hashtags.clone_from(hashtags);
        }
        if let Some(plc) = &self.plc {
            addresses.plc.clone_from(plc);
        }
        for own in &self.own {
            if !addresses.own.contains(own) {
                addresses.own.push(own.clone());
            }
        }
        addresses.mastodon.extend(self.mastodon.iter().cloned());
        addresses
    }
}

/// The running app.
pub struct App {
    /// What the app knows.
    pub model: Model,
    view: ViewState,
    shell: Shell,
    /// Answers that arrived and await their turn.
    waiting: VecDeque<Event>,
    applied: Option<Look>,
    /// Language of the words in use.
    spoken: Option<Language>,
    window: Window,
    runtime: Handle,
    /// Whether anything has been drawn yet.
    drawn: bool,
}

impl App {
    /// Begins: sets fonts and styles, tells what has to be told, opens a given plan.
    #[must_use]
    pub fn new(cc: &CreationContext<'_>, parts: Parts) -> Self {
        let ctx = &cc.egui_ctx;
        ui::install(ctx);
        let waker = {
            let ctx = ctx.clone();
            Arc::new(move || ctx.request_repaint_of(egui::ViewportId::ROOT))
        };
        let runtime = parts.runtime.clone();
        let mut desktop = parts.desktop;
        // Most often it has answered while the window was made, so that nothing flashes.
        let told = desktop.now();
        let shell = Shell::new(parts.runtime, parts.store, parts.net, waker, parts.opener)
            .with_dialogs(Dialogs::of(cc))
            .with_vault(parts.vault)
            .with_desktop(desktop);
        let new = parts.saved.is_none();
        let window = parts.saved.as_ref().and_then(|s| s.settings.window);
        let mut view = ViewState::default();
        view.data_dir = parts.data_dir;
        let mut app = Self {
            model: Model::new(parts.catalogue, parts.saved),
            view,
            shell,
            waiting: VecDeque::new(),
            applied: None,
            spoken: None,
            window: Window::new(window),
            runtime,
            drawn: false,
        };
        app.model.system = text::lang::system().language();
        if new {
            app.model.wishes.read_in(app.model.system);
        }
        app.tell_time();
        app.take(Event::World(World::Desktop(told)));
        app.model.following.runs = parts.journal.runs;
        if parts.journal.damaged > 0 {
            app.model
                .notice(Notice::JournalDamaged(parts.journal.damaged));
        }
        if let Some(problem) = parts.problem {
            app.model.tell_saved(Err(problem));
        }
        let addresses = parts.addresses.over(&app.model.settings.addresses);
        if addresses != *app.model.settings.addresses {
            app.take(Event::User(User::SetAddresses(addresses)));
        }
        let effects = start(&mut app.model);
        app.perform(effects);
        if let Some(path) = parts.plan {
            app.take(Event::User(User::OpenPlan(Place::Path(path))));
        }
        app.apply_look(ctx);
        app
    }

    /// Tells the model the time and how far the person's clock is from UTC.
    fn tell_time(&mut self) {
        let now = now();
        let utc_offset_secs = chrono::DateTime::from_timestamp(now, 0).map_or(0, |time| {
            let local = time.with_timezone(&chrono::Local);
            local.offset().fix().local_minus_utc()
        });
        self.take(Event::World(World::Clock {
            now,
            utc_offset_secs,
        }));
    }

    fn take(&mut self, event: Event) {
        let effects = update(&mut self.model, event);
        self.perform(effects);
    }

    fn perform(&self, effects: Vec<Effect>) {
        for effect in effects {
            self.shell.perform(effect);
        }
    }

    /// Takes what the person did, in order.
    fn take_all(&mut self, ctx: &egui::Context, events: Vec<Event>) {
        if events.is_empty() {
            return;
        }
        self.tell_time();
        for event in events {
            self.take(event);
        }
        self.apply_look(ctx);
        ctx.request_repaint();
    }

    /// Takes what has arrived, in order; what finds no time is taken in the next frame.
    fn take_arrivals(&mut self, ctx: &egui::Context) {
        self.waiting.extend(self.shell.drain());
        if self.waiting.is_empty() {
            return;
        }
        self.tell_time();
        let begun = Instant::now();
        while let Some(event) = self.waiting.pop_front() {
            self.take(event);
            if begun.elapsed() > ANSWERING {
                break;
            }
        }
        self.apply_look(ctx);
        if !self.waiting.is_empty() {
            ctx.request_repaint();
        }
    }

    fn apply_look(&mut self, ctx: &egui::Context) {
        let look = self.model.look();
        if self.applied != Some(look) {
            ui::apply_look(ctx, look);
            self.applied = Some(look);
        }
        let language = self.model.settings.language;
        if self.spoken != Some(language) {
            text::lang::choose(language);
            // At the start, the first frame comes before.
            if self.spoken.replace(language).is_some() {
                self.prepare_search(Duration::ZERO);
            }
        }
    }

    /// Makes the search ready after a while, off the drawing thread.
    fn prepare_search(&self, after: Duration) {
        let catalogue = Arc::clone(&self.model.catalogue);
        let language = self.model.language();
        self.runtime.spawn(async move {
            tokio::time::sleep(after).await;
            tokio::task::spawn_blocking(move || catalogue.prepare_search(language));
        });
    }
}

impl eframe::App for App {
    /// Runs before each frame, and alone while the window is hidden.
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        self.take_arrivals(ctx);
        if self.drawn {
            self.window.shown(ctx);
        }
        // One plan at a time: of several files the first counts.
        let dropped = ctx.input(|input| {
            let first = input.raw.dropped_files.first();
            first.map(|file| file.path().to_path_buf())
        });
        let dropped = dropped.map(User::Dropped);
        let window = self.window.settled(ctx).map(User::Window);
        let events = dropped.into_iter().chain(window).map(Event::User).collect();
        self.take_all(ctx, events);
    }

    /// What is behind everything. Clearing is cheaper than painting a ground over the window.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    /// Draws. egui may draw a frame twice, so nothing but drawing and collecting happens
    /// before the events are taken.
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        let mut out = Vec::new();
        ui::root_ui(ui, &self.model, &mut self.view, &mut out);
        if !std::mem::replace(&mut self.drawn, true) {
            // The window is shown after this frame; what has to wait for that comes in the next.
            ui.ctx().request_repaint();
            // Before anybody can type, and after the window is there: without a graphics card
            // this frame is painted by the processor, which must not be busy with anything else.
            self.prepare_search(SETTLING);
        }
        let ctx = ui.ctx().clone();
        self.take_all(&ctx, out);
    }
}
