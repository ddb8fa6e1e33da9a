//! Whether what is drawn stands out from what it is drawn on.

use super::*;

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
