//! Rules for topics and examples in other languages.

use std::path::Path;

use firstfeed::catalogue::check::check;
use firstfeed::catalogue::read::{EXAMPLES_HEADER, Files, read};
use firstfeed::catalogue::translation::{self, COMPLETE, TOPICS_HEADER};
use firstfeed::domain::model::Language;
use firstfeed::domain::source::Slug;

use super::small::{faults, good, replaced};

const ROWS: &str = "\
group\thealth\tGesundheit und Pflege\t\t
group\tsociety\tGesellschaft und Politik\t\t
topic\tnursing\tPflege\tStationen, Schichten und neue Studien.\tkrankenpflege;schwester;station
topic\tbaking\tBacken\tBrote und Kuchen, und wie man sie macht.\tbrot;kuchen;bäcker
start\thelp\tIch helfe Menschen\t\t";

const EXAMPLES: &str = "\
nursing\tDer erste Beitrag über Pflege, den jemand schreiben mag.
nursing\tDer zweite Beitrag über Pflege, den jemand schreiben mag.
nursing\tDer dritte fragt: „Mag jemand Beiträge über Pflege schreiben?“
baking\tDer erste Beitrag über Backen, den jemand schreiben mag.
baking\tDer zweite Beitrag über Backen, den jemand schreiben mag.
baking\tDer dritte Beitrag über Backen, den jemand schreiben mag.";

fn german(rows: &str, examples: &str) -> translation::Files {
    translation::Files {
        language: Language::German,
        topics: format!("{TOPICS_HEADER}\n{rows}\n").into(),
        examples: format!("{EXAMPLES_HEADER}\n{examples}\n").into(),
    }
}

/// What is wrong with a translation of the small catalogue.
fn told(files: translation::Files) -> Vec<String> {
    let mut all = good();
    all.translations.push(files);
    let (faults, _) = faults(&all);
    faults
}

/// The translations of a release; `catalogue -- check` says the same.
#[test]
fn complete_translations_have_no_faults() {
    let files = Files::bundled();
    let languages: Vec<Language> = files.translations.iter().map(|one| one.language).collect();
    assert_eq!(languages, COMPLETE);
    let (_, faults) = check(&files);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Files that are not taken into the program would be translated in vain.
#[test]
fn every_translation_is_part_of_the_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
    for language in Language::ALL {
        for name in ["topics.tsv", "examples.tsv"] {
            let there = folder.join(language.code()).join(name).is_file();
            assert_eq!(
                there,
                COMPLETE.contains(&language),
                "{name} of {language:?}; the list is in src/catalogue/translation.rs",
            );
        }
    }
}

#[test]
fn a_translation_without_faults() {
    assert_eq!(told(german(ROWS, EXAMPLES)), [""; 0]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a line for each rule")]
fn faults_of_names_descriptions_and_synonyms() {
    for (old, new, fault) in [
        (
            "start\thelp\t",
            "begin\thelp\t",
            "6: unknown kind \"begin\"",
        ),
        ("Menschen\t\t", "Menschen\t", "6: has 4 columns, needs 5"),
        (
            "start\thelp",
            "start\thelfen",
            "6: helfen: is not in the catalogue",
        ),
        ("start\thelp", "start\thelfen", " start help is missing"),
        ("start\thelp", "topic\tnursing", "6: nursing: stands twice"),
        ("group\tsociety", "group\thealth", "3: health: stands twice"),
        (
            "group\tsociety",
            "group\thealth",
            " group society is missing",
        ),
        (
            "group\tsociety",
            "topic\tsociety",
            "3: society: is not in the catalogue",
        ),
        (
            "\tBacken\t",
            "\tPFLEGE\t",
            "5: baking: name \"PFLEGE\" is that of nursing too",
        ),
        ("\tBacken\t", "\t\t", "5: baking: name \"\" is empty"),
        (
            "\tBacken\t",
            "\tBacken \t",
            "5: baking: name \"Backen \" has blanks too many",
        ),
        (
            "\tBacken\t",
            "\tBrot und Kuchen und so weiter\t",
            "5: baking: name \"Brot und Kuchen und so weiter\" has more than 5 words",
        ),
        (
            "\tBacken\t",
            "\tDonaudampfschifffahrtsgesellschaftsbäcker\t",
            "5: baking: name \"Donaudampfschifffahrtsgesellschaftsbäcker\" is longer than 40 characters",
        ),
        (
            "\tBacken\t",
            "\tbacken\t",
            "5: baking: name \"backen\" begins in lower case",
        ),
        (
            "\tBacken\t",
            "\tBacken!\t",
            "5: baking: name \"Backen!\" ends with a stop or shouts",
        ),
        (
            "Politik\t\t",
            "Politik\tWas es gibt, und was nicht.\t",
            "3: society: only topics have see and synonyms",
        ),
        (
            "Brote und Kuchen, und wie man sie macht.",
            "Brote.",
            "5: baking: see: is shorter than 20 characters",
        ),
        (
            "Brote und Kuchen, und wie man sie macht.",
            "Loaves and cakes, and how they are made.",
            "5: baking: see: is as in English",
        ),
        (
            "brot;kuchen;bäcker",
            "brot;kuchen",
            "5: baking: 2 synonyms, needs 3 to 12",
        ),
        (
            "brot;kuchen;bäcker",
            "",
            "5: baking: 0 synonyms, needs 3 to 12",
        ),
        (
            "brot;kuchen;bäcker",
            "a;b;c;d;e;f;g;h;i;j;k;l;m",
            "5: baking: 13 synonyms, needs 3 to 12",
        ),
        (
            "brot;",
            "Brot;",
            "5: baking: synonym \"Brot\" is not in lower case",
        ),
        (
            "brot;",
            " brot;",
            "5: baking: synonym \" brot\" has blanks too many",
        ),
        ("brot;", ";", "5: baking: synonym \"\" is empty"),
        (
            "brot;",
            "backen;",
            "5: baking: synonym \"backen\" is the name",
        ),
        (
            "brot;",
            "kuchen;",
            "5: baking: synonym \"kuchen\" stands twice",
        ),
    ] {
        let found = told(german(&replaced(ROWS, old, new), EXAMPLES));
        let expected = format!("i18n/de/topics.tsv:{fault}");
        assert!(found.contains(&expected), "{new}: {found:#?}");
    }
}

#[test]
fn faults_of_translated_examples() {
    let first = "Der erste Beitrag über Pflege, den jemand schreiben mag.";
    for (old, new, fault) in [
        (
            "nursing\tDer zweite",
            "nursing Der zweite",
            ":3: needs two columns",
        ),
        (
            "baking\tDer erste",
            "nursing\tDer erste",
            ":5: is of nursing, in English of baking",
        ),
        (
            first,
            "One of the posts on nursing that somebody may write.",
            ":2: is as in English",
        ),
        (
            first,
            "Zu kurz.",
            ":2: nursing: \"Zu kurz.\" is shorter than 40 characters",
        ),
        (
            "Der zweite Beitrag über Pflege",
            "Der erste Beitrag über Pflege",
            ":3: nursing: \"Der erste Beitrag über Pflege, den jemand schreiben mag.\" stands twice",
        ),
        (
            "\nbaking\tDer dritte Beitrag über Backen, den jemand schreiben mag.",
            "",
            ": 1 examples are missing",
        ),
        (
            "baking\tDer dritte",
            "baking\tDer vierte Beitrag über Backen, den jemand schreiben mag.\nbaking\tDer dritte",
            ":8: is more than there are in English",
        ),
    ] {
        let found = told(german(ROWS, &replaced(EXAMPLES, old, new)));
        let expected = format!("i18n/de/examples.tsv{fault}");
        assert!(found.contains(&expected), "{new}: {found:#?}");
    }
}

#[test]
fn faults_of_whole_files() {
    let files = german(ROWS, EXAMPLES);
    let headless = translation::Files {
        topics: files.topics.replacen("kind", "art", 1).into(),
        examples: files.examples.replacen("topic", "thema", 1).into(),
        ..files.clone()
    };
    let expected = ["topics", "examples"].map(|name| format!("i18n/de/{name}.tsv:1: wrong header"));
    assert_eq!(told(headless), expected);
    let other_ends = translation::Files {
        topics: files.topics.replace('\n', "\r\n").into(),
        ..files
    };
    let expected = "i18n/de/topics.tsv:1: lines do not end with LF alone";
    assert!(told(other_ends).contains(&expected.to_owned()));
}

/// A faulty row costs nothing but itself: the rest is there, and it is shown in English.
#[test]
fn what_can_be_read_is_read() {
    let rows = replaced(ROWS, "topic\tbaking\t", "topic\tbaking ");
    let mut files = good();
    files.translations.push(german(&rows, EXAMPLES));
    let (catalogue, faults) = read(&files);
    assert_eq!(faults, []);
    let german = catalogue.translation(Language::German).unwrap();
    assert!(!german.topics.contains_key(&Slug::new("baking")));
    let nursing = german.topics.get(&Slug::new("nursing")).unwrap();
    assert_eq!(nursing.name, "Pflege");
    assert_eq!(nursing.synonyms, ["krankenpflege", "schwester", "station"]);
    assert_eq!(nursing.examples.len(), 3);
    let (_, help) = german.starts.first_key_value().unwrap();
    assert_eq!(help, "Ich helfe Menschen");
    for other in [Language::English, Language::System, Language::French] {
        assert!(catalogue.translation(other).is_none());
    }
}
