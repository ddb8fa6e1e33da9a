//! A client of a Bluesky data server that may write.

use serde_json::{Value, json};

use crate::servers::Servers;

/// Somebody signed in.
pub(crate) struct Session {
    client: reqwest::Client,
    pub(crate) did: String,
    token: String,
}

/// A record's address and content id.
#[derive(Clone)]
pub(crate) struct Record {
    pub(crate) uri: String,
    pub(crate) cid: String,
}

impl Record {
    pub(crate) fn reference(&self) -> Value {
        json!({"uri": self.uri, "cid": self.cid})
    }
}

async fn answer(request: reqwest::RequestBuilder) -> Value {
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{status} {text}");
    serde_json::from_str(&text).unwrap()
}

fn address(method: &str) -> String {
    format!("{}/xrpc/{method}", Servers::shared().bluesky.pds)
}

impl Session {
    /// Opens an account.
    pub(crate) async fn new(handle: &str) -> Self {
        // The provider of TLS that the client insists on; nothing here is encrypted.
        drop(crate::net());
        let client = reqwest::Client::new();
        let body = json!({"handle": handle, "password": format!("{handle}-pass"),
                          "email": format!("{}@mail.test", handle.replace('.', "-"))});
        let made = client
            .post(address("com.atproto.server.createAccount"))
            .header("content-type", "application/json")
            .body(body.to_string());
        let made = answer(made).await;
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Self {
            did: text("did"),
            token: text("accessJwt"),
            client,
        }
    }

    pub(crate) async fn get(&self, method: &str, query: &[(&str, &str)]) -> Value {
        let mut url = url::Url::parse(&address(method)).unwrap();
        url.query_pairs_mut().extend_pairs(query);
        answer(self.client.get(url).bearer_auth(&self.token)).await
    }

    async fn post(&self, method: &str, body: &Value) -> Value {
        let request = self.client.post(address(method)).bearer_auth(&self.token);
        let request = request.header("content-type", "application/json");
        answer(request.body(body.to_string())).await
    }

    pub(crate) async fn create(&self, collection: &str, mut record: Value) -> Record {
        record["$type"] = collection.into();
        let body = json!({"repo": self.did, "collection": collection, "record": record});
        let made = self.post("com.atproto.repo.createRecord", &body).await;
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Record {
            uri: text("uri"),
            cid: text("cid"),
        }
    }

    pub(crate) async fn delete(&self, record: &Record) {
        let mut parts = record.uri.rsplit('/');
        let (key, collection) = (parts.next().unwrap(), parts.next().unwrap());
        let body = json!({"repo": self.did, "collection": collection, "rkey": key});
        self.post("com.atproto.repo.deleteRecord", &body).await;
    }
}

/// Waits until the `AppView` has read everything that was written.
pub(crate) async fn flush() {
    let url = format!("{}/flush", Servers::shared().bluesky.control);
    let response = reqwest::get(url).await.unwrap();
    assert!(response.status().is_success());
}
