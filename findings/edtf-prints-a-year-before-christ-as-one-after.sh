#!/usr/bin/env bash
# edtf 4.11.1: format() writes a year before Christ without saying so, and a season as the first of January.
#
# ISO 8601-2 counts years astronomically: -0043 is 44 BC. edtf.js reads it rightly and its format() writes dates for
# readers, with a mark for each uncertain and approximate part. A good engineer would expect "44 BC", or at worst "-43".
# But format() hands the date to Intl with no era: "-0043-03-15" is printed as 3/15/44 and "-0499" as 500, just as the
# dates of the years 44 and 500 AD are, and 0000 is printed as 1. A season has no branch of its own either: "2004-21",
# spring 2004, is printed as 1/1/2004, though neither a month nor a day is known.
#
# Seen: -0043-03-15 and 0044-03-15 both print as 3/15/44; -0499 and 0500 as 500; 2004-21 as 1/1/2004.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
cat >era.mjs <<'JS'
import edtf, { format } from "edtf";

const expected = {
  "-0043-03-15": "3/15/44",
  "0044-03-15": "3/15/44",
  "-0499": "500",
  "0500": "500",
  "0000": "1",
  "2004-21": "1/1/2004",
  "2004-06?": "6/2004 (?)",
};
let isSo = true;
for (const [date, wanted] of Object.entries(expected)) {
  const seen = format(edtf(date), "en-US");
  console.log(`${date} -> ${seen}`);
  isSo &&= seen === wanted;
}
if (!isSo) {
  console.error("edtf behaves otherwise now.");
  process.exit(1);
}
JS
node era.mjs
