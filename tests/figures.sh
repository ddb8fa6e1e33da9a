#!/usr/bin/env bash
# Prints each figure behind the promises of the preview, the plan and the search beside its target:
# fidelity to each network, nearness to the best choice, speeds, and what newcomers' words find.
# Builds the program twice (for tests and for measuring) and takes about a quarter of an hour.
# Ends with failure when a target is missed.
set -uo pipefail
cd "$(dirname "$0")/.."
missed=0

part() {
  local title=$1
  shift
  printf '\n== %s\n' "$title"
  "$@" || missed=1
}

# Runs the tests of one name and prints what they print, without the runner's own lines.
# A name that no test has any more is a failure.
figures() {
  local out status=0
  out=$(cargo test --locked --test "$1" "$2" -- --nocapture 2>&1) || status=1
  grep -Ev '^$|^running |^test .* \.\.\. ok$|^test .* running for over|^ +(Finished|Running|Compiling|Blocking)' <<<"$out"
  grep -q '^test .* \.\.\. ok$' <<<"$out" || status=1
  return "$status"
}

packaging/needs.sh tests
tests/servers/install.sh .cache/servers >/dev/null || missed=1
part 'Is the preview what one would get? Compared after really following' figures live fidelity
echo "Mastodon's own rules cannot be run here: they rest on cases taken from its source, below."
echo "Bluesky's Following tab is compared with a second rewriting of its client's rules."
part 'Mastodon: cases of its home timeline, rule by rule' figures domain home::mastodon
part 'Is the plan as good as can be? Against an exact solver; targets: mean .98, worst .95' \
  figures quality near_the_best
part 'Does the search find what newcomers type? Target: 95 % among the first three' \
  figures catalogue what_newcomers_type_finds
part 'And with words that nothing was tuned to? No target' \
  figures catalogue what_newcomers_type_otherwise
part 'How long does choosing take, and how little does it change?' cargo bench --quiet --locked --bench engine
part 'How long does a keystroke of the search take?' cargo bench --quiet --locked --bench search
exit "$missed"
