import { useContext } from "preact/hooks";
import type { Voice } from "../../compare/index.ts";
import { useLanguage } from "../i18n.ts";
import { QUOTE_KINDS, Said } from "../Said.tsx";
import { Words } from "../Words.tsx";
import { Cell } from "./Cell.tsx";
import { ColumnsContext } from "./columns.ts";
import { ToWords } from "./ToWords.tsx";

/** Somebody who is quoted, with the words that each page gives; who has no name may stand elsewhere under another one. */
export function ComparedVoice({
  voice: { name, isNamed, quotes },
  pages,
}: {
  voice: Voice;
  pages: number[];
}) {
  const { t } = useLanguage();
  const { analyses } = useContext(ColumnsContext);
  const shown = pages.map((page, column) => ({ page, said: quotes[column]! }));
  return (
    <section class="compared">
      <h3>
        <Words>{name}</Words>
      </h3>
      <ul class="cells">
        {shown
          .filter(({ said }) => isNamed || said.length > 0)
          .map(({ page, said }) => (
            <Cell key={page} page={page}>
              {said.length === 0 && <span class="missing">{t("notQuoted")}</span>}
              {said.map(({ quote }) => (
                <div key={quote.contents[0]!.start}>
                  <ToWords
                    id={`compare/quote/${quote.contents[0]!.start}`}
                    spans={quote.contents}
                    class="says"
                  >
                    <Said quote={quote} text={analyses[page]!.article.text} />
                  </ToWords>
                  <span class="byline">{t(QUOTE_KINDS[quote.kind])}</span>
                </div>
              ))}
            </Cell>
          ))}
      </ul>
    </section>
  );
}
