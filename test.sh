#!/usr/bin/env bash
# Installs what the tests need, builds everything with warnings as errors, and runs every test.
#   ./test.sh              everything
#   ./test.sh --no-install leave the system packages alone; tests that need one are skipped with the reason
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi; }

has_driver() { ldconfig -p 2>/dev/null | grep -q 'libmongoc-1\.0\.so\.0' || ls /usr/lib/libmongoc-1.0.so.0 /opt/homebrew/lib/libmongoc-1.0*.dylib /usr/local/lib/libmongoc-1.0*.dylib >/dev/null 2>&1; }

install_driver() {
  if command -v apt-get >/dev/null; then
    as_root apt-get update -qq
    local package
    package=$(apt-cache search --names-only '^libmongoc-1.0-0(t64)?$' | cut -d' ' -f1 | head -n1)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${package:-libmongoc-1.0-0}"
  elif command -v apk >/dev/null; then
    as_root apk add --no-cache mongo-c-driver
  elif command -v brew >/dev/null; then
    brew install mongo-c-driver@1
  else
    return 1
  fi
}

# Programs from npm that the tests start on loopback and find in tests/tools: a judge of the broker's published API descriptions, and a
# server with DynamoDB's interface (unless DYNAMODB_TEST_URI names another one).
has_tools() { [ -x tests/tools/node_modules/.bin/prism ] && [ -x tests/tools/node_modules/.bin/dynalite ]; }

install_tools() {
  if ! command -v npm >/dev/null && command -v apt-get >/dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm
  fi
  command -v npm >/dev/null && npm ci --prefix tests/tools --ignore-scripts --no-audit --no-fund --loglevel=error
}

command -v dotnet >/dev/null || { echo "test.sh needs the .NET SDK 10: https://dotnet.microsoft.com/download" >&2; exit 1; }

if [ "${1:-}" != "--no-install" ] && ! has_driver; then
  say "Installing MongoDB's C driver"
  install_driver || echo "It could not be installed; the tests of the live source will be skipped and say so." >&2
fi

if [ "${1:-}" != "--no-install" ] && ! has_tools; then
  say "Installing the judge of the broker's API and the server with DynamoDB's interface"
  install_tools || echo "They could not be installed; the tests that need them will be skipped and say so." >&2
fi

say "Building"
dotnet build DashboardCreator.sln --configuration Release

say "Testing"
status=0
passed=0 failed=0 skipped=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for project in tests/*.Tests; do
  name=$(basename "$project")
  dotnet test "$project" --configuration Release --no-build --nologo \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results" || status=1
  counters=$(grep -o '<Counters [^>]*>' "$results/$name.trx" || true)
  count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters" | head -n1; }
  total=$(count total); executed=$(count executed); good=$(count passed)
  if [ -z "$total" ]; then echo "No results from $name" >&2; status=1; continue; fi
  passed=$((passed + good)); failed=$((failed + executed - good)); skipped=$((skipped + total - executed))
done

[ "$failed" = 0 ] || status=1
[ "$passed" -gt 0 ] || { echo "No test ran." >&2; status=1; }
printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
exit $status
