//! The page that shows every component: its pictures are kept, and it is held to the same rules
//! as the screens.

use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use firstfeed::domain::look::Desktop;
use firstfeed::domain::model::Theme;
use firstfeed::ui::{self, components::Components};

use crate::cpu_renderer::CpuRenderer;
use crate::sample;
use crate::spoken::controls;

/// All of the page at once.
const WHOLE: [f32; 2] = [900.0, 6_900.0];

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
    assert!(found.len() > 100, "{}", found.len());
    for (role, name, place) in found {
        assert!(!name.trim().is_empty(), "a {role} at {place:?}");
        assert!(place.bottom() < WHOLE[1], "{name} is below the page");
    }
}

/// A control of each kind as it is, pointed at, pressed, and with the focus: side by side, as the
/// window really draws them.
#[test]
fn pictures_of_controls_in_use() {
    let options = SnapshotOptions::new()
        .output_path("tests/screens/snapshots")
        .max_failed_pixels(300);
    let mut results = SnapshotResults::new();
    for (name, theme) in [
        ("controls-light", egui::Theme::Light),
        ("controls-dark", egui::Theme::Dark),
    ] {
        results.add(try_image_snapshot_options(&in_use(theme), name, &options));
    }
    results.unwrap();
}

const ROOM: [f32; 2] = [900.0, 220.0];
/// What is left around a control, for its ring.
const AROUND: f32 = 6.0;
/// Kinds that do not change under the pointer: a pill or box that is on says so by itself, and the
/// pointer over a field is a bar.
const CALM: [&str; 2] = ["20 minutes", "Only what they write themselves"];

type Picture = image::RgbaImage;

fn controls_alone(theme: egui::Theme) -> Harness<'static> {
    let mut page = Components::new(sample::catalogue());
    let mut harness = Harness::builder()
        .with_size(ROOM)
        .with_theme(theme)
        .with_context_setup(ui::install)
        .renderer(CpuRenderer::default())
        .build_ui(move |ui| {
            egui::CentralPanel::default().show(ui, |ui| page.controls_ui(ui));
        });
    harness.run_steps(4);
    harness
}

fn part(harness: &mut Harness<'_>, place: egui::Rect) -> Picture {
    let whole = harness.render().expect("a picture");
    let (left, top) = (place.left().max(0.0) as u32, place.top().max(0.0) as u32);
    let (wide, tall) = (place.width().ceil() as u32, place.height().ceil() as u32);
    image::imageops::crop_imm(&whole, left, top, wide, tall).to_image()
}

fn in_use(theme: egui::Theme) -> Picture {
    let mut found = Vec::new();
    controls(&controls_alone(theme).root(), &mut found);
    let mut lines: Vec<[Picture; 4]> = Vec::new();
    for (role, name, control) in found {
        // The frame of a field lies around what takes the focus, with an icon in front.
        let field = role == "TextInput";
        let around = if field { 40.0 } else { AROUND };
        let place = control.expand2(egui::vec2(around, AROUND));
        let at_rest = part(&mut controls_alone(theme), place);

        let mut window = controls_alone(theme);
        // At its end: the pointer is in the picture, too.
        let end = control.right_bottom() - egui::vec2(5.0, 5.0);
        window.hover_at(end);
        window.run_steps(2);
        let pointed_at = part(&mut window, place);

        window.event(egui::Event::PointerButton {
            pos: end,
            button: egui::PointerButton::Primary,
            pressed: true,
            modifiers: egui::Modifiers::NONE,
        });
        window.run_steps(2);
        let pressed = part(&mut window, place);

        let mut window = controls_alone(theme);
        window.get_by_label(&name).focus();
        window.run_steps(2);
        let focused = part(&mut window, place);

        let calm = field || CALM.contains(&name.as_str());
        let begin = |picture: &Picture| {
            let (wide, tall) = (picture.width() / 2, picture.height());
            image::imageops::crop_imm(picture, 0, 0, wide, tall).to_image()
        };
        let same = begin(&at_rest) == begin(&pointed_at);
        assert_eq!(same, calm, "{name:?} under the pointer");
        assert!(
            at_rest != focused,
            "{name:?} with the focus looks as without"
        );
        lines.push([at_rest, pointed_at, pressed, focused]);
    }
    assert!(lines.len() > 9, "{}", lines.len());
    sheet(&lines)
}

fn sheet(lines: &[[Picture; 4]]) -> Picture {
    const GAP: u32 = 12;
    let wide = lines.iter().map(|line| line[0].width()).max().unwrap_or(0) + GAP;
    let tall: u32 = lines.iter().map(|line| line[0].height() + GAP).sum();
    let ground = *lines[0][0].get_pixel(0, 0);
    let mut sheet = Picture::from_pixel(4 * wide + GAP, tall + GAP, ground);
    let mut top = GAP;
    for line in lines {
        for (column, picture) in (0_u32..).zip(line) {
            let left = GAP + column * wide;
            image::imageops::replace(&mut sheet, picture, left.into(), top.into());
        }
        top += line[0].height() + GAP;
    }
    sheet
}

/// The page looks as the app would on the same desktop.
#[test]
fn the_page_follows_the_desktop() {
    let mut page = Components::new(sample::catalogue());
    let mut desktop = Desktop::default();
    assert!(!page.look_on(desktop).high_contrast);
    desktop.dark = Some(true);
    desktop.high_contrast = true;
    let look = page.look_on(desktop);
    assert_eq!((look.theme, look.high_contrast), (Theme::Dark, true));
}
