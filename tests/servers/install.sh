#!/usr/bin/env bash
# Installs what the tests need into a folder: a Bluesky network, snac, and the exact solver that
# choices are compared with; and into the system what they need of Debian, a keyring among it.
#   install.sh FOLDER      some minutes the first time, a second when up to date
# Missing Debian packages are installed into the system (as root, or by sudo).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${1:?usage: install.sh FOLDER}

packages=
need() { command -v "$1" >/dev/null || packages="$packages $2"; }
need node nodejs
need npm npm
need g++ g++
need make make
need python3 python3
python3 -c 'import venv, ensurepip' 2>/dev/null || packages="$packages python3-venv"
need flock util-linux
need gpgv gpgv
need dbus-run-session dbus-daemon
need gnome-keyring-daemon gnome-keyring
need secret-tool libsecret-tools
need gdbus libglib2.0-bin
libcurl=$(dpkg-query -W -f '${db:Status-Status}' libcurl4 2>/dev/null || true)
[ "$libcurl" = installed ] || packages="$packages libcurl4"
[ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || packages="$packages debian-archive-keyring"
compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || packages="$packages postgresql"
if [ -n "$packages" ]; then
  command -v apt-get >/dev/null || {
    echo "The tests need a Debian system, or what Debian calls:$packages" >&2
    exit 1
  }
  root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Please install these Debian packages:$packages" >&2; exit 1; }
    root=sudo
  fi
  echo "installing Debian packages:$packages"
  $root apt-get update -q
  # The names are meant to be split into words.
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -q --no-install-recommends $packages
fi

mkdir -p "$cache"
"$here/snac/install.sh" "$cache/snac"
"$here/bsky/install.sh" "$cache/bsky"
"$here/exact/install.sh" "$cache/exact"
