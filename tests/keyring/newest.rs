//! Keys in memory and in the keyring at the same time.

use std::task::{Context, Poll, Waker};

use firstfeed::domain::Problem;
use firstfeed::shell::vault::Vault;

use super::{TEXT, block, key, plays, secret};

pub(crate) fn newest() {
    let (vault, other) = (Vault::system(None), Vault::system(None));
    let ana = key("ana");
    block(async {
        // Newer keys come while the keyring is still taking the older ones.
        vault.hold(&ana, secret("older"));
        let mut put = Box::pin(vault.put(&ana, "Firstfeed: @ana", secret("older")));
        let mut context = Context::from_waker(Waker::noop());
        assert_eq!(put.as_mut().poll(&mut context), Poll::Pending);
        vault.hold(&ana, secret(TEXT));
        assert_eq!(put.await, Ok(()));
        assert!(!vault.is_held(&ana));
        assert_eq!(other.get(&ana).await, Ok(secret(TEXT)));

        // Some that the keyring did not take stand beside older ones that it has.
        vault.hold(&ana, secret("newer"));
        assert_eq!(vault.get(&ana).await, Ok(secret("newer")));
        assert_eq!(vault.delete(&ana).await, Ok(()));
        assert!(!vault.is_held(&ana));
        assert_eq!(other.get(&ana).await, Err(Problem::KeyringEmptied));
        assert_eq!(other.list().await, Ok(Vec::new()));
    });
}

#[test]
fn the_newest_keys_stay_and_none_are_left_behind() {
    plays("newest", tempfile::tempdir().unwrap().path());
}
