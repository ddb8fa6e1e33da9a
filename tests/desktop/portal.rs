//! A small portal that stands in for the desktop's own, on a real bus.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::Semaphore;
use zbus::Connection;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";

pub(crate) const APPEARANCE: &str = "org.freedesktop.appearance";
pub(crate) const GNOME: &str = "org.gnome.desktop.interface";

/// A setting: namespace, key, value.
pub(crate) type Setting<'a> = (&'a str, &'a str, Value<'a>);

type All = HashMap<String, HashMap<String, OwnedValue>>;

struct Settings {
    all: All,
    /// Questions wait here to be answered.
    gate: Arc<Semaphore>,
    asked: Arc<Semaphore>,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    async fn read_all(&self, namespaces: Vec<String>) -> All {
        self.asked.add_permits(1);
        drop(self.gate.acquire().await);
        let mut all = self.all.clone();
        all.retain(|name, _| namespaces.contains(name));
        all
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

/// The portal while it runs; it leaves the bus when it is dropped.
pub(crate) struct Portal {
    bus: Connection,
    gate: Arc<Semaphore>,
    asked: Arc<Semaphore>,
}

impl Portal {
    /// A portal with these settings that answers at once.
    pub(crate) async fn answering(settings: &[Setting<'_>]) -> Self {
        let portal = Self::hanging(settings).await;
        portal.answer();
        portal
    }

    /// A portal that answers no question until it is told to.
    pub(crate) async fn hanging(settings: &[Setting<'_>]) -> Self {
        let mut all = All::new();
        for (space, key, value) in settings {
            let value = OwnedValue::try_from(value.clone()).unwrap();
            let keys = all.entry((*space).to_owned()).or_default();
            keys.insert((*key).to_owned(), value);
        }
        let gate = Arc::new(Semaphore::new(0));
        let asked = Arc::new(Semaphore::new(0));
        let settings = Settings {
            all,
            gate: Arc::clone(&gate),
            asked: Arc::clone(&asked),
        };
        let bus = zbus::connection::Builder::session()
            .unwrap()
            .serve_at(PATH, settings)
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .await
            .unwrap();
        Self { bus, gate, asked }
    }

    /// Answers all questions from now on.
    pub(crate) fn answer(&self) {
        self.gate.add_permits(1);
    }

    /// Waits until somebody has asked.
    pub(crate) async fn asked(&self) {
        self.asked.acquire().await.unwrap().forget();
    }

    /// Tells that a setting has changed.
    pub(crate) async fn change(&self, space: &str, key: &str, value: impl Into<Value<'_>>) {
        let server = self.bus.object_server();
        let settings = server.interface::<_, Settings>(PATH).await.unwrap();
        let emitter = settings.signal_emitter();
        Settings::setting_changed(emitter, space, key, value.into())
            .await
            .unwrap();
    }

    /// Leaves the bus.
    pub(crate) async fn leave(self) {
        self.bus.release_name(NAME).await.unwrap();
        self.bus.close().await.unwrap();
    }
}
