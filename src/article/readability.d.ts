/** The class without the package's own gate, which is not used and would travel to every page. */
declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}
