#!/usr/bin/env bash
# Makes pictures of every screen in every state, light and dark, in the usual and the smallest
# window, some of them in each language, enlarged and on a large screen, and of all components.
# Takes the folder to write into (target/gallery if none is given) and, after it, a part of the
# names of the pictures that are wanted.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-target/gallery}
mkdir -p "$folder"
# What is no screen any more has no picture.
find "$folder" -maxdepth 1 -name '*.png' -delete
FIRSTFEED_GALLERY=$(realpath "$folder") FIRSTFEED_ONLY=${2:-} \
    cargo test --locked --quiet --test screens gallery::
echo "$(find "$folder" -name '*.png' | wc -l) pictures lie in $folder."
