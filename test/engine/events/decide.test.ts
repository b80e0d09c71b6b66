import { describe, expect, test } from "vitest";
import { barOf } from "../../../src/engine/events/decide/bars.ts";
import { probability, softmax } from "../../../src/engine/events/decide/log-linear.ts";
import {
  decodeCardModel,
  encodeCardModel,
  type Table,
  type TrainedTable,
} from "../../../src/engine/events/decide/model.ts";
import type { Analysis } from "../../../src/engine/index.ts";
import { read } from "../../support/read.ts";

const table = (rows: [number, number[]][]): TrainedTable => ({ classes: 2, rows: new Map(rows) });
const tables: Record<Table, TrainedTable> = {
  stories: table([]),
  kinds: table([[7, [2, -0.5]]]),
  nominals: table([]),
  places: table([[3, [0.25, 0]]]),
  days: table([]),
  figures: table([]),
  found: table([]),
  doubts: table([[9, [0, 1]]]),
  sources: table([]),
};

describe("the weights of a card", () => {
  test("are read as they were written", () => {
    const model = decodeCardModel(encodeCardModel(tables));
    const [first, second] = model.kinds.scores([7, 8]);
    expect(first).toBeCloseTo(2, 5);
    expect(second).toBeCloseTo(-0.5, 1);
    expect([...model.places.scores([7])]).toEqual([0, 0]);
  });

  test("say what is wrong with bytes that are none", () => {
    const bytes = encodeCardModel(tables);
    const turned = (at: number, to: number) => bytes.map((byte, i) => (i === at ? to : byte));
    expect(() => decodeCardModel(new Uint8Array())).toThrow("it is no such file");
    expect(() => decodeCardModel(turned(4, 9))).toThrow("its version is 9");
    expect(() => decodeCardModel(bytes.subarray(0, 20))).toThrow("cut short");
    expect(() => decodeCardModel(Uint8Array.from([...bytes, 0]))).toThrow("its length is wrong");
  });

  test("give chances between nothing and certainty", () => {
    expect(probability(0)).toBe(0.5);
    const chances = softmax(Float64Array.of(800, 0, -800));
    expect(chances[0]).toBeCloseTo(1);
    expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1);
  });
});

const STORIES: [title: string, text: string][] = [
  [
    "Driver charged after bus crash kills three",
    "A bus crashed into a bridge near Halvern on Tuesday, killing three passengers and injuring eleven, police said.\n\nThe driver, Owen Tarr, 54, was arrested and charged with dangerous driving. The ministry of transport ordered an inquiry into the company that runs the line.",
  ],
  [
    "Court jails banker for fraud",
    "A court in Halvern sentenced the banker Ana Whitlock to seven years in prison on Tuesday for fraud. Prosecutors said that she took 4 million euros from the Northgate Bank. Her lawyer said that Whitlock would appeal.",
  ],
  [
    "Ferrant buys ferry maker",
    "Ferrant Motors will buy the ferry maker Northgate Marine for $3.5 billion, the companies said on Tuesday. Shares of Ferrant fell by 4 per cent.",
  ],
];

const cards = STORIES.map(([title, text]): Analysis => read(`${title}\n\n${text}`, title));

describe("a card", () => {
  test("shows what is above the bar of its role, and offers what is below", () => {
    for (const { event } of cards) {
      const { type, attributes, unsure } = event!;
      for (const { role, confidence, modality } of attributes)
        if (role !== "what")
          expect(confidence).toBeGreaterThanOrEqual(barOf(role, type, { modality }).known - 0.005);
      for (const { role, confidence, modality } of unsure) {
        expect(confidence).toBeLessThanOrEqual(barOf(role, type, { modality, isDoer: false }).known);
        expect(confidence).toBeGreaterThanOrEqual(barOf(role, type).offered - 0.005);
      }
    }
  });

  test("has nobody who does it to themselves", () => {
    for (const { event } of cards) {
      const all = [...event!.attributes, ...event!.unsure];
      const of = (role: string) => all.filter((one) => one.role === role).map(({ value }) => value);
      expect(of("actor").filter((value) => of("target").includes(value))).toEqual([]);
    }
  });

  test("tells who is tried from who tries", () => {
    const { event } = cards[1]!;
    const all = [...event!.attributes, ...event!.unsure];
    const first = (role: string) => String(all.find((one) => one.role === role)?.value);
    expect(first("target")).toContain("Whitlock");
    expect(first("actor")).not.toContain("Whitlock");
  });

  test("leads back to the words of every value that it is not sure of", () => {
    for (const { event, article } of cards)
      for (const { evidence, text } of event!.unsure) {
        const words = evidence.map(({ start, end }) => article.text.slice(start, end));
        expect(words.length).toBeGreaterThan(0);
        expect(words.every((word) => word.trim() !== "")).toBe(true);
        if (evidence.length === 1) expect(words[0]).toBe(text);
      }
  });

  test("is surer of a name that the lead tells than of one in passing", () => {
    const { event } = cards[2]!;
    const all = [...event!.attributes, ...event!.unsure].filter(({ role }) => role === "actor");
    expect(String(all[0]?.value)).toContain("Ferrant");
  });
});
