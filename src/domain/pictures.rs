//! Small pictures kept in memory, those dropped first that have not been on screen for longest.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::post::WebLink;

/// A decoded picture, already made small.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel: red, green, blue, opacity (not premultiplied).
    pub rgba: Vec<u8>,
}

impl fmt::Debug for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pixels({}x{})", self.width, self.height)
    }
}

/// One picture's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// On its way.
    Loading,
    /// Here.
    Ready(Arc<Pixels>),
    /// Could not be had; not asked for again until the feed is refreshed.
    Failed,
}

/// Pictures by address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    known: BTreeMap<WebLink, (Picture, u64)>,
    /// Loading, but not asked for yet, with the most pixels that a side of them may have.
    waiting: BTreeMap<WebLink, u32>,
    /// Asked for and not here, also if nobody wants them any more.
    asked: BTreeSet<WebLink>,
    clock: u64,
}

impl Pictures {
    /// Most pixels kept, about 96 MB of memory: more than a large screen shows at once.
    pub const MAX_PIXELS: u64 = 24_000_000;
    /// Most pictures fetched at once.
    pub const MAX_AT_ONCE: usize = 8;
    /// Most pictures known, pending and failed ones included.
    pub const MAX_COUNT: usize = 800;

    /// A picture's state.
    #[must_use]
    pub fn get(&self, link: &WebLink) -> Option<&Picture> {
        self.known.get(link).map(|(picture, _)| picture)
    }

    /// Notes that a picture is wanted, no side of it longer than `max_side` pixels. Whether it is
    /// its turn to be fetched, [`Self::next_to_fetch`] says.
    pub fn want(&mut self, link: &WebLink, max_side: u32) {
        self.clock += 1;
        if let Some((_, used)) = self.known.get_mut(link) {
            *used = self.clock;
            return;
        }
        self.known
            .insert(link.clone(), (Picture::Loading, self.clock));
        if !self.asked.contains(link) {
            self.waiting.insert(link.clone(), max_side);
        }
        self.evict();
    }

    /// What is to be fetched now, if there is room for one more: of those that wait, what was on
    /// screen last.
    pub fn next_to_fetch(&mut self) -> Option<(WebLink, u32)> {
        if self.asked.len() >= Self::MAX_AT_ONCE {
            return None;
        }
        let used = |link: &WebLink| self.known.get(link).map(|(_, used)| *used);
        let link = self.waiting.keys().max_by_key(|link| used(link))?.clone();
        let max_side = self.waiting.remove(&link)?;
        self.asked.insert(link.clone());
        Some((link, max_side))
    }

    /// Notes that pictures are on screen: they are dropped after those that are not.
    pub fn shown(&mut self, links: &[WebLink]) {
        self.clock += 1;
        for link in links {
            if let Some((_, used)) = self.known.get_mut(link) {
                *used = self.clock;
            }
        }
    }

    /// Keeps a picture that arrived; one that nobody waits for any more is dropped.
    pub fn arrived(&mut self, link: &WebLink, pixels: Option<Arc<Pixels>>) {
        self.asked.remove(link);
        if let Some((picture, _)) = self.known.get_mut(link) {
            *picture = pixels.map_or(Picture::Failed, Picture::Ready);
        }
        self.evict();
    }

    /// What could not be had may be asked for again.
    pub fn forget_failed(&mut self) {
        self.known
            .retain(|_, (picture, _)| *picture != Picture::Failed);
    }

    fn evict(&mut self) {
        while self.known.len() > 1
            && (self.known.len() > Self::MAX_COUNT || self.pixels() > Self::MAX_PIXELS)
        {
            let oldest = self
                .known
                .iter()
                .min_by_key(|(_, (_, used))| *used)
                .map(|(link, _)| link.clone());
            let Some(oldest) = oldest else { return };
            self.known.remove(&oldest);
            // Out of sight, out of the queue.
            self.waiting.remove(&oldest);
        }
    }

    fn pixels(&self) -> u64 {
        self.known
            .values()
            .map(|(picture, _)| match picture {
                Picture::Ready(pixels) => u64::from(pixels.width) * u64::from(pixels.height),
                Picture::Loading | Picture::Failed => 0,
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(number: usize) -> WebLink {
        let link = WebLink::parse(&format!("https://example.org/{number}.png"));
        link.expect("a link")
    }

    /// Somebody scrolls down and back up: what is on screen again stays, although it came first.
    #[test]
    fn what_is_on_screen_is_dropped_last() {
        let mut pictures = Pictures::default();
        for number in 0..Pictures::MAX_COUNT {
            pictures.want(&link(number), 64);
        }
        pictures.shown(&[link(0), link(1)]);
        for number in 0..3 {
            pictures.want(&link(Pictures::MAX_COUNT + number), 64);
        }
        for kept in [0, 1, 5, Pictures::MAX_COUNT + 2] {
            assert!(pictures.get(&link(kept)).is_some(), "{kept}");
        }
        for dropped in 2..5 {
            assert!(pictures.get(&link(dropped)).is_none(), "{dropped}");
        }
    }

    /// It was asked for long ago and has not been on screen since.
    #[test]
    fn what_arrives_late_takes_the_room_of_nothing_on_screen() {
        let large = |height| {
            let (width, rgba) = (4_000, Vec::new());
            Some(Arc::new(Pixels {
                width,
                height,
                rgba,
            }))
        };
        let mut pictures = Pictures::default();
        for number in 0..4 {
            pictures.want(&link(number), 64);
        }
        for number in 0..3 {
            pictures.arrived(&link(number), large(1_900));
        }
        pictures.shown(&[link(0), link(2)]);
        pictures.arrived(&link(3), large(1_900));
        let kept = |number| pictures.get(&link(number)).is_some();
        assert_eq!([0, 1, 2, 3].map(kept), [true, false, true, true]);
    }

    /// Somebody drags the bar of a long feed to its end: what flew past is not fetched first.
    #[test]
    fn few_are_fetched_at_once_and_what_was_seen_last_comes_first() {
        let mut pictures = Pictures::default();
        for number in 0..2 * Pictures::MAX_COUNT {
            pictures.want(&link(number), 64);
        }
        let last = 2 * Pictures::MAX_COUNT - 1;
        pictures.shown(&[link(last - 20)]);
        let mut asked: Vec<WebLink> = Vec::new();
        while let Some((link, max_side)) = pictures.next_to_fetch() {
            assert_eq!(max_side, 64);
            asked.push(link);
        }
        assert_eq!(asked.len(), Pictures::MAX_AT_ONCE);
        assert_eq!(asked[..2], [link(last - 20), link(last)]);
        // What was dropped before its turn came is not fetched at all.
        let mut all = asked.len();
        while let Some(done) = asked.pop() {
            pictures.arrived(&done, None);
            while let Some((link, _)) = pictures.next_to_fetch() {
                asked.push(link);
                all += 1;
            }
        }
        assert_eq!(all, Pictures::MAX_COUNT);
    }

    /// It was dropped while it was on its way, and is wanted again before it has come.
    #[test]
    fn what_is_on_its_way_is_not_asked_for_twice() {
        let mut pictures = Pictures::default();
        pictures.want(&link(0), 64);
        assert!(pictures.next_to_fetch().is_some());
        for number in 1..=Pictures::MAX_COUNT {
            pictures.want(&link(number), 64);
        }
        assert_eq!(pictures.get(&link(0)), None);
        pictures.want(&link(0), 64);
        while let Some((asked, _)) = pictures.next_to_fetch() {
            assert_ne!(asked, link(0));
        }
        let (width, height, rgba) = (1, 1, vec![0; 4]);
        let pixels = Arc::new(Pixels {
            width,
            height,
            rgba,
        });
        pictures.arrived(&link(0), Some(Arc::clone(&pixels)));
        assert_eq!(pictures.get(&link(0)), Some(&Picture::Ready(pixels)));
    }

    #[test]
    fn what_nobody_has_wanted_is_not_kept_for_being_shown() {
        let mut pictures = Pictures::default();
        pictures.shown(&[link(0)]);
        assert_eq!(pictures.get(&link(0)), None);
    }
}
