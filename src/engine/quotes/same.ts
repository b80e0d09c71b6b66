import { type Sex, sexOfGivenName } from "../entities/refer/sex.ts";
import { speakerKind } from "../lexicon/speakers.ts";
import { tokensIn } from "../text/document.ts";
import type { Entity, Quote, QuoteSource } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** "the woman" is somebody quoted this many characters before at most. */
const NEAR = 900;
/** Names and sources farther back than this many are forgotten, so that a long text takes no longer by the word. */
const LOOKED_BACK = 300;

/**
 * One source under several words is one: "the institute" the last-named body with that word in its name, "the paper"
 * the last-named paper, "the company" the last company that spoke, "the 37-year-old" who spoke before, "the source" the
 * one that "a new source" brought in. The quotes are in text order; their sources are replaced.
 */
export function foldSources(scene: Scene, quotes: readonly Quote[]): void {
  const entities = new Map(scene.mentions.map(({ entity }) => [entity.id, entity]));
  const all: QuoteSource[] = [];
  for (const quote of quotes) {
    const { source } = quote;
    if (source === null) continue;
    const earlier = { sources: all.slice(-LOOKED_BACK), entities };
    const same = source.entity === null ? sameAs(scene, source, earlier) : fullerName(scene, source, earlier);
    if (same !== null) quote.source = { ...source, name: same.name, entity: same.entity };
    all.push(quote.source!);
  }
}

/** What has been said before, and who everybody is. */
interface Earlier {
  sources: readonly QuoteSource[];
  entities: ReadonlyMap<string, Entity>;
}

type Named = Pick<QuoteSource, "name" | "entity">;

function sameAs(scene: Scene, source: QuoteSource, { sources, entities }: Earlier): Named | null {
  const { text } = scene.document;
  const head = headWord(source.name);
  const lower = source.name.toLowerCase();
  const known = before(scene, source.start).findLast(
    ({ form, start, end }) => form === "name" && text.slice(start, end).toLowerCase() === lower,
  );
  if (known !== undefined) return named(known.entity);
  if (!text.slice(source.start, source.end).toLowerCase().startsWith("the ")) return null;
  const modifiers = modifiersOf(source.name);
  const fits = (name: string) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    // "My Government" in a speech is nobody else's.
    return (
      !POSSESSIVES.has(words[0]!) && words.includes(head) && modifiers.every((word) => words.includes(word))
    );
  };
  const unnamed = sources.findLast(
    ({ name, entity }) => entity === null && headWord(name) === head && fits(name),
  );
  if (unnamed !== undefined) return { name: unnamed.name, entity: null };
  if (speakerKind(head) === "body") {
    const bodies = before(scene, source.start).filter(
      ({ entity: { type }, form }) => form === "name" && (type === "organization" || type === "work"),
    );
    const byName = bodies.findLast(({ entity }) => fits(entity.name));
    if (byName !== undefined) return named(byName.entity);
    if (modifiers.length > 0) return null;
    if (PAPERS.has(head)) {
      const paper = bodies.findLast((mention) => isPaper(scene, mention));
      return paper === undefined ? null : named(paper.entity);
    }
    if (COMPANIES.has(head)) {
      const company = sources.findLast(({ entity }) => entities.get(entity ?? "")?.type === "organization");
      return company === undefined || company.name.split(" ").some((word) => OFFICES.has(word))
        ? null
        : { name: company.name, entity: company.entity };
    }
    return null;
  }
  if (!SOMEBODY.has(head) && !head.endsWith("-year-old")) return null;
  const last = sources.at(-1);
  const person =
    last === undefined || source.start - last.start > NEAR ? undefined : entities.get(last.entity ?? "");
  if (person?.type !== "person" || isOfficial(person)) return null;
  const sex = FEMALE.has(head) ? "she" : MALE.has(head) ? "he" : null;
  const known2 = sexOf(scene, person);
  return sex !== null && known2 !== null && sex !== known2 ? null : named(person);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const POSSESSIVES = set("my our his her its their");
const PAPERS = set("paper newspaper daily weekly tabloid magazine outlet");
const PAPER_NAMES = set(
  "Times Post Gazette Tribune Herald Journal Guardian Telegraph Chronicle Star Mail Sun News Standard Mirror Observer Independent Globe Courier Examiner Press Sentinel Record Inquirer Mercury Echo Argus",
);
const COMPANIES = set(
  "company firm corporation maker manufacturer retailer carrier startup business group giant",
);
/** A body with such a name is no company. */
const OFFICES = set(
  "Ministry Department Office Court Police Agency Council Commission Committee Parliament Senate House University Institute Bureau Authority Government Service Party Army Union Association Society Times Post News",
);
const SOMEBODY = set("man woman girl boy teen teenager mother father");
const FEMALE = set("woman girl mother");
const MALE = set("man boy father");
const HERS = set("she her hers herself");

/** The word that says what a source is: "official" of "military official, who asked not to be named". */
const headWord = (name: string): string => headPhrase(name).at(-1) ?? "";
const modifiersOf = (name: string): string[] => headPhrase(name).slice(0, -1);
const headPhrase = (name: string): string[] =>
  (name.toLowerCase().split(/,|\s(?:of|in|on|at|for|from|with|who|which|to)\s/)[0] ?? "").trim().split(/\s+/);

/** "newspaper X", "the daily X", "X, a weekly", or a name such as papers bear. */
function isPaper({ document }: Scene, { start, end, entity }: Scene["mentions"][number]): boolean {
  const [before] = tokensIn(document, { start: Math.max(0, start - 2), end: start });
  const behind = tokensIn(document, { start: end, end: end + LONGEST_APPOSITION });
  const opens = behind[0]?.text === "," && behind[1]?.pos === "determiner";
  return (
    PAPERS.has(before?.lower ?? "") ||
    (opens && behind.slice(2, 5).some(({ lower }) => PAPERS.has(lower))) ||
    PAPER_NAMES.has(entity.name.split(" ").at(-1)!)
  );
}

/** ", a regional weekly", in characters. */
const LONGEST_APPOSITION = 40;

/** A surname alone is the person of that name, also where "Jr." stands behind it. */
function fullerName(scene: Scene, source: QuoteSource, { entities }: Earlier): Named | null {
  const entity = entities.get(source.entity ?? "");
  if (entity?.type !== "person" || entity.name.includes(" ")) return null;
  const fuller = new Set(
    before(scene, source.start)
      .filter(
        ({ entity: { type, name } }) =>
          type === "person" && name.includes(" ") && surnameOf(name) === entity.name,
      )
      .map(({ entity: of }) => of),
  );
  return fuller.size === 1 ? named([...fuller][0]!) : null;
}

const surnameOf = (name: string): string =>
  name
    .replace(/,?\s(?:Jr|Sr|I{2,3}|IV)\.?$/, "")
    .split(" ")
    .at(-1)!;

/** People with an office are called by it, and not "the woman". */
const isOfficial = ({ description }: Entity): boolean =>
  description !== null && speakerKind(headWord(description)) !== null;

/** What the text calls somebody, else what the given name suggests. */
function sexOf({ document, gazetteer }: Scene, entity: Entity): Sex | null {
  for (const { form, start, end } of entity.mentions)
    if (form === "pronoun") return HERS.has(document.text.slice(start, end).toLowerCase()) ? "she" : "he";
  return sexOfGivenName(document, entity, gazetteer);
}

const named = ({ name, id }: Entity): Named => ({ name, entity: id });

function before({ mentions }: Scene, offset: number): Scene["mentions"] {
  const end = firstFrom(mentions, offset);
  return mentions.slice(Math.max(0, end - LOOKED_BACK), end);
}
