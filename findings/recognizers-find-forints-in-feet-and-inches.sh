#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1: "5ft 10in" is 5.1 Hungarian forint, "half a million" is 0.000002.
#
# The recognizers for English give each number, amount of money and measure with its value. A good engineer would expect
# of "5ft 10in" a measure, of which the one for money finds nothing, of "half a million" 500000 (as "a million" is
# 1000000 and "half" 0.5), and of "½" 0.5. But "ft" is also how forints are written, and the number after a sum of money
# is taken for its hundredths: a man of 5ft 10in owns 5.1 forint. "Half a million" is read as a fraction, the way "a
# third" is one, with the million below the line: 2E-06; "two and a half million" is two and half a millionth; and "½",
# one character, is found and is 0.
#
# Seen: 5.1 Hungarian forint; 2E-06, 2.0000005 and 0 beside 1000000 and 0.5.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @microsoft/recognizers-text-suite@1.3.1
cat >half.mjs <<'JS'
import recognizers from "@microsoft/recognizers-text-suite";

const { recognizeCurrency, recognizeNumber } = recognizers;
const read = (results) =>
  results.map(({ text, resolution }) => [text, resolution.value, resolution.unit].filter(Boolean).join(", ")).join("; ");
const seen = {
  money: read(recognizeCurrency("The suspect is 5ft 10in tall.", "en-us")),
  "a million": read(recognizeNumber("Repairs cost a million.", "en-us")),
  half: read(recognizeNumber("Repairs cost half.", "en-us")),
  "half a million": read(recognizeNumber("Repairs cost half a million.", "en-us")),
  "two and a half million": read(recognizeNumber("Repairs cost two and a half million.", "en-us")),
  "½": read(recognizeNumber("Repairs cost ½.", "en-us")),
};
for (const [name, value] of Object.entries(seen)) console.log(`${name} -> ${value}`);
const isSo =
  seen.money === "5ft 10, 5.1, Hungarian forint" &&
  seen["a million"] === "a million, 1000000" &&
  seen.half === "half, 0.5" &&
  seen["half a million"] === "half a million, 2E-06" &&
  seen["two and a half million"] === "two and a half million, 2.0000005" &&
  seen["½"] === "½, 0";
if (!isSo) {
  console.error("@microsoft/recognizers-text-suite behaves otherwise now.");
  process.exit(1);
}
JS
node half.mjs
