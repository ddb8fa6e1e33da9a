//! Tokens of the look: spacing, radii, type sizes and the colours of both themes.
//! The only file that names colours.
#![expect(
    clippy::disallowed_methods,
    reason = "colours are made here and nowhere else"
)]

mod contrast;

use std::sync::LazyLock;

use egui::Color32;

pub use contrast::{HIGH_DARK, HIGH_LIGHT};

/// Distances, in steps of four points.
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Inside cards and between cards.
    pub const M: f32 = 12.0;
    /// Margin of cards and of the window.
    pub const L: f32 = 16.0;
    /// Between sections.
    pub const XL: f32 = 24.0;
    /// Above a new part of a screen.
    pub const XXL: f32 = 32.0;
    /// Around the promise on the first screen.
    pub const XXXL: f32 = 48.0;
}

/// Corner radii.
pub mod radius {
    /// Controls.
    pub const CONTROL: f32 = 10.0;
    /// Cards.
    pub const CARD: f32 = 14.0;
    /// Chips and pills: more than half of any of their heights.
    pub const FULL: f32 = 64.0;
}

/// Type sizes in points.
pub mod size {
    /// The promise.
    pub const HERO: f32 = 34.0;
    /// Titles of screens.
    pub const TITLE: f32 = 26.0;
    /// Titles inside a screen.
    pub const HEADING: f32 = 18.0;
    /// Body.
    pub const BODY: f32 = 15.0;
    /// Second lines and labels.
    pub const SMALL: f32 = 13.0;
}

/// Widths in points.
pub mod width {
    /// Content column.
    pub const CONTENT: f32 = 1_080.0;
    /// A column of running text, about 70 characters.
    pub const TEXT: f32 = 560.0;
    /// The feed.
    pub const FEED: f32 = 600.0;
    /// Side panel.
    pub const SIDE: f32 = 296.0;
    /// A window this wide has room for the side panel.
    pub const WIDE: f32 = 900.0;
}

/// Height of main controls.
pub const TARGET: f32 = 44.0;
/// Height and width of smaller ones.
pub const SMALL_TARGET: f32 = 32.0;

/// Tint of pictures that are drawn as they are.
pub const AS_IS: Color32 = Color32::WHITE;

/// Colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Whether this is the dark one.
    pub dark: bool,
    /// Window.
    pub canvas: Color32,
    /// Cards and bars.
    pub surface: Color32,
    /// Fields and wells, one step into the window.
    pub sunken: Color32,
    /// Quiet buttons under the pointer.
    pub hover: Color32,
    /// Lines that only part surfaces.
    pub hairline: Color32,
    /// Edges of controls.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Second lines.
    pub quiet: Color32,
    /// Main action, chosen things, links, focus.
    pub accent: Color32,
    /// Main action under the pointer.
    pub accent_hover: Color32,
    /// Text on the main action.
    pub on_accent: Color32,
    /// Ground of chosen things.
    pub accent_soft: Color32,
    /// Text on that ground, and links.
    pub accent_ink: Color32,
    /// Ground of things to know.
    pub attention_soft: Color32,
    /// Text on that ground.
    pub attention_ink: Color32,
    /// Ground of problems.
    pub danger_soft: Color32,
    /// Text on that ground.
    pub danger_ink: Color32,
    /// Over the window behind a dialog.
    pub scrim: Color32,
    /// Under floating things.
    pub shadow: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The light theme.
pub const LIGHT: Palette = Palette {
    dark: false,
    canvas: rgb(0x00F8_F6F1),
    surface: rgb(0x00FF_FFFF),
    sunken: rgb(0x00F0_ECE4),
    hover: rgb(0x00EE_EAE2),
    hairline: rgb(0x00E4_DFD5),
    edge: rgb(0x0088_8278),
    ink: rgb(0x0021_1F1B),
    quiet: rgb(0x0060_5B52),
    accent: rgb(0x000B_6B66),
    accent_hover: rgb(0x0007_5551),
    on_accent: rgb(0x00FF_FFFF),
    accent_soft: rgb(0x00DD_F0EC),
    accent_ink: rgb(0x0007_5B57),
    attention_soft: rgb(0x00FD_F0D3),
    attention_ink: rgb(0x0073_4A00),
    danger_soft: rgb(0x00FB_E7E3),
    danger_ink: rgb(0x009B_2419),
    scrim: Color32::from_black_alpha(110),
    shadow: Color32::from_black_alpha(28),
};

/// The dark theme.
pub const DARK: Palette = Palette {
    dark: true,
    canvas: rgb(0x0016_1513),
    surface: rgb(0x0020_1F1C),
    sunken: rgb(0x002A_2824),
    hover: rgb(0x0030_2E29),
    hairline: rgb(0x0036_332E),
    edge: rgb(0x0085_7E73),
    ink: rgb(0x00F2_EFE9),
    quiet: rgb(0x00B6_AFA3),
    accent: rgb(0x0062_CDC2),
    accent_hover: rgb(0x0084_DDD4),
    on_accent: rgb(0x0004_2D2A),
    accent_soft: rgb(0x0017_3A37),
    accent_ink: rgb(0x008A_DDD4),
    attention_soft: rgb(0x003A_2E14),
    attention_ink: rgb(0x00F2_CB7C),
    danger_soft: rgb(0x0042_211D),
    danger_ink: rgb(0x00FF_B0A5),
    scrim: Color32::from_black_alpha(150),
    shadow: Color32::from_black_alpha(110),
};

/// The colours in use.
#[must_use]
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    of(ui.visuals())
}

/// The colours that these visuals were made from; each palette has a canvas of its own.
pub(super) fn of(visuals: &egui::Visuals) -> &'static Palette {
    let usual = if visuals.dark_mode { &DARK } else { &LIGHT };
    [&HIGH_LIGHT, &HIGH_DARK]
        .into_iter()
        .find(|p| p.dark == visuals.dark_mode && p.canvas == visuals.panel_fill)
        .unwrap_or(usual)
}

/// Shades of one hue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tint {
    /// Ground of an icon, or of a chosen tile.
    pub soft: Color32,
    /// Part of a chosen tile that is filled.
    pub mid: Color32,
    /// Icons, chart slices, edges of chosen tiles.
    pub strong: Color32,
    /// Text on `soft` and `mid`.
    pub ink: Color32,
}

const HUES: usize = 72;

static TINTS: LazyLock<[Vec<Tint>; 2]> = LazyLock::new(|| {
    let make = |dark: bool| {
        (0..HUES)
            .map(|step| {
                #[expect(clippy::cast_precision_loss, reason = "below 72")]
                let degrees = step as f32 * 5.0;
                if dark {
                    Tint {
                        soft: oklch(0.30, 0.035, degrees),
                        mid: oklch(0.40, 0.06, degrees),
                        strong: oklch(0.76, 0.11, degrees),
                        ink: oklch(0.93, 0.03, degrees),
                    }
                } else {
                    Tint {
                        soft: oklch(0.955, 0.026, degrees),
                        mid: oklch(0.885, 0.062, degrees),
                        strong: oklch(0.55, 0.12, degrees),
                        ink: oklch(0.36, 0.07, degrees),
                    }
                }
            })
            .collect()
    };
    [make(false), make(true)]
});

/// Shades of a hue in degrees.
#[must_use]
pub fn tint(palette: &Palette, degrees: u16) -> Tint {
    let index = usize::from(degrees % 360) / 5;
    let [light, dark] = &*TINTS;
    let table = if palette.dark { dark } else { light };
    table.get(index).copied().unwrap_or(Tint {
        soft: palette.sunken,
        mid: palette.hover,
        strong: palette.quiet,
        ink: palette.ink,
    })
}

/// The same hue, nearer to its ink with each place, for several things of one group side by side:
/// so each stands out from the surface at least as much as the first.
#[must_use]
pub fn shade(tint: Tint, place: usize) -> Tint {
    let part = match place % 3 {
        0 => 0.0,
        1 => 0.5,
        _ => 0.9,
    };
    Tint {
        strong: tint.strong.lerp_to_gamma(tint.ink, part),
        ..tint
    }
}

/// A hue for somebody's portrait, the same each time.
#[must_use]
pub fn hue_of(name: &str) -> u16 {
    let sum = name.bytes().fold(17_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte))
    });
    u16::try_from(sum % 360).unwrap_or_default()
}

/// A colour of even lightness over all hues; chroma is lowered until it can be shown.
fn oklch(lightness: f32, chroma: f32, degrees: f32) -> Color32 {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let mut chroma = chroma;
    loop {
        let rgb = oklab_to_linear(lightness, chroma * cos, chroma * sin);
        let fits = rgb.iter().all(|part| (0.0..=1.0).contains(part));
        if fits || chroma < 0.004 {
            let [r, g, b] =
                rgb.map(|part| egui::ecolor::gamma_u8_from_linear_f32(part.clamp(0.0, 1.0)));
            return Color32::from_rgb(r, g, b);
        }
        chroma -= 0.004;
    }
}

#[expect(
    clippy::many_single_char_names,
    reason = "the names that Oklab's own paper uses"
)]
fn oklab_to_linear(lightness: f32, a: f32, b: f32) -> [f32; 3] {
    let l = (0.215_803_76_f32.mul_add(b, 0.396_337_78_f32.mul_add(a, lightness))).powi(3);
    let m = ((-0.063_854_17_f32).mul_add(b, (-0.105_561_346_f32).mul_add(a, lightness))).powi(3);
    let s = ((-1.291_485_5_f32).mul_add(b, (-0.089_484_18_f32).mul_add(a, lightness))).powi(3);
    [
        0.230_969_94_f32.mul_add(s, 4.076_741_7_f32.mul_add(l, -3.307_711_6 * m)),
        (-0.341_319_38_f32).mul_add(s, (-1.268_438_f32).mul_add(l, 2.609_757_4 * m)),
        1.707_614_7_f32.mul_add(s, (-0.004_196_086_3_f32).mul_add(l, -0.703_418_6 * m)),
    ]
}
