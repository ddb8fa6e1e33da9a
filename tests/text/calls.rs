//! The places in `src/text` that say something.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A place that says something.
pub(crate) struct Call {
    /// File and line.
    pub(crate) place: String,
    /// The message; `None` if its id is not written out there.
    pub(crate) id: Option<String>,
    /// Names of the variables it is given.
    pub(crate) variables: BTreeSet<String>,
}

/// All calls of `say` and `fill`.
pub(crate) fn calls() -> Vec<Call> {
    let sources = sources();
    let calls = sources
        .iter()
        .flat_map(|(name, source)| in_source(name, source));
    calls.collect()
}

/// Words for people that stand in the code instead of in the messages: place and words.
pub(crate) fn words_in_code() -> Vec<(String, String)> {
    let sources = sources();
    let words = sources.iter().flat_map(|(name, source)| {
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let mut before = [Token::Mark(' '), Token::Mark(' ')];
        let mut found = Vec::new();
        for (line, token) in tokens(source) {
            // Reasons of lints and complaints of assertions are for developers.
            let reason = before == [Token::Word("reason".to_owned()), Token::Mark('=')]
                || before[0] == Token::Word("false".to_owned());
            if let Token::Literal(words) = &token
                && !reason
                && words.chars().any(char::is_alphabetic)
                && (words.contains(' ') || words.starts_with(char::is_uppercase))
            {
                found.push((format!("{name}:{line}"), words.clone()));
            }
            let [_, last] = before;
            before = [last, token];
        }
        found
    });
    words.collect()
}

/// Name and text of each file that asks for messages.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let named = files.into_iter().map(|path| {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        (name, fs::read_to_string(&path).unwrap())
    });
    // Where `say` and `fill` are defined, nothing is said.
    named
        .filter(|(name, _)| !name.starts_with("lang"))
        .collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// A piece of source: what matters for finding calls.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Literal(String),
    Mark(char),
}

fn tokens(source: &str) -> Vec<(usize, Token)> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => line += 1,
            '/' if letters.peek() == Some(&'/') => {
                for letter in letters.by_ref() {
                    if letter == '\n' {
                        line += 1;
                        break;
                    }
                }
            }
            '"' => {
                let begun = line;
                let mut literal = String::new();
                let mut escaped = false;
                for letter in letters.by_ref() {
                    if letter == '\n' {
                        line += 1;
                    }
                    match letter {
                        '"' if !escaped => break,
                        '\\' if !escaped => escaped = true,
                        other => {
                            literal.push(other);
                            escaped = false;
                        }
                    }
                }
                found.push((begun, Token::Literal(literal)));
            }
            letter if letter.is_alphanumeric() || letter == '_' => {
                let mut word = letter.to_string();
                while let Some(next) = letters.next_if(|l| l.is_alphanumeric() || *l == '_') {
                    word.push(next);
                }
                found.push((line, Token::Word(word)));
            }
            letter if letter.is_whitespace() => {}
            other => found.push((line, Token::Mark(other))),
        }
    }
    found
}

/// The calls in one file.
pub(crate) fn in_source(name: &str, source: &str) -> Vec<Call> {
    let tokens = tokens(source);
    let mut calls = Vec::new();
    for (at, (line, token)) in tokens.iter().enumerate() {
        let says = matches!(token, Token::Word(word) if word == "say" || word == "fill");
        let mut rest = tokens.iter().skip(at + 1).map(|(_, token)| token);
        if !says || rest.next() != Some(&Token::Mark('(')) {
            continue;
        }
        let mut rest = rest.peekable();
        let id = match rest.peek() {
            Some(Token::Literal(id)) => Some(id.clone()),
            Some(_) | None => None,
        };
        let mut variables = BTreeSet::new();
        let mut open = vec!['('];
        let mut before = Token::Mark('(');
        for token in rest {
            match token {
                Token::Mark(mark @ ('(' | '[' | '{')) => open.push(*mark),
                Token::Mark(')' | ']' | '}') => {
                    open.pop();
                }
                // Pairs within the list of the call itself.
                Token::Literal(variable)
                    if open == ['(', '[', '('] && before == Token::Mark('(') =>
                {
                    variables.insert(variable.clone());
                }
                Token::Literal(_) | Token::Word(_) | Token::Mark(_) => {}
            }
            if open.is_empty() {
                break;
            }
            before = token.clone();
        }
        calls.push(Call {
            place: format!("{name}:{line}"),
            id,
            variables,
        });
    }
    calls
}
