//! Measures how soon the search over sources answers a keystroke, at 10,000, 100,000 and
//! 1,000,000 made-up sources, and what it holds in memory. The plain scan over all sources
//! that it replaced answers the same keystrokes at 10,000 in the same run.
//!
//! `cargo bench --bench search`. Fails when a target is missed.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "search/made_up.rs"]
mod made_up;
#[path = "search/scan.rs"]
mod scan;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::search::{Index, Row, Sources};
use made_up::{Person, keystrokes, people};
use scan::Scan;

/// Hits asked for; the app asks for as many.
const HITS: usize = 24;
/// Typed queries of each round, of about ten keystrokes each.
const QUERIES: usize = 400;
/// Fewest keystrokes that are measured.
const LEAST_KEYSTROKES: usize = 2_000;
/// Every so many-th keystroke is given to the plain scan, which is slow.
const SCANNED: usize = 10;
/// Sources, and the most time that 99 of 100 keystrokes may take.
const TARGETS: [(usize, Option<Duration>); 3] = [
    (10_000, None),
    (100_000, Some(Duration::from_millis(1))),
    (1_000_000, Some(Duration::from_millis(10))),
];
/// Most time the bundled catalogue's index may take to build: it happens on the first frames.
const MOST_BUILD: Duration = Duration::from_millis(15);
/// Builds of the bundled catalogue's index; the median counts.
const BUILDS: usize = 15;

fn main() -> ExitCode {
    let mut met = bundled();
    for (count, most) in TARGETS {
        met &= measure(count, most);
    }
    if met {
        ExitCode::SUCCESS
    } else {
        println!("a target was missed");
        ExitCode::FAILURE
    }
}

fn bundled() -> bool {
    let catalogue = Catalogue::bundled();
    let times = (0..BUILDS).map(|_| {
        let start = Instant::now();
        black_box(Index::new(&catalogue));
        start.elapsed()
    });
    let median = Times::of(times.collect()).at(50);
    println!(
        "bundled catalogue, {} sources: topics and sources indexed in {} (median of {BUILDS}, \
         target {})",
        catalogue.sources.len(),
        shown(median),
        shown(MOST_BUILD),
    );
    median < MOST_BUILD
}

fn measure(count: usize, most: Option<Duration>) -> bool {
    let people = people(count);
    let typed = keystrokes(&people, QUERIES);
    let before = resident();
    let start = Instant::now();
    let sources = Sources::new(people.iter().map(Person::row));
    let built = start.elapsed();
    println!("\n{count} sources");
    println!("  built in {}", shown(built));
    let bytes = sources.bytes();
    println!(
        "  {:.1} MB counted by the index ({} bytes a source)",
        megabytes(bytes),
        bytes / count
    );
    if let (Some(before), Some(after)) = (before, resident()) {
        // What the allocator keeps from building is in it.
        let grown = after.saturating_sub(before);
        println!("  {:.1} MB more resident after building", megabytes(grown));
    }
    let mut hits = 0;
    let times = Times::of(
        typed
            .iter()
            .map(|text| {
                let start = Instant::now();
                hits += black_box(sources.find(text, HITS)).len();
                start.elapsed()
            })
            .collect(),
    );
    println!("  {} keystrokes, {hits} hits: {times}", typed.len());
    if let Some((text, time)) = slowest(&sources, &typed) {
        println!("  slowest of a second round: {text:?}, {}", shown(time));
    }
    if most.is_none() {
        scan(&people, &typed, &sources);
    }
    let enough = typed.len() >= LEAST_KEYSTROKES;
    if !enough {
        println!("  fewer than {LEAST_KEYSTROKES} keystrokes");
    }
    let quick = most.is_none_or(|most| {
        let met = times.at(99) < most;
        let word = if met { "met" } else { "missed" };
        println!("  target: p99 below {}: {word}", shown(most));
        met
    });
    enough && quick
}

fn slowest<'a>(sources: &Sources, typed: &'a [String]) -> Option<(&'a str, Duration)> {
    typed
        .iter()
        .map(|text| {
            let start = Instant::now();
            black_box(sources.find(text, HITS));
            (text.as_str(), start.elapsed())
        })
        .max_by_key(|(_, time)| *time)
}

/// The same keystrokes, every tenth, by the plain scan.
fn scan(people: &[Person], typed: &[String], sources: &Sources) {
    let scan = Scan::new(people.iter().map(Person::row));
    let some: Vec<&String> = typed.iter().step_by(SCANNED).collect();
    let mut both = [Vec::new(), Vec::new()];
    for text in &some {
        let start = Instant::now();
        black_box(scan.find(text, HITS));
        both[0].push(start.elapsed());
        let start = Instant::now();
        black_box(sources.find(text, HITS));
        both[1].push(start.elapsed());
    }
    let [plain, index] = both.map(Times::of);
    println!("  of them {}, plain scan: {plain}", some.len());
    println!("  of them {}, index:      {index}", some.len());
}

/// Times in order.
struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The time that so many of a hundred do not exceed.
    fn at(&self, percent: usize) -> Duration {
        let last = self.0.len().saturating_sub(1);
        let at = (self.0.len() * percent).div_ceil(100).saturating_sub(1);
        self.0.get(at.min(last)).copied().unwrap_or_default()
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [half, most, all] = [50, 99, 100].map(|percent| shown(self.at(percent)));
        write!(f, "p50 {half}, p99 {most}, max {all}")
    }
}

fn shown(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1_000.0)
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes / 1_000).unwrap_or(u32::MAX)) / 1_000.0
}

/// Bytes of memory this program holds, where the system tells.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1_024)
}

impl Person {
    fn row(&self) -> Row<'_> {
        Row {
            name: &self.name,
            address: &self.address,
            about: &self.about,
            weight: self.weight,
        }
    }
}
