//! A small catalogue without faults, to be spoilt in one place at a time.

use std::fmt::Write as _;

use firstfeed::catalogue::check::check;
use firstfeed::catalogue::read::{EXAMPLES_HEADER, Files, HEADER};
use firstfeed::domain::source::Network;

pub(crate) const TOPICS: &str = r#"[[group]]
slug = "health"
name = "Health and care"
icon = "heartbeat"
hue = 350

[[topic]]
slug = "nursing"
name = "Nursing"
group = "health"
icon = "first-aid"
see = "Wards, shifts and new studies on care."
synonyms = ["nurse", "rn", "ward"]
hashtags = ["Nurses", "Nursing", "NurseLife", "Wards"]
near = ["baking"]

[[topic]]
slug = "baking"
name = "Baking"
group = "health"
icon = "bread"
see = "Loaves and cakes, and how they are made."
synonyms = ["bread", "cake", "baker"]
hashtags = ["Bread", "Baking", "Cake", "Sourdough"]
near = ["nursing"]

[[start]]
slug = "help"
name = "I help people"
icon = "heart"
topics = ["nursing", "baking"]

[[group]]
slug = "society"
name = "Society and politics"
icon = "bank"
hue = 270

[opt_in]
groups = ["society"]
words = ["politics", "church"]
open = []
"#;

pub(crate) const ORIGINS: &str = "\
| origin | licence |
| --- | --- |
| some/list | none |

| a licence with | why it is out |
| --- | --- |
| `NC` | no commercial use |
| `permission` | asks to be asked |

| roster | at most |
| --- | --- |
| `some/roster` | 1 |
";

pub(crate) const ROW: &str =
    "d@m.example\tDee\tperson\tnursing;baking\ten\tBakes bread on a ward\t\tsome/list\t2026-01\t5";

/// Obeys every rule but the sizes.
pub(crate) fn good() -> Files {
    let mut mastodon = HEADER.to_owned();
    for name in ["a", "b", "c"] {
        let row = ROW.replacen('d', name, 1);
        write!(mastodon, "\n{row}").unwrap();
    }
    let mut examples = EXAMPLES_HEADER.to_owned();
    for topic in ["nursing", "baking"] {
        for number in ["One", "Two", "Three"] {
            write!(
                examples,
                "\n{topic}\t{number} of the posts on {topic} that somebody may write."
            )
            .unwrap();
        }
    }
    Files {
        topics: TOPICS.to_owned(),
        sources: [
            (Network::Mastodon, format!("{mastodon}\n{ROW}\n")),
            (Network::Bluesky, format!("{HEADER}\n")),
            (Network::Web, format!("{HEADER}\n")),
            (Network::X, format!("{HEADER}\n")),
        ]
        .into(),
        examples: examples + "\n",
        origins: ORIGINS.to_owned(),
        translations: Vec::new(),
    }
}

/// What is wrong, as it is printed; the sizes of the whole, which a small catalogue lacks, apart.
pub(crate) fn faults(files: &Files) -> (Vec<String>, Vec<String>) {
    let (_, faults) = check(files);
    faults
        .iter()
        .map(ToString::to_string)
        .partition(|fault| !fault.starts_with("catalogue: "))
}

pub(crate) fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old:?} is not there to be spoilt");
    text.replacen(old, new, 1)
}

/// The file of a network with another text below the header.
pub(crate) fn with_rows(network: Network, rows: &str) -> Files {
    let mut files = good();
    for (other, text) in &mut files.sources {
        if *other == network {
            *text = format!("{HEADER}\n{rows}\n");
        }
    }
    files
}
