//! Finding topics of the bundled catalogue by the words people use.

use firstfeed::catalogue::Catalogue;

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
