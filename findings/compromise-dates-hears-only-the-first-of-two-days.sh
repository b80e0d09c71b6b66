#!/usr/bin/env bash
# compromise-dates 3.9.0: "3-5 May 2019" is one day, the first of May; "May 3 to June 5, 2019" takes five years.
#
# The plugin finds dates in English text and gives each a start and an end. It reads "May 3-5, 2019" as 3 to 5 May and
# "3 May to 5 June 2019" as the five weeks that they are. A good engineer would expect the same of the two days with the
# month behind them, as half of the English-speaking world writes them, and of the same five weeks with the month in
# front. But "3-5 May 2019" and "from 3 to 5 May 2019" are the single day of 1 May 2019, a day that nobody named. In
# "from May 3 to June 5, 2019" the year is given to the start alone and the end falls in the year of today, so that an
# exhibition of five weeks lasts for as many years as have gone by.
#
# Seen, with today in 2024: 2019-05-01 to 2019-05-01 twice, and 2019-05-03 to 2024-06-05.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent compromise@14.17.0 compromise-dates@3.9.0
cat >days.mjs <<'JS'
import nlp from "compromise";
import dates from "compromise-dates";

nlp.plugin(dates);
const read = (phrase) => {
  const found = nlp(`The fair runs ${phrase}.`).dates({ today: "2024-05-15", timezone: "UTC" }).get();
  return found.map(({ start, end }) => `${start.slice(0, 10)} to ${end.slice(0, 10)}`).join("; ");
};
const expected = {
  "May 3-5, 2019": "2019-05-03 to 2019-05-05",
  "3-5 May 2019": "2019-05-01 to 2019-05-01",
  "from 3 to 5 May 2019": "2019-05-01 to 2019-05-01",
  "from 3 May to 5 June 2019": "2019-05-03 to 2019-06-05",
  "from May 3 to June 5, 2019": "2019-05-03 to 2024-06-05",
};
let isSo = true;
for (const [phrase, wanted] of Object.entries(expected)) {
  const seen = read(phrase);
  console.log(`${phrase} -> ${seen}`);
  isSo &&= seen === wanted;
}
if (!isSo) {
  console.error("compromise-dates behaves otherwise now.");
  process.exit(1);
}
JS
TZ=UTC node days.mjs
