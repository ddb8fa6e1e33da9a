#![doc = include_str!("architecture.md")]

pub mod catalogue;
pub mod domain;
pub mod net;
pub mod text;
pub mod ui;
