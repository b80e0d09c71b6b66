import { lemmaOf } from "../../grammar/lemma.ts";
import { MONTHS } from "../../lexicon/calendar.ts";
import { deedsOf } from "../../lexicon/deeds.ts";
import { overlaps } from "../../text/span.ts";
import type { DateMention, Role } from "../../types.ts";
import { isStamp, isStillToCome } from "../extract/when.ts";
import { type EventScene, isQuoted, spansIn, verbsOf } from "../scene.ts";
import { Features, named } from "./features.ts";
import { pathToTrigger } from "./paths.ts";
import { type Proposer, type Surroundings, type Told, tokenAt } from "./proposals.ts";

/** Every day, month or year at the top of the story may be when it happened. */
export const days: Proposer = {
  table: "days",
  roles: ["when"],
  propose(scene, around) {
    let order = 0;
    const told = around.told.filter(({ sentence }) => !isStamp(scene, sentence));
    return told.flatMap((told) =>
      spansIn(scene.dates, told.sentence).flatMap((date) => {
        const { start, end, edtf } = date;
        if (edtf === null || !/^\d{4}/.test(edtf) || isStillToCome(scene, told.sentence, edtf)) return [];
        const found = around.found.find(
          ({ role, evidence }) => role === "when" && evidence.some((one) => overlaps(one, date)),
        );
        return [
          {
            span: { start, end },
            value: typeof found?.value === "string" ? found.value : edtf,
            key: edtf,
            rank: told.rank,
            features: featuresOf(scene, around, told, date, edtf, order++),
            found: found ?? null,
          },
        ];
      }),
    );
  },
};

const OF = named("day", [
  "bias",
  "rank",
  "recalls",
  "order",
  "grain",
  "distance",
  "distance at",
  "deed",
  "verb",
  "tense",
  "trigger",
  "clause",
  "before",
  "words",
  "quoted",
  "beside",
  "rule",
  "path",
  "path length",
  "path at distance",
  "trigger by path",
]);
const MOST = 4;
/** Whose rows stand beside any day. */
const TOLD_ANYWHERE: ReadonlySet<Role> = new Set(["what", "when", "source"]);

function featuresOf(
  scene: EventScene,
  around: Surroundings,
  { rank, sentence, recalls }: Told,
  date: DateMention,
  edtf: string,
  order: number,
): Features {
  const { document, syntax, main } = scene;
  const features = new Features(main.type);
  const grain = edtf.includes("/") ? "interval" : String(Math.min(edtf.length, "2020-03-11".length));
  const distance = distanceOf(scene, edtf);
  features.add(OF.bias, 0);
  features.add(OF.rank, rank);
  features.add(OF.recalls, recalls);
  features.add(OF.order, Math.min(order, MOST));
  features.add(OF.grain, grain);
  features.add(OF.distance, `${grain} ${distance}`);
  features.add(OF["distance at"], `${grain} ${distance} ${rank}`);
  const verbs = verbsOf(scene, sentence);
  const verb = verbs.findLast(({ end }) => end <= date.start) ?? verbs.find(({ start }) => start >= date.end);
  if (verb !== undefined) {
    for (const deed of deedsOf(verb.lemma)) features.add(OF.deed, deed);
    features.addWord(OF.verb, verb.lemma);
    features.add(OF.tense, `${verb.tense} ${verb.modal !== null}`);
    if (around.triggers.has(verb.head)) features.add(OF.trigger, 1);
  }
  const at = tokenAt(scene, date);
  const clause = syntax.clauseOf(at);
  if (clause !== null) features.add(OF.clause, clause.relation);
  features.addWord(OF.before, document.tokens[at - 1]?.lower ?? "");
  features.addWord(OF.words, shapeOf(document.text.slice(date.start, date.end)));
  const { arcs, trigger, length } = pathToTrigger(scene, around.triggers, syntax.phraseAt(at)?.head ?? at);
  features.add(OF["path length"], length);
  if (trigger !== null) {
    // "the March 11 attack" two days later is the event, and years later what it is like.
    const { pos, lower, tag } = document.tokens[trigger]!;
    features.add(OF.path, `${arcs} ${pos}`);
    features.addWord(OF["path at distance"], `${grain} ${distance} ${arcs} ${pos}`);
    features.addWord(OF["trigger by path"], `${lemmaOf(lower, tag)} ${arcs} ${pos}`);
  }
  // A sentence that tells the rest of the event tells its day.
  const beside = around.found.filter(({ evidence }) => evidence.some((one) => overlaps(one, sentence)));
  for (const role of new Set(beside.map(({ role }) => role)))
    if (!TOLD_ANYWHERE.has(role)) features.add(OF.beside, role);
  if (isQuoted(scene, date)) features.add(OF.quoted, 1);
  for (const { role, evidence, value } of around.found)
    if (role === "when")
      features.add(
        OF.rule,
        evidence.some((one) => overlaps(one, date)) ? "here" : value === edtf ? "agrees" : "differs",
      );
  return features;
}

/** How a day is said, whichever it is: "march 11" and "june 3" are the same, "earlier this year" is not. */
const shapeOf = (words: string): string =>
  (words.toLowerCase().match(/\p{L}+|\d+/gu) ?? [])
    .map((word) => (MONTHS.has(word) ? "month" : /^\d/.test(word) ? "number" : word))
    .join(" ");

const DAY = 86_400_000;

/** Days from then to the report: each by itself while news is news, then by weeks, months and years. */
function distanceOf({ article }: EventScene, edtf: string): string {
  const published = article.published ?? article.dateline?.date ?? null;
  if (published === null) return "unknown";
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(edtf.slice(0, 10))) / DAY;
  if (Number.isNaN(days)) return "unknown";
  if (days < 0) return days < -7 ? "future" : days < -1 ? "week ahead" : "tomorrow";
  if (days <= 3) return String(days);
  return days <= 7 ? "week" : days <= 31 ? "month" : days < 366 ? "year" : "long ago";
}
