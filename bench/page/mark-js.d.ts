/** What of mark.js is measured. */
declare module "mark.js/dist/mark.js" {
  export default class Mark {
    constructor(root: Element);
    markRanges(ranges: { start: number; length: number }[]): void;
    unmark(options: { done(): void }): void;
  }
}
