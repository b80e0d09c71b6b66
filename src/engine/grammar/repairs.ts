/** Tags that no sentence can have, put right: the tagger sees two tags back and two words ahead, and forms more. */
import type { Token } from "../text/document.ts";
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

/** Changes the numbers of the tags in place. */
export function repairTags(tokens: readonly Token[], tags: Uint8Array): void {
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
