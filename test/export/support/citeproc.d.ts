/** What the tests ask of citeproc, which has no types of its own. */
declare module "citeproc" {
  class Engine {
    constructor(
      system: { retrieveLocale(name: string): string; retrieveItem(id: string): unknown },
      style: string,
      locale: string,
    );
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [about: unknown, lines: string[]];
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
