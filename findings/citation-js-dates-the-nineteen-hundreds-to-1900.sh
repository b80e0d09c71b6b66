#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2: of a biblatex date "19XX" it makes the year 1900, of 44 BC the year 0.
#
# biblatex takes its dates from ISO 8601-2, level 1: "19XX" is some year of a century, "199X" of a decade, "-0043" is
# 44 BC, "2004-21" spring 2004, "2004~" about 2004. A good engineer would expect what CSL can say to be kept (it has years
# before Christ, seasons and "circa"), and the rest to be left as a text or refused, as an interval without a start,
# "/2004", is refused with an error. But the unknown digits become zeros, so that a book of an unknown decade is dated
# exactly; the year before Christ becomes 0; season and "about" fall away; and written to biblatex again these are the
# dates. No error is raised.
#
# Seen: 19XX -> 1900, 199X -> 1990, -0043 -> 0, 2004-21 and 2004~ -> 2004 with nothing else, each the same when written.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >dates.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

const read = (date) => new Cite(`@book{b, title = {Mills}, author = {Whitlock, Ada}, date = {${date}}}`);
const expected = {
  "1951-05": '{"date-parts":[[1951,5]]}, written as 1951-05',
  "19XX": '{"date-parts":[[1900]]}, written as 1900',
  "199X": '{"date-parts":[[1990]]}, written as 1990',
  "-0043": '{"date-parts":[[0]]}, written as 00',
  "2004-21": '{"date-parts":[[2004]]}, written as 2004',
  "2004~": '{"date-parts":[[2004]]}, written as 2004',
};
let isSo = true;
for (const [date, wanted] of Object.entries(expected)) {
  const cite = read(date);
  const [, written] = /^\s*date = \{(.*)\}/m.exec(cite.format("biblatex"));
  const seen = `${JSON.stringify(cite.data[0].issued)}, written as ${written}`;
  console.log(`${date} -> ${seen}`);
  isSo &&= seen === wanted;
}
if (!isSo) {
  console.error("@citation-js/plugin-bibtex behaves otherwise now.");
  process.exit(1);
}
JS
node dates.mjs
