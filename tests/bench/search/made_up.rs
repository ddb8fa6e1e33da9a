//! People who do not exist, and what is typed to find them. The same on every run.

use std::collections::BTreeSet;

use fastrand::Rng;

/// Somebody to be found.
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) about: String,
    pub(crate) weight: u8,
}

const SEED: u64 = 20_260;
const STARTS: [&str; 24] = [
    "b", "br", "c", "ch", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "r", "s",
    "st", "t", "tr", "v", "w", "",
];
const MIDDLES: [&str; 10] = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "a", "e"];
const ENDS: [&str; 12] = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "ck", "th"];
const HOSTS: [&str; 6] = [
    ".social", ".example", ".town", ".online", ".garden", ".science",
];

/// Words of which few are very common and most are rare (Zipf).
struct Words {
    words: Vec<String>,
    /// Sums of the words' shares, rising.
    sums: Vec<f64>,
}

impl Words {
    fn new(rng: &mut Rng, count: usize) -> Self {
        let mut known = BTreeSet::new();
        let mut words = Vec::with_capacity(count);
        let mut sums = Vec::with_capacity(count);
        let mut sum = 0.0;
        let mut rank = 1.0;
        while words.len() < count {
            let word = word(rng);
            if word.len() > 2 && known.insert(word.clone()) {
                words.push(word);
                sum += 1.0 / rank;
                rank += 1.0;
                sums.push(sum);
            }
        }
        Self { words, sums }
    }

    fn pick(&self, rng: &mut Rng) -> &str {
        let aim = rng.f64() * self.sums.last().copied().unwrap_or_default();
        let at = self.sums.partition_point(|&sum| sum < aim);
        self.words.get(at).map_or("", String::as_str)
    }
}

fn word(rng: &mut Rng) -> String {
    let pick = |rng: &mut Rng, from: &[&'static str]| rng.choice(from).copied().unwrap_or("");
    let syllables = rng.usize(1..=4);
    (0..syllables)
        .flat_map(|_| [pick(rng, &STARTS), pick(rng, &MIDDLES), pick(rng, &ENDS)])
        .collect()
}

/// So many people.
pub(crate) fn people(count: usize) -> Vec<Person> {
    let mut rng = Rng::with_seed(SEED);
    let first_names = Words::new(&mut rng, 4_000);
    let surnames = Words::new(&mut rng, (count / 8).clamp(4_000, 80_000));
    let about = Words::new(&mut rng, 30_000);
    let hosts = Words::new(&mut rng, 2_000);
    (0..count)
        .map(|_| {
            let first = first_names.pick(&mut rng).to_owned();
            let last = surnames.pick(&mut rng).to_owned();
            let handle = match rng.u8(0..4) {
                0 => format!("{first}{last}"),
                1 => format!("{first}_{last}"),
                2 => format!("{first}{}", rng.u32(1..10_000)),
                _ => format!("{last}.{}", about.pick(&mut rng)),
            };
            let ending = rng.choice(HOSTS).unwrap_or(".example");
            let words = rng.usize(3..=12);
            let about: Vec<&str> = (0..words).map(|_| about.pick(&mut rng)).collect();
            Person {
                name: format!("{} {}", capital(&first), capital(&last)),
                address: format!("{handle}@{}{ending}", hosts.pick(&mut rng)),
                about: about.join(" "),
                weight: rng.u8(1..=9),
            }
        })
        .collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// Every beginning of so many queries: names, handles, words about people, mixtures of them,
/// and all of these misspelt.
pub(crate) fn keystrokes(people: &[Person], queries: usize) -> Vec<String> {
    let mut rng = Rng::with_seed(SEED + 1);
    (0..queries)
        .filter_map(|_| {
            let person = rng.choice(people)?;
            let other = rng.choice(people)?;
            let mut names = person.name.split(' ');
            let (first, last) = (names.next()?, names.next()?);
            let query = match rng.u8(0..8) {
                0 => person.name.clone(),
                1 => last.to_owned(),
                2 => format!("@{}", person.address),
                3 => person
                    .about
                    .split(' ')
                    .take(2)
                    .collect::<Vec<_>>()
                    .join(" "),
                4 => format!("{first} {}", person.about.split(' ').next()?),
                5 => format!("{last} {first}"),
                // Words of two people: mostly found nowhere together.
                6 => format!("{first} {}", other.name.split(' ').nth(1)?),
                _ => person.about.split(' ').next()?.to_owned(),
            };
            Some(if rng.u8(0..3) == 0 {
                misspelt(&mut rng, &query)
            } else {
                query
            })
        })
        .flat_map(|query| {
            let ends: Vec<usize> = query
                .char_indices()
                .map(|(at, c)| at + c.len_utf8())
                .collect();
            ends.into_iter()
                .filter_map(|end| query.get(..end).map(str::to_owned))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// One letter dropped, doubled, changed or swapped with the next.
fn misspelt(rng: &mut Rng, query: &str) -> String {
    let mut chars: Vec<char> = query.chars().collect();
    let at = rng.usize(0..chars.len());
    match rng.u8(0..4) {
        0 => {
            chars.remove(at);
        }
        1 => chars.insert(at, chars.get(at).copied().unwrap_or('e')),
        2 => chars.splice(at..=at, [rng.lowercase()]).for_each(drop),
        _ => chars.swap(at, (at + 1).min(query.chars().count() - 1)),
    }
    chars.into_iter().collect()
}
