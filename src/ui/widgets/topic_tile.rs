//! A topic as a tile: a click chooses it, further clicks say how much.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, Event as Input, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, pos2, vec2,
};

use crate::catalogue::Topic;
use crate::domain::event::{Event, User};
use crate::domain::interests::Strength;
use crate::domain::{Model, Slug};
use crate::text;
use crate::ui::spoken;
use crate::ui::theme::{self, Palette, Tint, radius, size};
use crate::ui::{fonts, hint, icons};

use super::button::IconPush;
use super::{chip, focus_ring, rounding, topic_hue};

/// Height of a tile.
pub const HEIGHT: f32 = 66.0;
/// Least width of a tile.
pub const MIN_WIDTH: f32 = 208.0;

/// State of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Plain,
    Chosen(Strength),
    Refused,
}

/// Draws a tile of this width.
pub fn tile_ui(
    ui: &mut Ui,
    model: &Model,
    topic: &Topic,
    width: f32,
    out: &mut Vec<Event>,
) -> Response {
    let state = match model.interests.strength(&topic.slug) {
        Some(strength) => State::Chosen(strength),
        None if model.interests.is_refused(&topic.slug) => State::Refused,
        None => State::Plain,
    };
    let name = text::topics::name(&model.catalogue, topic);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| {
        let chosen = matches!(state, State::Chosen(_));
        let spoken = text::interests::tile_spoken(
            &name,
            model.interests.strength(&topic.slug),
            state == State::Refused,
        );
        WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), chosen, spoken)
    });
    if response.clicked() {
        out.push(Event::User(User::CycleTopic(topic.slug.clone())));
    }
    keys(ui, &response, state, &topic.slug, out);
    menu_ui(&response, state, &topic.slug, out);

    let aside_id = aside_id(&response);
    let with_aside = hint::shows_refusing(ui)
        || response.contains_pointer()
        || response.has_focus()
        || ui.memory(|memory| memory.has_focus(aside_id));
    if ui.is_rect_visible(rect) {
        let tint = theme::tint(theme::palette(ui), topic_hue(model, &topic.slug));
        let shown = (name.as_ref(), topic.icon.as_str());
        paint(ui, rect, &response, shown, state, tint, with_aside);
    }
    let refused = state == State::Refused;
    let middle = pos2(rect.right() - 26.0, rect.center().y);
    let place = Rect::from_center_size(middle, vec2(36.0, 36.0));
    let button = if refused {
        IconPush::new("arrow-u-up-left", text::interests::allow(&name))
    } else {
        IconPush::new("prohibit", text::interests::refuse(&name))
    };
    let pressed = if with_aside {
        button.put(ui, place, aside_id).clicked()
    } else {
        button.put_unseen(ui, place, aside_id)
    };
    if pressed {
        out.push(Event::User(User::RefuseTopic(topic.slug.clone(), !refused)));
    }
    let see = text::topics::see(&model.catalogue, topic);
    let next = model.interests.after(&topic.slug);
    let said = || text::interests::tile_help(see.trim_end(), next);
    if response.context_menu_opened() {
        response
    } else {
        let response = response.on_hover_text(&*see);
        spoken::describe(ui, &response, said);
        response
    }
}

/// The button on a tile that turns its topic away; drawn while it or the tile has the focus.
pub(in crate::ui) fn aside_id(tile: &Response) -> Id {
    tile.id.with(1)
}

/// Delete or "-" turns a focused tile away, as the button on it does.
fn keys(ui: &Ui, response: &Response, state: State, slug: &Slug, out: &mut Vec<Event>) {
    if !response.has_focus() {
        return;
    }
    let refuse = ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::Delete)
            || input.events.iter().any(|event| {
                matches!(
                    event,
                    Input::Key {
                        key: Key::Minus,
                        pressed: true,
                        ..
                    }
                )
            })
    });
    if refuse {
        let refused = state == State::Refused;
        out.push(Event::User(User::RefuseTopic(slug.clone(), !refused)));
    }
}

/// The same choices as a menu, under the secondary button.
fn menu_ui(response: &Response, state: State, slug: &Slug, out: &mut Vec<Event>) {
    response.context_menu(|ui| {
        for strength in [Strength::Little, Strength::Some, Strength::Lot] {
            let on = state == State::Chosen(strength);
            let name = text::names::strength(strength);
            if ui.selectable_label(on, name).clicked() {
                let wish = User::SetStrength(slug.clone(), Some(strength));
                out.push(Event::User(wish));
            }
        }
        ui.separator();
        let refused = state == State::Refused;
        let refuse = if refused {
            text::interests::allow_short()
        } else {
            text::interests::refuse_short()
        };
        if ui.button(refuse).clicked() {
            out.push(Event::User(User::RefuseTopic(slug.clone(), !refused)));
        }
        if matches!(state, State::Chosen(_)) && ui.button(text::interests::remove_short()).clicked()
        {
            out.push(Event::User(User::SetStrength(slug.clone(), None)));
        }
    });
}

fn paint(
    ui: &Ui,
    rect: Rect,
    response: &Response,
    (name, icon): (&str, &str),
    state: State,
    tint: Tint,
    with_aside: bool,
) {
    let p = theme::palette(ui);
    let painter = ui.painter();
    let round = rounding(radius::CARD);
    let (fill, stroke, ink) = dress(p, tint, state, response.hovered());
    painter.rect_filled(rect, round, fill);
    painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);

    let icon_at =
        Rect::from_center_size(pos2(rect.left() + 30.0, rect.center().y), vec2(36.0, 36.0));
    match state {
        State::Plain => {
            painter.rect_filled(icon_at, rounding(10.0), tint.soft);
            icons::paint(painter, icon_at.center(), icon, 21.0, tint.strong);
        }
        State::Chosen(_) => {
            painter.rect_filled(icon_at, rounding(10.0), p.surface);
            icons::paint(painter, icon_at.center(), icon, 21.0, tint.strong);
        }
        State::Refused => {
            icons::paint(painter, icon_at.center(), "prohibit", 21.0, p.quiet);
        }
    }

    let left = rect.left() + 58.0;
    let room_right = match (with_aside, state) {
        (true, _) => 46.0,
        (false, State::Chosen(_)) => 34.0,
        (false, State::Plain | State::Refused) => 12.0,
    };
    let crossed = if state == State::Refused {
        Stroke::new(1.5, ink)
    } else {
        Stroke::NONE
    };
    let format = TextFormat {
        strikethrough: crossed,
        ..TextFormat::simple(fonts::medium(size::BODY), ink)
    };
    let mut job = LayoutJob::single_section(name.to_owned(), format);
    job.wrap = TextWrapping {
        max_width: rect.right() - room_right - left,
        // With the button beside it there is less room, with a second line less height.
        max_rows: if with_aside && state == State::Plain {
            3
        } else {
            2
        },
        ..TextWrapping::default()
    };
    let title = painter.layout_job(job);
    let second = match state {
        State::Plain => None,
        State::Chosen(strength) => Some((text::names::strength(strength), tint.ink)),
        State::Refused => Some((text::names::not_for_me(), p.quiet)),
    };
    let mid = rect.center().y;
    match second {
        None => {
            painter.galley(pos2(left, mid - title.size().y / 2.0), title, ink);
        }
        Some((words, color)) => {
            let line = painter.layout_no_wrap(
                words.to_owned(),
                fonts::regular(size::SMALL),
                Color32::PLACEHOLDER,
            );
            let top = mid - f32::midpoint(title.size().y, line.size().y);
            let below = top + title.size().y;
            painter.galley(pos2(left, top), title, ink);
            painter.galley(pos2(left, below), line, color);
        }
    }
    if let (State::Chosen(strength), false) = (state, with_aside) {
        chip::strength_ui(painter, pos2(rect.right() - 28.0, mid), strength, tint);
    }
    focus_ring(ui, response, rect, radius::CARD);
}

fn dress(p: &Palette, tint: Tint, state: State, hovered: bool) -> (Color32, Stroke, Color32) {
    match state {
        State::Plain if hovered => (p.surface, Stroke::new(1.0, tint.strong), p.ink),
        State::Plain => (p.surface, Stroke::new(1.0, p.edge), p.ink),
        State::Chosen(strength) => {
            // The more of it, the deeper.
            let depth = f32::from(chip::steps(strength) - 1) / 2.0;
            let fill = tint.soft.lerp_to_gamma(tint.mid, depth);
            (fill, Stroke::new(1.5, tint.strong), tint.ink)
        }
        State::Refused => (p.sunken, Stroke::new(1.0, p.edge), p.quiet),
    }
}
