//! The report: what is wrong, grouped, and how much was looked at.

use std::fmt;

use super::{Entry, Verdict};
use crate::domain::source::Network;

/// A row and what is known of its source.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The row.
    pub entry: Entry,
    /// What is known.
    pub verdict: Verdict,
}

/// All that was selected.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Rows of which something is known, in the order of the files.
    pub findings: Vec<Finding>,
    /// Rows on X, which lets nobody ask.
    pub on_x: usize,
    /// Rows not asked for: over the limit, or there was no network.
    pub not_asked: usize,
}

/// Whether a verdict belongs somewhere.
type Belongs = fn(&Verdict) -> bool;

/// Groups of the report in their order: heading, and whether a verdict belongs there.
const GROUPS: [(&str, Belongs); 5] = [
    ("dead", |verdict| matches!(verdict, Verdict::Dead { .. })),
    ("moved", |verdict| matches!(verdict, Verdict::Moved { .. })),
    ("renamed", |verdict| {
        matches!(verdict, Verdict::Renamed { .. })
    }),
    ("silent", |verdict| {
        matches!(verdict, Verdict::Silent { .. })
    }),
    ("could not tell", |verdict| {
        matches!(verdict, Verdict::Untold { .. })
    }),
];

impl Report {
    /// Whether a row has to be mended: its source is dead, has moved or has another name.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(|finding| {
            matches!(
                finding.verdict,
                Verdict::Dead { .. } | Verdict::Moved { .. } | Verdict::Renamed { .. }
            )
        })
    }

    fn count(&self, belongs: Belongs) -> usize {
        self.findings
            .iter()
            .filter(|finding| belongs(&finding.verdict))
            .count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (heading, belongs) in GROUPS {
            let count = self.count(belongs);
            if count == 0 {
                continue;
            }
            writeln!(f, "{heading} ({count})")?;
            for Finding { entry, verdict } in &self.findings {
                if belongs(verdict) {
                    writeln!(f, "{entry}: {}", verdict.what())?;
                }
            }
            writeln!(f)?;
        }
        write!(
            f,
            "{} alive",
            self.count(|verdict| *verdict == Verdict::Alive)
        )?;
        for (heading, belongs) in GROUPS {
            write!(f, ", {} {heading}", self.count(belongs))?;
        }
        writeln!(f)?;
        if self.not_asked > 0 {
            writeln!(f, "{} not asked", self.not_asked)?;
        }
        if self.on_x > 0 {
            writeln!(f, "{} on X, which cannot be asked", self.on_x)?;
        }
        Ok(())
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = match self.source.network {
            Network::Mastodon | Network::Bluesky | Network::X => "@",
            Network::Web => "",
        };
        write!(f, "{}:{} {at}{}", self.file, self.line, self.source.address)
    }
}
