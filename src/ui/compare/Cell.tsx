import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { ArticleText } from "../Clause.tsx";
import { useLanguage } from "../i18n.ts";
import { ArticleLanguage, Words } from "../Words.tsx";
import { ColumnsContext } from "./columns.ts";
import { CellPageContext, outletOf, publishedOf } from "./pages.ts";

interface Props {
  /** Place of its page among those that are compared. */
  page: number;
  /** It came out last, and has another number than the others. */
  isLatest?: boolean;
  /** When it came out matters to what it says. */
  isDated?: boolean;
  children: ComponentChildren;
}

/** What one page says: its number, its outlet and its day, and below that its values. */
export function Cell({ page, isLatest = false, isDated = false, children }: Props) {
  const { t, locale } = useLanguage();
  const { analyses, cellPages } = useContext(ColumnsContext);
  const { article } = analyses[page]!;
  const outlet = outletOf(article);
  return (
    <li class="cell">
      <p class="of">
        <b>{new Intl.NumberFormat(locale).format(page + 1)}</b>{" "}
        {outlet === null ? t("untitled") : <Words class="outlet">{outlet}</Words>}{" "}
        {isDated && <span class="day">{publishedOf(article, locale) ?? t("dateNotStated")}</span>}
        {isLatest && <span class="latest"> {t("latest")}</span>}
      </p>
      <ArticleLanguage.Provider value={article.language}>
        <ArticleText.Provider value={article.text}>
          <CellPageContext.Provider value={cellPages[page]!}>{children}</CellPageContext.Provider>
        </ArticleText.Provider>
      </ArticleLanguage.Provider>
    </li>
  );
}
