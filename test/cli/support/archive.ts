/** Web archives of our own pages, as crawlers write them. */
import { gzipSync } from "node:zlib";
import { PAGE } from "./program.ts";

export const CRAWLED = "2031-05-06T07:08:09Z";

export interface Response {
  id: string;
  url?: string;
  status?: string;
  headers?: string[];
  body?: Buffer | string;
  /** What the record says of its length, beside what it has. */
  wrongBy?: number;
}

export function record(type: string, id: string, more: string[], content: Buffer, wrongBy = 0): Buffer {
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${CRAWLED}`,
    ...more,
    `Content-Length: ${content.length + wrongBy}`,
  ].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content, Buffer.from("\r\n\r\n")]);
}

export function response({
  id,
  url = `https://news.example/${id}`,
  status = "200 OK",
  headers = ["Content-Type: text/html; charset=utf-8"],
  body = PAGE,
  wrongBy = 0,
}: Response): Buffer {
  const http = [`HTTP/1.1 ${status}`, ...headers].join("\r\n");
  const content = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body as string)]);
  const more = [`WARC-Target-URI: ${url}`, "Content-Type: application/http; msgtype=response"];
  return record("response", id, more, content, wrongBy);
}

export const info = (): Buffer =>
  record("warcinfo", "info", ["Content-Type: application/warc-fields"], Buffer.from("software: own\r\n"));
export const request = (id: string): Buffer =>
  record(
    "request",
    `request-${id}`,
    [`WARC-Target-URI: https://news.example/${id}`],
    Buffer.from("GET / HTTP/1.1\r\n\r\n"),
  );

/** A member of its own for each record, as it should be. */
export const packed = (...records: Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));

export function chunked(body: Buffer, ...sizes: number[]): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (const size of [...sizes, body.length]) {
    const chunk = body.subarray(at, at + size);
    at += chunk.length;
    if (chunk.length > 0)
      chunks.push(Buffer.from(`${chunk.length.toString(16)};a=b\r\n`), chunk, Buffer.from("\r\n"));
  }
  return Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]);
}
