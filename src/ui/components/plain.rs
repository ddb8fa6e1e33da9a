//! Text, buttons, messages and charts: what needs nothing of the model.

use egui::Ui;

use crate::domain::Problem;
use crate::text;
use crate::text::welcome::Myth;
use crate::ui::theme::{self, space, width};
use crate::ui::widgets::button::{self, IconPush, Push};
use crate::ui::widgets::chart::{self, Slice};
use crate::ui::widgets::notice::{self, Banner, Tone};
use crate::ui::widgets::term;
use crate::ui::{fonts, icons};

pub(super) fn text_ui(ui: &mut Ui) {
    let p = theme::palette(ui);
    let said = text::welcome::promise();
    ui.label(fonts::rich(said.plain(), fonts::bold(theme::size::HERO)));
    ui.label(fonts::title(text::preview::title()));
    ui.label(fonts::heading(text::preview::summary()));
    ui.label(fonts::name(text::preview::by_topic()));
    ui.label(fonts::body(text::welcome::help().plain()));
    ui.label(fonts::small(text::welcome::help().plain()).color(p.quiet));
    term::body_ui(ui, &said, p.ink, None);
    button::link_ui(ui, text::welcome::open_plan(), Some("arrow-right"));
}

pub(super) fn buttons_ui(ui: &mut Ui) {
    let said = text::home::adjust();
    for possible in [true, false] {
        ui.horizontal_wrapped(|ui| {
            for push in [
                Push::primary(said).after("arrow-right"),
                Push::secondary(said).icon("sliders-horizontal"),
                Push::quiet(said).icon("sliders-horizontal"),
                Push::danger(said),
            ] {
                ui.add_enabled(possible, push.clone());
                ui.add_enabled(possible, push.small());
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        ui.add(Push::quiet(said).icon("question").small().on(true));
        ui.add(IconPush::new("x", text::frame::close()));
        ui.add(IconPush::new("x", text::frame::close()).small());
        ui.add(IconPush::new("x", text::frame::close()).on(true));
    });
    ui.add(Push::primary(said).large().after("arrow-right"));
}

pub(super) fn notices_ui(ui: &mut Ui) {
    let myth = Myth::Time;
    for (tone, action, closable) in [
        (Tone::News, Some(text::frame::undo()), true),
        (Tone::Hint, None, true),
        (Tone::Busy, None, false),
        (Tone::Attention, Some(text::preview::refresh()), false),
    ] {
        let banner = Banner {
            tone,
            what: myth.said(),
            todo: myth.answer(),
            action,
            closable,
        };
        ui.push_id(banner.tone as u8, |ui| notice::banner_ui(ui, &banner));
        ui.add_space(space::XS);
    }
    notice::problem_ui(ui, &Problem::NotSaved, Some(text::problems::retry()));
}

pub(super) fn charts_ui(ui: &mut Ui) {
    ui.set_max_width(width::SIDE);
    let p = theme::palette(ui);
    let figures = [
        (
            text::numbers::range(80.0, 160.0),
            text::people::posts_unit(160.0),
        ),
        (
            text::numbers::range(10.0, 20.0),
            text::people::minutes_unit(20.0),
        ),
    ];
    chart::figures_ui(ui, &figures);
    let slices = |count: u16| -> Vec<Slice> {
        (0..count)
            .map(|at| Slice {
                name: text::people::more_topics(usize::from(at) + 1),
                amount: f32::from(count - at),
                tint: theme::tint(p, at * 40),
            })
            .collect()
    };
    chart::stacked_bar_ui(ui, text::preview::by_topic(), slices(3));
    ui.add_space(space::M);
    chart::stacked_bar_ui(ui, text::preview::by_topic(), slices(12));
    ui.add_space(space::M);
    let mut hours = [0; 24];
    for (hour, posts) in (7..20).zip([1, 3, 5, 4, 2, 6, 9, 7, 5, 3, 4, 2, 1]) {
        if let Some(bar) = hours.get_mut(hour) {
            *bar = posts;
        }
    }
    chart::hours_ui(ui, &hours, &text::preview::by_hour_words(13, 9));
    let mut spot = ui.available_rect_before_wrap();
    spot.set_height(32.0);
    ui.allocate_rect(spot, egui::Sense::hover());
    for (at, name) in (0_u8..).zip(["heartbeat", "bread", "code", "planet"]) {
        let center = spot.left_center() + egui::vec2(f32::from(at).mul_add(32.0, 12.0), 0.0);
        icons::paint(ui.painter(), center, name, 20.0, p.ink);
    }
}
