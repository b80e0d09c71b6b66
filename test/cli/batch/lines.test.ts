import { expect, test } from "vitest";
import { linesOf } from "../../../src/cli/batch/lines.ts";

async function split(most: number, ...chunks: string[]) {
  async function* input() {
    for (const chunk of chunks) yield Buffer.from(chunk, "latin1");
  }
  const lines = [];
  for await (const { number, bytes, size } of linesOf(input(), most))
    lines.push({ number, text: bytes.toString("latin1"), size });
  return lines;
}
const texts = async (...chunks: string[]) => (await split(1_000, ...chunks)).map(({ text }) => text);
const bytes = (text: string) => Buffer.from(text).toString("latin1");

test("only a line feed ends a line, wherever the stream is cut", async () => {
  const line = bytes('{"text": "The pier\u2028fell\u2029into\u0085the\vsea"}');
  expect(await texts(`${line}\n${line}`)).toEqual([line, line]);
  expect(await texts(...`${line}\n${line}\n`)).toEqual([line, line]);
  expect(await texts("on", "e\n", "\ntw", "o\nthree\n")).toEqual(["one", "", "two", "three"]);
  expect(await texts()).toEqual([]);
});

test("a line that is too long is its beginning and its size, and the next one is whole", async () => {
  expect(await split(8, "one\n0123", "4567", "89abcdef\n", "12345678\n123456789")).toEqual([
    { number: 1, text: "one", size: 3 },
    { number: 2, text: "01234567", size: 16 },
    { number: 3, text: "12345678", size: 8 },
    { number: 4, text: "12345678", size: 9 },
  ]);
});
