import { type Token, tokenIndexAt, tokensIn } from "../text/document.ts";
import type { Span } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A subject with its finite verb comes next, not an object: "said the bridge was closed", not "announced a plan". */
export function opensClause(scene: Scene, at: number, end: number): boolean {
  const {
    document: { tokens },
    nouns,
    syntax,
  } = scene;
  let from = at;
  while (from < at + 3 && OPENERS.has(tokens[from]?.lower ?? "")) from++;
  if (tokens[from] === undefined) return false;
  const subject = nouns[firstFrom(nouns, tokens[from]!.start)];
  const verb = finiteVerb(scene, subject?.first === from ? subject.end : tokens[from]!.start, end);
  if (verb === null) return false;
  // "noted three wins": what is counted, and no verb; "three wins were lucky" has another.
  const isCounted =
    tokens[subject?.head ?? -1]?.tag.startsWith("NUM") && tokens[verb.head]!.tag === "VERB.Pres3";
  if (isCounted && scene.verbs[firstFrom(scene.verbs, verb.end)]?.first !== verb.last) return false;
  // "said there was", "said some had left"
  if (verb.first === from && from > at) return true;
  if (subject?.first !== from || subject.end > verb.start) return false;
  const between = tokens.slice(subject.last, verb.first);
  const last = between.at(-1);
  if (last === undefined) return true;
  if (JOINTS.has(last.lower) || between.some(({ lower }) => BREAKS.has(lower))) return false;
  // "claimed 25 points in the half, and Whitlock had 15": another has the verb.
  const own = syntax.clauseOf(verb.head)?.subject ?? null;
  const isAside = between[0]!.text === "," && last.text === ",";
  if (
    !isAside &&
    own !== null &&
    between.some(({ lower, index }) => (lower === "," || JOINTS.has(lower)) && index < own.head)
  )
    return false;
  // "denies the accusation, has fled", "claimed a prize and then left": an object, and the subject's next verb.
  if (last.text === "," && between.filter(({ text }) => text === ",").length === 1) return false;
  return !between.some(
    ({ lower }, i) => JOINTS.has(lower) && between.slice(i + 1).every(({ pos }) => pos === "adverb"),
  );
}

const OPENERS: ReadonlySet<string> = new Set(
  ", there both all some only even if when while as after because over most many this that these those".split(
    " ",
  ),
);
/** Behind a noun they lead to a verb that is another's: "claimed a prize that was", "posted a total after the captain invited". */
const BREAKS: ReadonlySet<string> = new Set(
  'who which that whose ; : . " “ as after before when while because until although'.split(" "),
);
const JOINTS: ReadonlySet<string> = new Set(["and", "but", "or"]);

/** The next finite verb; a participle where there is no other: "said the towns damaged by it". */
function finiteVerb({ verbs }: Scene, from: number, end: number) {
  let participle = null;
  for (let i = firstFrom(verbs, from); i < verbs.length && verbs[i]!.start < end; i++) {
    const verb = verbs[i]!;
    if (verb.finite) return verb;
    if (verb.form === "past participle") participle ??= verb;
  }
  return participle;
}

/** After a verb that takes nothing but clauses any words with a finite verb are one: "say could have been avoided". */
export function goesOnWithClause(
  { document: { tokens }, verbs }: Scene,
  first: number,
  end: number,
  takesObject: boolean,
): boolean {
  const opening = tokens[first]!;
  let at = firstFrom(verbs, opening.start);
  while (verbs[at]?.finite === false && verbs[at]!.start < end) at++;
  const verb = verbs[at];
  if (verb === undefined || verb.start >= end || NOT_OPENING.has(opening.pos) || LOWER.has(opening.tag))
    return false;
  // "claimed 25 points in the half, and Whitlock had 15": an object, whatever follows.
  const between = tokens.slice(first, verb.first);
  // "added 20 points and Reuel had 12": behind what is counted another's name begins another clause.
  const isEnded = ({ lower, index }: Token, i: number) =>
    BREAKS.has(lower) ||
    (JOINTS.has(lower) &&
      (between[i - 1]?.text === "," ||
        (opening.pos === "number" && tokens[index + 1]?.pos === "propernoun")));
  return !takesObject || !between.some(isEnded);
}

/** They open a clause that is no report: "told him how to vote", "said in Halvern, where she spoke". */
const LOWER: ReadonlySet<string> = new Set(["PART.to", "VERB.Ing", "ADV.Wh", "PRON.Rel"]);
const NOT_OPENING: ReadonlySet<string> = new Set(["punctuation", "preposition", "conjunction"]);

/**
 * Where the main clause goes on behind what is reported in a relative one: "who says the pier will close, met the
 * mayor". `from` is where the report begins; the end of the sentence where nothing goes on.
 */
export function endOfRelative(scene: Scene, from: number, clause: Span): number {
  const { text } = scene.document;
  for (
    let comma = text.indexOf(",", from);
    comma >= 0 && comma < clause.end;
    comma = text.indexOf(",", comma + 1)
  ) {
    const verb = scene.verbs[firstFrom(scene.verbs, comma)];
    const goesOn = verb?.finite === true && text.slice(comma + 1, verb.start).trim() === "";
    if (goesOn || opensClause(scene, tokenIndexAt(scene.document, comma + 1), clause.end)) return comma;
  }
  return clause.end;
}

/** Words with a finite verb of their own, which no relative pronoun and no conjunction governs. */
export function isClause({ document, verbs }: Scene, { start, end }: Span): boolean {
  const tokens = tokensIn(document, { start, end });
  // "As the woman, Ana Whitlock, explains that ...": its verb stands behind what is set between commas.
  let open: "none" | "subject" | "aside" = "none";
  for (let from = 0; from < tokens.length; ) {
    const comma = tokens.findIndex(({ text }, i) => i >= from && text === ",");
    const part = tokens.slice(from, comma < 0 ? tokens.length : comma);
    from += part.length + 1;
    if (part.length === 0) continue;
    const last = part.at(-1)!.end;
    const verb = verbs
      .slice(firstFrom(verbs, part[0]!.start), firstFrom(verbs, last))
      .find(({ finite }) => finite);
    if (SUBORDINATORS.has(part[0]!.lower)) open = verb === undefined ? "subject" : "none";
    else if (verb === undefined) open = open === "none" ? "none" : "aside";
    else if (!part.some(({ lower, index }) => RELATIVE.has(lower) && index < verb.first)) {
      if (open !== "aside") return true;
      open = "none";
    }
  }
  return false;
}

/** A clause that they open is no sentence by itself. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "asked when while as after before although though if because since until unless like".split(" "),
);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whose", "whom"]);
