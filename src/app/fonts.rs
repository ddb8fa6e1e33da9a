//! The desktop's fonts, for scripts that the bundled ones lack.
//!
//! Listing all fonts takes tens of milliseconds, and seconds where the list has to be made first;
//! on a computer without any font the library that does it fails. So it is done on a thread of
//! its own, and the window never waits for it: until it is done there are no further fonts, and
//! then what was missing is asked for once more.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use egui::{Context, FallbackRequest, FontFamily, FontInsert, FontProvider};

use crate::ui::script;

/// Finds fonts once they have been listed.
pub struct Late<P> {
    fonts: OnceLock<P>,
    /// Somebody has asked too early.
    missed: AtomicBool,
}

impl<P: FontProvider> FontProvider for Late<P> {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        if self.fonts.get().is_none() {
            self.missed.store(true, Ordering::SeqCst);
        }
        // They may have come between the two questions.
        self.fonts.get()?.font_for(request)
    }
}

/// Lets the desktop's fonts be used in this window, as soon as they have been listed.
pub fn install(ctx: &Context) {
    install_from(ctx, || {
        let fonts = egui_system_font_provider::SystemFontProvider::new();
        // It lists them behind the scenes; only its first answer says that it is done.
        let first = FallbackRequest {
            cluster: "\u{5d0}",
            family: &FontFamily::Proportional,
        };
        let found = fonts.font_for(&first);
        log::debug!("fonts are listed; Hebrew: {}", found.is_some());
        fonts
    });
}

/// The same with fonts from elsewhere; `list` may take its time, and may fail.
pub fn install_from<P: FontProvider + 'static>(
    ctx: &Context,
    list: impl FnOnce() -> P + Send + 'static,
) {
    let late = Arc::new(Late {
        fonts: OnceLock::new(),
        missed: AtomicBool::new(false),
    });
    script::set_waiting(ctx, true);
    ctx.add_font_provider(Arc::<Late<P>>::clone(&late));
    let ctx = ctx.clone();
    std::thread::spawn(move || {
        // A thread of its own, whose failure is no more than that there are no fonts.
        match std::thread::spawn(list).join() {
            Ok(fonts) => {
                if late.fonts.set(fonts).is_err() {
                    log::error!("fonts were listed twice");
                }
                if late.missed.load(Ordering::SeqCst) {
                    // egui remembers what it did not find until its providers change.
                    ctx.set_font_providers(vec![late]);
                }
            }
            Err(_panicked) => log::warn!("this computer tells of no fonts"),
        }
        script::set_waiting(&ctx, false);
        ctx.request_repaint_of(egui::ViewportId::ROOT);
    });
}
