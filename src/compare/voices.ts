import type { Analysis, Quote } from "../engine/index.ts";
import { isSamePerson, wordsOf } from "./names.ts";

/** Somebody whose words some pages give, and which words each of them gives: none where it leaves them out. */
export interface Voice {
  name: string;
  /**
   * A person told by name: then a page without the words leaves them out. Others, "a neighbour" or "the coastguard", may
   * stand in the other page under another name, a body under that of who speaks for it.
   */
  isNamed: boolean;
  quotes: { page: number; quote: Quote }[][];
}

interface Speaker {
  page: number;
  name: string;
  isPerson: boolean;
  quotes: Quote[];
}

/** A source that no name was found for is nobody's voice. */
const PRONOUNS = new Set("he she they it we i you who".split(" "));

/** Who is quoted where, those first whom most pages quote. */
export function voicesOf(pages: readonly number[], analyses: readonly Analysis[]): Voice[] {
  const voices: Speaker[][] = [];
  // Fuller names first: "Whitlock" finds Ana Whitlock, or two of them, and is then nobody's.
  const speakers = pages.flatMap((page) => speakersOf(page, analyses[page]!));
  for (const speaker of speakers.sort(
    (a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.page - b.page,
  )) {
    const [voice, another] = voices.filter(
      (one) => one.every(({ page }) => page !== speaker.page) && one.some((known) => isSame(known, speaker)),
    );
    if (voice !== undefined && another === undefined) voice.push(speaker);
    else voices.push([speaker]);
  }
  return voices
    .map((voice) => ({
      name: voice[0]!.name,
      isNamed: voice.some(({ isPerson }) => isPerson),
      quotes: pages.map((page) =>
        voice.flatMap((one) => (one.page === page ? one.quotes.map((quote) => ({ page, quote })) : [])),
      ),
    }))
    .sort((a, b) => heardIn(b) - heardIn(a) || Number(b.isNamed) - Number(a.isNamed));
}

const heardIn = ({ quotes }: Voice): number => quotes.filter((some) => some.length > 0).length;

function speakersOf(page: number, { quotes, entities }: Analysis): Speaker[] {
  const persons = new Set(entities.filter(({ type }) => type === "person").map(({ id }) => id));
  const speakers = new Map<string, Speaker>();
  for (const quote of quotes) {
    if (quote.source === null) continue;
    const { entity, name } = quote.source;
    const key = entity ?? wordsOf(name).join(" ");
    if (PRONOUNS.has(key)) continue;
    const known = speakers.get(key);
    if (known) known.quotes.push(quote);
    else
      speakers.set(key, {
        page,
        name,
        isPerson: entity !== null && persons.has(entity),
        quotes: [quote],
      });
  }
  return [...speakers.values()];
}

/** A person by the last name; anybody else by the same words. */
const isSame = (a: Speaker, b: Speaker): boolean =>
  wordsOf(a.name).join(" ") === wordsOf(b.name).join(" ") ||
  (a.isPerson && b.isPerson && isSamePerson(a.name, b.name));
