//! Where rows come from, and whether that place lets itself be used.

use std::collections::BTreeMap;

use super::counts::WHOLE;
use super::words::says;
use super::{MAX_OF_UNKNOWN_LICENCE, MAX_ORIGIN_IN_100, MAX_UNKNOWN_LICENCE_IN_100};
use crate::catalogue::read::{Fault, Files, Row};
use crate::domain::source::Network;

const FILE: &str = "SOURCES.md";
/// How the table calls a licence that could not be found out because the place has no name.
const UNKNOWN: &str = "unknown";

/// What `SOURCES.md` says in its tables.
struct Origins<'a> {
    /// Licence by origin: `| origin | licence | ...`.
    licences: BTreeMap<&'a str, &'a str>,
    /// Words of a licence that forbid use: `| a licence with | ...`.
    forbidding: Vec<&'a str>,
    /// Most rows by origin: `| roster | at most | ...`.
    rosters: Vec<(&'a str, &'a str)>,
}

pub(super) fn check_origins(rows: &[(Network, Row)], markdown: &str, faults: &mut Vec<Fault>) {
    let origins = read(markdown);
    // Without the table every licence would pass.
    if origins.forbidding.is_empty() {
        faults.push(Fault::new(FILE, 0, "no table of licences that forbid use"));
    }
    let mut have: BTreeMap<&str, usize> = BTreeMap::new();
    for (network, row) in rows {
        *have.entry(row.origin.as_str()).or_default() += 1;
        let mut fault = |what: String| {
            faults.push(Fault::new(Files::name(*network), row.line, what));
        };
        let origin = &row.origin;
        let Some(licence) = origins.licences.get(origin.as_str()) else {
            fault(format!("origin {origin:?} is not in SOURCES.md"));
            continue;
        };
        if licence.is_empty() {
            fault(format!("origin {origin:?} has no licence in SOURCES.md"));
        } else if let Some(word) = origins.forbidding.iter().find(|word| says(licence, word)) {
            fault(format!(
                "origin {origin:?} may not be used: its licence {licence:?} has {word:?}"
            ));
        }
    }
    let mut whole = |what: String| faults.push(Fault::new(WHOLE, 0, what));
    let mut unknown = 0;
    for (origin, &count) in &have {
        if count * 100 > rows.len() * MAX_ORIGIN_IN_100 {
            whole(format!(
                "{count} rows of {origin}, more than {MAX_ORIGIN_IN_100} in 100"
            ));
        }
        if origins
            .licences
            .get(origin)
            .is_some_and(|licence| says(licence, UNKNOWN))
        {
            unknown += count;
            if count > MAX_OF_UNKNOWN_LICENCE {
                whole(format!(
                    "{count} rows of {origin}, at most {MAX_OF_UNKNOWN_LICENCE} of an unknown licence"
                ));
            }
        }
    }
    if unknown * 100 > rows.len() * MAX_UNKNOWN_LICENCE_IN_100 {
        whole(format!(
            "{unknown} rows of an unknown licence, more than {MAX_UNKNOWN_LICENCE_IN_100} in 100"
        ));
    }
    for (origin, most) in origins.rosters {
        let count = have.get(origin).copied().unwrap_or_default();
        match most.parse::<usize>() {
            Ok(most) if count <= most => {}
            Ok(most) => whole(format!("{count} rows of {origin}, at most {most}")),
            Err(_) => whole(format!("{FILE}: {origin}: {most:?} is not a number")),
        }
    }
}

fn read(markdown: &str) -> Origins<'_> {
    let mut origins = Origins {
        licences: BTreeMap::new(),
        forbidding: Vec::new(),
        rosters: Vec::new(),
    };
    let mut table = None;
    for line in markdown.lines() {
        let Some(cells) = line.strip_prefix('|') else {
            table = None;
            continue;
        };
        let mut cells = cells.split('|').map(|cell| cell.trim().trim_matches('`'));
        let first = cells.next().unwrap_or_default();
        let second = cells.next().unwrap_or_default();
        let Some(table) = table else {
            table = Some(first);
            continue;
        };
        if first.starts_with("---") {
            continue;
        }
        match table {
            "origin" => {
                origins.licences.insert(first, second);
            }
            "a licence with" => origins.forbidding.push(first),
            "roster" => origins.rosters.push((first, second)),
            _ => {}
        }
    }
    origins
}
