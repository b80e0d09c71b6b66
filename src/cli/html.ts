import { extname } from "node:path";

/** A saved page rather than a plain text: by its name, else by how it begins. */
export const isHtml = (file: string, content: string): boolean =>
  /^\.x?html?$/i.test(extname(file)) ||
  (extname(file) !== ".txt" && /^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(content));
