import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Bytes } from "../../../src/cli/batch/bytes.ts";
import { recordsOf } from "../../../src/cli/warc/records.ts";
import { info, packed, record, request, response } from "../support/archive.ts";

/** The records' ids; "-" for what cannot be read. */
async function read(file: Buffer, step = 65_536, largest?: number): Promise<string[]> {
  async function* chunks() {
    for (let at = 0; at < file.length; at += step) yield file.subarray(at, at + step);
  }
  const found: string[] = [];
  for await (const one of recordsOf(new Bytes(chunks()), largest))
    found.push(
      one.kind === "gap"
        ? "-"
        : `${one.headers.get("warc-record-id")!.slice(10, -1)}${one.content === null ? " too large" : ""}`,
    );
  return found;
}

const [a, b, c] = ["a", "b", "c"].map((id) => response({ id })) as [Buffer, Buffer, Buffer];
/** A page about web archives. */
const quoting = response({ id: "q", body: `<p>A file begins with WARC/1.0\nWARC/1.0\r\n\r\nWARC/1.0</p>` });

describe("records", () => {
  test.each([1, 100, 65_536])("are read one after the other, in pieces of %i", async (step) => {
    const all = ["info", "a", "request-a", "q", "b", "c"];
    const records = [info(), a, request("a"), quoting, b, c];
    expect(await read(packed(...records), step)).toEqual(all);
    expect(await read(Buffer.concat(records), step)).toEqual(all);
    expect(await read(gzipSync(Buffer.concat(records)), step)).toEqual(all);
  });

  test("of a file of nothing are none", async () => {
    expect(await read(Buffer.of())).toEqual([]);
    expect(await read(Buffer.from("<html>No archive.</html>\n".repeat(20_000)))).toEqual(["-"]);
    expect(await read(gzipSync("<html>No archive.</html>"))).toEqual(["-"]);
  });

  test("that are too large are told, and the next one is read", async () => {
    const large = response({ id: "large", body: "a".repeat(300_000) });
    for (const file of [packed(a, large, b), Buffer.concat([a, large, b])])
      expect(await read(file, 65_536, 100_000)).toEqual(["a", "large too large", "b"]);
  });

  test("behind a damaged member are read", async () => {
    const [x, y, z] = [a, b, c].map((one) => gzipSync(one)) as [Buffer, Buffer, Buffer];
    const changed = Buffer.from(y);
    changed[60]! ^= 0x55;
    const sum = Buffer.from(y);
    sum[sum.length - 7]! ^= 1;
    for (const damaged of [y.subarray(0, 80), y.subarray(30), changed, sum, Buffer.from("none at all")])
      expect(await read(Buffer.concat([x, damaged, z]))).toEqual(["a", "-", "c"]);
    expect(await read(Buffer.concat([x, y.subarray(0, -9)]))).toEqual(["a", "-"]);
    expect(await read(Buffer.concat([x, changed, changed, z]))).toEqual(["a", "-", "c"]);
  });

  test("before the damage in a member of many are read", async () => {
    const noise = Buffer.from(Array.from({ length: 90_000 }, (_, i) => (i * i * 31 + (i >> 3) * 7) & 255));
    const d = record("resource", "d", [], noise);
    const whole = gzipSync(Buffer.concat([a, b, d, c]));
    expect(await read(Buffer.concat([whole.subarray(0, whole.length - 3_000), gzipSync(c)]))).toEqual([
      "a",
      "b",
      "-",
      "c",
    ]);
  });

  test.each([1_000, 300, 40, 5, -1, -30, -300])(
    "of a length that is wrong by %i take no other along",
    async (wrongBy) => {
      const wrong = response({ id: "wrong", wrongBy });
      expect(await read(Buffer.concat([a, wrong, b, c]))).toEqual(["a", "-", "b", "c"]);
      expect(await read(packed(a, wrong, b, c))).toEqual(["a", "-", "b", "c"]);
      expect(await read(gzipSync(Buffer.concat([a, wrong, b, c])))).toEqual(["a", "-", "b", "c"]);
    },
  );

  test("of a length that takes breaks behind them along are read", async () => {
    expect(await read(Buffer.concat([a, response({ id: "long", wrongBy: 1 }), b]))).toEqual([
      "a",
      "long",
      "b",
    ]);
    expect(await read(Buffer.concat([a, response({ id: "long", wrongBy: 4 }), b]))).toEqual([
      "a",
      "long",
      "b",
    ]);
  });

  test("that are cut off at the end of a file are told", async () => {
    for (const cut of [10, 200, 700])
      expect(await read(Buffer.concat([a, b]).subarray(0, -cut))).toEqual(["a", "-"]);
    expect(await read(Buffer.concat([a, b]).subarray(0, a.length + 40))).toEqual(["a", "-"]);
    // Who has written the last breaks is not worth a record.
    expect(await read(Buffer.concat([a, b]).subarray(0, -4))).toEqual(["a", "b"]);
  });

  test("of no length, or without headers, are told", async () => {
    const none = Buffer.from(
      a.toString("latin1").replace(/Content-Length: \d+/, "Content-Length: many"),
      "latin1",
    );
    expect(await read(Buffer.concat([none, b]))).toEqual(["-", "b"]);
    expect(
      await read(
        Buffer.concat([Buffer.from("WARC/1.0\r\n".padEnd(70_000, "a")), Buffer.from("\r\n\r\n"), b]),
      ),
    ).toEqual(["-", "b"]);
  });
});
