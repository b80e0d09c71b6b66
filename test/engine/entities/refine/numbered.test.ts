import { expect, test } from "vitest";
import { typeOfNumbered } from "../../../../src/engine/entities/refine/numbered.ts";

test.each([
  ["Lantern 9", "product"],
  ["TEC-9", "product"],
  ["Lantern S23", "product"],
  ["FOX 8", "organization"],
  ["KLAN 11", "organization"],
  ["WLAN NBC12", "organization"],
  ["Channel 7", "organization"],
  ["Interstate 635", "place"],
  ["State Highway 12", "place"],
  ["I-96", "place"],
  ["HB 410", "law"],
  ["Harbour Act 51", "law"],
  ["Harbour Council Resolution 1325", "law"],
  ["Chapter 11", null],
  ["Bid Window 5", null],
  ["TN 37404", null],
  ["feld@harbour.example and 202-555-0181", null],
  ["C$30", null],
])("%s: %s", (name, type) => {
  expect(typeOfNumbered(name)).toBe(type);
});
