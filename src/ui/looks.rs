//! What the settings say of how the app looks and in which language it speaks.

use egui::Ui;

use super::settings::ZOOMS;
use super::spoken;
use super::theme::space;
use super::widgets::chip::{self, Choice};
use super::widgets::layout;
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::model::{Language, Theme};
use crate::text::{desktop, settings as words};

/// Light or dark, language, text size, motion and contrast.
pub(super) fn look_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let settings = &model.settings;
    let themes = [Theme::System, Theme::Light, Theme::Dark];
    let themes = themes.map(|theme| (theme, words::theme(theme).to_owned()));
    choose_ui(
        ui,
        words::theme_name(),
        "",
        settings.theme,
        &themes,
        |theme| {
            out.push(Event::User(User::SetTheme(theme)));
        },
    );
    let languages = Language::ALL.map(|language| (language, words::language(language).to_owned()));
    let language = settings.language;
    choose_ui(
        ui,
        words::language_name(),
        "",
        language,
        &languages,
        |language| {
            out.push(Event::User(User::SetAppLanguage(language)));
        },
    );
    let zooms = ZOOMS.map(|zoom| (zoom, words::zoom(zoom)));
    choose_ui(ui, words::zoom_name(), "", settings.zoom, &zooms, |zoom| {
        out.push(Event::User(User::SetZoom(zoom)));
    });
    let desktops = words::theme(Theme::System).to_owned();
    let either = [(false, desktops), (true, desktop::always().to_owned())];
    let still = settings.reduced_motion;
    let help = words::reduced_motion_help();
    choose_ui(ui, words::reduced_motion(), help, still, &either, |still| {
        out.push(Event::User(User::SetReducedMotion(still)));
    });
    let help = desktop::high_contrast_help();
    let high = settings.high_contrast;
    choose_ui(ui, desktop::high_contrast(), help, high, &either, |high| {
        out.push(Event::User(User::SetHighContrast(high)));
    });
}

/// A heading and one of several choices under it.
fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    help: &str,
    chosen: T,
    choices: &[(T, String)],
    mut choose: impl FnMut(T),
) {
    ui.add_space(space::M);
    layout::part_heading_ui(ui, name);
    ui.horizontal_wrapped(|ui| {
        spoken::part(ui, egui::Role::RadioGroup, name);
        for (choice, words) in choices {
            let mut pill = chip::pill_ui(ui, words, None, *choice == chosen, Choice::One);
            if !help.is_empty() {
                pill = pill.on_hover_text(help);
            }
            if pill.clicked() {
                choose(*choice);
            }
        }
    });
}
