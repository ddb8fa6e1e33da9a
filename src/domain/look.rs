//! How the desktop is set, and what the app makes of it.

use super::settings::{Settings, Theme};

/// How the desktop is set, as far as it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Desktop {
    /// Dark, or light; `None` where it does not tell, or has no preference.
    pub dark: Option<bool>,
    /// It asks for more contrast.
    pub high_contrast: bool,
    /// It asks for less motion.
    pub reduced_motion: bool,
}

/// How the app is to look: the person's own settings over those of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Light or dark; as the window system tells where neither person nor desktop say.
    pub theme: Theme,
    /// Text size in percent.
    pub zoom: u16,
    /// More contrast.
    pub high_contrast: bool,
    /// No motion.
    pub reduced_motion: bool,
}

impl Look {
    /// What follows from the settings on this desktop.
    #[must_use]
    pub const fn of(settings: &Settings, desktop: Desktop) -> Self {
        let theme = match (settings.theme, desktop.dark) {
            (Theme::System, Some(true)) => Theme::Dark,
            (Theme::System, Some(false)) => Theme::Light,
            (theme, _) => theme,
        };
        Self {
            theme,
            zoom: settings.zoom,
            high_contrast: settings.high_contrast || desktop.high_contrast,
            reduced_motion: settings.reduced_motion || desktop.reduced_motion,
        }
    }
}
