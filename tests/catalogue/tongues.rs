//! Finding topics by words of other languages than English.

use std::fmt::Write as _;

use firstfeed::catalogue::read::EXAMPLES_HEADER;
use firstfeed::catalogue::translation::{COMPLETE, Files, TOPICS_HEADER};
use firstfeed::catalogue::{Catalogue, Topic};
use firstfeed::domain::Slug;
use firstfeed::domain::model::Language;

use super::search::{judge, wanted};

/// A made-up catalogue of a few topics: slug, English name, English synonyms.
const TOPICS: [(&str, &str, &[&str]); 11] = [
    ("nursing", "Nursing", &["nurse", "ward"]),
    ("gardening", "Gardening", &["garden", "plants"]),
    ("football", "Football", &["soccer", "premier league"]),
    ("cats", "Cats", &["kitten"]),
    ("art", "Art", &["painting"]),
    ("cars", "Cars", &["automobile"]),
    ("world-news", "World news", &["headlines"]),
    ("local-news", "Local news", &["town"]),
    ("sport-news", "Sport news", &["results"]),
    ("health-news", "Health news", &["new studies"]),
    ("museums", "Museums", &["exhibitions"]),
];

/// Language, slug, name, synonyms.
const OWN: &[(Language, &str, &str, &str)] = &[
    (
        Language::German,
        "nursing",
        "Pflege",
        "krankenschwester;pfleger;station",
    ),
    (
        Language::German,
        "gardening",
        "Gärten",
        "gärtner;pflanzen;beet",
    ),
    (
        Language::German,
        "football",
        "Fußball",
        "bundesliga;torwart;verein",
    ),
    (Language::German, "cats", "Katzen", "katze;kater;samtpfoten"),
    (
        Language::German,
        "art",
        "Kunst",
        "malerei;gemälde;kunsthalle;kunstmuseum",
    ),
    (Language::German, "cars", "Autos", "auto;fahrzeuge;pkw"),
    (
        Language::German,
        "world-news",
        "Nachrichten der Welt",
        "weltnachrichten;nachrichten;tagesschau",
    ),
    (
        Language::German,
        "local-news",
        "Nachrichten vor Ort",
        "lokalnachrichten;stadt;gemeinde",
    ),
    (
        Language::German,
        "sport-news",
        "Nachrichten vom Sport",
        "ergebnisse;tabelle",
    ),
    (
        Language::German,
        "health-news",
        "Nachrichten zur Gesundheit",
        "medizin;studien",
    ),
    (
        Language::German,
        "museums",
        "Museen",
        "kunst;kunsthalle;kunstmuseum;kunstpreis;kunstverein",
    ),
    (
        Language::Spanish,
        "football",
        "Fútbol",
        "liga;portero;selección",
    ),
    (
        Language::Spanish,
        "nursing",
        "Enfermería",
        "enfermera;planta;cuidados",
    ),
    (
        Language::French,
        "nursing",
        "Soins infirmiers",
        "infirmière;aide-soignante;hôpital",
    ),
    (
        Language::French,
        "art",
        "Art",
        "peinture;œuvres;musée d’art",
    ),
    (
        Language::French,
        "gardening",
        "Jardin",
        "jardinage;plantes;potager",
    ),
    (
        Language::French,
        "cars",
        "Voitures",
        "auto;automobile;conduite",
    ),
    (
        Language::Portuguese,
        "nursing",
        "Enfermagem",
        "enfermeira;plantão;cuidados",
    ),
    (Language::Portuguese, "cats", "Gatos", "gato;felino;gatinho"),
];

fn catalogue() -> Catalogue {
    let topics = TOPICS.map(|(slug, name, synonyms)| Topic {
        slug: Slug::new(slug),
        name: name.to_owned(),
        group: Slug::new("all"),
        icon: String::new(),
        see: "Photographs and what people tell about them.".to_owned(),
        synonyms: synonyms.iter().map(|word| (*word).to_owned()).collect(),
        hashtags: Vec::new(),
        near: Vec::new(),
        opt_in: false,
        examples: Vec::new(),
    });
    let files = Language::ALL.map(|language| {
        let mut rows = format!("{TOPICS_HEADER}\n");
        for (_, slug, name, synonyms) in OWN.iter().filter(|own| own.0 == language) {
            let see = if *slug == "cars" {
                "Alles über Rennstrecken."
            } else {
                ""
            };
            writeln!(rows, "topic\t{slug}\t{name}\t{see}\t{synonyms}").unwrap();
        }
        Files {
            language,
            topics: rows.into(),
            examples: format!("{EXAMPLES_HEADER}\n").into(),
        }
    });
    Catalogue::new(Vec::new(), topics.to_vec(), Vec::new(), Vec::new()).with_translations(files)
}

#[track_caller]
fn finds(catalogue: &Catalogue, language: Language, query: &str, expected: &str) {
    let found = catalogue.search_topics_in(language, query);
    let first = found.first().map_or("nothing", Slug::as_str);
    assert_eq!(first, expected, "{query}: {found:?}");
}

#[test]
fn words_of_the_language_and_english_ones_find_a_topic() {
    let catalogue = catalogue();
    catalogue.prepare_search(Language::German);
    for (query, topic) in [
        ("pflege", "nursing"),
        ("Krankenschwester", "nursing"),
        ("krankenschwestern", "nursing"),
        ("krankenshwester", "nursing"),
        ("nurse", "nursing"),
        ("premier league", "football"),
        ("fussball", "football"),
        ("fußbal", "football"),
        // The description is a hint.
        ("rennstrecke", "cars"),
    ] {
        finds(&catalogue, Language::German, query, topic);
    }
}

#[test]
fn umlauts_may_be_typed_in_any_way() {
    let catalogue = catalogue();
    for query in [
        "gärtner",
        "gaertner",
        "gartner",
        "GÄRTNER",
        "ga\u{308}rtner",
        "gaertnerin",
        "gärten",
        "gaerten",
        "gaertnr",
    ] {
        finds(&catalogue, Language::German, query, "gardening");
    }
    for query in ["gemälde", "gemaelde", "gemalde"] {
        finds(&catalogue, Language::German, query, "art");
    }
}

#[test]
fn german_words_are_found_in_those_written_together() {
    let catalogue = catalogue();
    for (query, topic) in [
        ("kinderkrankenschwester", "nursing"),
        ("altenpflege", "nursing"),
        ("hobbygaertner", "gardening"),
        ("Fußballverein", "football"),
        ("schwester", "nursing"),
        ("rassekatzen", "cats"),
    ] {
        finds(&catalogue, Language::German, query, topic);
    }
    // What many topics are called says less than what only one is called.
    finds(&catalogue, Language::German, "katzennachrichten", "cats");
    // In languages that keep words apart nothing is found like this.
    let found = catalogue.search_topics_in(Language::Spanish, "superportero");
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn whole_sentences_are_understood() {
    let catalogue = catalogue();
    let both = |language, query: &str, expected: [&str; 2]| {
        let found = catalogue.search_topics_in(language, query);
        let mut first: Vec<&str> = found.iter().take(2).map(Slug::as_str).collect();
        first.sort_unstable();
        assert_eq!(first, expected, "{query}");
    };
    let query = "ich arbeite in der Pflege und mag Katzen";
    both(Language::German, query, ["cats", "nursing"]);
    let query = "soy enfermera y me gusta el futbol";
    both(Language::Spanish, query, ["football", "nursing"]);
    let query = "J’aime l’art et les voitures";
    both(Language::French, query, ["art", "cars"]);
    let query = "sou enfermeiro e gosto de gatos";
    both(Language::Portuguese, query, ["cats", "nursing"]);
    // A word of the language beside an English one.
    both(Language::German, "katzen and soccer", ["cats", "football"]);
}

#[test]
fn accents_small_words_and_endings_may_differ() {
    let catalogue = catalogue();
    for (language, query, topic) in [
        (Language::Spanish, "futbol", "football"),
        (Language::Spanish, "futbolista", "football"),
        (Language::Spanish, "enfermeros", "nursing"),
        (Language::French, "l'infirmiere", "nursing"),
        (Language::French, "infirmier", "nursing"),
        (Language::French, "d’hopital", "nursing"),
        (Language::French, "oeuvres", "art"),
        (Language::French, "musee d art", "art"),
        (Language::French, "le jardinier", "gardening"),
        (Language::Portuguese, "plantao", "nursing"),
        (Language::Portuguese, "gata", "cats"),
    ] {
        finds(&catalogue, language, query, topic);
    }
}

/// A name is what it says, however many words of other topics begin with it.
#[test]
fn a_name_comes_first() {
    let catalogue = catalogue();
    finds(&catalogue, Language::German, "kunst", "art");
    finds(&catalogue, Language::German, "autos", "cars");
    finds(
        &catalogue,
        Language::German,
        "nachrichten vor ort",
        "local-news",
    );
}

#[test]
fn english_knows_nothing_of_it() {
    let catalogue = catalogue();
    for language in [Language::English, Language::System] {
        for query in ["krankenschwester", "gaertner", "jardinage"] {
            let found = catalogue.search_topics_in(language, query);
            assert!(found.is_empty(), "{query}: {found:?}");
        }
        for query in ["nurse", "garden", "wrld news"] {
            let found = catalogue.search_topics_in(language, query);
            assert_eq!(found, catalogue.search_topics(query));
            assert!(!found.is_empty());
        }
    }
    assert!(catalogue.search_topics_in(Language::German, " ").is_empty());
}

/// In every language that is complete, each name leads to its topic before anything else, and
/// each synonym leads to it.
#[test]
fn translated_names_and_synonyms_find_their_topic() {
    let catalogue = Catalogue::bundled();
    let mut lost = Vec::new();
    for language in COMPLETE {
        let code = language.code();
        let translation = catalogue.translation(*language).unwrap();
        for (slug, words) in &translation.topics {
            let found = catalogue.search_topics_in(*language, &words.name);
            if found.first() != Some(slug) {
                lost.push(format!(
                    "{code}: {:?} does not find {slug} first",
                    words.name
                ));
            }
            for word in &words.synonyms {
                if !catalogue.search_topics_in(*language, word).contains(slug) {
                    lost.push(format!("{code}: {word:?} does not find {slug}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Of the fifteen queries of a language, so many must find their topic among the first three.
const LEAST_RIGHT: usize = 13;

/// Written from what newcomers would type and the topics' English names alone, before there were
/// translations. A query is never taken out or changed to make the figure better.
const QUERIES: [(Language, &str); 4] = [
    (Language::German, include_str!("queries/de.tsv")),
    (Language::Spanish, include_str!("queries/es.tsv")),
    (Language::French, include_str!("queries/fr.tsv")),
    (Language::Portuguese, include_str!("queries/pt-BR.tsv")),
];

#[test]
fn what_newcomers_type_in_their_language_finds_its_topic() {
    let catalogue = Catalogue::bundled();
    let mut faults = Vec::new();
    for (language, list) in QUERIES {
        let code = language.code();
        let wanted = wanted(list);
        assert_eq!(wanted.len(), 15, "{code}");
        // Also checks that the topics exist, whether or not there are words for them.
        let (right, missed) = judge(&catalogue, language, &wanted);
        if !COMPLETE.contains(&language) {
            continue;
        }
        println!("{code}: {right} of 15 queries right\n{}", missed.join("\n"));
        if right < LEAST_RIGHT {
            faults.push(format!("{code}: {right} of 15, {}", missed.join("\n")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whoever reads in another language may type English as well as before: of the English queries
/// nearly as many are right.
#[test]
fn english_queries_are_right_in_every_language() {
    let catalogue = Catalogue::bundled();
    let wanted = wanted(include_str!("queries.tsv"));
    for language in COMPLETE {
        let (right, missed) = judge(&catalogue, *language, &wanted);
        println!("{}: {right} of {}", language.code(), wanted.len());
        assert!(
            right * 100 >= wanted.len() * 95,
            "{}: {right}\n{}",
            language.code(),
            missed.join("\n")
        );
    }
}
