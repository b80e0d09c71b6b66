import { PNG } from "pngjs";

const MARGIN = 24;
/** The grey of a desk, that the white of a page stands out from. */
const DESK = [214, 211, 204, 255] as const;

/** Two pictures on one ground, their tops level: a page and the popup over it. */
export function sideBySide(left: Uint8Array, right: Uint8Array): Buffer {
  const pictures = [PNG.sync.read(Buffer.from(left)), PNG.sync.read(Buffer.from(right))];
  const width = pictures.reduce((sum, picture) => sum + picture.width + MARGIN, MARGIN);
  const height = Math.max(...pictures.map((picture) => picture.height)) + 2 * MARGIN;
  const ground = new PNG({ width, height });
  for (let i = 0; i < ground.data.length; i += 4) ground.data.set(DESK, i);
  let x = MARGIN;
  for (const picture of pictures) {
    PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, x, MARGIN);
    x += picture.width + MARGIN;
  }
  return PNG.sync.write(ground);
}
