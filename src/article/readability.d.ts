/** The class without the package's own gate, which is not used. */
declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}

/** A document for Readability where there is none, of well-formed markup. */
declare module "@mozilla/readability/JSDOMParser.js" {
  export default class JSDOMParser {
    parse(markup: string, url?: string): Document;
  }
}
