import { expect, test } from "vitest";
import { EVERYTHING, type KeptRow, type Query, rowOf, search } from "../../src/library/index.ts";
import { FERRY, NOON, pageOf, readingOf } from "./reading.ts";

const ferry = rowOf(pageOf(readingOf(FERRY, "Ferry sinks off Halvern")));
const row = (address: string, changed: Partial<KeptRow>): KeptRow => ({ ...ferry, address, ...changed });
const election = row("https://mail.example/vote", {
  title: "Ostrander wins in Belmora",
  publisher: "Élan",
  type: "election",
  published: "2026-03-20",
  opened: NOON + 1,
  names: [
    { type: "person", name: "Élise Brûlé" },
    { type: "place", name: "Belmora" },
  ],
  words: " ostrander wins in belmora elise brule ",
});
const found = (query: Partial<Query>): string[] =>
  search([ferry, election], { ...EVERYTHING, ...query }).map(({ title }) => title!);
const [FERRY_TITLE, VOTE_TITLE] = ["Ferry sinks off Halvern", "Ostrander wins in Belmora"];

test("nothing asked is everything, what was opened last first", () => {
  expect(found({})).toEqual([VOTE_TITLE, FERRY_TITLE]);
});

test.each<[Partial<Query>, string[]]>([
  [{ words: "lighthouse" }, [FERRY_TITLE]],
  [{ words: "LIGHTH whitlock" }, [FERRY_TITLE]],
  // The end of a word is no beginning.
  [{ words: "house" }, []],
  [{ words: "lighthouse belmora" }, []],
  [{ words: "Brule" }, [VOTE_TITLE]],
  [{ words: "whitlock", within: "person" }, [FERRY_TITLE]],
  [{ words: "whitlock", within: "place" }, []],
  [{ words: "halvern", within: "place" }, [FERRY_TITLE]],
  [{ words: "whitlock", within: "title" }, []],
  [{ type: "election" }, [VOTE_TITLE]],
  [{ from: "2026-03-13" }, [VOTE_TITLE]],
  [{ from: "2026-03-12", to: "2026-03-12" }, [FERRY_TITLE]],
  [{ from: "2026-03-21" }, []],
])("%j finds %j", (query, titles) => {
  expect(found(query)).toEqual(titles);
});

test("the order is the reader's", () => {
  expect(found({ sort: "title" })).toEqual([FERRY_TITLE, VOTE_TITLE]);
  expect(found({ sort: "outlet" })).toEqual([VOTE_TITLE, FERRY_TITLE]);
  expect(found({ sort: "published" })).toEqual([VOTE_TITLE, FERRY_TITLE]);
});
