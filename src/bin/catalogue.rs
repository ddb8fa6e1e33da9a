//! The catalogue maintainer's command.

#![expect(clippy::print_stdout, reason = "a command-line program")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use firstfeed::catalogue::check;
use firstfeed::catalogue::read::Files;
use firstfeed::domain::model::Addresses;
use firstfeed::domain::{Network, Slug};
use firstfeed::net::{Limits, Net};
use firstfeed::text;
use firstfeed::verify::{self, Finding, Found, Options, Report};

const HELP: &str = "\
catalogue check     check every rule of assets/catalogue and print the counts
catalogue verify    look the sources up over the network; report dead, moved and renamed ones
  --only TOPIC            only sources of this topic (may be repeated)
  --network NETWORK       only mastodon, bluesky or web (may be repeated)
  --limit N               at most N sources in this run
  --fresh                 ask again what was found in the last thirty days
  --state FILE            where findings are kept (.cache/verify.jsonl)
  --report FILE           write the report there too
  --bluesky ADDRESS       read Bluesky from this server instead of the public one
  --mastodon NAME=ADDRESS reach the Mastodon server NAME at this address (may be repeated)
A run that was stopped goes on where it was. Exit code 1: something is dead, moved or renamed.
";

/// Shortest time between two requests to one host.
const SPACING: Duration = Duration::from_millis(500);

fn main() -> ExitCode {
    let mut parser = lexopt::Parser::from_env();
    match command(&mut parser) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("{error}\n{HELP}"));
            ExitCode::from(2)
        }
    }
}

fn command(parser: &mut lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    use lexopt::Arg::{Long, Short, Value};
    match parser.next()? {
        Some(Value(word)) if word == "check" => match parser.next()? {
            None => Ok(check_command()),
            Some(more) => Err(more.unexpected()),
        },
        Some(Value(word)) if word == "verify" => {
            let (options, report) = options(parser)?;
            Ok(verify_command(&options, report.as_ref()))
        }
        Some(Long("help") | Short('h')) => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(other.unexpected()),
        None => Err("say what to do".into()),
    }
}

fn options(parser: &mut lexopt::Parser) -> Result<(Options, Option<PathBuf>), lexopt::Error> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt as _;
    let mut options = Options {
        topics: [].into(),
        networks: [].into(),
        limit: None,
        fresh: false,
        state: PathBuf::from(".cache/verify.jsonl"),
        addresses: Addresses::default(),
    };
    let mut report = None;
    let (catalogue, _) = firstfeed::catalogue::read::read(&Files::bundled());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => {
                let topic = Slug::new(&parser.value()?.string()?);
                if catalogue.topic(&topic).is_none() {
                    return Err(format!("no topic is called {topic}").into());
                }
                options.topics.insert(topic);
            }
            Long("network") => {
                let code = parser.value()?.string()?;
                let network = Network::ALL.into_iter().find(|it| it.code() == code);
                let network = network.ok_or_else(|| format!("no network is called {code}"))?;
                options.networks.insert(network);
            }
            Long("limit") => options.limit = Some(parser.value()?.parse()?),
            Long("fresh") => options.fresh = true,
            Long("state") => options.state = parser.value()?.into(),
            Long("report") => report = Some(parser.value()?.into()),
            Long("bluesky") => options.addresses.bluesky = parser.value()?.string()?,
            Long("mastodon") => {
                let pair = parser.value()?.string()?;
                let (name, base) = pair
                    .split_once('=')
                    .ok_or_else(text::command_line::mastodon_form)?;
                let base = base.to_owned();
                options.addresses.mastodon.insert(name.to_owned(), base);
            }
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok((options, report))
}

fn verify_command(options: &Options, report_file: Option<&PathBuf>) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    let net = Net::with_limits(Limits {
        spacing: SPACING,
        ..Limits::default()
    });
    let now = firstfeed::shell::now();
    let progress = |done, of, finding: &Finding| {
        let shown = finding.source.shown_address();
        complain(&format!("{done}/{of} {shown}: {}", says(&finding.found)));
    };
    let files = Files::bundled();
    let run = verify::verify(&net, &files, options, now, progress);
    let report = match runtime.block_on(run) {
        Ok(report) => report,
        Err(error) => return failed(&format!("{}: {error}", options.state.display())),
    };
    let words = worded(&report);
    print!("{words}");
    if let Some(path) = report_file
        && let Err(error) = std::fs::write(path, &words)
    {
        return failed(&format!("{}: {error}", path.display()));
    }
    if report.faults().next().is_some() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// The report, by what was found.
fn worded(report: &Report) -> String {
    type Kind = (&'static str, fn(&Found) -> bool);
    let kinds: [Kind; 5] = [
        ("dead", |found| matches!(found, Found::Dead)),
        ("moved", |found| matches!(found, Found::Moved { .. })),
        ("renamed", |found| matches!(found, Found::Renamed { .. })),
        ("silent for a year", |found| {
            matches!(found, Found::Silent { .. })
        }),
        ("could not tell", |found| {
            matches!(found, Found::Unclear { .. })
        }),
    ];
    let mut text = String::new();
    let mut line = |words: &str| {
        if writeln!(text, "{words}").is_err() {
            log::debug!("a text takes no more words");
        }
    };
    for (name, is) in kinds {
        let findings: Vec<_> = report.findings.iter().filter(|it| is(&it.found)).collect();
        line(&format!("{name}: {}", findings.len()));
        for finding in findings {
            let Finding { file, line: at, .. } = finding;
            let address = &finding.source.address;
            line(&format!(
                "  {file}:{at} {address}: {}",
                says(&finding.found)
            ));
        }
    }
    let fine = report.findings.iter();
    let fine = fine.filter(|it| it.found == Found::Fine).count();
    line(&format!("fine: {fine}"));
    line(&format!(
        "asked now: {}, still to ask: {}, cannot be asked (X): {}",
        report.asked, report.left, report.unreadable
    ));
    if report.offline {
        line("broken off: there is no network");
    }
    text
}

fn says(found: &Found) -> String {
    match found {
        Found::Dead => "is no more".to_owned(),
        Found::Moved { to } => format!("is at {to} now"),
        Found::Renamed { to } => format!("is called {to} now"),
        Found::Silent { last_post } => {
            let date = chrono::DateTime::from_timestamp(*last_post, 0);
            let date = date.map(|date| date.format("%Y-%m-%d").to_string());
            format!("last posted on {}", date.unwrap_or_default())
        }
        Found::Unclear { problem } => text::problem(problem).what,
        Found::Fine => "fine".to_owned(),
    }
}

fn failed(why: &str) -> ExitCode {
    complain(why);
    ExitCode::from(2)
}

fn complain(words: &str) {
    if writeln!(std::io::stderr(), "{words}").is_err() {
        log::debug!("nobody reads the output");
    }
}

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
        let plural = if faults.len() == 1 { "" } else { "s" };
        println!("{} fault{plural}", faults.len());
        ExitCode::FAILURE
    }
}
