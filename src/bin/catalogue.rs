//! The catalogue maintainer's command.

use std::process::ExitCode;

use firstfeed::catalogue::check;
use firstfeed::catalogue::read::Files;
use firstfeed::domain::Network;

const HELP: &str = "\
catalogue check    check every rule of assets/catalogue and print the counts
catalogue verify   look up each source over the network (see assets/catalogue/SOURCES.md)
";

#[expect(clippy::print_stdout, reason = "a command-line program")]
fn main() -> ExitCode {
    let command = std::env::args().skip(1).find(|word| word != "--");
    if command.as_deref() == Some("check") {
        check_command()
    } else {
        print!("{HELP}");
        ExitCode::from(2)
    }
}

#[expect(clippy::print_stdout, reason = "a command-line program")]
fn check_command() -> ExitCode {
    let (counts, faults) = check::check(&Files::bundled());
    println!(
        "topics   {:>6} in {} groups, {} of them on health",
        counts.topics, counts.groups, counts.health_topics
    );
    for network in Network::ALL {
        let have = counts.by_network.get(&network).copied().unwrap_or_default();
        println!(
            "{:<8} {have:>6} (at least {})",
            network.code(),
            check::min_sources(network)
        );
    }
    println!(
        "sources  {:>6} (at least {}), and {} hashtags",
        counts.sources(),
        check::MIN_SOURCES,
        counts.hashtags
    );
    println!(
        "people and organisations on several networks: {}",
        counts.on_several
    );
    if let Some((topic, sources)) = &counts.thinnest {
        println!("thinnest topic: {topic} with {sources} sources");
    }
    for fault in faults.iter().take(200) {
        println!("{fault}");
    }
    if faults.is_empty() {
        println!("no faults");
        ExitCode::SUCCESS
    } else {
        let noun = if faults.len() == 1 { "fault" } else { "faults" };
        println!("{} {noun}", faults.len());
        ExitCode::FAILURE
    }
}
