import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Coding } from "../../../src/cli/batch/task.ts";
import { textOfPage } from "../../../src/cli/warc/page.ts";
import { chunked } from "../support/archive.ts";

const HTML = "<!doctype html><p>“We heard it,” she said.</p>";
const plain = Buffer.from(HTML);
const coding = (content: string[] = [], transfer: string[] = [], charset: string | null = null): Coding => ({
  content,
  transfer,
  charset,
});
const code = (bytes: Buffer, how: Coding) => {
  const page = textOfPage(bytes, how);
  return typeof page === "string" ? page : page.error.code;
};

describe("a page over HTTP", () => {
  test.each([
    ["as it is", plain, coding()],
    ["in gzip", gzipSync(plain), coding(["gzip"])],
    ["in gzip by its old name", gzipSync(plain), coding(["x-gzip"])],
    ["in deflate", deflateSync(plain), coding(["deflate"])],
    ["in deflate without a head", deflateRawSync(plain), coding(["deflate"])],
    ["in brotli", brotliCompressSync(plain), coding(["br"])],
    ["in two of them", gzipSync(brotliCompressSync(plain)), coding(["br", "gzip"])],
    ["in chunks", chunked(plain, 3, 10), coding([], ["chunked"])],
    ["in chunks and gzip", chunked(gzipSync(plain), 7), coding(["gzip"], ["chunked"])],
    ["already unpacked by its crawler", plain, coding(["br"], ["chunked"])],
    ["already joined by its crawler", gzipSync(plain), coding(["gzip"], ["chunked"])],
    ["in no coding by name", plain, coding(["identity"])],
  ])("%s", (_, bytes, how) => {
    expect(textOfPage(bytes, how)).toBe(HTML);
  });

  test("has the characters that it was sent with, before those that it names itself", () => {
    const html = '<meta charset="windows-1252"><p>“naïve”</p>';
    expect(textOfPage(Buffer.from(html), coding([], [], "UTF-8"))).toBe(html);
    const latin = Buffer.from("<meta charset=utf-8><p>caf\xe9", "latin1");
    expect(textOfPage(latin, coding([], [], "iso-8859-1"))).toBe("<meta charset=utf-8><p>café");
    expect(textOfPage(plain, coding([], [], "no-such"))).toBe(HTML);
  });

  test.each([
    ["damaged", gzipSync(plain).subarray(0, 30), coding(["gzip"])],
    ["damaged", chunked(plain, 3).subarray(0, 20), coding([], ["chunked"])],
    ["damaged", Buffer.of(1, 2, 3, 4), coding(["br"])],
    ["damaged", Buffer.of(1, 2, 3, 4), coding(["compress"])],
    ["too-large", gzipSync(Buffer.alloc(41_000_000, 97)), coding(["gzip"])],
  ])("is %s where it cannot be unpacked", (found, bytes, how) => {
    expect(code(bytes, how)).toBe(found);
  });
});
