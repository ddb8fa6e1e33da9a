//! The palettes for people who need more contrast: plain grounds, and lines and second lines as
//! strong as text.

use super::{DARK, LIGHT, Palette, rgb};

/// The light theme with more contrast.
pub const HIGH_LIGHT: Palette = Palette {
    canvas: rgb(0x00FF_FFFF),
    sunken: rgb(0x00F6_F4F0),
    hairline: LIGHT.edge,
    edge: rgb(0x003A_372F),
    ink: rgb(0x0000_0000),
    quiet: rgb(0x0033_302A),
    accent: rgb(0x0005_4F4B),
    accent_hover: rgb(0x0003_3835),
    accent_ink: rgb(0x0003_4340),
    attention_ink: rgb(0x0052_3400),
    danger_ink: rgb(0x007A_1510),
    ..LIGHT
};

/// The dark theme with more contrast.
pub const HIGH_DARK: Palette = Palette {
    canvas: rgb(0x0000_0000),
    surface: rgb(0x000C_0B0A),
    sunken: rgb(0x0018_1714),
    hairline: DARK.edge,
    edge: rgb(0x00D2_CCC0),
    ink: rgb(0x00FF_FFFF),
    quiet: rgb(0x00E4_DFD5),
    accent: rgb(0x0084_DDD4),
    accent_hover: rgb(0x00A6_ECE5),
    accent_ink: rgb(0x00A6_ECE5),
    attention_ink: rgb(0x00FF_DD9A),
    danger_ink: rgb(0x00FF_C9C2),
    ..DARK
};
