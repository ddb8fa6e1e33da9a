//! What the app knows. Answers are saved; everything else is derived from them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::account::Kept;
use super::adjust::Before;
use super::contact::Contact;
use super::effect::RequestId;
pub use super::files::{Exporting, FileRequest, Opened, Taken};
use super::following::Following;
use super::interests::Interests;
use super::look::{Desktop, Look};
pub use super::notice::{Change, Notice, NoticeId};
use super::pictures::Pictures;
use super::plan::{Choices, Plan, Wishes};
use super::preview::Preview;
use super::problem::Problem;
use super::select::{Asked, Wish};
pub use super::settings::{Addresses, Language, Settings, Theme, WindowPlace};
use super::sign_in::{Mine, SignIn};
use super::source::{Slug, SourceKey};
use super::step::Step;
use super::suggest::{Forecast, Group, SourceSearch};
use crate::catalogue::Catalogue;

/// Most sources whose measured posts a day are kept.
const MAX_RATES: usize = 2_000;

/// The answers: what is saved at each step and read back at the start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// Step that was open.
    pub step: Step,
    /// Furthest step reached in the wizard.
    pub furthest: Step,
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// The plan as it was shown, so that a newer catalogue changes nothing by itself.
    pub plan: Plan,
    /// Measured posts a day of sources that have answered.
    pub rates: BTreeMap<SourceKey, f32>,
    /// Whether the person reads here: later launches open on the feed.
    pub kept: bool,
    /// The kept answers while they are being changed.
    pub before: Option<Before>,
    /// Accounts whose keys the keyring holds.
    pub accounts: Vec<Mine>,
    /// Accounts on X that the person has ticked off.
    pub followed_on_x: BTreeSet<SourceKey>,
    /// Settings.
    pub settings: Settings,
}

impl Default for Saved {
    fn default() -> Self {
        Self {
            step: Step::Welcome,
            furthest: Step::Welcome,
            interests: Interests::default(),
            wishes: Wishes::default(),
            choices: Choices::default(),
            plan: Plan::default(),
            rates: BTreeMap::new(),
            kept: false,
            before: None,
            accounts: Vec::new(),
            followed_on_x: BTreeSet::new(),
            settings: Settings::default(),
        }
    }
}

/// What "Undo" brings back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// What was done.
    pub change: Change,
    /// Interests before.
    pub interests: Interests,
    /// Wishes before.
    pub wishes: Wishes,
    /// Choices by hand before.
    pub choices: Choices,
    /// Plan before.
    pub plan: Plan,
    /// Whether another plan was awaited then.
    pub awaited: bool,
}

/// What the topic search shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicSearch {
    /// What was typed.
    pub query: String,
    /// Topics found, best first; empty when nothing is typed or nothing fits.
    pub hits: Vec<Slug>,
}

/// Everything the app knows.
#[derive(Clone, Debug)]
pub struct Model {
    /// The bundled topics and sources.
    pub catalogue: Arc<Catalogue>,
    /// Seconds since 1970, as of the last event.
    pub now: i64,
    /// The person's offset from UTC, in seconds.
    pub utc_offset_secs: i32,
    /// How the desktop is set.
    pub desktop: Desktop,

    /// Step that is open.
    pub step: Step,
    /// Furthest step reached in the wizard.
    pub furthest: Step,
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// Who is to be followed.
    pub plan: Plan,
    /// Measured posts a day of sources that have answered, in the plan or not.
    pub rates: BTreeMap<SourceKey, f32>,
    /// Whether later launches open on the feed.
    pub kept: bool,
    /// Settings.
    pub settings: Settings,
    /// The desktop's language, as far as there are words in it.
    pub system: Language,

    /// The choice of a plan that is awaited; until it has come, the plan is an older one.
    pub choosing: Option<RequestId>,
    /// The kept answers while they are being changed.
    pub before: Option<Before>,
    /// Accounts the person is signed in to.
    pub accounts: Vec<Mine>,
    /// How far signing in has come.
    pub sign_in: SignIn,
    /// How far following for real has come.
    pub following: Following,
    /// Search of the interests.
    pub topic_search: TopicSearch,
    /// Search of the people.
    pub source_search: SourceSearch,
    /// Suggestions by interest.
    pub suggestions: Vec<Group>,
    /// How many suggestions to show under a topic, where asked for more.
    pub shown: BTreeMap<Slug, usize>,
    /// How much the plan is a day.
    pub forecast: Forecast,
    /// The feed.
    pub preview: Preview,
    /// Pictures.
    pub pictures: Pictures,
    /// Banners, oldest first.
    pub notices: Vec<(NoticeId, Notice)>,
    /// Why the last save failed; told once, until a save succeeds or fails otherwise.
    pub not_saved: Option<Problem>,
    /// What "Undo" brings back.
    pub undo: Option<Undo>,
    /// Hosts that were asked so far, as last listed; `None` before that.
    pub contacts: Option<Vec<Contact>>,
    /// A plan file that awaits a yes.
    pub opened: Option<Opened>,
    /// A file being read or written.
    pub file_request: Option<FileRequest>,
    /// A file that an export would replace.
    pub taken: Option<Taken>,
    /// Counter behind request and notice ids.
    pub next_id: u64,
}

impl Model {
    /// Starts from the saved answers, or afresh.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, saved: Option<Saved>) -> Self {
        let saved = saved.unwrap_or_default();
        let step = if saved.kept && !saved.plan.is_empty() && saved.step == Step::Keep {
            Step::Home
        } else {
            saved.step
        };
        let mut model = Self {
            catalogue,
            now: 0,
            utc_offset_secs: 0,
            desktop: Desktop::default(),
            step,
            furthest: saved.furthest,
            interests: saved.interests,
            wishes: saved.wishes,
            choices: saved.choices,
            plan: saved.plan,
            rates: saved.rates,
            kept: saved.kept,
            before: saved.before,
            accounts: saved.accounts,
            sign_in: SignIn::Out,
            following: Following {
                followed_on_x: saved.followed_on_x,
                ..Following::default()
            },
            settings: saved.settings,
            system: Language::English,
            choosing: None,
            topic_search: TopicSearch::default(),
            source_search: SourceSearch::default(),
            suggestions: Vec::new(),
            shown: BTreeMap::new(),
            forecast: Forecast::default(),
            preview: Preview::default(),
            pictures: Pictures::default(),
            notices: Vec::new(),
            not_saved: None,
            undo: None,
            contacts: None,
            opened: None,
            file_request: None,
            taken: None,
            next_id: 1,
        };
        // A step whose gate is shut (an older or a hand-edited state) is not opened.
        if super::step::gate(&model, model.step).is_err() {
            model.step = Step::Interests;
        }
        model
    }

    /// The language that the person reads: never [`Language::System`].
    #[must_use]
    pub const fn language(&self) -> Language {
        match self.settings.language {
            Language::System => self.system,
            chosen @ (Language::English
            | Language::German
            | Language::Spanish
            | Language::French
            | Language::Portuguese) => chosen,
        }
    }

    /// The answers, to be saved.
    #[must_use]
    pub fn saved(&self) -> Saved {
        Saved {
            step: self.step,
            furthest: self.furthest,
            interests: self.interests.clone(),
            wishes: self.wishes.clone(),
            choices: self.choices.clone(),
            plan: self.plan.clone(),
            rates: self.rates.clone(),
            kept: self.kept,
            before: self.before.clone(),
            accounts: self
                .accounts
                .iter()
                .filter(|mine| mine.kept == Kept::Keyring)
                .cloned()
                .collect(),
            followed_on_x: self.following.followed_on_x.clone(),
            settings: self.settings.clone(),
        }
    }

    /// Adds a banner.
    pub fn notice(&mut self, notice: Notice) {
        let id = NoticeId(self.next_id);
        self.next_id += 1;
        self.notices.push((id, notice));
    }

    /// Adds a banner unless it is there already.
    pub fn notice_once(&mut self, notice: Notice) {
        if !self.notices.iter().any(|(_, known)| *known == notice) {
            self.notice(notice);
        }
    }

    /// Tells that the answers are saved, or why not. A banner that was closed does not come
    /// back for the same reason.
    pub fn tell_saved(&mut self, result: Result<(), Problem>) {
        let problem = result.err();
        if problem == self.not_saved {
            return;
        }
        if let Some(past) = self.not_saved.take() {
            // What was damaged stays so, however well the next save goes.
            let passes = matches!(past, Problem::NotSaved | Problem::AlreadyRunning);
            let past = Notice::Problem(past);
            self.notices
                .retain(|(_, notice)| !passes || *notice != past);
        }
        self.not_saved.clone_from(&problem);
        if let Some(problem) = problem {
            self.notice_once(Notice::Problem(problem));
        }
    }

    pub(super) const fn next_request(&mut self) -> RequestId {
        let id = RequestId(self.next_id);
        self.next_id += 1;
        id
    }

    /// Takes down how much a source posts, for as long as answers are kept: who was measured
    /// once is not judged by a guess again.
    pub(super) fn measure(&mut self, key: &SourceKey) {
        let rate = self
            .plan
            .entry(key)
            .zip(self.preview.sources.get(key))
            .and_then(|(entry, posts)| super::feed::rate(&entry.source, posts, self.now));
        let Some(rate) = rate else { return };
        if self.rates.len() >= MAX_RATES && !self.rates.contains_key(key) {
            // Those in the plan are measured again before long.
            self.rates
                .retain(|known, _| self.plan.entry(known).is_some());
        }
        self.rates.insert(key.clone(), rate);
    }

    /// How the app is to look.
    #[must_use]
    pub const fn look(&self) -> Look {
        Look::of(&self.settings, self.desktop)
    }

    /// The question behind the plan, for another thread.
    pub(super) fn wish(&self) -> Wish {
        Wish {
            catalogue: Arc::clone(&self.catalogue),
            interests: self.interests.clone(),
            wishes: self.wishes.clone(),
            choices: self.choices.clone(),
            rates: self.rates.clone(),
            previous: self.plan.clone(),
        }
    }

    /// The question behind the plan.
    #[must_use]
    pub fn asked(&self) -> Asked<'_> {
        Asked {
            catalogue: &self.catalogue,
            interests: &self.interests,
            wishes: &self.wishes,
            choices: &self.choices,
            rates: &self.rates,
        }
    }

    /// Name of a source of the plan or the catalogue; its key if neither knows it.
    #[must_use]
    pub fn source_name(&self, key: &SourceKey) -> String {
        self.plan
            .entry(key)
            .map(|entry| &entry.source)
            .or_else(|| self.catalogue.source(key))
            .map_or_else(|| key.to_string(), |source| source.name.clone())
    }
}
