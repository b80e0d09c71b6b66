import { describe, expect, test } from "vitest";
import { read } from "../../support/read.ts";

const kindOf = (text: string, title: string) => read(text, title).event?.type ?? null;

describe("the dead of an event are that event's", () => {
  test.each([
    [
      "accident",
      "Six tourists die after bus crash",
      "Six tourists died after their bus crashed near Ostrel on Tuesday, police said.",
    ],
    [
      "crime",
      "Teenager dies after shooting",
      "A 16-year-old boy died on Tuesday, two days after he was shot outside a shop in Leeds, police said.",
    ],
    [
      "accident",
      "Boy dies in accidental shooting",
      "A boy of eight died on Tuesday when a gun went off accidentally at his home in Leeds, police said.",
    ],
    [
      "accident",
      "Sixth tourist dies of poisoning",
      "A sixth tourist has died of suspected methanol poisoning in Ostrel, the ministry said on Tuesday.",
    ],
    [
      "death",
      "Novelist Edda Crane dies aged 81",
      "The novelist Edda Crane has died at the age of 81, her family said on Tuesday. She was born in Halvern.",
    ],
    [
      "death",
      "Supreme Court justice Owen Tarr dies at 99",
      "Owen Tarr, a former justice of the Supreme Court, died on Tuesday at the age of 99, the court said.",
    ],
  ])("%s: %s", (kind, title, text) => {
    expect(kindOf(text, title)).toBe(kind);
  });
});

describe("words that are used otherwise tell of no kind", () => {
  test("who trains pilots has no accident with a train", () => {
    expect(
      kindOf(
        "Britain will train pilots from the country and send it more tanks, the prime minister said at talks in Brussels on Tuesday.",
        "Britain to train pilots, prime minister says at talks",
      ),
    ).not.toBe("accident");
  });

  test("nor is a live blog of a war about one", () => {
    expect(
      kindOf(
        "The prime minister has said that Britain will help train pilots to use fighter jets soon. On Tuesday he spoke of it with generals in Belmora.",
        "Norland war live: Britain will train pilots but fighter jets are not simple",
      ),
    ).toBe("conflict");
  });

  test("power that is shut off in fire weather is an outage and no fire", () => {
    expect(
      kindOf(
        "The utility Northgate Power began shutting off power to 40,000 homes on Tuesday because of the danger of fire. The outage may last two days.",
        "Utility begins power shutoff over fire danger",
      ),
    ).toBe("technology");
  });
});

describe("pieces that explain or list tell of no event", () => {
  test.each([
    [
      "What is the budget office and what does it do?",
      "The budget office checks the government's sums. It was founded in 2010. Its head is chosen by the treasury for five years.",
    ],
    [
      "Here's why new investors buy gold",
      "Gold has no yield. Yet new investors say they trust it. Many bought gold for the first time, a survey of 900 savers shows.",
    ],
    [
      "Seven things to do in Halvern",
      "The harbour market opens early. The museum of glass shows 900 vases. Ferries leave every hour.",
    ],
  ])("%s", (title, text) => {
    expect(kindOf(text, title)).toBeNull();
  });

  test("a question over a story is a story", () => {
    expect(
      kindOf(
        "Mayor Ana Whitlock resigned on Tuesday after a dispute over the harbour. The council will elect a successor in May.",
        "What next for Halvern as mayor resigns?",
      ),
    ).toBe("appointment");
  });
});

test("the nut graf shares the headline's words; teasers before the story are none", () => {
  const text = `A woman in Ostrel has knitted a scarf of two miles.

Five recipes for a quick supper that children love.

The board of Halvern harbour dismissed its director, Jon Rask, on Tuesday over a missing ferry.

He had led the harbour for nine years, and his deputy will stand in for him until June.`;
  const { event } = read(text, "Harbour board dismisses director over missing ferry");
  expect(event?.type).toBe("appointment");
  expect(text.slice(event!.nutgraf.start, event!.nutgraf.end)).toMatch(/^The board of Halvern/);
});

test.each([
  ["HALVERN, Orsenia (AP) — A ferry sank off Halvern on Tuesday, killing two people.", "A ferry sank"],
  ["Halvern (AP) - A ferry sank off Halvern on Tuesday, killing two people.", "A ferry sank"],
  ["FERRANT — the shipping company — said on Tuesday that a ferry sank off Halvern.", "FERRANT"],
  ["A ferry sank off Halvern on Tuesday — the second this year — killing two people.", "A ferry sank"],
])("the nut graf begins behind its dateline: %s", (text, opening) => {
  const { event, article } = read(text, "Ferry sinks off Halvern");
  expect(article.text.slice(event!.nutgraf.start)).toMatch(new RegExp(`^${opening}`));
});
