import type { Document } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { listsOf } from "../tagger/gazetteer.ts";
import { isHeadline } from "./headlines.ts";

/** The name without what names nobody at its ends; null where nothing is left. */
export function shortened(
  document: Document,
  mention: NameMention,
  inLowerCase: ReadonlySet<string>,
  gazetteer: Known["gazetteer"],
): NameMention | null {
  const { tokens } = document;
  let { first, last } = mention;
  const { type } = mention;
  // "A Bill" and "My Government" are a determiner and a common noun; "An Nasiriyah" is a town.
  if (type !== "work" && /^(?:my|our|your|his|her|their|a)$/.test(tokens[first]!.lower)) first++;
  // "Nora Feld Says": a headline's verb.
  while (type === "person" && last - first > 1 && VERBS.test(tokens[last - 1]!.text)) last--;
  // "gull77 Reddit account": a handle, and whose it is.
  while (last - first > 1 && HANDLE.test(tokens[first]!.text)) first++;
  // "Guilty In S.C. Church Shooting": in a headline the text's own words have capitals too.
  const [place, noun] = tokens.slice(first, last);
  if (
    type === "place" &&
    last - first === 2 &&
    isHeadline(document, place!.sentence) &&
    /^(?:church|school|hospital|hotel|college|mall|bank|store|club|court|police|fire|mayor|man|woman)$/.test(
      noun!.lower,
    ) &&
    inLowerCase.has(noun!.lower) &&
    (/^(?:\p{L}\.){2,}$/u.test(place!.text) || listsOf(gazetteer, [place!.lower]) !== 0)
  )
    last--;
  if (first === last) return null;
  return first === mention.first && last === mention.last ? mention : over(document, first, last, type);
}

/** What headlines say that somebody does; none of them is a surname. */
const VERBS =
  /^(?:Says|Sees|Tells|Warns|Urges|Calls|Asks|Denies|Admits|Vows|Wins|Dies|Slams|Blasts|Breaks|Faces|Wants|Takes|Leads|Visits|Meets|Pleads|Becomes|Resigns|Announces|Signs|Defends|Rejects)$/;

const HANDLE = /^\p{Ll}[\p{Ll}_]*\d+$/u;
