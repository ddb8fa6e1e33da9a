//! Whether the preview is what one would get: really following on real servers, and comparing
//! their home timelines with those computed without any sign-in.

use std::sync::{Arc, LazyLock};

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, Fetched, World};
use firstfeed::domain::model::Saved;
use firstfeed::domain::plan::{Because, Entry, Plan};
use firstfeed::domain::post::Rest;
use firstfeed::domain::preview::FeedItem;
use firstfeed::domain::{Model, Post, Source, Step, update};

mod bluesky;
mod following_tab;
mod snac;
pub(crate) mod xrpc;

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::bundled()));

/// What the app shows somebody whose plan is these sources, once they have given these posts.
fn screen(sources: &[(Source, Vec<Arc<Post>>)]) -> Vec<FeedItem> {
    let entries = sources.iter().map(|(source, _)| Entry {
        source: Arc::new(source.clone()),
        because: vec![Because::ByHand],
    });
    let saved = Saved {
        step: Step::Preview,
        plan: Plan::new(entries),
        ..Saved::default()
    };
    let mut model = Model::new(Arc::clone(&CATALOGUE), Some(saved));
    let now = chrono::Utc::now().timestamp();
    let clock = World::Clock {
        now,
        utc_offset_secs: 0,
    };
    update(&mut model, Event::World(clock));
    for effect in update::start(&mut model) {
        let Effect::Fetch { id, source, .. } = effect else {
            panic!("{effect:?}");
        };
        let key = source.key();
        let posts = sources.iter().find(|(source, _)| source.key() == key);
        let posts = posts.unwrap().1.iter().map(|post| (**post).clone());
        let answer = World::PostsFetched {
            id,
            source: key,
            result: Ok(Fetched {
                posts: posts.collect(),
                rest: Rest::default(),
                at: now,
            }),
        };
        update(&mut model, Event::World(answer));
    }
    model.preview.feed
}

fn ids_on_screen(item: &FeedItem) -> Vec<String> {
    following_tab::ids_of(&item.post, item.root_above, item.parent_above)
}
