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
            zoom: 100,
            high_contrast: false,
            reduced_motion: false,
            addresses: Arc::new(Addresses::default()),
            window: None,
        }
    }
}
