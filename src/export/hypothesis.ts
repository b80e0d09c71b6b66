import type { Analysis } from "../engine/index.ts";
import { type Said, saidOf, sourceOf } from "./annotations.ts";
import { Quoter } from "./quoter.ts";
import type { TakeOptions } from "./take.ts";

/** An account of no server: the importer shows its name, and makes the notes its own. */
const USER = "acct:nutgraf@nutgraf.invalid";

/**
 * The card as a file that the import of Hypothesis takes: what its own export writes, which is not the Web Annotation
 * model. A note has one target there, so each value stands at the first of its places.
 */
export function toHypothesis(analysis: Analysis, { page, created = "" }: TakeOptions = {}): string {
  const { article, engine } = analysis;
  const uri = sourceOf(analysis);
  const quoter = new Quoter(article.text, page);
  const annotations = saidOf(analysis).map((said, i) => {
    const { position, ...quote } = quoter.quote(said.spans[0]!)[0]!;
    return {
      id: `nutgraf-${i + 1}`,
      created,
      updated: created,
      user: USER,
      user_info: { display_name: "Nutgraf" },
      uri,
      document: { title: [article.title ?? "Untitled"] },
      text: textOf(said),
      tags: tagsOf(said),
      group: "__world__",
      // For nobody else's eyes, unless the reader says so.
      permissions: { read: [USER], update: [USER], delete: [USER] },
      target: [
        {
          source: uri,
          selector: [
            { type: "TextQuoteSelector", ...quote },
            ...(position === null ? [] : [{ type: "TextPositionSelector", ...position }]),
          ],
        },
      ],
    };
  });
  const file = {
    export_date: created,
    export_userid: USER,
    client_version: `${engine.name} ${engine.version}`,
    annotations,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const tagsOf = ({ bodies }: Said): string[] =>
  bodies.filter(([purpose]) => purpose === "tagging" || purpose === "classifying").map(([, value]) => value);

const textOf = ({ bodies }: Said): string =>
  bodies
    .filter(([purpose]) => purpose === "describing" || purpose === "identifying")
    .map(([, value]) => value)
    .join("\n");
