# Sourced by each make-report, with the folder that the reports go to. It takes a copy of the sample to a place that is on
# no one's machine, as a CI job would see it, goes there, and gives:
#   need PROGRAM PACKAGE…    stops where the program is missing, and says which Debian packages have it
#   tool NAME COMMAND…       $tool: the folder NAME outside the checkout, which COMMAND has filled; it is the last argument
#   begin NAME               begins the folder NAME of reports
#   keep FILE [NAME]         puts a report into it
#   print COMMAND…           runs a command; what it prints goes to the folder's printed.txt
#   print_from START COMMAND…   the same, from the first line that has START in it
#   lcov_says FILE           what LCOV prints of an lcov report
#   expect FORMAT FILES BY…  notes in expected.json what was printed of reports; `itself` is what the report says of itself
#   but METRIC READ BECAUSE  where we read something else of the last report than the tool prints: COVERED/TOTAL, or nothing
#   refuse FORMAT FILE WORDS    notes that a report cannot be read, and words of the reason

here=$(cd "$(dirname "$0")" && pwd)
samples=$(dirname "$here")
language=$(basename "$here")

fail() {
  echo "$1" >&2
  exit 1
}

need() {
  command -v "$1" >/dev/null ||
    fail "missing: $1, for the coverage reports of $language. On Debian: apt-get install --no-install-recommends ${*:2}"
}

# What was broken off while it was made is made anew.
tool() {
  tool=${XDG_CACHE_HOME:-$HOME/.cache}/grpc-fixtures-action/coverage/$1
  [[ ! -e $tool/.complete ]] || return 0
  rm -rf "$tool"
  mkdir -p "$tool"
  "${@:2}" "$tool" >&2
  touch "$tool/.complete"
}

begin() {
  reports=$out/$1
  rm -rf "$reports"
  mkdir -p "$reports"
}

keep() {
  cp "$1" "$reports/${2-$(basename "$1")}"
}

print() {
  print_from "" "$@"
}

# The lines before it tell the time.
print_from() {
  local output
  output=$("${@:2}" 2>&1) || fail "$output"
  {
    echo "\$ ${*:2}"
    awk -v start="$1" 'index($0, start) || start == "" { found = 1 } found' <<<"$output"
    echo
  } >>"$reports/printed.txt"
}

lcov_says() {
  print lcov --rc lcov_branch_coverage=1 --summary "$1"
}

expect() {
  node "$samples/expected.mjs" expect "$reports" "$@"
}

refuse() {
  node "$samples/expected.mjs" refuse "$reports" "$@"
}

but() {
  node "$samples/expected.mjs" but "$reports" "$@"
}

[[ -n ${1-} ]] || fail "usage: $0 <folder for the reports>"
mkdir -p "$1"
out=$(cd "$1" && pwd)

# Colours are for terminals, and some tools print less in CI.
export NO_COLOR=1 LC_ALL=C.UTF-8 TZ=UTC
unset FORCE_COLOR CLICOLOR_FORCE CI GITHUB_ACTIONS
# The Node.js that `npm ci` installs in this repository comes before an older one.
PATH=$(cd "$samples/../.." && pwd)/node_modules/.bin:$PATH
need node nodejs

place=${SAMPLE_PLACE:-/srv/checkout/app}
[[ ! -e $place ]] || fail "$place is there already: remove it, or set SAMPLE_PLACE to a folder that can be made"
# The outermost folder that is made for it: what was there before stays.
made=$place
while [[ ! -e $(dirname "$made") ]]; do made=$(dirname "$made"); done
mkdir -p "$place" || fail "$place cannot be made: set SAMPLE_PLACE to a folder that can"
leave() {
  cd /
  rm -rf "$made"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
cp -R "$here" "$place/$language"
cd "$place/$language"
