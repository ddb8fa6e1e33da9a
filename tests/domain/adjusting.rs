//! Changing a kept plan: what would come and go, and the way back.

use std::collections::BTreeSet;

use firstfeed::domain::event::User;
use firstfeed::domain::{Model, Network, Slug, Step};

use crate::small::{act, answer, fetches, model, post};

#[test]
fn changes_to_a_kept_plan_are_shown_and_kept_or_left() {
    let topics = [Slug::new("nursing"), Slug::new("baking")];
    for keeps in [true, false] {
        let mut model = model();
        act(
            &mut model,
            [User::CycleTopic(topics[0].clone()), User::KeepReading],
        );
        assert_eq!(model.changes(), None);
        let kept = model.plan.clone();
        act(&mut model, [User::Adjust]);
        assert!(model.changes().unwrap().is_empty());
        act(
            &mut model,
            [
                User::SetStrength(topics[0].clone(), None),
                User::CycleTopic(topics[1].clone()),
            ],
        );
        let changes = model.changes().unwrap();
        assert!(!changes.going.is_empty() && !changes.coming.is_empty());
        for source in &changes.going {
            assert!(kept.entry(&source.key()).is_some());
            assert!(model.plan.entry(&source.key()).is_none());
        }
        let both = kept.len() - changes.going.len() + changes.coming.len();
        assert_eq!(model.plan.len(), both);
        assert!(changes.posts_coming > 0.0 && changes.posts_going > 0.0);
        // Closed in the middle of it, it goes on there.
        let catalogue = std::sync::Arc::clone(&model.catalogue);
        let later = Model::new(catalogue, Some(model.saved()));
        assert_eq!(later.changes(), Some(changes));
        let new_plan = model.plan.clone();
        let event = if keeps {
            User::KeepReading
        } else {
            User::DiscardChanges
        };
        act(&mut model, [event]);
        assert_eq!(model.step, Step::Home);
        assert_eq!(model.plan, if keeps { new_plan } else { kept });
        assert_eq!(model.changes(), None);
        let strength = model.interests.strength(&topics[0]);
        assert_eq!(strength.is_none(), keeps);
    }
}

/// Texts of the posts that would come and go.
fn moved(model: &Model) -> (BTreeSet<String>, BTreeSet<String>) {
    let moved = &model.before.as_ref().unwrap().moved;
    let texts = |posts: &[std::sync::Arc<firstfeed::domain::post::Post>]| {
        posts.iter().map(|post| post.plain_text()).collect()
    };
    (texts(&moved.coming), texts(&moved.going))
}

fn set(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn single_posts_that_come_and_go_are_told() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::CycleTopic(Slug::new("nursing")),
            User::SetSurprise(0),
            User::KeepReading,
        ],
    );
    let requests = fetches(&effects);
    let (stays, goes) = (&requests[0], &requests[1]);
    let (lived, left) = (stays.1.key(), goes.1.key());
    answer(
        &mut model,
        goes.0,
        &goes.1,
        vec![
            post(&goes.1, "1", 2, "goes"),
            post(&goes.1, "2", 24 * 8, "goes, but is older than a week"),
        ],
    );
    act(&mut model, [User::Adjust, User::Untick(left)]);
    let topic = Slug::new("baking");
    let effects = act(
        &mut model,
        [User::CycleTopic(topic), User::GoTo(Step::Preview)],
    );
    assert!(model.plan.entry(&lived).is_some());
    let (coming, going) = moved(&model);
    assert_eq!((coming, going), (set(&[]), set(&["goes"])));
    // Who stays brings the same to both, however late it arrives.
    answer(
        &mut model,
        stays.0,
        &stays.1,
        vec![post(&stays.1, "1", 1, "stays")],
    );
    let new = fetches(&effects)
        .into_iter()
        .find(|(_, source)| source.network == Network::Bluesky)
        .unwrap();
    answer(
        &mut model,
        new.0,
        &new.1,
        vec![post(&new.1, "1", 3, "comes")],
    );
    assert_eq!(moved(&model), (set(&["comes"]), set(&["goes"])));
    // Looked at one network at a time, only that one's posts are told.
    act(&mut model, [User::ShowNetwork(Some(Network::Web))]);
    let (coming, _) = moved(&model);
    assert_eq!(coming, set(&[]));
    act(&mut model, [User::ShowNetwork(None), User::DiscardChanges]);
    assert_eq!(model.before, None);
}
