import { describe, expect, test } from "vitest";
import type { Analysis, Span } from "../../src/engine/index.ts";
import type { MarkStyle } from "../../src/page/choose.ts";
import { formatFigure } from "../../src/ui/figures.ts";
import { LanguageContext } from "../../src/ui/i18n.ts";
import { MiniCard } from "../../src/ui/MiniCard.tsx";
import { factsOn, speakerOf, subjectOf } from "../../src/ui/subject.ts";
import { read } from "../support/read.ts";
import { draw } from "./support/draw.ts";
import { t } from "./support/words.ts";

const analysis: Analysis = read(
  "At least 12 people were killed in a fire in Halvern on Tuesday, police said. “We mourn them,” said Mayor Omar Feld. The hall cost $2.5 million. Feld left Halvern on Tuesday.",
  "Fire in Halvern kills 12",
);
const { text } = analysis.article;
const at = (words: string, nth = 0): Span => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const subject = (style: MarkStyle, span: Span) => subjectOf(analysis, { style, ...span });
const figure = (words: string) =>
  analysis.figures.find(({ start, end }) => text.slice(start, end).includes(words))!;

describe("what a mark stands for", () => {
  test("a name, with all its mentions and which of them it is", () => {
    const places = analysis.entities.find(({ name }) => name === "Halvern")!.mentions;
    expect(subject("place", places[1]!)).toMatchObject({ kind: "name", index: 1, spans: places });
    expect(subject("person", places[1]!)).toBeNull();
  });

  test("a quotation with its speaker, a date with the other places of its day", () => {
    const quote = subject(
      "speech-direct",
      analysis.quotes.find(({ kind }) => kind === "direct")!.contents[0]!,
    )!;
    expect(speakerOf(analysis, quote)).toMatch(/Omar Feld/);
    const date = subject("figure", at("Tuesday"))!;
    expect(date).toMatchObject({ kind: "date" });
    expect(date.spans).toHaveLength(2);
  });

  test("words without a mark are nothing", () => {
    expect(subject("figure", at("The hall"))).toBeNull();
    expect(subject("speech-direct", at("The hall"))).toBeNull();
  });

  test("the values of the card that rest on it, and no others", () => {
    const killed = subject("figure", figure("12 people"))!;
    expect(factsOn(analysis, killed).map(({ label }) => label)).toContain("role_killed");
    expect(factsOn(analysis, killed).map(({ label }) => label)).not.toContain("role_where");
    expect(factsOn({ ...analysis, event: null }, killed)).toEqual([]);
  });
});

test.each([
  ["12 people", "at least 12"],
  ["$2.5 million", "$2,500,000"],
])("%s is %s in plain digits", (words, plain) => {
  expect(formatFigure(figure(words), "en-US", t)).toContain(plain);
});

test("a currency that is none is shown as it is", () => {
  expect(formatFigure({ ...figure("$2.5"), unit: "??" }, "en-US", t)).toBe("2,500,000 ??");
});

test("the small card has a name for every button, and calls back", () => {
  const places = analysis.entities.find(({ name }) => name === "Halvern")!.mentions;
  const calls: string[] = [];
  const root = draw(
    <LanguageContext.Provider value={{ t, locale: "en-GB" }}>
      <MiniCard
        analysis={analysis}
        subject={subject("place", places[0]!)!}
        notice="linkCopied"
        onStep={(by) => calls.push(`step ${by}`)}
        onNotThis={() => calls.push("not this")}
        onCopyLink={() => calls.push("copy")}
        onClose={() => calls.push("close")}
      />
    </LanguageContext.Provider>,
  );
  const buttons = [...root.querySelectorAll("button")];
  expect(buttons.map((one) => one.getAttribute("aria-label") ?? one.textContent)).toEqual([
    "Close",
    "Previous mention",
    "Next mention",
    "Not this",
    "Copy link",
  ]);
  for (const button of buttons) button.click();
  expect(calls).toEqual(["close", "step -1", "step 1", "not this", "copy"]);
  const count = places.length;
  expect(root.querySelector("[role=status]")!.textContent).toBe(`Mention 1 of ${count} Link copied`);
});
