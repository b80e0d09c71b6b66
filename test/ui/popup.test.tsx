import { describe, expect, test } from "vitest";
import type { Analysis, Attribute } from "../../src/engine/index.ts";
import type { ViewState } from "../../src/ui/view.ts";
import { attribute, demo } from "./support/demo.ts";
import { textOf } from "./support/draw.ts";
import { popup, ready } from "./support/popup.tsx";

const withAttributes = (attributes: Attribute[]): Analysis => ({
  ...demo,
  event: demo.event && { ...demo.event, attributes },
});

/** The label and the text of each row. */
function rows(root: ParentNode): Map<string, string> {
  const shown = [...root.querySelectorAll(".row")];
  return new Map(shown.map((row) => [textOf(row, "dt") ?? "", textOf(row, "dd") ?? ""]));
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe("the card", () => {
  test("shows headline, outlet, dates and the nut graf", () => {
    const { root } = popup(ready(demo));
    expect(textOf(root, "h1")).toBe("Drone strike on Halvern fuel depot kills at least four");
    expect(textOf(root, ".imprint")).toContain("The Orsenia Courier");
    expect(textOf(root, ".imprint")).toMatch(/Published 12 March 2026.*Updated 13 March 2026/);
    expect(textOf(root, ".nutgraf")).toMatch(/^Two explosive drones struck a fuel depot/);
  });

  test("tells a number that the text denies from one that it does not give", () => {
    const { root } = popup(ready(withAttributes([attribute("killed", 0, "No deaths")])));
    expect(rows(root).get("Killed")).toContain("None reported");
    expect(rows(root).get("Injured")).toBe("Not found");
    expect(rows(root).get("Who did it")).toBe("Not found");
  });

  test("keeps what it is not sure of apart, folded, and says so where the row would be", () => {
    const unsure = [attribute("actor", "Saltmarsh Front", "Saltmarsh Front", { confidence: 0.5 })];
    const { root } = popup(ready({ ...demo, event: { ...demo.event!, attributes: [], unsure } }));
    const facts = root.querySelector("section.facts")!;
    expect(facts.textContent).not.toContain("Saltmarsh Front");
    expect(rows(facts).get("Who did it")).toBe("Not sure: see below");
    const section = [...root.querySelectorAll("details")].find((one) =>
      one.textContent?.startsWith("Not sure"),
    )!;
    expect(section.hasAttribute("open")).toBe(false);
    expect(rows(section).get("Who did it")).toContain("Saltmarsh Front");
  });

  test("shows as many values that it is not sure of as it counts, sources among them", () => {
    const unsure = [
      attribute("actor", "Saltmarsh Front", "Saltmarsh Front", { confidence: 0.5 }),
      attribute("source", "Daniel Okafor", "Daniel Okafor", { confidence: 0.5 }),
    ];
    const { root } = popup(ready({ ...demo, event: { ...demo.event!, unsure } }));
    const section = [...root.querySelectorAll("details")].find((one) =>
      one.textContent?.startsWith("Not sure"),
    )!;
    expect(textOf(section, "summary")).toMatch(/2$/);
    expect(section.querySelectorAll(".value")).toHaveLength(2);
    expect(rows(section).get("Who says so")).toContain("Daniel Okafor");
  });

  test("shows our own doubt as a share, and what the text is sure of as a shape", () => {
    const sure = attribute("where", "Halvern", "Halvern", { confidence: 0.9 });
    const doubted = attribute("actor", "Saltmarsh Front", "Saltmarsh Front", { confidence: 0.56 });
    const { root } = popup(ready(withAttributes([sure, doubted])));
    const [where, actor] = [...root.querySelectorAll(".fact")];
    expect(where?.querySelector(".doubt")).toBeNull();
    expect(textOf(actor!, ".doubt")).toBe("56% sure");
    expect(actor?.querySelector(".shape")).not.toBeNull();
    expect(textOf(root, ".facts")).toContain("as the text says it");
    expect(textOf(root, ".facts")).toContain("not whether it is true");
  });

  test("gives what it is not sure of no shape of the text's certainty, but its own doubt", () => {
    const unsure = [attribute("actor", "Saltmarsh Front", "Saltmarsh Front", { confidence: 0.9 })];
    const { root } = popup(ready({ ...demo, event: { ...demo.event!, unsure } }));
    const section = [...root.querySelectorAll("details")].find((one) =>
      one.textContent?.startsWith("Not sure"),
    )!;
    expect(section.querySelector(".shape")).toBeNull();
    expect(section.textContent).not.toContain("as the text says it");
    expect(textOf(section, ".doubt")).toBe("90% sure");
  });

  test("shows bounds and ranges, and heads differing counts with their span", () => {
    const { root } = popup(ready(demo));
    expect(rows(root).get("Killed")).toContain("≥ 4");
    expect(rows(root).get("Killed")).toContain("at least 4");
    expect(rows(root).get("Injured")).toMatch(/^17 to 25/);
  });

  test("shows certainty by word with the text's own cue, and a plain statement without", () => {
    const { root } = popup(ready(demo));
    expect(rows(root).get("Blamed on")).toContain("disputed: denied");
    expect(rows(root).get("Killed")).toContain("attributed: the regional governor said · Helena Marchetti");
    expect(textOf(root, ".row .certainty")).not.toContain("stated");
  });

  test("keeps a ledger of sources, the unnamed among them", () => {
    const { root } = popup(ready(demo));
    const lines = [...root.querySelectorAll(".ledger .source")].map((line) => line.textContent);
    expect(lines[0]).toContain("Helena Marchetti direct, indirect");
    expect(lines.find((line) => line?.includes("A military official"))).toContain("unnamed, indirect");
    expect(lines).toHaveLength(8);
  });

  test("lists each quotation once, those of nobody known too, and nowhere else", () => {
    const nobody = { ...demo.quotes[1]!, source: null, contents: [demo.event!.nutgraf] };
    const { root } = popup(ready({ ...demo, quotes: [...demo.quotes, nobody] }));
    expect(root.querySelectorAll(".ledger .quote")).toHaveLength(demo.quotes.length + 1);
    expect(root.querySelectorAll(".quote, .quotes > li")).toHaveLength(demo.quotes.length + 1);
    expect(textOf(root, ".ledger")).toMatch(/Other quotations: 1.*Speaker not stated · direct/);
  });

  test("keeps the quotation marks of words, and says of a figure what it counts", () => {
    const words = "within days, not weeks";
    const { root } = popup(ready(withAttributes([attribute("outcome", words, words)])));
    expect(rows(root).get("Outcome")).toContain("“within days, not weeks”");
    const entry = [...root.querySelectorAll(".entries .clause")].find(
      (one) => textOf(one, ".evidence") === "17 others",
    );
    expect(entry?.textContent).toContain("injuring 17 others, the regional governor said");
  });

  test("shows people, figures and quotes where there is no event", () => {
    const { root } = popup(ready({ ...demo, event: null, background: [] }));
    expect(root.querySelector(".row")).toBeNull();
    expect(root.textContent).toContain("No single event found");
    expect(root.querySelectorAll(".quote")).toHaveLength(demo.quotes.length);
  });
});

describe("a value", () => {
  test("is revealed, and then its next place", async () => {
    const { root, commands } = popup(ready(demo));
    const where = () =>
      [...root.querySelectorAll<HTMLElement>(".fact .evidence")].find((button) =>
        button.textContent?.startsWith("Halvern"),
      );
    where()?.click();
    await settled();
    where()?.click();
    await settled();
    expect(commands.map((command) => command.type === "reveal" && command.index)).toEqual([0, 1]);
    const [command] = commands;
    const spans = command?.type === "reveal" ? command.spans : [];
    expect(spans.map((span) => demo.article.text.slice(span.start, span.end))).toContain("Halvern");
    expect(where()?.textContent).toContain(`2 of ${spans.length}`);
  });

  test("in hand has the clause that it was read from, and no other has", async () => {
    const { root } = popup(ready(demo));
    root.querySelector<HTMLElement>(".row.number .evidence")?.click();
    await settled();
    const clauses = [...root.querySelectorAll(".facts .clause")];
    expect(clauses).toHaveLength(1);
    expect(clauses[0]?.textContent).toContain("killing at least four workers and injuring 17 others");
    expect(textOf(clauses[0]!, "b")).toBe("at least four workers");
  });

  test("is announced by its own answer, never by that of the value before", async () => {
    const { root } = popup(ready(demo), { index: 1, count: 3 });
    expect(textOf(root, "[role=status]")).toBe("2 of 3");
    root.querySelector<HTMLElement>(".nutgraf .evidence")?.click();
    await settled();
    expect(textOf(root, "[role=status]")).toBe("");
    expect(textOf(popup(ready(demo), { index: null, count: 3 }).root, "[role=status]")).toContain(
      "no longer",
    );
  });

  test("of the page stays text: markup is shown, and writing direction cannot leak", () => {
    const hostile = "<img src=x onerror=alert(1)>\u202Etxt\u2066";
    const value = { ...attribute("where", hostile, "Halvern"), text: hostile };
    const { root } = popup(
      ready({ ...withAttributes([value]), article: { ...demo.article, title: hostile } }),
    );
    expect(root.querySelector("img")).toBeNull();
    expect(textOf(root, "h1 bdi")).toBe(hostile);
    expect(rows(root).get("Where")).toContain(hostile);
    expect(root.querySelector(".row bdi")?.textContent).toBe(hostile);
  });
});

describe("states", () => {
  const asText = (state: ViewState) => popup(state).root.querySelector("main")?.textContent ?? "";

  test("each has words of its own", () => {
    const texts = [
      asText({ status: "connecting" }),
      asText({ status: "working", analysis: null }),
      asText({ status: "no-article" }),
      asText({ status: "unsupported-language", language: "de" }),
      asText({ status: "too-large" }),
      asText({ status: "silent" }),
      asText({ status: "restricted" }),
      asText({ status: "pdf" }),
      asText({ status: "error", message: "It stopped.", details: "" }),
      asText({ status: "unread" }),
      asText({ status: "needs-click" }),
      asText({ status: "off", site: "news.example" }),
      ...(["empty", "media", "file", "short"] as const).map((look) => asText({ status: "nothing", look })),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts[3]).toContain("German");
    expect(texts.join(" ")).not.toContain("?");
  });

  test("a day that cannot be reckoned is shown by its words, and why it is none", () => {
    const { start } = demo.event!.nutgraf;
    const monday = { start: demo.article.text.indexOf("Wednesday night"), edtf: null };
    expect(monday.start).toBeGreaterThan(start);
    const dates = [{ ...monday, end: monday.start + "Wednesday night".length }];
    const undated = { ...withAttributes([]), dates };
    const shown = (published: string | null) =>
      rows(popup(ready({ ...undated, article: { ...demo.article, published, modified: null } })).root).get(
        "When",
      );
    expect(shown(null)).toBe("Wednesday night No day: the page does not say when it was published.");
    // The page has a day, and the text has none that counts from it.
    expect(shown("2026-03-12")).toBe("Not found");
    expect(
      asText(ready({ ...undated, article: { ...demo.article, published: null, modified: null } })),
    ).toContain("Date not stated");
  });

  test("opinion and analysis are called so, and a report is not", () => {
    const at = (url: string) => asText(ready({ ...demo, article: { ...demo.article, url } }));
    expect(at("https://courier.example/opinion/halvern")).toMatch(/Opinion · Attack.*what its author says/);
    expect(at("https://courier.example/analysis/halvern")).toMatch(/Analysis · Attack.*explains/);
    expect(at("https://courier.example/coast/halvern")).not.toMatch(/Opinion|Analysis/);
  });

  test("a page with next to nothing in it is not said to have people and figures", () => {
    const nothing = { ...demo, event: null, background: [], entities: [], figures: [], quotes: [] };
    const short = { ...demo.article, text: demo.article.text.slice(0, 200), blocks: [] };
    const text = asText(ready({ ...nothing, article: short }));
    expect(text).toContain("no people, figures or quotes either");
    expect(text).toContain("very short");
    expect(asText(ready(demo))).not.toContain("very short");
  });

  test("a row that may still come is not called missing while the article is read", () => {
    const text = asText({ status: "working", analysis: withAttributes([]) });
    expect(text).toContain("Reading…");
    expect(text).not.toMatch(/Not (?:found|stated)/);
  });

  test("a section page can be read anyway, an error's details copied", () => {
    const front = popup({ status: "no-article" });
    front.root.querySelector<HTMLElement>(".action")?.click();
    expect(front.commands).toEqual([{ type: "read", anyway: true }]);
    const error = popup({ status: "error", message: "It stopped.", details: "at line 3" });
    [...error.root.querySelectorAll<HTMLElement>(".action")].at(-1)?.click();
    expect(error.copied).toEqual(["It stopped.\nat line 3"]);
  });

  test("what the reader should know of the card is said above it", () => {
    expect(asText({ ...ready(demo), visibleParagraphs: 3 })).toContain("Only 3 paragraphs are visible");
    expect(asText({ ...ready(demo), changed: true })).toContain("Rescan");
    expect(asText({ ...ready(demo), paintable: false })).toContain("cannot mark");
    expect(popup(ready(demo)).root.querySelector(".banner")).toBeNull();
  });
});
