//! Every screen in many states: what a screen reader says, and pictures.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::iter_over_hash_type,
    clippy::expect_used,
    clippy::many_single_char_names,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a renderer counts pixels, and a test may stop where the sample is not what it should be"
)]

#[path = "../support/cpu_renderer.rs"]
mod cpu_renderer;
mod explaining;
mod extremes;
mod eye;
mod following;
mod gallery;
mod keyboard;
mod leading;
mod parts;
mod room;
mod runs;
#[path = "../support/sample.rs"]
mod sample;
mod scripts;
mod selecting;
mod spoken;
mod states;
mod translated;
mod walking;

use std::cell::RefCell;
use std::rc::Rc;

use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use firstfeed::domain::event::{Event, User};
use firstfeed::domain::model::Model;
use firstfeed::ui::{self, ViewState};

use cpu_renderer::CpuRenderer;
use states::State;

/// The window as it opens the first time.
const DEFAULT: [f32; 2] = [1_100.0, 760.0];
/// Wide enough for the side panel; smaller files than the default window.
const WIDE: [f32; 2] = [960.0, 640.0];
/// The smallest window.
const SMALL: [f32; 2] = [720.0, 560.0];

/// A window in which things happen, without a shell: effects are dropped.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static>,
    pub(crate) model: Rc<RefCell<Model>>,
    pub(crate) done: Rc<RefCell<Vec<User>>>,
}

impl Window {
    fn open(model: Model, view: ViewState, size: [f32; 2], theme: egui::Theme) -> Self {
        Self::open_with(model, view, size, theme, ui::install)
    }

    fn open_with(
        model: Model,
        view: ViewState,
        size: [f32; 2],
        theme: egui::Theme,
        setup: impl FnOnce(&egui::Context) + 'static,
    ) -> Self {
        let model = Rc::new(RefCell::new(model));
        let done = Rc::new(RefCell::new(Vec::new()));
        let mut view = view;
        let shared = (Rc::clone(&model), Rc::clone(&done));
        let harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .with_max_steps(32)
            .with_context_setup(setup)
            .renderer(CpuRenderer::default())
            .build_ui(move |ui| {
                let (model, done) = &shared;
                let mut out: Vec<Event> = Vec::new();
                // Without the margin that the harness leaves.
                let room = ui.ctx().content_rect();
                ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
                    ui.set_clip_rect(room);
                    ui::root_ui(ui, &model.borrow(), &mut view, &mut out);
                });
                for event in out {
                    if let Event::User(user) = &event {
                        done.borrow_mut().push(user.clone());
                    }
                    sample::settle(&mut model.borrow_mut(), event);
                }
            });
        let mut window = Self {
            harness,
            model,
            done,
        };
        window.harness.run_steps(4);
        window
    }

    fn show(state: &State, size: [f32; 2], theme: egui::Theme, zoom: f32) -> Self {
        let mut window = Self::open((state.model)(), (state.view)(), size, theme);
        if zoom > 1.0 {
            window.harness.ctx.set_zoom_factor(zoom);
            window.harness.run_steps(4);
        }
        (state.then)(&mut window);
        window.harness.run_steps(4);
        window
    }

    pub(crate) fn type_in(&mut self, field: &str, words: &str) {
        self.harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, field)
            .focus();
        self.harness.run_steps(2);
        self.harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, field)
            .type_text(words);
        self.harness.run_steps(3);
    }

    pub(crate) fn scroll(&mut self, points: f32) {
        self.harness.hover_at(egui::pos2(300.0, 350.0));
        self.harness.run_steps(1);
        self.harness.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: egui::Modifiers::NONE,
        });
        self.harness.run_steps(12);
    }
}

const KEPT: [(&str, [f32; 2], egui::Theme); 8] = [
    ("welcome", WIDE, egui::Theme::Light),
    ("interests", WIDE, egui::Theme::Light),
    ("people", SMALL, egui::Theme::Dark),
    ("preview", WIDE, egui::Theme::Light),
    ("preview_offline", SMALL, egui::Theme::Light),
    ("preview_loading", SMALL, egui::Theme::Dark),
    ("keep", SMALL, egui::Theme::Light),
    ("home", WIDE, egui::Theme::Dark),
];

/// Pictures that are kept: few, small, one of each screen.
#[test]
fn pictures() {
    let options = SnapshotOptions::new()
        .output_path("tests/screens/snapshots")
        .max_failed_pixels(300);
    let mut results = SnapshotResults::new();
    for (name, size, theme) in KEPT {
        let state = states::state_of(name);
        let mut window = Window::show(state, size, theme, 1.0);
        let word = if theme == egui::Theme::Dark {
            "dark"
        } else {
            "light"
        };
        let image = window.harness.render().expect("a picture");
        let file = format!("{name}-{word}");
        results.add(try_image_snapshot_options(&image, file, &options));
    }
    results.unwrap();
}
