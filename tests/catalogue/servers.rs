//! The list of Mastodon servers.

use std::collections::BTreeSet;

use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::servers::{all, find, read};
use firstfeed::domain::Slug;

fn languages(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn names(typed: &str, interests: &[&str], codes: &[&str]) -> Vec<&'static str> {
    let catalogue = Catalogue::bundled();
    let interests: Vec<Slug> = interests.iter().map(|slug| Slug::new(slug)).collect();
    let name = |slug: &Slug| {
        let topic = catalogue.topic(slug);
        topic.map_or_else(String::new, |topic| topic.name.clone())
    };
    find(typed, &interests, &languages(codes), name)
        .into_iter()
        .map(|server| server.domain.as_str())
        .collect()
}

#[test]
fn every_line_is_a_server_with_topics_that_exist() {
    let text = include_str!("../../assets/catalogue/servers.tsv");
    let (servers, faults) = read(text);
    assert!(faults.is_empty(), "{faults:?}");
    assert!(servers.len() >= 150);
    let catalogue = Catalogue::bundled();
    let mut seen = BTreeSet::new();
    for server in &servers {
        assert!(seen.insert(&server.domain), "{} twice", server.domain);
        for topic in &server.topics {
            assert!(
                catalogue.topic(topic).is_some(),
                "{}: {topic}",
                server.domain
            );
        }
        assert!(server.languages.iter().all(|code| code.len() == 2));
    }
    assert_eq!(servers, all());
}

#[test]
fn odd_lines_are_left_out_and_told() {
    let (servers, faults) = read("nodot\tgeneral\t\t\tx\ty\na.b\tgeneral\t\ten\tx\ty\nshort\t");
    assert_eq!((servers.len(), faults), (1, vec![1, 3]));
}

#[test]
fn one_finds_a_server_by_its_name_by_place_or_by_topic() {
    assert_eq!(names("mastodon.social", &[], &["en"])[0], "mastodon.social");
    assert!(names("germany", &[], &["de"]).contains(&"bonn.social"));
    assert!(names("archaeology", &[], &["en"]).contains(&"archaeo.social"));
    assert!(names("zzz", &[], &["en"]).is_empty());
}

#[test]
fn without_a_word_ones_own_topics_come_first_and_then_the_large_ones() {
    let first = names("", &["archaeology"], &["en"]);
    assert_eq!(first[0], "archaeo.social");
    assert!(first.contains(&"mastodon.social"));
    assert_eq!(names("", &[], &["en"])[0], "mastodon.social");
}
