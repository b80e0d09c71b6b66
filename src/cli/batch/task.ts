import type { Analysis } from "../../engine/index.ts";
import { type Failure, type FailureCode, failure } from "../request.ts";

/** How the bytes of a page came over HTTP; names in lower case. */
export interface Coding {
  transfer: string[];
  content: string[];
  charset: string | null;
}

/** Where a document stands in the input: a line from 1 on, or bytes of an archive from 0 on. */
export type Place = { line: number } | { offset: number };

/** What a worker is told of the bytes that it is to read. */
export type Order = { kind: "line" } | { kind: "page"; url: string | null; coding: Coding };

/** A document to be read, or one that cannot be and why. */
export interface Task {
  place: Place;
  /** As JSON; null where the document has none. */
  id: string | null;
  order: Order | Failure;
  bytes: Buffer;
}

/** A line of the output, without its line feed, and the code of the failure that it tells. */
export interface Answer {
  code: FailureCode | null;
  json: Buffer;
}

/** The line that a document is answered with; `id` is JSON, and stands there as it came. */
export function answerOf(id: string | null, place: Place, result: Analysis | Failure): Answer {
  const failed = "error" in result;
  const told = failed ? { error: { ...result.error, ...place } } : result;
  return {
    code: failed ? result.error.code : null,
    json: Buffer.from(`{"id":${id ?? "null"},${JSON.stringify(told).slice(1)}`),
  };
}

export const failedAnswer = ({ id, place }: Task, code: FailureCode, message: string): Answer =>
  answerOf(id, place, failure(code, message));
