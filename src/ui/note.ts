import { openFloat } from "./float.ts";
import type { Box } from "./place.ts";

/** In the browser's own colours: it is the one thing that is shown where the card's own style cannot be had. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--top, 0) auto auto var(--left, 0) !important;
  width: min(18rem, calc(100vw - 16px)) !important;
  overflow: visible !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
.panel {
  box-sizing: border-box;
  padding: 0.625rem 0.875rem;
  background: Canvas;
  border: 1px solid GrayText;
  border-top: 3px solid CanvasText;
  border-radius: 4px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 20%);
  color: CanvasText;
  font: 0.8125rem / 1.4 system-ui, sans-serif;
}
.panel:focus { outline: none; }
`;

/** A few words in a language (BCP 47) by a place of the page, gone with the next press of a button or a key. */
export function openNote(text: string, lang: string, anchor: () => Box | null): void {
  const float = openFloat({ label: text, lang, css: STYLE, onClose: () => {} });
  float.panel.textContent = text;
  float.standBy(anchor);
  float.panel.focus({ preventScroll: true });
}
