//! How the desktop is set: light or dark, contrast, motion.
//!
//! On Linux the window system tells nothing of it. Desktops tell it through their portal
//! (`org.freedesktop.portal.Settings`), which also says when it changes. No portal, or one that
//! never answers, is no fault: the app then looks as it does on a desktop without wishes, and
//! nothing waits for it. On macOS and Windows winit itself tells light and dark.

use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::domain::look::Desktop;

/// What the desktop tells, as it comes in.
pub struct DesktopWatch(watch::Receiver<Desktop>);

impl DesktopWatch {
    /// Begins to ask and returns at once; call it early, so that the answer is there before the
    /// window is.
    #[must_use]
    pub fn begin(runtime: &Handle) -> Self {
        let (sender, receiver) = watch::channel(Desktop::default());
        #[cfg(all(unix, not(target_os = "macos")))]
        runtime.spawn(portal::follow(sender));
        #[cfg(not(all(unix, not(target_os = "macos"))))]
        drop((runtime, sender));
        Self(receiver)
    }

    /// A desktop that tells nothing.
    #[must_use]
    pub fn silent() -> Self {
        Self(watch::channel(Desktop::default()).1)
    }

    /// What it has told so far.
    #[must_use]
    pub fn now(&mut self) -> Desktop {
        *self.0.borrow_and_update()
    }

    /// What it tells next; `None` once it will tell nothing more.
    pub async fn next(&mut self) -> Option<Desktop> {
        self.0.changed().await.ok()?;
        Some(self.now())
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use std::collections::HashMap;
    use std::time::Duration;

    use futures_lite::StreamExt as _;
    use tokio::sync::watch::Sender;
    use tokio::time::timeout;
    use zbus::zvariant::{OwnedValue, Value};
    use zbus::{Connection, Proxy};

    use super::Desktop;

    /// Longest time for a bus or a portal to answer. Nobody waits for it; a portal that is only
    /// slow is heard all the same, because what it changes later it says by itself.
    const PATIENCE: Duration = Duration::from_secs(20);

    const NAME: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const INTERFACE: &str = "org.freedesktop.portal.Settings";

    const APPEARANCE: &str = "org.freedesktop.appearance";
    /// Older portals tell of motion only here.
    const GNOME: &str = "org.gnome.desktop.interface";

    type All = HashMap<String, HashMap<String, OwnedValue>>;

    /// Reads and follows the settings for as long as there is a bus and somebody listens.
    pub(super) async fn follow(sender: Sender<Desktop>) {
        if let Err(error) = listen(&sender).await {
            log::debug!("the desktop does not tell how it is set: {error}");
        }
    }

    async fn listen(sender: &Sender<Desktop>) -> zbus::Result<()> {
        let late = |_elapsed| zbus::Error::Failure("no answer".to_owned());
        // The settings are asked for only once changes are listened for, so that none is missed
        // in between.
        let connecting = async {
            let bus = Connection::session().await?;
            let portal = Proxy::new(&bus, NAME, PATH, INTERFACE).await?;
            let changes = portal.receive_signal("SettingChanged").await?;
            let owners = portal.receive_owner_changed().await?;
            zbus::Result::Ok((portal, changes, owners))
        };
        let (portal, mut changes, mut owners) =
            timeout(PATIENCE, connecting).await.map_err(late)??;
        let read = || {
            let portal = portal.clone();
            async move {
                let wanted = [APPEARANCE, GNOME].as_slice();
                timeout(PATIENCE, portal.call::<_, _, All>("ReadAll", &(wanted,)))
                    .await
                    .map_err(late)?
            }
        };
        let mut known = Known::default();
        let mut reading = Some(Box::pin(read()));
        loop {
            tokio::select! {
                // Whole answers first: they are older than a change that waits beside them.
                biased;
                answer = async {
                    match &mut reading {
                        Some(reading) => reading.await,
                        None => std::future::pending().await,
                    }
                } => {
                    reading = None;
                    match answer {
                        Ok(all) => known.answered(&all),
                        Err(error) => log::debug!("the desktop's settings: {error}"),
                    }
                }
                change = changes.next() => {
                    let Some(change) = change else { return Ok(()) };
                    let body = change.body();
                    let Ok((space, key, value)) = body.deserialize::<(&str, &str, Value<'_>)>()
                    else { continue };
                    known.changed(space, key, &value);
                }
                owner = owners.next() => {
                    match owner {
                        // It was started only now, or anew.
                        Some(Some(_)) => {
                            known.asked();
                            reading = Some(Box::pin(read()));
                        }
                        // Its last word holds.
                        Some(None) => continue,
                        None => return Ok(()),
                    }
                }
                () = sender.closed() => return Ok(()),
            }
            let desktop = known.desktop();
            sender.send_if_modified(|last| std::mem::replace(last, desktop) != desktop);
        }
    }

    /// The settings that matter.
    const KEYS: [(&str, &str); 4] = [
        (APPEARANCE, "color-scheme"),
        (APPEARANCE, "contrast"),
        (APPEARANCE, "reduced-motion"),
        (GNOME, "enable-animations"),
    ];

    /// [`KEYS`] as they came. Values of another type than agreed count as none.
    #[derive(Default)]
    struct Known {
        values: [Option<u32>; 4],
        /// What has changed since the portal was asked. A portal may put its answer together
        /// first and send it after such a change, so the change holds.
        heard: [bool; 4],
    }

    impl Known {
        fn asked(&mut self) {
            self.heard = [false; 4];
        }

        fn answered(&mut self, all: &All) {
            for ((key, value), heard) in KEYS.into_iter().zip(&mut self.values).zip(self.heard) {
                if !heard {
                    let answer = all.get(key.0).and_then(|keys| keys.get(key.1));
                    *value = answer.and_then(|answer| setting(key.0, answer));
                }
            }
        }

        fn changed(&mut self, space: &str, key: &str, value: &Value<'_>) {
            let places = self.values.iter_mut().zip(&mut self.heard);
            for (known, (old, heard)) in KEYS.into_iter().zip(places) {
                if known == (space, key) {
                    *old = setting(space, value);
                    *heard = true;
                }
            }
        }

        fn desktop(&self) -> Desktop {
            let [scheme, contrast, motion, animations] = self.values;
            Desktop {
                dark: match scheme {
                    Some(1) => Some(true),
                    Some(2) => Some(false),
                    _ => None,
                },
                high_contrast: contrast == Some(1),
                reduced_motion: motion == Some(1) || animations == Some(0),
            }
        }
    }

    /// A value of [`KEYS`] as a number; `enable-animations` is the one that is true or false.
    fn setting(space: &str, value: &Value<'_>) -> Option<u32> {
        let value = inside(value);
        if space == GNOME {
            bool::try_from(value).ok().map(u32::from)
        } else {
            u32::try_from(value).ok()
        }
    }

    /// Some portals wrap a value twice.
    fn inside<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        if let Value::Value(inner) = value {
            inside(inner)
        } else {
            value
        }
    }
}
