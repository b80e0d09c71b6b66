/**
 * Features are made by templates: each is an atom, something that a model sees, such as "the word on top of the stack", or
 * a pair of them. Templates are data, so that all features are made in one short loop.
 */
import { feature, mix } from "./hash.ts";

/** How many atoms there can be. */
const MOST = 256;

export class Templates {
  readonly size: number;
  readonly #atoms: number;
  /** Features of one atom come first, then those of two. */
  readonly #singles: number;
  /** Places of the atoms of each template, eight bits each, and its number. */
  readonly #places: Int32Array;
  readonly #numbers: Int32Array;

  /**
   * `atoms`: their names, in the order of their values; `templates`: names of atoms, two of them parted by a space. They
   * are numbered from `first` on: templates of different models make different features.
   */
  constructor(atoms: readonly string[], templates: readonly string[], first: number) {
    if (atoms.length > MOST) throw new Error("There are too many atoms.");
    const made = templates.map((template, k) => {
      const places = template.split(" ").map((name) => atoms.indexOf(name));
      if (places.length > 2 || places.includes(-1)) throw new Error(`"${template}" is no template.`);
      return { places, number: first + k };
    });
    const singles = made.filter(({ places }) => places.length === 1);
    const sorted = [...singles, ...made.filter(({ places }) => places.length === 2)];
    this.size = sorted.length;
    this.#atoms = atoms.length;
    this.#singles = singles.length;
    this.#places = Int32Array.from(sorted, ({ places }) => places[0]! | ((places[1] ?? 0) << 8));
    this.#numbers = Int32Array.from(sorted, ({ number }) => number);
  }

  /** Room for the values of the atoms. */
  atoms(): Int32Array {
    return new Int32Array(this.#atoms);
  }

  /** Fills in the feature of each template. */
  fill(atoms: Int32Array, features: Int32Array): void {
    const places = this.#places;
    const numbers = this.#numbers;
    const singles = this.#singles;
    for (let k = 0; k < singles; k++) features[k] = feature(numbers[k]!, atoms[places[k]!]!);
    for (let k = singles; k < places.length; k++) {
      const place = places[k]!;
      features[k] = feature(numbers[k]!, mix(atoms[place & 0xff]!, atoms[place >> 8]!));
    }
  }
}
