//! A language that nobody speaks: English with accents, about 40 % longer.
//!
//! Whatever has no room for it has none for German either, and whatever comes without accents
//! did not come from the messages.

use std::borrow::Cow;

/// The words between the variables of a message, lengthened.
pub(super) fn lengthened(words: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(words.len() * 2);
    // Names of marks around words are not for people.
    let mut in_mark = false;
    for letter in words.chars() {
        in_mark = letter == '<' || (in_mark && letter != '>');
        if in_mark {
            longer.push(letter);
            continue;
        }
        let (accented, times) = match letter {
            'a' => ('á', 2),
            'e' => ('é', 2),
            'i' => ('í', 2),
            'o' => ('ö', 2),
            'u' => ('ü', 2),
            'c' => ('ç', 1),
            'n' => ('ñ', 1),
            'y' => ('ý', 1),
            'A' => ('Á', 1),
            'E' => ('É', 1),
            'I' => ('Í', 1),
            'O' => ('Ö', 1),
            'U' => ('Ü', 1),
            'C' => ('Ç', 1),
            'N' => ('Ñ', 1),
            'Y' => ('Ý', 1),
            other => (other, 1),
        };
        longer.extend(std::iter::repeat_n(accented, times));
    }
    Cow::Owned(longer)
}

#[cfg(test)]
mod tests {
    use super::lengthened;

    #[test]
    fn words_become_longer_and_stay_readable() {
        let words = "Tell us what you care about.";
        assert_eq!(lengthened(words), "Tééll üüs wháát ýööüü çááréé áábööüüt.");
    }

    #[test]
    fn marks_around_words_stay() {
        assert_eq!(lengthened("a <list>list</list>"), "áá <list>lííst</list>");
    }
}
