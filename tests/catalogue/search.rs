//! Finding topics of the bundled catalogue by the words people use.

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::Slug;
use firstfeed::domain::model::Language;

/// Every topic's own name and every synonym must lead to it, and a name before anything else.
#[test]
fn names_and_synonyms_find_their_topic() {
    let catalogue = Catalogue::bundled();
    let mut lost = Vec::new();
    for topic in &catalogue.topics {
        if catalogue.search_topics(&topic.name).first() != Some(&topic.slug) {
            lost.push(format!(
                "{:?} does not find {} first",
                topic.name, topic.slug
            ));
        }
        for word in &topic.synonyms {
            if !catalogue.search_topics(word).contains(&topic.slug) {
                lost.push(format!("{word:?} does not find {}", topic.slug));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn physiotherapy_is_found_by_what_people_call_it() {
    let catalogue = Catalogue::bundled();
    for query in [
        "physiotherapy",
        "physio",
        "physiotherapist",
        "physical therapy",
        "sports medicine",
        "rehab",
        "back pain",
        "injuries",
        "occupational therapy",
    ] {
        let first = catalogue.search_topics(query).into_iter().next();
        assert_eq!(first.unwrap().as_str(), "physiotherapy", "{query}");
    }
}

/// Rows of the untuned list that were right when it was written.
const UNTUNED_FLOOR: usize = 101;

/// One row of `queries.tsv`: what is typed, and the topics that answer it.
pub(crate) struct Wanted<'a> {
    query: &'a str,
    topics: Vec<&'a str>,
}

pub(crate) fn wanted(list: &str) -> Vec<Wanted<'_>> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            // A second topic needs its reason.
            assert!(matches!(cells.len(), 3 | 5), "{line}");
            assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
            let topics = cells.iter().skip(2).take(2).copied().collect();
            let query = cells.first().copied().unwrap();
            Wanted { query, topics }
        })
        .collect()
}

/// How many rows find a right topic among the first three, and those that do not.
pub(crate) fn judge(
    catalogue: &Catalogue,
    language: Language,
    wanted: &[Wanted<'_>],
) -> (usize, Vec<String>) {
    let mut missed = Vec::new();
    for row in wanted {
        for topic in &row.topics {
            let known = catalogue
                .topics
                .iter()
                .any(|found| found.slug.as_str() == *topic);
            assert!(known, "no topic is called {topic}");
        }
        let found = catalogue.search_topics_in(language, row.query);
        let first: Vec<&str> = found.iter().take(3).map(Slug::as_str).collect();
        if !row.topics.iter().any(|topic| first.contains(topic)) {
            missed.push(format!(
                "{:?} gives {first:?}, not {:?}",
                row.query, row.topics
            ));
        }
    }
    (wanted.len() - missed.len(), missed)
}

/// The list stands for newcomers: a change to the search or the synonyms has to serve them.
#[test]
fn what_newcomers_type_finds_its_topic_among_the_first_three() {
    let wanted = wanted(include_str!("queries.tsv"));
    assert!(wanted.len() >= 160, "{} queries", wanted.len());
    let (right, missed) = judge(&Catalogue::bundled(), Language::English, &wanted);
    println!("{right} of {} queries right", wanted.len());
    println!("{}", missed.join("\n"));
    assert!(
        right * 100 >= wanted.len() * 95,
        "{right} of {} queries right, missed:\n{}",
        wanted.len(),
        missed.join("\n")
    );
}

/// What the figure above is worth with words that the search was never tuned to. The floor only
/// keeps it from getting worse.
#[test]
fn what_newcomers_type_otherwise_is_often_found_too() {
    let wanted = wanted(include_str!("untuned.tsv"));
    let (right, missed) = judge(&Catalogue::bundled(), Language::English, &wanted);
    println!(
        "{right} of {} queries right that nothing was tuned to",
        wanted.len()
    );
    println!("{}", missed.join("\n"));
    assert!(right >= UNTUNED_FLOOR, "{right}: {}", missed.join("\n"));
}
