import { render } from "preact";
import card from "../../extension/card.css";
import plots from "../../extension/plots.css";
import tokens from "../../extension/tokens.css";
import { PAGE_KEY } from "../page/card-door.ts";
import type { PageNotice } from "../page/state.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { Card } from "../ui/Card.tsx";
import { styled } from "../ui/float.ts";
import { LanguageContext } from "../ui/i18n.ts";
import style from "../ui/print.css";

/** No page has an element of this name. */
const TAG = "nutgraf-print";

/** The page's reader, which tells its state to whoever joins. */
interface Reader {
  join(view: (notice: PageNotice) => void): unknown;
}

/** The card as a sheet of its own behind the page, there while the browser prints; and what was selected is no more. */
function printWithCard(reader: Reader): void {
  let isPrinted = false;
  reader.join((notice) => {
    if (isPrinted || notice.type !== "state" || notice.state.status !== "ready") return;
    isPrinted = true;
    const { analysis } = notice.state;
    document.querySelector(TAG)?.remove();
    const host = document.createElement(TAG);
    const root = host.attachShadow({ mode: "closed" });
    root.append(
      styled(
        tokens + card + plots + style,
        Number.parseFloat(getComputedStyle(document.body).fontSize) || 16,
      ),
    );
    const sheet = document.createElement("div");
    sheet.lang = uiLanguage();
    root.append(sheet);
    render(
      <LanguageContext.Provider value={{ t: message, locale: uiLanguage() }}>
        <Card analysis={analysis} working={false} />
      </LanguageContext.Provider>,
      sheet,
    );
    for (const folded of root.querySelectorAll("details")) folded.open = true;
    document.documentElement.append(host);
    getSelection()?.removeAllRanges();
    addEventListener("afterprint", () => host.remove(), { once: true });
    print();
  });
}

const reader = (globalThis as unknown as Record<symbol, Reader | undefined>)[PAGE_KEY];
if (reader !== undefined) printWithCard(reader);
