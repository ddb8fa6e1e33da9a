//! The desktop app: options, runtime, window; nothing else.

use std::cell::RefCell;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use firstfeed::app::components::ComponentsPage;
use firstfeed::app::window::{bring_back, placed};
use firstfeed::app::{App, GivenAddresses, Parts, SMALLEST, USUAL, fonts};
use firstfeed::catalogue::read::{self, Files};
use firstfeed::catalogue::{Catalogue, translation};
use firstfeed::domain::Network;
use firstfeed::domain::post::WebLink;
use firstfeed::net::Net;
use firstfeed::shell::desktop;
use firstfeed::shell::look::DesktopWatch;
use firstfeed::shell::store::{self, Store};
use firstfeed::shell::vault::Vault;
use firstfeed::text::lang::Locale;
use firstfeed::text::{self, command_line as words};
use firstfeed::ui::mark;

fn main() -> ExitCode {
    env_logger::init();
    text::lang::system_is(Locale::best(sys_locale::get_locales()));
    match options() {
        Ok(Some(options)) if options.components => show_components(options),
        Ok(Some(options)) => run(options),
        Ok(None) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&words::not_understood(&error.to_string()));
            ExitCode::from(2)
        }
    }
}

/// What the command line says.
#[derive(Default)]
struct Options {
    data_dir: Option<PathBuf>,
    catalogue: Option<Files>,
    plan: Option<PathBuf>,
    addresses: GivenAddresses,
    /// Show every component and nothing else.
    components: bool,
}

/// Reads the options; `None` if everything asked for was to print something.
fn options() -> Result<Option<Options>, lexopt::Error> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt as _;
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("data-dir") => options.data_dir = Some(parser.value()?.into()),
            Long("catalogue") => {
                let folder = PathBuf::from(parser.value()?);
                options.catalogue = Some(catalogue_files(&folder)?);
            }
            Long("bluesky") => {
                options.addresses.bluesky = Some(address(parser.value()?.string()?)?);
            }
            Long("hashtags") => {
                options.addresses.hashtags = Some(address(parser.value()?.string()?)?);
            }
            Long("plc") => {
                options.addresses.plc = Some(address(parser.value()?.string()?)?);
            }
            Long("own") => {
                let own = address(parser.value()?.string()?)?;
                options.addresses.own.push(own);
            }
            Long("mastodon") => {
                let pair = parser.value()?.string()?;
                let (name, base) = pair
                    .split_once('=')
                    .filter(|(name, _)| !name.is_empty())
                    .ok_or_else(|| lexopt::Error::Custom(words::mastodon_form().into()))?;
                let base = address(base.to_owned())?;
                options.addresses.mastodon.push((name.to_owned(), base));
            }
            Long("language") => {
                let typed = parser.value()?.string()?;
                let language = Locale::of_tag(&typed)
                    .ok_or_else(|| lexopt::Error::Custom(words::no_language(&typed).into()))?;
                text::lang::system_is(language);
            }
            Long("components") => options.components = true,
            Long("help") | Short('h') => {
                say(words::help());
                return Ok(None);
            }
            Long("version") | Short('V') => {
                say(words::version());
                return Ok(None);
            }
            Value(path) if options.plan.is_none() => options.plan = Some(path.into()),
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(Some(options))
}

/// The catalogue's files in a folder of the maintainer's own.
fn catalogue_files(folder: &Path) -> Result<Files, lexopt::Error> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| {
            let shown = path.display().to_string();
            lexopt::Error::Custom(words::unreadable(&shown, &error.to_string()).into())
        })
    };
    Ok(Files {
        topics: read("topics.toml")?,
        sources: Network::ALL
            .into_iter()
            .map(|network| Ok((network, read(Files::name(network))?)))
            .collect::<Result<_, lexopt::Error>>()?,
        examples: read("examples.tsv")?,
        origins: read("SOURCES.md")?,
        // By slug: topics of the folder's own stay as they are called there.
        translations: translation::bundled(),
    })
}

/// The given catalogue, or the one that comes with the program.
fn read_catalogue(given: Option<Files>) -> Catalogue {
    let Some(files) = given else {
        return Catalogue::bundled();
    };
    let (catalogue, faults) = read::read(&files);
    for fault in faults {
        complain(&fault.to_string());
    }
    catalogue
}

fn address(typed: String) -> Result<String, lexopt::Error> {
    match WebLink::parse(&typed) {
        Some(_) => Ok(typed),
        None => Err(lexopt::Error::Custom(words::not_an_address(&typed).into())),
    }
}

fn run(options: Options) -> ExitCode {
    let begun = Instant::now();
    // Takes a while and nothing before the first frame needs it.
    let given = options.catalogue;
    let catalogue = std::thread::spawn(move || read_catalogue(given));
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(error) => return no_start(&error.to_string()),
    };
    // Asked early: the answer is there before the window is.
    let desktop = DesktopWatch::begin(runtime.handle());
    let options_folder = options.data_dir.is_some();
    let folder = options.data_dir.or_else(store::default_folder);
    // The settings show where it lies.
    let folder = folder.map(|folder| std::path::absolute(&folder).unwrap_or(folder));
    // Opened while the desktop is being reached; the window's size is waited for.
    let path = folder.clone();
    let opening = std::thread::spawn(move || {
        let (store, saved, problem) = Store::open(path.as_deref());
        let journal = store.journal();
        (store, saved, problem, journal)
    });
    // Keys of another data folder are apart.
    let profile = options_folder.then(|| folder.as_ref().map(|path| path.display().to_string()));
    let vault = Vault::system(profile.flatten().as_deref());
    let opened = Rc::new(RefCell::new(None));
    let kept = Rc::clone(&opened);
    let place = move |builder| {
        let Ok(found) = opening.join() else {
            return builder;
        };
        log::debug!("store open after {:?}", begun.elapsed());
        let place = found.1.as_ref().and_then(|saved| saved.settings.window);
        let builder = placed(builder, place);
        *kept.borrow_mut() = Some(found);
        builder
    };

    let native = eframe::NativeOptions {
        viewport: viewport(),
        window_builder: Some(Box::new(place)),
        // Ours does not hold up the window.
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let closing = Rc::new(RefCell::new(None));
    let to_close = Rc::clone(&closing);
    let handle = runtime.handle().clone();
    let result = eframe::run_native(
        "firstfeed",
        native,
        Box::new(move |cc| {
            log::debug!("window made after {:?}", begun.elapsed());
            if let Some(window) = cc.winit_window() {
                bring_back(window);
            }
            fonts::install(&cc.egui_ctx);
            let catalogue = catalogue
                .join()
                .map_err(|_any| "the catalogue could not be read")?;
            let (store, saved, problem, journal) = opened
                .borrow_mut()
                .take()
                .ok_or("the saved answers could not be opened")?;
            *to_close.borrow_mut() = Some(store.clone());
            let app = App::new(
                cc,
                Parts {
                    runtime: handle,
                    store,
                    net: Net::new(),
                    opener: desktop::opener(),
                    catalogue: Arc::new(catalogue),
                    saved,
                    journal,
                    vault,
                    desktop,
                    problem,
                    data_dir: folder
                        .map(|folder| folder.display().to_string())
                        .unwrap_or_default(),
                    addresses: options.addresses,
                    plan: options.plan,
                },
            );
            log::debug!("ready to draw after {:?}", begun.elapsed());
            Ok(Box::new(app))
        }),
    );
    if let Some(store) = closing.borrow_mut().take() {
        store.finish();
    }
    // Requests under way are dropped.
    runtime.shutdown_background();
    told(result)
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
}

/// Every component in a window of its own; nothing is asked, and nothing is saved.
fn show_components(options: Options) -> ExitCode {
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(error) => return no_start(&error.to_string()),
    };
    let desktop = DesktopWatch::begin(runtime.handle());
    let handle = runtime.handle().clone();
    let catalogue = Arc::new(read_catalogue(options.catalogue));
    let native = eframe::NativeOptions {
        viewport: viewport(),
        ..eframe::NativeOptions::default()
    };
    let result = eframe::run_native(
        "firstfeed-components",
        native,
        Box::new(move |cc| {
            let page = ComponentsPage::new(&cc.egui_ctx, catalogue, &handle, desktop);
            Ok(Box::new(page))
        }),
    );
    runtime.shutdown_background();
    told(result)
}

fn told(result: eframe::Result) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let error = error.to_string();
            // Before the last colon stand the places in the libraries' sources.
            let why = error.rsplit(": ").next().unwrap_or(&error);
            complain(&words::no_window(why.trim_end_matches('.')));
            ExitCode::FAILURE
        }
    }
}

/// The window as it is the first time.
fn viewport() -> egui::ViewportBuilder {
    egui::ViewportBuilder::default()
        .with_title(text::frame::app_name())
        .with_app_id("firstfeed")
        .with_icon(mark::icon())
        .with_min_inner_size(SMALLEST)
        .with_inner_size(USUAL)
}

fn no_start(detail: &str) -> ExitCode {
    complain(&words::no_start(detail));
    ExitCode::FAILURE
}

/// Prints what was asked for. A reader that has gone away (`| head`) is no fault.
fn say(words: &str) {
    if writeln!(std::io::stdout(), "{words}").is_err() {
        log::debug!("nobody reads the output");
    }
}

fn complain(words: &str) {
    if writeln!(std::io::stderr(), "{words}").is_err() {
        log::debug!("nobody reads the output");
    }
}
