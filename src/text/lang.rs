//! Interim: English messages by id, until the messages of all languages are there.

use std::collections::HashMap;
use std::sync::LazyLock;

static ALL: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let files = [
        include_str!("../../assets/i18n/en/glossary.ftl"),
        include_str!("../../assets/i18n/en/conduct.ftl"),
        include_str!("../../assets/i18n/en/misconceptions.ftl"),
    ];
    let mut all: HashMap<String, String> = HashMap::new();
    let mut last = String::new();
    for line in files.iter().flat_map(|file| file.lines()) {
        if line.starts_with(' ') {
            if let Some(text) = all.get_mut(&last) {
                text.push_str(line.trim());
                text.push('\n');
            }
        } else if let Some((id, text)) = line.split_once(" =")
            && !line.starts_with('#')
        {
            id.clone_into(&mut last);
            all.insert(id.to_owned(), text.trim().to_owned());
        }
    }
    all
});

/// A value in a message.
pub(super) enum Arg {
    Number(usize),
    Word(String),
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Number(n)
    }
}

impl From<&str> for Arg {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

/// A message without variables.
pub(super) fn say(id: &'static str) -> &'static str {
    ALL.get(id).map_or(id, String::as_str)
}

/// A message with variables.
pub(super) fn fill(id: &'static str, args: &[(&'static str, Arg)]) -> String {
    let mut text = say(id).to_owned();
    for (name, arg) in args {
        let value = match arg {
            Arg::Number(n) => n.to_string(),
            Arg::Word(word) => word.clone(),
        };
        if let Arg::Number(n) = arg
            && text.contains("->")
        {
            let branch = if *n == 1 { "[one] " } else { "*[other] " };
            let found = text.lines().find_map(|line| line.strip_prefix(branch));
            text = found.unwrap_or_default().to_owned();
        }
        text = text.replace(&format!("{{ ${name} }}"), &value);
    }
    text
}
