//! Pictures: decoded, made small, and refused.

use std::io::Cursor;

use firstfeed::domain::Problem;
use firstfeed::domain::pictures::Pixels;
use firstfeed::domain::post::WebLink;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};

use super::net;
use super::server::{Reply, WebServer};

fn file(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbaImage::from_pixel(width, height, Rgba([200, 100, 50, 255]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture)
        .into_rgb8()
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

async fn fetch(reply: Reply, max_side: u32) -> Result<Pixels, Problem> {
    let server = WebServer::always(reply);
    let link = WebLink::parse(&server.url("/p")).unwrap();
    net().picture(&link, max_side, &server.addresses()).await
}

#[tokio::test]
async fn every_format_comes_out_small() {
    for format in [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ] {
        let pixels = fetch(Reply::ok(file(200, 100, format)), 50).await.unwrap();
        assert_eq!((pixels.width, pixels.height), (50, 25), "{format:?}");
        assert_eq!(pixels.rgba.len(), 50 * 25 * 4);
        assert!(pixels.rgba[0].abs_diff(200) < 8);
        assert_eq!(pixels.rgba[3], 255);
    }
    let pixels = fetch(Reply::ok(file(20, 10, ImageFormat::Png)), 50)
        .await
        .unwrap();
    assert_eq!((pixels.width, pixels.height), (20, 10), "never made larger");
    let pixels = fetch(Reply::ok(file(4_000, 1, ImageFormat::Png)), 50)
        .await
        .unwrap();
    assert_eq!((pixels.width, pixels.height), (50, 1));
}

#[tokio::test]
async fn what_cannot_be_shown() {
    let mut png = file(20, 10, ImageFormat::Png);
    let cut = png[..40].to_vec();
    // Claims 60,000 times 60,000 pixels, checksum and all being wrong.
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    for body in [
        Vec::new(),
        b"<html>".to_vec(),
        svg,
        cut,
        png,
        file(7_000, 1, ImageFormat::Png),
        file(5_000, 5_000, ImageFormat::Png),
    ] {
        let answer = fetch(Reply::ok(body), 50).await;
        assert_eq!(answer, Err(Problem::BadPicture));
    }
    let answer = fetch(Reply::Endless(vec![0; 65_536], None), 50).await;
    assert!(matches!(answer, Err(Problem::TooLarge { .. })));
    let answer = fetch(Reply::status(404), 50).await;
    assert!(matches!(answer, Err(Problem::NotFound { .. })));
}
