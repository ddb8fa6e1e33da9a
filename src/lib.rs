#![doc = include_str!("architecture.md")]

pub mod app;
pub mod catalogue;
pub mod domain;
pub mod net;
pub mod shell;
pub mod text;
pub mod ui;
pub mod verify;
