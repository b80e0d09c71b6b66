#!/usr/bin/env bash
# chrono-node 2.10.3: "2,000 years ago" is this year, "two and a half years ago" is six months ago.
#
# chrono reads "100 years ago", "ten years ago", "2.5 years ago" and "half a year ago". A good engineer would expect of a
# number that it cannot read that nothing is found. But the search starts again inside of the number: of "2,000 years
# ago" it takes "000 years ago", which is the year of reference, of "1,200 years ago" it takes "200 years ago", of
# "1,500 days ago" 500 days, and of "two and a half years ago" "half years ago". Every result looks like a good one,
# with a year that is known; only its text betrays where it began.
#
# Seen, with 15 May 2024 as the day of reference: 2024, 1824, 2023-01-01 and 2023-11; and 2000 years ago, without the
# comma, is the year 24.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3
cat >years.mjs <<'JS'
import * as chrono from "chrono-node";

const reference = { instant: new Date("2024-05-15T12:00:00Z"), timezone: 0 };
const expected = {
  "2,000 years ago": "000 years ago: 2024-05-15",
  "1,200 years ago": "200 years ago: 1824-05-15",
  "1,500 days ago": "500 days ago: 2023-01-01",
  "two and a half years ago": "half years ago: 2023-11-15",
  "2.5 years ago": "2.5 years ago: 2021-11-15",
  "2000 years ago": "2000 years ago: 0024-05-15",
};
let isSo = true;
for (const [phrase, wanted] of Object.entries(expected)) {
  const results = chrono.parse(`The harbour was built ${phrase}.`, reference);
  const seen = results.map(({ text, start }) => `${text}: ${start.date().toISOString().slice(0, 10)}`).join("; ");
  console.log(`${phrase} -> ${seen}`);
  isSo &&= seen === wanted;
}
if (!isSo) {
  console.error("chrono-node behaves otherwise now.");
  process.exit(1);
}
JS
TZ=UTC node years.mjs
