import { feature, hashOf, mix } from "../../grammar/hash.ts";

/** The name of a kind of feature, as its hash. */
export const template = (name: string): number => hashOf(name);

/** The templates of a group of features by name: `named("day", "rank order")` has `rank` and `order`. */
export const named = <Name extends string>(group: string, names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, template(`${group} ${name}`)])) as Record<Name, number>;

/** The features of one decision: 24-bit hashes of a template and its value. */
export class Features {
  readonly #list: number[] = [];
  readonly #kind: number;

  /** `kind`: what kind of event the article tells. */
  constructor(kind: string) {
    this.#kind = hashOf(kind);
  }

  /** A feature that may mean another thing in another kind of event: who stands behind "by" is a killer here, a maker there. */
  add(template: number, value: string | number | boolean): void {
    const hash = typeof value === "string" ? hashOf(value) : Number(value);
    this.#list.push(feature(template, hash));
    this.#list.push(feature(template, mix(hash, this.#kind)));
  }

  /** A feature that means the same whatever is told, such as a word: there are too many to learn each for each kind. */
  addWord(template: number, value: string): void {
    this.#list.push(feature(template, hashOf(value)));
  }

  get list(): Iterable<number> {
    return this.#list;
  }
}
