//! Pictures: fetched, decoded within limits and made small.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits, imageops};
use url::Url;

use super::Net;
use super::guard::Allowed;
use super::hosts::Purpose;
use super::http::{Answer, Ask, host_of};
use super::wire::apart;
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::pictures::Pixels;
use crate::domain::post::WebLink;

/// Longest side of a picture's file, in pixels.
const MAX_SIDE: u32 = 6_000;
/// Most memory for decoding one picture, in bytes.
const MAX_ALLOC: u64 = 64 << 20;

/// Fetches a picture and makes it fit into a square of `max_side` pixels.
///
/// # Errors
/// [`Problem::BadPicture`] for formats other than JPEG, PNG, WebP and GIF, for damaged and for
/// too large pictures; else what can go wrong on the way.
pub(super) async fn fetch(
    net: &Net,
    link: &WebLink,
    max_side: u32,
    addresses: &Addresses,
) -> Result<Pixels, Problem> {
    let http = &net.inner.http;
    let url = Url::parse(link.as_str()).map_err(|_any| Problem::BadPicture)?;
    let host = host_of(&url);
    let ask = Ask {
        url,
        purpose: Purpose::Picture,
        accept: "image/webp, image/jpeg, image/png, image/gif;q=0.9, image/*;q=0.1",
        max_bytes: http.limits.picture_bytes,
        validators: None,
        allowed: &Allowed::new(addresses),
        address: link.as_str(),
        explain: false,
    };
    let Answer::Body(body) = http.get(&ask).await? else {
        return Err(Problem::BadPicture);
    };
    // Two at a time: each may take its 64 MB.
    let turn = net.inner.decoding.acquire().await;
    let pixels = apart(&host, move || {
        decode(&body.bytes, max_side).ok_or(Problem::BadPicture)
    })
    .await
    .map_err(|_any| Problem::BadPicture);
    drop(turn);
    pixels
}

/// Decodes the first frame of a picture; the format is told from its content.
fn decode(bytes: &[u8], max_side: u32) -> Option<Pixels> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_ALLOC);
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    let too_large = width > MAX_SIDE || height > MAX_SIDE || decoder.total_bytes() > MAX_ALLOC;
    if too_large || width == 0 || height == 0 {
        return None;
    }
    // Cameras note which side is up instead of turning the picture.
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    let max_side = max_side.clamp(1, MAX_SIDE);
    if width > max_side || height > max_side {
        picture = picture.resize(max_side, max_side, imageops::FilterType::Triangle);
    }
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    let small = picture.into_rgba8();
    Some(Pixels {
        width: small.width(),
        height: small.height(),
        rgba: small.into_raw(),
    })
}
