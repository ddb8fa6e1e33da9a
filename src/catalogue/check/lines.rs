//! Where in the files something stands, for the messages.

use crate::catalogue::read::{self, Files};
use crate::domain::source::Slug;

/// Lines of the two files whose entries do not keep their own; all 1-based, 0 if not known.
pub(super) struct Lines<'a> {
    groups: Vec<usize>,
    topics: Vec<usize>,
    starts: Vec<usize>,
    examples: Vec<(&'a str, usize)>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        let tables = |header: &str| -> Vec<usize> {
            numbered(&files.topics)
                .filter(|(_, line)| line.trim_end() == header)
                .map(|(number, _)| number)
                .collect()
        };
        Self {
            groups: tables("[[group]]"),
            topics: tables("[[topic]]"),
            starts: tables("[[start]]"),
            examples: read::example_rows(&files.examples)
                .filter_map(|(line, row)| row.map(|(topic, _)| (topic, line)))
                .collect(),
        }
    }

    /// Line at which the group at this place of the file begins; places count from 0.
    pub(super) fn group(&self, at: usize) -> usize {
        self.groups.get(at).copied().unwrap_or_default()
    }

    /// Line at which the topic at this place of the file begins.
    pub(super) fn topic(&self, at: usize) -> usize {
        self.topics.get(at).copied().unwrap_or_default()
    }

    /// Line at which the starting point at this place of the file begins.
    pub(super) fn start(&self, at: usize) -> usize {
        self.starts.get(at).copied().unwrap_or_default()
    }

    /// Lines of a topic's examples, in their order.
    pub(super) fn examples(&self, topic: &Slug) -> Vec<usize> {
        self.examples
            .iter()
            .filter(|(slug, _)| *slug == topic.as_str())
            .map(|(_, line)| *line)
            .collect()
    }
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
}
