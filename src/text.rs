//! Every word on screen: typed functions that return whole sentences.
//!
//! The words themselves lie in `assets/i18n`, one folder a language; [`lang`] knows which one is
//! in use.

pub mod adjust;
pub mod command_line;
pub mod components;
pub mod conduct;
pub mod desktop;
pub mod follow;
pub mod frame;
pub mod glossary;
pub mod home;
pub mod interests;
pub mod keep;
pub mod lang;
pub mod lists;
pub mod marked;
pub mod names;
pub mod numbers;
pub mod people;
pub mod post;
pub mod preview;
pub mod problems;
pub mod settings;
pub mod sheet;
pub mod sign_in;
pub mod topics;
pub mod welcome;

pub use problems::{Words, problem};
