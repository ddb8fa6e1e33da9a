//! Whether the preview is what one would get: really following on real servers, and comparing
//! their home timelines with those computed without any sign-in.

mod bluesky;
mod following_tab;
mod snac;
mod xrpc;
