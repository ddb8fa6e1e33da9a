//! How far a misspelling is from a word.

/// Longest word that is compared letter by letter, in characters.
pub(super) const MAX_CHARS: usize = 32;

/// Letters to change, add, drop or swap with their neighbour to make one word of the other
/// (optimal string alignment); nothing if more than `most`, or if a word is longer than 32 letters.
pub(super) fn distance(typed: &[char], known: &[char], most: u8) -> Option<u8> {
    if typed.len().abs_diff(known.len()) > usize::from(most)
        || typed.len().max(known.len()) > MAX_CHARS
    {
        return None;
    }
    let mut before = [u8::MAX; MAX_CHARS + 1];
    let mut above = [u8::MAX; MAX_CHARS + 1];
    for (cost, cell) in (0..).zip(above.iter_mut().take(known.len() + 1)) {
        *cell = cost;
    }
    let mut left_letter = None;
    for (row, &letter) in (1..).zip(typed) {
        let mut current = [u8::MAX; MAX_CHARS + 1];
        let mut left = row;
        let mut corner = above[0];
        let mut least = row;
        let mut known_left = None;
        let mut swap_corner = None;
        if let Some(first) = current.first_mut() {
            *first = row;
        }
        let cells = current.iter_mut().skip(1).zip(above.iter().skip(1));
        for (((cell, &up), &swapped), &other) in cells.zip(&before).zip(known) {
            let mut cost = corner.saturating_add(u8::from(letter != other));
            cost = cost.min(up.saturating_add(1)).min(left.saturating_add(1));
            if known_left == Some(letter)
                && left_letter == Some(other)
                && let Some(far) = swap_corner
            {
                cost = cost.min(u8::saturating_add(far, 1));
            }
            *cell = cost;
            least = least.min(cost);
            left = cost;
            corner = up;
            known_left = Some(other);
            swap_corner = Some(swapped);
        }
        if least > most {
            return None;
        }
        before = above;
        above = current;
        left_letter = Some(letter);
    }
    above
        .get(known.len())
        .copied()
        .filter(|&distance| distance <= most)
}

/// Whether a word begins with what was typed but for one letter changed, added, dropped or
/// swapped with the next.
pub(super) fn starts_nearly(typed: &[char], known: &[char]) -> bool {
    let same = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed, known) = (typed.split_at(same).1, known.split_at(same).1);
    match (typed, known) {
        ([], _) => true,
        ([_], []) => true,
        (_, []) => false,
        ([letter, typed_on @ ..], [other, known_on @ ..]) => {
            let swapped = typed_on.first() == Some(other)
                && known_on.first() == Some(letter)
                && known_on
                    .get(1..)
                    .unwrap_or(&[])
                    .starts_with(typed_on.get(1..).unwrap_or(&[]));
            swapped
                || known_on.starts_with(typed_on)
                || known.starts_with(typed_on)
                || known_on.starts_with(typed)
        }
    }
}
