#!/usr/bin/env bash
# Makes sure of the Debian packages that Firstfeed needs and that are missing here.
#   needs.sh app     to build the app and open its window
#   needs.sh tests   what the tests need besides
# On other systems it installs nothing and says what is needed.
set -euo pipefail
case ${1:-} in
app)
  # A C compiler for SQLite and ring; X11, keyboard and GL libraries are loaded at run time.
  packages="gcc libc6-dev libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6 libgl1 libegl1 ca-certificates"
  ;;
tests)
  # A virtual screen with a software GL driver for the tests in a real window, and what a screen
  # reader needs there: a session bus, AT-SPI on it, and Python's way to both.
  packages="gcc libc6-dev libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6 libgl1 libegl1 libgl1-mesa-dri ca-certificates xvfb xdotool x11-utils dbus at-spi2-core python3-gi"
  ;;
*)
  sed -n 2,5p "$0"
  exit 2
  ;;
esac
if ! command -v dpkg-query >/dev/null; then
  echo "This is not a Debian system. Firstfeed needs what Debian calls: $packages" >&2
  exit 0
fi
missing=
for package in $packages; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
root=
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Please install these Debian packages:$missing" >&2
    exit 1
  fi
  root=sudo
fi
echo "installing Debian packages:$missing"
$root apt-get update -q
# The names are meant to be split into words.
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -q --no-install-recommends $missing
