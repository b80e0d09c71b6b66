/** A colour as far as marks need it: how light it is (0 black to 1 white) and how opaque (0 to 1). */
export interface Shade {
  luminance: number;
  alpha: number;
}

/**
 * Reads a computed colour: "rgb(27, 26, 24)", "rgba(0, 0, 0, 0)", "oklch(0.21 0.03 265)", "lab(12 0 -8 / 0.5)",
 * "color(srgb 0.1 0.1 0.1)". Lightness stands for luminance in the spaces that are built on it, and all others are
 * taken for sRGB: it is only asked whether a ground is dark. Null for what is none of these.
 */
export function shadeOf(computed: string): Shade | null {
  const parts = /^(rgba?|okl(?:ab|ch)|l(?:ab|ch)|color)\(([^)]*)\)$/.exec(computed.trim());
  if (parts === null) return null;
  const [, space = "", inside = ""] = parts;
  const channels = space === "color" ? inside.replace(/^[\w-]+/, "") : inside;
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    channels.match(/-?[\d.]+(?:e-?\d+)?|none/g) ?? []
  ).map((part) => (part === "none" ? 0 : Number(part)));
  if (space.startsWith("rgb")) return { luminance: relative(first / 255, second / 255, third / 255), alpha };
  if (space.startsWith("ok")) return { luminance: first ** 3, alpha };
  if (space.startsWith("l")) return { luminance: ((first + 16) / 116) ** 3, alpha };
  return { luminance: relative(first, second, third), alpha };
}

/** WCAG's relative luminance of sRGB channels from 0 to 1. */
const relative = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
