import { speakerKind } from "../lexicon/speakers.ts";
import type { Entity, Quote, QuoteSource } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** Names and sources farther back than this many are forgotten, so that a long text takes no longer by the word. */
const LOOKED_BACK = 300;

/**
 * One source under several words is one: "the source" the one that "a new source" brought in, "the institute" the
 * last-named body with that word in its name, "the company" and "the paper" the last body that spoke. The quotes are in
 * text order; their sources are replaced.
 */
export function foldSources(scene: Scene, quotes: readonly Quote[]): void {
  const entities = new Map(scene.mentions.map(({ entity }) => [entity.id, entity]));
  const all: QuoteSource[] = [];
  for (const quote of quotes) {
    const { source } = quote;
    if (source === null) continue;
    const same = source.entity === null ? sameAs(scene, source, all.slice(-LOOKED_BACK), entities) : null;
    if (same !== null) quote.source = { ...source, name: same.name, entity: same.entity };
    all.push(quote.source!);
  }
}

function sameAs(
  scene: Scene,
  source: QuoteSource,
  sources: readonly QuoteSource[],
  entities: ReadonlyMap<string, Entity>,
): Pick<QuoteSource, "name" | "entity"> | null {
  const { text } = scene.document;
  if (!text.slice(source.start, source.end).toLowerCase().startsWith("the ")) return null;
  const phrase = headPhrase(source.name);
  const head = phrase.at(-1)!;
  const fits = (name: string) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    return phrase.every((word) => words.includes(word));
  };
  const unnamed = sources.findLast(
    ({ name, entity }) => entity === null && headPhrase(name).at(-1) === head && fits(name),
  );
  if (unnamed !== undefined) return { name: unnamed.name, entity: null };
  if (speakerKind(head) !== "body") return null;
  const end = firstFrom(scene.mentions, source.start);
  const named = scene.mentions
    .slice(Math.max(0, end - LOOKED_BACK), end)
    .findLast(({ entity, form }) => form === "name" && isBody(entity) && fits(entity.name));
  if (named !== undefined) return { name: named.entity.name, entity: named.entity.id };
  if (phrase.length > 1 || !ENTERPRISES.has(head)) return null;
  const last = sources.findLast(({ entity }) => isBody(entities.get(entity ?? "")));
  return last === undefined || last.name.split(" ").some((word) => OFFICES.has(word)) ? null : last;
}

const isBody = (entity: Entity | undefined): boolean =>
  entity?.type === "organization" || entity?.type === "work";

/** What a source is, without what is said of it: "military official" of "military official, who asked not to be named". */
const headPhrase = (name: string): string[] =>
  (name.toLowerCase().split(/,|\s(?:of|in|on|at|for|from|with|who|which|to)\s/)[0] ?? "").trim().split(/\s+/);

const ENTERPRISES: ReadonlySet<string> = new Set(
  "company firm corporation maker manufacturer retailer carrier startup business group giant paper newspaper daily weekly tabloid magazine outlet".split(
    " ",
  ),
);
/** A body with such a name is neither a company nor a paper. */
const OFFICES: ReadonlySet<string> = new Set(
  "Ministry Department Office Court Police Agency Council Commission Committee Parliament Senate House University Institute Bureau Authority Government Service Party Army Union Association Society".split(
    " ",
  ),
);
