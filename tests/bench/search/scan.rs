//! The plain scan that the index replaced: every source compared with every typed word.

use firstfeed::catalogue::search::{Row, contains_phrase, folded};

/// The words of all sources as they are.
pub(crate) struct Scan(Vec<SourceWords>);

struct SourceWords {
    name: String,
    address: String,
    words: Vec<String>,
    about: String,
    weight: u8,
}

impl Scan {
    pub(crate) fn new<'a>(rows: impl Iterator<Item = Row<'a>>) -> Self {
        let words = rows.map(|row| {
            let name = folded(row.name);
            SourceWords {
                words: split(&name).map(str::to_owned).collect(),
                name,
                address: row.address.to_lowercase(),
                about: folded(row.about),
                weight: row.weight,
            }
        });
        Self(words.collect())
    }

    pub(crate) fn find(&self, query: &str, limit: usize) -> Vec<usize> {
        let query = folded(query);
        let words: Vec<&str> = split(&query).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(f32, usize)> = self
            .0
            .iter()
            .enumerate()
            .filter_map(|(index, source)| {
                let score = source.score(&query, &words);
                (score > 0.0).then_some((score, index))
            })
            .collect();
        hits.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        hits.truncate(limit);
        hits.into_iter().map(|(_, index)| index).collect()
    }
}

impl SourceWords {
    fn score(&self, query: &str, words: &[&str]) -> f32 {
        let mut score = 0.0;
        if self.name == query || self.address == query {
            score += 6.0;
        } else if self.name.starts_with(query) || self.address.starts_with(query) {
            score += 3.0;
        }
        // All words must fit somewhere: people search for one person at a time.
        for word in words {
            let in_name = self
                .words
                .iter()
                .map(|known| alike(word, known))
                .fold(0.0, f32::max);
            let elsewhere = if word.chars().count() >= 3
                && (self.address.contains(word) || contains_phrase(&self.about, word))
            {
                0.5
            } else {
                0.0
            };
            let best = in_name.max(elsewhere);
            if best <= 0.0 {
                return 0.0;
            }
            score += best;
        }
        score + f32::from(self.weight) * 0.02
    }
}

/// How much a typed word is like a known one, 0 to 1: the same, a beginning,
/// the same stem, or a misspelling.
fn alike(typed: &str, known: &str) -> f32 {
    if typed == known {
        return 1.0;
    }
    let (typed_len, known_len) = (typed.chars().count(), known.chars().count());
    if typed_len >= 2 && known.starts_with(typed) {
        // Two letters begin many words; a nearly complete word is nearly sure.
        #[expect(clippy::cast_precision_loss, reason = "lengths of words")]
        let share = typed_len as f32 / known_len as f32;
        return 0.45 + 0.45 * share;
    }
    if typed_len >= 4 && known_len >= 4 && stem(typed) == stem(known) {
        return 0.85;
    }
    let allowed = match typed_len {
        0..=3 => return 0.0,
        4..=6 => 1,
        _ => 2,
    };
    if typed_len.abs_diff(known_len) > allowed {
        return 0.0;
    }
    match strsim::damerau_levenshtein(typed, known) {
        1 => 0.7,
        2 if allowed >= 2 => 0.5,
        _ => 0.0,
    }
}

/// Cuts common English endings, so that "bakes", "baker" and "baking" meet.
fn stem(word: &str) -> &str {
    for ending in ["ings", "ing", "ers", "er", "ies", "es", "ed", "s", "y", "e"] {
        if let Some(start) = word.strip_suffix(ending)
            && start.chars().count() >= 3
        {
            return start;
        }
    }
    word
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}
