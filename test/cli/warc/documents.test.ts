import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Task } from "../../../src/cli/batch/task.ts";
import { pagesOf } from "../../../src/cli/warc/documents.ts";
import { info, packed, record, request, response } from "../support/archive.ts";
import { folder } from "../support/program.ts";

async function* whole(bytes: Buffer) {
  yield bytes;
}

async function pages(bytes: Buffer, file: string | null = null) {
  const tasks: Task[] = [];
  let skipped = 0;
  for await (const task of pagesOf(whole(bytes), file, () => skipped++)) tasks.push(task);
  return { tasks, skipped };
}
const idsIn = async (bytes: Buffer, file?: string) =>
  (await pages(bytes, file)).tasks.map(({ id }) => (id === null ? null : JSON.parse(id).record));

describe("pages of a web archive", () => {
  test("are responses of status 200 that hold HTML; the others are counted", async () => {
    const type = (written: string) => [`content-type: ${written}`];
    const { tasks, skipped } = await pages(
      packed(
        info(),
        request("a"),
        response({ id: "a" }),
        response({ id: "moved", status: "301 Moved Permanently" }),
        response({ id: "gone", status: "404 Not Found" }),
        response({ id: "picture", headers: type("image/png") }),
        response({ id: "feed", headers: type("application/rss+xml") }),
        response({ id: "untyped", headers: [] }),
        response({ id: "xhtml", headers: type("Application/XHTML+xml;charset=utf-8") }),
        record("metadata", "m", [], Buffer.from("a: b")),
        record("response", "dns", ["Content-Type: text/dns"], Buffer.from("20310506")),
      ),
    );
    expect(tasks.map(({ id }) => JSON.parse(id!).record)).toEqual(["urn:uuid:a", "urn:uuid:xhtml"]);
    expect(skipped).toBe(9);
  });

  test("have record and address as their id, and how they came", async () => {
    const headers = [
      "Content-Type: text/html;  Charset='ISO-8859-1'",
      "Content-Encoding: gzip",
      "Transfer-Encoding: chunked",
    ];
    const { tasks } = await pages(
      response({ id: "a", url: "<https://news.example/a?b=c>", headers, body: "x" }),
    );
    expect(tasks).toEqual([
      {
        id: '{"record":"urn:uuid:a","url":"https://news.example/a?b=c"}',
        place: { offset: 0 },
        order: {
          kind: "page",
          url: "https://news.example/a?b=c",
          coding: { charset: "ISO-8859-1", content: ["gzip"], transfer: ["chunked"] },
        },
        bytes: Buffer.from("x"),
      },
    ]);
  });

  test("that cannot be read are documents too, with their place", async () => {
    const first = packed(response({ id: "a" }));
    const { tasks } = await pages(
      Buffer.concat([first, packed(response({ id: "b" })).subarray(0, 90), first]),
    );
    expect(tasks[1]).toMatchObject({
      id: null,
      place: { offset: first.length },
      order: { error: { code: "damaged" } },
    });
    expect(tasks).toHaveLength(3);
  });

  test.each([0, 9] as const)("of a WACZ are those of its archives, at level %i", async (level) => {
    const file = join(folder(), "a.wacz");
    const zip = zipSync(
      {
        "archive/b.warc.gz": packed(response({ id: "b" }), response({ id: "c" })),
        "archive/a.warc": response({ id: "a" }),
        "indexes/index.cdx": Buffer.from("com,example)/"),
        "pages/pages.jsonl": Buffer.from("{}"),
        "datapackage.json": Buffer.from("{}"),
      },
      { level },
    );
    writeFileSync(file, zip);
    expect(await idsIn(Buffer.from(zip), file)).toEqual(["urn:uuid:b", "urn:uuid:c", "urn:uuid:a"]);
    writeFileSync(file, zip.subarray(0, -100));
    await expect(pages(Buffer.from(zip), file)).rejects.toThrow(/cut off/);
    await expect(pages(Buffer.from(zip))).rejects.toThrow(/from a file/);
  });

  test("of a WACZ of more than 32 bits are found by its larger numbers", async () => {
    const warc = packed(response({ id: "a" }));
    const file = join(folder(), "a.wacz");
    const bytes = largeZip("archive/a.warc.gz", warc);
    writeFileSync(file, bytes);
    expect(await idsIn(bytes, file)).toEqual(["urn:uuid:a"]);
  });
});

/** A ZIP with all its numbers in the fields of 64 bits. */
function largeZip(name: string, content: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(content.length), 12);
  extra.writeBigUInt64LE(0n, 20);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.fill(0xff, 20, 28);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.fill(0xff, 42, 46);
  const start = 30 + name.length + content.length;
  const size = 46 + name.length + extra.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([
    local,
    Buffer.from(name),
    content,
    entry,
    Buffer.from(name),
    extra,
    end64,
    locator,
    end,
  ]);
}
