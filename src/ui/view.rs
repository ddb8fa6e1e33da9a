//! What the window remembers that may be lost: open cards, typed text, textures.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use egui::{TextureHandle, TextureId, TextureOptions, Vec2};

use super::focus::Last;
use super::hint::Hint;
use super::spoken::Told;
use super::widgets::feed::Rows;
use crate::domain::event::{Event, User};
use crate::domain::model::Addresses;
use crate::domain::pictures::{Picture, Pixels};
use crate::domain::post::WebLink;
use crate::domain::source::Network;
use crate::domain::{Model, Slug, Step};
use crate::text::glossary::Term;

/// A dialog over the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The settings.
    Settings,
    /// "Delete everything?"
    StartOver,
    /// Opening a plan file by dialog or path.
    OpenPlan,
    /// The words of the networks, explained.
    Glossary,
}

/// State of the window that may be lost; nothing in it is an answer.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one thing is open"
)]
pub struct ViewState {
    /// Folder where the app's data lies; the app fills it in at the start.
    pub data_dir: String,
    /// Open dialog.
    pub dialog: Option<Dialog>,
    /// Typed in the search of the interests.
    pub topic_query: String,
    /// Typed in the search of the people.
    pub source_query: String,
    /// Typed path for a plan or export file.
    pub path: String,
    /// Whether the path field is shown.
    pub path_open: bool,
    /// Put the focus into the path field.
    pub(super) focus_path: bool,
    /// Whether "Replace it?" was on screen in the last frame.
    pub(super) asked_replace: bool,
    /// Addresses being edited in the settings.
    pub addresses: Option<Addresses>,
    /// Whether the folded side panel is open (narrow windows).
    pub side_open: bool,
    /// Groups of topics that are shown whole.
    pub open_groups: BTreeSet<Slug>,
    /// Following for real: what is typed and unfolded.
    pub(super) follow: FollowView,
    /// Whether the list of sources that failed is open.
    pub failed_open: bool,
    /// The feed's cards.
    pub(super) posts: PostFlags,
    /// Words of the card being drawn that are explained on it.
    pub(super) explain: Explain,
    /// Measured heights of the feed's cards.
    pub(super) rows: Rows,
    /// Textures of pictures that were drawn lately.
    pub(super) textures: Textures,
    /// Height of the strip between content and bottom bar, as it was last drawn.
    pub(super) strip_height: f32,
    /// Put the focus into the screen's search field.
    pub(super) focus_search: bool,
    /// Whether some control had the focus at the end of the last frame.
    pub(super) had_focus: bool,
    /// Whether a menu or tooltip-like popup was open in the last frame.
    pub(super) had_popup: bool,
    /// Dialogs open in the last frame: of the window's own, and whether one of the model's.
    pub(super) dialog_before: (Option<Dialog>, bool),
    /// What had the focus in the last frame.
    pub(super) last_focus: Last,
    /// What had the focus before a dialog opened.
    pub(super) focus_before: Option<egui::Id>,
    /// What a card of the first screen has led to.
    pub hint: Option<Hint>,
    /// The list of words explained.
    pub(super) glossary: GlossaryView,
    /// What a screen reader has been told.
    pub(super) told: Told,
    /// Step drawn last, to begin each step at its top.
    pub(super) last_step: Option<Step>,
}

/// What is typed and chosen in the list of words.
#[derive(Default)]
pub(super) struct GlossaryView {
    /// Typed in its search.
    pub(super) query: String,
    /// Only words of this network.
    pub(super) network: Option<Network>,
    /// The word it was opened for: brought into view once, and lit up.
    pub(super) at: Option<Term>,
    /// That word is still to be brought into view.
    pub(super) scroll: bool,
    /// The search field is still to have the focus.
    pub(super) focus: bool,
    /// What was found last, and for what.
    pub(super) found: Option<(String, Option<Network>, Vec<Term>)>,
}

/// What is typed and unfolded on the screen of following.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a small thing of its own on the screen"
)]
#[derive(Default)]
pub(super) struct FollowView {
    /// Network whose sign-in form is open.
    pub(super) open: Option<Network>,
    /// Typed server or handle on Mastodon.
    pub(super) server: String,
    /// Typed handle on Bluesky.
    pub(super) handle: String,
    /// Typed app password; taken out as soon as it is sent.
    pub(super) password: String,
    /// Typed code.
    pub(super) code: String,
    /// Typed in the search for servers.
    pub(super) find_server: String,
    /// Sign in with an app password.
    pub(super) app_password: bool,
    /// Ask for the right to make lists, too.
    pub(super) lists: bool,
    /// The browser cannot come back: show the field for its address.
    pub(super) stuck: bool,
    /// Network whose help for people without an account is open.
    pub(super) no_account: Option<Network>,
    /// Put the focus into the form.
    pub(super) focus: bool,
    /// The lines for people in healthcare are folded.
    pub(super) conduct_folded: bool,
}

/// Words on a card that are explained there: each only on the first card of the feed that has it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a word of its own, and a card may have any of them"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Explain {
    /// How a post is passed on.
    pub(super) shared: bool,
    /// Content warning.
    pub(super) warning: bool,
    /// Thread.
    pub(super) thread: bool,
    /// Alt text, on the first picture.
    pub(super) alt: bool,
}

/// What is unfolded on single posts, by post id.
#[derive(Default)]
pub(super) struct PostFlags {
    /// Long posts shown whole.
    pub(super) whole: BTreeSet<String>,
    /// Shown in spite of a content warning.
    pub(super) warned: BTreeSet<String>,
    /// "Why this?" is open.
    pub(super) why: BTreeSet<String>,
}

/// Adds or takes away.
pub(super) fn toggle(set: &mut BTreeSet<String>, id: &str) {
    if !set.remove(id) {
        set.insert(id.to_owned());
    }
}

/// Textures by address, kept while the model keeps the pixels.
#[derive(Default)]
pub(super) struct Textures {
    known: BTreeMap<WebLink, (Arc<Pixels>, TextureHandle)>,
    /// What is on screen in this frame and known to the model.
    on_screen: BTreeSet<WebLink>,
    /// What the model was last told is on screen.
    told: BTreeSet<WebLink>,
}

/// A picture as it can be drawn now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shown {
    /// Draw this texture of this size in pixels.
    Ready(TextureId, Vec2),
    /// On its way.
    Loading,
    /// Not to be had.
    Failed,
}

impl Textures {
    /// Most textures kept.
    const MAX: usize = 400;

    /// The texture of a picture that is on screen; asks for it if nobody has.
    pub(super) fn get(
        &mut self,
        ctx: &egui::Context,
        model: &Model,
        link: &WebLink,
        max_side: u32,
        out: &mut Vec<Event>,
    ) -> Shown {
        let picture = model.pictures.get(link);
        if picture.is_some() && !self.on_screen.contains(link) {
            self.on_screen.insert(link.clone());
        }
        match picture {
            None => {
                out.push(Event::User(User::WantPicture(link.clone(), max_side)));
                Shown::Loading
            }
            Some(Picture::Loading) => Shown::Loading,
            Some(Picture::Failed) => Shown::Failed,
            Some(Picture::Ready(pixels)) => self.ready(ctx, link, pixels),
        }
    }

    fn ready(&mut self, ctx: &egui::Context, link: &WebLink, pixels: &Arc<Pixels>) -> Shown {
        let size = [pixels.width as usize, pixels.height as usize];
        let whole = size.iter().product::<usize>().checked_mul(4) == Some(pixels.rgba.len());
        if !whole || pixels.rgba.is_empty() {
            return Shown::Failed;
        }
        let fresh = self
            .known
            .get(link)
            .is_some_and(|(old, _)| Arc::ptr_eq(old, pixels));
        if !fresh {
            if self.known.len() >= Self::MAX {
                // Textures are cheap to make again from the model's pixels.
                self.known.clear();
            }
            let image = egui::ColorImage::from_rgba_unmultiplied(size, &pixels.rgba);
            let handle = ctx.load_texture(link.as_str(), image, TextureOptions::LINEAR);
            self.known
                .insert(link.clone(), (Arc::clone(pixels), handle));
        }
        self.known.get(link).map_or(Shown::Failed, |(_, handle)| {
            Shown::Ready(handle.id(), handle.size_vec2())
        })
    }

    /// At the end of a frame: one that is wanted now or arrives late may take the room of another.
    /// Before that the model is told what has come on screen, so that it is none of these.
    pub(super) fn tell_shown(&mut self, out: &mut Vec<Event>) {
        let shown = std::mem::take(&mut self.on_screen);
        if shown == self.told {
            return;
        }
        if !shown.is_empty() {
            let wanted = |event: &Event| matches!(event, Event::User(User::WantPicture(..)));
            let at = out.iter().position(wanted).unwrap_or(out.len());
            let all = shown.iter().cloned().collect();
            out.insert(at, Event::User(User::PicturesShown(all)));
        }
        self.told = shown;
    }

    /// Frees textures whose pixels the model has dropped.
    pub(super) fn forget_dropped(&mut self, model: &Model) {
        self.known
            .retain(|link, _| matches!(model.pictures.get(link), Some(Picture::Ready(_))));
    }
}
