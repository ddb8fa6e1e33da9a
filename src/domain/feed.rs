//! Merges the posts of the plan's sources into one feed and counts what is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::interests::Interests;
use super::plan::{Because, Plan};
use super::post::{Author, Post};
use super::preview::{FeedItem, Preview, SourcePosts, Status, Summary};
use super::source::{Network, Slug, SourceKey};
use crate::catalogue::Catalogue;
use crate::catalogue::search::{contains_phrase, folded};

const DAY_SECS: i64 = 86_400;
const WEEK_SECS: i64 = 7 * DAY_SECS;
/// Shortest word by which a refused topic hides a post; shorter ones are too often
/// part of something else ("art", "rugby" is fine).
const SHORTEST_WORD: usize = 5;
/// A source that gave this many posts or more may have had older ones within the week.
const FULL_PAGE: usize = 20;
/// The same of a web feed; a site with fewer entries than this is a new or a quiet one.
const FULL_FEED: usize = 5;

/// What the feed is made from.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// Topics.
    pub catalogue: &'a Catalogue,
    /// Topics wanted and refused.
    pub interests: &'a Interests,
    /// Who is in the plan.
    pub plan: &'a Plan,
    /// Seconds since 1970.
    pub now: i64,
    /// The person's offset from UTC in seconds.
    pub utc_offset_secs: i32,
}

/// Merges anew after posts arrived or the plan, wishes or filters changed.
pub fn rebuild(preview: &mut Preview, parts: &Parts<'_>) {
    let refused = Refused::new(parts);
    let followed = followed(preview);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut items: Vec<FeedItem> = Vec::new();
    let mut hidden: BTreeMap<Slug, usize> = BTreeMap::new();

    let mut posts: Vec<(&Arc<Post>, &[Because])> = Vec::new();
    for entry in parts.plan.entries() {
        if preview
            .filter
            .is_some_and(|network| network != entry.source.network)
        {
            continue;
        }
        if let Some(source) = preview.sources.get(&entry.source.key()) {
            let hashtag = entry.source.hashtag().is_some();
            posts.extend(
                source
                    .posts
                    .iter()
                    .filter(|post| hashtag || is_for_followers(post, &followed))
                    .map(|post| (post, entry.because.as_slice())),
            );
        }
    }
    // Newest first; the id settles ties, so that the order is always the same.
    posts.sort_by(|(a, _), (b, _)| b.at.cmp(&a.at).then_with(|| b.id.cmp(&a.id)));
    let mut counted = BTreeSet::new();
    for (post, because) in posts {
        if let Some(item) = seen.get(&post.id).and_then(|&at| items.get_mut(at)) {
            for reason in because {
                if !item.because.contains(reason) {
                    item.because.push(reason.clone());
                }
            }
            continue;
        }
        let hidden_by = refused.topic_of(post);
        if let Some(topic) = &hidden_by {
            // Several sources may carry it: counted once, shown or not.
            if counted.insert(&post.id) {
                *hidden.entry(topic.clone()).or_default() += 1;
            }
            if !preview.show_hidden {
                continue;
            }
        }
        seen.insert(post.id.clone(), items.len());
        items.push(FeedItem {
            post: Arc::clone(post),
            because: because.to_vec(),
            hidden_by,
        });
    }
    let mut summary = summarise(preview, parts, &items);
    summary.hidden = hidden.into_iter().collect();
    summary
        .hidden
        .sort_by_key(|hidden| std::cmp::Reverse(hidden.1));
    let examples = examples(preview, parts);
    summary.examples = examples.len();
    items.extend(examples);
    preview.summary = summary;
    preview.feed = items;
}

/// Ids of the authors that the plan follows, as far as their posts have told them.
fn followed(preview: &Preview) -> BTreeSet<String> {
    preview
        .sources
        .iter()
        .filter(|(key, _)| key.hashtag().is_none())
        .flat_map(|(_, source)| &source.posts)
        .filter(|post| post.shared_by.is_none())
        .map(|post| post.author.id.clone())
        .collect()
}

/// Both networks show followers a reply only when it answers the author's own post
/// or somebody whom they follow too.
fn is_for_followers(post: &Post, followed: &BTreeSet<String>) -> bool {
    match &post.reply_to {
        None => true,
        Some(_) if post.shared_by.is_some() => true,
        Some(reply) => reply
            .author
            .as_ref()
            .is_some_and(|author| *author == post.author.id || followed.contains(author)),
    }
}

/// Refused topics with the hashtags and words that give them away.
struct Refused {
    topics: Vec<(Slug, BTreeSet<String>, Vec<String>)>,
}

impl Refused {
    fn new(parts: &Parts<'_>) -> Self {
        let topics = parts
            .interests
            .refused()
            .iter()
            .filter_map(|slug| parts.catalogue.topic(slug))
            .map(|topic| {
                let tags = topic
                    .hashtags
                    .iter()
                    .map(|tag| tag.to_lowercase())
                    .collect();
                let words = std::iter::once(&topic.name)
                    .chain(&topic.synonyms)
                    .map(|word| folded(word))
                    .filter(|word| word.chars().count() >= SHORTEST_WORD)
                    .collect();
                (topic.slug.clone(), tags, words)
            })
            .collect();
        Self { topics }
    }

    fn topic_of(&self, post: &Post) -> Option<Slug> {
        if self.topics.is_empty() {
            return None;
        }
        let words = folded(&said(post));
        self.topics
            .iter()
            .find(|(_, tags, phrases)| {
                post.tags.iter().any(|tag| tags.contains(tag))
                    || phrases.iter().any(|phrase| contains_phrase(&words, phrase))
            })
            .map(|(slug, _, _)| slug.clone())
    }
}

/// All that a post says, in words or about its pictures; warnings above all name what people
/// turn away.
fn said(post: &Post) -> String {
    let text = post.plain_text();
    let quoted = post.quote.iter().flat_map(|quote| &quote.text);
    let card = post.card.iter().flat_map(|card| [&card.title, &card.about]);
    let parts: Vec<&str> = post
        .title
        .iter()
        .chain(&post.warning)
        .chain(post.media.iter().map(|media| &media.alt))
        .chain(card)
        .chain(quoted.map(|span| &span.text))
        .map(String::as_str)
        .chain([text.as_str()])
        .collect();
    parts.join(" \n ")
}

fn summarise(preview: &Preview, parts: &Parts<'_>, items: &[FeedItem]) -> Summary {
    let since = parts.now - WEEK_SECS;
    let mut summary = Summary {
        posts: items.len(),
        ..Summary::default()
    };
    let mut by_topic: BTreeMap<Option<Slug>, usize> = BTreeMap::new();
    let mut loud: BTreeMap<SourceKey, usize> = BTreeMap::new();
    for item in items {
        match item.because.first() {
            Some(Because::Surprise { .. }) => summary.surprises += 1,
            because => {
                let topic = because.and_then(|because| because.topic().cloned());
                *by_topic.entry(topic).or_default() += 1;
            }
        }
        if item.post.at >= since {
            *loud.entry(item.post.source.clone()).or_default() += 1;
            let local = item.post.at + i64::from(parts.utc_offset_secs);
            let hour = usize::try_from(local.rem_euclid(DAY_SECS) / 3_600).unwrap_or_default();
            if let Some(count) = summary.by_hour.get_mut(hour) {
                *count += 1;
            }
        }
    }
    summary.by_topic = by_topic.into_iter().collect();
    summary
        .by_topic
        .sort_by_key(|share| std::cmp::Reverse(share.1));
    summary.loudest = loud.into_iter().collect();
    summary
        .loudest
        .sort_by_key(|loud| std::cmp::Reverse(loud.1));
    summary.loudest.truncate(5);
    for source in preview.sources.values() {
        match source.status {
            Status::Unreadable => continue,
            Status::Live => summary.answered += 1,
            Status::Failed(_) => summary.failed += 1,
            Status::Waiting | Status::Loading(_) => {}
        }
        summary.readable += 1;
    }
    let rates: Vec<f32> = preview
        .sources
        .iter()
        .filter_map(|(key, source)| rate(key, source, parts.now))
        .collect();
    summary.posts_a_day = (!rates.is_empty()).then(|| rates.iter().sum());
    summary
}

/// Posts a day that a source brings its followers, over the last seven days; over less if what
/// it gave does not reach back so far. Replies to other people are left out: whether followers
/// see them depends on whom else they follow. `None` before it has answered.
#[must_use]
pub fn rate(key: &SourceKey, source: &SourcePosts, now: i64) -> Option<f32> {
    source.fetched_at?;
    let nobody = BTreeSet::new();
    let recent = source
        .posts
        .iter()
        .filter(|post| post.at >= now - WEEK_SECS)
        .filter(|post| key.hashtag().is_some() || is_for_followers(post, &nobody))
        .count();
    let oldest = source.posts.iter().map(|post| post.at).min().unwrap_or(now);
    // A site's feed holds as many entries as it likes; a network's page is full or complete.
    let (full, shortest) = match source.posts.first().map(|post| post.network) {
        Some(Network::Web) => (FULL_FEED, DAY_SECS),
        Some(Network::Mastodon | Network::Bluesky | Network::X) | None => (FULL_PAGE, 3_600),
    };
    let cut = source.posts.len() >= full && oldest > now - WEEK_SECS;
    let span = if cut {
        (now - oldest).max(shortest)
    } else {
        WEEK_SECS
    };
    #[expect(
        clippy::cast_precision_loss,
        reason = "a few posts and seconds of a week"
    )]
    let rate = recent as f32 * DAY_SECS as f32 / span as f32;
    Some(rate)
}

/// Example posts for interests of which nothing real can be shown, and for sources
/// on networks that cannot be read.
fn examples(preview: &Preview, parts: &Parts<'_>) -> Vec<FeedItem> {
    let mut items = Vec::new();
    let wanted: Vec<&Slug> = parts
        .interests
        .chosen()
        .iter()
        .map(|(topic, _)| topic)
        .collect();
    for topic in wanted {
        let mut real = false;
        let mut pending = false;
        let mut unreadable = false;
        for entry in parts.plan.entries() {
            let about = entry
                .because
                .iter()
                .any(|because| because.topic() == Some(topic));
            let Some(source) = preview.sources.get(&entry.source.key()).filter(|_| about) else {
                continue;
            };
            real |= !source.posts.is_empty();
            pending |= matches!(source.status, Status::Waiting | Status::Loading(_));
            unreadable |= source.status == Status::Unreadable;
        }
        let Some(topic) = parts.catalogue.topic(topic) else {
            continue;
        };
        let because = Because::Interest(topic.slug.clone());
        if !real && !pending && preview.filter != Some(Network::X) {
            for (at, text) in topic.examples.iter().enumerate() {
                items.push(example(topic, at, text, Network::Web, &because));
            }
        } else if unreadable && matches!(preview.filter, None | Some(Network::X)) {
            items.extend(
                topic
                    .examples
                    .first()
                    .map(|text| example(topic, 0, text, Network::X, &because)),
            );
        }
    }
    items
}

fn example(
    topic: &crate::catalogue::Topic,
    at: usize,
    text: &str,
    network: Network,
    because: &Because,
) -> FeedItem {
    FeedItem {
        post: Arc::new(Post {
            // What is unfolded on a card is remembered by id: the example that stands for X must
            // not share one with the example that stands for all networks.
            id: format!("example:{}:{}:{at}", network.code(), topic.slug),
            source: SourceKey::new(network, &format!("example-{}", topic.slug)),
            network,
            author: Author {
                id: String::new(),
                name: topic.name.clone(),
                handle: String::new(),
                portrait: None,
            },
            shared_by: None,
            at: 0,
            title: None,
            text: vec![super::post::Span::plain(text)],
            warning: None,
            media: Vec::new(),
            quote: None,
            card: None,
            link: None,
            reply_to: None,
            language: None,
            tags: Vec::new(),
            example: true,
        }),
        because: vec![because.clone()],
        hidden_by: None,
    }
}
