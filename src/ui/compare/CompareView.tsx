import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Analysis } from "../../engine/index.ts";
import { CertaintyKey } from "../Certainty.tsx";
import { type MessageKey, useLanguage } from "../i18n.ts";
import { ComparedRow } from "./ComparedRow.tsx";
import { ComparedVoice } from "./ComparedVoice.tsx";
import { ColumnsContext, useColumns } from "./columns.ts";
import { PageList } from "./PageList.tsx";
import type { OtherPage } from "./pages.ts";
import { type GroupKey, type SideBySide, sideBySide } from "./side-by-side.ts";
import { Unlike } from "./Unlike.tsx";

export interface CompareProps {
  /** Counts the comparisons: each begins anew. */
  nth: number;
  /** The page at hand, as it was read when the reader asked for the comparison. */
  here: Analysis;
  /** It is still there to show its words. */
  isLive: boolean;
  others: readonly OtherPage[];
  /** Ids of pages that are chosen at first. */
  chosen: readonly string[];
  onClose(): void;
}

const HEADINGS: Record<GroupKey, MessageKey> = {
  differ: "group_differ",
  agree: "group_agree",
  words: "group_words",
  only: "group_only",
};

/** The page at hand beside others that the reader chooses: where they differ first, then where they agree. */
export function CompareView({ here, isLive, others, chosen: first, onClose }: CompareProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const analyses = useMemo(
    () => [here, ...chosen.flatMap((id) => others.filter((one) => one.id === id).map((one) => one.analysis))],
    [here, others, chosen],
  );
  const columns = useColumns(analyses, isLive);
  const found = useMemo(() => (analyses.length < 2 ? null : sideBySide(analyses)), [analyses]);
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <article class="card compare">
      <p class="back">
        <button type="button" class="plain" onClick={onClose}>
          {t("compareBack")}
        </button>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t("compareTitle")}
      </h1>
      <PageList here={here} others={others} chosen={chosen} onChoose={choose} />
      <ColumnsContext.Provider value={columns}>{found && <Found found={found} />}</ColumnsContext.Provider>
    </article>
  );
}

function Found({ found: { pages, groups, voices, apart } }: { found: SideBySide }) {
  const { t } = useLanguage();
  return (
    <div class="found">
      {apart.length > 0 && <Unlike apart={apart} />}
      {groups.map(({ key, rows }) => (
        <section key={key} aria-label={t(HEADINGS[key])}>
          <h2>{t(HEADINGS[key])}</h2>
          {rows.map((row) => (
            <ComparedRow key={row.role} row={row} pages={pages} />
          ))}
        </section>
      ))}
      {voices.length > 0 && (
        <section aria-label={t("group_quoted")}>
          <h2>{t("group_quoted")}</h2>
          {voices.map((voice, index) => (
            <ComparedVoice key={`${voice.name}/${index}`} voice={voice} pages={pages} />
          ))}
        </section>
      )}
      {groups.length > 0 && <CertaintyKey />}
    </div>
  );
}
