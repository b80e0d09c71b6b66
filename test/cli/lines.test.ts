import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";

async function split(...chunks: string[]): Promise<string[]> {
  async function* input() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(input())) lines.push(line);
  return lines;
}

test("only a line feed ends a line, wherever the stream is cut", async () => {
  const line = '{"text": "The pier\u2028fell\u2029into\u0085the\vsea"}';
  expect(await split(`${line}\n${line}`)).toEqual([line, line]);
  expect(await split("on", "e\n", "\ntw", "o\nthree\n")).toEqual(["one", "", "two", "three", ""]);
  expect(await split()).toEqual([""]);
});
