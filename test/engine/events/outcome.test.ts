import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/read.ts";

const outcomes = (title: string, text: string) => valuesOf("outcome", title, text);

describe("what the event came to is told with its object", () => {
  test.each([
    [
      "Court overturns ban on night flights",
      "The Supreme Court of Norland overturned the ban on night flights on Tuesday, and the judges gave no date for its end.",
      "overturned the ban on night flights",
    ],
    [
      "Judge keeps teacher in custody",
      "A teacher from Halvern appeared in court on Tuesday on a charge of fraud. Judge Piet Aldous ordered the accused to remain in custody until 5 May.",
      "ordered the accused to remain in custody until 5 May",
    ],
    [
      "Feld wins leadership election",
      "Members of the Harbour Party voted on Tuesday to elect a new leader. Ana Feld won with 12,153 votes, out of roughly 20,000 that were cast.",
      "won with 12,153 votes",
    ],
    [
      "Feld elected speaker",
      "Members of the parliament of Norland voted for Ana Feld to serve as speaker with 220 votes on Tuesday.",
      "220 votes",
    ],
    [
      "Man held over Halvern burglary",
      "Police in Halvern arrested a man on suspicion of burglary on Tuesday. He was released on bail on Wednesday.",
      "released on bail",
    ],
    [
      "Norland election leaves no majority",
      "Voters in Norland went to the polls on Monday in a general election. The Harbour Party lost 14 seats, resulting in a minority government.",
      "lost 14 seats",
    ],
    [
      "Judge says curfew is unlawful",
      "A judge in Halvern ruled on Friday that the practice of fining the owners of boats but not the captains who moor them there, in breach of the curfew, is unlawful.",
      "unlawful",
    ],
    [
      "Harbour City beat Leeds",
      "Harbour City moved to the top of the league on Sunday with their third straight victory, 3-1 over Leeds, and Ana Feld scored twice in the match.",
      "third straight victory, 3-1 over Leeds",
    ],
    [
      "Norland declines to expel envoy",
      "Diplomats of Norland and Ostrel met for talks at the embassy on Tuesday. Norland declined the request of Ostrel to expel the envoy, the foreign ministry said.",
      "declined the request of Ostrel to expel the envoy",
    ],
  ])("%s", (title, text, value) => {
    expect(outcomes(title, text)).toEqual([expect.stringContaining(value)]);
  });
});

describe("a study came to what it found", () => {
  test("as the researchers report it", () => {
    expect(
      outcomes(
        "Bees sleep longer in cities, study finds",
        "Researchers at the University of Halvern have studied the sleep of bees. They found that bees in cities sleep an hour longer than bees in meadows.",
      ),
    ).toEqual(["bees in cities sleep an hour longer than bees in meadows"]);
  });

  test("and not to what somebody else says of it", () => {
    expect(
      outcomes(
        "Bees studied in cities",
        "Researchers at the University of Halvern have studied the sleep of bees. Ana Feld, the mayor, said that the city was proud of them.",
      ),
    ).toEqual([]);
  });
});

describe("what follows from a decision", () => {
  test("is told behind it", () => {
    expect(
      outcomes(
        "Governor signs anti-smoking act",
        "Governor Ana Feld signed the Clean Air Act on Tuesday, officially banning smoking in all parks of the state.",
      ),
    ).toEqual(["banning smoking in all parks of the state"]);
  });

  test("but not what somebody says or does meanwhile", () => {
    expect(
      outcomes(
        "Governor speaks of smoking",
        "Governor Ana Feld spoke of the smoking law on Tuesday, adding that she was tired, standing in a park.",
      ),
    ).toEqual([]);
  });
});

describe("what did not happen, or only may, is no outcome", () => {
  test.each([
    [
      "Teacher charged with fraud",
      "A teacher from Halvern was charged with fraud on Tuesday. If convicted, she could be sentenced to 20 years in prison.",
    ],
    [
      "Parliament debates bill",
      "The parliament of Norland did not approve the bill on night flights on Tuesday, officials said.",
    ],
    [
      "Court rules on strike",
      "A court in Halvern ruled on Tuesday that the strike was not illegal, the union said.",
    ],
  ])("%s", (title, text) => {
    expect(outcomes(title, text).join()).not.toMatch(/20 years|approve|illegal/);
  });
});
