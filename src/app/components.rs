//! The window that shows every component.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use tokio::runtime::Handle;

use crate::catalogue::Catalogue;
use crate::domain::look::Desktop;
use crate::shell::look::DesktopWatch;
use crate::ui::{self, components::Components};

/// One page, which scrolls.
pub struct ComponentsPage {
    page: Components,
    /// How the desktop is set now.
    told: Receiver<Desktop>,
}

impl ComponentsPage {
    /// Sets fonts and styles; looks as the desktop is set, also when that changes.
    #[must_use]
    pub fn new(
        ctx: &egui::Context,
        catalogue: Arc<Catalogue>,
        runtime: &Handle,
        mut desktop: DesktopWatch,
    ) -> Self {
        ui::install(ctx);
        let mut page = Components::new(catalogue);
        ui::apply_look(ctx, page.look_on(desktop.now()));
        let (tell, told) = channel();
        let ctx = ctx.clone();
        runtime.spawn(async move {
            while let Some(now) = desktop.next().await {
                if tell.send(now).is_err() {
                    return;
                }
                ctx.request_repaint_of(egui::ViewportId::ROOT);
            }
        });
        Self { page, told }
    }
}

impl eframe::App for ComponentsPage {
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        if let Some(now) = self.told.try_iter().last() {
            ui::apply_look(ctx, self.page.look_on(now));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.page.page_ui(ui);
    }
}
