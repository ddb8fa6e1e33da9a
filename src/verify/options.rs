//! The options of the command.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::ValueExt as _;

use crate::domain::model::Addresses;
use crate::domain::post::WebLink;
use crate::domain::source::{Network, Slug};

/// Where answers are kept, below the current folder; git ignores it.
pub const STATE: &str = ".cache/verify.jsonl";

/// All options.
pub const HELP: &str = "\
catalogue verify [OPTIONS]

Looks each source up over the network and reports what is dead, moved, renamed or silent.
What was found out within the last 30 days is not asked again.

--only TOPIC         Only sources of this topic (may be repeated).
--network NETWORK    Only mastodon, bluesky, web or x.
--limit N            Ask for at most N sources.
--fresh              Ask again for what was checked lately, too.
--report FILE        Write the report into this file as well.
--state FILE         Keep answers here instead of in .cache/verify.jsonl.
--bluesky ADDRESS    Ask this server about Bluesky instead of the public one.
--mastodon HOST=URL  Reach the Mastodon server HOST at this address (may be repeated).
--help               Show this text.

Ends with 0 if nothing is dead, moved or renamed, with 1 if something is, and with 2 if the
options are wrong or a file cannot be read or written.
";

/// What the command line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Only sources of one of these topics; of all if there are none.
    pub only: Vec<Slug>,
    /// Only this network.
    pub network: Option<Network>,
    /// Most sources to ask for.
    pub limit: Option<usize>,
    /// Whether to ask for what was checked lately, too.
    pub fresh: bool,
    /// File for the report.
    pub report: Option<PathBuf>,
    /// File of what was found out.
    pub state: PathBuf,
    /// Where the networks are reached.
    pub addresses: Addresses,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            only: Vec::new(),
            network: None,
            limit: None,
            fresh: false,
            report: None,
            state: STATE.into(),
            addresses: Addresses::default(),
        }
    }
}

impl Options {
    /// Reads the words after `verify`; nothing if help was asked for.
    ///
    /// # Errors
    /// What is not understood.
    pub fn read(words: Vec<OsString>) -> Result<Option<Self>, lexopt::Error> {
        use lexopt::Arg::{Long, Short, Value};
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(words);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("only") => {
                    let topic = Slug::new(&parser.value()?.string()?);
                    options.only.push(topic);
                }
                Long("network") => {
                    let code = parser.value()?.string()?;
                    let network = Network::from_code(&code)
                        .ok_or_else(|| wrong(format!("no network is called {code}")))?;
                    options.network = Some(network);
                }
                Long("limit") => options.limit = Some(parser.value()?.parse()?),
                Long("fresh") => options.fresh = true,
                Long("report") => options.report = Some(parser.value()?.into()),
                Long("state") => options.state = parser.value()?.into(),
                Long("bluesky") => {
                    options.addresses.bluesky = address(parser.value()?.string()?)?;
                }
                Long("mastodon") => {
                    let pair = parser.value()?.string()?;
                    let (host, base) = pair
                        .split_once('=')
                        .filter(|(host, _)| !host.is_empty())
                        .ok_or_else(|| wrong("--mastodon needs HOST=URL".to_owned()))?;
                    let base = address(base.to_owned())?;
                    options.addresses.mastodon.insert(host.to_owned(), base);
                }
                Long("help") | Short('h') => return Ok(None),
                Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
            }
        }
        Ok(Some(options))
    }
}

fn address(typed: String) -> Result<String, lexopt::Error> {
    match WebLink::parse(&typed) {
        Some(_) => Ok(typed),
        None => Err(wrong(format!("“{typed}” is not a web address"))),
    }
}

fn wrong(what: String) -> lexopt::Error {
    lexopt::Error::Custom(what.into())
}
