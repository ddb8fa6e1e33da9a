//! The words that the walks look for.

use std::collections::BTreeMap;

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::model::Theme;
use firstfeed::domain::{Network, Slug, Step, Strength};
use firstfeed::text::{self, frame, home, interests, keep, people, preview, settings, sign_in};

/// A map of words, whichever kind of string they are.
macro_rules! said {
    ($($name:literal => $words:expr,)*) => {
        BTreeMap::from([$(($name, $words.to_string()),)*])
    };
}

/// What stands on the screens, from where the program itself has it.
pub(crate) fn words() -> String {
    let catalogue = Catalogue::bundled();
    let topic = |slug| catalogue.topic(&Slug::new(slug)).unwrap().name.clone();
    let (nursing, food) = (topic("nursing"), topic("food-culture"));
    let of_nursing = |strength| interests::tile_spoken(&nursing, Some(strength), false);
    let group = &catalogue.group(&Slug::new("health")).unwrap().name;
    let count = |said: String, n: &str| said.replace(n, "").trim().to_owned();
    let all = said! {
        "app" => frame::app_name(),
        "back" => frame::back(),
        "settings" => frame::settings(),
        "close" => frame::close(),
        "cancel" => frame::cancel(),
        "show_me" => frame::primary(Step::Welcome, false),
        "find_people" => frame::primary(Step::Interests, false),
        "show_feed" => frame::primary(Step::People, false),
        "keep_feed" => frame::primary(Step::Preview, false),
        "keep_changes" => frame::primary(Step::Preview, true),
        "promise" => text::welcome::promise().plain(),
        "open_plan" => text::welcome::open_plan(),
        "open_plan_title" => settings::open_title(),
        "choose_file" => settings::open_choose(),
        "interests" => interests::title(),
        "search_interests" => interests::search_name(),
        "clear" => interests::clear_search(),
        "found_some" => count(interests::found(7), "7"),
        "nursing" => nursing,
        "nursing_plain" => nursing,
        "nursing_little" => of_nursing(Strength::Little),
        "nursing_some" => of_nursing(Strength::Some),
        "nursing_lot" => of_nursing(Strength::Lot),
        "nursing_chip" => interests::chip_spoken(&nursing, Strength::Lot),
        "refuse_food" => interests::refuse(&food),
        "food_refused" => interests::tile_spoken(&food, None, true),
        "allow_food" => interests::allow(&food),
        "all_topics" => interests::all_spoken(group, false),
        "fewer_topics" => interests::all_spoken(group, true),
        "a_start" => catalogue.starts.first().unwrap().name,
        "people" => people::title(),
        "search_people" => people::search_name(),
        "swap" => people::swap("\n").split('\n').next().unwrap(),
        "minutes" => people::minutes_name(),
        "minutes_10" => text::numbers::minutes(10),
        "a_day" => people::minutes_unit(2.0),
        "forecast" => people::forecast(),
        "mastodon" => text::names::network(Network::Mastodon),
        "show_details" => people::show_details(),
        "preview" => preview::title_examples(),
        "examples" => preview::examples_only(),
        "why" => text::post::why(),
        "failed" => count(preview::failed(7), "7"),
        "retry" => text::problems::retry(),
        "keep" => keep::title(),
        "keep_here" => keep::here(),
        "type_a_path" => keep::by_path(),
        "path" => keep::path_name(),
        "plan" => keep::plan_file(),
        "csv" => keep::csv(),
        "csv_begins" => "Account address,",
        "opml" => keep::opml(),
        "leave_it" => keep::replace_no(),
        "dark" => settings::theme(Theme::Dark),
        "light" => settings::theme(Theme::Light),
        "always" => text::desktop::always(),
        "contacted" => settings::list_contacted(),
        "contacted_again" => settings::list_contacted_again(),
        "start_over" => settings::start_over(),
        "start_over_title" => settings::start_over_title(),
        "follow" => keep::follow(),
        "sign_in_mastodon" => sign_in::sign_in(Network::Mastodon),
        "sign_in_bluesky" => sign_in::sign_in(Network::Bluesky),
        "server" => sign_in::server_name().plain(),
        "with_browser" => sign_in::with_browser(),
        "no_account" => sign_in::no_account(),
        "find_server" => sign_in::find_server_name(),
        "handle" => sign_in::handle_name().plain(),
        "app_password" => sign_in::use_password(),
        "password" => sign_in::password_name().plain(),
        "home" => home::title(),
        "adjust" => home::adjust(),
        "changes" => text::adjust::title(),
    };
    serde_json::to_string(&all).unwrap()
}
