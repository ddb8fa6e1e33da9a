//! What a person does in the browser, done by hand: the pages' own requests.

use std::collections::BTreeMap;

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Client, Response, redirect};
use serde_json::{Value, json};
use url::Url;

use crate::leaks;

/// A browser without a window.
pub(crate) struct Browser {
    client: Client,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub(crate) fn new() -> Self {
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .user_agent("test")
            .pool_max_idle_per_host(0)
            .build()
            .unwrap();
        Self {
            client,
            cookies: BTreeMap::new(),
        }
    }

    fn eat(&mut self, response: &Response) {
        for cookie in response.headers().get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    fn cookie(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<String> = pairs.map(|(k, v)| format!("{k}={v}")).collect();
        pairs.join("; ")
    }

    /// Signs in on the page of a Bluesky server and agrees; gives the address it leads to.
    /// These are the requests that the page of `@atproto/oauth-provider` makes.
    pub(crate) async fn agrees_on_bluesky(
        &mut self,
        page: &str,
        handle: &str,
        password: &str,
    ) -> String {
        let get = |url: &str, site: &str| {
            self.client
                .get(url)
                .header("sec-fetch-site", site)
                .header("sec-fetch-mode", "navigate")
                .header("sec-fetch-dest", "document")
        };
        let response = get(page, "none").send().await.unwrap();
        assert!(response.status().is_success(), "{}", response.status());
        self.eat(&response);
        let origin = Url::parse(page).unwrap().origin().ascii_serialization();
        let signed = self
            .api(
                page,
                &origin,
                "/sign-in",
                &json!({"locale": "en", "username": handle, "password": password, "remember": false}),
                None,
            )
            .await;
        let token = signed["ephemeralToken"].as_str().unwrap().to_owned();
        let did = signed
            .pointer("/account/did")
            .or_else(|| signed.pointer("/account/sub"))
            .unwrap()
            .clone();
        let agreed = self
            .api(
                page,
                &origin,
                "/consent",
                &json!({"did": did}),
                Some(&token),
            )
            .await;
        let url = agreed["url"].as_str().unwrap();
        let response = self
            .client
            .get(url)
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
            .header("referer", page)
            .header(COOKIE, self.cookie())
            .send()
            .await
            .unwrap();
        location(&response)
    }

    async fn api(
        &mut self,
        page: &str,
        origin: &str,
        what: &str,
        body: &Value,
        token: Option<&str>,
    ) -> Value {
        let csrf = self.cookies.get("csrf-token").cloned().unwrap_or_default();
        let mut request = self
            .client
            .post(format!("{origin}/@atproto/oauth-provider/~api{what}"))
            .header("content-type", "application/json")
            .header("origin", origin)
            .header("referer", page)
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "same-origin")
            .header("sec-fetch-dest", "empty")
            .header("x-csrf-token", csrf)
            .header(COOKIE, self.cookie())
            .body(body.to_string());
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        let response = request.send().await.unwrap();
        let status = response.status();
        self.eat(&response);
        let text = response.text().await.unwrap();
        assert!(status.is_success(), "{what}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// Signs in on the page of snac; gives the address it leads to.
    pub(crate) async fn agrees_on_snac(&self, page: &str, name: &str, password: &str) -> String {
        let response = self.client.get(page).send().await.unwrap();
        assert!(response.status().is_success(), "{}", response.status());
        let url = Url::parse(page).unwrap();
        let value = |wanted: &str| {
            let mut pairs = url.query_pairs();
            let pair = pairs.find(|(name, _)| name == wanted);
            pair.unwrap().1.into_owned()
        };
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("login", name)
            .append_pair("passwd", password)
            .append_pair("redir", &value("redirect_uri"))
            .append_pair("cid", &value("client_id"))
            .append_pair("state", &value("state"))
            .finish();
        let target = url.join("/oauth/x-snac-login").unwrap();
        let response = self
            .client
            .post(target)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .unwrap();
        location(&response)
    }

    /// Goes where a page leads to; gives what stands there.
    pub(crate) async fn opens(&self, url: &str) -> (u16, String) {
        let response = self.client.get(url).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}

fn location(response: &Response) -> String {
    let location = response.headers().get(LOCATION);
    let location = location.unwrap_or_else(|| panic!("{} leads nowhere", response.status()));
    let location = location.to_str().unwrap().to_owned();
    leaks::saw_code(&location);
    location
}
