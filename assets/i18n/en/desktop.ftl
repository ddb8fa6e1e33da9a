### What the desktop decides: contrast, motion, and the fonts that it has or has not.

# Over the choice of more contrast.
desktop-high-contrast = High contrast

# Explains it.
desktop-high-contrast-help = Text and lines stand out more clearly from what is behind them.

# A choice: always, whatever the desktop is set to.
desktop-always = Always

# Stands in place of a post.
desktop-no-font = This post is written in a script that your computer has no font for.

# Stands under a post.
desktop-no-font-part = Part of this post is written in a script that your computer has no font for.

# The same; $scripts names scripts, in brackets: "Arabic, Thai".
desktop-no-font-named = This post is written in a script that your computer has no font for ({ $scripts }).

# The same, under a post.
desktop-no-font-part-named = Part of this post is written in a script that your computer has no font for ({ $scripts }).

# Under a post with single signs that no font can draw.
desktop-no-signs = Some signs in this post are missing, because your computer has no font for them.

# In place of a name, a title or a warning that cannot be drawn.
desktop-written-in = Written in { $script }

# The same where the script has no name.
desktop-written-elsewhere = Written in another script

## Names of scripts, as they stand after "Written in" and in brackets.

desktop-script-arab = Arabic
desktop-script-armn = Armenian
desktop-script-beng = Bengali
desktop-script-cher = Cherokee
desktop-script-deva = Devanagari
desktop-script-ethi = Ethiopic
desktop-script-geor = Georgian
desktop-script-gujr = Gujarati
desktop-script-guru = Gurmukhi
desktop-script-hang = Korean
desktop-script-hani = Chinese
desktop-script-hebr = Hebrew
desktop-script-hira = Japanese
desktop-script-khmr = Khmer
desktop-script-knda = Kannada
desktop-script-laoo = Lao
desktop-script-mlym = Malayalam
desktop-script-mong = Mongolian
desktop-script-mymr = Burmese
desktop-script-orya = Odia
desktop-script-sinh = Sinhala
desktop-script-syrc = Syriac
desktop-script-taml = Tamil
desktop-script-telu = Telugu
desktop-script-thaa = Thaana
desktop-script-thai = Thai
desktop-script-tibt = Tibetan
