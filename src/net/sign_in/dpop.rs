//! Proofs that a token is used by whom it was given to (`DPoP`, RFC 9449), as atproto's OAuth
//! profile asks for them: ES256, with nonces of the server.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::json;
use url::Url;
use zeroize::Zeroizing;

use super::super::hosts::now;
use crate::domain::Problem;

/// Most servers whose nonces are remembered.
const MAX_ORIGINS: usize = 16;
/// Longest nonce taken.
const MAX_NONCE_BYTES: usize = 1_024;

/// A key pair for one sign-in, with the nonces of its servers.
pub(in crate::net) struct Prover {
    pair: EcdsaKeyPair,
    /// The pair as PKCS#8, to be kept.
    document: Zeroizing<Vec<u8>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    nonces: BTreeMap<String, String>,
    /// Seconds that the server's clock is ahead of this one.
    offset: i64,
}

pub(in crate::net) fn base64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Prover {
    /// A fresh pair.
    pub(in crate::net) fn new() -> Result<Self, Problem> {
        let document =
            EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
                .map_err(|_unspecified| Problem::Crashed)?;
        Self::read(document.as_ref()).ok_or(Problem::Crashed)
    }

    /// A pair that was kept.
    pub(in crate::net) fn kept(text: &str) -> Option<Self> {
        let document = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        Self::read(&document)
    }

    fn read(document: &[u8]) -> Option<Self> {
        let pair = EcdsaKeyPair::from_pkcs8(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            document,
            &SystemRandom::new(),
        )
        .ok()?;
        Some(Self {
            pair,
            document: Zeroizing::new(document.to_vec()),
            state: Mutex::default(),
        })
    }

    /// The pair as text, to be kept.
    pub(in crate::net) fn to_keep(&self) -> Zeroizing<String> {
        Zeroizing::new(base64(&self.document))
    }

    /// Takes a nonce; says whether it is new.
    pub(in crate::net) fn learn(&self, url: &Url, nonce: Option<&str>) -> bool {
        let Some(nonce) = nonce.filter(|nonce| nonce.len() <= MAX_NONCE_BYTES) else {
            return false;
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let origin = url.origin().ascii_serialization();
        if state.nonces.len() >= MAX_ORIGINS && !state.nonces.contains_key(&origin) {
            state.nonces.clear();
        }
        state.nonces.insert(origin, nonce.to_owned()).as_deref() != Some(nonce)
    }

    /// Goes by the server's clock from now on; says whether that changes anything.
    pub(in crate::net) fn set_offset(&self, secs: i64) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = (state.offset - secs).abs() > 5;
        state.offset = secs;
        changes
    }

    /// A proof for one request, with one for the token that goes along.
    pub(in crate::net) fn proof(
        &self,
        method: &str,
        url: &Url,
        token: Option<&str>,
    ) -> Result<String, Problem> {
        let random = SystemRandom::new();
        let mut id = [0_u8; 16];
        random.fill(&mut id).map_err(|_any| Problem::Crashed)?;
        let (nonce, offset) = {
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let origin = url.origin().ascii_serialization();
            (state.nonces.get(&origin).cloned(), state.offset)
        };
        // An uncompressed point: 4, then both coordinates.
        let point = self.pair.public_key().as_ref();
        let (x, y) = (
            point.get(1..33).ok_or(Problem::Crashed)?,
            point.get(33..65).ok_or(Problem::Crashed)?,
        );
        let head = json!({
            "typ": "dpop+jwt",
            "alg": "ES256",
            "jwk": {"kty": "EC", "crv": "P-256", "x": base64(x), "y": base64(y)},
        });
        let mut target = url.clone();
        target.set_query(None);
        target.set_fragment(None);
        let mut claims = json!({
            "jti": base64(&id),
            "htm": method,
            "htu": target.as_str(),
            "iat": now() + offset,
        });
        if let Some(claims) = claims.as_object_mut() {
            if let Some(nonce) = nonce {
                claims.insert("nonce".to_owned(), nonce.into());
            }
            if let Some(token) = token {
                let hash = digest(&SHA256, token.as_bytes());
                claims.insert("ath".to_owned(), base64(hash.as_ref()).into());
            }
        }
        let signed = format!(
            "{}.{}",
            base64(head.to_string().as_bytes()),
            base64(claims.to_string().as_bytes())
        );
        let signature = self
            .pair
            .sign(&random, signed.as_bytes())
            .map_err(|_any| Problem::Crashed)?;
        Ok(format!("{signed}.{}", base64(signature.as_ref())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(proof: &str) -> serde_json::Value {
        let body = proof.split('.').nth(1).unwrap();
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).unwrap()).unwrap()
    }

    #[test]
    fn a_proof_names_the_request_the_nonce_and_the_token_and_can_be_checked() {
        let prover = Prover::new().unwrap();
        let url = Url::parse("https://pds.example/xrpc/x?secret=1#f").unwrap();
        assert!(prover.learn(&url, Some("n1")));
        assert!(!prover.learn(&url, Some("n1")), "known already");
        let proof = prover.proof("POST", &url, Some("token")).unwrap();
        let claims = claims(&proof);
        assert_eq!(claims["htu"], "https://pds.example/xrpc/x");
        assert_eq!(
            (&claims["htm"], &claims["nonce"]),
            (&"POST".into(), &"n1".into())
        );
        // echo -n token | openssl dgst -sha256 -binary | basenc --base64url
        assert_eq!(claims["ath"], "PEaenWxYddN6Q_NT1PiOYfz4EsZu7jRXRlpAsNpBU-A");
        let (signed, signature) = proof.rsplit_once('.').unwrap();
        let key = ring::signature::UnparsedPublicKey::new(
            &ring::signature::ECDSA_P256_SHA256_FIXED,
            prover.pair.public_key().as_ref(),
        );
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        key.verify(signed.as_bytes(), &signature).unwrap();
        let other = Prover::kept(&prover.to_keep()).unwrap();
        assert_eq!(
            other.pair.public_key().as_ref(),
            prover.pair.public_key().as_ref()
        );
    }
}
