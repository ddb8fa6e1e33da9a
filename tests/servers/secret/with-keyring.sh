#!/usr/bin/env bash
# Runs a command in a D-Bus session of its own with its own GNOME keyring; nothing outlives it.
#   with-keyring.sh open|locked|empty|none COMMAND...
# open: unlocked; locked: there, but locked, and nobody can be asked for the password; empty: a
# daemon without any collection; none: a bus without a keyring.
# KEYRING_DIR, if set, is a folder for the keyring's files, kept between runs.
set -euo pipefail
mode=$1
shift
base=$(mktemp -d)
trap 'rm -rf "$base"' EXIT
mkdir -m 700 "$base/run"
mkdir -p "${KEYRING_DIR:-$base/data}" "$base/config" "$base/cache"
export XDG_RUNTIME_DIR=$base/run XDG_DATA_HOME=${KEYRING_DIR:-$base/data}
export XDG_CONFIG_HOME=$base/config XDG_CACHE_HOME=$base/cache KEYRING_MODE=$mode
# Without service files nothing is started by itself: who is absent stays absent.
cat >"$base/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
dbus-run-session --config-file="$base/bus.conf" -- bash -c '
  set -euo pipefail
  daemon=
  if [ "$KEYRING_MODE" != none ]; then
    # A line with the (empty) password makes and opens the default collection; no line makes none.
    if [ "$KEYRING_MODE" = empty ]; then password=; else password="\n"; fi
    printf "$password" | env -u DISPLAY -u WAYLAND_DISPLAY \
      gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    trap "kill $daemon 2>/dev/null; wait $daemon 2>/dev/null || true" EXIT
    login=/org/freedesktop/secrets/collection/login
    for i in $(seq 1 200); do
      if [ "$KEYRING_MODE" = empty ]; then
        gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
          -m org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && break
      else
        gdbus call --session -d org.freedesktop.secrets -o $login \
          -m org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked \
          2>/dev/null | grep -q false && break
      fi
      [ "$i" != 200 ] || { echo "the keyring did not come up" >&2; exit 97; }
      sleep 0.05
    done
    if [ "$KEYRING_MODE" = locked ]; then
      gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
        -m org.freedesktop.Secret.Service.Lock "[objectpath \"$login\"]" >/dev/null
    fi
  fi
  "$@"' with-keyring "$@"
