/** Tags that no sentence can have, put right: the tagger sees two tags back and two words ahead, and forms more. */
import type { Token } from "../text/document.ts";
import { TAGS } from "./tags.ts";

const [PRES3, PAST, PAST_PARTICIPLE, PLURAL] = (
  ["VERB.Pres3", "VERB.Past", "VERB.PastPart", "NOUN.Plur"] as const
).map((tag) => TAGS.indexOf(tag)) as [number, number, number, number];

/** Changes the numbers of the tags in place. */
export function repairTags(tokens: readonly Token[], tags: Uint8Array): void {
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== PRES3) continue;
    // "it shut": a third person without its "s" is a past of the same form.
    if (!tokens[i]!.lower.endsWith("s")) tags[i] = PAST;
    // "reports seen by the paper": no verb takes a bare passive, but a noun does.
    else if (tags[i + 1] === PAST_PARTICIPLE && tokens[i + 2]?.lower === "by") tags[i] = PLURAL;
  }
}
