#!/usr/bin/env bash
# @mozilla/readability 0.6.0: a headline begins in the middle of its first word.
#
# Where a page gives no title in its metadata, Readability takes the title of the document and cuts off the name of the
# site, at the last separator that stands between spaces (" - ", " | "). If fewer than three words are left, it takes
# what stands behind the first separator instead. A good engineer would expect the same separator, one between spaces.
# But that second cut takes any hyphen or slash: "Anti-war march - thousands walk through Halvern on Friday" becomes
# "war march - thousands ...", "Mid-terms - ..." becomes "terms - ...", "24/7 care | ..." becomes "7 care | ...". An h1
# of exactly the whole title changes nothing: it is not asked where the title has a separator.
#
# Seen: war march - ..., terms - ..., Hale merger - ..., 7 care | ...; with the same text in og:title it stays whole.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 linkedom@0.18.15
cat >headline.mjs <<'JS'
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const paragraph =
  "<p>The mill in Northgate closed after years of losses, and the workers, who heard it on Friday, wait for news.</p>";
const titleOf = (title, meta = "") => {
  const head = `<head><title>${title}</title>${meta}</head>`;
  const body = `<body><article><h1>${title}</h1>${paragraph.repeat(8)}</article></body>`;
  return new Readability(parseHTML(`<!doctype html><html>${head}${body}</html>`).document).parse().title;
};
const expected = {
  "Anti-war march - thousands walk through Halvern on Friday": "war march - thousands walk through Halvern on Friday",
  "Mid-terms - what the count in Halvern shows so far": "terms - what the count in Halvern shows so far",
  "Whitlock-Hale merger - what the deal means for Northgate": "Hale merger - what the deal means for Northgate",
  "24/7 care | What the plan means for Northgate": "7 care | What the plan means for Northgate",
};
let isSo = true;
for (const [title, wanted] of Object.entries(expected)) {
  const seen = titleOf(title);
  console.log(`${title} -> ${seen}`);
  isSo &&= seen === wanted && titleOf(title, `<meta property="og:title" content="${title}">`) === title;
}
if (!isSo) {
  console.error("@mozilla/readability behaves otherwise now.");
  process.exit(1);
}
JS
node headline.mjs
