import { LANGUAGES_OF_WORD, LOOK_ALIKES, SCRIPTS } from "../lexicon/languages.ts";

/** So much is read, in slices from all over the text: enough to tell, and the same time for every length. */
const SLICES = 8;
const SLICE = 250;
/** Function words that must be found before the words outweigh what the page declares. */
const LEAST_HITS = 4;
/** How much more there must be of another language than of the declared one. */
const LEAD = 1.25;
/** From so many words on, a text with next to no function word of any language is in one that is not known. */
const ENOUGH_WORDS = 60;
const LEAST_SHARE = 0.04;
/** A letter of a script without an alphabet says about as much as two of ours. */
const WEIGHT_OF_CHARACTER = 2;

/**
 * The language of a text as BCP 47; "und" where a long text is in none that is known. The words decide, because pages
 * often declare the wrong one; `declared` settles texts that are too short to tell, look-alikes, and the region.
 *
 * "Die Polizei nahm am Montag in der Stadt einen Mann fest", "en" -> "de"; "Ferry sinks", "en-GB" -> "en-GB"
 */
export function languageOf(text: string, declared: string | null): string {
  const tag = tagOf(declared);
  const sample = sampleOf(text);
  const script = scriptOf(sample);
  if (script !== null) return agreed(script, tag);
  const { words, hits } = countWords(sample);
  let best = "en";
  for (const [language, count] of hits) if (count > (hits.get(best) ?? 0)) best = language;
  const most = hits.get(best) ?? 0;
  const own = tag === null ? "en" : primaryOf(tag);
  if (most < LEAST_HITS || most < (hits.get(own) ?? 0) * LEAD) best = own;
  if (tag === null && words >= ENOUGH_WORDS && most < words * LEAST_SHARE) return "und";
  return agreed(best, tag);
}

/** The declared tag where it names the found language or one that is written like it. */
function agreed(found: string, tag: string | null): string {
  if (tag === null) return found;
  const own = primaryOf(tag);
  const alike = LOOK_ALIKES.some((group) => group.includes(own) && group.includes(found));
  return own === found || alike ? tag : found;
}

const primaryOf = (tag: string): string => tag.split("-")[0]!;

/** "en_gb" -> "en-GB"; null for what is no language tag. */
function tagOf(declared: string | null): string | null {
  // What most pages say needs no check.
  if (declared === "en") return declared;
  try {
    return Intl.getCanonicalLocales((declared ?? "").trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

function sampleOf(text: string): string {
  if (text.length <= SLICES * SLICE) return text;
  const step = Math.floor((text.length - SLICE) / (SLICES - 1));
  return Array.from({ length: SLICES }, (_, i) => text.slice(i * step, i * step + SLICE)).join("\n");
}

/** Around all of `SCRIPTS`; most texts hold no character of it. */
const ANY_SCRIPT = /[\u0370-\u1fff\u3040-\ud7a3]/;

/** The language of the script in which most of a text is written, where the script alone tells it. */
function scriptOf(sample: string): string | null {
  if (!ANY_SCRIPT.test(sample)) return null;
  const counts = new Map<string, number>();
  let others = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    const language = code < 0x370 ? undefined : SCRIPTS.find(([, last]) => code <= last);
    if (language !== undefined && code >= language[0])
      counts.set(language[2], (counts.get(language[2]) ?? 0) + (code >= 0x3040 ? WEIGHT_OF_CHARACTER : 1));
    else if (/\p{L}/u.test(sample[i]!)) others++;
  }
  const kana = counts.get("ja") ?? 0;
  const han = counts.get("zh") ?? 0;
  // Japanese writes its nouns in Han characters, and Chinese has no kana at all.
  if (kana > han / 10) counts.set("ja", kana + han).delete("zh");
  for (const [language, count] of counts) if (count > others) return language;
  return null;
}

function countWords(sample: string): { words: number; hits: Map<string, number> } {
  const hits = new Map<string, number>();
  let words = 0;
  const lower = sample.toLowerCase().replaceAll("’", "'");
  for (const word of lower.match(/['\p{L}][\p{L}\p{M}'\u200c]*/gu) ?? []) {
    words++;
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  return { words, hits };
}
