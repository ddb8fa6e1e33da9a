//! The log of who was asked lasts as long as the answers.

use firstfeed::domain::contact::Contact;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::World;
use firstfeed::shell::store::Store;

use crate::support::{Bench, addresses};

fn contact(host: &str, posts: u64, follows: u64) -> Contact {
    Contact {
        host: host.to_owned(),
        posts,
        follows,
        ..Contact::default()
    }
}

fn listed(bench: &Bench) -> Vec<Contact> {
    match bench.perform(Effect::ListContacts) {
        World::Contacts(Ok(list)) => list,
        other => panic!("{other:?}"),
    }
}

#[test]
fn who_was_asked_is_known_after_a_restart_until_everything_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let (store, ..) = Store::open(Some(folder.path()));
    let known = vec![contact("a.example", 3, 0), contact("b.example", 0, 7)];
    store.keep_contacts(known.clone());
    drop(store);
    let bench = Bench::new(folder.path());
    assert_eq!(listed(&bench), known);
    // Somebody is asked again: a server that is not there.
    bench.shell.perform(Effect::Fetch {
        id: crate::support::ID,
        source: std::sync::Arc::new(crate::support::source(
            firstfeed::domain::Network::Web,
            "http://127.0.0.1:1/feed",
        )),
        addresses: std::sync::Arc::new(firstfeed::domain::model::Addresses {
            own: vec!["http://127.0.0.1:1".to_owned()],
            ..Default::default()
        }),
        freshness: firstfeed::domain::effect::Freshness::Now,
    });
    bench.answers(1);
    drop(bench);
    let bench = Bench::new(folder.path());
    let mut all = vec![contact("127.0.0.1:1", 1, 0)];
    all.extend(known);
    assert_eq!(listed(&bench), all);
    let erased = bench.perform(Effect::Erase {
        addresses: addresses(),
    });
    assert_eq!(erased, World::Erased(Ok(())));
    assert_eq!(listed(&bench), Vec::new());
    drop(bench);
    assert_eq!(listed(&Bench::new(folder.path())), Vec::new());
}
