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

/// Whether what is drawn stands out from what it is drawn on.
#[cfg(test)]
mod tests {
    use super::super::*;

    fn luminance(color: Color32) -> f32 {
        let [r, g, b, _] = egui::Rgba::from(color).to_array();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_has_contrast_on_every_surface() {
        for p in [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK] {
            for ground in [p.canvas, p.surface, p.sunken, p.hover] {
                for ink in [p.ink, p.quiet, p.accent_ink, p.danger_ink] {
                    let found = contrast(ink, ground);
                    assert!(found >= 4.5, "{ink:?} on {ground:?}: {found:.2}");
                }
                for edge in [p.edge, p.accent] {
                    let found = contrast(edge, ground);
                    assert!(found >= 3.0, "{edge:?} on {ground:?}: {found:.2}");
                }
            }
            for (ink, ground) in [
                (p.on_accent, p.accent),
                (p.on_accent, p.accent_hover),
                (p.accent_ink, p.accent_soft),
                (p.ink, p.accent_soft),
                (p.quiet, p.accent_soft),
                (p.attention_ink, p.attention_soft),
                (p.danger_ink, p.danger_soft),
                (p.ink, p.danger_soft),
                (p.ink, p.attention_soft),
            ] {
                let found = contrast(ink, ground);
                assert!(found >= 4.5, "{ink:?} on {ground:?}: {found:.2}");
            }
        }
    }

    #[test]
    fn more_contrast_is_more_contrast() {
        for (high, usual) in [(HIGH_LIGHT, LIGHT), (HIGH_DARK, DARK)] {
            for ground in [high.canvas, high.surface, high.sunken, high.hover] {
                for ink in [high.ink, high.quiet, high.accent_ink] {
                    let found = contrast(ink, ground);
                    assert!(found >= 7.0, "{ink:?} on {ground:?}: {found:.2}");
                }
                let found = contrast(high.edge, ground);
                assert!(found >= 4.5, "edge on {ground:?}: {found:.2}");
            }
            for ground in [high.canvas, high.surface] {
                let found = contrast(high.hairline, ground);
                assert!(found >= 3.0, "hairline on {ground:?}: {found:.2}");
            }
            // By their canvas palettes are told apart.
            assert_ne!(high.canvas, usual.canvas);
        }
    }

    #[test]
    fn every_hue_has_contrast() {
        for p in [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK] {
            for degrees in 0..360 {
                let t = tint(&p, degrees);
                for ground in [t.soft, t.mid] {
                    let found = contrast(t.ink, ground);
                    assert!(found >= 4.5, "text of hue {degrees}: {found:.2}");
                }
                for ground in [p.surface, p.canvas, t.soft] {
                    let found = contrast(t.strong, ground);
                    assert!(found >= 3.0, "hue {degrees}: {found:.2}");
                }
            }
        }
    }

    /// Parts of a bar and the dots beside their names. Side by side, shades of one hue need not stand
    /// out from each other: between two parts the sunken ground shows, from which each stands out; the
    /// parts come in the order of the names under them; and each name has its share in words.
    #[test]
    fn every_shade_of_a_chart_has_contrast() {
        for p in [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK] {
            for degrees in 0..360 {
                for place in 0..3 {
                    let strong = shade(tint(&p, degrees), place).strong;
                    for ground in [p.surface, p.canvas, p.sunken] {
                        let found = contrast(strong, ground);
                        assert!(found >= 3.0, "shade {place} of {degrees}: {found:.2}");
                    }
                }
            }
            // What has no hue: added by hand, and all others together.
            for grey in [p.quiet, p.edge] {
                for ground in [p.surface, p.canvas, p.sunken] {
                    let found = contrast(grey, ground);
                    assert!(found >= 3.0, "{grey:?} on {ground:?}: {found:.2}");
                }
            }
        }
    }

    /// They are told apart by their lightness as well as that goes within 3:1 from the ground.
    #[test]
    fn shades_of_a_hue_differ() {
        for p in [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK] {
            for degrees in 0..360 {
                let of = |place| shade(tint(&p, degrees), place).strong;
                for (one, next) in [(of(0), of(1)), (of(1), of(2))] {
                    let found = contrast(one, next);
                    assert!(found >= 1.2, "shades of {degrees}: {found:.2}");
                }
            }
        }
    }
}
