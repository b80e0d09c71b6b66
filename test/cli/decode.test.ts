import { describe, expect, test } from "vitest";
import { decode, encodingOf } from "../../src/cli/decode.ts";

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** "“We heard”" as Windows writes it. */
const SAID = "\x93We heard\x94";
const SHOWN = "“We heard”";

describe("the characters of a file", () => {
  test.each([
    ["by a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(SHOWN)), SHOWN],
    ["by a mark of two bytes", Uint8Array.of(0xff, 0xfe, 0x1c, 0x20, 0x61, 0), "“a"],
    ["the other way round", Uint8Array.of(0xfe, 0xff, 0x20, 0x1c, 0, 0x61), "“a"],
    [
      "by the mark before what the page says",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("<meta charset=latin1>é")),
      "<meta charset=latin1>é",
    ],
    [
      "by meta charset",
      latin(`<meta charset=windows-1252><p>${SAID}`),
      `<meta charset=windows-1252><p>${SHOWN}`,
    ],
    ["by an older label", latin(`<meta charset='iso-8859-1'>${SAID}`), `<meta charset='iso-8859-1'>${SHOWN}`],
    [
      "by http-equiv",
      Uint8Array.of(...latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), 0xf0),
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">П',
    ],
    [
      "by the XML declaration",
      latin('<?xml version="1.0" encoding="ISO-8859-2"?>\xb1'),
      '<?xml version="1.0" encoding="ISO-8859-2"?>ą',
    ],
    ["as UTF-8 where it can be read so", utf8(`<p>${SHOWN}`), `<p>${SHOWN}`],
    ["as windows-1252 where not", latin(`<p>${SAID} caf\xe9`), `<p>${SHOWN} café`],
  ])("%s", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test.each([
    ["a label that does not exist", '<meta charset="x-nonsense">'],
    // A page of two-byte characters could not have been searched for its label.
    ["two-byte characters without a mark", '<meta charset="utf-16">'],
    ["a label in a comment", "<!-- <meta charset=windows-1252> -->"],
    ["a label in a script", '<script>var a = "<meta charset=windows-1252>"</script>'],
    ["a label in the text", "<p>Write charset=windows-1252 in your page."],
    ["a label far down", `${" ".repeat(9_000)}<meta charset=windows-1252>`],
  ])("%s says nothing", (_, html) => {
    expect(encodingOf(utf8(`${html}é`))).toBe("utf-8");
  });
});
