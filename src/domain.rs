//! The pure part: what the app knows ([`Model`]), what can happen ([`Event`])
//! and what it asks the world to do ([`Effect`]).
//!
//! Nothing here reads a clock, a file or the network; time and answers arrive as events.

pub mod account;
pub mod adjust;
pub mod contact;
pub mod effect;
pub mod engine;
pub mod event;
pub mod export;
pub mod feed;
mod files;
pub mod following;
pub mod home;
pub mod import;
pub mod interests;
pub mod look;
pub mod model;
mod notice;
pub mod pictures;
pub mod plan;
pub mod plan_file;
pub mod post;
pub mod preview;
pub mod problem;
pub mod run;
pub mod secret;
pub mod select;
mod settings;
pub mod sign_in;
pub mod source;
pub mod step;
pub mod suggest;
pub mod update;

pub use account::{Account, AccountKey};
pub use effect::{Effect, RequestId};
pub use event::{Event, User, World};
pub use interests::{Interests, Strength};
pub use model::Model;
pub use post::Post;
pub use problem::Problem;
pub use secret::Secret;
pub use source::{Kind, Network, Slug, Source, SourceKey};
pub use step::Step;
pub use update::update;
