//! Our tokens as egui styles, and the person's settings on top of them.

use egui::style::{HandleShape, ScrollStyle, Selection, WidgetVisuals};
use egui::{CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, vec2};

use super::theme::{self, Palette, size};
use super::{fonts, spoken};
use crate::domain::look::Look;
use crate::domain::model::Theme;

/// Seconds a short motion takes.
const MOTION_SECS: f32 = 0.12;

/// Sets fonts and styles; once, before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.add_plugin(spoken::Finish);
    ctx.set_fonts(fonts::definitions());
    set_palettes(ctx, &theme::LIGHT, &theme::DARK);
    ctx.options_mut(|options| {
        // The text size is a setting of ours, kept between launches.
        options.zoom_with_keyboard = false;
        options.fallback_theme = egui::Theme::Light;
    });
}

fn set_palettes(ctx: &egui::Context, light: &Palette, dark: &Palette) {
    ctx.set_style_of(egui::Theme::Light, style(light));
    ctx.set_style_of(egui::Theme::Dark, style(dark));
}

/// Applies theme, contrast, text size and reduced motion.
pub fn apply_look(ctx: &egui::Context, look: Look) {
    if look.high_contrast {
        set_palettes(ctx, &theme::HIGH_LIGHT, &theme::HIGH_DARK);
    } else {
        set_palettes(ctx, &theme::LIGHT, &theme::DARK);
    }
    ctx.set_theme(match look.theme {
        Theme::System => egui::ThemePreference::System,
        Theme::Light => egui::ThemePreference::Light,
        Theme::Dark => egui::ThemePreference::Dark,
    });
    ctx.set_zoom_factor(f32::from(look.zoom) / 100.0);
    let still = look.reduced_motion;
    ctx.all_styles_mut(|style| {
        style.animation_time = if still { 0.0 } else { MOTION_SECS };
        style.scroll_animation = if still {
            egui::style::ScrollAnimation::none()
        } else {
            egui::style::ScrollAnimation::default()
        };
    });
}

fn style(p: &Palette) -> Style {
    let mut style = Style {
        animation_time: MOTION_SECS,
        ..Style::default()
    };
    let regular = |size| FontId::new(size, FontFamily::Proportional);
    style.text_styles = [
        (TextStyle::Heading, fonts::bold(size::HEADING)),
        (TextStyle::Body, regular(size::BODY)),
        (TextStyle::Button, fonts::medium(size::BODY)),
        (TextStyle::Small, regular(size::SMALL)),
        (
            TextStyle::Monospace,
            FontId::new(size::SMALL, FontFamily::Monospace),
        ),
    ]
    .into();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.35;
    style.url_in_tooltip = true;
    style.always_scroll_the_only_direction = true;

    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(14.0, 8.0);
    spacing.interact_size = vec2(36.0, 36.0);
    spacing.menu_margin = Margin::same(8);
    spacing.window_margin = Margin::same(24);
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = 8.0;
    spacing.tooltip_width = 320.0;
    spacing.slider_rail_height = 6.0;
    spacing.scroll = ScrollStyle {
        bar_width: 10.0,
        floating_width: 5.0,
        dormant_handle_opacity: 0.25,
        ..ScrollStyle::floating()
    };

    style.visuals = visuals(p);
    style
}

fn visuals(p: &Palette) -> egui::Visuals {
    let mut v = if p.dark {
        egui::Visuals::dark()
    } else {
        egui::Visuals::light()
    };
    let state = |fill, edge: Stroke, ink| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(10),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    v.widgets.noninteractive = state(p.surface, Stroke::new(1.0, p.hairline), p.ink);
    v.widgets.inactive = state(p.sunken, Stroke::new(1.0, p.hairline), p.ink);
    v.widgets.hovered = state(p.hover, Stroke::new(1.0, p.edge), p.ink);
    v.widgets.active = state(p.hover, Stroke::new(2.0, p.accent), p.ink);
    v.widgets.open = state(p.hover, Stroke::new(1.0, p.edge), p.ink);
    v.selection = Selection {
        bg_fill: p.accent_soft,
        stroke: Stroke::new(1.5, p.accent_ink),
    };
    v.override_text_color = Some(p.ink);
    v.weak_text_color = Some(p.quiet);
    v.hyperlink_color = p.accent_ink;
    v.faint_bg_color = p.sunken;
    v.extreme_bg_color = p.sunken;
    v.code_bg_color = p.sunken;
    v.warn_fg_color = p.attention_ink;
    v.error_fg_color = p.danger_ink;
    v.window_fill = p.surface;
    v.panel_fill = p.canvas;
    v.window_stroke = Stroke::new(1.0, p.hairline);
    v.window_corner_radius = CornerRadius::same(14);
    v.menu_corner_radius = CornerRadius::same(12);
    let shadow = Shadow {
        offset: [0, 6],
        blur: 24,
        spread: 0,
        color: p.shadow,
    };
    v.window_shadow = shadow;
    v.popup_shadow = shadow;
    // Buttons have colours of their own for this.
    v.disabled_alpha = 1.0;
    v.slider_trailing_fill = true;
    v.handle_shape = HandleShape::Circle;
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(2.0, p.accent);
    v.interact_cursor = Some(egui::CursorIcon::PointingHand);
    v
}
