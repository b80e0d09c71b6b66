#!/usr/bin/env bash
# jsonld 9.0.0: a small number becomes the integer 0 on its way to RDF.
#
# The JSON-LD standard says which literal a JSON number is in RDF: an xsd:integer where it has no fraction, an xsd:double
# where it has one. A good engineer would expect every share or rate of a news graph to arrive as it was, only written
# in another way. But toRDF() takes a number for a whole one where its text in JavaScript has no point, and JavaScript
# writes 0.0000001 as 1e-7. So 0.0000001 and 0.0000005 are written as the integer 0 and -0.0000001 as -0, while
# 0.00000015 (1.5e-7, with a point) and 0.000001 (written out) keep their values. Nothing warns, in safe mode neither,
# and reading the triples back gives 0.
#
# Seen: 1e-7 -> "0" integer, 5e-7 -> "0" integer, -1e-7 -> "-0" integer, 1.5e-7 -> "1.5E-7" double, and 0 read back.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent jsonld@9.0.0
cat >small.mjs <<'JS'
import jsonld from "jsonld";

const share = "https://example.org/share";
const triples = (value) =>
  jsonld.toRDF({ "@id": "https://example.org/report", [share]: value }, { format: "application/n-quads", safe: true });
const literal = async (value) => {
  const [, text, type] = /"(.*)"\^\^<.*#(.*)>/.exec(await triples(value));
  return `${text} ${type}`;
};
const expected = {
  "0.0000001": "0 integer",
  "0.0000005": "0 integer",
  "-0.0000001": "-0 integer",
  "0.00000015": "1.5E-7 double",
  "0.000001": "1.0E-6 double",
};
let isSo = true;
for (const [written, wanted] of Object.entries(expected)) {
  const got = await literal(JSON.parse(written));
  console.log(written, "->", got);
  isSo &&= got === wanted;
}
const [node] = await jsonld.fromRDF(await triples(0.0000005), { useNativeTypes: true });
console.log("0.0000005 and back ->", node[share][0]["@value"]);
isSo &&= node[share][0]["@value"] === 0;
if (!isSo) {
  console.error("jsonld behaves otherwise now.");
  process.exit(1);
}
JS
node small.mjs
