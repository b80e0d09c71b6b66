/** Tags that no sentence can have, put right: the tagger sees two tags back and two words ahead, and forms more. */
import type { Document, Sentence, Token } from "../text/document.ts";
import { TAGS, type Tag } from "./tags.ts";

const numberOf = (tag: Tag): number => TAGS.indexOf(tag);
const PRES3 = numberOf("VERB.Pres3");
const PAST = numberOf("VERB.Past");
const PAST_PARTICIPLE = numberOf("VERB.PastPart");
const INFINITIVE = numberOf("VERB.Inf");
const PLURAL = numberOf("NOUN.Plur");
const TO = numberOf("PART.to");
const NOUNS: ReadonlySet<number> = new Set([numberOf("NOUN.Sing"), numberOf("PROPN.Sing")]);
/** Nouns and verbs alike. */
const INTENDING: ReadonlySet<string> = new Set(["plans", "aims", "hopes", "vows"]);

/** Verbs and auxiliaries that make a sentence, without which it tells nothing. */
const FINITE: ReadonlySet<number> = new Set(
  TAGS.flatMap((tag, i) => (/^(?:VERB|AUX)\.(?:Past|Pres|Pres3|Modal|Imp)$/.test(tag) ? [i] : [])),
);
const ADJECTIVE = numberOf("ADJ");
/** What a past stands behind: the last word of its subject, or what closes an apposition to it. */
const SUBJECTS: ReadonlySet<number> = new Set([
  ...NOUNS,
  PLURAL,
  ...(["PROPN.Plur", "NUM.Digit", "ADV"] as const).map(numberOf),
]);
const CLOSING: ReadonlySet<string> = new Set([",", ")", "”", '"', "–", "—"]);

/** Changes the numbers of the tags in place. */
export function repairTags({ tokens, sentences }: Document, tags: Uint8Array): void {
  for (const sentence of sentences) makeFinite(tokens, tags, sentence);
  for (let i = 0; i < tags.length; i++) {
    // "the government plans to lift": behind a noun, what intends stands before its infinitive as a verb.
    if (tags[i] === PLURAL && INTENDING.has(tokens[i]!.lower) && NOUNS.has(tags[i - 1] ?? -1))
      if (tags[i + 1] === TO && tags[i + 2] === INFINITIVE) tags[i] = PRES3;
    if (tags[i] !== PRES3) continue;
    // "it shut": a third person without its "s" is a past of the same form.
    if (!tokens[i]!.lower.endsWith("s")) tags[i] = PAST;
    // "reports seen by the paper": no verb takes a bare passive, but a noun does.
    else if (tags[i + 1] === PAST_PARTICIPLE && tokens[i + 2]?.lower === "by") tags[i] = PLURAL;
  }
}

/**
 * "Holm, a retired glazier, collapsed on the stairs.": where a sentence has no verb of its own, its first participle
 * that may be a past is one. "A leader loved by all." stays: behind it stands who did it, and before "retired" an article.
 */
function makeFinite(tokens: readonly Token[], tags: Uint8Array, { first, last }: Sentence): void {
  if (tokens[last - 1]!.text !== ".") return;
  let past = -1;
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (FINITE.has(tag)) return;
    const mayBe = tag === PAST_PARTICIPLE || (tag === ADJECTIVE && tokens[i]!.lower.endsWith("ed"));
    if (past >= 0 || !mayBe || i === first) continue;
    if (!SUBJECTS.has(tags[i - 1]!) && !CLOSING.has(tokens[i - 1]!.text)) continue;
    if (tokens[i + 1]!.lower !== "by" && tokens[i + 1]!.text !== ",") past = i;
  }
  if (past >= 0) tags[past] = PAST;
}
