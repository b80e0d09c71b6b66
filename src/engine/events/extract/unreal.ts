/** How far before a value its clause is looked at, in characters. */
const LOOKED_BACK = 70;
/** In the clause before it: what follows did not happen, may happen or is asked for. */
const UNREAL =
  /(?:\b(?:not|never|no\s+longer|could|may|might|if|unless|whether|faces?|facing|without|failed\s+to|refused\s+to)\b|n['’]t\b)[^,;]*$/i;

/** Whether a sentence only denies, supposes or demands what stands at an offset in it: "if convicted, he could be ...". */
export const isUnreal = (sentence: string, at: number): boolean =>
  UNREAL.test(sentence.slice(Math.max(0, at - LOOKED_BACK), at));
