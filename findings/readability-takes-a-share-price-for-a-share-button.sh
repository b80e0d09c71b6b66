#!/usr/bin/env bash
# @mozilla/readability 0.6.0: a paragraph about a share price is removed as a button for sharing.
#
# From the article that it found Readability removes what has the word "share" in its class or id, to be rid of the
# buttons for sharing; a text of 500 characters or more is spared. A good engineer would expect of a rule for buttons
# that it leaves sentences alone, all the more on the pages of news about companies, where shares are what the text is
# about. But a hyphen ends a word for it and a sentence is shorter than 500 characters: a paragraph with the class
# "share-price" or the id "market-share" is gone, with its figure, while the same paragraph with the class
# "shareholders", "stock-price" or none stays.
#
# Seen: share-price and market-share: removed; none, stock-price and shareholders: kept.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 linkedom@0.18.15
cat >shares.mjs <<'JS'
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const paragraph =
  "<p>The mill in Northgate closed after years of losses, and the workers, who heard it on Friday, wait for news.</p>";
const fact = "Northgate Mills fell by 5% to 120 pence on Friday, the lowest price since May, and sold 1,200 tonnes.";
const keeps = (attribute) => {
  const body = `${paragraph.repeat(4)}<p ${attribute}>${fact}</p>${paragraph.repeat(4)}`;
  const page = `<!doctype html><html><head><title>Mills</title></head><body><article>${body}</article></body></html>`;
  return new Readability(parseHTML(page).document).parse().textContent.includes(fact);
};
const expected = {
  "": true,
  'class="stock-price"': true,
  'class="shareholders"': true,
  'class="share-price"': false,
  'id="market-share"': false,
};
let isSo = true;
for (const [attribute, wanted] of Object.entries(expected)) {
  const kept = keeps(attribute);
  console.log(`<p ${attribute}> -> ${kept ? "kept" : "removed"}`);
  isSo &&= kept === wanted;
}
if (!isSo) {
  console.error("@mozilla/readability behaves otherwise now.");
  process.exit(1);
}
JS
node shares.mjs
