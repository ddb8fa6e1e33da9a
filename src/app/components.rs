//! The window that shows every component.

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::ui::{self, components::Components};

/// One page, which scrolls.
pub struct ComponentsPage(Components);

impl ComponentsPage {
    /// Sets fonts and styles.
    #[must_use]
    pub fn new(ctx: &egui::Context, catalogue: Arc<Catalogue>) -> Self {
        ui::install(ctx);
        Self(Components::new(catalogue))
    }
}

impl eframe::App for ComponentsPage {
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.0.page_ui(ui);
    }
}
