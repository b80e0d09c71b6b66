import { parseHTML } from "linkedom";

/** A page of that body and head, as a browser's document. */
export const page = (body: string, head = "") =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
