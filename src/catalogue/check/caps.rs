//! How much there may be of one kind.

use super::counts::WHOLE;
use super::words::words;
use super::{
    MAX_BOTS, MAX_BOTS_IN_100, MAX_POLITICIANS, MAX_SOFTWARE_IN_100, MAX_TECHNOLOGY_IN_100,
};
use crate::catalogue::Catalogue;
use crate::catalogue::read::{Fault, Files, Row};
use crate::domain::source::{Kind, Network, Slug, Source};

/// Words by which a person of politics is told.
const OFFICES: [&str; 14] = [
    "congresswoman",
    "congressman",
    "delegate",
    "governor",
    "mayor",
    "mep",
    "minister",
    "mp",
    "parliament",
    "politician",
    "president",
    "representative",
    "senator",
    "democrats",
];

pub(super) fn check_caps(catalogue: &Catalogue, rows: &[(Network, Row)], faults: &mut Vec<Fault>) {
    let mut politicians = 0;
    for (network, row) in rows {
        if is_politician(catalogue, &row.source) {
            politicians += 1;
            if row
                .source
                .topics
                .iter()
                .any(|topic| !is_opt_in(catalogue, topic))
            {
                faults.push(Fault::new(
                    Files::name(*network),
                    row.line,
                    "a politician carries a topic that need not be asked for",
                ));
            }
        }
    }
    let count = |counts: &dyn Fn(&Source) -> bool| {
        rows.iter().filter(|(_, row)| counts(&row.source)).count()
    };
    let bots = count(&|source| source.kind == Kind::Bot);
    let software = count(&|source| main_group(catalogue, source) == "software");
    let technology = count(&|source| main_group(catalogue, source) == "technology");
    for (have, what, most) in [
        (bots, "robots", MAX_BOTS),
        (politicians, "politicians", MAX_POLITICIANS),
    ] {
        if have > most {
            faults.push(Fault::new(
                WHOLE,
                0,
                format!("{have} {what}, at most {most}"),
            ));
        }
    }
    for (have, what, most) in [
        (bots, "robots", MAX_BOTS_IN_100),
        (
            software,
            "rows are mainly about software",
            MAX_SOFTWARE_IN_100,
        ),
        (
            software + technology,
            "rows are mainly about technology or software",
            MAX_TECHNOLOGY_IN_100,
        ),
    ] {
        if have * 100 > rows.len() * most {
            faults.push(Fault::new(
                WHOLE,
                0,
                format!("{have} {what}, more than {most} in 100"),
            ));
        }
    }
}

/// A person mainly in politics whose words name an office.
fn is_politician(catalogue: &Catalogue, source: &Source) -> bool {
    source.kind == Kind::Person
        && source
            .topics
            .first()
            .is_some_and(|topic| is_opt_in(catalogue, topic))
        && words(&source.about)
            .iter()
            .any(|word| OFFICES.contains(&word.as_str()))
}

fn is_opt_in(catalogue: &Catalogue, topic: &Slug) -> bool {
    catalogue.topic(topic).is_some_and(|topic| topic.opt_in)
}

/// The group of the topic a source is mainly about; empty if there is none.
fn main_group<'a>(catalogue: &'a Catalogue, source: &Source) -> &'a str {
    source
        .topics
        .first()
        .and_then(|topic| catalogue.topic(topic))
        .map_or("", |topic| topic.group.as_str())
}
