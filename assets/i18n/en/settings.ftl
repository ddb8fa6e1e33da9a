### The settings, and the dialogs for opening a plan file.

## The choice of the app's language. The languages themselves are named in their own words.

settings-language-name = Language
# Not a certain language, but the one that the computer is set to.
settings-language-system = My desktop’s language
