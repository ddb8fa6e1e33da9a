//! Text that can be taken along, and pictures on screen.

use std::sync::Arc;

use egui::{Modifiers, PointerButton};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use firstfeed::domain::event::User;
use firstfeed::domain::home::Rule;
use firstfeed::domain::model::{Model, Notice};
use firstfeed::domain::post::{Media, MediaKind, WebLink};
use firstfeed::domain::preview::FeedItem;
use firstfeed::domain::{Network, Problem, SourceKey, Step};
use firstfeed::ui::ViewState;

use crate::sample;
use crate::{DEFAULT, Window};

/// Drags over a rectangle from its left upper to its right lower corner and copies.
fn copied(window: &mut Window, over: egui::Rect) -> String {
    let ends = [
        over.min + egui::vec2(1.0, 4.0),
        over.max - egui::vec2(1.0, 4.0),
    ];
    window.harness.hover_at(ends[0]);
    window.harness.run_steps(2);
    for (at, pressed) in [(ends[0], true), (ends[1], false)] {
        window.harness.event(egui::Event::PointerMoved(at));
        window.harness.run_steps(2);
        window.harness.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.harness.run_steps(2);
    }
    window.harness.event(egui::Event::Copy);
    window.harness.step();
    let commands = &window.harness.output().platform_output.commands;
    let mut texts = commands.iter().filter_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    texts.next().unwrap_or_default()
}

#[test]
fn the_text_of_a_post_can_be_copied_and_its_links_still_open() {
    let mut window = Window::open(
        sample::with_feed(),
        ViewState::default(),
        DEFAULT,
        egui::Theme::Light,
    );
    let text = "Night shift, 3 am";
    let over = window.harness.get_by_label_contains(text).rect();
    assert!(copied(&mut window, over).starts_with(text));
    window
        .harness
        .query_all_by_label("#nursing")
        .next()
        .expect("a link")
        .click();
    window.harness.run_steps(3);
    let done = window.done.borrow();
    assert!(matches!(done.last(), Some(User::OpenLink(_))), "{done:?}");
}

#[test]
fn an_error_can_be_copied() {
    let mut model = sample::with_feed();
    let path = "/home/ada/plan.json".to_owned();
    model.notice(Notice::Problem(Problem::FileNotWritten { path }));
    let mut window = Window::open(model, ViewState::default(), DEFAULT, egui::Theme::Dark);
    let said = "/home/ada/plan.json could not be written.";
    // It is read aloud together with what to do, which stands below it.
    let mut labels = window.harness.query_all_by_label_contains(said);
    let is_label = |role| role == egui::accesskit::Role::Label;
    let over = labels.find(|node| is_label(node.accesskit_node().role()));
    let over = over.expect("a label").rect();
    drop(labels);
    assert_eq!(copied(&mut window, over), said);
    assert_eq!(window.model.borrow().step, Step::Preview);
}

#[test]
fn a_hashtags_post_turns_away_the_hashtag_by_its_name() {
    let mut model = sample::with_feed();
    let item = model.preview.feed.first_mut().unwrap();
    let mut post = (*item.post).clone();
    post.source = SourceKey::new(Network::Mastodon, "#wardlife");
    item.post = Arc::new(post);
    let light = egui::Theme::Light;
    let mut window = Window::open(model, ViewState::default(), DEFAULT, light);
    window.harness.get_by_label("Not #wardlife").click();
    window.harness.run_steps(3);
    let done = window.done.borrow();
    let away = User::NotThisPerson(SourceKey::new(Network::Mastodon, "#wardlife"));
    assert!(done.contains(&away), "{done:?}");
}

#[test]
fn what_a_post_goes_on_from_stands_above_it() {
    let mut model = sample::with_feed();
    let threads = |item: &FeedItem| item.parent_above && item.rule == Rule::OwnThread;
    let at = model.preview.feed.iter().position(threads).unwrap();
    model.preview.feed.swap(0, at);
    let light = egui::Theme::Light;
    let mut window = Window::open(model, ViewState::default(), DEFAULT, light);
    let thread = window
        .harness
        .get_by_label("Continues their own thread")
        .rect();
    let before = window
        .harness
        .get_by_label_contains("Which handover format")
        .rect();
    assert!(thread.bottom() <= before.top());
    // And the reason names the rule.
    let why = window.harness.query_all_by_label("Why this?").next();
    why.expect("a button").click();
    window.harness.run_steps(3);
    window.harness.get_by_label_contains("thread of their own");
}

/// Gives each post of the feed a picture.
fn illustrate(model: &mut Model, links: impl Iterator<Item = WebLink>) {
    for (item, link) in model.preview.feed.iter_mut().zip(links) {
        let mut post = (*item.post).clone();
        post.warning = None;
        post.media = vec![Media {
            kind: MediaKind::Picture,
            preview: Some(link),
            alt: String::new(),
            aspect: Some(3.0),
        }];
        item.post = Arc::new(post);
    }
}

/// While one picture comes into view, those in view already are told, so that none of them has to
/// make room for it.
#[test]
fn pictures_on_screen_are_told_before_another_is_wanted() {
    let parse = |link| WebLink::parse(link).expect("a link");
    let known = parse("https://pictures.example/tulips.jpg");
    let new = parse("https://pictures.example/roses.jpg");
    let mut model = sample::with_feed();
    model.preview.feed.truncate(2);
    illustrate(&mut model, [&known, &new].into_iter().cloned());
    let view = ViewState::default();
    let window = Window::open(model, view, [1_100.0, 1_200.0], egui::Theme::Light);
    let done = window.done.borrow();
    let at = |wanted: &dyn Fn(&User) -> bool| done.iter().position(wanted);
    let told = at(&|user| matches!(user, User::PicturesShown(links) if links.contains(&known)));
    let wanted = at(&|user| matches!(user, User::WantPicture(link, _) if *link == new));
    assert!(told.is_some() && told < wanted, "{done:?}");
}

/// Nothing new is wanted there; but what is still on its way may arrive.
#[test]
fn pictures_that_come_back_into_view_are_told() {
    let view = ViewState::default();
    let mut model = sample::with_feed();
    let link = |at: u32| format!("https://pictures.example/{at}.jpg");
    let links = (0..).map(|at| WebLink::parse(&link(at)).expect("a link"));
    illustrate(&mut model, links);
    let mut window = Window::open(model, view, DEFAULT, egui::Theme::Light);
    let told = |window: &Window| {
        let done = window.done.borrow_mut().split_off(0);
        done.into_iter().rev().find_map(|user| match user {
            User::PicturesShown(links) => Some(links),
            _ => None,
        })
    };
    let first = told(&window).expect("pictures at the top");
    window.scroll(3_000.0);
    let below = told(&window).expect("pictures below");
    assert_ne!(below, first);
    window.scroll(-3_000.0);
    assert_eq!(told(&window), Some(first));
    // And nothing is said while nothing changes.
    window.harness.run_steps(6);
    assert_eq!(told(&window), None);
}
