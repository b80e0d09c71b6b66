export type EngineErrorCode = "unsupported-language" | "too-large";

/** An article that the engine does not read, with the reason in plain words. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}
