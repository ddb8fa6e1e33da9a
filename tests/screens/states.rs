//! The states in which the screens are looked at and listened to.

use std::collections::BTreeSet;

use egui_kittest::kittest::Queryable as _;
use firstfeed::domain::contact::Contact;
use firstfeed::domain::effect::Place;
use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::export::Format;
use firstfeed::domain::model::{Model, Notice, Opened, Taken};
use firstfeed::domain::plan_file::PlanFile;
use firstfeed::domain::suggest::Pasted;
use firstfeed::domain::{Effect, Problem, Slug, Step, update};
use firstfeed::text;
use firstfeed::text::glossary::Term;
use firstfeed::text::welcome::Myth;
use firstfeed::ui::{Dialog, ViewState};

use crate::Window;
use crate::explaining;
use crate::extremes::EXTREMES;
use crate::following;
use crate::sample::{self, act};
use crate::scripts;

/// One state: its name, how it comes about, and what is done in the window.
pub(crate) struct State {
    pub(crate) name: &'static str,
    pub(crate) model: fn() -> Model,
    pub(crate) view: fn() -> ViewState,
    pub(crate) then: fn(&mut Window),
}

pub(crate) const fn state(name: &'static str, model: fn() -> Model) -> State {
    State {
        name,
        model,
        view: ViewState::default,
        then: |_| {},
    }
}

const fn dialog(name: &'static str, view: fn() -> ViewState) -> State {
    State {
        view,
        ..state(name, sample::interested)
    }
}

pub(crate) const fn acted(
    name: &'static str,
    model: fn() -> Model,
    then: fn(&mut Window),
) -> State {
    State {
        then,
        ..state(name, model)
    }
}

/// All states.
pub(crate) static STATES: [State; 59] = [
    state("welcome", sample::fresh),
    acted("welcome_word", sample::fresh, |window| {
        explaining::explains(window, &text::welcome::promise(), Term::Feed);
    }),
    acted("interests_later", sample::fresh, |window| {
        explaining::follows_card(window, Myth::Time);
    }),
    acted("interests_refuse", sample::fresh, |window| {
        explaining::follows_card(window, Myth::Food);
    }),
    acted(
        "people_minutes",
        || at(sample::with_people(), Step::Welcome),
        |window| {
            explaining::follows_card(window, Myth::Time);
        },
    ),
    state("preview_scripts", scripts::world),
    acted("preview_scripts_drawn", scripts::world, scripts::with_fonts),
    state("interests_empty", || at(sample::fresh(), Step::Interests)),
    state("interests", sample::interested),
    acted("interests_found", sample::interested, |window| {
        window.type_in(text::interests::search_name(), "bird");
    }),
    acted("interests_nothing", sample::interested, |window| {
        window.type_in(text::interests::search_name(), "zzyzx");
    }),
    acted("interests_focus", sample::interested, |window| {
        let name = {
            let model = window.model.borrow();
            let slug = Slug::new("midwifery");
            text::topics::name_of(&model.catalogue, &slug).into_owned()
        };
        // With text enlarged in a small window only the first topics of a group are there.
        if let Some(tile) = window.harness.query_by_label(&name) {
            tile.focus();
        }
        window.harness.run_steps(3);
    }),
    state("people", sample::with_people),
    state("people_looking", || pasted(None)),
    state("people_not_found", || {
        pasted(Some(Problem::NotFound {
            address: "@nobody@nowhere.example".to_owned(),
        }))
    }),
    acted("people_nobody", sample::with_people, |window| {
        window.type_in(text::people::search_name(), "zzyzx");
    }),
    acted("people_address", sample::with_people, |window| {
        window.type_in(text::people::search_name(), "@ada@med.example");
    }),
    acted("people_strip", sample::with_people, |window| {
        let more = text::people::show_details();
        if let Some(more) = window.harness.query_by_label(more) {
            more.click();
            window.harness.run_steps(3);
        }
    }),
    state("preview_loading", || sample::loading().0),
    state("preview", sample::with_feed),
    state("preview_offline", offline),
    acted("preview_failed", sample::with_feed, |window| {
        following::press(window, &text::preview::failed(1));
    }),
    acted("preview_why", sample::with_feed, |window| {
        let first = window.harness.query_all_by_label(text::post::why()).next();
        if let Some(first) = first {
            first.click();
        }
        window.harness.run_steps(3);
    }),
    state("preview_changed", || {
        let mut model = sample::with_feed();
        let key = model
            .preview
            .feed
            .first()
            .map(|item| item.post.source.clone());
        act(&mut model, key.map(User::LessLike));
        model
    }),
    state("preview_words", explaining::with_words),
    acted("preview_scrolled", sample::with_feed, |window| {
        window.scroll(2_600.0);
    }),
    state("keep", || at(sample::with_feed(), Step::Keep)),
    State {
        view: || {
            let mut view = ViewState::default();
            view.path_open = true;
            view.path.push_str("~/plan.opml");
            view
        },
        ..state("keep_replace", || {
            let mut model = at(sample::with_feed(), Step::Keep);
            model.taken = Some(Taken {
                format: Format::Opml,
                place: Place::Path("~/plan.opml".into()),
                path: "/home/ada/plan.opml".to_owned(),
            });
            model
        })
    },
    state("home", || {
        let mut model = at(sample::with_feed(), Step::Keep);
        act(&mut model, [User::KeepReading]);
        model
    }),
    state("adjust", || {
        let mut model = at(sample::with_feed(), Step::Keep);
        act(&mut model, [User::KeepReading, User::Adjust]);
        model
    }),
    state("preview_changes", || {
        let mut model = at(sample::with_feed(), Step::Keep);
        act(&mut model, [User::KeepReading, User::Adjust]);
        let first = model.plan.entries().first().map(|entry| entry.source.key());
        act(&mut model, first.map(User::Untick));
        act(
            &mut model,
            [
                User::CycleTopic(Slug::new("baking")),
                User::GoTo(Step::Preview),
            ],
        );
        model
    }),
    state("follow", following::in_and_done),
    acted("follow_form", following::out, following::opens_form),
    acted("follow_folded", following::out, |window| {
        following::opens_form(window);
        explaining::folds(window);
    }),
    state("follow_asking", following::asking),
    state("follow_browser", following::in_browser),
    acted("follow_code", following::in_browser, |window| {
        window.type_in(text::sign_in::code_name(), "f7c3bc1d808e04732adf67");
        following::press(window, text::sign_in::use_code());
    }),
    state("follow_broad", following::broad),
    acted("follow_sheet", following::with_sheet, |window| {
        window.scroll(600.0);
    }),
    acted("follow_failed", following::failed, |window| {
        let field = text::sign_in::server_name().plain();
        window.type_in(&field, "med.example");
    }),
    state("follow_not_kept", following::not_kept),
    state("follow_reading", following::reading),
    state("follow_unread", following::unread),
    state("follow_confirm", following::confirming),
    acted("follow_options", following::confirming, |window| {
        following::press(window, text::follow::options());
    }),
    state("follow_running", following::running),
    state("follow_stopped", following::stopped),
    state("follow_held", following::held),
    state("follow_done", following::finished),
    state("problems", || {
        let mut model = sample::interested();
        model.notice(Notice::Problem(Problem::NotSaved));
        model.notice(Notice::FileWritten {
            path: "/home/ada/firstfeed-mastodon.csv".to_owned(),
            format: Format::MastodonCsv,
            left_out: 12,
        });
        model
    }),
    acted("glossary", sample::interested, explaining::opens),
    acted("glossary_found", sample::interested, explaining::finds),
    acted(
        "glossary_nothing",
        sample::interested,
        explaining::finds_nothing,
    ),
    acted(
        "glossary_bluesky",
        sample::interested,
        explaining::on_bluesky,
    ),
    dialog("settings", || opened(Dialog::Settings)),
    State {
        model: || {
            let mut model = sample::interested();
            let contact = |host: &str, posts, look_ups, pictures| Contact {
                sign_ins: 0,
                follows: 0,
                host: host.to_owned(),
                posts,
                look_ups,
                pictures,
            };
            model.contacts = Some(vec![
                contact("med.example", 2, 1, 0),
                contact("public.api.bsky.app", 14, 0, 31),
            ]);
            model
        },
        then: |window| window.scroll(1_200.0),
        ..dialog("settings_contacted", || opened(Dialog::Settings))
    },
    dialog("start_over", || opened(Dialog::StartOver)),
    dialog("open_plan", || opened(Dialog::OpenPlan)),
    state("opened_plan", || {
        let mut model = sample::interested();
        let other = sample::with_people();
        model.opened = Some(Opened {
            name: "ward-7.firstfeed.json".to_owned(),
            plan: PlanFile {
                left_out: 3,
                interests: other.interests,
                wishes: other.wishes,
                choices: other.choices,
                plan: other.plan,
            },
        });
        model
    }),
];

/// All states, those at the limits included.
pub(crate) fn all() -> impl Iterator<Item = &'static State> {
    STATES.iter().chain(&EXTREMES)
}

/// The state of this name.
pub(crate) fn state_of(name: &str) -> &'static State {
    all()
        .find(|state| state.name == name)
        .expect("a state of this name")
}

fn opened(dialog: Dialog) -> ViewState {
    let mut view = ViewState::default();
    view.data_dir.push_str("/home/ada/.local/share/firstfeed");
    view.dialog = Some(dialog);
    view
}

fn at(mut model: Model, step: Step) -> Model {
    act(&mut model, [User::GoTo(step)]);
    model
}

fn pasted(problem: Option<Problem>) -> Model {
    let mut model = sample::with_people();
    let typed = "@nobody@nowhere.example".to_owned();
    act(&mut model, [User::Paste(typed.clone())]);
    if let Some(problem) = problem {
        model.source_search.pasted = Pasted::Failed(typed, problem);
    }
    model
}

/// Nobody could be reached: examples only.
fn offline() -> Model {
    let (mut model, effects) = sample::loading();
    let mut waiting = effects;
    let mut asked = BTreeSet::new();
    while let Some(effect) = waiting.pop() {
        let Effect::Fetch { id, source, .. } = effect else {
            continue;
        };
        asked.insert(id);
        waiting.extend(update(
            &mut model,
            Event::World(World::PostsFetched {
                id,
                source: source.key(),
                result: Err(Problem::Offline),
            }),
        ));
    }
    assert!(!asked.is_empty(), "nothing was asked");
    act(&mut model, [User::CycleTopic(Slug::new("none"))]);
    model
}
