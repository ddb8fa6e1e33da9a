//! Lists of other programs: Mastodon's CSV and OPML.

use firstfeed::domain::effect::{Effect, Place};
use firstfeed::domain::event::{Event, ReadFile, User, World};
use firstfeed::domain::import::{Imported, read};
use firstfeed::domain::plan::Plan;
use firstfeed::domain::source::Network;
use firstfeed::domain::{Slug, update};

fn addresses(list: &Imported) -> Vec<&str> {
    let sources = list.sources.iter();
    sources.map(|source| source.address.as_str()).collect()
}

#[test]
fn mastodons_own_list() {
    let text = "Account address,Show boosts,Notify on new posts,Languages\n\
                Ana@Social.Example,true,false,\n\
                bob@b.example,false,false,\"en, de\"\n\
                ana@social.example,true,false,\n\
                not an account,true,false,\n";
    let list = read(text.as_bytes()).unwrap();
    assert_eq!(addresses(&list), ["ana@social.example", "bob@b.example"]);
    assert_eq!(list.left_out, 1);
    assert!(
        list.sources
            .iter()
            .all(|source| source.network == Network::Mastodon)
    );
}

#[test]
fn bare_addresses_one_a_line() {
    let list = read(b"\xef\xbb\xbf@ana@social.example\n\nbob@b.example\n").unwrap();
    assert_eq!(addresses(&list), ["ana@social.example", "bob@b.example"]);
}

#[test]
fn a_feed_readers_list() {
    let text = r#"<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
        <outline text="News"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed"/>
        <outline title="C" xmlUrl="https://c.example/rss?x=1&amp;y=2"/></outline>
        <outline text="again" xmlUrl="https://a.example/feed"/>
        <outline text="inside" xmlUrl="http://192.168.1.1/feed"/>
        <outline text="no page" xmlUrl="javascript:alert(1)"/></body></opml>"#;
    let list = read(text.as_bytes()).unwrap();
    assert_eq!(
        addresses(&list),
        ["https://a.example/feed", "https://c.example/rss?x=1&y=2"]
    );
    assert_eq!(list.sources[0].name, "A & B");
    assert_eq!(list.left_out, 2);
}

#[test]
fn anything_else_is_no_list() {
    for other in [
        &b""[..],
        b"   ",
        b"<html><body>hello</body></html>",
        b"<opml",
        b"name,age\nana,7\n",
        b"{\"plan\": []}",
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n",
    ] {
        assert_eq!(read(other), None, "{:?}", String::from_utf8_lossy(other));
    }
}

#[test]
fn hostile_lists_are_bounded() {
    // Entities that would swell are not expanded.
    let laughs = r#"<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
        <opml><body><outline text="&b;" xmlUrl="https://a.example/f"/></body></opml>"#;
    let list = read(laughs.as_bytes()).unwrap();
    assert!(list.sources.iter().all(|source| source.name.len() < 100));
    let deep = format!("<opml>{}", "<outline>".repeat(100_000));
    assert_eq!(read(deep.as_bytes()), None);
    let many: Vec<String> = (0..5_000).map(|at| format!("p{at}@m.example")).collect();
    let many = many.join("\n");
    let list = read(many.as_bytes()).unwrap();
    assert_eq!(list.sources.len(), Plan::MAX);
    assert_eq!(list.left_out, 5_000 - Plan::MAX);
    let long = format!("ana@{}.example\nbob@b.example\n", "x".repeat(100_000));
    assert_eq!(read(long.as_bytes()), None);
}

#[test]
fn a_list_joins_the_plan_after_a_yes_and_nothing_else_changes() {
    let mut model = crate::small::model();
    crate::small::act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let before = (model.plan.clone(), model.interests.clone());
    let effects = update(
        &mut model,
        Event::User(User::OpenPlan(Place::Path("follows.csv".into()))),
    );
    let [Effect::ReadFile { id, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    let file = ReadFile {
        name: "follows.csv".to_owned(),
        contents: b"Account address\nana@social.example\n"[..].into(),
    };
    let answer = World::FileRead {
        id: *id,
        result: Ok(Some(file)),
    };
    update(&mut model, Event::World(answer));
    assert!(model.opened.is_some());
    assert_eq!((&model.plan, &model.interests), (&before.0, &before.1));
    crate::small::act(&mut model, [User::AcceptPlan]);
    assert_eq!(model.plan.len(), before.0.len() + 1);
    assert_eq!(model.interests, before.1);
    let key = firstfeed::domain::SourceKey::new(Network::Mastodon, "ana@social.example");
    assert!(model.choices.is_added(&key));
}
