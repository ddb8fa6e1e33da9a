//! What a maintainer has when looking sources up: options, a folder, a catalogue of few rows.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstfeed::catalogue::read::{Files, HEADER};
use firstfeed::domain::source::Network;
use firstfeed::domain::{Problem, Source};
use firstfeed::net::{Alive, Limits, Net};
use firstfeed::verify::{self, Bounds, BoxedAnswer, Options, Report};
use tempfile::TempDir;

use super::server::WebServer;
use super::small::{ROW, good};

/// Seconds since 1970 at which the tests take place: 2026-11-23 12:00 UTC.
pub(crate) const NOW: i64 = 1_795_435_200;

/// A folder for the state, and the options that name it.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) options: Options,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            // The folder in between has to be made.
            state: folder.path().join("cache/verify.jsonl"),
            ..Options::default()
        };
        Self { folder, options }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Asks a server on this machine.
    pub(crate) async fn ask(&self, server: &WebServer, files: &Files, now: i64) -> Report {
        let net = Net::with_limits(Limits {
            spacing: Duration::ZERO,
            ..verify::limits()
        });
        let ask = verify::through(net, server.addresses());
        let bounds = Bounds::default();
        verify::verify(&self.options, files, now, bounds, ask, &mut drop)
            .await
            .unwrap()
    }

    /// Asks nobody: the answers are made up, and who was asked for is returned.
    pub(crate) async fn pretend(
        &self,
        files: &Files,
        answer: fn(&str) -> Result<Alive, Problem>,
    ) -> (Report, Vec<String>) {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let ask = move |source: Arc<Source>| -> BoxedAnswer {
            log.lock().unwrap().push(source.address.clone());
            let answer = answer(&source.address);
            Box::pin(async move { answer })
        };
        let bounds = Bounds {
            at_once: 1,
            ..Bounds::default()
        };
        let report = verify::verify(&self.options, files, NOW, bounds, ask, &mut drop)
            .await
            .unwrap();
        let asked = asked.lock().unwrap().clone();
        (report, asked)
    }
}

/// A catalogue with these addresses only.
pub(crate) fn files(rows: &[(Network, &[String])]) -> Files {
    let mut files = good();
    files.sources = rows
        .iter()
        .map(|(network, addresses)| {
            let rows: Vec<String> = addresses
                .iter()
                .map(|address| ROW.replace("d@m.example", address))
                .collect();
            (*network, format!("{HEADER}\n{}\n", rows.join("\n")))
        })
        .collect();
    files
}
