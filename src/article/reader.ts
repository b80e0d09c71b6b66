import Readability from "@mozilla/readability/Readability.js";

/**
 * Readability without its work on pictures and links, which is for those who show its copy: here only its choice of
 * text counts. The build leaves these parts out.
 */
export class Reader extends Readability<Element> {
  constructor(document: Document) {
    super(document, {
      charThreshold: 250,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as Element,
    });
  }
  protected _unwrapNoscriptImages(): void {}
  protected _fixLazyImages(): void {}
  protected _fixRelativeUris(): void {}
}
