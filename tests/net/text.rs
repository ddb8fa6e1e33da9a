//! HTML and plain text made harmless.

use firstfeed::domain::Post;
use firstfeed::domain::post::Span;
use firstfeed::net::html::spans;
use firstfeed::net::words::plain_spans;
use proptest::prelude::*;

fn text(html: &str) -> String {
    joined(&spans(html))
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn lines_and_blanks() {
    for (html, expected) in [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/><br><br>c", "a\nb\n\nc"),
        ("  a \n\t b&nbsp;c  ", "a b c"),
        ("<div><div>a</div></div><div>b</div>", "a\nb"),
        ("x<ul><li>a</li><li>b</li></ul>y", "x\n\n• a\n• b\n\ny"),
        ("<pre>a\n  b</pre>c", "a\nb\n\nc"),
        (
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            "a b\nc",
        ),
        (
            "a &lt;b&gt; &amp;amp; &#x1f9c0; &nosuch;",
            "a <b> &amp; 🧀 &nosuch;",
        ),
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("<p><br></p>", ""),
        ("", ""),
        ("<img class=emoji alt=\"🥖\"> <img src=x alt=no>", "🥖"),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
}

#[test]
fn what_runs_or_hides_is_dropped() {
    for html in [
        "a<script>alert('<p>x</p>')</script>b",
        "a<style>p{}</style>b",
        "a<!-- <p>x</p> -->b",
        "a<iframe src=x><p>x</p></iframe>b",
        "a<svg><svg></svg><text>x</text></svg>b",
        "a<template>x</template>b",
        "a<title>x</title>b",
        "a<textarea><b>x</b></textarea>b",
        "a<span class=\"invisible\">x<span>y</span></span>b",
        "a\u{202e}\u{2066}\u{0}\u{7}\u{feff}b",
        "a&#x202e;&#0;&#8;b",
        "<b onclick='x()'>a</b><x-y>b</x-y>",
    ] {
        assert_eq!(text(html).replace('\u{fffd}', ""), "ab", "{html}");
    }
    assert_eq!(text("a<script>x"), "a");
}

#[test]
fn only_web_links_lead_anywhere() {
    for (href, leads) in [
        ("https://a.example/", true),
        ("http://a.example/", true),
        ("javascript:alert(1)", false),
        (" JaVaScRiPt:alert(1)", false),
        ("data:text/html,x", false),
        ("file:///etc/passwd", false),
        ("/relative", false),
        ("https://me:secret@a.example/", false),
    ] {
        let spans = spans(&format!("<a href=\"{href}\">x</a>"));
        assert_eq!(spans.len(), 1);
        assert_eq!(spans[0].link.is_some(), leads, "{href}");
    }
    let spans = spans("a <a href='https://a.example/'> b </a> c");
    let texts: Vec<_> = spans.iter().map(|span| span.text.as_str()).collect();
    assert_eq!(texts, ["a ", "b", " c"]);
}

#[test]
fn long_texts_and_many_links_are_cut() {
    let long = text(&format!("<p>{}", "ab ".repeat(9_000)));
    assert_eq!(long.chars().count(), Post::MAX_CHARS);
    assert!(long.ends_with('…'));
    let exact = "a".repeat(Post::MAX_CHARS);
    assert_eq!(text(&exact), exact);
    let links: String = (0..1_000)
        .map(|at| format!("<a href='https://a.example/{at}'>x</a> "))
        .collect();
    assert!(spans(&links).len() <= 400);
    // A tag without end must not take long; what stands before it stays.
    for attribute in [" {}=1", "/{}", " {}='>'"] {
        let attributes: String = (0..9_000)
            .map(|at| attribute.replace("{}", &format!("a{at}")))
            .collect();
        let markup = format!("before<b{attributes}>after");
        assert_eq!(text(&markup), "before", "{attribute}");
    }
    // A picture inside the text is no reason to stop.
    let picture = ["A".repeat(63), "/".to_owned()].concat().repeat(600);
    assert_eq!(text(&format!("a<img src='data:{picture}'>b")), "ab");
    assert!(text(&"<b>".repeat(100_000)).is_empty());
    assert_eq!(text(&format!("{}x", "<div>".repeat(10_000))), "x");
}

fn harmless(spans: &[Span]) {
    let text = joined(spans);
    assert!(text.chars().count() <= Post::MAX_CHARS);
    assert!(
        text.chars()
            .all(|c| { c == '\n' || !(c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)) })
    );
    assert!(!text.contains("\n\n\n"));
    assert_eq!(text.trim(), text);
    assert!(spans.iter().all(|span| !span.text.is_empty()));
}

proptest! {
    #[test]
    fn any_text_comes_out_harmless(input in "\\PC*|(.|\n){0,200}") {
        harmless(&spans(&input));
        harmless(&plain_spans(&input));
    }

    #[test]
    fn any_markup_comes_out_harmless(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "<p>", "</p>", "<br>", "<a href='https://a.example/'>", "</a>", "<script>",
                "</script>", "<span class=invisible>", "<span class=ellipsis>", "</span>", "<li>",
                "<pre>", "</pre>", "<svg>", "</svg>", "<", ">", "&", "&#x202e;", "\u{0}", "\u{202e}",
                "\n", "  ", "ä", "🧀", "https://b.example/(x)", "http", "<!--", "-->", "<![CDATA[",
                "<title>", "'", "\"", "=", "x", "<img class=emoji alt=e>", "<plaintext>",
            ]),
            0..60,
        )
    ) {
        let input = parts.concat();
        harmless(&spans(&input));
        harmless(&plain_spans(&input));
    }
}
