#!/usr/bin/env bash
# Runs all tests, those against real servers included. Words are passed on to `cargo test`.
# Servers are installed into .cache/servers and run on this machine's loopback address only.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/needs.sh tests
# Meanwhile the tests are built.
tests/servers/install.sh .cache/servers &
install=$!
cargo test --locked --no-run "$@"
wait "$install"
cargo test --locked "$@"
if [ $# -eq 0 ]; then
    # The whole way in a real window, with nothing else beside it.
    cargo test --locked --test accounts window:: -- --ignored --test-threads 1
fi
