import { useState } from "preact/hooks";
import { type Hidden, keyOf } from "../page/hidden.ts";
import { wordsOf } from "./HiddenNotice.tsx";
import { type MessageKey, useLanguage } from "./i18n.ts";

interface Props {
  items: readonly Hidden[];
  /** Shows one thing again. */
  onUndo(item: Hidden): void;
  /** Shows everything again. */
  onClear(): void;
  /** Saves the list as a file. */
  onExport(): void;
}

const KINDS: Record<string, MessageKey> = {
  person: "kind_person",
  organization: "kind_organization",
  place: "kind_place",
  figure: "kind_figure",
  date: "kind_date",
  quote: "kind_quote",
  value: "kind_value",
};

const kindOf = (item: Hidden): MessageKey =>
  KINDS[item.kind === "name" ? item.type : item.kind] ?? "section_alsoNamed";

/** Names first, for they are hidden everywhere; then page by page, the page hidden from last first. */
function groupsOf(items: readonly Hidden[]): [url: string | null, items: Hidden[]][] {
  const groups = new Map<string | null, Hidden[]>();
  for (const item of [...items].reverse()) {
    const url = item.kind === "name" ? null : item.url;
    groups.set(url, [...(groups.get(url) ?? []), item]);
  }
  return [...groups].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}

/** Everything that the reader has hidden with "Not this", each with its way back. */
export function HiddenList({ items, onUndo, onClear, onExport }: Props) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  if (items.length === 0) return <p class="hidden-list-empty">{t("hiddenNone")}</p>;
  return (
    <div class="hidden-list">
      {groupsOf(items).map(([url, group]) => (
        <section key={url}>
          <h3>{url === null ? t("hiddenOnEveryPage") : <bdi>{url}</bdi>}</h3>
          <ul>
            {group.map((item) => (
              <li key={keyOf(item)}>
                <span class="what">
                  <bdi>{wordsOf(item)}</bdi> <span class="note">{t(kindOf(item))}</span>
                </span>
                <button
                  type="button"
                  class="action"
                  aria-label={t("undoOf", [wordsOf(item)])}
                  onClick={() => onUndo(item)}
                >
                  {t("undo")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="hidden-list-actions">
        {asking ? (
          <>
            <span role="status">{t("clearHiddenSure", [String(items.length)])}</span>{" "}
            <button
              type="button"
              class="action"
              onClick={() => {
                setAsking(false);
                onClear();
              }}
            >
              {t("clearHidden")}
            </button>{" "}
            <button type="button" class="action" onClick={() => setAsking(false)}>
              {t("cancel")}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="action" onClick={() => setAsking(true)}>
              {t("clearHidden")}
            </button>{" "}
            <button type="button" class="action" onClick={onExport}>
              {t("exportHidden")}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
