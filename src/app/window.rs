//! Where the window is, to open it there the next time.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::SMALLEST;
use crate::domain::model::WindowPlace;

/// A window that keeps its place so long, in seconds, has it for good: on X11 a program
/// does not see the hand that pulls at the frame.
const SETTLED_SECS: f64 = 0.5;
/// Places closer than this, in points, are the same.
const SAME_POINTS: f32 = 1.0;
/// So much of the upper edge, by which a window is moved, has to be on a screen, in pixels.
const REACH: Vec2 = vec2(120.0, 24.0);

/// Where the window was last, to notice changes.
#[derive(Default)]
pub(super) struct Window {
    /// As it was saved, to go back to when it no longer fills the screen.
    saved: Option<WindowPlace>,
    /// As it is saved, or as it was found at the start.
    known: Option<WindowPlace>,
    /// A new place and since when, in seconds of the window's clock.
    moving: Option<(WindowPlace, f64)>,
    /// It filled the screen last time, and has not been told so yet since it is shown.
    to_fill: bool,
}

impl Window {
    /// A window that was opened as it was saved.
    pub(super) fn new(saved: Option<WindowPlace>) -> Self {
        Self {
            saved,
            to_fill: saved.is_some_and(|place| place.maximized),
            ..Self::default()
        }
    }

    /// Makes the window fill the screen again, once it is shown: desktops on X11 do not heed
    /// that wish of a window that is not there yet.
    pub(super) fn shown(&mut self, ctx: &egui::Context) {
        let fills = ctx.input(|input| input.viewport().maximized);
        if let (true, Some(fills)) = (self.to_fill, fills) {
            self.to_fill = false;
            if !fills {
                ctx.send_viewport_cmd(egui::ViewportCommand::Maximized(true));
            }
        }
    }

    /// The window's new place once it has settled; asks to be woken while it has not.
    pub(super) fn settled(&mut self, ctx: &egui::Context) -> Option<WindowPlace> {
        let zoom = ctx.zoom_factor();
        let size = (ctx.viewport_rect().size() * zoom).round();
        let (minimized, maximized, at, held, time) = ctx.input(|input| {
            let window = input.viewport();
            (
                window.minimized.unwrap_or(false),
                window.maximized.unwrap_or(false) || window.fullscreen.unwrap_or(false),
                // Wayland tells no position.
                window.outer_rect.map(|rect| (rect.min * zoom).round()),
                input.pointer.any_down(),
                input.time,
            )
        });
        if minimized || !size.is_finite() || size.min_elem() < 1.0 {
            return None;
        }
        let mut place = WindowPlace {
            width: size.x,
            height: size.y,
            maximized,
            at: at.filter(|at| at.is_finite()).map(Into::into),
        };
        let Some(known) = self.known else {
            // The desktop may have given another place than was asked for.
            let usual = self.saved.filter(|_| maximized);
            self.known = Some(usual.map_or(place, |usual| WindowPlace { maximized, ..usual }));
            return None;
        };
        if maximized {
            // Kept for the time when it is no longer maximised.
            place = WindowPlace { maximized, ..known };
        }
        if same(known, place) {
            self.moving = None;
            return None;
        }
        match self.moving {
            Some((moving, since)) if same(moving, place) => {
                if held || time - since < SETTLED_SECS {
                    ctx.request_repaint_after_secs(0.1);
                    return None;
                }
                self.known = Some(place);
                self.moving = None;
                Some(place)
            }
            Some(_) | None => {
                self.moving = Some((place, time));
                ctx.request_repaint_after_secs(0.1);
                None
            }
        }
    }
}

fn same(a: WindowPlace, b: WindowPlace) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() <= SAME_POINTS;
    let at = match (a.at, b.at) {
        (Some([ax, ay]), Some([bx, by])) => near(ax, bx) && near(ay, by),
        (a, b) => a == b,
    };
    at && a.maximized == b.maximized && near(a.width, b.width) && near(a.height, b.height)
}

/// The window as it was last time, but never too small to work with.
#[must_use]
pub fn placed(builder: egui::ViewportBuilder, saved: Option<WindowPlace>) -> egui::ViewportBuilder {
    let Some(place) = saved else { return builder };
    let [width, height] = SMALLEST;
    if !place.width.is_finite() || !place.height.is_finite() {
        return builder;
    }
    let builder = builder
        .with_inner_size([place.width.max(width), place.height.max(height)])
        .with_maximized(place.maximized);
    match place.at.map(Pos2::from) {
        Some(at) if at.is_finite() => builder.with_position(at),
        Some(_) | None => builder,
    }
}

/// Brings a new window back that was opened outside of the screens there are now: a monitor may
/// have gone since the place was saved. Call it before the window is shown.
pub fn bring_back(window: &winit::window::Window) {
    // Without a position there is nothing to mend, and Wayland places windows itself.
    let Ok(at) = window.outer_position() else {
        return;
    };
    let screens: Vec<Rect> = window
        .available_monitors()
        .map(|monitor| {
            let (at, size) = (monitor.position(), monitor.size());
            rect((at.x, at.y), (size.width, size.height))
        })
        .collect();
    let size = window.outer_size();
    let placed = rect((at.x, at.y), (size.width, size.height));
    if let Some(to) = moved(placed, &screens) {
        log::debug!("the window was outside of all screens at {at:?}");
        window.set_outer_position(winit::dpi::PhysicalPosition::new(to.x, to.y));
    }
}

#[expect(clippy::cast_precision_loss, reason = "pixels of screens")]
fn rect((x, y): (i32, i32), (width, height): (u32, u32)) -> Rect {
    let min = pos2(x as f32, y as f32);
    Rect::from_min_size(min, vec2(width as f32, height as f32))
}

/// Where a window has to go so that it can be seen and moved; `None` if it may stay.
fn moved(window: Rect, screens: &[Rect]) -> Option<Pos2> {
    let bar = Rect::from_min_size(window.min, vec2(window.width(), REACH.y));
    let reached = |screen: &Rect| {
        let seen = screen.intersect(bar);
        seen.width() >= REACH.x.min(bar.width()) && seen.height() >= REACH.y
    };
    let first = *screens.first()?;
    if screens.iter().any(reached) {
        return None;
    }
    // In the middle of the first screen, the upper edge never above it.
    let room = (first.size() - window.size()).max(Vec2::ZERO);
    Some((first.min + room / 2.0).floor())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Rect = Rect {
        min: pos2(0.0, 0.0),
        max: pos2(1920.0, 1080.0),
    };
    const RIGHT: Rect = Rect {
        min: pos2(1920.0, -200.0),
        max: pos2(4480.0, 1240.0),
    };

    fn at(x: f32, y: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(1100.0, 760.0))
    }

    #[test]
    fn a_window_on_a_screen_stays() {
        for place in [
            at(0.0, 0.0),
            at(300.0, 200.0),
            // Across both, and with most of it below or beside them.
            at(1500.0, 100.0),
            at(1800.0, 1050.0),
            at(-900.0, 500.0),
            at(4300.0, -150.0),
        ] {
            assert_eq!(moved(place, &[LEFT, RIGHT]), None, "{place:?}");
        }
    }

    #[test]
    fn a_window_that_nobody_could_reach_comes_to_the_middle() {
        for place in [
            at(2500.0, 0.0),
            at(0.0, 1080.0),
            at(0.0, 1070.0),
            at(-1050.0, 100.0),
            // Its upper edge is above the screen, though the rest can be seen.
            at(200.0, -300.0),
            at(-32_000.0, -32_000.0),
        ] {
            let to = moved(place, &[LEFT]).unwrap();
            assert_eq!(to, pos2(410.0, 160.0), "{place:?}");
            assert_eq!(moved(Rect::from_min_size(to, place.size()), &[LEFT]), None);
        }
        // With the second screen there the first of them is no loss.
        assert_eq!(moved(at(2500.0, 0.0), &[LEFT, RIGHT]), None);
    }

    #[test]
    fn a_window_larger_than_the_screen_keeps_its_upper_edge_on_it() {
        let small = Rect::from_min_size(pos2(0.0, 0.0), vec2(800.0, 600.0));
        assert_eq!(moved(at(5000.0, 0.0), &[small]), Some(pos2(0.0, 0.0)));
    }

    #[test]
    fn without_screens_nothing_is_moved() {
        assert_eq!(moved(at(5000.0, 0.0), &[]), None);
    }
}
