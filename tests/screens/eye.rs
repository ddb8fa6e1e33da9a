//! What a screen is looked at with: each piece of text that was painted, the place it takes, and the
//! place that is left for it.

use egui::{Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, Node};
use firstfeed::domain::{Kind, Model, Step};
use firstfeed::text;

use crate::spoken::starts;

/// Overlaps and overhangs up to this many points are not seen.
const SLACK: f32 = 1.5;
/// The rail and the bar of buttons are lower than this, in a low window and in others; whatever
/// scrolls is higher.
const BAR: (f32, f32) = (56.0, 66.0);

/// Words of which the end may be missing, because they stand whole elsewhere or are but examples:
/// the hint in the search field is also its name, that of the glossary has examples, and the cards of a hashtag and of an organisation say them again
/// when they are pointed at.
const MAY_BE_SHORT: [fn() -> &'static str; 4] = [
    text::people::search_hint,
    text::glossary::search_hint,
    text::people::hashtag_about,
    || text::names::kind(Kind::Organisation),
];

/// A piece of text as it was painted.
pub(crate) struct Words {
    pub(crate) text: String,
    place: Rect,
    clip: Rect,
    pub(crate) elided: bool,
}

/// What was painted, in order.
pub(crate) enum Painted {
    Words(Words),
    /// A filled shape that nothing shines through.
    Ground(Rect),
}

/// Letters that only the lengthened messages have.
pub(crate) fn is_ours(text: &str) -> bool {
    ["áá", "éé", "íí", "öö", "üü"]
        .iter()
        .any(|pair| text.contains(pair))
}

pub(crate) fn painted(harness: &Harness<'_>) -> Vec<Painted> {
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        take(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

fn take(shape: &Shape, clip: Rect, found: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                take(shape, clip, found);
            }
        }
        Shape::Text(text) => {
            // Line by line: a short last line leaves room beside it.
            for row in &text.galley.rows {
                let at = text.pos.to_vec2() + row.pos.to_vec2();
                let place = row.visuals.mesh_bounds.translate(at);
                let shown = clip.intersect(place);
                if shown.width() > SLACK && shown.height() > SLACK {
                    found.push(Painted::Words(Words {
                        text: text.galley.job.text.clone(),
                        place,
                        clip,
                        elided: text.galley.elided,
                    }));
                }
            }
        }
        Shape::Rect(rect) if rect.fill.a() == u8::MAX => {
            found.push(Painted::Ground(rect.rect.intersect(clip)));
        }
        _ => {}
    }
}

/// Rows that scroll to the side.
#[derive(Default)]
pub(crate) struct Rows {
    /// Whether that of the chosen topics is there.
    chosen: bool,
    /// What stands in that of the starting points.
    starts: Vec<String>,
}

impl Rows {
    pub(crate) fn of(model: &Model) -> Self {
        Self {
            chosen: model.step == Step::Interests,
            starts: starts(model),
        }
    }
}

/// What is wrong with the words on one screen; `is_ours` tells the app's own words.
pub(crate) fn faults_of(
    harness: &Harness<'_>,
    state: &str,
    rows: &Rows,
    is_ours: impl Fn(&str) -> bool,
) -> Vec<String> {
    let painted = painted(harness);
    let low = harness.ctx.content_rect().height() < 460.0;
    let bar = if low { BAR.0 } else { BAR.1 };
    let mut faults = Vec::new();
    for (at, one) in painted.iter().enumerate() {
        let Painted::Words(words) = one else { continue };
        let later = &painted[at + 1..];
        let hidden = |place: Rect| {
            later.iter().any(
                |other| matches!(other, Painted::Ground(ground) if ground.contains_rect(place)),
            )
        };
        if hidden(words.place.intersect(words.clip)) {
            continue;
        }
        let said = &words.text;
        if is_ours(said) {
            if words.elided && !MAY_BE_SHORT.iter().any(|may| may() == said) {
                faults.push(format!("{said:?} is shortened"));
            }
            // A message with marks that is drawn as if it had none.
            if said.contains("</") {
                faults.push(format!("{said:?} shows its marks"));
            }
            let (left, right) = (words.clip.left() - SLACK, words.clip.right() + SLACK);
            // These rows scroll to the side.
            let scrolls = rows.chosen && words.clip.height() < bar || rows.starts.contains(said);
            if !scrolls && (words.place.left() < left || words.place.right() > right) {
                faults.push(format!(
                    "{said:?} is cut off at the side: {:?}",
                    words.place
                ));
            }
            // What is as low as a bar does not scroll.
            let (top, bottom) = (words.clip.top() - SLACK, words.clip.bottom() + SLACK);
            let over = words.place.top() < top || words.place.bottom() > bottom;
            // A card of the first screen leads to the middle of this one.
            let led = state == "people_minutes"
                // A message leaves what scrolls less height than a bar has.
                || low && ["interests_later", "preview_changed"].contains(&state);
            if over && words.clip.height() < bar && !led {
                faults.push(format!("{said:?} is cut off in its bar: {:?}", words.place));
            }
        }
        for (after, other) in later.iter().enumerate() {
            let Painted::Words(other) = other else {
                continue;
            };
            let both = words.place.intersect(words.clip).intersect(other.place);
            let both = both.intersect(other.clip);
            let between = later[..after]
                .iter()
                .any(|p| matches!(p, Painted::Ground(ground) if ground.contains_rect(both)));
            if both.width() > SLACK
                && both.height() > 2.0 * SLACK
                && !between
                && (is_ours(said) || is_ours(&other.text))
            {
                faults.push(format!("{said:?} and {:?} overlap at {both:?}", other.text));
            }
        }
    }
    overhanging(&harness.root(), &painted, &mut faults);
    faults.sort();
    faults.dedup();
    faults
}

/// Words that begin in a control and end outside of it.
fn overhanging(node: &Node<'_>, painted: &[Painted], faults: &mut Vec<String>) {
    let kit = node.accesskit_node();
    let role = format!("{:?}", kit.role());
    if ["Button", "CheckBox", "RadioButton"].contains(&role.as_str()) {
        let name = kit.label().unwrap_or_default();
        let control = node.rect().expand(SLACK);
        // Something else may lie over a part of it.
        let open = painted.iter().all(|one| match one {
            Painted::Ground(ground) => {
                !ground.intersects(control)
                    || control.contains_rect(*ground)
                    || ground.contains_rect(control)
            }
            Painted::Words(_) => true,
        });
        for one in painted.iter().filter(|_| open) {
            let Painted::Words(words) = one else { continue };
            let own = words.text == name || name.starts_with(&words.text);
            if own && control.contains(words.place.center()) && !control.contains_rect(words.place)
            {
                faults.push(format!(
                    "{:?} at {:?} does not fit into its {role} {control:?}",
                    words.text, words.place
                ));
            }
        }
    }
    for child in node.children() {
        overhanging(&child, painted, faults);
    }
}

/// All words that are painted now.
pub(crate) fn painted_words(harness: &Harness<'_>) -> Vec<String> {
    let painted = painted(harness).into_iter();
    let words = painted.filter_map(|one| match one {
        Painted::Words(words) => Some(words.text),
        Painted::Ground(_) => None,
    });
    words.collect()
}

/// It sees each kind of fault when it is there, and none where all is well.
#[test]
fn the_eye_sees_what_is_wrong() {
    const LONG: &str = "Áá lööng lííne thát hás nöö rööm";
    type Draw = fn(&mut egui::Ui);
    fn seen(draw: Draw) -> Vec<String> {
        let mut harness = Harness::builder()
            .with_size([400.0, 300.0])
            .with_context_setup(firstfeed::ui::install)
            .build_ui(draw);
        harness.run_steps(2);
        faults_of(&harness, "", &Rows::default(), is_ours)
    }
    let fine = seen(|ui| {
        ui.label(LONG);
        ui.add(egui::Button::new(LONG));
    });
    assert!(fine.is_empty(), "{fine:?}");
    let expected: [(&str, Draw); 5] = [
        ("is shortened", |ui| {
            ui.set_max_width(80.0);
            ui.add(egui::Label::new(LONG).truncate());
        }),
        ("cut off at the side", |ui| {
            let room = egui::vec2(60.0, 200.0);
            ui.set_clip_rect(Rect::from_min_size(ui.max_rect().min, room));
            ui.add(egui::Label::new(LONG).extend());
        }),
        ("cut off in its bar", |ui| {
            let room = egui::vec2(300.0, 8.0);
            ui.set_clip_rect(Rect::from_min_size(ui.max_rect().min, room));
            ui.add(egui::Label::new(LONG).extend());
        }),
        ("overlap", |ui| {
            let place = ui.label(LONG).rect;
            let place = place.translate(egui::vec2(9.0, 4.0));
            ui.put(place, egui::Label::new("other"));
        }),
        ("does not fit into its Button", |ui| {
            let (rect, response) =
                ui.allocate_exact_size(egui::vec2(60.0, 32.0), egui::Sense::click());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, LONG));
            let (at, ink) = (rect.center(), egui::Color32::GRAY);
            let font = egui::FontId::proportional(14.0);
            let middle = egui::Align2::CENTER_CENTER;
            ui.painter().text(at, middle, LONG, font, ink);
        }),
    ];
    for (fault, draw) in expected {
        let seen = seen(draw).join("\n");
        assert!(seen.contains(fault), "{fault}: {seen:?}");
    }
}
