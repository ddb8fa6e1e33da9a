//! What the shell does off the drawing thread, at once.

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, World};
use firstfeed::domain::model::Model;
use firstfeed::domain::update;

/// Lets something happen, and the choice of a plan that follows from it. All other effects are
/// returned, in their order.
pub(crate) fn settle(model: &mut Model, event: Event) -> Vec<Effect> {
    let mut left = Vec::new();
    for effect in update(model, event) {
        match effect {
            Effect::Choose { id, wish } => {
                let result = Ok(wish.choose());
                left.extend(settle(model, Event::World(World::Chosen { id, result })));
            }
            other => left.push(other),
        }
    }
    left
}
