//! A person on the Bluesky network, and what the network and the data server say of one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::net;
use crate::servers::Servers;

/// Somebody of this test's own.
pub(crate) struct Newcomer {
    pub(crate) handle: String,
    pub(crate) did: String,
    token: String,
}

impl Newcomer {
    /// Signs up with the password `pass-word`.
    pub(crate) async fn new(handle: &str) -> Self {
        let made = Self::unflushed(handle).await;
        flush().await;
        made
    }

    /// The same, before the `AppView` knows.
    pub(crate) async fn unflushed(handle: &str) -> Self {
        let made = post(
            "com.atproto.server.createAccount",
            None,
            &json!({"handle": handle, "email": format!("{handle}@example.org"), "password": "pass-word"}),
        )
        .await;
        Self {
            handle: handle.to_owned(),
            did: made["did"].as_str().unwrap().to_owned(),
            token: made["accessJwt"].as_str().unwrap().to_owned(),
        }
    }

    async fn post(&self, method: &str, body: &Value) -> Value {
        post(method, Some(&self.token), body).await
    }

    /// Follows somebody by hand; gives the key of the record.
    pub(crate) async fn follows_by_hand(&self, did: &str) -> String {
        let record = json!({"$type": "app.bsky.graph.follow", "subject": did,
            "createdAt": "2026-11-24T00:00:00Z"});
        let body =
            json!({"repo": self.did, "collection": "app.bsky.graph.follow", "record": record});
        let made = self.post("com.atproto.repo.createRecord", &body).await;
        flush().await;
        let uri = made["uri"].as_str().unwrap();
        uri.rsplit('/').next().unwrap().to_owned()
    }

    /// A fresh app password.
    pub(crate) async fn app_password(&self) -> String {
        let method = "com.atproto.server.createAppPassword";
        let made = self.post(method, &json!({"name": "test"})).await;
        made["password"].as_str().unwrap().to_owned()
    }

    /// Takes a follow record back by hand.
    pub(crate) async fn unfollows_by_hand(&self, key: &str) {
        let body = json!({"repo": self.did, "collection": "app.bsky.graph.follow", "rkey": key});
        self.post("com.atproto.repo.deleteRecord", &body).await;
        flush().await;
    }
}

/// Records of a collection, as the data server itself has them.
async fn all_records(did: &str, collection: &str) -> Vec<Value> {
    let pds = &Servers::shared().bluesky.pds;
    let url = format!(
        "{pds}/xrpc/com.atproto.repo.listRecords?repo={did}&collection={collection}&limit=100"
    );
    let text = reqwest::get(url).await.unwrap().text().await.unwrap();
    let page: Value = serde_json::from_str(&text).unwrap();
    page["records"].as_array().unwrap().clone()
}

/// Subjects and keys of all follow records.
pub(crate) async fn records(did: &str) -> Vec<(String, String)> {
    let mut records: Vec<(String, String)> = all_records(did, "app.bsky.graph.follow")
        .await
        .iter()
        .map(|record| {
            let uri = record["uri"].as_str().unwrap();
            let subject = record["value"]["subject"].as_str().unwrap();
            (
                subject.to_owned(),
                uri.rsplit('/').next().unwrap().to_owned(),
            )
        })
        .collect();
    records.sort();
    records
}

async fn post(method: &str, token: Option<&str>, body: &Value) -> Value {
    let pds = &Servers::shared().bluesky.pds;
    drop(net());
    let mut request = reqwest::Client::new()
        .post(format!("{pds}/xrpc/{method}"))
        .header("content-type", "application/json")
        .body(body.to_string());
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{method}: {status} {text}");
    serde_json::from_str(&text).unwrap_or_default()
}

/// Waits until the AppView knows everything.
pub(crate) async fn flush() {
    let control = &Servers::shared().bluesky.control;
    let response = reqwest::get(format!("{control}/flush")).await.unwrap();
    assert!(response.status().is_success());
}

/// Whom somebody follows, as the network tells everybody (`getFollows`) and as the records are:
/// the network hides a second record of the same follow.
pub(crate) async fn follow_list(did: &str) -> BTreeSet<String> {
    flush().await;
    let appview = &Servers::shared().bluesky.appview;
    let url = format!("{appview}/xrpc/app.bsky.graph.getFollows?actor={did}&limit=100");
    let text = reqwest::get(url).await.unwrap().text().await.unwrap();
    let page: Value = serde_json::from_str(&text).unwrap();
    let list = page["follows"].as_array().unwrap().iter();
    let dids: Vec<String> = list
        .map(|one| one["did"].as_str().unwrap().to_owned())
        .collect();
    let set: BTreeSet<String> = dids.iter().cloned().collect();
    let records = records(did).await;
    let subjects: BTreeSet<String> = records.iter().map(|(did, _)| did.clone()).collect();
    assert_eq!(subjects.len(), records.len(), "somebody is followed twice");
    assert_eq!(set, subjects, "the network lags behind");
    set
}

/// Lists that somebody has, with how many are in each.
pub(crate) async fn lists(did: &str) -> BTreeMap<String, usize> {
    let items = all_records(did, "app.bsky.graph.listitem").await;
    let lists = all_records(did, "app.bsky.graph.list").await;
    let all = lists.len();
    let found: BTreeMap<String, usize> = lists
        .iter()
        .map(|list| {
            let name = list["value"]["name"].as_str().unwrap().to_owned();
            let mut members: Vec<&Value> = items
                .iter()
                .filter(|item| item["value"]["list"] == list["uri"])
                .map(|item| &item["value"]["subject"])
                .collect();
            let count = members.len();
            members.dedup();
            assert_eq!(members.len(), count, "somebody is in it twice");
            (name, count)
        })
        .collect();
    assert_eq!(found.len(), all, "two lists of one name");
    // None is left of a list that is gone.
    assert_eq!(found.values().sum::<usize>(), items.len());
    found
}
