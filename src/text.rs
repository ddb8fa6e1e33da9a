//! Every word on screen: typed functions that return whole sentences.
//!
//! English for now; another language can move in behind the same functions.

pub mod adjust;
pub mod command_line;
pub mod desktop;
pub mod follow;
pub mod frame;
pub mod home;
pub mod interests;
pub mod keep;
pub mod lists;
pub mod names;
pub mod numbers;
pub mod people;
pub mod post;
pub mod preview;
pub mod problems;
pub mod settings;
pub mod sign_in;
pub mod welcome;

pub use problems::{Words, problem};
