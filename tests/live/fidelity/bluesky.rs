//! A Bluesky network full of random goings-on, and random people to follow in it.

use std::sync::Arc;

use chrono::{DateTime, Duration, SecondsFormat, Utc};
use fastrand::Rng;
use firstfeed::domain::home::{Followed, bearer, bluesky};
use firstfeed::domain::{Network, Post};
use serde_json::{Value, json};

use super::following_tab;
use super::xrpc::{Record, Session, flush};
use super::{ids_on_screen, screen};
use crate::{posts, source};

const ACCOUNTS: usize = 12;
/// What happens before the first comparison, and between two parts of them.
const HAPPENINGS: [usize; 4] = [260, 40, 40, 40];
/// Comparisons in each part.
const SCENARIOS: usize = 10;

/// Something written, while it is there.
struct Written {
    by: usize,
    record: Record,
    /// The first post of its thread; `None` for a repost.
    root: Option<Record>,
}

struct World {
    random: Rng,
    accounts: Vec<Session>,
    written: Vec<Written>,
    now: DateTime<Utc>,
}

impl World {
    async fn new() -> Self {
        let mut accounts = Vec::new();
        for at in 0..ACCOUNTS {
            accounts.push(Session::new(&format!("fidelity-{at}.test")).await);
        }
        Self {
            random: Rng::with_seed(20_261_123),
            accounts,
            written: Vec::new(),
            now: Utc::now(),
        }
    }

    /// A moment within the last weeks, in one of the forms that are in use; some are shared by
    /// several posts, a few lie in the future.
    fn moment(&mut self) -> String {
        let ago = match self.random.u32(0..20) {
            0 => Duration::hours(-5),
            1..=3 => Duration::hours(i64::from(self.random.u32(1..6)) * 50),
            _ => Duration::milliseconds(self.random.i64(0..1_700_000_000)),
        };
        let moment = self.now - ago;
        match self.random.u32(0..4) {
            0 => moment.to_rfc3339_opts(SecondsFormat::Secs, true),
            1 => moment.to_rfc3339_opts(SecondsFormat::Micros, true),
            2 => {
                let east = chrono::FixedOffset::east_opt(2 * 3_600).unwrap();
                let moment = moment.with_timezone(&east);
                moment.to_rfc3339_opts(SecondsFormat::Millis, false)
            }
            _ => moment.to_rfc3339_opts(SecondsFormat::Millis, true),
        }
    }

    fn any_post(&mut self, by: Option<usize>) -> Option<usize> {
        let fitting: Vec<usize> = (0..self.written.len())
            .filter(|at| self.written[*at].root.is_some())
            .filter(|at| by.is_none_or(|by| self.written[*at].by == by))
            .collect();
        self.random.choice(fitting)
    }

    /// Somebody does something.
    async fn happen(&mut self) {
        let by = self.random.usize(0..ACCOUNTS);
        let what = self.random.u32(0..100);
        let text = format!("Number {}", self.written.len());
        let mut post = json!({"text": text, "createdAt": self.moment()});
        let mut root = None;
        match what {
            // Deleted, whatever hangs on it.
            0..=7 => {
                if let Some(at) = self.any_post(None) {
                    let gone = self.written.swap_remove(at);
                    self.accounts[gone.by].delete(&gone.record).await;
                }
                return;
            }
            8..=27 => {
                let Some(at) = self.any_post(None) else {
                    return;
                };
                let subject = self.written[at].record.reference();
                let record = json!({"subject": subject, "createdAt": post["createdAt"]});
                let record = self.accounts[by].create("app.bsky.feed.repost", record);
                let record = record.await;
                let root = None;
                self.written.push(Written { by, record, root });
                return;
            }
            // An answer to anybody, and one to oneself.
            28..=64 => {
                let own = (what > 50).then_some(by);
                if let Some(at) = self.any_post(own) {
                    let parent = &self.written[at];
                    let first = parent.root.as_ref().unwrap();
                    post["reply"] =
                        json!({"root": first.reference(), "parent": parent.record.reference()});
                    root = Some(first.clone());
                }
            }
            65..=74 => {
                if let Some(at) = self.any_post(None) {
                    let quoted = self.written[at].record.reference();
                    post["embed"] = json!({"$type": "app.bsky.embed.record", "record": quoted});
                }
            }
            _ => {}
        }
        let record = self.accounts[by].create("app.bsky.feed.post", post).await;
        let root = Some(root.unwrap_or_else(|| record.clone()));
        self.written.push(Written { by, record, root });
    }
}

/// The whole timeline that the network shows somebody.
async fn real(viewer: &Session) -> Vec<Value> {
    let mut items = Vec::new();
    let mut cursor = String::new();
    loop {
        let mut query = vec![("limit", "100")];
        if !cursor.is_empty() {
            query.push(("cursor", &cursor));
        }
        let mut page = viewer.get("app.bsky.feed.getTimeline", &query).await;
        items.append(page["feed"].as_array_mut().unwrap());
        match page["cursor"].as_str() {
            Some(next) if next != cursor => next.clone_into(&mut cursor),
            _ => return items,
        }
    }
}

/// What was written, and who passed it on.
type Line = (String, Option<String>);

fn line_of_real(item: &Value) -> Line {
    let text = |pointer: &str| item.pointer(pointer).and_then(Value::as_str);
    (
        text("/post/uri").unwrap().to_owned(),
        text("/reason/by/did").map(str::to_owned),
    )
}

fn line_of(post: &Post) -> Line {
    let by = post.shared_by.as_ref().map(|by| by.id.clone());
    (post.id.clone(), by)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_is_the_timeline_one_would_get() {
    let mut world = World::new().await;
    let viewer = Session::new("fidelity-viewer.test").await;
    // Somebody is on the other side of a block.
    let subject = json!({"subject": world.accounts[1].did, "createdAt": world.now.to_rfc3339()});
    world.accounts[0]
        .create("app.bsky.graph.block", subject)
        .await;

    let (mut scenarios, mut compared, mut shown) = (0, 0, 0);
    for happenings in HAPPENINGS {
        for _ in 0..happenings {
            world.happen().await;
        }
        for _ in 0..SCENARIOS {
            let number = world.random.usize(1..=ACCOUNTS);
            let all: Vec<usize> = (0..ACCOUNTS).collect();
            let people = world.random.choose_multiple(all, number);
            let mut follows = Vec::new();
            for at in &people {
                let subject = &world.accounts[*at].did;
                let record = json!({"subject": subject, "createdAt": Utc::now().to_rfc3339()});
                follows.push(viewer.create("app.bsky.graph.follow", record).await);
            }
            flush().await;
            let real = real(&viewer).await;

            let mut public: Vec<Arc<Post>> = Vec::new();
            let mut by_source = Vec::new();
            for at in &people {
                let handle = format!("fidelity-{at}.test");
                let given = posts(Network::Bluesky, &handle).await.unwrap();
                assert!(given.len() < 100, "one page is not enough to compare with");
                let given: Vec<Arc<Post>> = given.into_iter().map(Arc::new).collect();
                public.extend(given.iter().cloned());
                by_source.push((source(Network::Bluesky, &handle), given));
            }
            let timeline = bluesky::timeline(public);
            let ours: Vec<Line> = timeline.iter().map(|post| line_of(post)).collect();
            let theirs: Vec<Line> = real.iter().map(line_of_real).collect();
            assert_eq!(ours, theirs, "following {people:?}");

            // What the Following tab makes of it, from what the server tells somebody signed in.
            let followed: Followed = people
                .iter()
                .map(|at| world.accounts[*at].did.clone())
                .collect();
            let tab = bluesky::following(&timeline, &followed);
            let expected = following_tab::entries(&real, &viewer.did);
            let ours: Vec<Vec<String>> = tab.iter().map(following_tab::ids).collect();
            assert_eq!(ours, expected, "the tab, following {people:?}");
            // The screen shows just that.
            let on_screen: Vec<Vec<String>> =
                screen(&by_source).iter().map(ids_on_screen).collect();
            assert_eq!(on_screen, expected, "the screen, for a plan of {people:?}");
            assert!(
                timeline
                    .iter()
                    .all(|post| followed.contains(&bearer(post).id))
            );

            scenarios += 1;
            compared += theirs.len();
            shown += expected.len();
            for follow in &follows {
                viewer.delete(follow).await;
            }
        }
    }
    println!(
        "Bluesky: {scenarios} scenarios (target 30), {compared} of {compared} entries of \
         getTimeline the same in the same order, {shown} of {shown} of the Following tab, and on \
         the screen (target all)"
    );
    assert!(scenarios >= 30 && compared > 1_000 && shown > 500);
}
