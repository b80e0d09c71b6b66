import { useContext } from "preact/hooks";
import type { Doubt } from "../../compare/index.ts";
import { type MessageKey, useLanguage } from "../i18n.ts";
import { Words } from "../Words.tsx";
import { Cell } from "./Cell.tsx";
import { ColumnsContext } from "./columns.ts";
import type { Apart } from "./side-by-side.ts";

const DOUBTS: Record<Doubt, MessageKey> = { days: "doubt_days", published: "doubt_published" };
/** So many names, days and numbers tell what pages have in common. */
const MOST = 8;

/** Pages that do not tell the event of the page at hand, or may not, and why: their rows are not set beside its rows. */
export function Unlike({ apart }: { apart: readonly Apart[] }) {
  const { t, locale } = useLanguage();
  const { analyses } = useContext(ColumnsContext);
  return (
    <ul class="cells unlike">
      {apart.map(({ page, likeness: { verdict, shared, doubts } }) => (
        <Cell key={page} page={page}>
          <p class="why">{t(verdict === "other" ? "likeness_other" : "likeness_unsure")}</p>
          <p class="why">
            {shared.length === 0
              ? t("likenessNothing")
              : t("likenessShared", [
                  new Intl.ListFormat(locale, { type: "unit" }).format(shared.slice(0, MOST).map(flat)),
                ])}
          </p>
          {doubts.map((doubt) => (
            <p key={doubt} class="why">
              {t(DOUBTS[doubt])}
            </p>
          ))}
          {analyses[page]!.article.title && (
            <p class="why title">
              <Words>{analyses[page]!.article.title}</Words>
            </p>
          )}
        </Cell>
      ))}
    </ul>
  );
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
