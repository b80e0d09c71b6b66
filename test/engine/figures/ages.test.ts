import { describe, expect, test } from "vitest";
import { figuresOf } from "./support.ts";

const agesIn = (text: string) =>
  figuresOf(text)
    .filter(({ kind }) => kind === "age")
    .map(({ value, unit }) => [value, unit]);

describe("ages", () => {
  test.each([
    ["An 18-month-old boy was saved.", [[18, "mo"]]],
    ["Ada, who was 10 weeks old, lived.", [[10, "wk"]]],
    ["The twins, aged six weeks, were safe.", [[6, "wk"]]],
    ["A baby of 36 hours old was found.", [[36, "h"]]],
    [
      "The children, aged six and eight months, were safe.",
      [
        [6, "mo"],
        [8, "mo"],
      ],
    ],
    ["He died at the age of 84.", [[84, "a"]]],
    ["He was aged 84 years.", [[84, "a"]]],
    ["A baby of 10 weeks was found.", [[10, "wk"]]],
    ["A boy of 14 months was hurt.", [[14, "mo"]]],
    [
      "A girl of six and a man of 34 came.",
      [
        [6, "a"],
        [34, "a"],
      ],
    ],
  ])("in their own unit: %s", (text, ages) => {
    expect(agesIn(text)).toEqual(ages);
  });

  test.each([
    ["Her children, aged three, seven and 11, died.", [3, 7, 11]],
    ["Four boys, aged 9, 10, 12 and 14, drowned.", [9, 10, 12, 14]],
    ["Three sisters, ages 3, 5, and 7, came.", [3, 5, 7]],
    ["Two men aged 25 and 33 were held.", [25, 33]],
    ["Her sons, 9 and 12, were safe.", [9, 12]],
    ["Her son, nine, was safe.", [9]],
    ["A woman, 26, was hurt.", [26]],
    ["She leaves children of six, eight and 12.", [6, 8, 12]],
    ["The dead are Ana Hale, 8; her brother Tom, 6; and their mother, 34.", [8, 6, 34]],
    ["Three brothers aged two, five and 16 drowned.", [2, 5, 16]],
    ["The victim was Karen Hill, 74. She lived alone.", [74]],
    ["They named Ana Whitlock, 34, and Karen Hill, 74. Both lived alone.", [34, 74]],
  ])("in a list, and of people without a name: %s", (text, ages) => {
    expect(agesIn(text).map(([value]) => value)).toEqual(ages);
  });

  test.each([
    ["A boy aged 9 and 12 others died.", [9]],
    ["Ana Whitlock, 34, and 12 were hurt.", [34]],
    ["Ana Whitlock, aged 34, and 12 were hurt.", [34]],
    ["Most of the victims, nine, were from Orsen.", []],
    ["A boy, 12 girls and a man died.", []],
    ["A family of four and a team of six came.", []],
    ["A mother of three came.", []],
    ["Children of three fathers came.", []],
    ["A man of 12 talents came.", []],
    ["A woman of 10 years' service left.", []],
    ["After 10 weeks of talks they left.", []],
    ["A term of 14 months began.", []],
    ["A boy aged 9, 12 girls and a man died.", [9]],
    ["The tally in Orsen was 81, in Halvern, 74.", []],
    ["Points: Whitlock, 74. Hale, 69.", []],
    ["Goals: Whitlock, 8; Hale, 6.", []],
  ])("what only stands beside an age: %s", (text, ages) => {
    expect(agesIn(text).map(([value]) => value)).toEqual(ages);
  });
});
