#!/usr/bin/env bash
# sentence-splitter 5.0.1: a question in curly quotes ends before its closing quote.
#
# The package keeps together what stands in a pair of marks: "Why?" he asked, with straight quotes, (Why?), and Japanese
# corner brackets are one sentence each. A good engineer would expect that the quotes which newspapers print are a pair
# too. They are not among its pairs: “Why?” he asked is cut into “Why? and ” he asked, so that the second sentence
# begins with a closing quote. German and French quotes are cut in the same way. A full stop shows nothing of it:
# “We stay.” She left is one sentence with both kinds of quotes.
#
# Seen: straight, brackets, corner brackets: 1 sentence; “…” ‘…’ „…“ «…»: 2, the second beginning with the closing mark.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent sentence-splitter@5.0.1
cat >quotes.mjs <<'JS'
import { split } from "sentence-splitter";

const sentences = (text) => split(text).filter(({ type }) => type === "Sentence").map(({ raw }) => raw);
const expected = {
  '"Why?" he asked.': ['"Why?" he asked.'],
  "(Why?) he asked.": ["(Why?) he asked."],
  "「なぜ？」と言った。": ["「なぜ？」と言った。"],
  "“Why?” he asked.": ["“Why?", "” he asked."],
  "‘Why?’ he asked.": ["‘Why?", "’ he asked."],
  "„Warum?“ fragte er.": ["„Warum?", "“ fragte er."],
  "«Pourquoi ?» dit-il.": ["«Pourquoi ?", "» dit-il."],
};
let isSo = true;
for (const [text, wanted] of Object.entries(expected)) {
  const seen = sentences(text);
  console.log(`${text} -> ${seen.join(" | ")}`);
  isSo &&= JSON.stringify(seen) === JSON.stringify(wanted);
}
if (!isSo) {
  console.error("sentence-splitter behaves otherwise now.");
  process.exit(1);
}
JS
node quotes.mjs
