//! Rules for topics, groups, starting points and examples.

use firstfeed::catalogue::read::{EXAMPLES_HEADER, Files};

use super::small::{TOPICS, faults, good, replaced};

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a line for each rule")]
fn faults_of_topics_groups_and_starts() {
    let long = "name = \"Nursing and all of the rest of care\"";
    for (old, new, fault) in [
        (
            "hue = 350",
            "hue = 360",
            "1: group health: hue is not 0 to 359",
        ),
        (
            "hue = 350",
            "hue = \"red\"",
            "5: invalid type: string \"red\", expected u16",
        ),
        (
            "hue = 350",
            "hue = 350\nsize = 3",
            "6: unknown field `size`, expected one of `slug`, `name`, `icon`, `hue`",
        ),
        (
            "slug = \"baking\"",
            "slug = \"Baking\"",
            "17: topic Baking: is not a slug",
        ),
        (
            "[[topic]]",
            "[[group]]\nslug = \"health\"\nname = \"H\"\nicon = \"h\"\nhue = 1\n\n[[topic]]",
            "7: group health: stands twice",
        ),
        (
            "[[topic]]",
            "[[group]]\nslug = \"no slug\"\nname = \"H\"\nicon = \"h\"\nhue = 1\n\n[[topic]]",
            "7: group no slug: is not a slug",
        ),
        (
            "slug = \"baking\"",
            "slug = \"nursing\"",
            "17: topic nursing: stands twice",
        ),
        (
            "group = \"health\"",
            "group = \"none\"",
            "7: topic nursing: no group is called none",
        ),
        (
            "see = \"Wards, shifts and new studies on care.\"",
            "see = \"Too short.\"",
            "7: topic nursing: see: is shorter than 20 characters",
        ),
        (
            "studies on care.\"",
            "studies on care\"",
            "7: topic nursing: see: is not a whole sentence",
        ),
        (
            "studies on care.\"",
            "studies! On care.\"",
            "7: topic nursing: see: shouts",
        ),
        (
            "see = \"Wards",
            "see = \"wards",
            "7: topic nursing: see: begins in lower case",
        ),
        (
            "see = \"Wards",
            "see = \"Wards  ",
            "7: topic nursing: see: has blanks too many",
        ),
        (
            "see = \"Wards",
            "see = \"Wards and many, many other places where people are cared for by nurses",
            "7: topic nursing: see: is longer than 90 characters",
        ),
        (
            "see = \"Wards",
            "see = \"Wards\\u0007",
            "7: topic nursing: see: has control characters",
        ),
        (
            "see = \"Wards, shifts and new studies on care.\"",
            "see = \"\"",
            "7: topic nursing: see: is empty",
        ),
        (
            "name = \"Nursing\"",
            "name = \"\"",
            "7: topic nursing: name is empty or longer than 32 characters",
        ),
        (
            "name = \"Nursing\"",
            long,
            "7: topic nursing: name is empty or longer than 32 characters",
        ),
        (
            "\"nurse\", \"rn\", ",
            "\"nurse\", ",
            "7: topic nursing: fewer than 3 synonyms",
        ),
        (
            "\"rn\"",
            "\"RN\"",
            "7: topic nursing: synonym \"RN\" is not in lower case",
        ),
        (
            "\"rn\"",
            "\" rn\"",
            "7: topic nursing: synonym \" rn\" is not in lower case",
        ),
        (
            "\"NurseLife\"",
            "\"Nurse life\"",
            "7: topic nursing: hashtag \"Nurse life\" has odd characters",
        ),
        (
            "near = [\"baking\"]",
            "near = [\"bakery\"]",
            "7: topic nursing: near: no other topic is called bakery",
        ),
        (
            "near = [\"baking\"]",
            "near = [\"nursing\"]",
            "7: topic nursing: near: no other topic is called nursing",
        ),
        (
            "topics = [\"nursing\", ",
            "topics = [\"doctors\", ",
            "27: start help: no topic is called doctors",
        ),
        (
            "near = [\"nursing\"]",
            "near = [\"nursing\"]\nopt_in = true",
            "28: start help: baking is only for those who ask",
        ),
        ("\"Nurses\", ", "", "7: 7 sources of nursing, needs 8"),
    ] {
        let mut files = good();
        files.topics = replaced(TOPICS, old, new);
        let (faults, _) = faults(&files);
        let expected = format!("topics.toml:{fault}");
        assert!(faults.contains(&expected), "{new}: {faults:#?}");
    }
}

#[test]
fn faults_of_examples() {
    let two = "Two of the posts on baking that somebody may write.";
    for (old, new, fault) in [
        ("topic\ttext", "text\ttopic", "examples.tsv:1: wrong header"),
        (
            "baking\tTwo",
            "baking Two",
            "examples.tsv:6: needs two columns",
        ),
        (
            "baking\tTwo",
            "cakes\tTwo",
            "examples.tsv:6: no topic is called cakes",
        ),
        (
            "baking\tTwo",
            "nursing\tTwo",
            "examples.tsv:2: nursing: 4 examples, needs 3",
        ),
        (
            two,
            "Too short.",
            "examples.tsv:6: baking: \"Too short.\" is shorter than 40 characters",
        ),
        (
            two,
            "One of the posts on nursing that somebody may write.",
            "examples.tsv:6: baking: \"One of the posts on nursing that somebody may write.\" stands twice",
        ),
    ] {
        let mut files = good();
        files.examples = replaced(&files.examples, old, new);
        let (faults, _) = faults(&files);
        assert_eq!(
            faults.first().map(String::as_str),
            Some(fault),
            "{new}: {faults:#?}"
        );
    }
    let mut files = good();
    files.examples = format!("{EXAMPLES_HEADER}\n");
    let (faults, _) = faults(&files);
    assert_eq!(
        faults,
        [
            "topics.toml:7: nursing: 0 examples, needs 3",
            "topics.toml:17: baking: 0 examples, needs 3"
        ]
    );
}

#[test]
fn topics_of_politics_and_religion_must_be_asked_for() {
    for topic in [
        "us-politics",
        "uk-politics",
        "european-politics",
        "world-affairs",
        "defence",
        "human-rights",
        "religion",
        "government",
    ] {
        let mut files = Files::bundled();
        let start = files.topics.find(&format!("slug = \"{topic}\"")).unwrap();
        let (before, after) = files.topics.split_at(start);
        let after = replaced(after, "opt_in = true", "opt_in = false");
        files.topics = format!("{before}{after}");
        let (found, _) = faults(&files);
        let fault = format!("topic {topic}: needs opt_in = true, as its group is society");
        assert!(
            found.iter().any(|told| told.ends_with(&fault)),
            "{found:#?}"
        );
    }
}

#[test]
fn faults_of_what_must_be_asked_for() {
    let mut files = good();
    for (old, new, fault) in [
        // A new topic, told by its slug, its name or its synonyms.
        (
            "slug = \"baking\"",
            "slug = \"church-cakes\"",
            "17: topic church-cakes: needs opt_in = true, as its words have \"church\"",
        ),
        (
            "name = \"Baking\"",
            "name = \"Politics\"",
            "17: topic baking: needs opt_in = true, as its words have \"politics\"",
        ),
        (
            "\"bread\", ",
            "\"local politics\", ",
            "17: topic baking: needs opt_in = true, as its words have \"politics\"",
        ),
        (
            "[\"society\"]",
            "[\"health\"]",
            "7: topic nursing: needs opt_in = true, as its group is health",
        ),
        ("[\"society\"]", "[]", " [opt_in] needs groups and words"),
        (
            "[\"society\"]",
            "[\"sociey\"]",
            " [opt_in]: no group is called sociey",
        ),
        (
            "open = []",
            "open = [\"cakes\"]",
            " [opt_in]: no topic is called cakes",
        ),
    ] {
        files.topics = replaced(TOPICS, old, new);
        let (found, _) = faults(&files);
        let fault = format!("topics.toml:{fault}");
        assert!(found.contains(&fault), "{new}: {found:#?}");
    }
    // What is open needs no asking; what has to be asked for cannot be open too.
    let named = replaced(TOPICS, "\"bread\", ", "\"local politics\", ");
    let opened = replaced(&named, "open = []", "open = [\"baking\"]");
    files.topics.clone_from(&opened);
    assert_eq!(faults(&files).0, [""; 0]);
    files.topics = replaced(
        &opened,
        "near = [\"nursing\"]",
        "near = [\"nursing\"]\nopt_in = true",
    );
    let (found, _) = faults(&files);
    let fault = "topics.toml: [opt_in]: baking is open and opt_in";
    assert!(found.contains(&fault.to_owned()), "{found:#?}");
}

/// Somebody who works in healthcare gets the wards and the computers with one click.
#[test]
fn the_start_for_healthcare_is_clinical_and_technical() {
    let catalogue = firstfeed::catalogue::Catalogue::bundled();
    let mut starts = catalogue.starts.iter();
    let start = starts
        .find(|start| start.slug.as_str() == "healthcare")
        .expect("a start for healthcare");
    let topics: Vec<&str> = start
        .topics
        .iter()
        .map(firstfeed::domain::Slug::as_str)
        .collect();
    for topic in [
        "nursing",
        "emergency-medicine",
        "patient-safety",
        "health-it",
    ] {
        assert!(topics.contains(&topic), "{topic} is not in {topics:?}");
    }
    for topic in &start.topics {
        let topic = catalogue.topic(topic).expect("a topic");
        assert_eq!(topic.group.as_str(), "health", "{}", topic.name);
    }
}
