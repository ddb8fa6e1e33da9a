//! The page that shows every component: its pictures are kept, and it is held to the same rules
//! as the screens.

use egui_kittest::{Harness, SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use firstfeed::ui::{self, components::Components};

use crate::cpu_renderer::CpuRenderer;
use crate::sample;
use crate::spoken::controls;

/// All of the page at once.
const WHOLE: [f32; 2] = [900.0, 5_200.0];

pub(crate) fn page(theme: egui::Theme) -> Harness<'static> {
    let mut page = Components::new(sample::catalogue());
    let mut harness = Harness::builder()
        .with_size(WHOLE)
        .with_theme(theme)
        .with_context_setup(ui::install)
        .renderer(CpuRenderer::default())
        .build_ui(move |ui| {
            let room = ui.ctx().content_rect();
            ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
                ui.set_clip_rect(room);
                page.page_ui(ui);
            });
        });
    harness.run_steps(4);
    harness
}

#[test]
fn pictures_of_components() {
    let options = SnapshotOptions::new()
        .output_path("tests/screens/snapshots")
        .max_failed_pixels(300);
    let mut results = SnapshotResults::new();
    for (name, theme) in [
        ("components-light", egui::Theme::Light),
        ("components-dark", egui::Theme::Dark),
    ] {
        let image = page(theme).render().expect("a picture");
        results.add(try_image_snapshot_options(&image, name, &options));
    }
    results.unwrap();
}

#[test]
fn all_of_the_page_is_there_and_each_control_has_a_name() {
    let harness = page(egui::Theme::Light);
    let mut found = Vec::new();
    controls(&harness.root(), &mut found);
    assert!(found.len() > 60, "{}", found.len());
    for (role, name, place) in found {
        assert!(!name.trim().is_empty(), "a {role} at {place:?}");
        assert!(place.bottom() < WHOLE[1], "{name} is below the page");
    }
}
