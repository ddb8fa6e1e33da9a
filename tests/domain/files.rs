//! Saving the answers, taking the plan away as a file, and opening one.

use firstfeed::domain::effect::{Effect, Place};
use firstfeed::domain::event::{Event, ReadFile, User, World, Written};
use firstfeed::domain::export::{Format, export};
use firstfeed::domain::model::{Model, Notice};
use firstfeed::domain::{Network, Problem, RequestId, Slug, Step, update};
use firstfeed::text;

use crate::small::{act, model};

fn saved(model: &mut Model, result: Result<(), Problem>) {
    update(model, Event::World(World::Saved(result)));
}

/// Problems that are told, oldest first.
fn told(model: &Model) -> Vec<&Problem> {
    let problems = model.notices.iter().filter_map(|(_, notice)| match notice {
        Notice::Problem(problem) => Some(problem),
        _ => None,
    });
    problems.collect()
}

fn dismiss_all(model: &mut Model) {
    let ids: Vec<_> = model.notices.iter().map(|(id, _)| *id).collect();
    act(model, ids.into_iter().map(User::Dismiss));
    assert!(model.notices.is_empty());
}

#[test]
fn a_failure_to_save_is_told_once_until_something_changes() {
    let mut model = model();
    saved(&mut model, Err(Problem::NotSaved));
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
    dismiss_all(&mut model);
    saved(&mut model, Err(Problem::NotSaved));
    assert!(told(&model).is_empty(), "it was closed");
    // Another reason takes its place.
    saved(&mut model, Err(Problem::AlreadyRunning));
    assert_eq!(told(&model), [&Problem::AlreadyRunning]);
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
    // What has passed is no news, and may come again.
    saved(&mut model, Ok(()));
    assert!(told(&model).is_empty());
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
}

#[test]
fn damage_stays_told_after_the_next_save() {
    let mut model = model();
    let kept_as = "old".to_owned();
    let damage = Problem::DatabaseDamaged { kept_as };
    saved(&mut model, Err(damage.clone()));
    saved(&mut model, Ok(()));
    assert_eq!(told(&model), [&damage]);
    dismiss_all(&mut model);
    saved(&mut model, Ok(()));
    assert!(told(&model).is_empty());
}

#[test]
fn a_failure_to_delete_is_told_even_if_saving_failed_before() {
    let mut model = model();
    saved(&mut model, Err(Problem::NotSaved));
    dismiss_all(&mut model);
    act(&mut model, [User::StartOver]);
    let failed = World::Erased(Err(Problem::NotSaved));
    update(&mut model, Event::World(failed));
    assert_eq!(told(&model), [&Problem::NotSaved]);
}

/// The one request to write a file: its id, and whether it may replace one.
fn write(effects: &[Effect]) -> (RequestId, bool) {
    let mut writes = effects.iter().filter_map(|effect| match effect {
        Effect::SaveFile { id, replace, .. } => Some((*id, *replace)),
        _ => None,
    });
    assert_eq!(effects.len(), 1, "{effects:?}");
    writes.next().unwrap()
}

fn wrote(model: &mut Model, id: RequestId, written: Written) {
    let result = Ok(written);
    update(model, Event::World(World::FileSaved { id, result }));
}

fn written(model: &mut Model, id: RequestId, path: &str) {
    wrote(model, id, Written::Here(path.to_owned()));
}

fn last(model: &Model) -> Option<&Notice> {
    model.notices.last().map(|(_, notice)| notice)
}

/// The person reads here about nursing.
fn planned() -> Model {
    let mut model = model();
    let nursing = Slug::new("nursing");
    act(
        &mut model,
        [User::CycleTopic(nursing), User::GoTo(Step::Keep)],
    );
    model
}

#[test]
fn what_is_not_in_the_file_is_told_beside_where_it_lies() {
    let mut model = planned();
    let format = Format::MastodonCsv;
    let accounts = model.plan.entries().iter();
    let accounts = accounts
        .map(|entry| &entry.source)
        .filter(|source| source.network == Network::Mastodon && source.hashtag().is_none());
    let left_out = model.plan.len() - accounts.count();
    assert!(left_out > 0);
    let (id, _) = write(&act(&mut model, [User::Export(format, Place::Dialog)]));
    written(&mut model, id, "/plan.csv");
    let path = "/plan.csv".to_owned();
    let told = Notice::FileWritten {
        path,
        format,
        left_out,
    };
    assert_eq!(last(&model), Some(&told));
    let words = text::frame::notice(&told, |_| String::new());
    assert_eq!(words.what, "Saved as /plan.csv.");
    assert!(words.todo.contains("not in this file"), "{words:?}");

    // Everything is in a plan file: nothing to tell.
    let export = User::Export(Format::PlanFile, Place::Dialog);
    let (id, _) = write(&act(&mut model, [export]));
    written(&mut model, id, "/plan.json");
    let words = text::frame::notice(last(&model).unwrap(), |_| String::new());
    assert_eq!(
        (words.what.as_str(), words.todo.as_str()),
        ("Saved as /plan.json.", "")
    );
}

#[test]
fn what_could_not_be_used_of_a_plan_file_is_told() {
    let file = export(Format::PlanFile, &planned());
    let json = String::from_utf8(file.contents).unwrap();
    let json = json.replacen("\"nursing\"", "\"knitting\"", 1);
    let mut model = model();
    let effects = act(&mut model, [User::OpenPlan(Place::Dialog)]);
    let [Effect::ReadFile { id, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    let result = Ok(Some(ReadFile {
        name: "plan.json".to_owned(),
        contents: json.into_bytes().into(),
    }));
    update(
        &mut model,
        Event::World(World::FileRead { id: *id, result }),
    );
    let sources = model.plan.len();
    assert!(sources > 0);
    let told = Notice::PlanOpened {
        sources,
        left_out: 1,
    };
    assert_eq!(last(&model), Some(&told));
    let words = text::frame::notice(&told, |_| String::new());
    assert!(words.todo.starts_with("One topic or source"), "{words:?}");
}

/// An export to a path where a file is; the shell has asked.
fn asked() -> (Model, User) {
    let mut model = planned();
    let export = User::Export(Format::Opml, Place::Path("plan.opml".into()));
    let (id, replace) = write(&act(&mut model, [export.clone()]));
    assert!(!replace);
    wrote(
        &mut model,
        id,
        Written::Taken("/home/ada/plan.opml".to_owned()),
    );
    let path = model.taken.as_ref().map(|taken| taken.path.as_str());
    assert_eq!(path, Some("/home/ada/plan.opml"));
    assert!(model.notices.is_empty());
    assert_eq!(model.file_request, None);
    (model, export)
}

#[test]
fn a_file_that_is_there_is_replaced_after_a_yes() {
    let (mut model, _) = asked();
    let effects = act(&mut model, [User::ReplaceFile]);
    let [
        Effect::SaveFile {
            id, place, replace, ..
        },
    ] = effects.as_slice()
    else {
        panic!("{effects:?}");
    };
    assert_eq!((place, *replace), (&Place::Path("plan.opml".into()), true));
    assert_eq!(model.taken, None);
    written(&mut model, *id, "/home/ada/plan.opml");
    assert!(matches!(last(&model), Some(Notice::FileWritten { .. })));
    assert!(act(&mut model, [User::ReplaceFile]).is_empty(), "once only");
}

#[test]
fn a_dialog_that_never_answers_holds_nothing_up() {
    let mut model = planned();
    let dialog = User::Export(Format::Opml, Place::Dialog);
    let (hanging, _) = write(&act(&mut model, [dialog.clone()]));
    assert!(act(&mut model, [dialog.clone()]).is_empty(), "one dialog");
    // A typed path goes before it.
    let effects = act(
        &mut model,
        [User::Export(Format::Opml, Place::Path("plan.opml".into()))],
    );
    let [Effect::Cancel(given_up), Effect::SaveFile { id, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(*given_up, hanging);
    wrote(&mut model, hanging, Written::NotChosen);
    assert!(model.file_request.is_some(), "late answers are dropped");
    written(&mut model, *id, "plan.opml");
    // And it can be given up by hand.
    let (hanging, _) = write(&act(&mut model, [dialog.clone()]));
    assert_eq!(
        act(&mut model, [User::CancelFile]),
        [Effect::Cancel(hanging)]
    );
    write(&act(&mut model, [dialog]));
}

#[test]
fn a_file_that_is_there_may_stay() {
    let (mut model, export) = asked();
    assert!(act(&mut model, [User::LeaveFile]).is_empty());
    assert_eq!(model.taken, None);
    assert!(act(&mut model, [User::ReplaceFile]).is_empty());

    // Another try asks again, and going elsewhere is a no.
    let (id, replace) = write(&act(&mut model, [export]));
    assert!(!replace);
    wrote(
        &mut model,
        id,
        Written::Taken("/home/ada/plan.opml".to_owned()),
    );
    assert!(model.taken.is_some());
    act(&mut model, [User::GoTo(Step::Preview)]);
    assert_eq!(model.taken, None);
}
