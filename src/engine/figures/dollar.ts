import { CROWNS, DOLLARS } from "../lexicon/currencies.ts";

const AMERICAN =
  /\b(?:US|U\.S\.|USA|United States|Americans?|America|Washington|New York|California|Texas|Florida)(?![\p{L}$])/gu;

/**
 * ISO 4217 of a plain "$" in an article. American, unless the publisher is at home in another country of dollars and
 * the text is more about that country than about America, and does not itself mark that country's dollars ("C$").
 * A dateline is no evidence: agencies write American dollars from everywhere.
 */
export function dollarOf(text: string, url: string | null): string {
  const host = hostOf(url);
  if (host === null || !text.includes("$")) return "USD";
  for (const { code, hosts, marks, places } of DOLLARS) {
    if (!hosts.test(host)) continue;
    if (marks.test(text)) return "USD";
    return timesIn(text, places) > timesIn(text, AMERICAN) ? code : "USD";
  }
  return "USD";
}

/** ISO 4217 of the crowns of a text: of the country that it speaks of most; null where none stands out. */
export function crownOf(text: string): string | null {
  if (/\bkr|kr\b/iu.exec(text) === null) return null;
  const [first, second] = CROWNS.map(({ code, places }) => ({ code, times: timesIn(text, places) })).sort(
    (a, b) => b.times - a.times,
  );
  return first!.times > second!.times ? first!.code : null;
}

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? null;
