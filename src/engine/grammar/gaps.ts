/**
 * Ascending numbers as files of weights hold them: each less the one before, the lowest bytes of all first, then the next
 * ones, as like numbers beside each other are short once compressed.
 */

/** The numbers of which there are `bytes.length / width`. */
export function fromGaps(bytes: Uint8Array, width: number): Uint32Array {
  const count = bytes.length / width;
  const values = new Uint32Array(count);
  for (let i = 0, value = 0; i < count; i++) {
    for (let byte = 0, factor = 1; byte < width; byte++, factor *= 256)
      value += bytes[byte * count + i]! * factor;
    values[i] = value;
  }
  return values;
}

/** `width`: bytes of each gap. */
export function toGaps(values: ArrayLike<number>, width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  for (let i = 0, last = 0; i < values.length; i++) {
    const gap = values[i]! - last;
    last = values[i]!;
    for (let byte = 0; byte < width; byte++)
      bytes[byte * values.length + i] = Math.floor(gap / 256 ** byte) & 255;
  }
  return bytes;
}
