import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentLink, type PageText, textDirective } from "../../src/export/index.ts";
import { resolve } from "./support/resolve.ts";
import { shown } from "./support/shown.ts";

/** The span of some words in a text: of their first place after `from`. */
function of(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const A = "A pier. The pier fell.";

describe("links to the words", () => {
  test.each([
    [
      "words that stand once need no context",
      "One pier, two-storey piers.",
      "two-storey",
      "text=two%2Dstorey",
    ],
    ["a word within another is no second place", "The piers and the pier.", "pier.", "text=pier."],
    ["the fewest words that tell places apart", A, "pier fell", "text=pier%20fell"],
    [
      "commas and ampersands are escaped",
      "Smith, Lee & Co fell.",
      "Smith, Lee & Co",
      "text=Smith%2C%20Lee%20%26%20Co",
    ],
    [
      "letters that end a link where it is pasted, too",
      "It (the “pier”) isn't old!",
      "(the “pier”) isn't old!",
      "text=%28the%20%E2%80%9Cpier%E2%80%9D%29%20isn%27t%20old%21",
    ],
    ["a part of a word grows to the word", "It isn't a footbridge.", "bridge", "text=footbridge"],
    ["a part of a number grows to the number", "It cost $2.5 million.", "5 million", "text=2.5%20million"],
    ["white space is one space", "A  great\u00a0 pier fell.", "great\u00a0 pier", "text=great%20pier"],
  ])("%s", (_, text, words, directive) => {
    expect(textDirective(text, of(text, words))).toBe(directive);
  });

  test("context before, behind, and where a paragraph begins, of the paragraph before", () => {
    expect(textDirective(A, of(A, "pier", 9))).toBe("text=The-,pier");
    const first = "pier one, pier two";
    expect(textDirective(`${first}. pier one`, of(first, "pier", 3))).toBe("text=one%2C-,pier");
    const again = "Old news.\n\nHalvern\n\nNew news.\n\nHalvern";
    expect(textDirective(again, of(again, "Halvern", 20))).toBe(
      "text=news.-,Halvern".replace("news", "New%20news"),
    );
  });

  test("many words, and words over several paragraphs, stand by their first and last", () => {
    const long = `It said ${Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ")} and went.`;
    const span = { start: long.indexOf("word0"), end: long.indexOf(" and went") };
    expect(textDirective(long, span)).toBe(
      "text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59",
    );
    const two = "He said: “It fell.\n\n“We ran.” That was all.";
    expect(textDirective(two, { start: two.indexOf("It"), end: two.indexOf("” That") })).toBe(
      "text=It%20fell.,%E2%80%9CWe%20ran.",
    );
  });

  test("words that stand beside the article too are told from those", () => {
    const text = "Two killed in Halvern\n\nA blast hit Halvern on Monday.";
    const page = `Home\nHalvern\nSport\n${text}\nMore from Halvern`;
    expect(textDirective(text, of(text, "Halvern", 30), shown(page))).toBe("text=hit-,Halvern");
    expect(resolve(page, textDirective(text, of(text, "Halvern", 30), shown(page)))).toBe(
      page.indexOf("Halvern on"),
    );
    // Context is what the page shows beside the words, be it no part of the article.
    const cut = text.replace("\n\n", "\nAdvertisement\n");
    const doubled = `A blast hit Halvern on Monday.\n${cut}`;
    const link = textDirective(text, of(text, "A blast"), shown(doubled));
    expect(link).toBe("text=Advertisement-,A%20blast");
    expect(resolve(doubled, link)).toBe(doubled.lastIndexOf("A blast"));
  });

  test("words that the page no longer shows have no link", () => {
    expect(textDirective(A, of(A, "pier", 9), shown("Something else."))).toBe("");
  });

  test("words of a block that was edited, or has something within, are found where it is the same", () => {
    const text = "The pier fell at noon on Friday, and nobody was near. Halvern";
    const page = shown("Halvern\nThe pier fell at noon on Friday (updated), and nobody was near. Halvern");
    expect(textDirective(text, of(text, "noon"), page)).toBe("text=noon");
    expect(textDirective(text, of(text, "Halvern"), page)).toBe("text=near.-,Halvern");
    expect(textDirective(text, of(text, "on Friday, and"), page)).toBe(
      "text=on%20Friday%20%28updated%29%2C%20and",
    );
  });

  test("no term stands across what not every browser reads across", () => {
    const text = "The mayor Lena Marsh said so. Another: Lena Marsh.";
    const page = shown("The mayor |Lena Marsh| said so. Another: Lena Marsh.");
    const link = (words: string, from = 0) => textDirective(text, of(text, words, from), page);
    expect(link("mayor Lena Marsh said")).toBe("text=mayor,said");
    expect(link("Lena Marsh")).toBe("text=Lena%20Marsh");
    expect(link("Lena Marsh", 30)).toBe("text=Another%3A-,Lena%20Marsh");
    expect(link("said so. Another: Lena Marsh")).toBe("text=said%20so.%20Another%3A%20Lena%20Marsh");
  });

  test("a drop cap's word is in no term; what has no other word is told by its neighbours", () => {
    const text = "Three people died here.\n\nTwelve\n\nOne";
    const page = shown("T|hree people died here.\nTwel|ve\nOne");
    expect(textDirective(text, of(text, "Three people"), page)).toBe("text=people");
    expect(textDirective(text, of(text, "Three"), page)).toBe("text=people%20died%20here.");
    expect(textDirective(text, of(text, "Twelve"), page)).toBe("");
    expect(textDirective(text, of(text, "One"), page)).toBe("text=One");
  });

  test("an odd space stands for itself, and among others it ends a term", () => {
    const text = "Some 40\u202f000 people and 7\u2009\u2009000 others.";
    expect(textDirective(text, of(text, "40\u202f000 people"))).toBe("text=40%E2%80%AF000%20people");
    expect(textDirective(text, of(text, "7\u2009\u2009000 others"))).toBe("text=7,000%20others");
  });

  test("context leads there at the first place where it stands, if any does", () => {
    const text = "The pier fell by noon. Then she came by the pier, and the pier was gone.";
    expect(textDirective(text, of(text, "the pier", 20))).toBe("text=came%20by-,the%20pier");
    expect(textDirective(text, of(text, "the pier", 50))).toBe("text=and-,the%20pier");
  });

  test("signs that one browser takes for others make no place the only one", () => {
    const text = "It isn't so. Then it isn’t so – or so - at all.";
    expect(textDirective(text, of(text, "isn’t so"))).toBe("text=Then%20it-,isn%E2%80%99t%20so");
    expect(textDirective(text, of(text, "so - at"))).toBe("text=so%20%2D%20at");
  });

  test("what has no letter, and half a character, has no link", () => {
    expect(textDirective("A – B", { start: 2, end: 3 })).toBe("");
    expect(textDirective("A\ud83d B", { start: 0, end: 2 })).toBe("");
  });

  test.each([
    ["one endless word", "a".repeat(100_000)],
    ["the same word again and again", "a ".repeat(50_000)],
    ["dashes alone", `pier ${"— ".repeat(50_000)}`],
    ["a line a word", "a\n".repeat(50_000)],
  ])("a text of %s is answered in no time", (_, text) => {
    for (const span of [
      { start: 0, end: 4 },
      { start: 10, end: 80_000 },
    ]) {
      // What takes longer than a test may is the failure.
      expect(() => textDirective(text, span, shown(`${text}\n${text}`))).not.toThrow();
    }
  });

  test("cells of a table are blocks", () => {
    const page = "Killed\t5\nInjured\t5";
    expect(textDirective(page, of(page, "5", 10))).toBe("text=Injured-,5");
    expect(textDirective(page, of(page, "Injured\t5"))).toBe("text=Injured,5");
  });

  test("words that a picture tells before get other context, or more of the sentence; where there is none, no link", () => {
    const painted = (words: string, text: string): PageText => [
      { text: "", border: "", kind: "code", painted: words },
      { text, border: "\n", kind: "shown" },
    ];
    const text = "Nearby the Old Pier fell on Sunday.";
    const link = (words: string, page: PageText) => textDirective(text, of(text, words), page);
    expect(link("Old Pier", painted("A pier", text))).toBe("text=Old%20Pier");
    expect(link("Old Pier", painted("An old pier fell", text))).toBe("text=the-,Old%20Pier");
    expect(link("Nearby", painted("A nearby inn", text))).toBe("text=Nearby%20the");
    expect(link("Old Pier", painted(text, text))).toBe("");
    // Behind the words it is found later.
    expect(link("Old Pier", painted("An old pier fell", text).toReversed())).toBe("text=Old%20Pier");
  });

  test("only pages of the web have links; a path in the hash is kept", () => {
    const link = (url: string | null) => fragmentLink(url, "A pier.", { start: 2, end: 6 });
    expect(link("https://a.example/x#y")).toBe("https://a.example/x#:~:text=pier");
    expect(link("https://a.example/#/news/1")).toBe("https://a.example/#/news/1:~:text=pier");
    expect(link("https://a.example/#/news/1:~:text=old")).toBe("https://a.example/#/news/1:~:text=pier");
    expect(link("file:///x")).toBeNull();
    expect(link("javascript:alert(1)")).toBeNull();
    expect(link(null)).toBeNull();
  });

  test("of any text, a link is found where the words are, or nowhere before", () => {
    const word = fc.constantFrom(
      "a",
      "pier",
      "Pier,",
      "fell",
      "two-storey",
      "“it",
      "2.5",
      "é",
      "—",
      "don't",
      "x\u00adx",
      "the",
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "  ", "\n\n")), { minLength: 1, maxLength: 40 })
      .map((parts) =>
        parts
          .map(([w, gap]) => w + gap)
          .join("")
          .trim(),
      );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (all, a, b) => {
        const start = a % all.length;
        const end = start + 1 + (b % (all.length - start));
        const directive = textDirective(all, { start, end });
        if (directive === "") return;
        const found = resolve(all, directive);
        expect(found).not.toBeNull();
        // Many equal words around equal words: then no directive tells them apart, and the first of them is shown.
        expect(found).toBeLessThanOrEqual(start + all.slice(start, end).search(/[^\s\u00ad]/));
      }),
      { numRuns: 1_000 },
    );
  });

  test("of a text with different words around every place, a link is always found where the words are", () => {
    const all = Array.from(
      { length: 120 },
      (_, i) => `${["the pier", "a quay", "it fell"][i % 3]} ${i}${i % 9 ? "" : ".\n\nSo"}`,
    ).join(" ");
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const end = Math.min(all.length, start + length);
        const words = all.slice(start, end);
        const directive = textDirective(all, { start, end });
        if (!/[\p{L}\p{N}]/u.test(words)) return;
        let edge = start + words.search(/\S/);
        while (edge > 0 && /\w/.test(all[edge]!) && /\w/.test(all[edge - 1]!)) edge--;
        expect(resolve(all, directive)).toBe(edge);
      }),
      { numRuns: 500 },
    );
  });
});
