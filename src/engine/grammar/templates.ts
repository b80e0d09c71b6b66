/**
 * Features are made by templates: each is an atom, something that a model sees, such as "the word on top of the stack", or
 * a pair of them. Templates are data, so that all features are made in one short loop.
 */
import { mix, seeded, seedOf } from "./hash.ts";

/** How many atoms there can be. */
const MOST = 256;

export class Templates {
  readonly size: number;
  /** Where each part of the templates begins among the features, and the end of the last. */
  readonly bounds: readonly number[];
  readonly atoms: number;
  /** Where the pairs of each part begin: features of one atom come first. */
  readonly #pairs: readonly number[];
  /** Places of the atoms of each template, eight bits each, and the seed of its number. */
  readonly #places: Int32Array;
  readonly #seeds: Int32Array;

  /**
   * `atoms`: their names, in the order of their values; `templates`: names of atoms, two of them parted by a space. They
   * are numbered from `first` on: templates of different models make different features. `sooner`: parts of them that can
   * be asked by themselves, in this order; those that are in none are the last part.
   */
  constructor(
    atoms: readonly string[],
    templates: readonly string[],
    first: number,
    sooner: readonly (readonly string[])[] = [],
  ) {
    if (atoms.length > MOST) throw new Error("There are too many atoms.");
    const rest = templates.filter((template) => !sooner.some((part) => part.includes(template)));
    const isPair = (template: string) => template.includes(" ");
    const parts = [...sooner, rest].map((part) => [
      ...part.filter((template) => !isPair(template)),
      ...part.filter(isPair),
    ]);
    const sorted = parts.flat();
    if (sorted.length !== templates.length) throw new Error("A template is in two parts.");
    const places = sorted.map((template) => {
      const found = template.split(" ").map((name) => atoms.indexOf(name));
      if (found.length > 2 || found.includes(-1) || !templates.includes(template))
        throw new Error(`"${template}" is no template.`);
      return found;
    });
    this.size = sorted.length;
    this.atoms = atoms.length;
    this.bounds = [0, ...parts.map((_, p) => parts.slice(0, p + 1).flat().length)];
    this.#pairs = parts.map(
      (part, p) => this.bounds[p]! + part.filter((template) => !isPair(template)).length,
    );
    this.#places = Int32Array.from(places, ([one, other = 0]) => one! | (other << 8));
    this.#seeds = Int32Array.from(sorted, (template) => seedOf(first + templates.indexOf(template)));
  }

  /** Fills in the feature of each template of a part. */
  fill(atoms: Int32Array, features: Int32Array, part: number): void {
    const places = this.#places;
    const seeds = this.#seeds;
    const pairs = this.#pairs[part]!;
    const end = this.bounds[part + 1]!;
    let k = this.bounds[part]!;
    for (; k < pairs; k++) features[k] = seeded(seeds[k]!, atoms[places[k]!]!);
    for (; k < end; k++) {
      const place = places[k]!;
      features[k] = seeded(seeds[k]!, mix(atoms[place & 0xff]!, atoms[place >> 8]!));
    }
  }
}
