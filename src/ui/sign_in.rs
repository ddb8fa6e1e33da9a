//! Signing in, inside the card of its network.

use egui::Ui;

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::field::{Field, field_ui};
use super::widgets::{chip, notice, term};
use super::{conduct, fonts, spoken};
use crate::domain::event::{AccountUser, Event};
use crate::domain::secret::Secret;
use crate::domain::sign_in::{Ask, Page, SignIn};
use crate::domain::source::Network;
use crate::domain::{Model, Problem};
use crate::text::marked::Marked;
use crate::text::sign_in as words;

/// Draws what there is to do to sign in to a network, and for people in healthcare what to know
/// before they do.
pub(super) fn sign_in_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    // Once the person has decided, only what happens counts.
    let typing = matches!(model.sign_in, SignIn::Out | SignIn::Failed { .. });
    if !typing || !conduct::concerns(model) {
        steps_ui(ui, model, view, network, out);
    } else if ui.available_width() < conduct::BESIDE {
        steps_ui(ui, model, view, network, out);
        ui.add_space(space::M);
        conduct::folding_ui(ui, view, out);
    } else {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(width::TEXT);
                steps_ui(ui, model, view, network, out);
            });
            ui.add_space(space::XXL);
            ui.vertical(|ui| conduct::folding_ui(ui, view, out));
        });
    }
}

fn steps_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    let of_network = |ask: &Ask| ask.network() == network;
    match &model.sign_in {
        SignIn::Asking { ask, .. } if of_network(ask) => {
            waiting_ui(ui, &words::asking(ask.typed().trim()));
            if ui.add(Push::secondary(words::cancel()).small()).clicked() {
                super::follow::act(out, AccountUser::CancelSignIn);
            }
        }
        SignIn::Browser {
            ask,
            page,
            opened: false,
            ..
        } if of_network(ask) => broad_ui(ui, network, page, out),
        SignIn::Browser {
            ask, page, trying, ..
        } if of_network(ask) => browser_ui(ui, view, page, *trying, out),
        SignIn::Failed { ask, problem } if of_network(ask) => {
            form_ui(ui, model, view, network, Some(problem), out);
        }
        SignIn::NotKept {
            key,
            problem,
            again,
        } if key.network == network => {
            let handle = model
                .accounts
                .iter()
                .find(|mine| mine.account.key == *key)
                .map_or("", |mine| mine.account.handle.as_str());
            not_kept_ui(ui, handle, problem, again.is_some(), out);
        }
        SignIn::Out
        | SignIn::Asking { .. }
        | SignIn::Browser { .. }
        | SignIn::Failed { .. }
        | SignIn::NotKept { .. } => form_ui(ui, model, view, network, None, out),
    }
}

/// Something is awaited; said aloud.
fn waiting_ui(ui: &mut Ui, said: &str) {
    let p = theme::palette(ui);
    let label = ui.label(fonts::body(said).color(p.ink));
    spoken::news(ui, label.id);
}

/// A problem, as wide as a column of text.
fn told_ui(ui: &mut Ui, problem: &Problem) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        notice::problem_ui(ui, problem, None);
    });
}

/// Text in a column that can be read.
pub(super) fn quiet_ui(ui: &mut Ui, said: &str) {
    let p = theme::palette(ui);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        ui.label(fonts::small(said).color(p.quiet));
    });
}

/// The same with words that are explained.
pub(super) fn quiet_marked_ui(ui: &mut Ui, said: &Marked, network: Option<Network>) {
    let p = theme::palette(ui);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        term::small_ui(ui, said, p.quiet, network);
    });
}

/// The name of a field over it, with words that are explained; its plain words.
fn field_name_ui(ui: &mut Ui, name: &Marked, network: Network) -> String {
    let p = theme::palette(ui);
    term::label_ui(ui, name, p.ink, Some(network));
    name.plain()
}

fn form_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    problem: Option<&Problem>,
    out: &mut Vec<Event>,
) {
    no_account_ui(ui, model, view, network, out);
    ui.add_space(space::S);
    if let Some(problem) = problem {
        told_ui(ui, problem);
        ui.add_space(space::S);
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        match network {
            Network::Mastodon => mastodon_ui(ui, view, out),
            Network::Bluesky if view.follow.app_password => password_ui(ui, view, out),
            Network::Bluesky => bluesky_ui(ui, view, out),
            Network::Web | Network::X => {}
        }
    });
}

/// Most people who come here have no account: that is asked first.
fn no_account_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    let open = view.follow.no_account == Some(network);
    let push = Push::secondary(words::no_account())
        .icon(if open { "caret-up" } else { "caret-down" })
        .small()
        .on(open);
    let push = ui.add(push);
    spoken::expanded(ui, &push, open);
    if push.clicked() {
        view.follow.no_account = (!open).then_some(network);
    }
    if open {
        super::servers::no_account_ui(ui, model, view, network, out);
    }
}

const fn text_field<'a>(salt: &'static str, name: &'a str, hint: &'static str) -> Field<'a> {
    Field {
        salt,
        name,
        hint,
        icon: None,
        focus: false,
    }
}

/// A button under a field; while that is empty it says why it cannot be pressed.
fn go_ui(ui: &mut Ui, push: Push, filled: bool) -> bool {
    let button = ui.add_enabled(filled, push);
    let why = crate::text::frame::fill_first();
    if !filled {
        spoken::describe(ui, &button, || why.to_owned());
    }
    button.on_disabled_hover_text(why).clicked()
}

fn mastodon_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    let name = field_name_ui(ui, &words::server_name(), Network::Mastodon);
    let field = Field {
        icon: Some("globe-simple"),
        focus: std::mem::take(&mut view.follow.focus),
        ..text_field("server", &name, words::server_hint())
    };
    let typed = field_ui(ui, &field, &mut view.follow.server);
    let promise = words::promise(Network::Mastodon, view.follow.lists);
    quiet_marked_ui(ui, &promise, Some(Network::Mastodon));
    lists_ui(ui, view);
    let possible = !view.follow.server.trim().is_empty();
    let push = Push::primary(words::with_browser()).after("arrow-right");
    if go_ui(ui, push, possible) || (typed.submitted && possible) {
        let server = view.follow.server.clone();
        let lists = view.follow.lists;
        super::follow::act(
            out,
            AccountUser::SignIn(Ask::Mastodon { server, lists }, None),
        );
    }
}

/// Whether the right to make lists is asked for.
fn lists_ui(ui: &mut Ui, view: &mut ViewState) {
    let on = view.follow.lists;
    let tick = chip::check_ui(ui, words::may_list(), on);
    if tick.on_hover_text(words::may_list_help()).clicked() {
        view.follow.lists = !on;
    }
}

fn handle_ui(ui: &mut Ui, view: &mut ViewState) -> bool {
    let name = field_name_ui(ui, &words::handle_name(), Network::Bluesky);
    let field = Field {
        icon: Some("at"),
        focus: std::mem::take(&mut view.follow.focus),
        ..text_field("handle", &name, words::handle_hint())
    };
    field_ui(ui, &field, &mut view.follow.handle).submitted
}

fn bluesky_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    let submitted = handle_ui(ui, view);
    let promise = words::promise(Network::Bluesky, view.follow.lists);
    quiet_marked_ui(ui, &promise, Some(Network::Bluesky));
    lists_ui(ui, view);
    let possible = !view.follow.handle.trim().is_empty();
    let push = Push::primary(words::with_browser()).after("arrow-right");
    if go_ui(ui, push, possible) || (submitted && possible) {
        let handle = view.follow.handle.clone();
        let lists = view.follow.lists;
        super::follow::act(
            out,
            AccountUser::SignIn(Ask::Bluesky { handle, lists }, None),
        );
    }
    if button::link_ui(ui, words::use_password(), None).clicked() {
        view.follow.app_password = true;
    }
}

fn password_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    handle_ui(ui, view);
    let name = field_name_ui(ui, &words::password_name(), Network::Bluesky);
    let field = text_field("password", &name, words::password_hint());
    let typed = super::widgets::field::password_ui(ui, &field, &mut view.follow.password);
    quiet_ui(ui, words::password_help());
    let possible = !view.follow.handle.trim().is_empty() && !view.follow.password.is_empty();
    let push = Push::primary(words::with_password());
    if go_ui(ui, push, possible) || (typed.submitted && possible) {
        let handle = view.follow.handle.clone();
        // Wiped where it goes; nothing of it stays in the window.
        let password = Secret::new(std::mem::take(&mut view.follow.password));
        super::widgets::field::forget(ui.ctx(), field.salt);
        let ask = Ask::AppPassword { handle };
        super::follow::act(out, AccountUser::SignIn(ask, Some(password)));
    }
    if button::link_ui(ui, words::use_browser(), None).clicked() {
        view.follow.app_password = false;
        drop(Secret::new(std::mem::take(&mut view.follow.password)));
        super::widgets::field::forget(ui.ctx(), field.salt);
    }
}

/// The page asks for more than is needed: the person knows before it opens.
fn broad_ui(ui: &mut Ui, network: Network, page: &Page, out: &mut Vec<Event>) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        let p = theme::palette(ui);
        let said = words::broad(network, &page.host);
        let told = term::body_ui(ui, &said, p.ink, Some(network));
        spoken::news(ui, told.id);
    });
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        let go = Push::primary(words::broad_go()).after("arrow-right");
        if ui.add(go).clicked() {
            super::follow::act(out, AccountUser::OpenSignInPage);
        }
        if ui.add(Push::secondary(words::cancel())).clicked() {
            super::follow::act(out, AccountUser::CancelSignIn);
        }
    });
}

fn browser_ui(ui: &mut Ui, view: &mut ViewState, page: &Page, trying: bool, out: &mut Vec<Event>) {
    waiting_ui(ui, &words::in_browser(&page.host));
    let help = if page.takes_code {
        words::takes_code_help()
    } else {
        words::in_browser_help()
    };
    quiet_ui(ui, help);
    let stuck = page.takes_code || view.follow.stuck;
    if trying {
        // What was pasted is on its way, and wiped here.
        waiting_ui(ui, words::trying_code());
        // Nothing moves under the pointer that has just pressed the button.
        ui.add_space(theme::TARGET + space::M);
    } else if stuck {
        if !page.takes_code {
            quiet_ui(ui, words::stuck_help());
        }
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(width::TEXT));
            let field = text_field("code", words::code_name(), words::code_hint());
            let typed = field_ui(ui, &field, &mut view.follow.code);
            let possible = !view.follow.code.trim().is_empty();
            let push = Push::primary(words::use_code()).small();
            if go_ui(ui, push, possible) || (typed.submitted && possible) {
                let code = Secret::new(std::mem::take(&mut view.follow.code));
                super::widgets::field::forget(ui.ctx(), field.salt);
                super::follow::act(out, AccountUser::GiveCode(code));
            }
        });
    } else if button::link_ui(ui, words::stuck(), None).clicked() {
        view.follow.stuck = true;
    }
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        if ui
            .add(Push::secondary(words::page_again()).small())
            .clicked()
        {
            super::follow::act(out, AccountUser::OpenSignInPage);
        }
        if ui
            .add(Push::secondary(words::copy_page()).small())
            .clicked()
        {
            ui.ctx().copy_text(page.link.as_str().to_owned());
        }
        if ui.add(Push::quiet(words::cancel()).small()).clicked() {
            view.follow.stuck = false;
            drop(Secret::new(std::mem::take(&mut view.follow.code)));
            super::widgets::field::forget(ui.ctx(), "code");
            super::follow::act(out, AccountUser::CancelSignIn);
        }
    });
}

fn not_kept_ui(ui: &mut Ui, handle: &str, problem: &Problem, busy: bool, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    term::body_ui(ui, &words::signed_in_but(handle), p.ink, None);
    told_ui(ui, problem);
    ui.add_space(space::XS);
    if busy {
        waiting_ui(ui, words::keeping());
    }
    ui.horizontal_wrapped(|ui| {
        let again = Push::secondary(words::keep_again()).small();
        if ui.add_enabled(!busy, again).clicked() {
            super::follow::act(out, AccountUser::KeepAgain);
        }
        let now = Push::secondary(words::keep_for_now()).small();
        if ui.add(now).clicked() {
            super::follow::act(out, AccountUser::KeepForNow);
        }
    });
}
