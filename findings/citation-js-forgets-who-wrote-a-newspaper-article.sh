#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: an article in a newspaper loses its author and its day, in both directions.
#
# RIS has a type for newspaper articles, NEWS, CSL has one, article-newspaper, and the plugin maps one to the other. A
# good engineer would expect what holds for a journal, a magazine, a blog and a web page: the author goes to AU, the
# date to DA. But for NEWS the plugin's table knows neither: an article-newspaper with an author and a full date is
# written without AU and without DA, only with PY, the year. A NEWS record with AU and DA, as other programs write
# them, comes back without an author: the name stands in "reporter", which CSL's schema does not have, as one string
# and not as a name of parts, so that no style prints it; and the date is the year alone. No error is raised.
#
# Seen: AU and DA in JOUR, MGZN, BLOG and ELEC, neither of them in NEWS; NEWS read: reporter "Whitlock, Ada", 2024.
# Fails where that is no longer so. Needs node and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >news.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";

const article = {
  id: "mill",
  title: "The mill in Northgate closes",
  author: [{ family: "Whitlock", given: "Ada" }],
  issued: { "date-parts": [[2024, 5, 3]] },
};
const tags = (type) => {
  const lines = new Cite({ ...article, type }).format("ris").split("\n");
  return lines.filter((line) => /^(TY|AU|DA|PY) /.test(line)).join("; ");
};
let isSo = true;
for (const type of ["article-journal", "article-magazine", "post-weblog", "webpage"]) {
  console.log(`${type}: ${tags(type)}`);
  isSo &&= tags(type).includes("AU  - Whitlock, Ada") && tags(type).includes("DA  - 2024/5/3");
}
console.log(`article-newspaper: ${tags("article-newspaper")}`);
isSo &&= tags("article-newspaper") === "TY  - NEWS; PY  - 2024";

const record = ["TY  - NEWS", "AU  - Whitlock, Ada", "TI  - The mill", "PY  - 2024", "DA  - 2024/05/03", "ER  - ", ""];
const [read] = new Cite(record.join("\n")).data;
const { type, author, reporter, issued } = read;
console.log("NEWS read:", JSON.stringify({ type, author: author ?? null, reporter, issued }));
isSo &&= author === undefined && reporter === "Whitlock, Ada" && issued["date-parts"][0].length === 1;
if (!isSo) {
  console.error("@citation-js/plugin-ris behaves otherwise now.");
  process.exit(1);
}
JS
node news.mjs
