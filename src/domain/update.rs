//! The one place where the model changes.

use super::{Effect, Event, Model};

/// Applies an event and says what to do in the world.
pub fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    drop((model, event));
    Vec::new()
}
