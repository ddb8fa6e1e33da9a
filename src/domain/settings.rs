//! What the person set once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the desktop is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The language of the app's words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "&'static str")]
pub enum Language {
    /// As the desktop is set.
    #[default]
    System,
    /// English.
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Portuguese as it is written in Brazil.
    Portuguese,
}

impl Language {
    /// All that can be chosen.
    pub const ALL: [Self; 6] = [
        Self::System,
        Self::English,
        Self::German,
        Self::Spanish,
        Self::French,
        Self::Portuguese,
    ];

    /// As it is saved; that of a language is also the name of its folder.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt-BR",
        }
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.code()
    }
}

impl From<String> for Language {
    /// A language that a newer version knows is no reason to lose the other answers.
    fn from(code: String) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|language| language.code() == code)
            .unwrap_or_default()
    }
}

/// Where the networks are reached; the public ones unless somebody runs their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Addresses {
    /// Bluesky's public `AppView`.
    pub bluesky: String,
    /// The Mastodon server asked for hashtags.
    pub hashtags: String,
    /// The directory that knows where Bluesky accounts are kept.
    pub plc: String,
    /// Further servers that may be asked although they are in a private network: somebody's own
    /// personal data server, for example.
    pub own: Vec<String>,
    /// Mastodon servers that are reached elsewhere than at `https://NAME`:
    /// name as it stands in handles → base address.
    pub mastodon: BTreeMap<String, String>,
}

impl Default for Addresses {
    fn default() -> Self {
        Self {
            bluesky: "https://public.api.bsky.app".to_owned(),
            hashtags: "https://mastodon.social".to_owned(),
            plc: "https://plc.directory".to_owned(),
            own: Vec::new(),
            mastodon: BTreeMap::new(),
        }
    }
}

/// Size and place of the window in points, and whether it fills the screen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Fills the screen.
    pub maximized: bool,
    /// Upper left corner of the window with its frame, where the platform tells it.
    #[serde(default)]
    pub at: Option<[f32; 2]>,
}

/// What the person set once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// The language of the app's words.
    pub language: Language,
    /// Text size in percent, 100 to 200.
    pub zoom: u16,
    /// Always more contrast; otherwise as the desktop is set.
    pub high_contrast: bool,
    /// Never any motion; otherwise as the desktop is set.
    pub reduced_motion: bool,
    /// Base addresses of the networks.
    pub addresses: Arc<Addresses>,
    /// Where the window was.
    pub window: Option<WindowPlace>,
}

impl Settings {
    /// Allowed text sizes in percent.
    pub const ZOOM: std::ops::RangeInclusive<u16> = 100..=200;
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            language: Language::System,
            zoom: 100,
            high_contrast: false,
            reduced_motion: false,
            addresses: Arc::new(Addresses::default()),
            window: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_saved_and_unknown_ones_cost_nothing_else() {
        for language in Language::ALL {
            let settings = Settings {
                language,
                ..Settings::default()
            };
            let saved = serde_json::to_string(&settings).unwrap();
            let read: Settings = serde_json::from_str(&saved).unwrap();
            assert_eq!(read, settings);
        }
        let newer = r#"{"language":"tlh","zoom":150}"#;
        let read: Settings = serde_json::from_str(newer).unwrap();
        assert_eq!((read.language, read.zoom), (Language::System, 150));
    }
}
