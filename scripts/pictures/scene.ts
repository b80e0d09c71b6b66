/** The size of the page in a picture, in CSS pixels. */
export const WINDOW = { width: 1136, height: 640 };

const data = (picture: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(picture).toString("base64")}`;

const SERIF = `"Source Serif 4", Charter, Georgia, "Noto Serif", "Liberation Serif", serif`;
const SANS = `system-ui, "Noto Sans", "Liberation Sans", sans-serif`;

interface Scene {
  caption: string;
  dark: boolean;
  article: Uint8Array;
  card: Uint8Array;
  icon: Uint8Array;
}

/** A caption over a browser's window, with the page in it and the popup hanging from the button. */
export function scene({ caption, dark, article, card, icon }: Scene): string {
  const look = dark
    ? {
        ground: "#0e1a27",
        ink: "#f3efe6",
        bar: "#26282c",
        field: "#34373c",
        quiet: "#a9a69e",
        edge: "#45484e",
      }
    : {
        ground: "#e9e3d6",
        ink: "#17324d",
        bar: "#f7f5f0",
        field: "#e9e6df",
        quiet: "#6d6962",
        edge: "#cfc8ba",
      };
  return `<!doctype html><meta charset="utf-8"><style>
    * { box-sizing: border-box; }
    body { margin: 0; height: 800px; overflow: hidden; background: ${look.ground}; }
    h1 { margin: 0; padding: 34px 0 30px; color: ${look.ink}; font: 600 40px/1.15 ${SERIF}; text-align: center; letter-spacing: -0.01em; }
    .window { position: relative; width: ${WINDOW.width}px; height: 720px; margin: 0 auto; border-radius: 12px 12px 0 0;
      background: ${look.bar}; box-shadow: 0 0 0 1px ${look.edge}, 0 24px 60px rgb(0 0 0 / 28%); overflow: hidden; }
    .bar { display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 16px; border-bottom: 1px solid ${look.edge}; }
    .bar i { width: 12px; height: 12px; border-radius: 50%; background: ${look.edge}; }
    .bar p { flex: 1; height: 30px; margin: 0 12px; padding: 0 14px; border-radius: 8px; background: ${look.field};
      color: ${look.quiet}; font: 14px/30px ${SANS}; }
    .button { display: grid; place-items: center; width: 34px; height: 34px; margin-right: 8px; border-radius: 6px; background: ${look.field}; }
    .button img { width: 20px; height: 20px; }
    .page { display: block; width: ${WINDOW.width}px; height: ${WINDOW.height}px; }
    .card { position: absolute; top: 54px; right: 20px; border-radius: 10px;
      box-shadow: 0 0 0 1px ${look.edge}, 0 12px 40px rgb(0 0 0 / ${dark ? 60 : 26}%); }
  </style>
  <h1>${caption}</h1>
  <div class="window">
    <div class="bar"><i></i><i></i><i></i><p>The Orsenia Courier</p><span class="button"><img src="${data(icon)}"></span></div>
    <img class="page" src="${data(article)}">
    <img class="card" src="${data(card)}">
  </div>`;
}

/** Chrome's small tile: the mark, the name, and what it does. */
export function promo(icon: Uint8Array): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: 104px 1fr; align-content: center; align-items: center; gap: 0 22px;
      height: 280px; margin: 0; padding: 0 34px; background: #f4efe4; color: #17324d; }
    img { width: 104px; height: 104px; }
    h1 { margin: 0; font: 600 46px/1 ${SERIF}; letter-spacing: -0.015em; }
    p { margin: 14px 0 0; color: #2b3945; font: 17.5px/1.7 ${SERIF}; white-space: nowrap; }
    b { font-weight: inherit; text-underline-offset: 4px; }
  </style>
  <img src="${data(icon)}"><div><h1>Nutgraf</h1><p>
    <b style="text-decoration: underline dotted 2px #005a9e">Who</b>, what, when,
    <b style="text-decoration: underline double 1.5px #00664a">where</b>,<br>
    <b style="text-decoration: underline solid 2px #7a1f6b; background: rgb(122 31 107 / 9%)">how many</b>, and
    <b style="background: rgb(70 82 104 / 14%)">who says so</b>.</p></div>`;
}
