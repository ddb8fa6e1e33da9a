//! What the pure part makes in the language that the person reads.

use std::sync::Arc;

use firstfeed::catalogue::read::EXAMPLES_HEADER;
use firstfeed::catalogue::translation::{Files, TOPICS_HEADER};
use firstfeed::catalogue::{Catalogue, Topic};
use firstfeed::domain::event::User;
use firstfeed::domain::export::{Format, export};
use firstfeed::domain::feed::example_of;
use firstfeed::domain::model::{Language, Model, Saved};
use firstfeed::domain::{Network, Problem, Slug, Step};

use crate::small::{act, catalogue, fail, fetches, model};

/// The small catalogue with made-up German words.
pub(crate) fn translated() -> Arc<Catalogue> {
    let rows = "topic\tnursing\tPflege\t\tkrankenschwester\n\
                topic\tgardening\tGarten\t\tgärtner\n";
    let files = Files {
        language: Language::German,
        topics: format!("{TOPICS_HEADER}\n{rows}").into(),
        examples: format!("{EXAMPLES_HEADER}\n").into(),
    };
    let catalogue = Arc::into_inner(catalogue()).unwrap();
    Arc::new(catalogue.with_translations([files]))
}

fn german() -> Model {
    let mut model = model();
    model.catalogue = translated();
    act(&mut model, [User::SetAppLanguage(Language::German)]);
    model
}

fn hits(model: &Model) -> Vec<&str> {
    model.topic_search.hits.iter().map(Slug::as_str).collect()
}

#[test]
fn the_language_read_is_the_chosen_one_or_the_systems() {
    let mut model = model();
    assert_eq!(model.language(), Language::English);
    model.system = Language::French;
    assert_eq!(model.language(), Language::French);
    act(&mut model, [User::SetAppLanguage(Language::German)]);
    assert_eq!(model.language(), Language::German);
    act(&mut model, [User::SetAppLanguage(Language::System)]);
    assert_eq!(model.language(), Language::French);
    // The desktop's language is no answer that is forgotten, nor one that is saved.
    act(&mut model, [User::StartOver]);
    assert_eq!(model.language(), Language::French);
    let later = Model::new(catalogue(), Some(model.saved()));
    assert_eq!(later.language(), Language::English);
}

/// As long as nobody has been suggested yet: later it would change who is.
#[test]
fn people_who_write_in_the_apps_language_are_suggested_too() {
    let read = |model: &Model| -> Vec<String> { model.wishes.languages.iter().cloned().collect() };
    let mut model = model();
    assert_eq!(read(&model), ["en"]);
    for (language, codes) in [
        (Language::German, ["de", "en"]),
        (Language::Portuguese, ["en", "pt"]),
    ] {
        act(&mut model, [User::SetAppLanguage(language)]);
        assert_eq!(read(&model), codes);
    }
    act(
        &mut model,
        [
            User::CycleTopic(Slug::new("nursing")),
            User::GoTo(Step::People),
            User::SetAppLanguage(Language::German),
        ],
    );
    assert_eq!(read(&model), ["en", "pt"]);
    model.system = Language::French;
    act(&mut model, [User::StartOver]);
    assert_eq!(read(&model), ["en", "fr"]);
}

#[test]
fn a_search_understands_the_language_and_follows_when_it_changes() {
    let mut model = german();
    act(&mut model, [User::SearchTopics("gaertner".to_owned())]);
    assert_eq!(hits(&model), ["gardening"]);
    act(&mut model, [User::SetAppLanguage(Language::English)]);
    assert!(hits(&model).is_empty());
    assert_eq!(model.topic_search.query, "gaertner");
    act(&mut model, [User::SetAppLanguage(Language::German)]);
    assert_eq!(hits(&model), ["gardening"]);
    // English words go on being understood.
    act(&mut model, [User::SearchTopics("nurse".to_owned())]);
    assert_eq!(hits(&model), ["nursing"]);
}

/// Files are read by others, perhaps in another language.
#[test]
fn files_are_the_same_in_every_language() {
    let mut german = german();
    let mut english = model();
    for model in [&mut english, &mut german] {
        // Whoever has the app in German is taken to read German, too.
        let english_alone = User::SetLanguage("de".to_owned(), false);
        act(
            model,
            [english_alone, User::CycleTopic(Slug::new("nursing"))],
        );
    }
    for format in [Format::PlanFile, Format::Opml, Format::MastodonCsv] {
        assert_eq!(export(format, &english), export(format, &german));
    }
    let saved = Saved {
        settings: english.settings.clone(),
        ..german.saved()
    };
    assert_eq!(saved, english.saved());
}

#[test]
fn an_example_tells_of_what_topic_it_is() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::CycleTopic(Slug::new("nursing")),
            User::SetNetwork(Network::X, true),
            User::GoTo(Step::Preview),
        ],
    );
    for (id, source) in fetches(&effects) {
        fail(&mut model, id, &source, Problem::Offline);
    }
    let nursing: &Topic = model.catalogue.topic(&Slug::new("nursing")).unwrap();
    assert!(!model.preview.feed.is_empty());
    for item in &model.preview.feed {
        let (slug, at) = example_of(&item.post).unwrap();
        assert_eq!(slug, nursing.slug);
        assert_eq!(item.post.plain_text(), nursing.examples[at]);
        let real = firstfeed::domain::Post {
            example: false,
            ..item.post.as_ref().clone()
        };
        assert_eq!(example_of(&real), None);
    }
}
