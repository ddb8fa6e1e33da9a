//! The messages of one language, ready to be said.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::{Locale, formats, pseudo};

/// The resources in a language's folder.
macro_rules! resources {
    ($folder:literal) => {
        resources!($folder: "terms", "adjust", "command-line", "components", "conduct", "desktop", "follow", "frame", "glossary", "home", "interests", "keep", "lists", "names", "numbers", "people", "post", "preview", "problems", "settings", "sign-in", "welcome")
    };
    ($folder:literal: $($name:literal),+) => {
        [$(include_str!(concat!("../../../assets/i18n/", $folder, "/", $name, ".ftl"))),+]
    };
}

/// The messages of a language, read when they are first asked for.
macro_rules! language {
    ($locale:expr, $folder:literal) => {
        LazyLock::new(|| {
            let tag = $locale.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            bundle.set_formatter(Some(|value, _| formats::written($locale, value)));
            Messages::read(bundle, $locale, &resources!($folder))
        })
    };
}

static ENGLISH: LazyLock<Messages> = language!(Locale::English, "en");
static GERMAN: LazyLock<Messages> = language!(Locale::German, "de");
static SPANISH: LazyLock<Messages> = language!(Locale::Spanish, "es");
static FRENCH: LazyLock<Messages> = language!(Locale::French, "fr");
static PORTUGUESE: LazyLock<Messages> = language!(Locale::Portuguese, "pt-BR");
static PSEUDO: LazyLock<Messages> = language!(Locale::Pseudo, "en");

/// The messages of one language.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Those without variables, as they are said: drawing asks for them in every frame.
    said: HashMap<String, String>,
}

impl Messages {
    pub(super) fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::English => &ENGLISH,
            Locale::German => &GERMAN,
            Locale::Spanish => &SPANISH,
            Locale::French => &FRENCH,
            Locale::Portuguese => &PORTUGUESE,
            Locale::Pseudo => &PSEUDO,
        }
    }

    fn read(
        mut bundle: FluentBundle<FluentResource>,
        locale: Locale,
        resources: &[&'static str],
    ) -> Self {
        // No marks around what is filled in: none of the languages is written from right to
        // left, and egui draws the marks as boxes.
        bundle.set_use_isolating(false);
        if locale == Locale::Pseudo {
            bundle.set_transform(Some(pseudo::lengthened));
        }
        let mut ids = Vec::new();
        for source in resources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((rest, errors)) => {
                    log::error!("messages of {}: {errors:?}", locale.tag());
                    rest
                }
            };
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                Entry::Term(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => None,
            }));
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("messages of {}: {errors:?}", locale.tag());
            }
        }
        let mut messages = Self {
            bundle,
            said: HashMap::new(),
        };
        for id in ids {
            // What cannot be formatted like this has variables.
            if let Some((words, true)) = messages.format(&id, None) {
                messages.said.insert(id, words);
            }
        }
        messages
    }

    /// A message without variables.
    pub(super) fn said(&self, id: &str) -> Option<&str> {
        self.said.get(id).map(String::as_str)
    }

    /// A message with variables.
    pub(super) fn filled(
        &self,
        id: &str,
        args: &[(&'static str, FluentValue<'_>)],
    ) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let (words, whole) = self.format(id, Some(&args))?;
        debug_assert!(whole, "{id} lacks a variable");
        Some(words)
    }

    /// The words, and whether nothing was missing.
    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, args, &mut errors);
        Some((words.into_owned(), errors.is_empty()))
    }
}
