import type { EntityType } from "../../types.ts";

/** What the words in front of a number tell, the surest first; null for what is no name. */
const KINDS: readonly (readonly [RegExp, EntityType | null])[] = [
  // Addresses, numbers to ring and sums.
  [/[@|:$€£/]|\d{3}-\d{4}/, null],
  [/^\p{Lu}{2}\s\d{5}$/u, null],
  [
    /\b(?:Code|District|Suite|Grade|Chapter|Room|Phase|Level|Unit|Precinct|Station|Zone|Ward|Group|Window|Section|Article|Building|Apartment|Apt|Floor|Gate|Terminal|Lot|Page|Part|Day|Week|Game|Lane|Exit|Box)\.?\s\d+$/,
    null,
  ],
  [/\b(?:Act|Law|Bill|Resolution|Amendment|Protocol|Proposition)\s(?:No\.\s)?\d+$/, "law"],
  [/^(?:H\.?B|S\.?B|H\.?R)\.?\s?\d+$/, "law"],
  [
    /^(?:(?:State|County|Farm|U\.?S\.?)\s)?(?:Interstate|Route|Road|Highway|Hwy\.?|Beltway|Spur|Loop|Freeway)\s\d+$/,
    "place",
  ],
  [/^(?:I|US|SR)-\d+$/, "place"],
  // "Channel 7", "FOX 8", "KHOU 11", "WWBT NBC12": stations.
  [
    /^(?:[KW][A-Z]{2,3}|FOX|Fox|NBC|ABC|CBS|PBS|CW|Channel|News|NewsChannel)(?:-TV)?(?:\s(?:NBC|ABC|CBS|FOX|News|Newsradio|Action News))?\s?\d{1,3}$/,
    "organization",
  ],
];

/** What a name is that ends with a number, by the words before it: a model ("Falcon 9") unless they tell otherwise. */
export const typeOfNumbered = (name: string): EntityType | null =>
  (KINDS.find(([pattern]) => pattern.test(name)) ?? [null, "product" as const])[1];
