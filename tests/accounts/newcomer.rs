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
    /// Where the account is.
    pds: String,
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
        Self::at(&Servers::shared().bluesky.pds, handle).await
    }

    /// The same on another data server, which no `AppView` reads.
    pub(crate) async fn at(pds: &str, handle: &str) -> Self {
        let made = post(
            pds,
            "com.atproto.server.createAccount",
            None,
            &json!({"handle": handle, "email": format!("{handle}@example.org"), "password": "pass-word"}),
        )
        .await;
        Self {
            handle: handle.to_owned(),
            did: made["did"].as_str().unwrap().to_owned(),
            token: made["accessJwt"].as_str().unwrap().to_owned(),
            pds: pds.to_owned(),
        }
    }

    async fn post(&self, method: &str, body: &Value) -> Value {
        post(&self.pds, method, Some(&self.token), body).await
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

    /// Follows so many that nobody knows, 200 at a time.
    pub(crate) async fn follows_many(&self, many: usize) {
        let numbers: Vec<usize> = (0..many).collect();
        for some in numbers.chunks(200) {
            let writes: Vec<Value> = some
                .iter()
                .map(|at| {
                    let did = format!("did:plc:{at:a>24}");
                    json!({"$type": "com.atproto.repo.applyWrites#create",
                        "collection": "app.bsky.graph.follow",
                        "value": {"$type": "app.bsky.graph.follow", "subject": did,
                            "createdAt": "2026-11-24T00:00:00Z"}})
                })
                .collect();
            let body = json!({"repo": self.did, "writes": writes});
            self.post("com.atproto.repo.applyWrites", &body).await;
        }
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
    all_records_at(&Servers::shared().bluesky.pds, did, collection).await
}

async fn all_records_at(pds: &str, did: &str, collection: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut cursor = String::new();
    loop {
        let url = format!(
            "{pds}/xrpc/com.atproto.repo.listRecords?repo={did}&collection={collection}\
             &limit=100&cursor={cursor}"
        );
        let url = url.trim_end_matches("&cursor=");
        let text = reqwest::get(url).await.unwrap().text().await.unwrap();
        let page: Value = serde_json::from_str(&text).unwrap();
        all.extend(page["records"].as_array().unwrap().iter().cloned());
        match page["cursor"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => return all,
        }
    }
}

/// Subjects and keys of all follow records.
pub(crate) async fn records(did: &str) -> Vec<(String, String)> {
    records_at(&Servers::shared().bluesky.pds, did).await
}

/// The same on another data server.
pub(crate) async fn records_at(pds: &str, did: &str) -> Vec<(String, String)> {
    let mut records: Vec<(String, String)> = all_records_at(pds, did, "app.bsky.graph.follow")
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

async fn post(pds: &str, method: &str, token: Option<&str>, body: &Value) -> Value {
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

/// Starts a data server whose address is this port, though something else may listen there; gives
/// the address at which it does listen itself.
pub(crate) async fn behind(port: u16) -> String {
    another(&format!("behind?port={port}")).await
}

/// Starts a data server with the limits that the public ones have; gives its address.
pub(crate) async fn limited() -> String {
    another("limited").await
}

async fn another(what: &str) -> String {
    drop(net());
    let control = &Servers::shared().bluesky.control;
    let response = reqwest::get(format!("{control}/{what}")).await.unwrap();
    assert!(response.status().is_success());
    response.text().await.unwrap()
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
