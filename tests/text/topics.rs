//! Topics, groups and starting points as they are called in the language in use.

use firstfeed::catalogue::read::{EXAMPLES_HEADER, Files, read};
use firstfeed::catalogue::translation::{self, TOPICS_HEADER};
use firstfeed::catalogue::{Catalogue, Topic};
use firstfeed::domain::Slug;
use firstfeed::domain::model::Language;
use firstfeed::text::lang::{Locale, with};
use firstfeed::text::topics as words;

/// The bundled topics, some of them with made-up German words and no others.
fn catalogue() -> Catalogue {
    let rows = "group\thealth\tGesundheit\t\t\n\
                topic\tnursing\tPflege\tWas man auf Station erlebt.\tkrankenpflege\n\
                topic\tbaking\tBacken\t\tbrot\n\
                start\thealthcare\tIch arbeite im Gesundheitswesen\t\t\n";
    let files = Files {
        translations: vec![translation::Files {
            language: Language::German,
            topics: format!("{TOPICS_HEADER}\n{rows}").into(),
            examples: format!("{EXAMPLES_HEADER}\n").into(),
        }],
        ..Files::bundled()
    };
    read(&files).0
}

fn topic<'a>(catalogue: &'a Catalogue, slug: &str) -> &'a Topic {
    catalogue.topic(&Slug::new(slug)).unwrap()
}

#[test]
fn they_are_called_as_the_language_has_it() {
    let catalogue = catalogue();
    let nursing = topic(&catalogue, "nursing");
    let health = catalogue.group(&Slug::new("health")).unwrap();
    let healthcare = catalogue.start(&Slug::new("healthcare")).unwrap();
    with(Locale::German, || {
        assert_eq!(words::name(&catalogue, nursing), "Pflege");
        assert_eq!(words::name_of(&catalogue, &nursing.slug), "Pflege");
        assert_eq!(words::names_of(&catalogue, &nursing.slug), "Pflege Nursing");
        assert_eq!(
            words::see(&catalogue, nursing),
            "Was man auf Station erlebt."
        );
        assert_eq!(words::group(&catalogue, health), "Gesundheit");
        assert_eq!(
            words::start(&catalogue, healthcare),
            "Ich arbeite im Gesundheitswesen"
        );
    });
    for locale in [Locale::English, Locale::French] {
        with(locale, || {
            assert_eq!(words::name(&catalogue, nursing), "Nursing");
            assert_eq!(words::see(&catalogue, nursing), nursing.see);
            assert_eq!(words::group(&catalogue, health), "Health and care");
            assert_eq!(words::start(&catalogue, healthcare), "I work in healthcare");
        });
    }
}

#[test]
fn what_is_not_translated_is_in_english() {
    let catalogue = catalogue();
    with(Locale::German, || {
        let gardening = topic(&catalogue, "gardening");
        assert_eq!(words::name(&catalogue, gardening), "Gardening");
        let baking = topic(&catalogue, "baking");
        assert_eq!(words::name(&catalogue, baking), "Backen");
        assert_eq!(words::see(&catalogue, baking), baking.see);
        let gone = Slug::new("no-such-topic");
        assert_eq!(words::name_of(&catalogue, &gone), "no-such-topic");
    });
}

/// Then a screen on which a name is not lengthened takes it from somewhere else.
#[test]
fn the_test_language_has_them_longer() {
    let catalogue = catalogue();
    let nursing = topic(&catalogue, "nursing");
    with(Locale::Pseudo, || {
        assert_eq!(words::name(&catalogue, nursing), "Ñüürsííñg");
        assert!(words::see(&catalogue, nursing).chars().count() > nursing.see.chars().count());
    });
}

#[test]
fn the_language_in_use_is_that_of_the_topics() {
    for locale in Locale::ALL {
        let language = locale.language();
        assert_ne!(language, Language::System);
        if locale != Locale::Pseudo {
            assert_eq!(language.code(), locale.tag());
        }
    }
}
