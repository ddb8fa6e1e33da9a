//! The catalogue maintainer's command.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use firstfeed::catalogue::check;
use firstfeed::catalogue::read::Files;
use firstfeed::catalogue::translation::COMPLETE;
use firstfeed::domain::Network;
use firstfeed::net::Net;
use firstfeed::verify::{self, Bounds, Options, Report, options};

const HELP: &str = "\
catalogue check    check every rule of assets/catalogue and of its translations,
                   and print the counts
catalogue verify   look up each source over the network (see catalogue verify --help)
";

/// Wrong options, or a file that cannot be read or written.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    env_logger::init();
    let mut words = std::env::args_os().skip(1).filter(|word| word != "--");
    match words.next().as_deref().and_then(|word| word.to_str()) {
        Some("check") => check_command(),
        Some("verify") => verify_command(words.collect()),
        Some("--help" | "-h") => {
            say(HELP);
            ExitCode::SUCCESS
        }
        Some(_) | None => {
            eprint!("{HELP}");
            ExitCode::from(UNUSABLE)
        }
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
    let languages: Vec<&str> = COMPLETE.iter().map(|language| language.code()).collect();
    if !languages.is_empty() {
        println!("translated into: {}", languages.join(", "));
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

fn verify_command(words: Vec<OsString>) -> ExitCode {
    let done = match Options::read(words) {
        Ok(None) => {
            say(options::HELP);
            Ok(ExitCode::SUCCESS)
        }
        Ok(Some(options)) => verified(&options).and_then(|report| told(&report, &options)),
        Err(error) => Err(format!("{error}; see catalogue verify --help")),
    };
    done.unwrap_or_else(|what| {
        eprintln!("{what}");
        ExitCode::from(UNUSABLE)
    })
}

fn verified(options: &Options) -> Result<Report, String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let net = Net::with_limits(verify::limits());
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs().try_into().unwrap_or(i64::MAX));
    runtime
        .block_on(verify::verify(
            options,
            &Files::bundled(),
            now,
            Bounds::default(),
            verify::through(net, options.addresses.clone()),
            &mut |line| eprintln!("{line}"),
        ))
        .map_err(|failure| failure.to_string())
}

/// Prints the report before it is written: a file that cannot be written must not cost it.
fn told(report: &Report, options: &Options) -> Result<ExitCode, String> {
    let words = report.to_string();
    say(&words);
    if let Some(path) = &options.report {
        std::fs::write(path, &words).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(ExitCode::from(u8::from(report.has_faults())))
}

/// Prints what was asked for. A reader that has gone away (`| head`) is no fault.
fn say(words: &str) {
    if write!(std::io::stdout(), "{words}").is_err() {
        log::debug!("nobody reads the output");
    }
}
