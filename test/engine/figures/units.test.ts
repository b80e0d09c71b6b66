import { UcumLhcUtils } from "@lhncbc/ucum-lhc";
import { describe, expect, test } from "vitest";
import { CASED_UNITS, DURATIONS, GLUED_UNITS, PER, UNITS } from "../../../src/engine/lexicon/units.ts";
import { figuresOf } from "./support.ts";

const ucum = UcumLhcUtils.getInstance();
const codes = new Set([
  ...UNITS.values(),
  ...CASED_UNITS.values(),
  ...GLUED_UNITS.values(),
  ...PER.values(),
  ...[...DURATIONS.values()].map(({ code }) => code),
]);

test.each([...codes])("UCUM has the code %s", (code) => {
  expect(ucum.validateUnitString(code)).toMatchObject({ status: "valid", ucumCode: code });
});

/** What a code must be worth, in a unit that nobody mistakes. */
test.each([
  ["kiloton", 1e6, "kg"],
  ["megaton", 1e9, "kg"],
  ["gigalitre", 1e6, "m3"],
  ["megalitre", 1e3, "m3"],
  ["micron", 1e-6, "m"],
  ["hectare", 1e4, "m2"],
  ["twh", 1e9, "kW.h"],
  ["gwh", 1e6, "kW.h"],
  ["millisievert", 1e-3, "Sv"],
  ["parts per million", 1e-6, "1"],
  ["parts per billion", 1e-9, "1"],
  ["calorie", 1, "kcal"],
  ["nautical mile", 1852, "m"],
])("a %s is worth %d %s", (name, value, unit) => {
  const { status, toVal } = ucum.convertUnitTo(UNITS.get(name)!, 1, unit);
  expect({ status, toVal }).toEqual({ status: "succeeded", toVal: expect.closeTo(value, 9) });
});

describe("units as written", () => {
  test.each([
    ["It made 500 gigawatt-hours.", 500, "GW.h"],
    ["It made 500 GWh.", 500, "GW.h"],
    ["It made 3 terawatt hours.", 3, "TW.h"],
    ["Cars may go 60 miles-per-hour.", 60, "[mi_i]/h"],
    ["Cars may go 60 miles an hour.", 60, "[mi_i]/h"],
    ["A 60-mile-per-hour gust came.", 60, "[mi_i]/h"],
    ["It blew at 8 m/s.", 8, "m/s"],
    ["It does 40 miles per gallon.", 40, "[mi_i]/[gal_us]"],
    ["Dust reached 35 µg/m3.", 35, "ug/m3"],
    ["Dust reached 35 micrograms per cubic metre.", 35, "ug/m3"],
    ["It held 6 milligrams per litre.", 6, "mg/L"],
    ["It held 6mg/l.", 6, "mg/L"],
    ["It pumps 200,000 barrels a day.", 200_000, "[bbl_us]/d"],
    ["Rivers took 900 cubic metres per second.", 900, "m3/s"],
    ["The water held 7 parts per million.", 7, "[ppm]"],
    ["The water held 420ppm.", 420, "[ppm]"],
    ["The soil had 12 parts-per-billion.", 12, "[ppb]"],
    ["Fire burned 20 ha.", 20, "har"],
    ["A 15-kiloton bomb fell.", 15, "kt"],
    ["The dose was 5 mSv.", 5, "mSv"],
    ["The lake holds 300 GL.", 300, "GL"],
    ["It let go 300 ML.", 300, "ML"],
    ["The cup holds 300 ml.", 300, "mL"],
    ["It let out 12 Mt.", 12, "Mt"],
    ["A hair is 70 microns.", 70, "um"],
    ["A hair is 70 µm wide.", 70, "um"],
    ["A hair is 70 \u03bcm wide.", 70, "um"],
    ["The whale weighs 40 t.", 40, "t"],
    ["It bore 12,000 t of grain.", 12_000, "t"],
    ["A 40 t lorry fell.", 40, "t"],
    ["It was 18 C in Orsen.", 18, "Cel"],
    ["It was 18 C and sunny.", 18, "Cel"],
    ["It was 31 C on Friday.", 31, "Cel"],
    ["Highs of 64 F are likely.", 64, "[degF]"],
    ["A 20 kt blast shook Orsen.", 20, "kt"],
    ["The bomb had a yield of 20 kt.", 20, "kt"],
    ["It makes 20 kt of copper.", 20, "kt"],
    ["Winds of 20 kt are likely.", 20, "[kn_i]"],
    ["It blew at 45 kts.", 45, "[kn_i]"],
    ["Whitlock weighs 13st 4lb.", 13 + 4 / 14, "[stone_av]"],
    ["Whitlock weighs 13 stone 4 pounds.", 13 + 4 / 14, "[stone_av]"],
    ["Whitlock weighs 13st.", 13, "[stone_av]"],
    ["The 6-foot-4 guard left.", 6 + 4 / 12, "[ft_i]"],
    ["The six-foot-two guard left.", 6 + 2 / 12, "[ft_i]"],
    ["He is 6'2\" tall.", 6 + 2 / 12, "[ft_i]"],
    ["He is 5’11” tall.", 5 + 11 / 12, "[ft_i]"],
    ["He is 6ft 2in.", 6 + 2 / 12, "[ft_i]"],
    ["He is 5ft 11.", 5 + 11 / 12, "[ft_i]"],
  ])("%s", (text, value, unit) => {
    expect(figuresOf(text)).toMatchObject([{ kind: "measure", value: expect.closeTo(value), unit }]);
  });

  test("in two scales", () => {
    expect(figuresOf("It was 31 C (88 F) in Orsen.")).toMatchObject([
      { value: 31, unit: "Cel" },
      { value: 88, unit: "[degF]" },
    ]);
  });

  test.each([
    ["The 21st man left.", "rank"],
    ["He made three turns.", "count"],
    ["He is 6ft and 2 others are not.", "measure"],
    ["It lies 6 feet 12 yards off.", "measure"],
    ["He sold 40 t-shirts.", "count"],
    ["It has 4 t's.", "count"],
    ["He took 18 C tablets.", "count"],
    ["He sold 12 F words.", "count"],
    ["She wore 14 kt gold.", "count"],
  ])("%s", (text, kind) => {
    expect(figuresOf(text)[0]).toMatchObject({ kind });
  });
});

describe("cents and crowns", () => {
  test.each([
    ["The dividend is 17c a share, up from 11c.", [17, 11]],
    ["The stamp will cost 85c from June.", [85]],
    ["It sells for 99¢.", [99]],
    ["Milk costs 85p-95p.", [85]],
  ])("hundredths: %s", (text, values) => {
    expect(figuresOf(text).map(({ kind, value }) => [kind, value])).toEqual(
      values.map((value) => ["money", value]),
    );
  });

  test.each(["It was 35C in Orsen.", "The heat rose to 35c in Orsen.", "It fell to -4c."])(
    "degrees: %s",
    (text) => {
      expect(figuresOf(text)).toMatchObject([{ kind: "measure", unit: "Cel" }]);
    },
  );

  test.each([
    ["The Norwegian firm paid 500 kr.", "NOK"],
    ["Stockholm will pay kr 500.", "SEK"],
    ["Copenhagen will pay 500 kroner.", "DKK"],
    ["In Iceland it costs 500 krona.", "ISK"],
    ["It costs 500 kronor.", "SEK"],
    ["It costs 500 kr.", "kr"],
    ["Norwegian and Danish firms paid 500 kr.", "kr"],
    ["The Swedish firm paid 500 kroner.", "kroner"],
  ])("%s", (text, unit) => {
    expect(figuresOf(text)).toMatchObject([{ kind: "money", value: 500, unit }]);
  });
});
