import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { Bytes } from "../batch/bytes.ts";
import type { Task } from "../batch/task.ts";
import { failure } from "../request.ts";
import { endOfHeaders, Headers } from "./headers.ts";
import { LARGEST_RECORD, recordsOf, type WarcRecord } from "./records.ts";
import { archivesIn, isZip } from "./wacz.ts";

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/i;

/**
 * The pages of a web archive, WARC or WACZ: responses of status 200 that hold HTML. A stretch of the file that holds no
 * whole record is a document too, one that cannot be read. `skipped` is called for each record that is no page.
 */
export async function* pagesOf(
  input: AsyncIterable<Buffer>,
  file: string | null,
  skipped: () => void,
): AsyncGenerator<Task> {
  const bytes = new Bytes(input);
  if (!isZip(await bytes.peek(4))) return yield* pagesIn(bytes, skipped);
  if (file === null) throw new Error("A WACZ is read from a file, not from standard input.");
  for (const { start, end, isDeflated } of archivesIn(file)) {
    const stored = createReadStream(file, { start, end: end - 1 });
    // What fails is told to whoever reads the last stream.
    if (isDeflated) yield* pagesIn(new Bytes(pipeline(stored, createInflateRaw(), () => {})), skipped);
    else yield* pagesIn(new Bytes(stored), skipped, start);
  }
}

async function* pagesIn(bytes: Bytes, skipped: () => void, before = 0): AsyncGenerator<Task> {
  for await (const found of recordsOf(bytes)) {
    const place = { offset: before + found.offset };
    if (found.kind === "gap") {
      const order = failure("damaged", `No record can be read here: ${found.reason}`);
      yield { place, id: null, order, bytes: Buffer.of() };
      continue;
    }
    const page = found.headers.get("warc-type") === "response" ? pageOf(found) : null;
    if (page === null) skipped();
    else yield { ...page, place };
  }
}

/** A response as a document; null where it is no page. */
function pageOf({ headers, content }: WarcRecord): Omit<Task, "place"> | null {
  const url = bare(headers.get("warc-target-uri"));
  const id = JSON.stringify({ record: bare(headers.get("warc-record-id")), url });
  if (content === null) {
    const order = failure("too-large", `The record has more than ${LARGEST_RECORD} bytes.`);
    return { id, order, bytes: Buffer.of() };
  }
  const end = endOfHeaders(content);
  const http = new Headers(content.subarray(0, Math.max(end, 0)));
  const [type, ...parameters] = (http.get("content-type") ?? "").split(";");
  if (!/^HTTP\/\S+ 200\b/.test(http.first) || !HTML.test(type!.trim())) return null;
  const charset = /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(
    parameters.find((one) => /^\s*charset\s*=/i.test(one)) ?? "",
  );
  const coding = {
    transfer: http.list("transfer-encoding"),
    content: http.list("content-encoding"),
    charset: charset?.[1] ?? null,
  };
  return { id, order: { kind: "page", url, coding }, bytes: content.subarray(end) };
}

/** Without the angle brackets that WARC writes around addresses. */
const bare = (address: string | null): string | null => address?.replace(/^<(.*)>$/, "$1") ?? null;
