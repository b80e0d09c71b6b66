import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/index.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, type Story, told } from "./stories.ts";

const rowsOf = (...stories: Story[]) => {
  const [event] = compare(stories.map(told)).events;
  return new Map(event!.rows.map((row) => [row.role, row]));
};
const valuesIn = (...stories: Story[]) => {
  const rows = rowsOf(...stories);
  return (role: "killed" | "injured") =>
    rows.get(role)!.cells.map((cell) => cell.map(({ attribute }) => attribute.value));
};

describe("pages of several events", () => {
  test("are set beside each other only where they tell the same one", () => {
    const { events, pairs } = compare([CRASH_A, STORM, CRASH_B, CRASH_TWIN].map(told));
    expect(events.map(({ pages }) => pages)).toEqual([[0, 2], [1], [3]]);
    expect(pairs).toHaveLength(6);
  });

  test("have rows of their own", () => {
    const { events } = compare([CRASH_A, STORM].map(told));
    for (const { pages, rows } of events)
      for (const { cells } of rows) for (const { page } of cells.flat()) expect(pages).toContain(page);
  });
});

describe("a row", () => {
  test("keeps the numbers of each page as they are", () => {
    const values = valuesIn(CRASH_A, CRASH_B);
    expect(values("killed")).toEqual([[4], [7]]);
    expect(values("injured")).toEqual([[19], [19]]);
  });

  test("agrees where both pages give the same number", () => {
    expect(rowsOf(CRASH_A, CRASH_B).get("injured")!.verdict).toBe("agree");
  });

  test("fits where a bound leaves room for the other number", () => {
    // At least four, and seven.
    expect(rowsOf(CRASH_A, CRASH_B).get("killed")!.verdict).toBe("fits");
  });

  test("does not agree where one page gives another value besides", () => {
    const [one, other] = [told(CRASH_A), told(CRASH_B)];
    const where = one.event!.attributes.find(({ role }) => role === "where")!;
    const start = one.article.text.indexOf("Saint Odran");
    const elsewhere = {
      ...where,
      value: "Odran",
      text: "Odran",
      evidence: [{ start: start + 6, end: start + 11 }],
    };
    const both = { ...one, event: { ...one.event!, attributes: [...one.event!.attributes, elsewhere] } };
    const verdictOf = (...pages: (typeof one)[]) =>
      compare(pages).events[0]!.rows.find(({ role }) => role === "where")!.verdict;
    expect(verdictOf(one, other)).toBe("agree");
    expect(verdictOf(both, other)).toBe("fits");
    expect(verdictOf(other, both)).toBe("fits");
  });

  const exactly = { ...CRASH_A, text: CRASH_A.text.replace("at least four people", "four people") };

  test("has a later number where the page with the other one came out later, whichever comes first", () => {
    expect(rowsOf(exactly, CRASH_B).get("killed")).toMatchObject({ verdict: "later", latest: [1] });
    expect(rowsOf(CRASH_B, exactly).get("killed")).toMatchObject({ verdict: "later", latest: [0] });
  });

  test("differs where nobody knows which page came out later", () => {
    const sameDay = { ...CRASH_B, published: "2026-03-11" };
    expect(rowsOf(exactly, sameDay).get("killed")!.verdict).toBe("differ");
    const [event] = compare([exactly, sameDay].map(told)).events;
    expect(event!.rows[0]!.role).toBe("killed");
  });

  test("does not differ where a text does not vouch for its number", () => {
    const perhaps = {
      ...CRASH_B,
      published: "2026-03-11",
      text: CRASH_B.text.replace("Seven people were killed", "Seven people may have been killed"),
    };
    expect(rowsOf(exactly, perhaps).get("killed")?.verdict).not.toBe("differ");
  });

  test("is told by one page only where the other one leaves it out", () => {
    const silent = { ...CRASH_B, text: CRASH_B.text.replace(" Nineteen people were injured.", "") };
    expect(rowsOf(CRASH_A, silent).get("injured")).toMatchObject({ verdict: "only" });
  });

  test("does not set numbers of soldiers against those of people", () => {
    const soldiers = {
      ...CRASH_B,
      published: "2026-03-11",
      text: CRASH_B.text.replace("Seven people", "Seven soldiers").replace("Toll", "Soldiers' toll"),
    };
    expect(rowsOf(exactly, soldiers).get("killed")!.verdict).not.toBe("differ");
  });
});

describe("those who are quoted", () => {
  test("are known by their last name, and left out where a page leaves them out", () => {
    const [event] = compare([CRASH_A, CRASH_B].map(told)).events;
    const pagesOf = (name: string) =>
      event!.voices
        .filter((voice) => voice.name.includes(name))
        .map(({ quotes }) => quotes.map((some) => some.length > 0));
    expect(pagesOf("Whitlock")).toEqual([[true, true]]);
    expect(pagesOf("Calloway")).toEqual([[false, true]]);
  });

  test("are two where the last name could be either's", () => {
    const two = {
      ...CRASH_A,
      text: `${CRASH_A.text}\n\n“I saw it fall,” said Jonas Whitlock, a shepherd.`,
    };
    const [event] = compare([two, CRASH_B].map(told)).events;
    const both = event!.voices.filter(({ name }) => name.includes("Whitlock"));
    expect(both.length).toBeGreaterThan(1);
    for (const { quotes } of both) expect(quotes.filter((some) => some.length > 0)).toHaveLength(1);
  });

  test("are said to be left out only where they have a name", () => {
    const seen = { ...CRASH_A, text: `${CRASH_A.text}\n\n“It rolled twice,” said a witness.` };
    const [event] = compare([seen, CRASH_B].map(told)).events;
    expect(event!.voices.find(({ name }) => name.includes("witness"))?.isNamed).toBe(false);
    expect(event!.voices.find(({ name }) => name.includes("Calloway"))?.isNamed).toBe(true);
  });

  test("are not said to be left out where they are a body, for which somebody else may speak", () => {
    const body = {
      ...CRASH_A,
      text: `${CRASH_A.text}\n\n“We will inspect every bus,” the Corran Road Authority said.`,
    };
    const spoken = {
      ...CRASH_B,
      text: `${CRASH_B.text}\n\n“Every bus will be looked at,” said an official.`,
    };
    const [event] = compare([body, spoken].map(told)).events;
    expect(event!.voices.find(({ name }) => name.includes("Authority"))?.isNamed).toBe(false);
  });

  test("are nobody where no name was found", () => {
    const unknown = { ...CRASH_A, text: `${CRASH_A.text}\n\n“It rolled twice,” they said.` };
    for (const { voices } of compare([unknown, CRASH_B].map(told)).events)
      expect(voices.map(({ name }) => name.toLowerCase())).not.toContain("they");
  });
});

test("what two pages share is told in the words of the first", () => {
  const [pair] = compare([CRASH_A, CRASH_B].map(told)).pairs;
  // Of Ana Whitlock the other page has the last name alone.
  expect(pair!.shared).toContain("Whitlock");
  expect(pair!.shared).toContain("Saint Odran");
  expect(pair!.shared).toContain("Halvern");
  expect(pair!.shared.some((words) => words.startsWith("Nineteen"))).toBe(true);
});
