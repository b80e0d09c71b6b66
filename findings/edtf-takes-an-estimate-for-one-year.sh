#!/usr/bin/env bash
# edtf 4.11.1: "1950S2", some year from 1900 to 1999, begins and ends in 1950.
#
# In ISO 8601-2, level 2, a year may say how many of its digits are significant: "1950S2" is some year between 1900 and
# 1999, estimated to be 1950. edtf.js reads that, keeps it when it writes the date again, and gives every date a min and
# a max that "covers" works with: those of "19XX", which says the same without the estimate, span the century. A good
# engineer would expect the same of "1950S2". But the digits are only kept, not used: its min is the first and its max
# the last instant of 1950, and it does not cover 1930. "1900S1", a year of a thousand, is one year as well.
#
# Seen: 19XX spans 1900 to 1999 and covers 1930; 1950S2 spans 1950 to 1950 and does not; 1900S1 spans 1900 to 1900.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
cat >estimate.mjs <<'JS'
import edtf from "edtf";

const year = (instant) => new Date(instant).getUTCFullYear();
const expected = {
  "19XX": "1900 to 1999, covers 1930: true",
  "1950S2": "1950 to 1950, covers 1930: false",
  "1900S1": "1900 to 1900, covers 1930: false",
};
let isSo = true;
for (const [text, wanted] of Object.entries(expected)) {
  const date = edtf(text);
  const seen = `${year(date.min)} to ${year(date.max)}, covers 1930: ${date.covers(edtf("1930"))}`;
  console.log(`${date.edtf} -> ${seen}`);
  isSo &&= seen === wanted && date.edtf === text;
}
if (!isSo) {
  console.error("edtf behaves otherwise now.");
  process.exit(1);
}
JS
node estimate.mjs
