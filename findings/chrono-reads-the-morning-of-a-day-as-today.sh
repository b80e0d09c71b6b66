#!/usr/bin/env bash
# chrono-node 2.10.3: "the morning of 3 May 2019" is today.
#
# chrono finds dates in running English and says which parts of each it knows. A good engineer would expect that "the
# morning of 3 May 2019" is at least 3 May 2019, as "3 May 2019 in the morning" and "3 May 2019" are. chrono does find
# the whole phrase (its text is "morning of 3 May 2019"), but the result knows no day, no month and no year: its date is
# noon of the day of reference. So are "the evening of May 3", "the night of 3 May" and "the morning of Tuesday": what
# a report says of a past year is dated to the day of the report, with the date's own words as evidence.
#
# Seen, with 15 May 2024 as the day of reference: the four phrases are 2024-05-15 with nothing known; the others 3 May.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3
cat >morning.mjs <<'JS'
import * as chrono from "chrono-node";

const reference = { instant: new Date("2024-05-15T12:00:00Z"), timezone: 0 };
const read = (phrase) => {
  const [result, ...rest] = chrono.parse(`It began ${phrase}.`, reference);
  const known = ["year", "month", "day", "weekday"].filter((part) => result.start.isCertain(part));
  return { text: result.text, day: result.start.date().toISOString().slice(0, 10), known, results: 1 + rest.length };
};
const lost = {
  "on the morning of 3 May 2019": "morning of 3 May 2019",
  "on the evening of May 3, 2019": "evening of May 3, 2019",
  "on the night of 3 May": "night of 3 May",
  "on the morning of Tuesday": "morning of Tuesday",
};
let isSo = true;
for (const [phrase, text] of Object.entries(lost)) {
  const seen = read(phrase);
  console.log(`${phrase} ->`, JSON.stringify(seen));
  isSo &&= seen.text === text && seen.day === "2024-05-15" && seen.known.length === 0 && seen.results === 1;
}
for (const phrase of ["on 3 May 2019", "on 3 May 2019 in the morning"]) {
  const seen = read(phrase);
  console.log(`${phrase} ->`, JSON.stringify(seen));
  isSo &&= seen.day === "2019-05-03";
}
if (!isSo) {
  console.error("chrono-node behaves otherwise now.");
  process.exit(1);
}
JS
TZ=UTC node morning.mjs
