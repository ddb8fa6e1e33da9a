//! How the app looks: what the person set, over what the desktop says.

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::look::Desktop;
use firstfeed::domain::model::{Model, Saved, Theme};
use firstfeed::domain::update;

use crate::small::{act, model};

fn say(model: &mut Model, desktop: Desktop) {
    let effects = update(model, Event::World(World::Desktop(desktop)));
    assert_eq!(effects, [], "nothing has to be done or saved");
}

fn desktop(dark: Option<bool>, strong: bool, still: bool) -> Desktop {
    Desktop {
        dark,
        high_contrast: strong,
        reduced_motion: still,
    }
}

#[test]
fn it_looks_as_the_desktop_says_until_the_person_says_otherwise() {
    let mut model = model();
    assert_eq!(model.look().theme, Theme::System);
    assert!(!model.look().high_contrast && !model.look().reduced_motion);

    say(&mut model, desktop(Some(true), true, true));
    assert_eq!(model.look().theme, Theme::Dark);
    assert!(model.look().high_contrast && model.look().reduced_motion);
    say(&mut model, desktop(Some(false), false, false));
    assert_eq!(model.look().theme, Theme::Light);
    assert!(!model.look().high_contrast && !model.look().reduced_motion);

    act(
        &mut model,
        [
            User::SetTheme(Theme::Dark),
            User::SetHighContrast(true),
            User::SetReducedMotion(true),
        ],
    );
    assert_eq!(model.look().theme, Theme::Dark);
    assert!(model.look().high_contrast && model.look().reduced_motion);
    // And back again to what the desktop says meanwhile.
    say(&mut model, desktop(None, true, false));
    assert_eq!(model.look().theme, Theme::Dark);
    act(
        &mut model,
        [
            User::SetTheme(Theme::System),
            User::SetHighContrast(false),
            User::SetReducedMotion(false),
        ],
    );
    assert_eq!(model.look().theme, Theme::System);
    assert!(model.look().high_contrast && !model.look().reduced_motion);
}

#[test]
fn only_the_persons_own_choice_is_saved() {
    let mut model = model();
    say(&mut model, desktop(Some(true), true, true));
    assert_eq!(model.saved().settings, Saved::default().settings);
    let effects = act(&mut model, [User::SetHighContrast(true)]);
    let saved = effects.iter().any(|effect| match effect {
        Effect::Save(saved) => saved.settings.high_contrast,
        _ => false,
    });
    assert!(saved, "{effects:?}");
}

#[test]
fn starting_over_forgets_the_person_and_not_the_desktop() {
    let mut model = model();
    say(&mut model, desktop(Some(true), false, true));
    act(&mut model, [User::SetTheme(Theme::Light), User::StartOver]);
    assert_eq!(model.look().theme, Theme::Dark);
    assert!(model.look().reduced_motion);
}
