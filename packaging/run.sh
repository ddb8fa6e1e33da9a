#!/usr/bin/env bash
# Builds Firstfeed and opens its window. Options and a plan file are passed on to it.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/needs.sh app
exec cargo run --release --locked --bin firstfeed -- "$@"
