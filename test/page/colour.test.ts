import { describe, expect, test } from "vitest";
import { shadeOf } from "../../src/page/colour.ts";

const isDark = (colour: string): boolean => shadeOf(colour)!.luminance < 0.35;

describe("how light a computed colour is", () => {
  test.each([
    "rgb(27, 26, 24)",
    "rgb(0, 0, 139)",
    "rgba(20, 20, 20, 0.9)",
    "oklch(0.21 0.034 264.665)",
    "oklab(0.21 -0.003 -0.034)",
    "lab(8.1 0.2 -11.4)",
    "lch(8.1 11.4 270 / 0.9)",
    "color(srgb 0.1 0.1 0.12)",
    "color(display-p3 0.1 0.1 0.12 / 1)",
    "color(srgb-linear 0.01 0.01 0.01)",
    "color(xyz-d65 0.01 0.012 0.02)",
  ])("%s is dark", (colour) => {
    expect(isDark(colour)).toBe(true);
  });

  test.each([
    "rgb(255, 255, 255)",
    "rgb(255, 241, 229)",
    "oklch(0.967 0.003 264.542)",
    "oklab(1 0 0)",
    "lab(96.1 -0.1 -0.7)",
    "color(srgb 1 0.945 0.898)",
    "color(srgb-linear 0.9 0.9 0.9)",
    "color(xyz-d65 0.8 0.9 0.9)",
  ])("%s is light", (colour) => {
    expect(isDark(colour)).toBe(false);
  });

  test("a colour may be seen through", () => {
    expect(shadeOf("rgba(0, 0, 0, 0)")?.alpha).toBe(0);
    expect(shadeOf("oklch(0.2 0.03 264 / 0.4)")?.alpha).toBe(0.4);
    expect(shadeOf("oklch(none none none / none)")?.alpha).toBe(0);
    expect(shadeOf("rgb(0, 0, 0)")?.alpha).toBe(1);
  });

  test.each(["", "transparent", "red", "url(rgb.png)", "device-cmyk(0 0 0 1)"])(
    "%j is not read",
    (colour) => {
      expect(shadeOf(colour)).toBeNull();
    },
  );

  test("white is 1 and black is 0 in every space", () => {
    for (const white of ["rgb(255, 255, 255)", "oklch(1 0 0)", "lab(100 0 0)", "color(srgb 1 1 1)"])
      expect(shadeOf(white)!.luminance).toBeCloseTo(1, 5);
    for (const black of ["rgb(0, 0, 0)", "oklch(0 0 0)", "color(srgb 0 0 0)"])
      expect(shadeOf(black)!.luminance).toBe(0);
  });
});
