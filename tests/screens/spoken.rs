//! What a screen reader finds on every screen.
