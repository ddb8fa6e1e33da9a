//! Two federating snac servers, and people who really follow on them.
//!
//! snac's home timeline is not Mastodon's, and only this can be compared: what followed accounts
//! have written since the follow, on the viewer's own server and on the other. It shows their
//! replies to anybody (Mastodon: only to people who are followed too), brings nothing written
//! before the follow, orders by arrival, and keeps boosts out of the accounts' public lists, so
//! that order and boosts are left to the cases taken from Mastodon's own code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fastrand::Rng;
use firstfeed::domain::home::mastodon::{Follow, live};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::{Network, Post};
use firstfeed::net::PostsAnswer;
use serde_json::{Value, json};

use crate::{net, plain, source};

/// Long enough never to be the reason for failing.
const PATIENCE: Duration = Duration::from_mins(2);
/// Deliveries take up to twenty seconds.
const A_WHILE: Duration = Duration::from_secs(40);
/// Times that all is written.
const ROUNDS: usize = 3;
/// Posts of each account that are compared.
const POSTS: usize = 6;

/// Servers of this test's own: the others' posts are counted by other tests.
struct Servers(Child);

impl Drop for Servers {
    fn drop(&mut self) {
        // It ends its servers when it is asked to end.
        let words = format!("kill {}", self.0.id());
        let asked = Command::new("sh").args(["-c", &words]).status();
        if !asked.is_ok_and(|status| status.success()) {
            self.0.kill().ok();
        }
        self.0.wait().ok();
    }
}

async fn start() -> (Servers, Vec<Value>) {
    // They are installed by now.
    crate::servers::Servers::shared();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pid = std::process::id().to_string();
    let run = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("snac-{pid}"));
    let child = Command::new("python3")
        .arg("-B")
        .arg(project.join("tests/servers/snac/net.py"))
        .arg("--snac")
        .arg(project.join(".cache/servers/snac/snac-trixie"))
        .arg("--run")
        .arg(&run)
        .args(["--watch", &pid])
        .spawn()
        .unwrap();
    let servers = Servers(child);
    let begun = Instant::now();
    loop {
        if let Ok(told) = std::fs::read(run.join("net.json")) {
            let mut told: Value = serde_json::from_slice(&told).unwrap();
            return (
                servers,
                std::mem::take(told["servers"].as_array_mut().unwrap()),
            );
        }
        assert!(begun.elapsed() < PATIENCE, "snac does not start");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Somebody with a sign-in.
struct User {
    client: reqwest::Client,
    base: String,
    acct: String,
    token: String,
}

impl User {
    async fn ask(&self, request: reqwest::RequestBuilder) -> Value {
        let response = request.bearer_auth(&self.token).send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        assert!(status.is_success(), "{status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    async fn get(&self, path: &str) -> Value {
        let url = format!("{}{path}", self.base);
        self.ask(self.client.get(url)).await
    }

    async fn post(&self, path: &str, body: &Value) -> Value {
        let request = self.client.post(format!("{}{path}", self.base));
        let request = request.header("content-type", "application/json");
        self.ask(request.body(body.to_string())).await
    }

    async fn follow(&self, whom: &Self) {
        let found = self
            .get(&format!("/api/v2/search?q=@{}&resolve=true", whom.acct))
            .await;
        let found = found.pointer("/accounts/0/id").and_then(Value::as_str);
        let id = if let Some(id) = found {
            id.to_owned()
        } else {
            // A search does not find people of the same server.
            let name = whom.acct.split('@').next().unwrap();
            let path = format!("/api/v1/accounts/lookup?acct={name}");
            self.get(&path).await["id"].as_str().unwrap().to_owned()
        };
        self.post(&format!("/api/v1/accounts/{id}/follow"), &json!({}))
            .await;
    }

    async fn write(&self, text: &str, answers: Option<&Value>) -> Value {
        let mut body = json!({"status": text, "visibility": "public"});
        if let Some(answers) = answers {
            body["in_reply_to_id"] = answers["id"].clone();
        }
        self.post("/api/v1/statuses", &body).await
    }

    /// Addresses of the posts at home that begin with a word.
    async fn home(&self, word: &str) -> BTreeSet<String> {
        let home = self.get("/api/v1/timelines/home?limit=200").await;
        let statuses = home.as_array().unwrap().iter();
        statuses
            .filter(|status| status["reblog"].is_null())
            .filter(|status| status["content"].as_str().unwrap().contains(word))
            .map(|status| status["uri"].as_str().unwrap().to_owned())
            .collect()
    }
}

fn sign_ins(servers: &[Value]) -> (Addresses, Vec<User>) {
    drop(net());
    // snac closes connections that rest, just when they are used again.
    let client = reqwest::Client::builder().pool_max_idle_per_host(0);
    let client = client.build().unwrap();
    let mut addresses = Addresses::default();
    let mut users = Vec::new();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for server in servers {
        let base = text(&server["url"]);
        addresses
            .mastodon
            .insert(text(&server["host"]), base.clone());
        for user in server["users"].as_array().unwrap() {
            users.push(User {
                client: client.clone(),
                base: base.clone(),
                acct: text(&user["acct"]),
                token: text(&user["token"]),
            });
        }
    }
    (addresses, users)
}

/// Waits until every follower sees what those write whom they follow: following takes a while.
async fn wait_for_follows(viewers: &[User], writers: &[User], follows: &[Vec<usize>]) {
    let begun = Instant::now();
    loop {
        let word = format!("probe-{}", begun.elapsed().as_millis());
        let mut uris = Vec::new();
        for writer in writers {
            uris.push(
                writer.write(&word, None).await["uri"]
                    .as_str()
                    .unwrap()
                    .to_owned(),
            );
        }
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let mut all = true;
            for (viewer, followed) in viewers.iter().zip(follows) {
                let seen = viewer.home(&word).await;
                all &= followed.iter().all(|at| seen.contains(&uris[*at]));
            }
            if all {
                return;
            }
        }
        assert!(begun.elapsed() < PATIENCE, "the follows do not take effect");
    }
}

/// Each writes posts, goes on in own threads, and answers others on the same server.
async fn write(writers: &[User], random: &mut Rng, word: &str) {
    let mut written: BTreeMap<&str, Vec<(usize, Value)>> = BTreeMap::new();
    for number in 0..POSTS {
        for (at, writer) in writers.iter().enumerate() {
            let near = written.entry(&writer.base).or_default();
            let own: Vec<&Value> = near
                .iter()
                .filter(|(by, _)| *by == at)
                .map(|(_, status)| status)
                .collect();
            let answered = match random.u32(0..10) {
                0..=2 => random.choice(near.iter()).map(|(_, status)| status),
                3..=4 => random.choice(own),
                _ => None,
            };
            let text = format!("{word} {number} of {at}");
            let status = writer.write(&text, answered).await;
            near.push((at, status));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_followed_people_write_is_what_comes_home() {
    let (_servers, told) = start().await;
    let (addresses, users) = sign_ins(&told);
    let mut random = Rng::with_seed(7);
    // Every other one writes, the rest only read.
    let (writers, viewers): (Vec<_>, Vec<_>) = users
        .into_iter()
        .enumerate()
        .partition(|(at, _)| at % 2 == 0);
    let [writers, viewers] = [writers, viewers].map(|some| {
        some.into_iter()
            .map(|(_, user)| user)
            .collect::<Vec<User>>()
    });
    let mut follows = Vec::new();
    for viewer in &viewers {
        let number = random.usize(1..=writers.len());
        let all: Vec<usize> = (0..writers.len()).collect();
        let followed = random.choose_multiple(all, number);
        for at in &followed {
            viewer.follow(&writers[*at]).await;
        }
        follows.push(followed);
    }
    wait_for_follows(&viewers, &writers, &follows).await;
    // Now and then snac loses a delivery when many come at once. Then all is written anew, and
    // only what is too much at home counts against the comparison.
    for round in 1..=ROUNDS {
        let word = format!("compared-{round}-");
        write(&writers, &mut random, &word).await;
        let public = public(&writers, &addresses, &word).await;
        let mut homes = Vec::new();
        for (viewer, followed) in viewers.iter().zip(&follows) {
            homes.push(home_of(viewer, &word, &expected(&public, followed)).await);
        }
        let all = homes
            .iter()
            .zip(&follows)
            .all(|(home, followed)| *home == expected(&public, followed));
        if all || round == ROUNDS {
            compare(&writers, &viewers, &follows, &public, &homes);
            return;
        }
    }
}

fn expected(public: &[Vec<Arc<Post>>], followed: &[usize]) -> BTreeSet<String> {
    let posts = followed.iter().flat_map(|at| &public[*at]);
    posts.map(|post| post.id.clone()).collect()
}

/// What has come home once everything expected is there, or a while later.
async fn home_of(viewer: &User, word: &str, expected: &BTreeSet<String>) -> BTreeSet<String> {
    let begun = Instant::now();
    loop {
        let home = viewer.home(word).await;
        assert!(
            home.is_subset(expected),
            "{} sees what nobody wrote whom they follow",
            viewer.acct
        );
        if home == *expected || begun.elapsed() > A_WHILE {
            return home;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// The accounts' public lists, read as the app reads them.
async fn public(writers: &[User], addresses: &Addresses, word: &str) -> Vec<Vec<Arc<Post>>> {
    let mut public = Vec::new();
    for writer in writers {
        let source = source(Network::Mastodon, &writer.acct);
        let answer = net().posts(&source, addresses, None).await.unwrap();
        let PostsAnswer::Posts { posts, .. } = answer else {
            panic!("nothing to compare with was given")
        };
        let posts = posts.into_iter().filter(|post| plain(post).contains(word));
        let posts: Vec<Arc<Post>> = posts.map(Arc::new).collect();
        assert_eq!(posts.len(), POSTS);
        public.push(posts);
    }
    public
}

#[expect(clippy::print_stdout, reason = "the figure is printed")]
fn compare(
    writers: &[User],
    viewers: &[User],
    follows: &[Vec<usize>],
    public: &[Vec<Arc<Post>>],
    homes: &[BTreeSet<String>],
) {
    let (mut compared, mut to_strangers) = (0, 0);
    for ((viewer, followed), home) in viewers.iter().zip(follows).zip(homes) {
        let expected = expected(public, followed);
        assert_eq!(*home, expected, "{} follows {followed:?}", viewer.acct);
        compared += home.len();

        // By Mastodon's rules the same but for answers to people who are not followed.
        let names: Vec<String> = followed
            .iter()
            .map(|at| writers[*at].acct.clone())
            .collect();
        let sets: Vec<Follow<'_>> = followed
            .iter()
            .zip(&names)
            .map(|(at, name)| Follow {
                account: Some(name),
                posts: &public[*at],
            })
            .collect();
        let known = names.iter().cloned().collect();
        let ours = live(&sets, &known);
        let order: Vec<&str> = ours.iter().map(|entry| entry.post.id.as_str()).collect();
        // The screen shows just that.
        let sources: Vec<_> = followed
            .iter()
            .zip(&names)
            .map(|(at, name)| (source(Network::Mastodon, name), public[*at].clone()))
            .collect();
        let shown = super::screen(&sources);
        let shown: Vec<&str> = shown.iter().map(|item| item.post.id.as_str()).collect();
        assert_eq!(shown, order, "the screen of {}", viewer.acct);
        let ours: BTreeSet<String> = ours.iter().map(|entry| entry.post.id.clone()).collect();
        for post in followed.iter().flat_map(|at| &public[*at]) {
            let answered = post.reply_to.as_ref().map(|reply| reply.author.as_ref());
            let to_stranger = answered.is_some_and(|author| {
                author.is_none_or(|author| *author != post.author.id && !known.contains(author))
            });
            assert_eq!(ours.contains(&post.id), !to_stranger, "{}", post.id);
            to_strangers += usize::from(to_stranger);
        }
    }
    println!(
        "snac: {} scenarios, {compared} of {compared} posts of followed accounts the same (target \
         all); {to_strangers} of them answer strangers, which Mastodon leaves out",
        viewers.len()
    );
    assert!(viewers.len() >= 10 && compared > 200 && to_strangers > 0);
}
