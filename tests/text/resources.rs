//! The Fluent resources, read for comparing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// Names that a message refers to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Refers {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    terms: BTreeSet<String>,
}

/// A message, or a term.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    /// Its file, without the ending.
    pub(crate) file: String,
    /// Its pattern, as it can be compared.
    pub(crate) text: Option<String>,
    /// What stands outside of what is filled in, piece by piece.
    pub(crate) words: Vec<String>,
    /// Whether there are letters outside of what is filled in.
    pub(crate) has_words: bool,
    /// Variables that are chosen by, with the keys.
    pub(crate) keys: BTreeMap<String, BTreeSet<String>>,
    refers: Refers,
}

/// All messages of a language.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
    /// What is wrong with them in themselves.
    pub(crate) faults: Vec<String>,
}

/// A language's folder.
pub(crate) fn folder(tag: &str) -> PathBuf {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
    all.join(tag)
}

/// All folders.
pub(crate) fn languages() -> BTreeSet<String> {
    let all = folder("en");
    let all = all.parent().unwrap();
    let entries = fs::read_dir(all)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

/// Tables of topics and example posts beside the messages; `tests/catalogue` looks at them.
const TABLES: [&str; 2] = ["topics.tsv", "examples.tsv"];

/// Names of a language's files of messages, without the ending.
pub(crate) fn files(tag: &str) -> BTreeSet<String> {
    fs::read_dir(folder(tag))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !TABLES.iter().any(|name| path.ends_with(name)))
        .map(|path| {
            assert_eq!(path.extension().unwrap(), "ftl", "{}", path.display());
            path.file_stem().unwrap().to_string_lossy().into_owned()
        })
        .collect()
}

impl Language {
    /// Reads a language's folder.
    pub(crate) fn read(tag: &str) -> Self {
        let sources: Vec<(String, String)> = files(tag)
            .into_iter()
            .map(|name| {
                let path = folder(tag).join(format!("{name}.ftl"));
                let source = fs::read_to_string(path).unwrap();
                (name, source)
            })
            .collect();
        let sources: Vec<(&str, &str)> = sources
            .iter()
            .map(|(name, source)| (name.as_str(), source.as_str()))
            .collect();
        Self::of(tag, &sources)
    }

    /// A language of these files.
    pub(crate) fn of(tag: &str, sources: &[(&str, &str)]) -> Self {
        let mut language = Self {
            tag: tag.to_owned(),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            faults: Vec::new(),
        };
        for (file, source) in sources {
            language.take(file, source);
        }
        language.check_references();
        language
    }

    fn take(&mut self, file: &str, source: &str) {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.get(..error.pos.start).unwrap_or_default();
                    let line = line.matches('\n').count() + 1;
                    let tag = &self.tag;
                    self.faults
                        .push(format!("{tag}/{file}.ftl: line {line}: {}", error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let (kept, id, value, attributes) = match entry {
                Entry::Message(message) => (
                    &mut self.messages,
                    message.id.name,
                    message.value,
                    message.attributes,
                ),
                Entry::Term(term) => (
                    &mut self.terms,
                    term.id.name,
                    Some(term.value),
                    term.attributes,
                ),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let mut message = Message {
                file: file.to_owned(),
                text: value.as_ref().map(|value| format!("{value:?}")),
                ..Message::default()
            };
            let patterns = value.iter().chain(attributes.iter().map(|a| &a.value));
            for pattern in patterns {
                message.read(pattern);
            }
            if kept.insert(id.to_owned(), message).is_some() {
                self.faults
                    .push(format!("{}/{file}.ftl: {id} is there twice", self.tag));
            }
        }
    }

    fn check_references(&mut self) {
        let mut faults = Vec::new();
        let all = self.messages.iter().chain(&self.terms);
        for (id, message) in all {
            for other in &message.refers.messages {
                if !self.messages.contains_key(other) {
                    faults.push(format!("{}: {id} refers to {other}", self.tag));
                }
            }
            for term in &message.refers.terms {
                if !self.terms.contains_key(term) {
                    faults.push(format!("{}: {id} refers to -{term}", self.tag));
                }
            }
            if self.reached(message, &mut BTreeSet::new()).contains(id) {
                faults.push(format!("{}: {id} refers to itself", self.tag));
            }
        }
        self.faults.extend(faults);
    }

    /// Messages and terms that are part of this one.
    fn reached(&self, message: &Message, met: &mut BTreeSet<String>) -> BTreeSet<String> {
        let others = message
            .refers
            .messages
            .iter()
            .map(|id| (id, self.messages.get(id)));
        let terms = message
            .refers
            .terms
            .iter()
            .map(|id| (id, self.terms.get(id)));
        for (id, other) in others.chain(terms) {
            if met.insert(id.clone())
                && let Some(other) = other
            {
                self.reached(other, met);
            }
        }
        met.clone()
    }

    /// Variables of a message and of those that are part of it.
    pub(crate) fn variables(&self, message: &Message) -> BTreeSet<String> {
        let mut variables = message.refers.variables.clone();
        for id in self.reached(message, &mut BTreeSet::new()) {
            let other = self.messages.get(&id);
            variables.extend(other.iter().flat_map(|m| m.refers.variables.clone()));
        }
        variables
    }

    /// Whether another message has this one as a part.
    pub(crate) fn refers_to(&self, id: &str) -> bool {
        let mut all = self.messages.values().chain(self.terms.values());
        all.any(|message| message.refers.messages.contains(id))
    }
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.has_words |= value.chars().any(char::is_alphabetic);
                    self.words.push((*value).to_owned());
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let InlineExpression::VariableReference { id } = selector {
                        let key = match variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        };
                        let keys = self.keys.entry(id.name.to_owned()).or_default();
                        keys.insert(key.to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.refers.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refers.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.refers.terms.insert(id.name.to_owned());
                let arguments = arguments.iter().flat_map(|a| &a.positional);
                for argument in arguments {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::StringLiteral { value } => {
                self.has_words |= value.chars().any(char::is_alphabetic);
            }
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
