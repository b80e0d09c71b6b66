import type { Headed } from "../dates/index.ts";
import type { Document } from "../text/document.ts";
import { inTextOrder } from "../text/span.ts";
import type { DateMention, Entity } from "../types.ts";
import { describe } from "./describe.ts";
import { linkMentions } from "./link/index.ts";
import type { Known, NameMention } from "./mention.ts";
import { joinBodies } from "./refine/bodies.ts";
import { withoutCommonWords } from "./refine/common.ts";
import { withinCompounds } from "./refine/compounds.ts";
import { asOneDocument } from "./refine/consistency.ts";
import { weighCues } from "./refine/cues.ts";
import { withinDateline } from "./refine/dateline.ts";
import { withinHeadlines } from "./refine/headlines.ts";
import { completeLaws } from "./refine/laws.ts";
import { joinNicknames } from "./refine/nicknames.ts";
import { withoutOffices } from "./refine/offices.ts";
import { completeSpans } from "./refine/spans.ts";
import { settleTypes } from "./refine/types.ts";
import { tagNames } from "./tagger/decode.ts";
import { COUNTRY_OR_REGION, LISTS, listsOf } from "./tagger/gazetteer.ts";
import type { NameModel } from "./tagger/model.ts";

export { decodeNameModel, type NameModel } from "./tagger/model.ts";

/** Whether words are a town's in the lists of names, or close with a country or region: "NEW DELHI", "Ferndale, Kenya". */
export const placesOf =
  ({ gazetteer }: NameModel) =>
  (written: string): boolean => {
    const parts = written.toLowerCase().split(/\s*[,/]\s*/);
    const of = (part: string) => listsOf(gazetteer, part.split(/\s+/));
    return (
      (of(parts[0]!) & LISTS.city) !== 0 ||
      (parts.length > 1 && (of(parts.at(-1)!) & COUNTRY_OR_REGION) !== 0)
    );
  };

type Refiner = (document: Document, mentions: NameMention[], known: Known) => NameMention[];

/** What is done to the tagger's names, in this order. */
const REFINERS: readonly Refiner[] = [
  // Where a report comes from is a place, and its first name begins behind that.
  withinDateline,
  // Spans first, since the later ones compare names: no title, no possessive, no date, brackets closed.
  completeSpans,
  // Before the others, which would take the halves of a name for two.
  joinNicknames,
  withoutOffices,
  // What was cut is put together, before the others compare whole names.
  completeLaws,
  joinBodies,
  // Capitals that name nobody go before they are found everywhere else.
  withoutCommonWords,
  // In a headline each word has a capital; what it names the text names again.
  withinHeadlines,
  // A name that is found once is found everywhere, and a word gets the type that the document gives it most.
  asOneDocument,
  // What stands around a name outvotes the tagger.
  weighCues,
  // Last the types that lists know better than the tagger: demonyms, weapons, named events, laws and works.
  settleTypes,
  withinCompounds,
];

/** Everyone and everything the article names, in order of first mention. */
export function readEntities(
  document: Document,
  dates: DateMention[],
  model: NameModel,
  headed: Headed | null,
): Entity[] {
  const tagged: NameMention[] = tagNames(document, model);
  const mentions = REFINERS.reduce(
    (found, refine) => refine(document, found, { dates, gazetteer: model.gazetteer, headed }),
    tagged,
  ).sort(inTextOrder);
  return linkMentions(document, mentions).map((group, i) => ({
    id: `e${i + 1}`,
    type: group.type,
    name: group.name,
    description: describe(document, group, model.gazetteer),
    mentions: group.mentions.map(({ start, end }) => ({ start, end, form: "name" as const })),
  }));
}
