declare module "dom-anchor-text-quote" {
  /** The place that is most like a quotation, nearest to the hint or to the middle of the text. */
  export function toRange(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): Range | null;
}
