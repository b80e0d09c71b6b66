/** The engine's only door: text in, analysis out. Pure: no DOM, no browser, no clock, no network. */
import { decodeNameModel } from "./entities/index.ts";
import { decodeCardModel } from "./events/index.ts";
import { decodeGrammar } from "./grammar/index.ts";
import { stages } from "./pipeline.ts";
import type { Analysis, ArticleText } from "./types.ts";

export { EngineError, type EngineErrorCode } from "./errors.ts";
export type * from "./types.ts";

/** What the engine cannot hold in code: trained weights, as read from the files in `extension/model`. */
export interface Resources {
  /** `grammar.bin`: the tagger's and the parser's. */
  grammar: Uint8Array;
  /** `names.bin`: the name tagger's. */
  names: Uint8Array;
  /** `card.bin`: what decides about an event's kind and values. */
  card: Uint8Array;
}

export interface Engine {
  /** The whole analysis of an article. Throws `EngineError` for a text that is too large or in another language. */
  analyse(article: ArticleText): Analysis;
  /** The same, stage by stage, so that a caller can show what is known already; the last one is the whole. */
  stages(article: ArticleText): Generator<Analysis, void>;
}

/** Throws an `Error` where the weights cannot be read. */
export function createEngine(resources: Resources): Engine {
  const models = {
    grammar: decodeGrammar(resources.grammar),
    names: decodeNameModel(resources.names),
    card: decodeCardModel(resources.card),
  };
  return {
    stages: (article) => stages(article, models),
    analyse(article) {
      let last: Analysis | undefined;
      for (const analysis of stages(article, models)) last = analysis;
      return last!;
    },
  };
}
