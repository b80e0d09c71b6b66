import fc from "fast-check";
import { expect, test } from "vitest";
import { isInView, place } from "../../src/ui/place.ts";

const window = { width: 800, height: 600 };
const card = { width: 320, height: 200 };
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test("below the words, above them where there is more room, and never outside the window", () => {
  expect(place(words(100, 100), card, window)).toEqual({ left: 100, top: 128, above: false });
  expect(place(words(100, 500), card, window)).toEqual({ left: 100, top: 292, above: true });
  expect(place(words(700, 100), card, window).left).toBe(800 - 320 - 8);
  expect(place(words(-50, 100), card, window).left).toBe(8);
});

test("whatever the words, a card that fits is seen whole", () => {
  const at = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(at, at, (x, y) => {
      const { left, top } = place(words(x, y), card, window);
      return left >= 8 && top >= 8 && left + card.width <= 792 && top + card.height <= 592;
    }),
  );
});

test("words are in view where any of them is", () => {
  expect(isInView(words(10, -10), window)).toBe(true);
  expect(isInView(words(10, -30), window)).toBe(false);
  expect(isInView(words(10, 600), window)).toBe(false);
});
