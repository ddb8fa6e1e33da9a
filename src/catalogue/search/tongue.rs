//! How other languages write: what the search over topics has to know of each.

use std::borrow::Cow;

use super::words::fold;
use crate::domain::model::Language;

/// Habits of a language.
#[derive(Debug)]
pub(super) struct Tongue {
    /// Words that say nothing about a topic, as they are after folding, with spaces between.
    stop_words: &'static str,
    /// Common endings with spaces between, each before those that it ends with.
    endings: &'static str,
    /// Fewest letters that are left of a word.
    least_stem: usize,
    /// Whether "ä" may be typed "ae".
    pub(super) umlauts: bool,
    /// Whether words are written together, with the one that tells most at the end.
    pub(super) compounds: bool,
    /// Whether small words are cut before a vowel and joined with an apostrophe.
    elides: bool,
}

impl Tongue {
    /// The habits of a language; `None` for English, which the search knows by itself.
    pub(super) const fn of(language: Language) -> Option<&'static Self> {
        match language {
            Language::System | Language::English => None,
            Language::German => Some(&GERMAN),
            Language::Spanish => Some(&SPANISH),
            Language::French => Some(&FRENCH),
            Language::Portuguese => Some(&PORTUGUESE),
        }
    }

    pub(super) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.split(' ').any(|known| known == word)
    }

    /// Cuts common endings, so that "jardinier" and "jardinière" meet.
    pub(super) fn stem<'a>(&self, word: &'a str) -> &'a str {
        let mut stems = self.endings.split(' ').filter_map(|ending| {
            word.strip_suffix(ending)
                .filter(|stem| stem.chars().count() >= self.least_stem)
        });
        stems.next().unwrap_or(word)
    }

    /// "l’infirmière" as "l infirmière".
    pub(super) fn unelided<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.elides || !text.contains(['\'', '’']) {
            return Cow::Borrowed(text);
        }
        let mut apart = String::with_capacity(text.len());
        let mut start = 0;
        for (at, letter) in text.char_indices() {
            let apostrophe = matches!(letter, '\'' | '’');
            let before = text.get(start..at).unwrap_or_default();
            if apostrophe && is_elided(before) {
                apart.push(' ');
            } else {
                apart.push(letter);
            }
            if !letter.is_alphanumeric() {
                start = at + letter.len_utf8();
            }
        }
        Cow::Owned(apart)
    }

    /// The ways in which a word or a phrase may be typed, made comparable.
    pub(super) fn forms(&self, text: &str) -> Vec<String> {
        let text = self.unelided(text);
        let mut forms = vec![fold(&text)];
        if self.umlauts {
            let spelt = fold(&spelt_out(&text));
            if !forms.contains(&spelt) {
                forms.push(spelt);
            }
        }
        forms
    }
}

fn is_elided(word: &str) -> bool {
    ELIDED.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// "Gärtner" as "Gaertner".
fn spelt_out(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len() + 4);
    for letter in text.chars() {
        match letter {
            'ä' | 'Ä' => spelt.push_str("ae"),
            'ö' | 'Ö' => spelt.push_str("oe"),
            'ü' | 'Ü' => spelt.push_str("ue"),
            other => spelt.push(other),
        }
    }
    spelt
}

const ELIDED: [&str; 14] = [
    "l", "d", "j", "m", "n", "s", "c", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu",
];

/// "die" and "was" are words of English too, but say nothing there either. Not in the list is
/// what does say something in English: "art", "man", "war".
static GERMAN: Tongue = Tongue {
    stop_words: "\
        aber alle alles als am an arbeite auch auf aus bei beim bin da das dem den der des die \
        dinge doch ein eine einem einen einer es etwas fuer fur gern gerne habe ich im in \
        interessiere interessiert ist lese liebe mag mehr mein meine meinem meinen meiner mich \
        mir mit mochte moechte nach nicht noch nur oder ohne sachen sehr sich sind so thema \
        themen ueber uber um und uns unser unsere vom von vor was weil wie will wir zu zum zur",
    endings: "erinnen innen erin ern em en er es in e n s",
    least_stem: 4,
    umlauts: true,
    compounds: true,
    elides: false,
};

static SPANISH: Tongue = Tongue {
    stop_words: "\
        a al algo amo con cosas cual de del desde donde e el ella en encanta encantan es esta \
        este esto estoy gusta gustan gustaria hay interesa interesan la las le lo los mas me mi \
        mis mucho muy ni no nos nuestra nuestro o para pero por porque que quiero se si sin \
        sobre soy su sus tambien te tengo todo todos tu un una unas uno unos y ya yo",
    endings: "erias eria istas ista ismo eros eras ero era iendo ando ar er ir as os es a o e s",
    least_stem: 3,
    umlauts: false,
    compounds: false,
    elides: false,
};

static FRENCH: Tongue = Tongue {
    stop_words: "\
        a ai aime aimer alors au aussi aux avec beaucoup c ce ces cette chez choses comme d dans \
        de des du elle en est et il interesse interesser j je jusqu l la le les leur lorsqu m ma \
        mais me mes moi mon n ne nos notre nous on ou par pas plus pour presqu puisqu qu que \
        quelqu qui quoi s sa se ses si sont suis sur t ta te tes ton tous tout toute toutes \
        travaille tres trucs tu un une veux vos votre voudrais vous y",
    endings: "\
        ieres iere iers ier euses euse eurs eur ements ement antes ante ants ant ees ee es er e \
        s x",
    least_stem: 3,
    umlauts: false,
    compounds: false,
    elides: true,
};

static PORTUGUESE: Tongue = Tongue {
    stop_words: "\
        a adoro ao aos as ate com como coisas da das de do dos e ela ele em essa esse esta estou \
        eu gostaria gosto ha interessa interesso isso ja la mais mas me meu meus minha minhas \
        muito na nao nas no nos nossa nosso o os ou para pela pelo por pra quero que se sem seu \
        sobre sou sua tambem te tem tenho todos tudo um uma umas uns voce",
    endings: "\
        acoes acao eiras eiros eira eiro agens agem istas ista ismo endo ando oes ao ar er ir as \
        os es ns a o e m s",
    least_stem: 3,
    umlauts: false,
    compounds: false,
    elides: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_trade_meet() {
        for (tongue, words) in [
            (
                &GERMAN,
                &["gartner", "gartnerin", "gartnern", "gartnerinnen"][..],
            ),
            (&GERMAN, &["hund", "hunde", "hunden", "hundes"]),
            (
                &SPANISH,
                &["enfermera", "enfermero", "enfermeros", "enfermeria"],
            ),
            (
                &FRENCH,
                &["infirmier", "infirmiere", "infirmiers", "infirmieres"],
            ),
            (&FRENCH, &["chat", "chats"]),
            (&PORTUGUESE, &["enfermeira", "enfermeiro", "enfermagem"]),
        ] {
            let stems: Vec<&str> = words.iter().map(|word| tongue.stem(word)).collect();
            assert!(stems.windows(2).all(|two| two[0] == two[1]), "{stems:?}");
        }
        // Too little would be left.
        assert_eq!(GERMAN.stem("reis"), "reis");
        assert_eq!(FRENCH.stem("mer"), "mer");
    }

    #[test]
    fn umlauts_are_typed_in_two_ways_and_accents_are_left_out() {
        assert_eq!(
            GERMAN.forms("Gärten & Übung"),
            ["garten ubung", "gaerten uebung"]
        );
        assert_eq!(GERMAN.forms("Fußball"), ["fussball"]);
        assert_eq!(FRENCH.forms("Le cœur à l’œuvre"), ["le coeur a l oeuvre"]);
        assert_eq!(SPANISH.forms("Fútbol, niños"), ["futbol ninos"]);
        assert_eq!(PORTUGUESE.forms("Coração"), ["coracao"]);
    }

    #[test]
    fn small_words_come_off_the_next_one() {
        for (typed, apart) in [
            ("l'infirmière", "l infirmière"),
            ("J’aime l’histoire de l'art", "J aime l histoire de l art"),
            ("aujourd'hui", "aujourd'hui"),
            ("d’", "d "),
            ("", ""),
        ] {
            assert_eq!(FRENCH.unelided(typed), apart);
        }
        assert_eq!(GERMAN.unelided("l'art"), "l'art");
    }

    /// An ending that stands after a shorter one would never be cut.
    #[test]
    fn longer_endings_come_first() {
        for tongue in [&GERMAN, &SPANISH, &FRENCH, &PORTUGUESE] {
            for (at, ending) in tongue.endings.split(' ').enumerate() {
                let mut before = tongue.endings.split(' ').take(at);
                assert!(!before.any(|shorter| ending.ends_with(shorter)), "{ending}");
            }
            for word in tongue.stop_words.split(' ') {
                assert_eq!(fold(word), word);
                assert!(!word.is_empty());
            }
        }
    }
}
