#!/usr/bin/env bash
# Lighthouse on sites of 60 and of 1,000 events, served gzipped: fails where one of the four scores is not 100.
#   mvn -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
#   src/benchmark/lighthouse.sh
# Needs Node.js 20 or later with npm, and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
lighthouse=(npx --yes lighthouse@13.5.0)
classpath="target/test-classes:target/classes:$(cat target/classpath)"
export CHROME_PATH="${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

check() { # URL FORM-FACTOR
  local preset=()
  [ "$2" = mobile ] || preset=(--preset=desktop)
  "${lighthouse[@]}" "$1" --quiet "${preset[@]}" \
    --only-categories=performance,accessibility,best-practices,seo --output=json --output-path="$work/report.json" \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const scores = Object.values(report.categories).map(c => [c.title, Math.round(100 * c.score)]);
    console.log("| " + [process.argv[2], process.argv[3], ...scores.map(s => s.join(" "))].join(" | ") + " |");
    for (const audit of Object.values(report.audits)) {
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") {
        console.log("  " + audit.id + ": " + audit.title + " " + (audit.displayValue || ""));
      }
    }
    process.exit(scores.every(s => s[1] === 100) ? 0 : 1);' "$work/report.json" "$1" "$2" || result=1
}

for size in 60 1000; do
  mkfifo "$work/stop$size"
  java -cp "$classpath" io.github.dateline.page.SiteHost "$size" 0 < "$work/stop$size" > "$work/url" &
  exec 3> "$work/stop$size"
  until [ -s "$work/url" ]; do sleep 0.2; done
  top=$(cat "$work/url")
  echo "$size events"
  pages=("$top" "${top}sources/article-0.html")
  [ "$size" = 60 ] || pages+=("${top}years/2016.html" "${top}articles.html")
  for page in "${pages[@]}"; do
    check "$page" mobile
    check "$page" desktop
  done
  exec 3>&-
  wait $!
  rm "$work/url"
done
exit $result
