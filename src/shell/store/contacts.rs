//! Who was asked, and how often, in the database.

use rusqlite::{OptionalExtension as _, params};

use super::database::Database;
use crate::domain::contact::Contact;

/// Most bytes that are read; the list itself is bounded where it is made.
const MAX_BYTES: usize = 2_000_000;

impl Database {
    /// Who was asked so far. Damage in the row is as good as no row.
    pub(super) fn contacts(&mut self) -> Vec<Contact> {
        let row = self.run(|connection| {
            connection
                .query_row(
                    "SELECT value FROM meta WHERE name = 'contacts'",
                    [],
                    |row| row.get::<_, String>(0),
                )
                .optional()
        });
        row.ok()
            .flatten()
            .filter(|json| json.len() <= MAX_BYTES)
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default()
    }

    pub(super) fn keep_contacts(&mut self, contacts: &[Contact]) {
        let Ok(json) = serde_json::to_string(contacts) else {
            return;
        };
        let kept = self.run(|connection| {
            if contacts.is_empty() {
                connection.execute("DELETE FROM meta WHERE name = 'contacts'", [])
            } else {
                connection.execute(
                    "INSERT OR REPLACE INTO meta (name, value) VALUES ('contacts', ?1)",
                    params![json],
                )
            }
        });
        if let Err(problem) = kept {
            log::warn!("who was asked is not kept: {problem:?}");
        }
    }
}
