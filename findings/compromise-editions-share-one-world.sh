#!/usr/bin/env bash
# compromise 14.17.0: its editions are one object.
#
# The package exports three editions ("compromise/one", "compromise/two", "compromise/three"), told apart by size and by
# how much of a parse they do. A good engineer would expect that who imports the middle one gets the middle one. But each
# larger edition extends the instance of the smaller one when it is imported, so that importing "compromise/three"
# anywhere in a program adds a step ("chunks") to every parse made through "compromise/two", also through a reference
# that was taken before, and gives its views methods that they did not have. Whoever times two editions in one process
# times the larger one twice.
#
# Seen: steps of a parse through "compromise/two" before the other import end with postTagger; after it with chunks.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent compromise@14.17.0
cat >editions.mjs <<'JS'
const { default: two } = await import("compromise/two");
const seen = () => {
  const view = two("The mill in the old harbour closed on Friday.");
  const [first] = view.document[0];
  return { last: two.world().hooks.at(-1), chunked: "chunk" in first, people: typeof view.people };
};
const before = seen();
await import("compromise/three");
const after = seen();
console.log("before importing compromise/three:", JSON.stringify(before));
console.log("after importing compromise/three: ", JSON.stringify(after));
const isSo =
  before.last === "postTagger" && !before.chunked && before.people === "undefined" &&
  after.last === "chunks" && after.chunked && after.people === "function";
if (!isSo) {
  console.error("compromise behaves otherwise now.");
  process.exit(1);
}
JS
node editions.mjs
