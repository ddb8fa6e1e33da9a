//! Everything by keyboard.
