import { GENERIC_BODIES } from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import type { NameMention } from "../mention.ts";

/** Bodies that are named by what they are for or where they are: "University of Northgate". */
const NAMED_AFTER = new Set(
  "ministry department university institute council committee commission mission office bureau bank academy college school faculty court house embassy agency authority organization organisation association federation union service programme program centre center society league confederation republic archdiocese diocese".split(
    " ",
  ),
);

/**
 * Puts together what the tagger cut: "Medical College and Hospital", "Committee of the Harbour Organisation".
 * Only where the first part ends with the noun of a body, so that two bodies side by side stay two.
 */
export function joinBodies({ tokens }: Document, mentions: NameMention[]): NameMention[] {
  const sorted = [...mentions].sort(inTextOrder);
  const starts = new Map(sorted.map((mention) => [mention.first, mention] as const));
  const gone = new Set<NameMention>();
  const joined = sorted.map((mention) => {
    if (mention.type !== "organization") return mention;
    const follower = namedAfter(tokens, mention, starts);
    if (follower !== null) {
      gone.add(follower);
      return { ...mention, last: follower.last, end: follower.end };
    }
    const last = sharedHead(tokens, mention, starts);
    return last === null ? mention : { ...mention, last, end: tokens[last - 1]!.end };
  });
  return joined.filter((_, i) => !gone.has(sorted[i]!));
}

function namedAfter(
  tokens: readonly Token[],
  { last }: NameMention,
  starts: ReadonlyMap<number, NameMention>,
): NameMention | null {
  if (!NAMED_AFTER.has(tokens[last - 1]!.lower) || !/^(?:of|for)$/.test(tokens[last]?.text ?? ""))
    return null;
  const at = tokens[last + 1]?.text === "the" ? last + 2 : last + 1;
  const follower = starts.get(at);
  const isBody = follower?.type === "organization" || follower?.type === "place";
  return isBody && tokens[at]!.sentence === tokens[last]!.sentence ? follower! : null;
}

/** Where "and Hospital" ends: capitals that nobody is called by and that close with the noun of a body. */
function sharedHead(
  tokens: readonly Token[],
  { last }: NameMention,
  starts: ReadonlyMap<number, NameMention>,
): number | null {
  if (tokens[last]?.text !== "and") return null;
  const { sentence } = tokens[last]!;
  let at = last + 1;
  while (
    at < last + 5 &&
    tokens[at]?.sentence === sentence &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
    !starts.has(at) &&
    !OFFICES.has(tokens[at]!.lower)
  )
    at++;
  if (at === last + 1 || starts.has(at)) return null;
  const head = tokens[at - 1]!.lower;
  return GENERIC_BODIES.has(head) ||
    NAMED_AFTER.has(head) ||
    /^(?:hospital|technology|sciences?|research|industry|culture|sports?|development|services|trade|commerce|education|tourism|agriculture|fisheries)$/.test(
      head,
    )
    ? at
    : null;
}
