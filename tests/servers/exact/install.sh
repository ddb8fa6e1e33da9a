#!/usr/bin/env bash
# Installs the exact solver (HiGHS) and the Python packages around it into a folder of their own.
#   install.sh FOLDER      some seconds the first time, less than a second when up to date
# Needs python3 with venv, 3.11 or later.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${1:?usage: install.sh FOLDER}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
exec 9>"$cache/.lock"
flock 9
want=$(cat "$here/requirements.txt" "$here/install.sh" | sha256sum | cut -d' ' -f1)
if [ "$(cat "$cache/.done" 2>/dev/null || true)" = "$want" ]; then
  echo "up to date: $cache"
  exit 0
fi
rm -f "$cache/.done"
python3 -m venv --clear "$cache/python"
timeout 600 "$cache/python/bin/python" -m pip install --quiet --disable-pip-version-check \
  --only-binary :all: --requirement "$here/requirements.txt"
# It loads.
"$cache/python/bin/python" -c 'import highspy; highspy.Highs'
echo "$want" >"$cache/.done"
echo "installed: $cache ($(du -sm "$cache" | cut -f1) MB)"
