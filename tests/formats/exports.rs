//! Mastodon's CSV and OPML, word for word.

use std::sync::Arc;

use firstfeed::domain::export::{Export, Format, export};
use firstfeed::domain::model::Model;
use firstfeed::domain::plan::{Because, Entry, Plan};
use firstfeed::domain::{Kind, Network, Slug, Source};

use crate::small;

fn source(network: Network, address: &str, name: &str) -> Source {
    Source {
        network,
        address: address.to_owned(),
        name: name.to_owned(),
        kind: if address.starts_with('#') {
            Kind::Hashtag
        } else {
            Kind::Person
        },
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    }
}

fn model(entries: Vec<(Source, Because)>) -> Model {
    let mut model = small::model();
    model.plan = Plan::new(entries.into_iter().map(|(source, because)| Entry {
        source: Arc::new(source),
        because: vec![because],
    }));
    model
}

fn nursing() -> Because {
    Because::Interest(Slug::new("nursing"))
}

fn mixed() -> Model {
    let baking = || Because::Surprise {
        topic: Slug::new("baking"),
        near: Slug::new("nursing"),
    };
    model(vec![
        (
            source(Network::Mastodon, "ann@example.org", "Ann <RN> & \"co\""),
            nursing(),
        ),
        (
            source(Network::Bluesky, "bob.example.com", "=cmd|' /C calc'!A0"),
            baking(),
        ),
        (
            source(Network::Web, "https://example.net/feed?a=1&b=2", "Feed"),
            nursing(),
        ),
        (source(Network::Mastodon, "#Pflege", "#Pflege"), nursing()),
        (source(Network::X, "someone", "Some One"), nursing()),
        (
            source(Network::Bluesky, "did:plc:abc123", ""),
            Because::ByHand,
        ),
        (
            source(Network::Mastodon, "=x@example.org", "Formula"),
            nursing(),
        ),
        (
            source(Network::Mastodon, "_ok.user-1@sub.example.org", "Ok"),
            nursing(),
        ),
    ])
}

fn text(export: &Export) -> &str {
    std::str::from_utf8(&export.contents).unwrap()
}

#[test]
fn mastodon_csv() {
    let file = export(Format::MastodonCsv, &mixed());
    assert_eq!(file.name, "firstfeed-mastodon.csv");
    assert_eq!(
        text(&file),
        "Account address,Show boosts,Notify on new posts,Languages\n\
         ann@example.org,true,false,\n\
         _ok.user-1@sub.example.org,true,false,\n"
    );
    assert_eq!(file.left_out, 6);
}

#[test]
fn opml() {
    let file = export(Format::Opml, &mixed());
    assert_eq!(file.name, "firstfeed.opml");
    assert_eq!(
        text(&file),
        r##"<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Firstfeed</title>
    <dateCreated>Mon, 23 Nov 2026 12:00:00 +0000</dateCreated>
  </head>
  <body>
    <outline text="Nursing" title="Nursing">
      <outline type="rss" text="Ann &lt;RN&gt; &amp; &quot;co&quot;" title="Ann &lt;RN&gt; &amp; &quot;co&quot;" xmlUrl="https://example.org/@ann.rss" htmlUrl="https://example.org/@ann"/>
      <outline type="rss" text="Feed" title="Feed" xmlUrl="https://example.net/feed?a=1&amp;b=2"/>
      <outline type="rss" text="#Pflege" title="#Pflege" xmlUrl="https://mastodon.social/tags/Pflege.rss" htmlUrl="https://mastodon.social/tags/Pflege"/>
      <outline type="rss" text="Ok" title="Ok" xmlUrl="https://sub.example.org/@_ok.user-1.rss" htmlUrl="https://sub.example.org/@_ok.user-1"/>
    </outline>
    <outline text="Baking" title="Baking">
      <outline type="rss" text="=cmd|&apos; /C calc&apos;!A0" title="=cmd|&apos; /C calc&apos;!A0" xmlUrl="https://bsky.app/profile/bob.example.com/rss" htmlUrl="https://bsky.app/profile/bob.example.com"/>
    </outline>
    <outline type="rss" text="@did:plc:abc123" title="@did:plc:abc123" xmlUrl="https://bsky.app/profile/did:plc:abc123/rss" htmlUrl="https://bsky.app/profile/did:plc:abc123"/>
  </body>
</opml>
"##
    );
    // X, and an address that is none.
    assert_eq!(file.left_out, 2);
}

/// XML 1.0 knows no control characters, not even escaped.
#[test]
fn opml_is_xml_whatever_names_hold() {
    let file = export(
        Format::Opml,
        &model(vec![(
            source(
                Network::Bluesky,
                "bob.example.com",
                "a\u{0}b\u{8}c\u{1b}d\u{202e}e]]>\n\u{fffe}",
            ),
            Because::ByHand,
        )]),
    );
    let text = text(&file);
    assert!(text.contains("text=\"abcde]]&gt;\""), "{text}");
}

#[test]
fn an_empty_plan_gives_empty_lists() {
    let empty = model(Vec::new());
    let csv = export(Format::MastodonCsv, &empty);
    assert_eq!(
        text(&csv),
        "Account address,Show boosts,Notify on new posts,Languages\n"
    );
    let opml = export(Format::Opml, &empty);
    assert!(text(&opml).contains("<body>"), "{}", text(&opml));
    assert_eq!((csv.left_out, opml.left_out), (0, 0));
}

#[test]
fn own_servers_are_named_in_opml() {
    let mut model = model(vec![(
        source(Network::Mastodon, "ann@here.test", "Ann"),
        Because::ByHand,
    )]);
    let mut addresses = (*model.settings.addresses).clone();
    addresses
        .mastodon
        .insert("here.test".to_owned(), "http://127.0.0.1:8001/".to_owned());
    model.settings.addresses = Arc::new(addresses);
    let file = export(Format::Opml, &model);
    assert!(text(&file).contains("xmlUrl=\"http://127.0.0.1:8001/@ann.rss\""));
}

/// The header is one that Mastodon recognises (app/models/form/import.rb), and its own
/// reader finds the addresses.
#[test]
fn csv_reads_back() {
    let file = export(Format::MastodonCsv, &mixed());
    let mut reader = csv::Reader::from_reader(file.contents.as_slice());
    let addresses: Vec<String> = reader
        .records()
        .map(|row| row.unwrap().get(0).unwrap().to_owned())
        .collect();
    assert_eq!(addresses, ["ann@example.org", "_ok.user-1@sub.example.org"]);
}

#[test]
fn the_plan_file_holds_everything() {
    let file = export(Format::PlanFile, &mixed());
    assert_eq!(file.name, "firstfeed-plan.json");
    assert_eq!(file.left_out, 0);
    assert!(text(&file).contains("\"address\": \"someone\""));
}
